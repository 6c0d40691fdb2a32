// The bowl: the reader moves the weight, or a point of the data.
"use strict";

downhill.figure("bowl", ({ Bowl }, box) => {
    let bowl = new Bowl();

    /** @type {Handle} */
    const weight = {
        label: "weight w",
        at: (width) => bowl.weight_at(width),
        drag: (width, x, y) => bowl.drag_weight(width, x, y),
        nudge: (right, up) => bowl.nudge_weight(right + up),
        now: () => bowl.weight(),
        says: () => bowl.says(),
    };
    /** @type {Handle} */
    const point = {
        label: "a point of the data",
        at: (width) => bowl.point_at(width),
        drag: (width, x, y) => bowl.drag_point(width, x, y),
        nudge: (right, up) => bowl.nudge_point(right, up),
        now: () => bowl.point()[1],
        says: () => bowl.says_point(),
    };

    const picture = downhill.picture(box, {
        alt: "The cost as a curve over the weight, with its tangent; beside it the points, the line and the errors.",
        svg: (width) => bowl.svg(width),
        handles: [weight, point],
        grab: (width, x, y) => bowl.choose_at(width, x, y) ? point : undefined,
    }, draw);
    downhill.hint(box, "Drag a dashed circle, or press it and use the arrow keys. Every point of the data can be dragged.");
    const row = downhill.row(box);
    const slider = downhill.slider(row, { label: "weight w", min: -1, max: 5, step: 0.05, digits: 2 }, (value) => {
        bowl.set_weight(value);
        draw();
    });
    const names = Array.from({ length: bowl.count() }, (_, i) => `${i + 1}`);
    const choice = downhill.choice(row, "the circle is around point", names, (index) => {
        bowl.choose(index);
        draw();
    });
    downhill.button(row, "Start again", () => {
        bowl = new Bowl();
        draw();
    });
    const tell = downhill.teller(box);
    const point_says = downhill.line(box);
    const command = downhill.commander(box);

    function draw() {
        picture();
        slider(bowl.weight());
        choice(bowl.chosen());
        tell(bowl.says());
        point_says(bowl.says_point());
        command(bowl.command());
    }
    draw();
});
