// What the live figures cost a page, measured in Chromium: how large, how soon ready, how quick to answer.
// `npm run budgets` on a quiet machine writes book/src/measured/live.txt, which the book shows.

import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { BOOK, Browser } from "./browser.js";

/** What a page may cost. */
const LIMITS = { size: 450_000, ready: 300, answer: 60 };

/** The pages with a live figure. */
const pages = () => readdirSync(BOOK, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && !path.endsWith("print.html"))
    .filter((path) => readFileSync(`${BOOK}/${path}`, "utf8").includes("data-live=")).sort();

/** When the last figure of a page was ready, counted from the beginning of its loading. */
const WATCH = `new MutationObserver(() => {
    const states = [...document.querySelectorAll("[data-live]")].map((figure) => figure.dataset.state);
    if (states.length && states.every((state) => state === "ready")) globalThis.readyAfter ??= performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });`;

/** The longest answer to a key on anything that can be moved, with the layout of the page. */
const ANSWER = `
    const moved = [...document.querySelectorAll(".live-handle, .live-slider input")].filter((e) => e.checkVisibility());
    let longest = moved.length ? 0 : NaN;
    // What waits for the next picture of the screen is computed at once.
    globalThis.requestAnimationFrame = (draw) => (draw(performance.now()), 0);
    for (let i = 0; i < 20; i++) for (const element of moved) {
        const before = performance.now();
        if (element.matches("input")) {
            i % 2 ? element.stepDown() : element.stepUp();
            element.dispatchEvent(new Event("input", { bubbles: true }));
        } else {
            element.dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "ArrowLeft" : "ArrowRight", bubbles: true }));
        }
        document.body.getBoundingClientRect();
        longest = Math.max(longest, performance.now() - before);
    }
    return longest;`;

/** How long the page of training takes for an epoch of 10,000 images, measured over some. @param {Browser} browser */
async function epoch(browser) {
    const says = "[data-live=training] .live-says";
    const epochs = async () => Number((await browser.text(says)).match(/([\d.]+) epochs/)?.[1] ?? 0);
    const at = async (wanted) => {
        await browser.driver.wait(async () => (await epochs()) >= wanted, 60000, `no epoch ${wanted}`, 20);
        return [await epochs(), performance.now()];
    };
    await browser.run(`[...document.querySelectorAll("[data-live=training] button")]
        .find((button) => button.textContent === "Train").click()`);
    const [[first, begun], [last, ended]] = [await at(2), await at(12)];
    return (ended - begun) / (last - first);
}

/** What each page costs: its figures, bytes of script before images, milliseconds until ready and for an answer. */
async function measure() {
    const browser = await Browser.start();
    try {
        await browser.before(WATCH);
        const costs = [];
        for (const page of pages()) {
            // The first time, the browser has not compiled anything like it.
            await browser.open(page);
            const ready = await browser.run("return globalThis.readyAfter");
            const answer = await browser.run(ANSWER);
            const scripts = await browser.run("return [...document.scripts].map((script) => script.src)");
            const ours = scripts.filter((src) => /\/(theme|live)\/[^/]+\.js$/.test(src) && !/\/images-\d+\.js$/.test(src));
            const size = ours.map((src) => statSync(fileURLToPath(src)).size).reduce((a, b) => a + b, 0);
            const figures = await browser.run("return [...document.querySelectorAll('[data-live]')].map((e) => e.dataset.live)");
            costs.push({ figures: figures.join(", "), size, ready, answer });
            if (figures.includes("training")) costs.epoch = await epoch(browser);
        }
        return costs;
    } finally {
        await browser.stop();
    }
}

const costs = await measure();
const rows = costs.map(({ figures, size, ready, answer }) =>
    `| ${figures} | ${Math.round(size / 1000)} | ${Math.round(ready)} | ${answer === null || Number.isNaN(answer) ? "–" : answer.toFixed(1)} |`);
const table = [
    "| figure | script and wasm, kB | ready after, ms | longest answer, ms |", "|---|--:|--:|--:|", ...rows,
    `| at most | ${LIMITS.size / 1000} | ${LIMITS.ready} | ${LIMITS.answer} |`, "",
    "| an epoch of training in the page | ms |", "|---|--:|",
    `| 10,000 images in batches of 64, and 10,000 to measure | ${Math.round(costs.epoch)} |`, "| at most | 1000 |", "",
].join("\n");
writeFileSync(new URL("../../book/src/measured/live.txt", import.meta.url), table);
console.log(table);
