// The walk: the reader writes an expression, and chooses which box of its graph has the next turn.
"use strict";

downhill.figure("walk", ({ Walk }, box) => {
    let walk = new Walk();
    const examples = [
        walk.expression(),
        "(a*b + c).tanh()",
        "a*b + a",
        "v = w*x + b; (v.sigmoid() - y)^2",
        "u = x*x; v = u + x; u*v + v",
    ];

    const form = downhill.make(box, "form", { className: "live-row" });
    const label = downhill.make(form, "label", { className: "live-choice" });
    downhill.make(label, "span", { textContent: "expression" });
    const input = downhill.make(label, "input", {
        type: "text",
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: false,
        value: walk.expression(),
    });
    downhill.make(form, "button", { type: "submit", textContent: "Draw it", className: "live-button" });
    const example = downhill.choice(form, "or an example", examples, (index) => {
        walk = new Walk();
        input.value = examples[index];
        write();
    });
    const mistake = downhill.make(box, "p", { className: "live-mistake", role: "alert" });
    form.addEventListener("submit", downhill.guarded(box, (event) => {
        event.preventDefault();
        write();
    }));

    const graph = downhill.graph(box, {
        alt: "The graph of the expression twice, from its variables up to the result. In each box is the gradient that arrived: in a topological order, and as you walk.",
        svg: (width) => walk.svg(width),
        marks,
    });
    /** @type {HTMLButtonElement[]} */
    let nodes = [];

    downhill.hint(box, "Press a box with a dashed frame: it has the next turn. Can you find an order that loses nothing?");
    const row = downhill.row(box);
    const order = downhill.choice(row, "order", walk.orders(), (index) => {
        stop();
        walk.follow(index);
        draw();
    });
    const { stop } = downhill.player(row, {
        step: () => walk.step(),
        restart: () => walk.restart(),
        draw,
        every: 1200,
    });
    downhill.button(row, "Take back", () => {
        stop();
        walk.undo();
        draw();
    });
    const tell = downhill.teller(box);
    const numbers = downhill.row(box);
    numbers.classList.add("live-many");
    /** @type {((value: number) => void)[]} */
    let sliders = [];
    const command = downhill.commander(box);

    function write() {
        stop();
        const wrong = walk.write(input.value);
        input.ariaInvalid = `${wrong !== undefined}`;
        mistake.textContent = wrong === undefined ? "" : `This cannot be drawn: ${wrong}.`;
        if (wrong === undefined) build();
    }

    /** The controls of an expression: a button over each box, a slider for each variable. */
    function build() {
        nodes.forEach((node) => node.remove());
        nodes = walk.nodes().map((_, i) => {
            const node = downhill.make(graph.sheet, "button", { type: "button", className: "live-node" });
            downhill.make(node, "span");
            node.addEventListener("click", downhill.guarded(box, () => {
                stop();
                walk.visit(i);
                draw();
            }));
            return node;
        });
        numbers.replaceChildren();
        sliders = walk.variables().map((label, i) =>
            downhill.slider(numbers, { label, min: -5, max: 5, step: 0.1, digits: 1 }, (value) => {
                walk.set(i, value);
                draw();
            }));
        draw();
    }

    /** @param {number} width */
    function marks(width) {
        const boxes = walk.boxes(width);
        const visited = [...walk.visited()];
        nodes.forEach((node, i) => {
            graph.place(node, boxes.slice(4 * i, 4 * i + 4));
            node.ariaLabel = walk.says_node(i);
            node.ariaDisabled = `${visited.includes(i) && visited.length < nodes.length}`;
            node.classList.toggle("live-last", i === visited.at(-1));
            node.children[0].textContent = walk.too_late(i);
        });
    }

    function draw() {
        graph.draw();
        order(walk.order());
        example(examples.indexOf(walk.expression()));
        sliders.forEach((slider, i) => slider(walk.values()[i]));
        tell(walk.says());
        command(walk.command());
    }
    build();
});
