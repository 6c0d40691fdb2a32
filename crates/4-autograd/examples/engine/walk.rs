//! The walk in order: each number is visited once, after everything that was made from it.

use super::Value;

// ANCHOR: walk
/// Lists what a value was made from, and then the value, unless it is on the list already.
fn list(value: Value, listed: &mut Vec<Value>) {
    let is_listed = listed.iter().any(|known| std::ptr::eq(known.0, value.0));
    if !is_listed {
        for (input, _) in &value.0.inputs {
            list(*input, listed);
        }
        listed.push(value);
    }
}

impl Value {
    /// As `backward` from 1, on a graph that was not walked before. Returns how many visits it took.
    pub fn backward_in_order(self) -> usize {
        let mut listed = vec![];
        list(self, &mut listed);
        self.add_to_grad(1.0);
        for value in listed.iter().rev() {
            for (input, slope) in &value.0.inputs {
                input.add_to_grad(value.0.grad.get() * slope);
            }
        }
        listed.len()
    }
}
// ANCHOR_END: walk
