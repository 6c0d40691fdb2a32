// The valley: the reader moves the start of a weight and a bias, and sets how far they step.
"use strict";

downhill.figure("valley", ({ Valley }, box) => {
    const valley = new Valley();

    /** @type {Handle} */
    const start = {
        label: "start of the weight and the bias",
        at: (width) => valley.start_at(width),
        drag: (width, x, y) => valley.drag_start(width, x, y),
        nudge: (right, up) => valley.nudge_start(right, up),
        now: () => valley.start()[0],
        says: () => valley.says_start(),
    };

    const picture = downhill.picture(box, {
        alt: "Rings of equal cost over the weight and the bias, and the path of the descent across them.",
        svg: (width) => valley.svg(width),
        handles: [start],
    }, draw);
    downhill.hint(box, "Drag the start, or press it and use the arrow keys.");
    const settings = downhill.row(box);
    const rate = downhill.slider(settings, { label: "learning rate", min: 0.01, max: 0.6, step: 0.01, digits: 2 }, (value) => {
        valley.set_rate(value);
        draw();
    });
    downhill.player(downhill.row(box), {
        step: () => valley.step(),
        restart: () => valley.restart(),
        draw,
    });
    const tell = downhill.teller(box);
    const near = downhill.line(box);
    const command = downhill.commander(box);

    function draw() {
        picture();
        rate(valley.rate());
        tell(valley.says());
        near(valley.says_near());
        command(valley.command());
    }
    draw();
});
