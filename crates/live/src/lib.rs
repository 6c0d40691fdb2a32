//! The crates in a web page: one module for each live figure of the book. Bindings and nothing else,
//! so every number that a figure shows comes from the crates that the book explains.

mod bowl;

pub use bowl::Bowl;
