//! What the figures compute outside of a browser, as JSON: the tests in `tools/browser` compare with it.

use live::{Bowl, Roll};
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
    println!("{}", json!({ "bowl": bowl, "roll": roll }));
}
