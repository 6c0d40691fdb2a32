// For everyone: nothing plays by itself, Step stands before Play, the focus is seen, values are said aloud, a finger does
// what a mouse does, and a figure that breaks leaves the static one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser, numbers } from "../browser.js";

/** The pages with a live figure. */
const PAGES = {
    bowl: "cost/bowl.html", roll: "descent/rates.html", valley: "descent/gradient.html", smallest: "backprop/smallest-network.html",
    spirals: "backprop/spirals.html", walk: "autograd/backward.html", optimizers: "mnist/optimizers.html",
    training: "mnist/training.html", digit: "mnist/results.html",
};
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** What a figure shows. */
const drawn = (name) => browser.run("return document.querySelector(`[data-live=${arguments[0]}] .live-picture`).innerHTML", name);

test("nothing plays by itself, and Step stands before Play", async () => {
    for (const [name, page] of Object.entries(PAGES)) {
        await browser.open(page);
        // The digit is read once its network has come.
        await browser.driver.wait(async () => name === "training" || (await drawn(name)) !== "", 10000, name);
        const before = await drawn(name);
        await browser.driver.sleep(400);
        assert.equal(await drawn(name), before, `${name} moved by itself`);
        const buttons = await browser.run("return [...document.querySelectorAll(`[data-live=${arguments[0]}] .live-button`)].map((e) => e.textContent)", name);
        const [step, play] = ["Step", "Play"].map((words) => buttons.indexOf(words));
        assert.ok(play === -1 || (step !== -1 && step < play), `${name}: ${buttons}`);
    }
});

test("the tabulator reaches every control, and its focus is seen", async () => {
    for (const [name, page] of Object.entries(PAGES)) {
        await browser.open(page);
        await browser.driver.sleep(100);
        const unseen = await browser.run(`
            const controls = [...document.querySelectorAll("[data-live=" + arguments[0] + "] .live :is(button, input, select, canvas, [tabindex])")]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !e.matches(".live-weights"));
            return controls.filter((e) => {
                e.focus({ focusVisible: true });
                const { outlineStyle, outlineWidth } = getComputedStyle(e);
                return document.activeElement !== e || e.tabIndex < 0 || outlineStyle === "none" || parseFloat(outlineWidth) < 2;
            }).map((e) => e.outerHTML.slice(0, 120));`, name);
        assert.deepEqual(unseen, [], name);
    }
});

test("what a key changes is said aloud once the reader rests, and nothing is said before", async () => {
    for (const name of ["bowl", "roll", "valley", "optimizers", "smallest", "spirals"]) {
        await browser.open(PAGES[name]);
        const aloud = () => browser.run(`const e = document.querySelector("[data-live=" + arguments[0] + "] .live-aloud");
            return [e.ariaLive, e.textContent, e.previousElementSibling.textContent]`, name);
        assert.deepEqual((await aloud()).slice(0, 2), ["polite", ""], name);
        await browser.press(`[data-live=${name}] input[type=range]`, Key.ARROW_LEFT);
        await browser.driver.wait(async () => (await aloud())[1] !== "", 3000, `${name} says nothing`);
        const [, said, shown] = await aloud();
        assert.equal(said, shown);
    }
});

test("every slider and every handle has its value in its element", async () => {
    for (const [name, page] of Object.entries(PAGES)) {
        await browser.open(page);
        const bare = await browser.run(`return [...document.querySelectorAll("[data-live=" + arguments[0] + "] .live :is(.live-slider, .live-handle)")]
            .filter((e) => e.matches(".live-slider") ? !e.querySelector("output").textContent : e.checkVisibility() && !(e.ariaLabel && e.ariaValueNow && e.ariaValueText))
            .map((e) => e.outerHTML)`, name);
        assert.deepEqual(bare, [], name);
    }
});

/** Brings a figure to the top of a telephone's window, and gives the middle of one of its elements. */
async function middle(name, selector) {
    await browser.run("document.querySelector(`[data-live=${arguments[0]}]`).scrollIntoView({ block: 'start' })", name);
    return browser.run(`const { left, top, width, height } = document.querySelector("[data-live=" + arguments[0] + "] " + arguments[1]).getBoundingClientRect();
        return [left + width / 2, top + height / 2]`, name, selector);
}

test("a finger moves a start, draws a guess and writes a digit, and the page stays where it is", async () => {
    await browser.size(400, 900);
    const says = (name) => browser.text(`[data-live=${name}] .live-says`);
    for (const [name, handle] of [["roll", ".live-handle"], ["valley", ".live-handle"], ["optimizers", ".live-handle"]]) {
        await browser.open(PAGES[name]);
        await browser.driver.sleep(200);
        const place = await middle(name, handle);
        const [before, top] = [await says(name), await browser.run("return scrollY")];
        await browser.swipe(place, 25, 30);
        assert.notEqual(await says(name), before, `${name}: the finger moved nothing`);
        assert.equal(await browser.run("return scrollY"), top, `${name}: the finger moved the page`);
    }
    await browser.open(PAGES.roll);
    await browser.click("Start again");
    await browser.swipe(await middle("roll", ".live-handle[aria-label^='your drawing']"), 120, -60);
    assert.ok(await browser.button("Step").then((button) => button.isEnabled()), "nothing was drawn");
    await browser.open(PAGES.digit);
    await browser.driver.wait(async () => (await says("digit")).startsWith("3: "), 10000);
    const [x, y] = await middle("digit", "canvas");
    await browser.swipe([x, y - 70], 0, 140);
    await browser.driver.wait(async () => (await says("digit")).startsWith("1: "), 5000, `a stroke is read as ${await says("digit")}`);
    assert.ok(numbers(await says("digit"))[1] > 60);
    await browser.size(1200, 900);
});

test("a figure that breaks while it is used leaves the static one, and a sentence says why", async () => {
    await browser.open(PAGES.bowl);
    await browser.run("return downhill.start().then(({ Bowl }) => { Bowl.prototype.set_weight = () => { throw new Error('the weight is lost'); }; })");
    await browser.press("[data-live=bowl] input[type=range]", Key.ARROW_RIGHT);
    assert.deepEqual(await browser.states(), ["failed"]);
    assert.equal(await browser.text(".live-why"), "This figure does not move here: the weight is lost.");
    assert.ok(await (await browser.element("[data-live] img")).isDisplayed());
    assert.equal(await browser.run("return document.querySelectorAll('[data-live] .live').length"), 0);
});

test("a training that can't start is one sentence, and the static figure stays", async () => {
    const plain = await Browser.start();
    try {
        await plain.before("globalThis.Worker = class { constructor() { throw new Error('no worker'); } };");
        await plain.open(PAGES.training);
        await plain.click("Train");
        await plain.driver.wait(async () => (await plain.states())[0] === "failed", 10000);
        assert.match(await plain.text(".live-why"), /no worker/);
        assert.ok(await (await plain.element("[data-live] img")).isDisplayed());
    } finally {
        await plain.stop();
    }
});

test("in print and without scripts every figure is the static one", async () => {
    const plain = await Browser.start({ script: false });
    try {
        for (const [name, page] of Object.entries(PAGES)) {
            await browser.open(page);
            await browser.media({}, "print");
            const shown = await browser.run("return ['.live', 'p img'].map((what) => document.querySelector(`[data-live=${arguments[0]}] ${what}`).checkVisibility())", name);
            await browser.media({}, "");
            assert.deepEqual(shown, [false, true], name);
            await plain.open(page);
            assert.equal(await (await plain.element(`[data-live=${name}]`)).getAttribute("data-state"), "static");
            assert.ok(await (await plain.element(`[data-live=${name}] img`)).isDisplayed(), name);
        }
    } finally {
        await plain.stop();
    }
    assert.doesNotMatch(readFileSync(new URL("../../../book/book/print.html", import.meta.url), "utf8"), /data-state="ready"/);
});
