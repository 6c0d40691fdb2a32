//! What the binaries read and write: the words of a call; files, whole or not at all; lines, for as long as someone
//! reads them.
//!
//! The crate is not a lesson: nothing in it is about training.
#![forbid(unsafe_code)]

mod arguments;
mod file;
mod line;

pub use arguments::{arguments, moderate};
pub use file::{Error, exit_code, save_file, shown};
pub use line::{print_error_line, print_line};
