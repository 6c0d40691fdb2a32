// A digit is written with the pointer and with keys, moved and turned, and read by the model that ships.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";

const PAGE = "mnist/results.html";
const PAPER = "[data-live=digit] canvas";
const SAYS = "[data-live=digit] .live-says";
const printed = readFileSync(new URL("../../../book/src/generated/predict.txt", import.meta.url), "utf8");
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** Waits until the line begins with something. */
async function says(start) {
    const begins = async () => (await browser.text(SAYS)).startsWith(start);
    await browser.driver.wait(begins, 10000, `expected "${start}…", found "${await browser.text(SAYS)}"`);
    return browser.text(SAYS);
}

function button(name) {
    return browser.press(`[data-live=digit] button:nth-of-type(${{ clear: 1, image: 2, book: 3 }[name]})`, Key.ENTER);
}

/** Writes strokes: each a list of places on the paper, which is 280 pixels wide, from its middle. */
async function write(strokes) {
    const paper = await browser.element(PAPER);
    const actions = browser.driver.actions({ async: true });
    for (const [first, ...rest] of strokes) {
        actions.move({ origin: paper, x: first[0], y: first[1] }).press();
        for (const [x, y] of rest) actions.move({ origin: paper, x, y, duration: 20 });
        actions.release();
    }
    await actions.perform();
}

test("it starts with the book's picture, and answers as the program does", async () => {
    await browser.open(PAGE);
    const [first] = numbers(printed.match(/ {2}\d: .*/)[0]);
    const found = numbers(await says(`${first}: `));
    assert.deepEqual(found.slice(0, 2), numbers(printed.match(/ {2}\d: .*/)[0]).slice(0, 2));
    assert.match(await browser.text("[data-live=digit] .live-command"), /predict --model .* data\/pictures\/three.png$/);
});

test("a seven that is written with the pointer is read, wherever it is moved", async () => {
    await browser.open(PAGE);
    await says("3: ");
    await write([[[-50, -70], [50, -70], [20, 0], [-5, 70]]]);
    assert.ok(numbers(await says("7: "))[1] > 60);
    await browser.press("[data-live=digit] input", ...Array(30).fill(Key.ARROW_RIGHT));
    assert.ok(numbers(await says("7: "))[1] > 60, "the way into the frame puts it back");
});

test("a one that is written with keys is read, and turned by a quarter it is none", async () => {
    await browser.open(PAGE);
    await says("3: ");
    await button("clear");
    await says("Write a digit.");
    await browser.press(PAPER, ...Array(7).fill(Key.ARROW_UP), " ", ...Array(14).fill(Key.ARROW_DOWN), " ");
    await says("1: ");
    await browser.press("[data-live=digit] label:nth-of-type(3) input", ...Array(90).fill(Key.ARROW_RIGHT));
    const turned = await browser.text(SAYS);
    assert.ok(!turned.startsWith("1: 9"), turned);
});

test("an image of the test set comes when it is asked for, and not before", async () => {
    await browser.open(PAGE);
    await says("3: ");
    const loaded = () => browser.run("return document.querySelectorAll('script[src$=\"data/test.js\"]').length");
    assert.equal(await loaded(), 0);
    await button("image");
    await says("test image 0, a 7: 7: ");
    assert.equal(await loaded(), 1);
});

test("strokes beside the digit are doubted aloud", async () => {
    await browser.open(PAGE);
    await says("3: ");
    await write([[[-90, -60], [-90, 60]], [[90, -60], [90, 60]]]);
    await browser.driver.wait(async () => /several large parts/.test(await browser.text(SAYS)), 5000);
});
