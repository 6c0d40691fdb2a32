// ANCHOR: backprop
//! The chain rule, applied by hand from the loss back to every weight.
//!
//! Every operation is a pair of pure functions on arrays that stand together: `forward`, and its
//! derivative directly beneath. A derivative's function ends in `_backward`; it takes the gradient
//! of the loss with respect to the operation's output (`grad_output`) and returns the gradient of
//! the loss with respect to an input, which has the shape of that input.
//!
//! [`network`] wires them into a network of two layers, forward and then backward.

pub mod activations;
pub mod data;
pub mod gradient_check;
pub mod linear;
pub mod losses;
pub mod network;

pub use descent;
// ANCHOR_END: backprop
