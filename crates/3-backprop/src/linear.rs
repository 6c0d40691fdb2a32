// ANCHOR: linear_head
//! The linear layer, `y = x Wᵀ + b`, and its three gradients.

use linalg::matmul;
use ndarray::{Array1, Array2, ArrayRef1, ArrayRef2, Axis, NdFloat};
// ANCHOR_END: linear_head

// ANCHOR: linear
/// The linear layer `y = x Wᵀ + b`. PyTorch: `torch.nn.functional.linear`.
///
/// Each row of `input` is one example, each row of `weight` one neuron:
/// `(batch, in) · (out, in)ᵀ + (out) → (batch, out)`.
///
/// ```
/// use ndarray::array;
/// use backprop::linear::linear;
/// let output = linear(&array![[1.0, 2.0]], &array![[3.0, 4.0], [5.0, 6.0]], &array![0.5, -0.5]);
/// assert_eq!(output, array![[11.5, 16.5]]);
/// ```
///
/// # Panics
/// When the shapes do not match.
pub fn linear<F: NdFloat>(
    input: &ArrayRef2<F>,
    weight: &ArrayRef2<F>,
    bias: &ArrayRef1<F>,
) -> Array2<F> {
    // ndarray would stretch a bias of one element over all outputs; here that hides a mistake.
    assert_eq!(weight.nrows(), bias.len(), "a weight of {} rows needs {0} biases", weight.nrows());
    matmul(input, &weight.t()) + bias
}
// ANCHOR_END: linear

// ANCHOR: linear_gradients
/// The gradient with respect to `input`: `grad_output · W`, `(batch, out) · (out, in)`.
///
/// `x[i, j]` reaches every output `k` of its row through `W[k, j]`, so its gradient sums over them.
///
/// # Panics
/// When the shapes do not match.
pub fn linear_backward_input<F: NdFloat>(
    grad_output: &ArrayRef2<F>,
    weight: &ArrayRef2<F>,
) -> Array2<F> {
    matmul(grad_output, weight)
}

/// The gradient with respect to `weight`: `grad_outputᵀ · x`, `(out, batch) · (batch, in)`.
///
/// `W[k, j]` is used once by every example `i`, where it multiplies `x[i, j]`, so its gradient
/// sums over the batch.
///
/// # Panics
/// When the batches differ.
pub fn linear_backward_weight<F: NdFloat>(
    grad_output: &ArrayRef2<F>,
    input: &ArrayRef2<F>,
) -> Array2<F> {
    matmul(&grad_output.t(), input)
}

/// The gradient with respect to `bias`: the sum of `grad_output` over the batch, `(out)`.
///
/// `b[k]` is added to the output `k` of every example, with the factor one.
pub fn linear_backward_bias<F: NdFloat>(grad_output: &ArrayRef2<F>) -> Array1<F> {
    grad_output.sum_axis(Axis(0))
}
// ANCHOR_END: linear_gradients
