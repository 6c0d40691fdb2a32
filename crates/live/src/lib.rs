//! The crates in a web page: one module for each live figure of the book. Bindings and nothing else,
//! so every number that a figure shows comes from the crates that the book explains.
//!
//! A figure is a struct. A page's script moves its parts, asks for its picture, and says what it says.

mod bowl;
mod digit;
mod drawn;
mod expression;
mod optimizers;
mod page;
mod roll;
mod sketch;
mod smallest;
mod spirals;
mod training;
mod valley;
mod walk;

pub use bowl::Bowl;
pub use digit::{Answer, Reader};
pub use optimizers::Optimizers;
pub use roll::Roll;
pub use sketch::Sketch;
pub use smallest::SmallestNetwork;
pub use spirals::Spirals;
pub use training::{Images, Training};
pub use valley::Valley;
pub use walk::Walk;
