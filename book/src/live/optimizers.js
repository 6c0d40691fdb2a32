// The optimizers: the reader moves the start in the valley, and sets the rates and the momentum.
"use strict";

downhill.figure("optimizers", ({ Optimizers }, box) => {
    const optimizers = new Optimizers();
    const names = optimizers.names();

    /** @type {Handle} */
    const start = {
        label: "start in the valley",
        at: (width) => optimizers.start_at(width),
        drag: (width, x, y) => optimizers.drag_start(width, x, y),
        nudge: (right, up) => optimizers.nudge_start(right, up),
        now: () => optimizers.start()[0],
        says: () => optimizers.says_start(),
    };

    const picture = downhill.picture(box, {
        alt: "Four charts of the same valley, each with the path of one optimizer.",
        svg: (width) => optimizers.svg(width),
        handles: [start],
    }, draw);
    downhill.hint(box, "Drag the start in the first chart, or press it and use the arrow keys: all four begin there.");
    const settings = downhill.row(box);
    settings.classList.add("live-many", "live-long");
    const rates = names.map((name, number) => {
        // One of them takes steps of a size of its own.
        const range = number === 3 ? { min: 0.05, max: 2, step: 0.05, digits: 2 } : { min: 0.001, max: 0.04, step: 0.001, digits: 3 };
        return downhill.slider(settings, { label: `${name}: rate`, ...range }, (value) => {
            optimizers.set_rate(number, value);
            draw();
        });
    });
    const momentum = downhill.slider(settings, { label: "momentum", min: 0, max: 0.99, step: 0.01, digits: 2 }, (value) => {
        optimizers.set_momentum(value);
        draw();
    });
    downhill.player(downhill.row(box), {
        step: () => optimizers.step(),
        restart: () => optimizers.restart(),
        draw,
    });
    const tell = downhill.teller(box);
    const settled = downhill.line(box);
    const command = downhill.commander(box);

    function draw() {
        picture();
        for (const [number, show] of rates.entries()) show(optimizers.rate(number));
        momentum(optimizers.momentum());
        tell(optimizers.says());
        settled(optimizers.says_settled());
        command(optimizers.command());
    }
    draw();
});
