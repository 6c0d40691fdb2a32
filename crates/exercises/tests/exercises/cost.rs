//! Exercises of the chapter on the cost.

use std::cell::Cell;

use cost::{mean_squared_error, noisy_line, predict, slope, sweep};
use exercises::cost::{
    bend, gain, mean_absolute_error, narrower_sweep, to_both_sides, to_one_side,
};
use ndarray::{Array1, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

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
    println!("the best weight is {squared:.1} by squares, and {absolute:.1} by sizes");
    assert!((squared - 4.0).abs() < 1e-9, "squares: the mean of the targets, not {squared}");
    assert!((absolute - 2.0).abs() < 1e-9, "sizes: the middle target, not {absolute}");
}

#[test]
fn a_narrower_sweep_finds_where_the_slope_is_zero() {
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    let cost = |w: f64| mean_squared_error(&predict(w, &inputs), &targets);
    let costs = Cell::new(0);
    let counted = |w| {
        costs.set(costs.get() + 1);
        cost(w)
    };
    let found = narrower_sweep(counted, -1.0, 5.0, 8);
    let slope = slope(cost, found);
    assert!(slope.abs() < 1e-4, "the slope at {found} is {slope}: is the new range wide enough?");
    assert!(costs.get() < 100, "{} costs in 8 rounds: has each sweep 11 weights?", costs.get());
    for (low, high) in [(0.0, 4.0), (-4.0, 0.0)] {
        let found = narrower_sweep(|w| w * w, low, high, 8);
        assert!(found.abs() < 1e-3, "from {low} to {high} the lowest is at the end, not {found}");
    }
}

#[test]
fn half_the_distance_gives_half_the_error_to_one_side_and_a_quarter_to_both() {
    let (one, both) = (gain(to_one_side, 1.0, 1e-2), gain(to_both_sides, 1.0, 1e-2));
    assert!((one - 2.0).abs() < 0.02, "to one side the error follows h, so 2 and not {one}");
    assert!((both - 4.0).abs() < 0.02, "to both sides it follows h², so 4 and not {both}");
}

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
