//! The exercises of the book, a file for each chapter, to be filled in.
//!
//! Each function here has its task in its comment, and `todo!()` where your code goes. Its test is red until
//! the code is there; that is as it should be, and no sign of a broken set-up. To work on the chapter on the
//! cost, open `crates/exercises/src/cost.rs` and run
//!
//! ```console
//! cargo test -p exercises cost::
//! ```
//!
//! The solutions stand apart, in `crates/exercises/solutions`, and in the book.

// A stub does not use yet what it is given.
#![cfg_attr(not(feature = "solutions"), allow(unused_imports, unused_mut, unused_variables))]

#[cfg_attr(feature = "solutions", path = "../solutions/autograd.rs")]
pub mod autograd;
#[cfg_attr(feature = "solutions", path = "../solutions/backprop.rs")]
pub mod backprop;
#[cfg_attr(feature = "solutions", path = "../solutions/cost.rs")]
pub mod cost;
#[cfg_attr(feature = "solutions", path = "../solutions/descent.rs")]
pub mod descent;
#[cfg_attr(feature = "solutions", path = "../solutions/mnist.rs")]
pub mod mnist;
