//! Solutions to the exercises of the book's chapter on the cost, each with a test.

use cost::{mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::{Array1, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

// ANCHOR: errors_without_squares
/// The mean of the errors' sizes, `(1/n) Σ |ŷᵢ − yᵢ|`.
fn mean_absolute_error(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    assert_eq!(predictions.len(), targets.len(), "every prediction needs one target");
    (predictions - targets).mapv(f64::abs).sum() / targets.len() as f64
}
// ANCHOR_END: errors_without_squares

#[test]
fn an_error_without_its_square_counts_by_its_size() {
    let found = mean_absolute_error(&array![3.0, 4.0], &array![2.0, 7.0]);
    assert_eq!(found, 2.0, "the errors are 1 and −3: is their sign taken away before the mean?");
}

#[test]
fn one_wild_target_moves_the_lowest_squared_error_and_not_the_lowest_absolute_one() {
    let inputs = array![1.0, 1.0, 1.0, 1.0, 1.0];
    let targets = array![2.0, 2.0, 2.0, 2.0, 12.0];
    let weights = Array1::linspace(0.0, 12.0, 121);
    let lowest = |costs: Array1<f64>| {
        let index = (0..costs.len()).min_by(|&a, &b| costs[a].total_cmp(&costs[b])).unwrap();
        weights[index]
    };
    let squared = lowest(sweep(|w| mean_squared_error(&predict(w, &inputs), &targets), &weights));
    let absolute = lowest(sweep(|w| mean_absolute_error(&predict(w, &inputs), &targets), &weights));
    assert!((squared - 4.0).abs() < 1e-9, "squares: the mean of the targets, not {squared}");
    assert!((absolute - 2.0).abs() < 1e-9, "sizes: the middle target, not {absolute}");
}

// ANCHOR: a_narrower_sweep
/// The weight where `cost` is lowest between `low` and `high`: a sweep of 11 weights, then another
/// between the neighbors of the best one, and so on.
fn narrower_sweep(cost: impl Fn(f64) -> f64, mut low: f64, mut high: f64, rounds: usize) -> f64 {
    for _ in 0..rounds {
        let weights = Array1::linspace(low, high, 11);
        let costs = sweep(&cost, &weights);
        let best = (0..11).min_by(|&a, &b| costs[a].total_cmp(&costs[b])).expect("11 weights");
        low = weights[best.saturating_sub(1)];
        high = weights[(best + 1).min(10)];
    }
    (low + high) / 2.0
}
// ANCHOR_END: a_narrower_sweep

#[test]
fn a_narrower_sweep_finds_where_the_slope_is_zero() {
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    let cost = |w: f64| mean_squared_error(&predict(w, &inputs), &targets);
    let found = narrower_sweep(cost, -1.0, 5.0, 8);
    let slope = slope(cost, found);
    assert!(slope.abs() < 1e-4, "the slope at {found} is {slope}: is the new range wide enough?");
}

// ANCHOR: halve_the_distance
/// How many times smaller the error of a measured slope becomes when `h` is halved.
fn gain(measured: impl Fn(f64) -> f64, exact: f64, h: f64) -> f64 {
    (measured(h) - exact).abs() / (measured(h / 2.0) - exact).abs()
}

/// The slope of eʷ at 0, measured to one side.
fn to_one_side(h: f64) -> f64 {
    (h.exp() - 1.0) / h
}

/// The slope of eʷ at 0, measured to both sides.
fn to_both_sides(h: f64) -> f64 {
    (h.exp() - (-h).exp()) / (2.0 * h)
}
// ANCHOR_END: halve_the_distance

#[test]
fn half_the_distance_gives_half_the_error_to_one_side_and_a_quarter_to_both() {
    let (one, both) = (gain(to_one_side, 1.0, 1e-2), gain(to_both_sides, 1.0, 1e-2));
    assert!((one - 2.0).abs() < 0.02, "to one side the error follows h, so 2 and not {one}");
    assert!((both - 4.0).abs() < 0.02, "to both sides it follows h², so 4 and not {both}");
}

// ANCHOR: the_slope_of_the_slope
/// How fast the slope of `cost` grows at `at`.
fn bend(cost: impl Fn(f64) -> f64, at: f64) -> f64 {
    slope(|w| slope(&cost, w), at)
}
// ANCHOR_END: the_slope_of_the_slope

#[test]
fn the_cost_of_one_weight_bends_the_same_everywhere() {
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    let cost = |w: f64| mean_squared_error(&predict(w, &inputs), &targets);
    let by_hand = 2.0 * (&inputs * &inputs).sum() / 20.0;
    for at in [-3.0, 0.0, 2.0, 10.0] {
        let found = bend(cost, at);
        assert!((found - by_hand).abs() < 1e-3, "at {at}: {found}, by hand (2/n) Σ x² = {by_hand}");
    }
}
