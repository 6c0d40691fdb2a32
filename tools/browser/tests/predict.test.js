// Predictions wait: what settles one is covered until something was entered, and then both stand beside each other.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";

import { Key } from "selenium-webdriver";

import { BOOK, Browser } from "../browser.js";

const SETTLES = ".settles";
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** Opens a page as one that nobody has answered yet. */
async function open(page) {
    await browser.openAsItIs(page);
    await browser.run("localStorage.clear()");
    await browser.openAsItIs(page);
}

const isOpen = async () => (await browser.element(SETTLES)).isDisplayed();

test("a number that is entered opens the output, and stands beside the one that the program printed", async () => {
    const printed = /side to side to step (\d+)/.exec(readFileSync(new URL("../../../book/src/generated/twice.txt", import.meta.url), "utf8"))[1];
    await open("descent/rates.html");
    assert.equal(await isOpen(), false);
    assert.match(await browser.text(".settles-note"), /waits for yours/);
    await browser.press(".predict input", "20", Key.ENTER);
    assert.equal(await isOpen(), true);
    assert.match(await browser.text(".predict"), new RegExp(`you said 20, the program ${printed}\\.`));
    assert.equal(await browser.text(".settles-note"), "You said: 20.");
    await browser.openAsItIs("descent/rates.html");
    assert.equal(await isOpen(), true, "what was entered is kept");
    await browser.click("Predict again");
    assert.equal(await isOpen(), false);
});

test("an option that is chosen by keyboard is compared with the one that holds", async () => {
    await open("cost/exact.html");
    await browser.press(".predict button", Key.ENTER);
    assert.match(await browser.text(".predict"), /you said ten times, the program a hundred times\./);
    assert.equal(await isOpen(), false, "the second question of the page is still open");
    await browser.click("no");
    assert.equal(await isOpen(), true);
});

test("what a later page settles is kept until then", async () => {
    await open("mnist/index.html");
    await browser.press(".predict input", "50", Key.ENTER);
    assert.match(await browser.text(".predict"), /you said 50\. A later page answers/);
    await browser.openAsItIs("mnist/run.html");
    assert.match(await browser.text(".predict"), /you said 50, the program 71\.52\./);
});

test("nothing is entered by an empty form, and who does not want to predict sees all", async () => {
    await open("descent/rates.html");
    await browser.press(".predict input", " ", Key.ENTER);
    assert.equal(await isOpen(), false);
    await browser.click("Show it now");
    assert.equal(await isOpen(), true);
});

test("who never wants to predict says so once, for all pages", async () => {
    await open("descent/rates.html");
    await browser.click("Always show");
    assert.equal(await isOpen(), true);
    await browser.openAsItIs("cost/exact.html");
    assert.equal(await isOpen(), true);
    await browser.click("Let answers wait");
    assert.equal(await isOpen(), false);
    await browser.openAsItIs("descent/rates.html");
    assert.equal(await isOpen(), false);
});

test("an answer that is folded waits too", async () => {
    await open("cost/slope.html");
    await browser.run("document.querySelectorAll('details:has(.predict)')[1].open = true");
    assert.equal(await (await browser.element("details[open] .settles")).isDisplayed(), false);
    await browser.press("details[open] .predict input", "10", Key.ENTER);
    assert.match(await browser.text("details[open]"), /you said 10, the program 10\.000\.[^]*Ten\./);
});

test("a question whose answer is a word has a choice, and says which is right", async () => {
    await open("mnist/optimizers.html");
    await browser.run("[...document.querySelectorAll('details')].at(-1).open = true");
    await browser.press("details[open] .predict button", Key.ENTER);
    assert.match(await browser.text("details[open]"), /you said SGD, the answer is Adam\.[^]*Adam’s, but for the tiny/);
});

/** Of a page that nobody has answered: what stands beside a covered answer, and the answers that its text gives away. */
const GIVEN_AWAY = `
    const main = document.querySelector("main");
    const beside = [...main.querySelectorAll(".settles[hidden]")].map((block) => block.nextElementSibling)
        .filter((next) => next && !next.matches("h1, h2, h3, .settles-note, blockquote, nav"))
        .map((next) => next.outerHTML.slice(0, 100));
    // What the reader sees, without the forms.
    const seen = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let text = "";
    while (seen.nextNode()) {
        const parent = seen.currentNode.parentElement;
        if (parent.checkVisibility() && !parent.closest(".predict, .live, math")) text += seen.currentNode.data;
    }
    const answers = [...main.querySelectorAll(".predict[data-answer]:not([data-later])")]
        .filter((form) => form.checkVisibility()).map((form) => form.dataset.answer);
    // A number of a digit or two may stand anywhere.
    const given = answers.filter((answer) => answer.replace(/\\D/g, "").length > 2 && text.replaceAll("-", "−").includes(answer));
    return { beside, given };`;

test("no page gives an answer away beside the cover", async () => {
    const pages = readdirSync(BOOK, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".html") && path !== "print.html" && readFileSync(`${BOOK}/${path}`, "utf8").includes('class="predict"'));
    assert.ok(pages.length > 20, `only ${pages.length} pages ask`);
    await open(pages[0]);
    for (const page of pages) {
        await browser.openAsItIs(page);
        assert.deepEqual(await browser.run(GIVEN_AWAY), { beside: [], given: [] }, page);
    }
});

test("a curve is drawn by keyboard or with the pointer, and compared", async () => {
    await open("backprop/spirals.html");
    const [place, handle] = [".predict[data-curve]", ".predict[data-curve] .live-handle"];
    await browser.driver.wait(async () => (await browser.run(`return document.querySelector("${handle}") !== null`)), 5000);
    const compare = await browser.element(`${place} button`);
    assert.equal(await compare.isEnabled(), false, "nothing is drawn yet");
    await browser.press(handle, Key.ARROW_DOWN);
    await browser.drag(handle, 200, 60);
    assert.ok(await compare.isEnabled());
    await compare.click();
    assert.match(await browser.text(`${place} .live-says`), /off by 0\.\d+ on average\. The program ends at 0\.0175/);
    assert.match(await browser.run(`return document.querySelector("${place} svg").textContent`), /the program/);
});

test("arrow keys in a form do not turn the page", async () => {
    await open("descent/rates.html");
    await browser.press(".predict input", "20", Key.ARROW_LEFT, Key.ARROW_RIGHT);
    assert.equal(await browser.run("return document.querySelector('.predict input').value"), "20");
    assert.match(await browser.driver.getCurrentUrl(), /descent\/rates\.html$/);
});

test("paper and a page without scripts show everything", async () => {
    await open("descent/rates.html");
    await browser.media({}, "print");
    assert.deepEqual([await isOpen(), await (await browser.element(".predict")).isDisplayed()], [true, false]);
    await browser.media({}, "");
    const plain = await Browser.start({ script: false });
    try {
        await plain.openAsItIs("descent/rates.html");
        assert.ok(await (await plain.element(SETTLES)).isDisplayed());
    } finally {
        await plain.stop();
    }
    assert.doesNotMatch(readFileSync(`${BOOK}/print.html`, "utf8"), /settles-note/);
});
