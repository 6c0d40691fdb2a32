// ANCHOR: cost_head
//! A cost measures how wrong a prediction is, as one number. It is a function of the
//! parameters: change a weight, and the predictions change, and with them the cost.

use ndarray::{Array1, ArrayRef, ArrayRef1, Dimension, NdFloat};
use ndarray_rand::{RandomExt, rand_distr::Normal};
use rand_chacha::ChaCha8Rng;
// ANCHOR_END: cost_head

// ANCHOR: predict
/// Predictions of the model with one weight, `ŷ = w · x`, one for each input.
///
/// ```
/// use ndarray::array;
/// assert_eq!(cost::predict(3.0, &array![1.0, 2.0]), array![3.0, 6.0]);
/// ```
pub fn predict<F: NdFloat>(weight: F, inputs: &ArrayRef1<F>) -> Array1<F> {
    inputs.mapv(|x| weight * x)
}
// ANCHOR_END: predict

// ANCHOR: mean_squared_error
/// Mean squared error, `(1/n) Σ (ŷᵢ − yᵢ)²`. PyTorch: `mse_loss`.
///
/// Squaring makes an error count the same in both directions, and makes one large
/// error cost more than several small ones of the same sum. The unit is the unit of
/// `y`, squared.
///
/// The mean of no errors at all is `0 / 0`, so an empty array costs `NaN`, as in
/// PyTorch.
///
/// ```
/// use ndarray::array;
/// // The errors are 1 and −3, their squares 1 and 9.
/// assert_eq!(cost::mean_squared_error(&array![3.0, 4.0], &array![2.0, 7.0]), 5.0);
/// ```
///
/// # Panics
/// When the shapes differ.
pub fn mean_squared_error<F: NdFloat, D: Dimension>(
    predictions: &ArrayRef<F, D>,
    targets: &ArrayRef<F, D>,
) -> F {
    // ndarray would stretch an array of one element over the other; here that hides a mistake.
    assert_eq!(
        predictions.shape(),
        targets.shape(),
        "predictions and targets must have the same shape"
    );
    let n = F::from(predictions.len()).expect("a length fits in a float");
    let errors = predictions - targets;
    errors.mapv(|error| error * error).sum() / n
}
// ANCHOR_END: mean_squared_error

// ANCHOR: half_mean_squared_error
/// Mean squared error with the other common convention, `(1/2n) Σ (ŷᵢ − yᵢ)²`.
///
/// Differentiating a square brings down a factor of two; the half cancels it, and
/// formulas written by hand get shorter. Both costs are lowest at the same weight,
/// because one is twice the other everywhere; but the slope is halved too, so this
/// one needs twice the learning rate for the same steps.
///
/// # Panics
/// When the shapes differ.
pub fn half_mean_squared_error<F: NdFloat, D: Dimension>(
    predictions: &ArrayRef<F, D>,
    targets: &ArrayRef<F, D>,
) -> F {
    let two = F::one() + F::one();
    mean_squared_error(predictions, targets) / two
}
// ANCHOR_END: half_mean_squared_error

// ANCHOR: sweep
/// The cost at each of `weights`: the points of the curve in a plot.
pub fn sweep<F: NdFloat>(cost: impl Fn(F) -> F, weights: &ArrayRef1<F>) -> Array1<F> {
    weights.mapv(cost)
}
// ANCHOR_END: sweep

// ANCHOR: slope
/// The slope of `cost` at one point, by central difference:
/// `(cost(at + h) − cost(at − h)) / 2h`.
///
/// Looking the same distance to both sides cancels the error that the curve's bend
/// would cause, so what is left shrinks with `h²`. But a small `h` also loses digits,
/// since it subtracts two costs that are nearly the same. The cube root of the
/// float's precision balances the two; about two thirds of the float's digits are
/// then right. Source: Press et al., *Numerical Recipes*, 5.7.
///
/// This is the oracle of the whole book: it knows nothing of calculus, so it cannot
/// make the same mistake as a derivative that was worked out by hand.
///
/// ```
/// let slope: f64 = cost::slope(|w| w * w, 3.0);
/// assert!((slope - 6.0).abs() < 1e-9);
/// ```
pub fn slope<F: NdFloat>(cost: impl Fn(F) -> F, at: F) -> F {
    let h = F::epsilon().cbrt() * at.abs().max(F::one());
    let (left, right) = (at - h, at + h);
    // Rounding may have moved both points a little: divide by the distance that is really there.
    (cost(right) - cost(left)) / (right - left)
}
// ANCHOR_END: slope

// ANCHOR: noisy_line
/// A small data set: `count` inputs evenly from 0 to 2, and targets on the line `y =
/// weight · x` with normally distributed noise. Returns inputs and targets.
///
/// # Panics
/// When `noise`, the standard deviation, is negative or not finite.
pub fn noisy_line(
    count: usize,
    weight: f64,
    noise: f64,
    generator: &mut ChaCha8Rng,
) -> (Array1<f64>, Array1<f64>) {
    assert!(noise >= 0.0 && noise.is_finite(), "noise is a standard deviation, not {noise}");
    let spread = Normal::new(0.0, noise).expect("a finite standard deviation");
    let inputs = Array1::linspace(0.0, 2.0, count);
    let targets = predict(weight, &inputs) + Array1::random_using(count, spread, generator);
    (inputs, targets)
}
// ANCHOR_END: noisy_line
