// ANCHOR: autograd
//! The same gradients as `backprop`'s, with nobody writing a backward pass: every operation on a
//! [`Tensor`] records what it did, and [`Tensor::backward`] walks the record from the loss back to
//! the leaves.
//!
//! ```
//! use autograd::Tensor;
//! use ndarray::array;
//!
//! // z = mean(x²); by hand, ∂z/∂x = 2x/n.
//! let x = Tensor::parameter(array![1.0, 2.0, 3.0, 4.0]);
//! let z = x.powf(2.0).mean();
//! assert!(x.grad().is_none());
//! z.backward();
//! assert_eq!(x.grad().unwrap(), array![0.5, 1.0, 1.5, 2.0].into_dyn());
//! ```
//!
//! - [`tensor`]: what a tensor is, and how an operation is recorded.
//! - [`backward`]: the walk.
//! - [`arithmetic`]: elementwise operations, with broadcasting.
//! - [`reduce`] and [`shape`]: sums, means, maxima; transposes, reshapes, rows and joins.
//! - [`functional`]: the operations of a network, which call `backprop`'s functions.
//! - [`two_layer`]: `backprop`'s network on tensors.

pub mod arithmetic;
pub mod backward;
pub mod functional;
pub mod reduce;
pub mod shape;
pub mod tensor;
pub mod two_layer;

pub use backprop;
pub use tensor::{Tensor, no_grad};
// ANCHOR_END: autograd
