// A browser without a window, and a page of the built book in it, opened as a file.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Builder, By, logging } from "selenium-webdriver";
import { Options, ServiceBuilder } from "selenium-webdriver/chrome.js";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
export const BOOK = join(REPOSITORY, "book/book");
const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const QUIET = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-device-scale-factor=1",
];
/** Where the programs are that Debian's packages install, and others. */
const found = (/** @type {string[]} */ places) => places.find((place) => existsSync(place));

/** A browser with a new profile, and what a test asks of it. */
export class Browser {
    static async start({ width = 1200, height = 900, script = true } = {}) {
        const profile = mkdtempSync(join(tmpdir(), "downhill-"));
        const options = new Options();
        options.addArguments(...QUIET, `--user-data-dir=${profile}`, `--window-size=${width},${height}`);
        const chromium = process.env.CHROMIUM ?? found(["/usr/bin/chromium", "/usr/bin/google-chrome"]);
        if (chromium) options.setBinaryPath(chromium);
        if (!script) options.setUserPreferences({ "profile.managed_default_content_settings.javascript": 2 });
        const logs = new logging.Preferences();
        logs.setLevel(logging.Type.BROWSER, logging.Level.ALL);
        logs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
        options.setLoggingPrefs(logs);
        const service = new ServiceBuilder(process.env.CHROMEDRIVER ?? found(["/usr/bin/chromedriver"]));
        const driver = await new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
        const browser = new Browser();
        Object.assign(browser, { driver, profile, script });
        // Wider than a window can be narrow.
        await browser.size(width, height);
        return browser;
    }

    async stop() {
        await this.driver.quit();
        rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    }

    /** Makes the page so large, as a telephone would. */
    async size(width, height) {
        const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
        await this.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** What the reader prefers, and on what the page is shown. */
    async media(features, media = "") {
        const list = Object.entries(features).map(([name, value]) => ({ name, value }));
        await this.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media, features: list });
    }

    /** Runs a script in every page before its own. */
    async before(source) {
        await this.driver.sendDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", { source });
    }

    /** Opens a page of the book, and waits until its figures are what they will be. Shows what waits for a prediction. */
    async open(page) {
        await this.openAsItIs(page);
        await this.run(`for (const open of document.querySelectorAll(".settles-note button:first-of-type")) open.click()`);
        // A figure that waited is drawn once it has a width; that of a digit waits for its network, training for the reader.
        const isDrawn = `return [...document.querySelectorAll("[data-live]:not([data-live=digit], .live-begins) .live-picture")]
            .every((e) => !e.checkVisibility() || e.childElementCount)`;
        if (this.script) await this.driver.wait(() => this.run(isDrawn), 5000, `${page}: a figure is not drawn`);
    }

    /** Opens a page of the book, and lets wait what waits for a prediction. */
    async openAsItIs(page) {
        await this.driver.get(pathToFileURL(join(BOOK, page)).href);
        if (!this.script) return;
        await this.driver.wait(async () => (await this.states()).every((state) => state !== "static"), 20000, `${page}: a figure stays static`);
    }

    /** The states of the figures. */
    states() {
        return this.driver.executeScript("return [...document.querySelectorAll('[data-live]')].map((e) => e.dataset.state)");
    }

    element(selector) {
        return this.driver.findElement(By.css(selector));
    }

    async text(selector) {
        return (await this.element(selector)).getText();
    }

    run(script, ...rest) {
        return this.driver.executeScript(script, ...rest);
    }

    /** The button with these words. */
    button(words) {
        return this.driver.findElement(By.xpath(`//button[text()="${words}"]`));
    }

    async click(words) {
        await (await this.button(words)).click();
    }

    /** Sends keys to an element. */
    async press(selector, ...keys) {
        await (await this.element(selector)).sendKeys(...keys);
    }

    /** Drags an element with the mouse. */
    async drag(selector, right, down) {
        const actions = this.driver.actions({ async: true });
        await actions.move({ origin: await this.element(selector) }).press()
            .move({ origin: "pointer", x: right, y: down, duration: 50 }).release().perform();
    }

    /** Draws a finger over the page, from a place in the window. */
    async swipe([x, y], right, down) {
        const touch = (type, touchPoints) => this.driver.sendDevToolsCommand("Input.dispatchTouchEvent", { type, touchPoints });
        await this.driver.sendDevToolsCommand("Emulation.setTouchEmulationEnabled", { enabled: true });
        await touch("touchStart", [{ x, y }]);
        for (let part = 0.1; part < 1.05; part += 0.1) {
            await touch("touchMove", [{ x: x + part * right, y: y + part * down }]);
        }
        await touch("touchEnd", []);
        await this.driver.sendDevToolsCommand("Emulation.setTouchEmulationEnabled", { enabled: false });
    }

    /** What the browser complained about since it was asked last. */
    async complaints() {
        const entries = await this.driver.manage().logs().get(logging.Type.BROWSER);
        return entries.map((entry) => entry.message);
    }

    /** What was asked of a network since it was asked last. */
    async requests() {
        const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
        const events = entries.map((entry) => JSON.parse(entry.message).message);
        const sent = events.filter((event) => event.method === "Network.requestWillBeSent");
        const urls = sent.map((event) => event.params.request.url);
        return urls.filter((url) => !/^(file|data|blob|chrome|about):/.test(url));
    }

    /** What keeps people from using the page, by axe-core. What is around the page is mdBook's. */
    async barriers() {
        await this.run(AXE);
        const found = await this.driver.executeAsyncScript(
            "const done = arguments[0]; axe.run('main', { preload: false, resultTypes: ['violations'] }).then((r) => done(r.violations))",
        );
        const serious = found.filter(({ impact }) => impact === "serious" || impact === "critical");
        return serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ").slice(0, 400)}`);
    }
}

/** The numbers of a text, with a minus sign of either kind. */
export function numbers(text) {
    return (text.replaceAll("−", "-").match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
}
