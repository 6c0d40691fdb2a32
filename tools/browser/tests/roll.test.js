// The roll: it begins as the book's picture; another descent waits until the reader has drawn where it will go, and then
// goes where it goes outside of a browser.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const SAYS = "[data-live=roll] .live-says";
const START = ".live-handle[aria-label='start of the weight']";
const GUESS = ".live-handle[aria-label^='your drawing']";
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());
beforeEach(() => browser.open("descent/rates.html"));

/** Steps until no step changes anything. */
async function roll() {
    for (let before = ""; before !== (before = await browser.text(SAYS));) await browser.click("Step");
}

test("another descent waits until something is drawn, by keyboard or with the pointer", async () => {
    await browser.click("Start again");
    assert.equal(await browser.button("Step").then((button) => button.isEnabled()), false);
    assert.match(await browser.text(SAYS), /First draw/);
    await browser.press(GUESS, Key.ARROW_UP);
    assert.ok(await browser.button("Step").then((button) => button.isEnabled()));
    await browser.open("descent/rates.html");
    await browser.click("Start again");
    await browser.drag(GUESS, 100, -60);
    assert.ok(await browser.button("Step").then((button) => button.isEnabled()));
    await browser.click("Step");
    assert.match(await browser.text(SAYS), /What you drew is off by \d/);
});

test("the rate of the book converges as it does outside of a browser, at the beginning and again", async () => {
    assert.equal(await browser.text(SAYS), native.roll[0].says);
    await browser.click("Start again");
    await browser.click("Skip drawing");
    await roll();
    assert.equal(await browser.text(SAYS), native.roll[0].says);
});

test("a rate that is too large diverges, and the cause is told", async () => {
    await browser.press("[data-live=roll] input[type=range]", ...Array(96).fill(Key.ARROW_RIGHT));
    await browser.click("Skip drawing");
    await roll();
    assert.equal(await browser.text(SAYS), native.roll[1].says);
    assert.match(native.roll[1].says, /because each step multiplies the distance by −1\.1347/);
});

test("play rolls to the end, and at once for who wants less motion", async () => {
    await browser.media({ "prefers-reduced-motion": "reduce" });
    await browser.click("Start again");
    await browser.click("Skip drawing");
    await browser.click("Play");
    assert.equal(await browser.text(SAYS), native.roll[0].says);
    await browser.media({});
});

test("the start is dragged along the curve, and the roll begins there", async () => {
    await browser.drag(START, 60, 0);
    await browser.click("Skip drawing");
    assert.ok(numbers(await browser.text(SAYS))[1] > 1, "60 pixels to the right of −0.5 the weight is above 1");
    await browser.press(START, Key.ARROW_LEFT);
    assert.match(await browser.text("[data-live=roll] .live-command"), /--rate 0\.300 --start \d/);
});
