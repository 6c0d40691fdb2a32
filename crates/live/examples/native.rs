//! What the figures compute outside of a browser, as JSON: the tests in `tools/browser` compare with it.

use live::Bowl;
use serde_json::json;

fn main() {
    let mut bowl = Bowl::new();
    let state = |bowl: &Bowl| [bowl.weight(), bowl.cost(bowl.weight()), bowl.slope(bowl.weight())];
    let start = state(&bowl);
    bowl.nudge_weight(20.0);
    let at_two = state(&bowl);
    println!("{}", json!({ "bowl": { "start": start, "at_two": at_two } }));
}
