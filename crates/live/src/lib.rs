//! The crates in a web page: one module for each live figure of the book. Bindings and nothing else,
//! so every number that a figure shows comes from the crates that the book explains.
//!
//! A figure is a struct. A page's script moves its parts, asks for its picture, and says what it says.

mod bowl;
mod page;

pub use bowl::Bowl;
