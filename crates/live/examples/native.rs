//! What the figures compute outside of a browser, as JSON: the tests in `tools/browser` compare with it.

use live::{Bowl, Optimizers, Roll, Valley};
use serde_json::json;

fn main() {
    let mut bowl = Bowl::new();
    let state = |bowl: &Bowl| [bowl.weight(), bowl.cost(bowl.weight()), bowl.slope(bowl.weight())];
    let start = state(&bowl);
    bowl.nudge_weight(20.0);
    let at_two = state(&bowl);
    let bowl = json!({ "start": start, "at_two": at_two });

    let roll = [0.3, 0.78].map(|rate| {
        let mut roll = Roll::new();
        roll.set_rate(rate);
        while roll.step() {}
        json!({ "weights": roll.weights(), "factor": roll.factor(), "says": roll.says() })
    });

    let mut valley = Valley::new();
    let start = valley.here();
    valley.nudge_start(10.0, -10.0);
    valley.set_rate(0.4);
    let valley = json!({
        "start": start,
        "moved": { "here": valley.here(), "says": valley.says(), "says_near": valley.says_near() },
    });

    let mut optimizers = Optimizers::new();
    let start = optimizers.costs();
    optimizers.nudge_start(10.0, -10.0);
    optimizers.set_momentum(0.8);
    let moved = json!({ "costs": optimizers.costs(), "says": optimizers.says(), "says_settled": optimizers.says_settled() });
    let optimizers = json!({ "start": start, "moved": moved });
    println!(
        "{}",
        json!({ "bowl": bowl, "roll": roll, "valley": valley, "optimizers": optimizers })
    );
}
