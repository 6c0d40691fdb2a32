// The walk, by keyboard and by pointer: an order that is not topological loses what it loses in the book.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { Browser } from "../browser.js";
import { native } from "../crates.js";

const PAGE = "autograd/backward.html";
const FIGURE = "[data-live=walk]";
const SAYS = `${FIGURE} .live-says`;
const INPUT = `${FIGURE} input[type=text]`;
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** The boxes as they are said. */
const nodes = () => browser.run(`return [...document.querySelectorAll("${FIGURE} .live-node")].map((e) => e.ariaLabel)`);
/** A box by what is said of it, from the beginning or after its visit. */
const node = async (name) => {
    const place = (await nodes()).findIndex((label) => label.replace(/^visit \d: /, "").startsWith(`${name},`));
    return `${FIGURE} .live-node:nth-of-type(${place + 1})`;
};
/** A gradient as a box shows it. */
const shown = (/** @type {number} */ number) => `${Number(number.toFixed(4))}`.replace(/^(-?\d+)$/, "$1.0").replace("-", "−");

test("it starts as the static figure does, nearest first", async () => {
    await browser.open(PAGE);
    const labels = await nodes();
    assert.deepEqual(labels.map((label) => label.match(/gradient then: (\S+?)(,|$)/)[1]), native.walk.nearest_first.map(shown));
    assert.match(labels.find((label) => label.includes(": u,")), /12\.0 came too late$/);
    assert.equal(await browser.text(`${FIGURE} .live-command code`), "cargo run -p autograd");
});

test("the pointer walks in a wrong order, which loses some and says so", async () => {
    await browser.open(PAGE);
    await browser.click("Start again");
    for (const name of ["f", "u"]) await (await browser.element(await node(name))).click();
    assert.equal(await browser.text(SAYS), "u has the gradient 1.0 and sends 2.0 to x.");
    await (await browser.element(await node("u^2"))).click();
    assert.equal(await browser.text(SAYS), "u^2 has the gradient 1.0 and sends 12.0 to u, whose turn is over, so it is lost.");
    const badges = await browser.run(`return [...document.querySelectorAll("${FIGURE} .live-node span")].map((e) => e.textContent)`);
    assert.deepEqual(badges.filter((text) => text), ["12.0 came too late"]);
    await (await browser.element(await node("x"))).click();
    assert.match(await browser.text(SAYS), /x has 2\.0 in place of 26\.0\.$/);
});

test("the keyboard alone writes an expression and walks it in the right order", async () => {
    await browser.open(PAGE);
    await browser.press(INPUT, Key.chord(Key.CONTROL, "a"), "(a*b + c).tanh()", Key.ENTER);
    assert.deepEqual((await nodes()).map((label) => label.split(",")[0]), native.walk.tanh_nodes);
    // Each box has its place in the order of the tabulator, and keeps the focus after its turn.
    for (const name of native.walk.tanh_nodes) await browser.press(await node(name), Key.ENTER);
    const labels = await nodes();
    assert.deepEqual(labels.map((label) => label.match(/gradient then: (\S+)$/)[1]), native.walk.tanh.map(shown));
    assert.match(await browser.text(SAYS), /a has −0\.7864, which is right; b has 2\.3593, which is right/);
    await browser.press(`${FIGURE} input[type=range]`, Key.END);
    assert.match((await nodes()).find((label) => label.includes(": a,")), /value 5\.0/);
    assert.equal(await browser.text(`${FIGURE} .live-command`), "This page alone shows these numbers.");
});

test("an expression that cannot be read is one sentence, and the graph stays", async () => {
    await browser.open(PAGE);
    await browser.press(INPUT, Key.chord(Key.CONTROL, "a"), "(a + b", Key.ENTER);
    assert.equal(await browser.text(`${FIGURE} .live-mistake`), "This cannot be drawn: expected ), found the end.");
    assert.equal(await (await browser.element(INPUT)).getAttribute("aria-invalid"), "true");
    assert.equal((await nodes()).length, 4);
    await browser.press(INPUT, ")", Key.ENTER);
    assert.equal(await browser.text(`${FIGURE} .live-mistake`), "");
    assert.deepEqual((await nodes()).map((label) => label.split(",")[0]), ["a+b", "a", "b"]);
});

test("steps follow the chosen order", async () => {
    await browser.open(PAGE);
    await browser.press(`${FIGURE} .live-row select:not(form select)`, "leaf");
    await browser.click("Step");
    assert.equal(await browser.text(SAYS), "x has no gradient when its turn comes and passes nothing on.");
    await browser.click("Take back");
    await browser.press(`${FIGURE} .live-row select:not(form select)`, "topo");
    for (let count = 0; count < 4; count++) await browser.click("Step");
    assert.match(await browser.text(SAYS), /At the end x has 26\.0, which is right\.$/);
});
