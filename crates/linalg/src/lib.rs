//! What makes the stages fast, and changes nothing that they compute.
//!
//! - [`matmul()`] is the matrix product, which the formulas of a network consist of.
//! - [`threads`] shares what is large among the cores of the machine.
//!
//! # When a part pays
//!
//! Handing a part to another thread takes a time `h`, however small the part is. A work of the size `w`
//! that one thread does at the rate `r` takes `w / r` there, and in `p` equal parts, which are handed on
//! from thread to thread,
//!
//! ```text
//! t(p) = w / (p r) + h log₂ p
//! ```
//!
//! The first term shrinks with `p` and the second grows, so more threads can be slower than fewer. From
//! `p` to `2 p` parts it pays as long as half of a part, `w / (2 p r)`, takes longer than `h`. That is a
//! condition on the size of a part and not on the number of cores: a part is never smaller than a few
//! times `h r`. Then sixteen threads make the parts that pay, and the others sleep.
//!
//! On the machine of the book's tables `h` is 0.6 to 1.4 µs, by how busy it is, and a core
//! multiplies and adds 8 · 10¹⁰ times a second. The smallest part of a product, 2¹⁹ multiplications,
//! takes 6 µs there, and 17 µs on a core with vectors of half the width. A part that another core wrote
//! last must be fetched from there, which `h` does not count: it is why the smallest part is so large.
//!
//! Both modules know in which order numbers lie in memory and how many cores there are, so that their callers
//! need not. The results have the same bits in any order and on any number of threads.

mod matmul;
#[cfg_attr(not(feature = "threads"), path = "one_thread.rs")]
pub mod threads;
mod tiles;

pub use matmul::{column_major, matmul};
