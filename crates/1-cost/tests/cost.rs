//! What `cost` claims.

use cost::{half_mean_squared_error, mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::{Array1, array};
use ndarray_rand::{RandomExt, rand_distr::Normal};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

#[test]
fn a_prediction_is_the_weight_times_the_input() {
    assert_eq!(predict(3.0, &array![1.0, 2.0, -4.0]), array![3.0, 6.0, -12.0]);
}

#[test]
fn a_perfect_prediction_costs_nothing() {
    let targets = array![1.0, -2.0, 3.0];
    assert_eq!(mean_squared_error(&targets, &targets), 0.0);
}

#[test]
fn an_error_costs_the_same_in_both_directions() {
    let targets = array![0.0, 0.0];
    let above = mean_squared_error(&array![2.0, 1.0], &targets);
    let below = mean_squared_error(&array![-2.0, -1.0], &targets);
    assert_eq!((above, below), (2.5, 2.5), "the mean of 4 and 1");
}

#[test]
fn both_conventions_are_lowest_at_the_same_weight_and_differ_by_two() {
    let (inputs, targets) = (array![1.0, 2.0, 3.0], array![2.5, 3.5, 6.5]);
    let weights = Array1::linspace(0.0, 4.0, 401);
    let whole = sweep(|w| mean_squared_error(&predict(w, &inputs), &targets), &weights);
    let half = sweep(|w| half_mean_squared_error(&predict(w, &inputs), &targets), &weights);
    let lowest = |costs: &Array1<f64>| (0..401).min_by(|&a, &b| costs[a].total_cmp(&costs[b]));
    assert_eq!(lowest(&whole), lowest(&half), "halving a curve moves no minimum");
    assert_eq!(whole, half * 2.0);
}

#[test]
fn the_mean_of_no_errors_is_not_a_number() {
    let nothing: Array1<f64> = array![];
    assert!(mean_squared_error(&nothing, &nothing).is_nan(), "0/0, as in PyTorch");
}

#[test]
#[should_panic(expected = "same shape")]
fn shapes_that_differ_are_refused_and_not_stretched() {
    mean_squared_error(&array![1.0], &array![1.0, 2.0]);
}

#[test]
fn the_central_difference_finds_slopes_known_from_calculus() {
    type Function = fn(f64) -> f64;
    let cases: [(&str, Function, Function); 4] = [
        ("w²", |w| w * w, |w| 2.0 * w),
        ("w³", |w| w * w * w, |w| 3.0 * w * w),
        ("sin w", f64::sin, f64::cos),
        ("eʷ", f64::exp, f64::exp),
    ];
    for (name, cost, derivative) in cases {
        for at in [-2.0, -0.3, 0.0, 1.0, 5.0] {
            let (found, known) = (slope(cost, at), derivative(at));
            let off = (found - known).abs() / known.abs().max(1.0);
            assert!(off < 1e-8, "slope of {name} at {at}: {found}, by calculus {known}");
        }
    }
}

#[test]
fn the_central_difference_beats_the_one_sided_one() {
    let (cost, at, h) = (f64::exp, 1.0_f64, 1e-5);
    let one_sided = (cost(at + h) - cost(at)) / h;
    let known = 1_f64.exp();
    assert!(
        (slope(cost, at) - known).abs() < (one_sided - known).abs() / 100.0,
        "looking to both sides cancels the error of the bend"
    );
}

#[test]
fn the_points_of_the_central_difference_lie_farther_apart_at_a_large_weight() {
    // Beside 10¹² a distance of 10⁻⁵ is lost in rounding: both points would be one.
    let found = slope(|w: f64| w * w, 1e12);
    assert!((found / 2e12 - 1.0).abs() < 1e-9, "{found} is not 2 · 10¹²");
}

#[test]
fn the_slope_works_in_both_precisions() {
    assert!((slope(|w: f32| w * w, 3.0) - 6.0).abs() < 1e-3);
    assert!((slope(|w: f64| w * w, 3.0) - 6.0).abs() < 1e-9);
}

#[test]
fn a_target_is_the_point_on_the_line_and_its_noise() {
    let (inputs, targets) = noisy_line(5, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!(inputs, array![0.0, 0.5, 1.0, 1.5, 2.0], "evenly from 0 to 2");
    let spread = Normal::new(0.0, 0.3).unwrap();
    let noise = Array1::random_using(5, spread, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!(targets, inputs * 2.0 + noise);
}

#[test]
fn the_same_seed_gives_the_same_data_and_another_seed_other_data() {
    let data = |seed| noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(seed));
    assert_eq!(data(1), data(1));
    assert_ne!(data(1), data(2));
}

#[test]
#[should_panic(expected = "noise is a standard deviation, not -0.3")]
fn noise_below_zero_is_refused() {
    noisy_line(20, 2.0, -0.3, &mut ChaCha8Rng::seed_from_u64(0));
}

#[test]
fn without_noise_the_lowest_cost_is_zero_at_the_true_weight() {
    let (inputs, targets) = noisy_line(10, 2.0, 0.0, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!(mean_squared_error(&predict(2.0, &inputs), &targets), 0.0);
}
