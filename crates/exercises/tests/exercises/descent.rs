//! Exercises of the chapter on descent.

use cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Outcome, descend, mean_squared_error_slope, step};
use exercises::descent::{careful_descent, fit, gradient, half_slope, lowest_of, rate_of_one_step};
use ndarray::Array1;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn data() -> (Array1<f64>, Array1<f64>) {
    noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0))
}

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

#[test]
fn half_of_it_takes_twice_the_learning_rate_for_the_same_path() {
    let (inputs, targets) = data();
    let (mut whole, mut half) = (-0.5, -0.5);
    for _ in 0..5 {
        whole = step(whole, mean_squared_error_slope(whole, &inputs, &targets), 0.3);
        half = step(half, half_slope(half, &inputs, &targets), 0.6);
        assert!((whole - half).abs() < 1e-12, "half the slope, twice the rate: {whole}, {half}");
    }
}

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
    assert!((w - 3.0).abs() < 1e-6 && (b + 1.0).abs() < 1e-6, "y = 3x − 1, not {w}x + {b}");

    // Who moves w first and then takes the slope of b finds the line too, but by another path.
    let cost = |w: f64, b: f64| mean_squared_error(&(predict(w, &inputs) + b), &targets);
    let by_b = slope(|b| cost(0.0, b), 0.0);
    let (_, b) = fit(&inputs, &targets, 0.2, 1);
    let after = step(0.0, by_b, 0.2);
    assert!(
        (b - after).abs() < 1e-8,
        "after one step b is {b:.4}, not {after:.4}: are both slopes taken before either number moves?"
    );
}

#[test]
fn a_careful_descent_survives_a_learning_rate_that_is_far_too_large() {
    let (bowl, slope) = (|w: f64| (w - 2.0).powi(2), |w: f64| 2.0 * (w - 2.0));
    assert!(matches!(descend(bowl, slope, 5.0, 40.0, 60).outcome, Outcome::Diverged(_)));
    let mut here = 5.0;
    for steps in 1..=60 {
        let next = careful_descent(bowl, slope, 5.0, 40.0, steps);
        assert!(bowl(next) <= bowl(here), "step {steps} goes up, from {here} to {next}");
        here = next;
    }
    assert!((here - 2.0).abs() < 1e-6, "the bottom is at 2, not {here}");
}

#[test]
fn the_start_decides_in_which_valley_a_descent_ends() {
    let cost = |w: f64| w.powi(4) - 4.0 * w.powi(2) + w;
    let left = lowest_of(cost, &[-2.0], 0.01, 1000);
    let right = lowest_of(cost, &[2.0], 0.01, 1000);
    println!("from −2 a descent ends at {left:.4}, from 2 at {right:.4}");
    assert!(left < 0.0 && right > 0.0, "each start rolls into its own valley: {left}, {right}");
    assert!(cost(left) < cost(right), "the left valley is the lower one");
    assert_eq!(lowest_of(cost, &[-2.0, 2.0], 0.01, 1000), left, "of both, the lower one");
    let mirrored = lowest_of(|w| cost(-w), &[2.0, -2.0], 0.01, 1000);
    assert!(
        (mirrored + left).abs() < 1e-6,
        "in the mirror the lower valley is at {:.4}, not {mirrored:.4}: is it the cost that is lowest?",
        -left
    );

    // From 2 this one rolls to 1; from −3 it falls without end.
    let found = lowest_of(|w| w.powi(3) - 3.0 * w, &[2.0, -3.0], 0.01, 1000);
    assert!((found - 1.0).abs() < 1e-6, "1, not {found:.1e}: are those that diverged left out?");
}
