//! What the figures compute outside of a browser, as JSON: the tests in `tools/browser` compare with it.

use live::{Bowl, Optimizers, Roll, SmallestNetwork, Valley, Walk};
use serde_json::{Value, json};

fn main() {
    let all = json!({
        "bowl": bowl(),
        "roll": roll(),
        "valley": valley(),
        "optimizers": optimizers(),
        "smallest": smallest(),
        "walk": walk(),
    });
    println!("{all}");
}

fn bowl() -> Value {
    let mut bowl = Bowl::new();
    let state = |bowl: &Bowl| [bowl.weight(), bowl.cost(bowl.weight()), bowl.slope(bowl.weight())];
    let start = state(&bowl);
    bowl.nudge_weight(20.0);
    let at_two = state(&bowl);
    json!({ "start": start, "at_two": at_two })
}

fn roll() -> Value {
    let ended = [0.3, 0.78].map(|rate| {
        let mut roll = Roll::new();
        roll.set_rate(rate);
        while roll.step() {}
        json!({ "weights": roll.weights(), "factor": roll.factor(), "says": roll.says() })
    });
    json!(ended)
}

fn valley() -> Value {
    let mut valley = Valley::new();
    let start = valley.here();
    valley.nudge_start(10.0, -10.0);
    valley.set_rate(0.4);
    let moved =
        json!({ "here": valley.here(), "says": valley.says(), "says_near": valley.says_near() });
    json!({ "start": start, "moved": moved })
}

fn optimizers() -> Value {
    let mut optimizers = Optimizers::new();
    let start = optimizers.costs();
    optimizers.nudge_start(10.0, -10.0);
    optimizers.set_momentum(0.8);
    let (says, settled) = (optimizers.says(), optimizers.says_settled());
    let moved = json!({ "costs": optimizers.costs(), "says": says, "says_settled": settled });
    json!({ "start": start, "moved": moved })
}

fn smallest() -> Value {
    let mut network = SmallestNetwork::new();
    let start = network.computed();
    // The target is 3, and then w1 a step of the slider larger.
    network.set(1, 3.0);
    let target_three = network.computed();
    network.set(2, 0.85);
    let moved = network.computed();
    let measured: Vec<_> = (2..6).map(|given| network.measured(given)).collect();
    json!({ "start": start, "target_three": target_three, "moved": moved, "measured": measured })
}

fn walk() -> Value {
    let mut walk = Walk::new();
    let nearest_first = walk.gradients();
    assert_eq!(walk.write("(a*b + c).tanh()"), None);
    walk.follow(0);
    while walk.step() {}
    let tanh = walk.gradients();
    json!({ "nearest_first": nearest_first, "tanh": tanh, "tanh_nodes": walk.nodes() })
}
