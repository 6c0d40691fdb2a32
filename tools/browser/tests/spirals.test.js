// The spirals, stepped, played and scrubbed; their numbers are the book's and the native ones.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const PAGE = "backprop/spirals.html";
const FIGURE = "[data-live=spirals]";
const SAYS = `${FIGURE} .live-says`;
const [STEP, PLAY, AGAIN] = [1, 2, 3].map((number) => `${FIGURE} button:nth-of-type(${number})`);
const SCRUB = `${FIGURE} .live-row input`;
const printed = readFileSync(new URL("../../../book/src/generated/backprop.txt", import.meta.url), "utf8");
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** The step, the loss and the percentage that the line tells. */
const state = async () => numbers(await browser.text(SAYS));

test("fifty steps have the native numbers", async () => {
    await browser.open(PAGE);
    await browser.press(AGAIN, Key.ENTER);
    for (let i = 0; i < 50; i++) await browser.press(STEP, Key.ENTER);
    assert.equal(await browser.text(SAYS), native.spirals.says);
});

test("it plays to the losses that the book prints, and every step can be seen again", async () => {
    await browser.open(PAGE);
    assert.equal((await state())[0], 500, "it begins at step 500");
    await browser.press(PLAY, Key.ENTER);
    await browser.driver.wait(async () => (await state())[0] > 1000, 60000, "500 steps take too long");
    await browser.press(PLAY, Key.ENTER);
    const rows = printed.split("13. Trained")[1].split("\n").filter((line) => /^ {2,}(0|500|1000) /.test(line)).map(numbers);
    const at = (step) => rows.find((row) => row[0] === step).slice(1, 3);
    await browser.press(SCRUB, Key.HOME);
    assert.deepEqual((await state()).slice(1), at(0));
    for (const step of [500, 1000]) {
        await browser.run(`const e = document.querySelector(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event("input"))`, SCRUB, step);
        assert.deepEqual(await state(), [step, ...at(step)]);
    }
});

test("another activation starts anew, and the command says so", async () => {
    await browser.open(PAGE);
    await browser.press(STEP, Key.ENTER);
    await browser.run(`const e = document.querySelectorAll(arguments[0])[1]; e.selectedIndex = 1; e.dispatchEvent(new Event("change"))`,
        `${FIGURE} select`);
    assert.equal((await state())[0], 0);
    assert.match(await browser.text(`${FIGURE} .live-command`), /--hidden 16 --activation relu --rate 2 --steps 0$/);
    await browser.press(AGAIN, Key.ENTER);
    assert.equal((await state())[0], 0);
});

test("whoever wants less motion gets the end at once", async () => {
    await browser.media({ "prefers-reduced-motion": "reduce" });
    await browser.open(PAGE);
    await browser.press(PLAY, Key.ENTER);
    const [step] = await state();
    await browser.media({});
    assert.equal(step, 3000);
});
