// ANCHOR: activations_head
//! Activations: the functions between the layers, and log-softmax at the end. Each is applied to
//! arrays of any shape, with its derivative directly beneath.

use ndarray::{Array, ArrayRef, Axis, Dimension, NdFloat, RemoveAxis, Zip};
// ANCHOR_END: activations_head

// ANCHOR: sigmoid
/// Sigmoid, `σ(x) = 1 / (1 + e⁻ˣ)`: squeezes any number into `(0, 1)`. PyTorch: `sigmoid`.
///
/// For very negative `x` the exponential is infinite and the quotient 0, which is the limit.
///
/// ```
/// use backprop::activations::sigmoid;
/// assert_eq!(sigmoid(&ndarray::array![0.0, -1e4, 1e4]), ndarray::array![0.5, 0.0, 1.0]);
/// ```
pub fn sigmoid<F: NdFloat, D: Dimension>(input: &ArrayRef<F, D>) -> Array<F, D> {
    input.mapv(|x| F::one() / (F::one() + (-x).exp()))
}

/// The gradient with respect to the input of [`sigmoid`], from its `output` `y`:
/// `grad_output · y (1 − y)`.
///
/// Derivation: `dσ/dx = e⁻ˣ / (1 + e⁻ˣ)² = σ · e⁻ˣ / (1 + e⁻ˣ)`, and the second factor is `1 − σ`.
///
/// # Panics
/// When the shapes differ.
pub fn sigmoid_backward<F: NdFloat, D: Dimension>(
    grad_output: &ArrayRef<F, D>,
    output: &ArrayRef<F, D>,
) -> Array<F, D> {
    Zip::from(grad_output).and(output).map_collect(|&grad, &y| grad * y * (F::one() - y))
}
// ANCHOR_END: sigmoid

// ANCHOR: relu
/// Rectified linear unit, `max(x, 0)`. PyTorch: `relu`.
///
/// Written as "0 if x is below 0", so that `NaN` stays `NaN`, as in PyTorch, and is noticed.
///
/// ```
/// use backprop::activations::relu;
/// assert_eq!(relu(&ndarray::array![-2.0, 0.0, 3.0]), ndarray::array![0.0, 0.0, 3.0]);
/// ```
pub fn relu<F: NdFloat, D: Dimension>(input: &ArrayRef<F, D>) -> Array<F, D> {
    input.mapv(|x| if x < F::zero() { F::zero() } else { x })
}

/// The gradient with respect to the input of [`relu`], from its `output`: `grad_output` where the
/// output is positive, 0 elsewhere.
///
/// At exactly 0 the function has a kink and no derivative; this takes 0 there, as PyTorch does.
///
/// # Panics
/// When the shapes differ.
pub fn relu_backward<F: NdFloat, D: Dimension>(
    grad_output: &ArrayRef<F, D>,
    output: &ArrayRef<F, D>,
) -> Array<F, D> {
    Zip::from(grad_output)
        .and(output)
        .map_collect(|&grad, &y| if y <= F::zero() { F::zero() } else { grad })
}
// ANCHOR_END: relu

// ANCHOR: log_softmax
/// Log-softmax along `axis`, `log(eˣⁱ / Σⱼ eˣʲ)`: scores to log-probabilities. PyTorch:
/// `log_softmax`.
///
/// A logarithm of a quotient is a difference, `xᵢ − log Σⱼ eˣʲ`, and taking the largest score `m`
/// out of the sum changes nothing but the size of the numbers:
///
/// `log Σⱼ eˣʲ = log (eᵐ Σⱼ eˣʲ⁻ᵐ) = m + log Σⱼ eˣʲ⁻ᵐ`
///
/// In this form no exponent is above 0, so nothing overflows, and one term is `e⁰ = 1`, so the
/// logarithm is never of 0.
///
/// ```
/// use backprop::activations::log_softmax;
/// use ndarray::{array, Axis};
/// let log_probs = log_softmax(&array![[1e4, 1e4], [0.0, -1e4]], Axis(1));
/// assert_eq!(log_probs, array![[-2f64.ln(), -2f64.ln()], [0.0, -1e4]]);
/// ```
///
/// # Panics
/// When there is no such axis.
pub fn log_softmax<F: NdFloat, D: Dimension>(logits: &ArrayRef<F, D>, axis: Axis) -> Array<F, D> {
    let mut log_probs = logits.to_owned();
    for mut scores in log_probs.lanes_mut(axis) {
        let largest = scores.fold(F::neg_infinity(), |largest, &score| largest.max(score));
        scores.mapv_inplace(|score| score - largest);
        let log_sum = scores.fold(F::zero(), |sum, &score| sum + score.exp()).ln();
        scores.mapv_inplace(|score| score - log_sum);
    }
    log_probs
}
// ANCHOR_END: log_softmax

// ANCHOR: log_softmax_backward
/// The gradient with respect to the scores of [`log_softmax`], from its output, `log_probs`:
/// `grad_output − softmax · Σ grad_output`, the sum along `axis`.
///
/// Derivation: `xₖ` stands alone in the output `k`, and inside the logarithm of every output `i`,
/// where `∂/∂xₖ log Σⱼ eˣʲ = eˣᵏ / Σⱼ eˣʲ = softmaxₖ`. So `∂yᵢ/∂xₖ = [i = k] − softmaxₖ`, and the
/// chain rule sums `grad_outputᵢ` times that over `i`.
///
/// # Panics
/// When the shapes differ, or there is no such axis.
pub fn log_softmax_backward<F: NdFloat, D: RemoveAxis>(
    grad_output: &ArrayRef<F, D>,
    log_probs: &ArrayRef<F, D>,
    axis: Axis,
) -> Array<F, D> {
    let total = grad_output.sum_axis(axis).insert_axis(axis);
    Zip::from(grad_output)
        .and(log_probs)
        .and_broadcast(&total)
        .map_collect(|&grad, &log_prob, &total| grad - log_prob.exp() * total)
}
// ANCHOR_END: log_softmax_backward

// ANCHOR: softmax
/// Softmax along `axis`, `eˣⁱ / Σⱼ eˣʲ`: scores to probabilities that sum to 1. PyTorch: `softmax`.
///
/// Use it to show probabilities. A loss takes [`log_softmax`]: a float keeps few digits near 1 and
/// none of a very small probability, while its logarithm is an ordinary number.
///
/// # Panics
/// When there is no such axis.
pub fn softmax<F: NdFloat, D: Dimension>(logits: &ArrayRef<F, D>, axis: Axis) -> Array<F, D> {
    log_softmax(logits, axis).mapv_into(F::exp)
}

/// The gradient with respect to the scores of [`softmax`], from its output, `probs`:
/// `probs · (grad_output − Σ grad_output · probs)`, the sum along `axis`.
///
/// Derivation: `probs = exp(log_probs)`, so the gradient with respect to `log_probs` is
/// `grad_output · probs`; put that into [`log_softmax_backward`].
///
/// # Panics
/// When the shapes differ, or there is no such axis.
pub fn softmax_backward<F: NdFloat, D: RemoveAxis>(
    grad_output: &ArrayRef<F, D>,
    probs: &ArrayRef<F, D>,
    axis: Axis,
) -> Array<F, D> {
    let total = (grad_output * probs).sum_axis(axis).insert_axis(axis);
    Zip::from(grad_output)
        .and(probs)
        .and_broadcast(&total)
        .map_collect(|&grad, &prob, &total| prob * (grad - total))
}
// ANCHOR_END: softmax
