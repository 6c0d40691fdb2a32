// The committed wasm computes what the crates compute outside of a browser. Needs no browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { crates, native } from "../crates.js";

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
