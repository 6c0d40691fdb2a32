//! Lines on standard output, until their reader has seen enough.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};
use std::process;

/// Prints a line, as the standard library's `println!` does, but a reader that closes the pipe early,
/// such as `head`, is no mistake: the program ends there, successfully and without a word. The
/// standard library's panics.
///
/// ```
/// use output::println;
///
/// println!("1 + 1 = {}", 1 + 1);
/// ```
#[macro_export]
macro_rules! println {
    () => {
        $crate::print_line(::std::format_args!(""))
    };
    ($($arguments:tt)*) => {
        $crate::print_line(::std::format_args!($($arguments)*))
    };
}

/// What [`println!`] calls.
///
/// # Panics
/// When standard output cannot be written for another reason than that nobody reads it.
pub fn print_line(line: Arguments) {
    let mut stdout = io::stdout().lock();
    if let Err(error) = stdout.write_fmt(format_args!("{line}\n")) {
        if error.kind() == ErrorKind::BrokenPipe {
            process::exit(0);
        }
        panic!("standard output cannot be written: {error}");
    }
}
