//! The words of a command line as clap takes them: a negative number is a value, not a flag.

use std::env;
use std::ffi::OsString;

/// The words of this call, for clap's `parse_from`, where a negative number is the value of the flag before it:
/// `--rate -1e-3` becomes `--rate=-1e-3`. clap alone takes the `-1` for a flag that nobody knows.
pub fn arguments() -> Vec<OsString> {
    with_negative_numbers(env::args_os())
}

/// A number with which there is something to see, for clap's `value_parser`.
///
/// # Errors
/// When it is no number, or one beyond ±1000.
pub fn moderate(text: &str) -> Result<f64, &'static str> {
    let number = text.parse::<f64>().ok().filter(|number| number.abs() <= 1000.0);
    number.ok_or("give a number from -1000 to 1000, such as 1.5")
}

fn with_negative_numbers(words: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::new();
    for word in words {
        let negative =
            word.to_str().is_some_and(|text| text.starts_with('-') && text.parse::<f64>().is_ok());
        match joined.last_mut() {
            // After a bare `--` all words are values.
            Some(flag) if negative && flag != "--" && flag.to_string_lossy().starts_with("--") => {
                flag.push("=");
                flag.push(word);
            }
            _ => joined.push(word),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_moderate_with_which_there_is_something_to_see() {
        assert_eq!(moderate("-2.5"), Ok(-2.5));
        for text in ["nan", "inf", "1e9", "two", ""] {
            assert!(moderate(text).is_err(), "{text:?} was taken");
        }
    }

    #[track_caller]
    fn assert_become(given: &str, expected: &str) {
        let words = given.split(' ').map(OsString::from);
        let expected: Vec<_> = expected.split(' ').map(OsString::from).collect();
        assert_eq!(with_negative_numbers(words), expected);
    }

    #[test]
    fn a_negative_number_in_any_form_is_the_value_of_the_flag_before_it() {
        assert_become("descent --rate -1", "descent --rate=-1");
        assert_become("descent --rate -1e-3 --start -.5", "descent --rate=-1e-3 --start=-.5");
        assert_become("mnist --lr -inf", "mnist --lr=-inf");
    }

    #[test]
    fn all_other_words_stay_as_they_are() {
        assert_become("mnist --lr 1e-3 --epochs 2", "mnist --lr 1e-3 --epochs 2");
        assert_become("mnist predict -1.png", "mnist predict -1.png");
        assert_become("mnist predict a.png -1", "mnist predict a.png -1");
        assert_become("mnist predict -- -1", "mnist predict -- -1");
        assert_become("mnist --lr --epochs 3 -h", "mnist --lr --epochs 3 -h");
    }
}
