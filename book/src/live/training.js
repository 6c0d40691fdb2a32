// Training: the reader sets a recipe, and a network learns it beside the page.
"use strict";

downhill.figure("training", ({ Training }, box) => {
    const RATES = ["0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1"];
    const SIZES = ["16", "32", "64", "128", "256"];
    const OPTIMIZERS = ["sgd", "momentum", "adam"];
    const WIDTHS = ["none", "16", "64,32", "128,64", "256,128"];
    const MISTAKES = Training.mistakes();
    /** The first is none. */
    const NAMED = ["none", ...MISTAKES.slice(1)];
    const COUNTS = ["10,000", "20,000", "30,000", "40,000", "50,000", "60,000"];
    const STORED = "downhill-model";

    // The recipe of the static figure, on the first images.
    const recipe = { rate: 1, size: 2, optimizer: 0, width: 3, mistake: 0, count: 0 };
    /** @type {Worker | undefined} */
    let worker;
    /** How many scripts of images the worker has. */
    let given = 0;
    /** The number of this run: what is heard of one before comes too late. */
    let run = 0;
    let started = false;
    let runs = false;
    let drawn = "";
    /** One order after the other: images take time to come. @type {Promise<void>} */
    let orders = Promise.resolve();

    const settings = downhill.row(box);
    /** @type {[keyof typeof recipe, string, string[]][]} */
    const choices = [
        ["rate", "rate", RATES], ["size", "batch size", SIZES], ["optimizer", "optimizer", OPTIMIZERS],
        ["width", "hidden", WIDTHS], ["mistake", "mistake", NAMED], ["count", "images", COUNTS],
    ];
    for (const [part, label, names] of choices) {
        const choice = downhill.choice(settings, label, names, (index) => {
            recipe[part] = index;
            again();
        });
        choice(recipe[part]);
    }
    const buttons = downhill.row(box);
    downhill.button(buttons, "One batch", () => order(1));
    const train = downhill.button(buttons, "Train", () => order(runs ? 0 : Infinity));
    downhill.button(buttons, "Start again", again);
    const keep = downhill.button(buttons, "Keep it for my own digit", () => worker?.postMessage({ model: true }));
    const tell = downhill.teller(box);
    const picture = downhill.picture(box, {
        alt: "The loss of each batch, the accuracy after each epoch, the gradients of each layer and its dead neurons.",
        svg: (width) => {
            worker?.postMessage({ width });
            return drawn;
        },
    }, draw);
    const neurons = downhill.make(box, "div", { hidden: true });
    downhill.hint(neurons, "The weights of the first neurons, each as an image: orange where a weight is positive, blue where it is negative.");
    const desk = downhill.make(neurons, "div", { className: "live-desk" });
    const weights = downhill.make(desk, "canvas", { className: "live-weights", width: 231, height: 115, role: "img" });
    weights.ariaLabel = "The weights of the first neurons as images.";

    const command = downhill.commander(box);

    /**
     * What runs beside the page. It sees nothing of this one.
     * @param {Crates} crates
     */
    function work({ Images, Training }) {
        const train = new Images();
        const test = new Images();
        /** @type {InstanceType<typeof Training> | undefined} */
        let training;
        let run = 0;
        let width = 800;
        let left = 0;
        let shown = 0;

        function show() {
            if (!training) return;
            shown = performance.now();
            postMessage({
                run, runs: left > 0, svg: training.svg(width), says: training.says(), command: training.command(),
                pixels: training.weights_rgba(),
            });
        }

        function go() {
            if (!training || left <= 0) return;
            const until = performance.now() + 40;
            while (left > 0 && performance.now() < until) {
                const before = training.batches();
                const more = training.advance(Math.min(left, 4));
                left = more ? left - (training.batches() - before) : 0;
            }
            if (left <= 0 || performance.now() > shown + 100) show();
            // What the page has sent meanwhile comes first.
            setTimeout(go);
        }

        onmessage = ({ data }) => {
            try {
                if (data.images) (data.test ? test : train).add(data.images);
                if (data.start) {
                    const { hidden, optimizer, rate, size, mistake } = data.start;
                    run = data.run;
                    left = 0;
                    training?.free();
                    training = undefined;
                    training = new Training(train, test, hidden, optimizer, rate, size, mistake, 0);
                }
                if (data.batches !== undefined) {
                    const rests = left <= 0;
                    left = data.batches;
                    if (left <= 0) show();
                    else if (rests) go();
                }
                if (data.width && data.width !== width) {
                    width = data.width;
                    show();
                }
                if (data.model && training) postMessage({ run, model: training.model() });
            } catch (error) {
                if (typeof error !== "string") throw error;
                postMessage({ run, says: error });
            }
        };
    }

    /** Starts the worker, and gives it the images that it has not got. */
    async function prepare() {
        if (!worker) {
            worker = await downhill.worker(work);
            worker.onmessage = downhill.guarded(box, heard);
            worker.onerror = downhill.guarded(box, () => {
                throw new Error("the crates stopped");
            });
            await give("test", true);
        }
        for (; given <= recipe.count; given++) await give(`images-${given + 1}`, false);
    }

    /** @param {string} name @param {boolean} test */
    async function give(name, test) {
        tell("The images come…");
        const images = await downhill.data(name).catch(() => {
            throw new Error("the images are missing, which cargo xtask book puts beside the page");
        });
        worker?.postMessage({ images, test }, [images.buffer]);
    }

    /** @param {number} batches */
    function order(batches) {
        orders = orders.then(async () => {
            await prepare();
            if (!started) {
                started = true;
                const hidden = WIDTHS[recipe.width] === "none" ? [] : WIDTHS[recipe.width].split(",").map(Number);
                const [optimizer, mistake] = [OPTIMIZERS[recipe.optimizer], MISTAKES[recipe.mistake]];
                const [rate, size] = [Number(RATES[recipe.rate]), Number(SIZES[recipe.size])];
                worker?.postMessage({ run, start: { hidden, optimizer, rate, size, mistake } });
            }
            worker?.postMessage({ batches });
        });
        return orders;
    }

    /** @param {MessageEvent} event */
    async function heard({ data }) {
        if (data.run !== run) return;
        if (data.model) return tell(await store(data.model));
        tell(data.says);
        if (!data.svg) return;
        runs = data.runs;
        drawn = data.svg;
        neurons.hidden = false;
        const image = new ImageData(new Uint8ClampedArray(data.pixels), weights.width);
        weights.height = image.height;
        weights.getContext("2d")?.putImageData(image, 0, 0);
        command(data.command, recipe.count + 1 < COUNTS.length ? "With all images, in a terminal:" : undefined);
        draw();
    }

    /**
     * Keeps the model for another page. Says how that went.
     * @param {Uint8Array<ArrayBuffer>} bytes
     */
    async function store(bytes) {
        const reader = new FileReader();
        await new Promise((resolve) => {
            reader.onload = resolve;
            reader.readAsDataURL(new Blob([bytes]));
        });
        try {
            localStorage.setItem(STORED, String(reader.result).replace(/.*,/, ""));
        } catch {
            return "This browser keeps nothing for other pages of the book.";
        }
        return "Kept: “Your own handwriting” on the page “The results” now offers it.";
    }

    function draw() {
        // Before a run, the static figure shows the reference run.
        box.parentElement?.classList.toggle("live-begins", drawn === "");
        picture();
        train.textContent = runs ? "Stop" : "Train";
        keep.disabled = !started;
    }

    /** Forgets the run. */
    function again() {
        worker?.postMessage({ batches: 0 });
        run += 1;
        started = runs = false;
        drawn = "";
        neurons.hidden = true;
        tell("The reference run, on all 60,000 images. Press Train for one of your own.");
        command("cargo run -p mnist");
        draw();
    }
    again();
});
