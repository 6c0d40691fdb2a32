//! Solutions to the exercises of the book's chapter on descent, each with a test.

use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Outcome, descend, mean_squared_error_slope, step};
use ndarray::Array1;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn data() -> (Array1<f64>, Array1<f64>) {
    noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0))
}

// ANCHOR: one_step_to_the_bottom
/// The learning rate with which one step leads to the lowest weight from anywhere.
fn rate_of_one_step(inputs: &Array1<f64>) -> f64 {
    let bend = 2.0 * (inputs * inputs).sum() / inputs.len() as f64;
    1.0 / bend
}
// ANCHOR_END: one_step_to_the_bottom

#[test]
fn one_step_reaches_the_bottom_from_anywhere() {
    let (inputs, targets) = data();
    for start in [-100.0, 0.0, 7.5] {
        let uphill = mean_squared_error_slope(start, &inputs, &targets);
        let landed = step(start, uphill, rate_of_one_step(&inputs));
        let left = mean_squared_error_slope(landed, &inputs, &targets);
        assert!(left.abs() < 1e-9, "from {start} to {landed}, where the slope is still {left}");
    }
}

// ANCHOR: the_other_convention
/// The slope of half the mean squared error, `(1/n) Σ (w xᵢ − yᵢ) xᵢ`.
fn half_slope(weight: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    mean_squared_error_slope(weight, inputs, targets) / 2.0
}
// ANCHOR_END: the_other_convention

#[test]
fn half_the_cost_takes_twice_the_learning_rate_for_the_same_path() {
    let (inputs, targets) = data();
    let (mut whole, mut half) = (-0.5, -0.5);
    for _ in 0..5 {
        whole = step(whole, mean_squared_error_slope(whole, &inputs, &targets), 0.3);
        half = step(half, half_slope(half, &inputs, &targets), 0.6);
        assert!((whole - half).abs() < 1e-12, "half the slope, twice the rate: {whole}, {half}");
    }
}

// ANCHOR: a_weight_and_a_bias
/// The gradient of the mean squared error of `w · x + b`, with respect to w and b.
fn gradient(w: f64, b: f64, inputs: &Array1<f64>, targets: &Array1<f64>) -> (f64, f64) {
    let errors = predict(w, inputs) + b - targets;
    let n = inputs.len() as f64;
    (2.0 / n * (&errors * inputs).sum(), 2.0 / n * errors.sum())
}

/// Rolls a weight and a bias down, both from zero.
fn fit(inputs: &Array1<f64>, targets: &Array1<f64>, rate: f64, steps: usize) -> (f64, f64) {
    let (mut w, mut b) = (0.0, 0.0);
    for _ in 0..steps {
        let (by_w, by_b) = gradient(w, b, inputs, targets);
        (w, b) = (step(w, by_w, rate), step(b, by_b, rate));
    }
    (w, b)
}
// ANCHOR_END: a_weight_and_a_bias

#[test]
fn the_gradient_of_a_weight_and_a_bias_is_made_of_two_slopes() {
    let (inputs, targets) = data();
    let cost = |w: f64, b: f64| mean_squared_error(&(predict(w, &inputs) + b), &targets);
    let (by_w, by_b) = gradient(0.5, 3.0, &inputs, &targets);
    let (numeric_w, numeric_b) = (slope(|w| cost(w, 3.0), 0.5), slope(|b| cost(0.5, b), 3.0));
    assert!((by_w - numeric_w).abs() < 1e-8, "with respect to w: {by_w}, numeric {numeric_w}");
    assert!((by_b - numeric_b).abs() < 1e-8, "with respect to b: {by_b}, numeric {numeric_b}");
}

#[test]
fn a_weight_and_a_bias_find_the_line_behind_the_data() {
    let inputs = Array1::linspace(0.0, 2.0, 9);
    let targets = inputs.mapv(|x| 3.0 * x - 1.0);
    let (w, b) = fit(&inputs, &targets, 0.2, 500);
    assert!(
        (w - 3.0).abs() < 1e-6 && (b + 1.0).abs() < 1e-6,
        "y = 3x − 1, not {w}x + {b}: are both slopes taken before either number moves?"
    );
}

// ANCHOR: a_careful_descent
/// Descent that takes no step up: it halves the learning rate until the step goes down.
fn careful_descent(
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

#[test]
fn a_careful_descent_survives_a_learning_rate_that_is_far_too_large() {
    let (bowl, slope) = (|w: f64| (w - 2.0).powi(2), |w: f64| 2.0 * (w - 2.0));
    assert!(matches!(descend(bowl, slope, 5.0, 40.0, 60).outcome, Outcome::Diverged(_)));
    let found = careful_descent(bowl, slope, 5.0, 40.0, 60);
    assert!((found - 2.0).abs() < 1e-6, "the bottom is at 2, not {found}");
}

// ANCHOR: two_valleys
/// The lowest of the places that descents from several starts reach.
fn lowest_of(cost: impl Fn(f64) -> f64, starts: &[f64], rate: f64, steps: usize) -> f64 {
    starts
        .iter()
        .map(|&start| descend(&cost, |w| slope(&cost, w), start, rate, steps))
        .filter(|descent| !matches!(descent.outcome, Outcome::Diverged(_)))
        .map(|descent| *descent.path.last().expect("a path has its start"))
        .min_by(|a, b| a.cost.total_cmp(&b.cost))
        .expect("at least one start that does not diverge")
        .weight
}
// ANCHOR_END: two_valleys

#[test]
fn the_start_decides_in_which_valley_a_descent_ends() {
    let cost = |w: f64| w.powi(4) - 4.0 * w.powi(2) + w;
    let left = lowest_of(cost, &[-2.0], 0.01, 1000);
    let right = lowest_of(cost, &[2.0], 0.01, 1000);
    assert!(left < 0.0 && right > 0.0, "each start rolls into its own valley: {left}, {right}");
    assert!(cost(left) < cost(right), "the left valley is the lower one");
    assert_eq!(lowest_of(cost, &[-2.0, 2.0], 0.01, 1000), left, "of both, the lower one");
}
