// ANCHOR: functional_head
//! The operations of a network. The calculus is `backprop`'s: each forward calls its function there,
//! each edge the derivative that stands beneath it. What is new here is the bookkeeping.
//!
//! The methods panic when the shapes do not match, with the shapes in the message.

use backprop::activations::{
    log_softmax, log_softmax_backward, relu, relu_backward, sigmoid, sigmoid_backward, softmax,
    softmax_backward,
};
use backprop::linear::{
    linear, linear_backward_bias, linear_backward_input, linear_backward_weight,
};
use backprop::losses::{
    cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward, nll_loss, nll_loss_backward,
};
use linalg::matmul;
use ndarray::{ArcArray, ArrayD, ArrayView2, Dimension, Ix1, Ix2, NdFloat, arr0};

use crate::Tensor;
// ANCHOR_END: functional_head

// ANCHOR: linear
impl<F: NdFloat> Tensor<F> {
    /// The linear layer, `x Wᵀ + b`: `(batch, in)`, `(out, in)`, `(out)` → `(batch, out)`.
    /// PyTorch: `torch.nn.functional.linear`.
    ///
    /// # Panics
    /// When the shapes do not match.
    pub fn linear(&self, weight: &Self, bias: &Self) -> Self {
        let (x, w) = (self.with_axes::<Ix2>(), weight.with_axes::<Ix2>());
        let output = linear(&x, &w, &bias.with_axes::<Ix1>());
        Self::record(
            "LinearBackward",
            output,
            vec![
                self.edge(move |grad| linear_backward_input(&matrix(grad), &w).into_dyn()),
                weight.edge(move |grad| linear_backward_weight(&matrix(grad), &x).into_dyn()),
                bias.edge(|grad| linear_backward_bias(&matrix(grad)).into_dyn()),
            ],
        )
    }
}
// ANCHOR_END: linear

// ANCHOR: matmul
impl<F: NdFloat> Tensor<F> {
    /// The matrix product, `(n, k) · (k, m) → (n, m)`. PyTorch: `matmul`, `@`.
    ///
    /// # Panics
    /// When the shapes do not match.
    pub fn matmul(&self, other: &Self) -> Self {
        let (a, b) = (self.with_axes::<Ix2>(), other.with_axes::<Ix2>());
        let product = matmul(&a, &b);
        Self::record(
            "MatmulBackward",
            product,
            vec![
                self.edge(move |grad| matmul(&matrix(grad), &b.t()).into_dyn()),
                other.edge(move |grad| matmul(&a.t(), &matrix(grad)).into_dyn()),
            ],
        )
    }
}
// ANCHOR_END: matmul

// ANCHOR: activations
impl<F: NdFloat> Tensor<F> {
    /// The sigmoid, `1 / (1 + e⁻ˣ)`. PyTorch: `sigmoid`.
    pub fn sigmoid(&self) -> Self {
        let y = sigmoid(&self.value()).into_shared();
        Self::record(
            "SigmoidBackward",
            y.clone(),
            vec![self.edge(move |grad| sigmoid_backward(grad, &y))],
        )
    }

    /// The rectified linear unit, `max(x, 0)`, with the gradient 0 at 0. PyTorch: `relu`.
    pub fn relu(&self) -> Self {
        let y = relu(&self.value()).into_shared();
        Self::record(
            "ReluBackward",
            y.clone(),
            vec![self.edge(move |grad| relu_backward(grad, &y))],
        )
    }

    /// Scores to probabilities along `axis`. PyTorch: `softmax(dim=axis)`.
    ///
    /// In a batch of scores, `(batch, classes)`, the classes compete along axis 1. Along axis 0 the
    /// examples of the batch would compete instead, which is never what is meant.
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn softmax(&self, axis: usize) -> Self {
        let axis = self.axis(axis);
        let probs = softmax(&self.value(), axis).into_shared();
        Self::record(
            "SoftmaxBackward",
            probs.clone(),
            vec![self.edge(move |grad| softmax_backward(grad, &probs, axis))],
        )
    }

    /// Scores to log-probabilities along `axis`. PyTorch: `log_softmax(dim=axis)`.
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn log_softmax(&self, axis: usize) -> Self {
        let axis = self.axis(axis);
        let log_probs = log_softmax(&self.value(), axis).into_shared();
        Self::record(
            "LogSoftmaxBackward",
            log_probs.clone(),
            vec![self.edge(move |grad| log_softmax_backward(grad, &log_probs, axis))],
        )
    }
}
// ANCHOR_END: activations

// ANCHOR: losses
impl<F: NdFloat> Tensor<F> {
    /// The negative log-likelihood of the target classes, from log-probabilities
    /// `(batch, classes)`: the mean over the batch. PyTorch: `nll_loss`.
    ///
    /// # Panics
    /// When the shapes do not match, or a target is no class.
    pub fn nll_loss(&self, targets: &[usize]) -> Self {
        let (log_probs, targets) = (self.with_axes::<Ix2>(), targets.to_vec());
        let loss = nll_loss(&log_probs, &targets);
        Self::record(
            "NllLossBackward",
            arr0(loss),
            vec![
                self.edge(move |grad| nll_loss_backward(grad[[]], &log_probs, &targets).into_dyn()),
            ],
        )
    }

    /// [`log_softmax`](Self::log_softmax) and [`nll_loss`](Self::nll_loss) in one, from scores
    /// `(batch, classes)`. PyTorch: `cross_entropy`.
    ///
    /// # Panics
    /// When the shapes do not match, or a target is no class.
    pub fn cross_entropy(&self, targets: &[usize]) -> Self {
        let (logits, targets) = (self.with_axes::<Ix2>(), targets.to_vec());
        let loss = cross_entropy(&logits, &targets);
        Self::record(
            "CrossEntropyBackward",
            arr0(loss),
            vec![
                self.edge(move |grad| {
                    cross_entropy_backward(grad[[]], &logits, &targets).into_dyn()
                }),
            ],
        )
    }

    /// The mean squared error over all elements. PyTorch: `mse_loss`.
    ///
    /// # Panics
    /// When the shapes differ.
    pub fn mse_loss(&self, targets: &Self) -> Self {
        let (y, t) = (self.value(), targets.value());
        let loss = mse_loss(&y, &t);
        let (y_again, t_again) = (y.clone(), t.clone());
        Self::record(
            "MseLossBackward",
            arr0(loss),
            vec![
                self.edge(move |grad| mse_loss_backward(grad[[]], &y, &t)),
                targets.edge(move |grad| -mse_loss_backward(grad[[]], &y_again, &t_again)),
            ],
        )
    }
}
// ANCHOR_END: losses

// ANCHOR: with_axes
impl<F: NdFloat> Tensor<F> {
    /// Its value with a number of axes that is known to the compiler.
    fn with_axes<D: Dimension>(&self) -> ArcArray<F, D> {
        self.value().into_dimensionality().unwrap_or_else(|_| {
            let wanted = D::NDIM.expect("not IxDyn");
            panic!("expected a tensor with {wanted} axes, found the shape {:?}", self.shape())
        })
    }
}

/// A gradient as the matrix that it is.
fn matrix<F: NdFloat>(grad: &ArrayD<F>) -> ArrayView2<'_, F> {
    grad.view().into_dimensionality().expect("the gradient of a matrix is a matrix")
}
// ANCHOR_END: with_axes
