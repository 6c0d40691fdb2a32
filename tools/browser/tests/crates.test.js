// The committed wasm computes what the crates compute outside of a browser. Needs no browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { crates, data, native } from "../crates.js";

/** Sums are added in another order where vectors are wider. */
function near(found, expected, tolerance = 1e-12) {
    assert.equal(found.length, expected.length);
    for (const [i, number] of expected.entries()) {
        const away = Math.abs(found[i] - number) / Math.max(1, Math.abs(number));
        assert.ok(away <= tolerance, `number ${i} is ${found[i]} in wasm and ${number} outside`);
    }
}

test("the bowl's costs and slopes", () => {
    const bowl = new crates.Bowl();
    const state = () => [bowl.weight(), bowl.cost(bowl.weight()), bowl.slope(bowl.weight())];
    near(state(), native.bowl.start, 1e-9);
    bowl.nudge_weight(20);
    near(state(), native.bowl.at_two, 1e-9);
});

test("a descent that converges and one that diverges", () => {
    for (const [i, rate] of [0.3, 0.78].entries()) {
        const roll = new crates.Roll();
        roll.set_rate(rate);
        while (roll.step());
        near(roll.weights(), native.roll[i].weights);
        near([roll.factor()], [native.roll[i].factor]);
        assert.equal(roll.says(), native.roll[i].says);
    }
});

test("a weight and a bias on their way, and four optimizers in a valley", () => {
    const valley = new crates.Valley();
    near(valley.here(), native.valley.start);
    valley.nudge_start(10, -10);
    valley.set_rate(0.4);
    near(valley.here(), native.valley.moved.here);
    const optimizers = new crates.Optimizers();
    near(optimizers.costs(), native.optimizers.start);
    optimizers.nudge_start(10, -10);
    optimizers.set_momentum(0.8);
    near(optimizers.costs(), native.optimizers.moved.costs);
});

test("the smallest network's values and gradients", () => {
    const network = new crates.SmallestNetwork();
    near(network.computed(), native.smallest.start);
    network.set(1, 3);
    near(network.computed(), native.smallest.target_three);
    network.set(2, 0.85);
    near(network.computed(), native.smallest.moved);
    near([2, 3, 4, 5].map((given) => network.measured(given)), native.smallest.measured, 1e-9);
});

test("the walk's gradients, in a wrong order and in the right one", () => {
    const walk = new crates.Walk();
    near(walk.gradients(), native.walk.nearest_first);
    assert.equal(walk.write("(a*b + c).tanh()"), undefined);
    walk.follow(0);
    while (walk.step());
    assert.deepEqual(walk.nodes(), native.walk.tanh_nodes);
    near(walk.gradients(), native.walk.tanh);
});

test("fifty steps on the spirals", () => {
    const spirals = new crates.Spirals(0, 16, "sigmoid");
    spirals.train(2, 50);
    near(spirals.losses(), native.spirals.losses, 1e-9);
    assert.equal(spirals.says(50), native.spirals.says);
});

/** The images, as a page gets them. */
function images(name) {
    const images = new crates.Images();
    images.add(data(name));
    return images;
}

test("fifty batches of images, and an answer of what they made", () => {
    const [train, test] = [images("images-1"), images("test")];
    const training = new crates.Training(train, test, [128, 64], "sgd", 0.1, 64, "right", 0);
    near(training.train(50), native.training.losses, 1e-4);
    near([training.test_accuracy()], [native.training.accuracy], 1e-3);
    const answer = new crates.Reader(training.model()).read(28, 28, test.on_paper(0));
    near(answer.probabilities(), native.training.answer, 1e-3);
});

test("the model that ships reads 98 of 100 test images", () => {
    const reader = new crates.Reader(data("model"));
    const test = images("test");
    let right = 0;
    for (let image = 0; image < 1000; image++) {
        right += Number(reader.read(28, 28, test.on_paper(image)).digit() === test.label(image));
    }
    assert.ok(right >= 970, `${right} of the first 1000, which are harder than the rest`);
});
