// Every page of the book, opened as a file: no complaint, no request, no figure that failed, nothing that keeps
// people out; and without scripts, in print and without WebAssembly it is the static book.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { BOOK, Browser } from "../browser.js";

const files = readdirSync(BOOK, { recursive: true, withFileTypes: true });
const paths = files.map((file) => relative(BOOK, `${file.parentPath}/${file.name}`));
// The page that holds all chapters is for paper, and two only lead elsewhere.
const pages = paths.filter((path) => path.endsWith(".html") && !/^(print|toc|404|index)\.html$/.test(path)).sort();
const LIVE = "cost/bowl.html";
/** Those with a live figure. */
const live = pages.filter((page) => readFileSync(`${BOOK}/${page}`, "utf8").includes("data-live="));
let browser;

before(async () => (browser = await Browser.start()));
after(() => browser.stop());

test("no page complains, asks a network, has a figure that failed or keeps people out", async () => {
    assert.ok(pages.length > 30, `only ${pages.length} pages`);
    for (const page of pages) {
        await browser.open(page);
        const states = await browser.states();
        assert.deepEqual(states.filter((state) => state !== "ready"), [], page);
        assert.deepEqual(await browser.complaints(), [], page);
        assert.deepEqual(await browser.requests(), [], page);
        assert.deepEqual(await browser.barriers(), [], page);
    }
});

test("a page loads what it shows: its figures, the crates for them, and images on no page but the last two", async () => {
    const wanted = new Map(pages.map((page) => [page, new Set()]));
    for (const page of pages) {
        const html = readFileSync(`${BOOK}/${page}`, "utf8");
        const figures = [...html.matchAll(/data-live="(\w+)"/g)].map(([, name]) => name);
        const crates = html.match(/data-crates="(\w+)"/)?.[1] ?? "crates";
        if (figures.length || html.includes("data-curve=")) wanted.get(page)?.add(crates);
        for (const name of figures) wanted.get(page)?.add(name);
        if (figures.includes("digit")) for (const name of ["data/model", "data/three"]) wanted.get(page)?.add(name);
    }
    for (const [page, names] of wanted) {
        await browser.open(page);
        const folder = pathToFileURL(`${BOOK}/live/`).href;
        const scripts = async () => (await browser.run("return [...document.scripts].map((script) => script.src)"))
            .filter((src) => src.startsWith(folder)).map((src) => src.slice(folder.length, -".js".length));
        await browser.driver.wait(async () => (await scripts()).length >= names.size, 5000, `${page} loads ${await scripts()}`);
        assert.deepEqual((await scripts()).sort(), [...names].sort(), page);
    }
    const showing = [...wanted].filter(([, names]) => ["training", "digit"].some((name) => names.has(name)));
    assert.deepEqual(showing.map(([page]) => page), ["mnist/results.html", "mnist/training.html"]);
});

test("in the dark and with a finger's width nothing keeps people out of a figure", async () => {
    await browser.size(400, 900);
    await browser.open(live[0]);
    await browser.run("localStorage.setItem('mdbook-theme', 'navy')");
    for (const page of live) {
        await browser.open(page);
        assert.equal(await browser.run("return document.documentElement.classList.contains('navy')"), true, page);
        assert.deepEqual(await browser.barriers(), [], page);
    }
    await browser.run("localStorage.removeItem('mdbook-theme')");
    await browser.size(1200, 900);
});

test("a page with figures loads 450 KB of script and wasm at most, but for its data", async () => {
    for (const page of live) {
        await browser.open(page);
        const scripts = await browser.run("return [...document.scripts].map((script) => script.src)");
        const ours = scripts.filter((script) => /\/(live\/[^/]*|theme\/live)\.js$/.test(script));
        const size = ours.reduce((sum, script) => sum + statSync(fileURLToPath(script)).size, 0);
        assert.ok(ours.length >= 3 && size <= 450_000, `${page} loads ${size} bytes: ${ours}`);
    }
});

for (const width of [1200, 400]) {
    test(`what a figure takes is what was kept free for it, ${width} pixels wide`, async () => {
        await browser.size(width, 900);
        for (const page of live) {
            await browser.open(page);
            const moved = await browser.run(`
                return [...document.querySelectorAll("[data-live]")].flatMap((figure) => {
                    // The room, and where the static picture stands if it is still there.
                    const room = () => [figure.getBoundingClientRect().height, figure.querySelector("p img").getBoundingClientRect().top];
                    const live = room();
                    const stays = figure.matches(".live-begins");
                    figure.dataset.state = "static";
                    figure.querySelector(".live").style.display = "none";
                    const before = room();
                    return Math.abs(live[0] - before[0]) > 1 || (stays && Math.abs(live[1] - before[1]) > 1)
                        ? [figure.dataset.live + ": " + before + " became " + live] : [];
                })`);
            assert.deepEqual(moved, [], page);
            const [wide, window] = await browser.run("const e = document.documentElement; return [e.scrollWidth, e.clientWidth]");
            assert.ok(wide <= window, `${page} is ${wide} pixels wide where there are ${window}`);
        }
    });
}

/** Works every control of a page's figures. Returns those after which a control stood elsewhere, or the figure was higher. */
const WORK = `
    const moved = [];
    for (const figure of document.querySelectorAll("[data-live]")) {
        const controls = () => [...figure.querySelectorAll("button, input, select")].filter((e) => e.checkVisibility() && !e.matches(".live-node"));
        const tops = () => {
            const { top, height } = figure.getBoundingClientRect();
            const places = new Map(controls().map((e) => [e, e.getBoundingClientRect().top - top]));
            // Training grows below its controls when it begins.
            return figure.dataset.live === "training" ? places : places.set(figure, height);
        };
        const after = (what, before) => {
            for (const [e, top] of tops()) {
                const was = before.get(e);
                const name = e === figure ? "the end" : e.textContent || e.type;
                if (was !== undefined && Math.abs(was - top) > 1) {
                    moved.push(figure.dataset.live + ": " + what + " moved " + name + " from " + was + " to " + top);
                }
            }
        };
        for (const range of figure.querySelectorAll(".live input[type=range]")) {
            for (const to of ["max", "min"]) {
                const before = tops();
                const was = range.value;
                range.value = range[to];
                range.dispatchEvent(new Event("input", { bubbles: true }));
                after("a slider to its " + to, before);
                range.value = was;
                range.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }
        const play = (rate) => {
            for (const words of ["Skip drawing", "Start again", ...Array(12).fill("Step"), "Start again"]) {
                const button = controls().find((e) => e.textContent === words && !e.disabled);
                if (!button) continue;
                const before = tops();
                button.click();
                after(words + rate, before);
            }
        };
        play("");
        const first = figure.querySelector(".live input[type=range]");
        if (!first) continue;
        const before = tops();
        first.value = first.max;
        first.dispatchEvent(new Event("input", { bubbles: true }));
        after("the first slider to its max", before);
        play(" with the first slider at its max");
    }
    return moved;`;

for (const width of [1200, 400]) {
    test(`no control moves while a figure is played, ${width} pixels wide`, async () => {
        await browser.size(width, 900);
        for (const page of live) {
            await browser.open(page);
            assert.deepEqual([...new Set(await browser.run(WORK))], [], page);
        }
    });
}

test("print shows the static figure", async () => {
    await browser.size(1200, 900);
    await browser.open(LIVE);
    await browser.media({}, "print");
    const [live, picture] = await browser.run(`return [".live", "[data-live] img"].map((what) =>
        document.querySelector(what).checkVisibility())`);
    await browser.media({}, "");
    assert.deepEqual([live, picture], [false, true]);
});

test("without scripts the static figure stays, and takes its own room", async () => {
    const plain = await Browser.start({ script: false });
    try {
        await plain.open(LIVE);
        assert.equal(await plain.element("[data-live]").then((figure) => figure.getAttribute("data-state")), "static");
        assert.ok(await (await plain.element("[data-live] img")).isDisplayed());
    } finally {
        await plain.stop();
    }
});

test("without WebAssembly the static figure stays, and a sentence says why", async () => {
    const plain = await Browser.start();
    try {
        await plain.before("delete globalThis.WebAssembly");
        await plain.open(LIVE);
        assert.deepEqual(await plain.states(), ["failed"]);
        assert.match(await plain.text(".live-why"), /WebAssembly is off/);
        assert.ok(await (await plain.element("[data-live] img")).isDisplayed());
    } finally {
        await plain.stop();
    }
});
