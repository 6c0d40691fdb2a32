// What every live figure needs: it finds the figures of a page, starts the crates, and offers what a reader can hold:
// points to drag, sliders, buttons. No script of the book computes; every number comes from the crates.
"use strict";

/** @typedef {typeof wasm_bindgen} Crates */
/**
 * A point that the reader can move.
 * @typedef {object} Handle
 * @property {string} label What it is.
 * @property {(width: number) => ArrayLike<number>} at Where it is, in pixels of the picture; nothing where it is not shown.
 * @property {(width: number, x: number, y: number) => void} drag Brings it to a pixel of the picture.
 * @property {(right: number, up: number) => void} nudge Moves it by a small step, or by ten, in either direction.
 * @property {() => number} now Its value, for who hears the page.
 * @property {() => string} says Its value in words.
 */
/**
 * A picture that `plot` draws.
 * @typedef {object} Picture
 * @property {string} alt What it shows.
 * @property {(width: number) => string} svg The picture, of a width.
 * @property {Handle[]} [handles] What can be moved.
 * @property {(width: number, x: number, y: number) => Handle | undefined} [grab] What a press beside a handle takes.
 */

const downhill = (() => {
    /** @type {Map<string, (crates: Crates, box: HTMLElement) => void>} */
    const builders = new Map();
    const script = /** @type {HTMLScriptElement} */ (document.currentScript);
    const root = new URL("../", script.src).href;
    const calm = matchMedia("(prefers-reduced-motion: reduce)");

    /**
     * Says how a figure is built. Its own script calls this once.
     * @param {string} name
     * @param {(crates: Crates, box: HTMLElement) => void} build
     */
    function figure(name, build) {
        builders.set(name, build);
    }

    /** @type {Map<string, Promise<void>>} */
    const loaded = new Map();

    /**
     * Loads a classic script, once. A page that was opened as a file can load no others.
     * @param {string} path
     * @returns {Promise<void>}
     */
    function load(path) {
        const before = loaded.get(path);
        if (before) return before;
        /** @type {Promise<void>} */
        const done = new Promise((resolve, reject) => {
            const element = document.createElement("script");
            element.src = root + path;
            element.onload = () => resolve();
            element.onerror = () => reject(new Error(`${path} is missing`));
            document.head.append(element);
        });
        loaded.set(path, done);
        return done;
    }

    /**
     * The bytes of a text that is base64 of gzip.
     * @param {string} text
     * @returns {Promise<Uint8Array<ArrayBuffer>>}
     */
    async function unpack(text) {
        const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
        return new Uint8Array(await new Response(stream).arrayBuffer());
    }

    /** @type {Map<string, string>} */
    const kept = new Map();

    /**
     * Keeps data, packed, until a figure asks for them. A script of data calls this.
     * @param {string} name
     * @param {string} text
     */
    function keep(name, text) {
        kept.set(name, text);
    }

    /**
     * Data that a figure needs only when the reader asks: the bytes in `live/data/NAME.js`.
     * @param {string} name
     * @returns {Promise<Uint8Array<ArrayBuffer>>}
     */
    async function data(name) {
        await load(`live/data/${name}.js`);
        return unpack(kept.get(name) ?? "");
    }

    /** The script that has the crates of this page's figures. */
    const packed = document.querySelector("[data-crates]")?.getAttribute("data-crates") ?? "crates";
    /** @type {Promise<Crates> | undefined} */
    let crates;

    /** @returns {Promise<Crates>} */
    function start() {
        crates ??= (async () => {
            await load(`live/${packed}.js`);
            const glue = downhillGlue();
            await glue({ module_or_path: await unpack(downhillWasm) });
            return glue;
        })();
        return crates;
    }

    /**
     * Starts `work` beside the page, which it must not stop: a function that is called with the crates, and answers
     * with `postMessage`. It sees nothing of this page but what it is sent.
     * @param {(crates: Crates) => void} work
     * @returns {Promise<Worker>}
     */
    async function worker(work) {
        await load(`live/${packed}.js`);
        const bytes = await unpack(downhillWasm);
        const source = `"use strict"; ${downhillGlue} const work = ${work};
            self.onmessage = async ({ data }) => {
                self.onmessage = null;
                const crates = downhillGlue();
                await crates({ module_or_path: data });
                work(crates);
                self.postMessage("ready");
            };`;
        const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
        const started = new Worker(address);
        await new Promise((resolve, reject) => {
            started.onmessage = resolve;
            started.onerror = reject;
            started.postMessage(bytes);
        });
        URL.revokeObjectURL(address);
        return started;
    }

    /**
     * The static figure stays, and one sentence says why.
     * @param {HTMLElement} element
     * @param {unknown} error
     */
    function fail(element, error) {
        if (element.dataset.state === "failed") return;
        element.dataset.state = "failed";
        element.querySelector(".live")?.remove();
        const why = error instanceof Error ? error.message : String(error);
        make(element, "p", { className: "live-why", textContent: `This figure does not move here: ${why}.` });
    }

    /** @param {HTMLElement} element */
    async function enliven(element) {
        const name = element.dataset.live ?? "";
        // What breaks in one figure, later too, leaves the static one.
        const box = document.createElement("div");
        box.className = "live";
        try {
            if (typeof WebAssembly !== "object") throw new Error("WebAssembly is off");
            if (typeof DecompressionStream !== "function") throw new Error("the browser cannot unpack it");
            const [ready] = await Promise.all([start(), load(`live/${name}.js`)]);
            const build = builders.get(name);
            if (!build) throw new Error(`live/${name}.js has no such figure`);
            element.prepend(box);
            // Elsewhere on the page the arrow keys turn it.
            box.addEventListener("keydown", (event) => event.stopPropagation());
            build(ready, box);
            element.dataset.state = "ready";
        } catch (error) {
            fail(element, error);
        }
    }

    /**
     * A function whose mistakes, at once or later, leave the static figure in place.
     * @template {unknown[]} A
     * @param {Element} inside
     * @param {(...rest: A) => void | Promise<void>} action
     * @returns {(...rest: A) => void}
     */
    function guarded(inside, action) {
        const broken = (/** @type {unknown} */ error) => {
            const element = /** @type {HTMLElement | null} */ (inside.closest("[data-live]"));
            if (!element) throw error;
            fail(element, error instanceof WebAssembly.RuntimeError ? "the crates stopped" : error);
        };
        return (...rest) => {
            try {
                action(...rest)?.catch(broken);
            } catch (error) {
                broken(error);
            }
        };
    }

    /**
     * A new element inside of another.
     * @template {keyof HTMLElementTagNameMap} K
     * @param {Element} inside
     * @param {K} name
     * @param {Partial<HTMLElementTagNameMap[K]>} [properties]
     * @returns {HTMLElementTagNameMap[K]}
     */
    function make(inside, name, properties = {}) {
        const element = Object.assign(document.createElement(name), properties);
        inside.append(element);
        return element;
    }

    /**
     * A picture with what can be moved in it. Returns what draws it again.
     * @param {HTMLElement} box
     * @param {Picture} picture
     * @param {() => void} moved Called when the reader has moved something; it has to draw again.
     * @returns {() => void}
     */
    function picture(box, { alt, svg, handles = [], grab }, moved) {
        const stage = make(box, "div", { className: "live-stage" });
        const shown = make(stage, "div", { className: "live-picture", role: "img", ariaLabel: alt });
        let width = 0;
        const knobs = handles.map((handle) => knob(handle));

        /** @param {Handle} handle */
        function knob(handle) {
            const element = make(stage, "div", { className: "live-handle", tabIndex: 0, role: "slider" });
            element.ariaLabel = handle.label;
            element.addEventListener("pointerdown", (event) => {
                event.preventDefault();
                element.focus();
                follow(handle, element, event);
            });
            element.addEventListener("keydown", guarded(box, (event) => {
                const size = event.shiftKey ? 10 : 1;
                const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
                if (!way) return;
                event.preventDefault();
                handle.nudge(size * way[0], size * way[1]);
                moved();
            }));
            return { handle, element };
        }

        /**
         * Moves a handle with the pointer until it is let go.
         * @param {Handle} handle
         * @param {HTMLElement} element
         * @param {PointerEvent} down
         */
        function follow(handle, element, down) {
            element.setPointerCapture(down.pointerId);
            const frame = stage.getBoundingClientRect();
            const at = handle.at(width);
            // It does not jump when it is taken beside its middle.
            const [right, below] = [at[0] - (down.clientX - frame.left), at[1] - (down.clientY - frame.top)];
            const move = guarded(box, (/** @type {PointerEvent} */ event) => {
                const now = stage.getBoundingClientRect();
                handle.drag(width, event.clientX - now.left + right, event.clientY - now.top + below);
                moved();
            });
            const leave = () => {
                element.removeEventListener("pointermove", move);
                element.removeEventListener("lostpointercapture", leave);
            };
            element.addEventListener("pointermove", move);
            element.addEventListener("lostpointercapture", leave);
        }

        let taken = false;
        shown.addEventListener("pointerdown", guarded(box, (event) => {
            const frame = stage.getBoundingClientRect();
            const handle = grab?.(width, event.clientX - frame.left, event.clientY - frame.top);
            const knob = knobs.find((knob) => knob.handle === handle);
            taken = knob !== undefined;
            if (!knob) return;
            event.preventDefault();
            moved();
            knob.element.focus();
            follow(knob.handle, knob.element, event);
        }));

        // A finger that has taken something does not move the page; any other does.
        shown.addEventListener("touchstart", (event) => {
            if (taken) event.preventDefault();
        }, { passive: false });

        const draw = guarded(box, () => {
            if (!width) return;
            shown.innerHTML = svg(width);
            for (const { handle, element } of knobs) {
                const at = handle.at(width);
                element.hidden = at.length !== 2;
                element.style.left = `${at[0]}px`;
                element.style.top = `${at[1]}px`;
                element.ariaValueNow = `${handle.now()}`;
                element.ariaValueText = handle.says();
            }
        });
        new ResizeObserver(() => {
            const now = Math.floor(stage.clientWidth);
            if (now === width) return;
            width = now;
            draw();
        }).observe(stage);
        width = Math.floor(stage.clientWidth);
        return draw;
    }

    /**
     * A graph that `plot` draws, in its size, or smaller where the page is narrow. Returns the sheet that marks lie on,
     * what puts a mark over a part of the graph, and what draws it again.
     * @param {HTMLElement} box
     * @param {object} about
     * @param {string} about.alt What it shows.
     * @param {(width: number) => string} about.svg The graph, for a page of a width.
     * @param {(width: number) => void} about.marks Puts the marks where they belong once it is drawn.
     */
    function graph(box, { alt, svg, marks }) {
        const stage = make(box, "div", { className: "live-stage live-graph" });
        const sheet = make(stage, "div", { className: "live-sheet" });
        const shown = make(sheet, "div", { className: "live-picture", role: "img", ariaLabel: alt });
        let [width, wide, high] = [Math.floor(stage.clientWidth), 1, 1];

        const draw = guarded(box, () => {
            if (!width) return;
            shown.innerHTML = svg(width);
            const drawn = /** @type {SVGSVGElement} */ (shown.firstElementChild);
            [wide, high] = [drawn.width.baseVal.value, drawn.height.baseVal.value];
            sheet.style.setProperty("--wide", `${wide}px`);
            marks(width);
        });

        /**
         * @param {HTMLElement} mark
         * @param {ArrayLike<number>} at Left, top, width and height in pixels of the drawing; nothing hides it.
         */
        function place(mark, at) {
            mark.hidden = at.length !== 4;
            const parts = { left: at[0] / wide, top: at[1] / high, width: at[2] / wide, height: at[3] / high };
            for (const [name, part] of Object.entries(parts)) mark.style.setProperty(name, `${100 * part}%`);
        }

        new ResizeObserver(() => {
            const now = Math.floor(stage.clientWidth);
            if (now === width) return;
            width = now;
            draw();
        }).observe(stage);
        return { sheet, place, draw };
    }

    /**
     * A row of controls.
     * @param {HTMLElement} box
     */
    function row(box) {
        return make(box, "div", { className: "live-row" });
    }

    /**
     * A slider with its name and its value. Returns what shows another value.
     * @param {HTMLElement} box
     * @param {{ label: string, min: number, max: number, step: number, digits: number }} about
     * @param {(value: number) => void} changed
     * @returns {(value: number) => void}
     */
    function slider(box, { label, min, max, step, digits }, changed) {
        const around = make(box, "label", { className: "live-slider" });
        make(around, "span", { textContent: label });
        const input = make(around, "input", { type: "range", min: `${min}`, max: `${max}`, step: `${step}` });
        const output = make(around, "output");
        input.addEventListener("input", guarded(box, () => changed(input.valueAsNumber)));
        return (value) => {
            input.valueAsNumber = value;
            output.textContent = value.toFixed(digits).replace("-", "−");
        };
    }

    /**
     * A choice of a few. Returns what shows another.
     * @param {HTMLElement} box
     * @param {string} label
     * @param {string[]} names
     * @param {(index: number) => void | Promise<void>} changed
     * @returns {(index: number) => void}
     */
    function choice(box, label, names, changed) {
        const around = make(box, "label", { className: "live-choice" });
        make(around, "span", { textContent: label });
        const select = make(around, "select");
        for (const name of names) make(select, "option", { textContent: name });
        select.addEventListener("change", guarded(box, () => changed(select.selectedIndex)));
        return (index) => void (select.selectedIndex = index);
    }

    /**
     * A button.
     * @param {HTMLElement} box
     * @param {string} label
     * @param {() => void | Promise<void>} pressed
     */
    function button(box, label, pressed) {
        const made = make(box, "button", { type: "button", textContent: label, className: "live-button" });
        made.addEventListener("click", guarded(box, pressed));
        return made;
    }

    /**
     * Step, then play, then start again. Whoever wants less motion gets the end at once. Returns what stops it, and
     * what lets the reader begin or not.
     * @param {HTMLElement} box
     * @param {{ step: () => boolean, play?: () => boolean, draw: () => void, restart: () => void, every?: number }} does
     *     `step` says whether there are more; `play` is what happens at once while it plays, if that is not one step, and
     *     `every` the time between two in milliseconds.
     */
    function player(box, { step, play: go = step, draw, restart, every = 120 }) {
        /** @type {number | undefined} */
        let timer;
        const stop = () => {
            clearInterval(timer);
            timer = undefined;
            play.textContent = "Play";
        };
        const once = button(box, "Step", () => {
            stop();
            step();
            draw();
        });
        const play = button(box, "Play", () => {
            if (timer !== undefined) return stop();
            if (calm.matches) {
                for (let more = true, count = 0; more && count < 1000; count++) more = go();
                return draw();
            }
            play.textContent = "Pause";
            timer = setInterval(guarded(box, () => {
                if (!go()) stop();
                draw();
            }), every);
        });
        button(box, "Start again", () => {
            stop();
            restart();
            draw();
        });
        const enable = (/** @type {boolean} */ may) => {
            once.disabled = !may;
            play.disabled = !may;
        };
        return { stop, enable };
    }

    /**
     * A line of words. Returns what shows others.
     * @param {HTMLElement} box
     * @returns {(text: string) => void}
     */
    function line(box) {
        const made = make(box, "p", { className: "live-says" });
        return (text) => void (made.textContent = text);
    }

    /**
     * A line that says what the figure shows, aloud too once the reader rests. Returns what says something.
     * @param {HTMLElement} box
     * @returns {(text: string) => void}
     */
    function teller(box) {
        const show = line(box);
        const aloud = make(box, "p", { className: "live-aloud", ariaLive: "polite" });
        /** @type {number | undefined} */
        let rest;
        let first = true;
        return (text) => {
            show(text);
            clearTimeout(rest);
            // The page is not interrupted by its own beginning.
            if (!first) rest = setTimeout(() => void (aloud.textContent = text), 500);
            first = false;
        };
    }

    /**
     * A line that says what to do.
     * @param {HTMLElement} box
     * @param {string} text
     */
    function hint(box, text) {
        make(box, "p", { className: "live-hint", textContent: text });
    }

    /**
     * A line with the command that shows the same in a terminal, where there is one. Returns what shows another, with
     * words before it.
     * @param {HTMLElement} box
     * @returns {(command: string | undefined, words?: string) => void}
     */
    function commander(box) {
        const line = make(box, "p", { className: "live-command" });
        return (command, words = "In a terminal:") => {
            line.replaceChildren(command ? `${words} ` : "This page alone shows these numbers.");
            if (!command) return;
            const code = make(line, "code");
            // A flag is not broken at its hyphen.
            for (const word of command.split(" ")) {
                if (code.childNodes.length) code.append(" ");
                make(code, "span", { textContent: word });
            }
        };
    }

    // What is scrolled with the finger is scrolled with the arrow keys too.
    new ResizeObserver(() => {
        for (const block of document.querySelectorAll("main pre > code, main .table-wrapper, main .formula")) {
            if (block.scrollWidth > block.clientWidth) /** @type {HTMLElement} */ (block).tabIndex = 0;
        }
    }).observe(document.body);

    // The page that holds all chapters is for paper.
    const isPrint = /\/print\.html$/.test(location.pathname);
    if (!isPrint) {
        for (const element of document.querySelectorAll("[data-live]")) {
            void enliven(/** @type {HTMLElement} */ (element));
        }
    }

    return {
        isPrint, start, figure, keep, data, worker, make, picture, graph, row, slider, choice, button, player, line, hint, teller, commander, guarded,
    };
})();
