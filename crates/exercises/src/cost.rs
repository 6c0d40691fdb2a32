//! Exercises of the chapter on the cost. Their tests: `cargo test -p exercises cost::`

use cost::{slope, sweep};
use ndarray::Array1;

// ANCHOR: mean_absolute_error
/// **Errors without squares.** The mean of the errors' sizes, `(1/n) Σ |ŷᵢ − yᵢ|`.
pub fn mean_absolute_error(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    todo!("take away the sign of each error, then take the mean")
}
// ANCHOR_END: mean_absolute_error

/// **A narrower sweep.** The weight where `cost` is lowest between `low` and `high`. Each of the `rounds`
/// sweeps 11 weights, and the next one looks only between the neighbors of the best.
pub fn narrower_sweep(cost: impl Fn(f64) -> f64, low: f64, high: f64, rounds: usize) -> f64 {
    todo!("sweep 11 weights, then 11 more between the neighbors of the best one")
}

/// **Halve the distance.** How many times smaller the error of a measured slope becomes when the distance
/// `h` is halved. `measured` gives the slope that is measured with a distance, `exact` is the true one.
pub fn gain(measured: impl Fn(f64) -> f64, exact: f64, h: f64) -> f64 {
    todo!("the error with h, divided by the error with half of it")
}

/// The slope of eʷ at 0, measured to one side with the distance `h`.
pub fn to_one_side(h: f64) -> f64 {
    todo!("rise over run from 0 to h")
}

/// The slope of eʷ at 0, measured to both sides with the distance `h`.
pub fn to_both_sides(h: f64) -> f64 {
    todo!("rise over run from −h to h")
}

/// **The slope of the slope.** How fast the slope of `cost` grows at `at`: its bend.
pub fn bend(cost: impl Fn(f64) -> f64, at: f64) -> f64 {
    todo!("the slope of a function that is a slope itself")
}
