//! Lines on standard output, until their reader has seen enough, and on standard error.

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

/// Prints a line on standard error, as the standard library's `eprintln!` does. Where that panics, because the line cannot
/// be written, the line is lost: there is no other place to say so, and what it is about goes on.
#[macro_export]
macro_rules! eprintln {
    ($($arguments:tt)*) => {
        $crate::print_error_line(::std::format_args!($($arguments)*))
    };
}

/// What [`eprintln!`] calls.
pub fn print_error_line(line: Arguments) {
    let _ = io::stderr().lock().write_fmt(format_args!("{line}\n"));
}

/// What [`println!`] calls. When standard output cannot be written for another reason than that nobody reads it, as on a
/// full disk, the program says so and ends with the exit code 1.
pub fn print_line(line: Arguments) {
    let mut stdout = io::stdout().lock();
    if let Err(error) = stdout.write_fmt(format_args!("{line}\n")) {
        if has_no_reader(&error) {
            process::exit(0);
        }
        print_error_line(format_args!(
            "error: cannot write to standard output: {error}; look at where it leads"
        ));
        process::exit(1);
    }
}

/// Whether an error of writing says that nobody reads.
fn has_no_reader(error: &io::Error) -> bool {
    // Windows has a number of its own for pipes with a name, as its Unix shells make them, which the
    // standard library does not know as a broken pipe: ERROR_PIPE_NOT_CONNECTED.
    let is_not_connected = cfg!(windows) && error.raw_os_error() == Some(233);
    error.kind() == ErrorKind::BrokenPipe || is_not_connected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_left_is_told_from_a_disk_that_is_full() {
        assert!(has_no_reader(&ErrorKind::BrokenPipe.into()));
        assert_eq!(has_no_reader(&io::Error::from_raw_os_error(233)), cfg!(windows));
        assert!(!has_no_reader(&ErrorKind::StorageFull.into()));
    }
}
