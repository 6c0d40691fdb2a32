// Your own digit: the reader writes, and the network reads.
"use strict";

downhill.figure("digit", ({ Images, Reader }, box) => {
    /** The paper has so many pixels in a row, as the picture that it begins with. */
    const SIDE = 240;
    const PEN = 16;
    /** Where a copy of the ink is laid down to make it thicker. */
    const AROUND = [[1, 0], [0.7, 0.7], [0, 1], [-0.7, 0.7], [-1, 0], [-0.7, -0.7], [0, -1], [0.7, -0.7]];
    const STORED = "downhill-model";

    const desk = downhill.make(box, "div", { className: "live-desk" });
    const paper = downhill.make(desk, "div", { className: "live-paper" });
    const sheet = downhill.make(paper, "canvas", { width: SIDE, height: SIDE, tabIndex: 0, role: "application" });
    sheet.ariaLabel = "Paper. Write with a mouse, a finger or a pen. The arrow keys move the pen, space lowers and lifts it.";
    const nib = downhill.make(paper, "div", { className: "live-nib" });
    const beside = downhill.make(desk, "div", { className: "live-beside" });

    /** What was written, before it is moved and turned. @type {HTMLCanvasElement} */
    const written = document.createElement("canvas");
    written.width = written.height = SIDE;
    const ink = context(written);
    const shown = context(sheet);
    const start = { right: 0, down: 0, turn: 0, thick: 0 };
    let place = { ...start };
    /** What lies on the paper; on what is not the reader's own, a new digit is begun. */
    let own = false;
    let source = "";
    let pen = { x: SIDE / 2, y: SIDE / 2, down: false };
    /** @type {InstanceType<typeof Reader> | undefined} */
    let reader;
    /** @type {ReturnType<InstanceType<typeof Reader>["read"]> | undefined} */
    let answer;
    /** @type {InstanceType<typeof Images> | undefined} */
    let images;
    let next = 0;
    let waits = false;

    /** @param {HTMLCanvasElement} canvas */
    function context(canvas) {
        const made = canvas.getContext("2d", { willReadFrequently: true });
        if (!made) throw new Error("the browser does not draw");
        return made;
    }

    const picture = downhill.picture(beside, {
        alt: "The picture without its paper, what the network sees, a bar for each digit, and how strongly each hidden number answers.",
        svg: (width) => answer?.svg(width) ?? "",
    }, read);

    downhill.hint(box, "Write with a mouse, a finger or a pen, or with the arrow keys once the space bar has lowered the pen.");
    const row = downhill.row(box);
    downhill.button(row, "Clear", () => {
        clear(true);
        read();
    });
    downhill.button(row, "A test image", take);
    downhill.button(row, "The picture of the book", begin);
    downhill.button(row, "Save it", () => {
        const link = document.createElement("a");
        link.download = "digit.png";
        link.href = sheet.toDataURL();
        link.click();
    });
    const moves = downhill.row(box);
    moves.classList.add("live-many", "live-long");
    /** @type {[keyof typeof start, string, number][]} */
    const ways = [["right", "move right", 60], ["down", "move down", 60], ["turn", "turn", 180], ["thick", "thicken", 8]];
    const sliders = ways.map(([way, label, most]) => {
        return downhill.slider(moves, { label, min: -most, max: most, step: 1, digits: 0 }, (value) => {
            place[way] = value;
            later();
        });
    });
    const stored = remembered();
    const choice = stored && downhill.choice(downhill.row(box), "network", ["the book's", "the one you trained"], choose);
    const tell = downhill.teller(box);
    const command = downhill.commander(box);

    /** The network that was trained on another page. */
    function remembered() {
        try {
            return localStorage.getItem(STORED);
        } catch {
            return null;
        }
    }

    /** @param {number} index */
    async function choose(index) {
        const bytes = index === 0 || !stored
            ? await downhill.data("model")
            : Uint8Array.from(atob(stored), (letter) => letter.charCodeAt(0));
        reader = new Reader(bytes);
        read();
    }

    /** @param {boolean} mine */
    function clear(mine) {
        ink.fillStyle = "white";
        ink.fillRect(0, 0, SIDE, SIDE);
        place = { ...start };
        own = mine;
        source = "";
    }

    /** The static figure's picture. */
    async function begin() {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([await downhill.data("three")], { type: "image/png" }));
        await image.decode();
        URL.revokeObjectURL(image.src);
        clear(false);
        ink.drawImage(image, 0, 0);
        source = "data/pictures/three.png";
        read();
    }

    /** The next image of the test set. */
    async function take() {
        if (!images) {
            tell("The test images come…");
            const piece = await downhill.data("test").catch(() => undefined);
            if (!piece) return tell("The test images are missing; cargo xtask book puts them beside the page.");
            images = new Images();
            images.add(piece);
        }
        const small = document.createElement("canvas");
        small.width = small.height = 28;
        const pixels = new Uint8ClampedArray(images.on_paper(next));
        context(small).putImageData(new ImageData(pixels, 28, 28), 0, 0);
        clear(false);
        ink.imageSmoothingQuality = "high";
        ink.drawImage(small, 0, 0, SIDE, SIDE);
        source = `test image ${next}, a ${images.label(next)}`;
        next = (next + 1) % images.count();
        read();
    }

    /** Lays what was written on the paper, moved, turned and thickened. */
    function lay() {
        shown.resetTransform();
        shown.globalCompositeOperation = "source-over";
        shown.fillStyle = "white";
        shown.fillRect(0, 0, SIDE, SIDE);
        const middle = SIDE / 2;
        const turned = new DOMMatrix().translate(middle + place.right, middle + place.down).rotate(place.turn);
        shown.setTransform(turned.translate(-middle, -middle));
        shown.drawImage(written, 0, 0);
        // The darker of all copies makes ink grow, the lighter one makes it shrink.
        shown.globalCompositeOperation = place.thick > 0 ? "darken" : "lighten";
        if (place.thick !== 0) {
            for (const [x, y] of AROUND) shown.drawImage(written, x * place.thick / 2, y * place.thick / 2);
        }
    }

    /** Reads what lies on the paper. */
    function read() {
        lay();
        ways.forEach(([way], i) => sliders[i](place[way]));
        nib.style.left = `${100 * pen.x / SIDE}%`;
        nib.style.top = `${100 * pen.y / SIDE}%`;
        nib.classList.toggle("down", pen.down);
        if (!reader) return;
        answer?.free();
        answer = undefined;
        let says = "";
        try {
            answer = reader.read(SIDE, SIDE, new Uint8Array(shown.getImageData(0, 0, SIDE, SIDE).data.buffer));
            says = answer.says();
        } catch (error) {
            if (typeof error !== "string") throw error;
            says = own ? "Write a digit." : error;
        }
        picture();
        tell(source && !source.startsWith("data") ? `${source}: ${says}` : says);
        const untouched = Object.values(place).every((value) => value === 0);
        const file = source.startsWith("data") && untouched ? source : "digit.png";
        command(`cargo run -p mnist -- predict --model out/fast/model.safetensors ${file}`);
    }

    /** Reads before the next picture of the screen, however many movements there are. */
    function later() {
        if (waits) return;
        waits = true;
        requestAnimationFrame(downhill.guarded(box, () => {
            waits = false;
            read();
        }));
    }

    /** @param {number} x @param {number} y */
    function lower(x, y) {
        if (!own) clear(true);
        line(x, y, x, y);
    }

    /**
     * A line with a round pen, from and to a place of the paper.
     * @param {number} fromX @param {number} fromY @param {number} x @param {number} y
     */
    function line(fromX, fromY, x, y) {
        // What is written now is moved and turned already.
        const back = shown.getTransform().inverse();
        const [from, to] = [back.transformPoint({ x: fromX, y: fromY }), back.transformPoint({ x, y })];
        ink.lineWidth = PEN;
        ink.lineCap = ink.lineJoin = "round";
        ink.strokeStyle = "#111";
        ink.beginPath();
        ink.moveTo(from.x, from.y);
        ink.lineTo(to.x, to.y);
        ink.stroke();
        later();
    }

    /** @param {PointerEvent} event */
    function spot(event) {
        const frame = sheet.getBoundingClientRect();
        return { x: (event.clientX - frame.left) * SIDE / frame.width, y: (event.clientY - frame.top) * SIDE / frame.height };
    }

    sheet.addEventListener("pointerdown", downhill.guarded(box, (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        sheet.focus({ preventScroll: true });
        sheet.setPointerCapture(event.pointerId);
        pen = { ...spot(event), down: false };
        lower(pen.x, pen.y);
    }));
    sheet.addEventListener("pointermove", downhill.guarded(box, (event) => {
        if (!sheet.hasPointerCapture(event.pointerId)) return;
        for (const each of event.getCoalescedEvents?.() ?? [event]) {
            const to = spot(each);
            line(pen.x, pen.y, to.x, to.y);
            pen = { ...to, down: false };
        }
    }));
    sheet.addEventListener("keydown", downhill.guarded(box, (event) => {
        const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        if (event.key === " ") {
            event.preventDefault();
            pen.down = !pen.down;
            if (pen.down) lower(pen.x, pen.y);
        } else if (way) {
            event.preventDefault();
            const size = event.shiftKey ? 2 : 10;
            const to = { x: inside(pen.x + size * way[0]), y: inside(pen.y + size * way[1]) };
            if (pen.down) line(pen.x, pen.y, to.x, to.y);
            pen = { ...to, down: pen.down };
        }
        later();
    }));

    /** @param {number} place */
    function inside(place) {
        return Math.min(SIDE, Math.max(0, place));
    }

    clear(false);
    if (choice) choice(0);
    downhill.guarded(box, async () => void (await Promise.all([choose(0), begin()])))();
});
