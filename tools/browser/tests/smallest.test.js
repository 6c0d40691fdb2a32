// The smallest network, computed one number at a time and with other inputs; its numbers are those that the crates give
// outside of a browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const PAGE = "backprop/smallest-network.html";
const FIGURE = "[data-live=smallest]";
const SAYS = `${FIGURE} .live-says`;
const COMMAND = `${FIGURE} .live-command`;
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** A number as the drawing shows it. */
const shown = (/** @type {number} */ number) => number.toFixed(4).replace("-", "−");
const drawn = () => browser.run(`return [...document.querySelectorAll("${FIGURE} text")].map((e) => e.textContent.trim())`);

/** That the drawing shows so many of the numbers, and the gradients on arrows. */
async function shows(all, count) {
    const words = await drawn();
    for (const [i, number] of all.slice(0, count).entries()) {
        const text = i < 4 ? shown(number) : `grad ${shown(number)}`;
        assert.ok(words.includes(text), `number ${i} is to be ${text} in ${words}`);
    }
    assert.equal(words.filter((word) => word.startsWith("grad ")).length, Math.max(0, count - 4));
    assert.equal(words.filter((word) => word === "?").length, Math.max(0, 4 - count));
}

test("it starts as the static figure does", async () => {
    await browser.open(PAGE);
    await shows(native.smallest.start, 11);
    assert.equal(await browser.text(`${COMMAND} code`), "cargo run -p backprop --example smallest_network");
});

test("each step computes one number, forward and then backward, and says what made it", async () => {
    await browser.open(PAGE);
    await browser.click("Start again");
    await shows(native.smallest.start, 0);
    for (let count = 1; count <= 11; count++) {
        await browser.click("Step");
        await shows(native.smallest.start, count);
        const says = (await browser.text(SAYS)).replace(/\. The central.*/, ".");
        const result = says.split(" = ").at(-1);
        assert.equal(result, `${shown(native.smallest.start[count - 1])}.`, says);
        const marks = await browser.run(`return [...document.querySelectorAll("${FIGURE} .live-last")].map((e) => !e.hidden)`);
        assert.deepEqual(marks, [true]);
    }
    await browser.click("Take back");
    await shows(native.smallest.start, 10);
});

test("the keyboard alone sets a target and a weight, and every number follows", async () => {
    await browser.open(PAGE);
    const [target, w1] = [2, 3].map((number) => `${FIGURE} .live-slider:nth-of-type(${number}) input`);
    await browser.press(target, Key.END);
    await shows(native.smallest.target_three, 11);
    assert.equal(await browser.text(COMMAND), "This page alone shows these numbers.");
    await browser.press(w1, Key.ARROW_RIGHT);
    await shows(native.smallest.moved, 11);
    const [last] = numbers(await browser.text(SAYS)).slice(-1);
    assert.equal(last, Number(native.smallest.measured[1].toFixed(4)), "b1's slope, as it is measured");
    await browser.click("The book's numbers");
    await shows(native.smallest.start, 11);
});

test("play ends with the last gradient, at once where motion is unwanted", async () => {
    await browser.media({ "prefers-reduced-motion": "reduce" });
    await browser.open(PAGE);
    await browser.click("Start again");
    await browser.click("Play");
    await shows(native.smallest.start, 11);
    await browser.media({});
});
