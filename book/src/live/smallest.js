// The smallest network: the reader sets its numbers, and computes one value or gradient after another.
"use strict";

downhill.figure("smallest", ({ SmallestNetwork }, box) => {
    let network = new SmallestNetwork();

    const graph = downhill.graph(box, {
        alt: "The network from its inputs up to the loss: values in the boxes, gradients on the arrows.",
        svg: (width) => network.svg(width),
        marks: (width) => {
            graph.place(last, network.last_at(width));
            const places = network.sources_at(width);
            sources.forEach((source, i) => graph.place(source, places.slice(4 * i, 4 * i + 4)));
        },
    });
    const sources = [1, 2, 3].map(() => downhill.make(graph.sheet, "div", { className: "live-mark live-source" }));
    const last = downhill.make(graph.sheet, "div", { className: "live-mark live-last" });

    downhill.hint(box, "Framed in orange is what was computed last, in blue what it was made from.");
    const row = downhill.row(box);
    const { stop } = downhill.player(row, {
        step: () => network.step(),
        restart: () => network.restart(),
        draw,
        every: 1200,
    });
    downhill.button(row, "Take back", () => {
        stop();
        network.back();
        draw();
    });
    downhill.button(row, "The book's numbers", () => {
        stop();
        network = new SmallestNetwork();
        draw();
    });
    const tell = downhill.teller(box);
    const numbers = downhill.row(box);
    numbers.classList.add("live-many");
    const sliders = network.names().map((label, i) =>
        downhill.slider(numbers, { label, min: -3, max: 3, step: 0.05, digits: 2 }, (value) => {
            network.set(i, value);
            draw();
        }));
    const command = downhill.commander(box);

    function draw() {
        graph.draw();
        sliders.forEach((slider, i) => slider(network.given()[i]));
        tell(network.says());
        command(network.command());
    }
    draw();
});
