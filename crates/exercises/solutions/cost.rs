//! Solutions of the exercises in the chapter on the cost.

use cost::{slope, sweep};
use ndarray::Array1;

// ANCHOR: errors_without_squares
/// The mean of the errors' sizes, `(1/n) Σ |ŷᵢ − yᵢ|`.
pub fn mean_absolute_error(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    assert_eq!(predictions.len(), targets.len(), "every prediction needs one target");
    (predictions - targets).mapv(f64::abs).sum() / targets.len() as f64
}
// ANCHOR_END: errors_without_squares

// ANCHOR: a_narrower_sweep
/// The weight where `cost` is lowest between `low` and `high`: a sweep of 11 weights, then another
/// between the neighbors of the best one, and so on.
pub fn narrower_sweep(
    cost: impl Fn(f64) -> f64,
    mut low: f64,
    mut high: f64,
    rounds: usize,
) -> f64 {
    for _ in 0..rounds {
        let weights = Array1::linspace(low, high, 11);
        let costs = sweep(&cost, &weights);
        let mut best = 0;
        for i in 0..11 {
            if costs[i] < costs[best] {
                best = i;
            }
        }
        low = if best == 0 { low } else { weights[best - 1] };
        high = if best == 10 { high } else { weights[best + 1] };
    }
    (low + high) / 2.0
}
// ANCHOR_END: a_narrower_sweep

// ANCHOR: halve_the_distance
/// How many times smaller the error of a measured slope becomes when `h` is halved.
pub fn gain(measured: impl Fn(f64) -> f64, exact: f64, h: f64) -> f64 {
    (measured(h) - exact).abs() / (measured(h / 2.0) - exact).abs()
}

/// The slope of eʷ at 0, measured to one side.
pub fn to_one_side(h: f64) -> f64 {
    (h.exp() - 1.0) / h
}

/// The slope of eʷ at 0, measured to both sides.
pub fn to_both_sides(h: f64) -> f64 {
    (h.exp() - (-h).exp()) / (2.0 * h)
}
// ANCHOR_END: halve_the_distance

// ANCHOR: the_slope_of_the_slope
/// How fast the slope of `cost` grows at `at`.
pub fn bend(cost: impl Fn(f64) -> f64, at: f64) -> f64 {
    slope(|w| slope(&cost, w), at)
}
// ANCHOR_END: the_slope_of_the_slope
