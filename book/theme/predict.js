// A prediction that waits: the output that settles it is covered until the reader has entered one, and then both
// stand beside each other. What is right, a program printed; the book's preprocessor put it into the page.
"use strict";

(() => {
    // Paper asks nothing.
    if (downhill.isPrint) return;
    const { make } = downhill;
    const places = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".predict")]);
    /** @type {Map<string, string>} What the reader said, by the number of the prediction. */
    const said = new Map();

    /** @param {HTMLElement} place */
    const key = (place) => `downhill prediction ${place.dataset.key}`;

    /**
     * Where a browser keeps nothing, what is kept lasts as long as the page.
     * @param {string} name
     * @param {string | undefined} words
     */
    function keep(name, words) {
        try {
            if (words === undefined) localStorage.removeItem(name);
            else localStorage.setItem(name, words);
        } catch {}
    }

    /** @param {string} name */
    function kept(name) {
        try {
            return localStorage.getItem(name);
        } catch {
            return null;
        }
    }

    /** Whether nothing is to wait, on any page. */
    const ALWAYS = "downhill shows answers";
    let always = kept(ALWAYS) !== null;

    /** @param {HTMLElement} place */
    const isFolded = (place) => place.parentElement?.localName === "details";

    /**
     * Lets the reader draw, and then shows what the program printed over it. A drawing is not kept.
     * @param {HTMLElement} place
     */
    async function draw(place) {
        const { prediction: number = "", what = "", curve = "", across = "", upward = "" } = place.dataset;
        const [places, values] = curve.split("|").map((row) => Float64Array.from(row.split(" "), Number));
        const { Sketch } = await downhill.start();
        let sketch = new Sketch(places, values, across, upward);
        make(place, "p", { textContent: `Draw ${what}, from the dot on.` });
        /** @type {Handle} */
        const value = {
            label: "your drawing: left and right go to another place, up and down draw",
            at: (width) => sketch.value_at(width),
            drag: (width, x, y) => sketch.drag(width, x, y),
            nudge: (right, up) => sketch.nudge(right, up),
            now: () => sketch.value(),
            says: () => sketch.says(),
        };
        const picture = downhill.picture(place, {
            alt: `What you drew of ${what}, and after it what the program printed.`,
            svg: (width) => sketch.svg(width),
            handles: [value],
            grab: (width, x, y) => sketch.begin(width, x, y) ? value : undefined,
        }, redraw);
        const buttons = downhill.row(place);
        const compare = downhill.button(buttons, "Compare", () => {
            sketch.show();
            said.set(number, sketch.says_how_near());
            redraw();
        });
        downhill.button(buttons, "Start again", () => {
            sketch = new Sketch(places, values, across, upward);
            said.delete(number);
            redraw();
        });
        const tell = downhill.teller(place);

        function redraw() {
            picture();
            compare.disabled = !sketch.begun() || said.has(number);
            tell(said.get(number) ?? "");
            for (const block of blocks) block();
        }
        redraw();
    }

    /**
     * Shows the form, or the prediction beside the answer.
     * @param {HTMLElement} place
     * @param {boolean} [moved] Whether the reader is here.
     */
    function show(place, moved) {
        const { prediction: number = "", what = "", later, answer, options, right, marked } = place.dataset;
        place.replaceChildren();
        const words = said.get(number);
        if (words !== undefined) {
            const settled = answer ?? options?.split("|")[Number(right)];
            const line = make(place, "p", { tabIndex: -1 });
            line.append(`${what}: you said `);
            make(line, "strong", { textContent: words });
            if (later === undefined || isFolded(place)) {
                line.append(marked === undefined ? ", the program " : ", the answer is ");
                make(line, "strong", { textContent: settled });
                line.append(". ");
            } else {
                line.append(". A later page answers. ");
            }
            const again = make(line, "button", { type: "button", textContent: "Predict again" });
            again.addEventListener("click", () => say(place, undefined));
            if (moved) line.focus();
        } else if (options !== undefined) {
            const group = make(place, "div", { role: "group", ariaLabel: what });
            make(group, "span", { textContent: `${what}:` });
            for (const option of options.split("|")) {
                const button = make(group, "button", { type: "button", textContent: option });
                button.addEventListener("click", () => say(place, option));
            }
            if (moved) group.querySelector("button")?.focus();
        } else {
            const form = make(place, "form");
            const label = make(form, "label", { textContent: `${what}: ` });
            const input = make(label, "input", { required: true, autocomplete: "off", size: 7 });
            make(form, "button", { textContent: "Compare" });
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                if (input.value.trim()) say(place, input.value.trim());
            });
            if (moved) input.focus();
        }
    }

    /**
     * @param {HTMLElement} place
     * @param {string | undefined} words
     */
    function say(place, words) {
        const { prediction: number = "" } = place.dataset;
        if (words === undefined) said.delete(number);
        else said.set(number, words);
        keep(key(place), words);
        show(place, true);
        for (const block of blocks) block();
    }

    /**
     * Covers what settles predictions. Returns what opens it once all of them are entered.
     * @param {HTMLElement} block
     */
    function cover(block) {
        const numbers = block.dataset.predictions?.split(" ") ?? [];
        const note = document.createElement("p");
        note.className = "settles-note";
        block.before(note);
        let anyway = false;
        return () => {
            const missing = numbers.find((number) => !said.has(number));
            block.hidden = missing !== undefined && !anyway && !always;
            note.replaceChildren();
            /** @param {string} words @param {() => void} change */
            const offer = (words, change) => {
                make(note, "button", { type: "button", textContent: words }).addEventListener("click", () => {
                    change();
                    keep(ALWAYS, always ? "yes" : undefined);
                    for (const block of blocks) block();
                });
                note.append(" ");
            };
            if (block.hidden) {
                note.append("The answer waits for ");
                make(note, "a", { href: `#prediction-${missing}`, textContent: "yours" });
                note.append(". ");
                offer("Show it now", () => (anyway = true));
                offer("Always show", () => (always = true));
            } else if (missing !== undefined && always) {
                note.append("The answer did not wait for yours. ");
                offer("Let answers wait", () => (always = anyway = false));
            } else if (missing === undefined) {
                note.textContent = `You said: ${numbers.map((number) => said.get(number)).join("; ")}`.replace(/\.?$/, ".");
            }
        };
    }

    for (const place of places) {
        const number = place.dataset.prediction ?? "";
        place.id = `prediction-${number}`;
        const words = kept(key(place));
        if (words !== null) said.set(number, words);
        // Elsewhere on the page, keys turn it or search it.
        place.addEventListener("keydown", (event) => event.stopPropagation());
        if (place.dataset.curve === undefined) show(place);
        if (isFolded(place)) {
            // The rest of a folded answer waits as an output does.
            const rest = document.createElement("div");
            rest.className = "settles";
            rest.dataset.predictions = number;
            for (let next = place.nextSibling; next; next = place.nextSibling) rest.append(next);
            place.after(rest);
        }
    }
    const blocks = [...document.querySelectorAll(".settles")].map((block) => cover(/** @type {HTMLElement} */ (block)));
    for (const block of blocks) block();
    for (const place of places.filter((place) => place.dataset.curve !== undefined)) {
        draw(place).catch(() => {
            // Who can't draw here is not kept waiting.
            said.set(place.dataset.prediction ?? "", "nothing");
            for (const block of blocks) block();
        });
    }
})();
