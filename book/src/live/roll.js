// The roll: the reader sets rate and start, draws where the weight will go, and lets it go there.
"use strict";

downhill.figure("roll", ({ Roll }, box) => {
    let roll = new Roll();

    /** @type {Handle} */
    const start = {
        label: "start of the weight",
        at: (width) => roll.start_at(width),
        drag: (width, x, y) => roll.drag_start(width, x, y),
        nudge: (right, up) => roll.nudge_start(right + up),
        now: () => roll.start(),
        says: () => roll.says(),
    };
    /** @type {Handle} */
    const guess = {
        label: "your drawing: left and right go to another step, up and down draw",
        at: (width) => roll.taken() ? [] : roll.guess_at(width),
        drag: (width, x, y) => roll.drag_guess(width, x, y),
        nudge: (right, up) => roll.nudge_guess(right, up),
        now: () => roll.guess(),
        says: () => roll.says_guess(),
    };

    const picture = downhill.picture(box, {
        alt: "The cost as a curve over the weight, with the path of the descent; beside it the weight at each step, over what you drew.",
        svg: (width) => roll.svg(width),
        handles: [start, guess],
        grab: (width, x, y) => !roll.taken() && roll.begin_guess(width, x, y) ? guess : undefined,
    }, draw);
    const settings = downhill.row(box);
    const rate = downhill.slider(settings, { label: "learning rate", min: 0.005, max: 1, step: 0.005, digits: 3 }, (value) => {
        player.stop();
        roll.set_rate(value);
        draw();
    });
    const buttons = downhill.row(box);
    let waits = true;
    const player = downhill.player(buttons, {
        step: () => roll.step(),
        restart: () => roll.restart(),
        draw,
    });
    const skip = downhill.button(buttons, "Without drawing", () => {
        waits = false;
        draw();
    });
    const tell = downhill.teller(box);
    const factor = downhill.line(box);
    const command = downhill.commander(box);

    function draw() {
        waits &&= !roll.guessed();
        player.enable(!waits);
        skip.hidden = !waits;
        picture();
        rate(roll.rate());
        tell(waits ? "First draw in the chart of the steps where the weight will go." : roll.says());
        factor(waits ? "" : roll.says_factor());
        command(roll.command());
    }
    draw();
});
