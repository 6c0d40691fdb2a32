//! What `descent` claims.

use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Outcome, descend, mean_squared_error_slope, step};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// A bowl with its lowest point at 2: the weight's distance from there is multiplied by
/// `1 − 2 · learning rate` in each step.
fn bowl(weight: f64) -> f64 {
    (weight - 2.0).powi(2)
}

fn slope_of_bowl(weight: f64) -> f64 {
    2.0 * (weight - 2.0)
}

fn outcome(learning_rate: f64) -> Outcome {
    descend(bowl, slope_of_bowl, 5.0, learning_rate, 100).outcome
}

#[test]
fn a_step_goes_against_the_slope() {
    assert!(step(1.0, 2.0, 0.1) < 1.0, "the cost rises to the right, so the step goes left");
    assert!(step(1.0, -2.0, 0.1) > 1.0, "the cost rises to the left, so the step goes right");
    assert_eq!(step(1.0, 0.0, 0.1), 1.0, "on flat ground there is nowhere to go");
}

#[test]
fn a_step_is_the_slope_times_the_learning_rate() {
    assert_eq!(step(1.0, 2.0, 0.25), 0.5);
}

#[test]
fn each_learning_rate_ends_as_it_should() {
    assert_eq!(outcome(0.001), Outcome::TooSlow);
    assert!(matches!(outcome(0.3), Outcome::Converged(_)), "{:?}", outcome(0.3));
    assert!(matches!(outcome(0.9), Outcome::Oscillated(_)), "{:?}", outcome(0.9));
    assert_eq!(outcome(1.1), Outcome::Diverged(4), "1.44 times the cost in each step");
}

#[test]
fn an_oscillation_that_does_not_settle_in_time_is_not_called_slow() {
    assert_eq!(outcome(0.999), Outcome::Oscillated(100));
}

#[test]
fn a_step_onto_the_bottom_itself_crosses_nothing() {
    for start in [5.0, -1.0] {
        let descent = descend(bowl, slope_of_bowl, start, 0.5, 100);
        assert_eq!(descent.outcome, Outcome::Converged(1), "from {start}");
    }
}

#[test]
fn an_oscillation_crosses_the_bottom_in_more_than_half_of_its_steps() {
    // A ravine at 0, steep on the right: a weight jumps over it once, and creeps back from the left.
    let ends = |start, steps| {
        descend(f64::abs, |w| if w > 0.0 { 1.0 } else { -0.2 }, start, 1.0, steps).outcome
    };
    assert_eq!(ends(1.5, 1), Outcome::TooSlow, "0.5 is on the same side");
    assert_eq!(
        ends(0.5, 1),
        Outcome::Oscillated(1),
        "-0.5 is on the other: one step, one crossing"
    );
    assert_eq!(ends(0.5, 2), Outcome::TooSlow, "then -0.3: half of the steps are not most");
    assert_eq!(ends(0.5, 4), Outcome::TooSlow, "then -0.1 and 0.1: two of four");
}

#[test]
fn a_slope_of_exactly_the_limit_is_not_flat_yet() {
    let flat = f64::EPSILON.sqrt();
    let ends = |slope: f64| descend(|_| 0.0, |_| slope, 0.0, 1.0, 2).outcome;
    assert_eq!((ends(flat), ends(-flat)), (Outcome::TooSlow, Outcome::TooSlow));
    assert_eq!(ends(0.99 * flat), Outcome::Converged(1));
}

#[test]
fn a_cost_of_exactly_four_times_the_start_is_not_hopeless_yet() {
    // With this rate each step doubles the distance to the bottom: the costs are 9, 36 and 144.
    let descent = descend(bowl, slope_of_bowl, 5.0, 1.5, 10);
    assert_eq!(descent.outcome, Outcome::Diverged(2));
}

#[test]
fn a_cost_that_is_no_longer_a_number_is_reported_as_divergence() {
    let descent = descend(f64::ln, |w| 1.0 / w, 1.0, 2.0, 10);
    assert_eq!(descent.outcome, Outcome::Diverged(1), "ln of a negative weight is NaN");
}

#[test]
fn a_cost_that_is_infinite_is_reported_as_divergence_wherever_it_began() {
    for (start, sign) in [(f64::MAX, 1.0), (2.0, 1.0), (2.0, -1.0)] {
        let descent = descend(|w| sign * f64::INFINITY * w, |_| 1.0, start, 0.1, 10);
        assert_eq!(descent.outcome, Outcome::Diverged(1), "from {start}, times {sign}");
    }
    let descent = descend(f64::exp, |_| -1.0, 709.0, 1.0, 10);
    assert_eq!(descent.outcome, Outcome::Diverged(1), "four times the start is infinite too");
}

#[test]
fn a_cost_below_zero_is_not_taken_for_a_high_one() {
    let sunk = |w: f64| bowl(w) - 10.0;
    let descent = descend(sunk, slope_of_bowl, 4.0, 0.3, 100);
    assert!(matches!(descent.outcome, Outcome::Converged(_)), "{:?}", descent.outcome);
}

#[test]
fn the_path_has_the_start_and_every_step() {
    let descent = descend(bowl, slope_of_bowl, 5.0, 0.25, 3);
    let weights: Vec<f64> = descent.path.iter().map(|point| point.weight).collect();
    assert_eq!(weights, [5.0, 3.5, 2.75, 2.375], "each step halves the distance to 2");
}

#[test]
fn a_convergent_descent_never_goes_up() {
    let descent = descend(bowl, slope_of_bowl, 5.0, 0.3, 100);
    assert!(descent.path.windows(2).all(|pair| pair[1].cost <= pair[0].cost));
}

#[test]
fn the_slope_by_hand_equals_the_central_difference() {
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    for weight in [-3.0, 0.0, 0.5, 2.0, 7.0] {
        let by_hand = mean_squared_error_slope(weight, &inputs, &targets);
        let numeric = slope(|w| mean_squared_error(&predict(w, &inputs), &targets), weight);
        assert!(
            (by_hand - numeric).abs() < 1e-8 * by_hand.abs().max(1.0),
            "at {weight}: {by_hand} by hand, {numeric} by central difference"
        );
    }
}

#[test]
fn descent_finds_the_weight_that_the_formula_of_least_squares_gives() {
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut ChaCha8Rng::seed_from_u64(0));
    let exact = (&inputs * &targets).sum() / (&inputs * &inputs).sum();
    let descent = descend(
        |w| mean_squared_error(&predict(w, &inputs), &targets),
        |w| mean_squared_error_slope(w, &inputs, &targets),
        -0.5,
        0.2,
        200,
    );
    let last = descent.path.last().unwrap().weight;
    assert!((last - exact).abs() < 1e-7, "descent ended at {last}, least squares says {exact}");
}
