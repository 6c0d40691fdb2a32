//! What makes the stages fast, and changes nothing that they compute.
//!
//! - [`matmul`] is the matrix product, which the formulas of a network consist of.
//! - [`threads`] shares what is large among the cores of the machine.
//!
//! Both know in which order numbers lie in memory and how many cores there are, so that their callers
//! need not. The results have the same bits in any order and on any number of threads.

mod matmul;
#[cfg_attr(not(feature = "threads"), path = "one_thread.rs")]
pub mod threads;
mod tiles;

pub use matmul::{column_major, matmul};
