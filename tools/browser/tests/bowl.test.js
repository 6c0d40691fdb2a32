// The bowl, worked by keyboard, by slider and by pointer; its numbers are those that the crates give outside of a browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";
import { native } from "../crates.js";

const PAGE = "cost/bowl.html";
const WEIGHT = ".live-handle[aria-label='weight w']";
const POINT = ".live-handle[aria-label='a point of the data']";
const SAYS = "[data-live=bowl] .live-says";
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

test("it starts as the static figure does", async () => {
    await browser.open(PAGE);
    const [weight, cost, slope] = numbers((await browser.text(SAYS)).replace("w =", ""));
    assert.deepEqual([weight, cost, slope], native.bowl.start.map((number, i) => Number(number.toFixed(i ? 4 : 2))));
    assert.equal(await browser.text("[data-live=bowl] .live-command code"), "cargo run -p cost -- --weight 1.00");
});

test("arrow keys move the weight, and the numbers are the native ones", async () => {
    await browser.open(PAGE);
    await browser.press(WEIGHT, ...Array(20).fill(Key.ARROW_RIGHT));
    assert.deepEqual(numbers(await browser.text(SAYS)).slice(0, 3), native.bowl.at_two.map((number, i) => Number(number.toFixed(i ? 4 : 2))));
    await browser.press(WEIGHT, Key.chord(Key.SHIFT, Key.ARROW_LEFT));
    assert.equal(numbers(await browser.text(SAYS))[0], 1.5);
});

test("the slider moves the weight", async () => {
    await browser.open(PAGE);
    await browser.press("[data-live=bowl] input[type=range]", Key.END);
    assert.equal(numbers(await browser.text(SAYS))[0], 5);
    assert.match(await browser.text("[data-live=bowl] output"), /5\.00/);
});

test("the pointer drags the weight down the curve, and the tangent follows", async () => {
    await browser.open(PAGE);
    const before = numbers(await browser.text(SAYS));
    await browser.drag(WEIGHT, 60, 0);
    const after = numbers(await browser.text(SAYS));
    assert.ok(after[0] > before[0] + 0.5 && after[1] < before[1] && after[2] > before[2], `${before} became ${after}`);
});

test("a point that is dragged raises the cost, and no program shows it", async () => {
    await browser.open(PAGE);
    const before = numbers(await browser.text(SAYS));
    await browser.drag(POINT, 0, -20);
    const after = numbers(await browser.text(SAYS));
    assert.ok(after[1] > before[1], `${before} became ${after}`);
    assert.equal(await browser.text("[data-live=bowl] .live-command"), "This page alone shows these numbers.");
    await browser.press(POINT, Key.ARROW_DOWN);
    assert.ok(numbers(await browser.text(SAYS))[1] < after[1]);
});

test("a finger moves the point that it touches, and the page stays; beside the points it moves the page", async () => {
    await browser.size(400, 900);
    await browser.open(PAGE);
    const far = await browser.run("return document.querySelector('[data-live=bowl]').getBoundingClientRect().top");
    await browser.run("window.scrollBy(0, arguments[0])", far);
    const [x, y, top] = await browser.run(`
        const circles = [...document.querySelectorAll("[data-live=bowl] circle")];
        const place = circles.at(-3).getBoundingClientRect();
        return [place.left + place.width / 2, place.top + place.height / 2, scrollY]`);
    await browser.swipe([x, y], 0, -60);
    const point = await browser.text(`${SAYS} ~ .live-says`);
    assert.match(point, /^Point 18:/, "it is the point under the finger");
    const target = numbers(point)[2];
    assert.ok(target > 5, `the point went up to ${target}`);
    assert.equal(await browser.run("return scrollY"), top, "the page moved under the finger");
    await browser.swipe([x, y + 150], 0, -60);
    assert.ok(await browser.run("return scrollY") > top, "a finger beside the points does not move the page");
    await browser.size(1200, 900);
});
