//! Solutions of the exercises in the chapter on descent.

use cost::{predict, slope};
use descent::{Outcome, descend, mean_squared_error_slope, step};
use ndarray::Array1;

// ANCHOR: one_step_to_the_bottom
/// The learning rate with which one step leads to the lowest weight from anywhere.
pub fn rate_of_one_step(inputs: &Array1<f64>) -> f64 {
    let bend = 2.0 * (inputs * inputs).sum() / inputs.len() as f64;
    1.0 / bend
}
// ANCHOR_END: one_step_to_the_bottom

// ANCHOR: the_other_convention
/// The slope of half the mean squared error, `(1/n) Σ (w xᵢ − yᵢ) xᵢ`.
pub fn half_slope(weight: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    mean_squared_error_slope(weight, inputs, targets) / 2.0
}
// ANCHOR_END: the_other_convention

// ANCHOR: a_weight_and_a_bias
/// The gradient of the mean squared error of `w · x + b`, with respect to w and b.
pub fn gradient(w: f64, b: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> (f64, f64) {
    let errors = predict(w, inputs) + b - targets;
    let n = inputs.len() as f64;
    (2.0 / n * (&errors * inputs).sum(), 2.0 / n * errors.sum())
}

/// Rolls a weight and a bias down, both from zero.
pub fn fit(inputs: &Array1<f64>, targets: &Array1<f64>, rate: f64, steps: usize) -> (f64, f64) {
    let (mut w, mut b) = (0.0, 0.0);
    for _ in 0..steps {
        let (by_w, by_b) = gradient(w, b, inputs, targets);
        (w, b) = (step(w, by_w, rate), step(b, by_b, rate));
    }
    (w, b)
}
// ANCHOR_END: a_weight_and_a_bias

// ANCHOR: a_careful_descent
/// Descent that takes no step up: it halves the learning rate until the step goes down.
pub fn careful_descent(
    cost: impl Fn(f64) -> f64,
    slope: impl Fn(f64) -> f64,
    mut weight: f64,
    mut rate: f64,
    steps: usize,
) -> f64 {
    for _ in 0..steps {
        let there = step(weight, slope(weight), rate);
        if cost(there) < cost(weight) {
            weight = there;
        } else {
            rate /= 2.0;
        }
    }
    weight
}
// ANCHOR_END: a_careful_descent

// ANCHOR: two_valleys
/// The lowest of the places that descents from several starts reach; not a number where all of them diverge.
pub fn lowest_of(cost: impl Fn(f64) -> f64, starts: &[f64], rate: f64, steps: usize) -> f64 {
    let (mut lowest, mut lowest_cost) = (f64::NAN, f64::INFINITY);
    for &start in starts {
        let descent = descend(&cost, |w| slope(&cost, w), start, rate, steps);
        let end = descent.path[descent.path.len() - 1];
        if !matches!(descent.outcome, Outcome::Diverged(_)) && end.cost < lowest_cost {
            (lowest, lowest_cost) = (end.weight, end.cost);
        }
    }
    lowest
}
// ANCHOR_END: two_valleys
