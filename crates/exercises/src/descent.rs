//! Exercises of the chapter on descent. Their tests: `cargo test -p exercises descent::`

use cost::{predict, slope};
use descent::{Outcome, descend, mean_squared_error_slope, step};
use ndarray::Array1;

/// **One step to the bottom.** The learning rate with which one step leads to the lowest weight of the
/// model `ŷ = w · x`, from anywhere.
pub fn rate_of_one_step(inputs: &Array1<f64>) -> f64 {
    todo!("which learning rate makes the factor of a step zero?")
}

/// **The other convention.** The slope of half the mean squared error, `(1/2n) Σ (w xᵢ − yᵢ)²`.
pub fn half_slope(weight: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    todo!("what becomes of the slope when the cost is halved?")
}

/// **A weight and a bias.** The two partial derivatives of the mean squared error of `w · x + b`: with
/// respect to w, and with respect to b.
pub fn gradient(w: f64, b: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> (f64, f64) {
    todo!("the errors first; then one mean with the inputs, and one without")
}

/// Rolls a weight and a bias down, both from zero, and returns where they are after so many steps.
pub fn fit(inputs: &Array1<f64>, targets: &Array1<f64>, rate: f64, steps: usize) -> (f64, f64) {
    todo!("take both slopes, then move both numbers")
}

/// **A careful descent.** Where a descent ends that takes no step up: where a step would not lower the
/// cost, it stays and halves the learning rate.
pub fn careful_descent(
    cost: impl Fn(f64) -> f64,
    slope: impl Fn(f64) -> f64,
    weight: f64,
    rate: f64,
    steps: usize,
) -> f64 {
    todo!("compute where the step would land, and compare the costs")
}

/// **Two valleys.** The lowest of the places that descents from several starts reach. Those that diverged
/// do not count.
pub fn lowest_of(cost: impl Fn(f64) -> f64, starts: &[f64], rate: f64, steps: usize) -> f64 {
    todo!("descend from every start, and keep the end with the lowest cost")
}
