// ANCHOR: spirals
//! A task that no straight line can solve: two spirals wound into each other.

use std::f64::consts::PI;

use ndarray::{Array1, Array2, Axis, stack};
use ndarray_rand::{RandomExt, rand_distr::Normal};
use rand_chacha::ChaCha8Rng;

/// Two spirals of `per_class` points each, around the origin, reaching to a distance of about 1.
///
/// Returns the points, `(2 · per_class, 2)`, and the class of each, 0 or 1. Each arm makes
/// `turns` of a full turn; `noise` is the standard deviation of a point from its arm.
///
/// # Panics
/// When `noise` is negative or not finite.
pub fn spirals(
    per_class: usize,
    turns: f64,
    noise: f64,
    generator: &mut ChaCha8Rng,
) -> (Array2<f64>, Vec<usize>) {
    assert!(noise >= 0.0 && noise.is_finite(), "noise is a standard deviation, not {noise}");
    let spread = Normal::new(0.0, noise).expect("a finite standard deviation");
    // From 0.15, because closer to the middle the arms cannot be told apart.
    let radius = Array1::linspace(0.15, 1.0, 2 * per_class);
    let class: Vec<usize> = (0..2 * per_class).map(|point| point % 2).collect();
    let angle =
        &radius * (2.0 * PI * turns) + Array1::from_iter(class.iter().map(|&c| c as f64 * PI));
    let points = stack![Axis(1), &radius * &angle.cos(), &radius * &angle.sin()];
    let points = points + Array2::random_using((2 * per_class, 2), spread, generator);
    (points, class)
}
// ANCHOR_END: spirals
