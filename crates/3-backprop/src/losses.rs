// ANCHOR: losses_head
//! Losses: how wrong the outputs of a whole batch are, as one number, each with its derivative
//! directly beneath. All of them are means over the batch, so an empty batch gives `NaN`.

use descent::cost::mean_squared_error;
use ndarray::{Array, Array2, ArrayRef, ArrayRef2, Axis, Dimension, NdFloat};

use crate::activations::{log_softmax, softmax};
// ANCHOR_END: losses_head

// ANCHOR: mse_loss
/// Mean squared error over all elements, as in `cost`. PyTorch: `mse_loss`.
///
/// # Panics
/// When the shapes differ.
pub fn mse_loss<F: NdFloat, D: Dimension>(
    predictions: &ArrayRef<F, D>,
    targets: &ArrayRef<F, D>,
) -> F {
    mean_squared_error(predictions, targets)
}

/// The gradient with respect to the predictions of [`mse_loss`]:
/// `grad_output · 2 (predictions − targets) / n`, where `n` counts the elements.
///
/// The loss sees only the difference, so the gradient with respect to the targets is the negative.
///
/// # Panics
/// When the shapes differ.
pub fn mse_loss_backward<F: NdFloat, D: Dimension>(
    grad_output: F,
    predictions: &ArrayRef<F, D>,
    targets: &ArrayRef<F, D>,
) -> Array<F, D> {
    assert_eq!(predictions.shape(), targets.shape(), "the loss had one shape for both");
    let two = F::one() + F::one();
    (predictions - targets) * (grad_output * two / count(predictions.len()))
}
// ANCHOR_END: mse_loss

// ANCHOR: nll_loss
/// Negative log-likelihood, `−(1/n) Σᵢ log_probs[i, targetᵢ]`: the mean surprise at the right
/// classes. `log_probs` is `(batch, classes)`. PyTorch: `nll_loss`.
///
/// ```
/// use backprop::losses::nll_loss;
/// let log_probs = ndarray::array![[-0.1, -2.4], [-1.2, -0.4]];
/// assert_eq!(nll_loss(&log_probs, &[0, 0]), (0.1 + 1.2) / 2.0);
/// ```
///
/// # Panics
/// When there is not one target for each row, or a target is not a class.
pub fn nll_loss<F: NdFloat>(log_probs: &ArrayRef2<F>, targets: &[usize]) -> F {
    check_targets(log_probs, targets);
    let chosen = targets.iter().enumerate().map(|(row, &class)| log_probs[[row, class]]);
    -chosen.fold(F::zero(), |sum, log_prob| sum + log_prob) / count(targets.len())
}

/// The gradient with respect to the log-probabilities of [`nll_loss`]: `−grad_output / n` at each
/// target, 0 elsewhere, because the loss does not look there.
///
/// # Panics
/// When there is not one target for each row, or a target is not a class.
pub fn nll_loss_backward<F: NdFloat>(
    grad_output: F,
    log_probs: &ArrayRef2<F>,
    targets: &[usize],
) -> Array2<F> {
    check_targets(log_probs, targets);
    one_hot(log_probs.dim(), targets, -grad_output / count(targets.len()))
}
// ANCHOR_END: nll_loss

// ANCHOR: cross_entropy
/// Cross-entropy of scores: [`log_softmax`] and [`nll_loss`] in one. `logits` is
/// `(batch, classes)`. PyTorch: `cross_entropy`.
///
/// Scores that are all the same say nothing: each of ten classes then has the probability 1/10, and
/// the loss is `ln 10 ≈ 2.3026`. An untrained network starts near it.
///
/// ```
/// use backprop::losses::cross_entropy;
/// let loss: f64 = cross_entropy(&ndarray::Array2::zeros((64, 10)), &[3; 64]);
/// assert!((loss - 10f64.ln()).abs() < 1e-12);
/// ```
///
/// # Panics
/// When there is not one target for each row, or a target is not a class.
pub fn cross_entropy<F: NdFloat>(logits: &ArrayRef2<F>, targets: &[usize]) -> F {
    nll_loss(&log_softmax(logits, Axis(1)), targets)
}

/// The gradient with respect to the scores of [`cross_entropy`]:
/// `grad_output · (softmax − onehot) / n`.
///
/// Derivation: put the gradient of [`nll_loss`], `−onehot / n`, into
/// [`log_softmax_backward`](crate::activations::log_softmax_backward). Each row of it sums to
/// `−1 / n`, so the result is `−onehot / n + softmax / n`: what was predicted less what was true.
///
/// # Panics
/// When there is not one target for each row, or a target is not a class.
pub fn cross_entropy_backward<F: NdFloat>(
    grad_output: F,
    logits: &ArrayRef2<F>,
    targets: &[usize],
) -> Array2<F> {
    check_targets(logits, targets);
    let n = count(targets.len());
    (softmax(logits, Axis(1)) - one_hot(logits.dim(), targets, F::one())) * (grad_output / n)
}
// ANCHOR_END: cross_entropy

// ANCHOR: targets
fn one_hot<F: NdFloat>(shape: (usize, usize), targets: &[usize], hot: F) -> Array2<F> {
    let mut rows = Array2::zeros(shape);
    for (row, &class) in targets.iter().enumerate() {
        rows[[row, class]] = hot;
    }
    rows
}

fn check_targets<F: NdFloat>(scores: &ArrayRef2<F>, targets: &[usize]) {
    let (rows, classes) = scores.dim();
    assert_eq!(rows, targets.len(), "a batch of {rows} rows needs {rows} targets");
    if let Some(class) = targets.iter().find(|&&class| class >= classes) {
        panic!("target {class} is not a class: there are {classes}, counted from 0");
    }
}

fn count<F: NdFloat>(length: usize) -> F {
    F::from(length).expect("a length fits in a float")
}
// ANCHOR_END: targets
