//! When two outputs of the same program count as equal, though they come from different machines: the last
//! digits of a sum depend on the kernels that a processor has.
//!
//! - Words are equal, apart from the width of the spaces and the separator of paths.
//! - Whole numbers are equal, but for the counts named below, which rounding moves.
//! - Other numbers are equal within a thousandth, or within one unit of the last printed digit.
//! - Of those, numbers below a millionth are equal: they are printed to show round-off.
//! - Seconds, mebibytes and the number of threads are the machine's own, and are not compared.
//! - Pictures have the same size, and at most one pixel in a hundred is visibly another.

use std::io::Cursor;
use std::ops::Range;

use anyhow::Context;
use png::{ColorType, Decoder, Transformations};

use crate::book::output::numbers;

const RELATIVE: f64 = 1e-3;
const ROUND_OFF: f64 = 1e-6;
/// Counts that may be one more or less, by the words before them.
const MOVED_BY_ROUNDING: [&str; 2] = [
    // A neuron is dead if no image lifts its sum above 0, and the last digit decides a sum near 0.
    "dead ReLU neurons:",
    // A descent ends when its slope or its cost passes a limit, which the last digit may put off by a step.
    "at step",
];
/// What stands before a number that is the machine's own, and what follows it.
const MACHINES_COUNTS: [&str; 1] = ["threads"];
const MACHINES_UNITS: [&str; 3] = ["s", "ms", "MiB"];
/// How far a color may be off, of 255, before the pixel counts as another.
const COLOR: u8 = 32;
const PIXELS: f64 = 0.01;

/// How two files of the same name differ: a PNG by its pixels, everything else as text.
pub fn difference(name: &str, expected: &[u8], found: &[u8]) -> anyhow::Result<Option<String>> {
    if name.ends_with(".png") {
        let read = |bytes: &[u8]| picture(bytes).with_context(|| name.to_owned());
        return Ok(pixel_difference(&read(expected)?, &read(found)?));
    }
    let [expected, found] = [expected, found].map(String::from_utf8_lossy);
    // A comma in a path of an SVG stands between coordinates, not between thousands.
    let text =
        |text: &str| if name.ends_with(".svg") { text.replace(',', " , ") } else { text.into() };
    Ok(text_difference(&text(&expected), &text(&found)))
}

/// The first place where two texts differ.
fn text_difference(expected: &str, found: &str) -> Option<String> {
    let (expected_lines, found_lines) = (expected.lines().count(), found.lines().count());
    let mut lines = expected.lines().zip(found.lines()).enumerate();
    let differs = lines.find(|(_, (expected, found))| !lines_agree(expected, found));
    match differs {
        Some((index, (expected, found))) => {
            Some(format!("line {}: {:?} is now {:?}", index + 1, expected.trim(), found.trim()))
        }
        None => (expected_lines != found_lines)
            .then(|| format!("it had {expected_lines} lines and now has {found_lines}")),
    }
}

fn lines_agree(expected: &str, found: &str) -> bool {
    let [places, found_places] = [expected, found].map(|line| numbers(line).collect::<Vec<_>>());
    // The same words hold the same count of numbers.
    words(expected, &places) == words(found, &found_places)
        && places.into_iter().zip(found_places).all(|(place, other)| {
            numbers_agree(
                &expected[..place.start],
                &expected[place.end..],
                &expected[place],
                &found[other],
            )
        })
}

/// A line's words with a mark in the place of each number.
fn words(line: &str, numbers: &[Range<usize>]) -> Vec<String> {
    let mut words = line.replace('\\', "/");
    numbers.iter().rev().for_each(|place| words.replace_range(place.clone(), "#"));
    words.split_whitespace().map(str::to_owned).collect()
}

/// What stands before and after the numbers says how they are compared.
fn numbers_agree(before: &str, after: &str, expected: &str, found: &str) -> bool {
    let unit = after.trim_start().split(|c: char| !c.is_alphanumeric()).next();
    let follows = |words: &&str| before.trim_end().ends_with(words);
    let is_whole = |number: &str| !number.contains(['.', 'e']);
    // In a picture's tags stand coordinates, which are rounded to whole ones.
    let is_moved = || MOVED_BY_ROUNDING.iter().any(follows) || before.starts_with('<');
    if unit.is_some_and(|unit| MACHINES_UNITS.contains(&unit))
        || MACHINES_COUNTS.iter().any(follows)
    {
        true
    } else if is_whole(expected) && is_whole(found) && !is_moved() {
        value(expected) == value(found)
    } else {
        nearly_equal(expected, found)
    }
}

fn value(number: &str) -> f64 {
    number.replace(',', "").parse().expect("it was found as a number")
}

fn nearly_equal(expected: &str, found: &str) -> bool {
    let (a, b) = (value(expected), value(found));
    let largest = a.abs().max(b.abs());
    let apart = (a - b).abs();
    // What is printed was rounded, so a hair more than one unit is still one unit.
    let unit = last_digit(expected).max(last_digit(found)) * 1.001;
    apart <= RELATIVE * largest || apart <= unit || largest < ROUND_OFF
}

/// What one unit of the last printed digit is worth: 0.01 for `2.50`, 1e-4 for `1.2e-3`.
fn last_digit(number: &str) -> f64 {
    let (digits, exponent) = number.split_once('e').unwrap_or((number, "0"));
    let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len() as i32);
    10_f64.powi(exponent.parse::<i32>().unwrap_or(0) - decimals)
}

/// Width, height and channels of a PNG, and its pixels.
pub type Picture = ((u32, u32, ColorType), Vec<u8>);

pub fn picture(png: &[u8]) -> anyhow::Result<Picture> {
    let mut decoder = Decoder::new(Cursor::new(png));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size().context("it is too large")?];
    let read = reader.next_frame(&mut bytes)?;
    Ok(((read.width, read.height, read.color_type), bytes))
}

fn pixel_difference(expected: &Picture, found: &Picture) -> Option<String> {
    let ((form, expected), (found_form, found)) = (expected, found);
    if form != found_form {
        return Some(format!("its size was {form:?} and is now {found_form:?}"));
    }
    let channels = form.2.samples();
    let pixels = expected.chunks(channels).zip(found.chunks(channels));
    let others = pixels.filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > COLOR));
    let part = (channels * others.count()) as f64 / expected.len() as f64;
    (part > PIXELS).then(|| format!("{:.1} % of its pixels are now others", 100.0 * part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_digits_round_off_spaces_and_the_machines_own_numbers_may_differ() {
        for (expected, found) in [
            ("loss  0.0823", "loss 0.0824"),
            ("cost 1.7376e-3 of 60,000", "cost 1.7377e-3 of 60,000"),
            ("off by 5e-10", "off by -2e-7"),
            ("accuracy 89.64%", "accuracy 89.60%"),
            ("dead ReLU neurons: 15 of 192", "dead ReLU neurons:  16 of 192"),
            ("converged at step 12", "converged at step 11"),
            ("8 bars from 0 to 26.0", "8 bars from -0 to 26.0"),
            ("[0.5, 1, 1.5]", "[0.5, 0.9999999, 1.5]"),
            ("drawn: out/cost/cost.svg", "drawn: out/cost\\cost.svg"),
            ("epoch 1/5  0.51 s", "epoch 1/5  11.20 s"),
            ("threads 2, 890 MiB, 3 ms", "threads  64, 2 MiB,  12 ms"),
        ] {
            assert_eq!(text_difference(expected, found), None);
            assert_eq!(text_difference(found, expected), None);
        }
    }

    #[test]
    fn other_words_numbers_and_lines_are_found() {
        for (expected, found) in [
            ("loss 0.0823", "cost 0.0823"),
            ("loss 0.0823", "loss 0.0825"),
            ("loss 0.0823", "loss"),
            ("W1 1.0", "W2 1.0"),
            ("slope -0.50", "slope 0.50"),
            ("slope 1e-3", "slope -1e-3"),
            ("epoch 1/5", "epoch 0/5"),
            ("epoch 1/5", "epoch 1/6"),
            ("3 seeds", "4 seeds"),
            ("60,000 images", "60,001 images"),
            ("0 errors", "1 errors"),
            ("15 of 192", "16 of 192"),
            ("dead ReLU neurons: 15 of 192", "dead ReLU neurons: 15 of 193"),
            ("dead ReLU neurons: 15 of 192", "dead ReLU neurons: 17 of 192"),
            ("jumped to step 40", "jumped to step 39"),
            ("in 40 steps", "in 41 steps"),
            ("threads 2, batches of 64", "threads 2, batches of 65"),
            ("out/cost/cost.svg", "out/cost/data.svg"),
            ("a\nb", "a\nb\nc"),
        ] {
            assert!(text_difference(expected, found).is_some(), "{expected:?} {found:?}");
        }
        let told = text_difference("a\n x 1.0\n", "a\n x 2.0\n").unwrap();
        assert_eq!(told, "line 2: \"x 1.0\" is now \"x 2.0\"");
    }

    #[test]
    fn pictures_may_differ_in_a_few_pixels_and_no_more() {
        let white = |height: u32| -> Picture {
            ((20, height, ColorType::Rgb), vec![255; 3 * 20 * height as usize])
        };
        let mut found = white(20);
        found.1[..3 * 4].fill(0);
        assert_eq!(pixel_difference(&white(20), &found), None);
        found.1[..3 * 5].fill(0);
        assert!(pixel_difference(&white(20), &found).unwrap().contains("1.2 %"));
        assert!(pixel_difference(&white(20), &white(21)).unwrap().contains("21"));
        for (expected, found, is_same) in [
            ("<path d=\"10,345 20,30\"/>\n8\n", "<path d=\"11,345 20,30\"/>\n8\n", true),
            ("<path d=\"10,345 20,30\"/>\n8\n", "<path d=\"19,345 20,30\"/>\n8\n", false),
            ("<path d=\"10,345 20,30\"/>\n8\n", "<path d=\"10,345 20,30\"/>\n9\n", false),
        ] {
            let difference = difference("a.svg", expected.as_bytes(), found.as_bytes()).unwrap();
            assert_eq!(difference.is_none(), is_same, "{found}");
        }
    }
}
