// A network is trained in the page, to nine of ten images right, and then reads a digit on another page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const PAGE = "mnist/training.html";
const FIGURE = "[data-live=training]";
const SAYS = `${FIGURE} .live-says`;
const [BATCH, TRAIN, AGAIN, KEEP] = [1, 2, 3, 4].map((number) => `${FIGURE} button:nth-of-type(${number})`);
const CHOICES = ["rate", "batch size", "optimizer", "hidden", "mistake", "images"];
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

async function choose(label, name) {
    await browser.run(`const e = document.querySelectorAll(arguments[0])[arguments[1]];
        e.selectedIndex = [...e.options].findIndex((option) => option.text === arguments[2]);
        e.dispatchEvent(new Event("change"))`, `${FIGURE} select`, CHOICES.indexOf(label), name);
}

async function says(pattern, seconds = 30) {
    const matches = async () => pattern.test(await browser.text(SAYS));
    await browser.driver.wait(matches, 1000 * seconds, `expected ${pattern}, found ${await browser.text(SAYS)}`);
    return browser.text(SAYS);
}

test("no image is loaded before the reader trains", async () => {
    await browser.open(PAGE);
    const loaded = await browser.run("return [...document.scripts].map((e) => e.src).filter((src) => /live.data/.test(src))");
    assert.deepEqual(loaded, []);
    assert.match(await browser.text(SAYS), /reference run/);
});

test("a batch has the native loss", async () => {
    await browser.open(PAGE);
    await choose("rate", "0.1");
    for (let i = 1; i <= 3; i++) {
        await browser.press(BATCH, Key.ENTER);
        const loss = numbers(await says(new RegExp(`^Batch ${i},`)))[2];
        assert.equal(loss, Number(native.training.losses[i - 1].toFixed(3)));
    }
});

test("it trains to 90 % and stops when it is told, while the page stays awake", async () => {
    await browser.open(PAGE);
    await choose("rate", "0.1");
    await browser.press(TRAIN, Key.ENTER);
    await says(/[. ]9\d\.\d\d%/, 90);
    const [slowest] = await browser.driver.executeAsyncScript(`
        const done = arguments[0]; let last = performance.now(), slowest = 0;
        setInterval(() => { const now = performance.now(); slowest = Math.max(slowest, now - last); last = now; }, 10);
        setTimeout(() => done([slowest]), 1000);`);
    assert.ok(slowest < 500, `the page slept for ${slowest} ms`);
    assert.equal(await browser.text(TRAIN), "Stop");
    await browser.press(TRAIN, Key.ENTER);
    await browser.driver.wait(async () => (await browser.text(TRAIN)) === "Train", 5000);
    const stopped = await browser.text(SAYS);
    await browser.driver.sleep(300);
    assert.equal(await browser.text(SAYS), stopped);
    await browser.press(KEEP, Key.ENTER);
    await says(/^Kept/);

    await browser.open("mnist/results.html");
    const choice = "[data-live=digit] select";
    await browser.run(`const e = document.querySelector(arguments[0]); e.selectedIndex = 1; e.dispatchEvent(new Event("change"))`, choice);
    await browser.driver.wait(async () => /^\d: /.test(await browser.text("[data-live=digit] .live-says")), 5000);
    assert.deepEqual(await browser.states(), ["ready"]);
});

test("a mistake is made as in the chapter, and a new start forgets it", async () => {
    await browser.open(PAGE);
    await choose("mistake", "zero-start");
    await browser.press(BATCH, Key.ENTER);
    await says(/^Batch 1,/);
    await choose("rate", "1");
    await choose("mistake", "raw-bytes");
    await browser.press(TRAIN, Key.ENTER);
    await says(/no finite number|After epoch/, 60);
    await browser.press(AGAIN, Key.ENTER);
    await says(/reference run/);
});
