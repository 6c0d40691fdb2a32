// The valley on its two pages, worked by keyboard, sliders and pointer; the numbers are the native ones.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const HANDLE = ".live-handle";
const SAYS = "[data-live] .live-says";
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** Every line that the figure says. */
const lines = () => browser.run(`return [...document.querySelectorAll("[data-live] .live-says")].map((line) => line.textContent)`);

/** Presses a key so many times on the slider with this name. */
async function slide(name, key, times) {
    const slider = `return [...document.querySelectorAll(".live-slider")].find((e) => e.firstChild.textContent === arguments[0]).querySelector("input")`;
    await (await browser.run(slider, name)).sendKeys(...Array(times).fill(key));
}

test("a weight and a bias: it starts as the book's picture, and keys and a slider lead where they lead outside of a browser", async () => {
    await browser.open("descent/gradient.html");
    const [, weight, bias, cost] = numbers(await browser.text(SAYS));
    assert.deepEqual([weight, bias, cost], native.valley.start.map((number) => Number(number.toFixed(4))));
    await browser.press(HANDLE, Key.chord(Key.SHIFT, Key.ARROW_RIGHT), Key.chord(Key.SHIFT, Key.ARROW_DOWN));
    await slide("learning rate", Key.ARROW_RIGHT, 20);
    assert.deepEqual(await lines(), [native.valley.moved.says, native.valley.moved.says_near]);
});

test("a weight and a bias: the pointer moves the start, and they step from there", async () => {
    await browser.open("descent/gradient.html");
    await browser.click("Start again");
    await browser.drag(HANDLE, 100, 80);
    const [taken, weight, bias] = numbers(await browser.text(SAYS));
    assert.ok(taken === 0 && weight > 0.8 && bias < 2.5, await browser.text(SAYS));
    await browser.click("Step");
    assert.match(await browser.text(SAYS), /^After 1 step:/);
    await slide("learning rate", Key.END, 1);
    for (let i = 0; i < 20; i++) await browser.click("Step");
    assert.match(await browser.text(SAYS), /the rate is too large across it/);
});

test("four optimizers: they start as the book's picture, and go where they go outside of a browser", async () => {
    await browser.open("mnist/optimizers.html");
    assert.deepEqual(numbers((await lines())[0]).slice(1), native.optimizers.start.map((cost) => Number(cost.toFixed(4))));
    await browser.press(HANDLE, Key.chord(Key.SHIFT, Key.ARROW_RIGHT), Key.chord(Key.SHIFT, Key.ARROW_DOWN));
    await slide("momentum", Key.ARROW_LEFT, 10);
    assert.deepEqual(await lines(), [native.optimizers.moved.says, native.optimizers.moved.says_settled]);
});

test("four optimizers: one whose rate is too large flies out, and the pointer moves the start of all", async () => {
    await browser.open("mnist/optimizers.html");
    await slide("SGD: rate", Key.END, 1);
    assert.match((await lines())[0], /SGD flies out/);
    await browser.click("Start again");
    await browser.drag(HANDLE, 60, 0);
    const costs = numbers((await lines())[0]).slice(1);
    assert.ok(costs.every((cost) => cost === costs[0] && cost < 100), `${costs}`);
});
