// The spirals: a network of two layers learns them, and each of its steps can be seen again.
"use strict";

downhill.figure("spirals", ({ Spirals }, box) => {
    /** As many as the program takes. */
    const MOST = 3000;
    const ACTIVATIONS = ["sigmoid", "relu"];
    const HIDDEN = [2, 3, 4, 8, 16, 32];
    const start = { hidden: 4, activation: 0, rate: 2 };
    let set = { ...start };
    let spirals = Spirals.beginning();
    /** The step that is shown, and the hidden number; 0 is all of them. */
    let step = spirals.steps();
    let shown = 0;
    let lost = false;

    const picture = downhill.picture(box, {
        alt: "The plane with the points of both spirals and the boundary between them; beside it the loss at each step.",
        svg: (width) => spirals.svg(width, step, shown),
    }, draw);
    downhill.hint(box, "Play goes on from here, the slider goes back. Each gray line is a hidden number's own step.");
    const playing = downhill.row(box);
    const { stop } = downhill.player(playing, {
        step: () => go(1),
        play: () => go(15),
        draw,
        restart: again,
        every: 60,
    });
    const place = downhill.slider(playing, { label: "step", min: 0, max: MOST, step: 1, digits: 0 }, (value) => {
        stop();
        step = Math.min(value, spirals.steps());
        draw();
    });
    const settings = downhill.row(box);
    const hidden = downhill.choice(settings, "hidden", HIDDEN.map(String), (index) => {
        set.hidden = index;
        again();
    });
    const activation = downhill.choice(settings, "activation", ACTIVATIONS, (index) => {
        set.activation = index;
        again();
    });
    const rate = downhill.slider(settings, { label: "rate", min: 0.1, max: 6, step: 0.1, digits: 1 }, (value) => {
        set.rate = value;
        // From here on it goes another way.
        spirals.go_back(step);
        lost = false;
        draw();
    });
    const looks = downhill.row(box);
    const names = ["all together", ...Array.from({ length: 32 }, (_, i) => `hidden number ${i + 1}`)];
    const look = downhill.choice(looks, "look at", names, (index) => {
        shown = Math.min(index, HIDDEN[set.hidden]);
        draw();
    });
    const tell = downhill.teller(box);
    const command = downhill.commander(box);

    /** Shows a later step, and takes it if nobody has. Says whether there are more. @param {number} steps */
    function go(steps) {
        const wanted = Math.min(step + steps, MOST);
        if (wanted > spirals.steps()) spirals.train(set.rate, wanted - spirals.steps());
        lost = spirals.steps() < wanted;
        step = Math.min(wanted, spirals.steps());
        return step < MOST && !lost;
    }

    function again() {
        stop();
        spirals.free();
        spirals = new Spirals(0, HIDDEN[set.hidden], ACTIVATIONS[set.activation]);
        step = 0;
        shown = 0;
        lost = false;
        draw();
    }

    function draw() {
        picture();
        place(step);
        hidden(set.hidden);
        activation(set.activation);
        rate(set.rate);
        look(shown);
        tell(spirals.says(step) + (lost ? " The next loss would be no finite number: the rate is too large." : ""));
        command(spirals.command(set.rate, step));
    }
    draw();
});
