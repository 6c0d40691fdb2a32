//! What the binaries write: files, whole or not at all, and lines, for as long as someone reads them.
//!
//! The crate is not a lesson: nothing in it is about training.
#![forbid(unsafe_code)]

mod file;
mod line;

pub use file::{Error, save_file, shown};
pub use line::print_line;
