// Each live figure begins in the state that its static figure shows: the same words and numbers stand in both.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Browser } from "../browser.js";

let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

/** The words in a picture, without the ticks of its axes, which another size has elsewhere. */
function words(/** @type {string} */ svg) {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text.trim().replaceAll("-", "−"));
    return texts.filter((text) => text && !/^−?[\d.]+$/.test(text));
}

/** Opens a page, and gives the words of the live picture and of the static one. */
async function both(page, name) {
    await browser.open(page);
    const [live, address] = await browser.run(`const figure = document.querySelector("[data-live=" + arguments[0] + "]");
        return [figure.querySelector(".live-picture").innerHTML, figure.querySelector("img").src]`, name);
    return { live: words(live), still: words(readFileSync(fileURLToPath(address), "utf8")) };
}

for (const [name, page] of [["roll", "descent/rates.html"], ["spirals", "backprop/spirals.html"], ["valley", "descent/gradient.html"]]) {
    test(`${name}: both pictures have the same words`, async () => {
        const { live, still } = await both(page, name);
        assert.ok(still.length > 3, `${still}`);
        assert.deepEqual(live, still);
    });
}

test("bowl: the weight, its slope and the lowest cost are those of the static figure", async () => {
    const { live, still } = await both("cost/bowl.html", "bowl");
    const lowest = still.find((text) => text.startsWith("lowest cost"));
    const slope = still.find((text) => text.startsWith("tangent"))?.match(/w = (\S+): (slope .*)/);
    assert.ok(live.includes(lowest) && live.includes(`tangent: ${slope[2]}`), `${live}, and ${still}`);
    assert.ok(live.includes(`w = ${Number(slope[1]).toFixed(2)}`), `${live}`);
});

test("optimizers: every path has the rate of the static figure", async () => {
    const { live, still } = await both("mnist/optimizers.html", "optimizers");
    for (const title of still.filter((text) => text.includes("rate"))) {
        assert.ok(live.some((text) => text.startsWith(title)), `${title} is not in ${live}`);
    }
});

test("smallest: every value and gradient is that of the static figure", async () => {
    const page = "backprop/smallest-network.html";
    const { live, still } = await both(page, "smallest");
    assert.ok(still.length > 10, `${still}`);
    assert.deepEqual(live.toSorted(), still.toSorted());
});

test("walk: every box has the turn and the gradient of the static figure", async () => {
    const { live, still } = await both("autograd/backward.html", "walk");
    const boxes = (/** @type {string[]} */ all) => all.filter((text) => /^(visit|gradient)/.test(text)).map((text) => text.replace("^2", "²")).toSorted();
    assert.equal(boxes(still).length, 16);
    assert.deepEqual(boxes(live), boxes(still));
});

test("training: it begins with the static picture itself, and digit with the picture that the static one shows", async () => {
    await browser.open("mnist/training.html");
    const isStill = () => browser.run("return document.querySelector('[data-live=training] > p img').checkVisibility()");
    assert.equal(await isStill(), true);
    await browser.click("One batch");
    await browser.driver.wait(async () => !(await isStill()), 20000, "the run is not drawn");
    await browser.click("Start again");
    assert.equal(await isStill(), true);
    await browser.open("mnist/results.html");
    await browser.driver.wait(async () => (await browser.text("[data-live=digit] .live-says")).startsWith("3: "), 10000);
    const shown = words(await browser.run("return document.querySelector('[data-live=digit] .live-picture').innerHTML"));
    for (const panel of ["the paper removed", "what the network sees", "probability"]) {
        assert.ok(shown.includes(panel), `the static figure shows ${panel}, the live one ${shown}`);
    }
});
