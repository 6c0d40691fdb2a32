//! The crates in a web page: one module for each live figure of the book, and what only a page needs,
//! such as a parser for what a reader types. Every number that a figure shows comes from the crates
//! that the book explains.
//!
//! A figure is a struct. A page's script moves its parts, asks for its picture, and says what it says.

#[cfg(feature = "stages")]
mod bowl;
#[cfg(feature = "mnist")]
mod digit;
#[cfg(feature = "stages")]
mod drawn;
#[cfg(feature = "stages")]
mod expression;
#[cfg(feature = "stages")]
mod optimizers;
#[cfg_attr(not(feature = "stages"), allow(dead_code, reason = "nothing is dragged there"))]
mod page;
#[cfg(feature = "stages")]
mod roll;
#[cfg(feature = "stages")]
mod sketch;
#[cfg(feature = "stages")]
mod smallest;
#[cfg(feature = "stages")]
mod spirals;
#[cfg(feature = "mnist")]
mod training;
#[cfg(feature = "stages")]
mod valley;
#[cfg(feature = "stages")]
mod walk;

#[cfg(feature = "stages")]
pub use {
    bowl::Bowl, optimizers::Optimizers, roll::Roll, sketch::Sketch, smallest::SmallestNetwork,
    spirals::Spirals, valley::Valley, walk::Walk,
};
#[cfg(feature = "mnist")]
pub use {
    digit::{Answer, Reader},
    training::{Images, Training},
};
