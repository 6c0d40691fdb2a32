// The roll: the reader sets rate and start, draws where the weight will go, and lets it go there.
"use strict";

downhill.figure("roll", ({ Roll }, box) => {
    const roll = new Roll();

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
    downhill.hint(box, "Set another rate, or drag the start. Then draw on the chart of the steps where the weight will go.");
    const settings = downhill.row(box);
    const books = downhill.choice(settings, "the book's rates", Roll.rates(), (index) => {
        player.stop();
        roll.choose_rate(index);
        draw();
    });
    const rate = downhill.slider(settings, { label: "learning rate", min: 0.005, max: 1, step: 0.005, digits: 3 }, (value) => {
        player.stop();
        roll.set_rate(value);
        draw();
    });
    const buttons = downhill.row(box);
    let skips = false;
    const player = downhill.player(buttons, {
        step: () => roll.step(),
        restart: () => roll.restart(),
        draw,
    });
    const skip = downhill.button(buttons, "Skip drawing", () => {
        skips = true;
        draw();
    });
    const tell = downhill.teller(box);
    const factor = downhill.line(box);
    const command = downhill.commander(box);

    function draw() {
        // What the book shows needs no drawing; what it does not show is drawn before it rolls.
        const waits = !skips && roll.taken() === 0 && !roll.guessed();
        player.enable(!waits);
        skip.style.visibility = waits ? "visible" : "hidden";
        picture();
        rate(roll.rate());
        books(roll.chosen_rate() ?? -1);
        tell(waits ? "First draw where the weight will go: on the chart of the steps, from the dot on." : roll.says());
        factor(waits ? "" : roll.says_factor());
        command(roll.command());
    }
    draw();
});
