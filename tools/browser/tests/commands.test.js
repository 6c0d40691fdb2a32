// The command below a figure repeats what the figure shows: it is run as a reader would run it, and prints the same numbers.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Browser, numbers } from "../browser.js";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "downhill-"));
let browser;

before(async () => (browser = await Browser.start()));
after(async () => {
    await browser.stop();
    rmSync(out, { recursive: true });
});

/** Moves a slider, by its name, to a value. */
const slide = (name, value) => browser.run(`
    const slider = [...document.querySelectorAll("[data-live] .live-slider")].find((e) => e.firstChild.textContent === arguments[0]);
    const input = slider.querySelector("input");
    input.value = arguments[1];
    input.dispatchEvent(new Event("input", { bubbles: true }));`, name, value);
/** Chooses an option, by the name of the choice. */
const choose = (name, option) => browser.run(`
    const choice = [...document.querySelectorAll("[data-live] .live-choice")].find((e) => e.firstChild.textContent === arguments[0]);
    const select = choice.querySelector("select");
    select.selectedIndex = [...select.options].findIndex((e) => e.text === arguments[1]);
    select.dispatchEvent(new Event("change", { bubbles: true }));`, name, option);

/** What the command of the page prints. */
async function printed() {
    const [cargo, ...words] = (await browser.text("[data-live] .live-command code")).split(" ");
    assert.equal(cargo, "cargo");
    const separated = words.includes("--") ? words : [...words, "--"];
    return execFileSync(cargo, [separated[0], "--quiet", ...separated.slice(1), "--out", out], { cwd: REPOSITORY, encoding: "utf8" });
}

const says = () => browser.text("[data-live] .live-says");

test("the bowl of another weight", async () => {
    await browser.open("cost/bowl.html");
    await slide("weight w", 1.25);
    const [weight, cost, slope] = numbers(await says());
    const text = await printed();
    const line = (/** @type {RegExp} */ pattern) => Number(text.match(pattern)?.[1]);
    assert.deepEqual([weight, cost, slope], [1.25, line(/cost of w = 1\.25: (\S+)/), line(/At w = 1\.25 the slope is (-?[\d.]+\d)/)]);
});

test("a roll with another rate and another start", async () => {
    await browser.open("descent/rates.html");
    await slide("learning rate", 0.6);
    await browser.press(".live-handle[aria-label='start of the weight']", ..."\uE014".repeat(15));
    await browser.click("Skip drawing");
    for (let before = ""; before !== (before = await says());) await browser.click("Step");
    const [, weight, cost] = numbers((await says()).replace("w = ", ""));
    const row = numbers((await printed()).match(/\(yours\)(.*)/)?.[1] ?? "");
    assert.deepEqual([weight, cost], row.slice(0, 2));
});

test("another network on the spirals", async () => {
    await browser.open("backprop/spirals.html");
    await choose("hidden", "8");
    await choose("activation", "relu");
    await slide("rate", 1);
    for (let i = 0; i < 30; i++) await browser.click("Step");
    const row = numbers((await printed()).match(/\n +30 .*/)?.[0] ?? "");
    assert.deepEqual(numbers(await says()), row.slice(0, 3));
});
