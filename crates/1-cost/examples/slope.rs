// ANCHOR: cost
//! The error of one weight as a number, and its slope.

/// Each input `x` with its target `y`.
pub const POINTS: [(f64, f64); 3] = [(0.5, 1.5), (1.0, 1.5), (1.5, 3.5)];

/// How wrong the prediction `w * x` is: the mean of the squared errors.
pub fn cost(w: f64) -> f64 {
    let mut sum = 0.0;
    for (x, y) in POINTS {
        let error = w * x - y;
        sum += error * error;
    }
    sum / 3.0
}
// ANCHOR_END: cost

// ANCHOR: slope
/// Rise over run, from a little left of `w` to a little right of it.
pub fn slope(w: f64) -> f64 {
    let h = 0.00001;
    (cost(w + h) - cost(w - h)) / (2.0 * h)
}

fn main() {
    for w in [0.0, 1.0, 2.0, 3.0] {
        println!("w = {w}: cost {:.4}, slope {:.4}", cost(w), slope(w));
    }
}
// ANCHOR_END: slope
