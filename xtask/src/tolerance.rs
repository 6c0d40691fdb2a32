//! When two outputs of the same program count as equal, though they come from different machines: the last
//! digits of a sum depend on the kernels that a processor has.
//!
//! - Words are equal, apart from the width of the spaces.
//! - Numbers are equal within a thousandth, or within one unit of the last printed digit.
//! - Numbers below a millionth are equal: they are printed to show round-off.
//! - Seconds, mebibytes and the number of threads are the machine's own, and are not compared.
//! - Pictures have the same size, and at most one pixel in a hundred is visibly another.

use anyhow::Context;
use image::RgbaImage;

use crate::book::output::numbers;

const RELATIVE: f64 = 1e-3;
const ROUND_OFF: f64 = 1e-6;
/// What follows a number that is the machine's own, and what stands before it.
const UNITS: [&str; 3] = [" s", " ms", " MiB"];
const COUNTS: [&str; 1] = ["threads "];
/// How far a color may be off, of 255, before the pixel counts as another.
const COLOR: u8 = 32;
const PIXELS: f64 = 0.01;

/// The first place where two texts differ.
pub fn difference(expected: &str, found: &str) -> Option<String> {
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
    let (expected_words, expected_numbers) = words_and_numbers(expected);
    let (found_words, found_numbers) = words_and_numbers(found);
    expected_words == found_words
        && expected_numbers.iter().zip(&found_numbers).all(|(a, b)| numbers_agree(a, b))
}

/// A line with a mark in the place of each number, and the numbers that are compared.
fn words_and_numbers(line: &str) -> (Vec<String>, Vec<&str>) {
    let mut words = String::new();
    let mut compared = Vec::new();
    let mut done = 0;
    for place in numbers(line) {
        words.push_str(&line[done..place.start]);
        words.push('#');
        let after = &line[place.end..];
        let has_unit = UNITS.iter().any(|unit| {
            after.strip_prefix(unit).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        let own = has_unit || COUNTS.iter().any(|count| line[..place.start].ends_with(count));
        if !own {
            compared.push(&line[place.clone()]);
        }
        done = place.end;
    }
    words.push_str(&line[done..]);
    (words.split_whitespace().map(str::to_owned).collect(), compared)
}

fn numbers_agree(expected: &str, found: &str) -> bool {
    let value = |text: &str| text.replace(',', "").parse::<f64>().unwrap_or(f64::NAN);
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

/// How two pictures of the same name differ: an SVG as text, a PNG by its pixels.
pub fn picture_difference(
    name: &str,
    expected: &[u8],
    found: &[u8],
) -> anyhow::Result<Option<String>> {
    if name.ends_with(".svg") {
        // A comma in a path stands between coordinates, not between thousands.
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(',', " , ");
        return Ok(difference(&text(expected), &text(found)));
    }
    let decode = |bytes: &[u8]| image::load_from_memory(bytes).with_context(|| name.to_owned());
    Ok(pixel_difference(&decode(expected)?.into_rgba8(), &decode(found)?.into_rgba8()))
}

fn pixel_difference(expected: &RgbaImage, found: &RgbaImage) -> Option<String> {
    if expected.dimensions() != found.dimensions() {
        let (expected, found) = (expected.dimensions(), found.dimensions());
        return Some(format!("its size was {expected:?} and is now {found:?}"));
    }
    let pixels = expected.pixels().zip(found.pixels());
    let others = pixels.filter(|(a, b)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > COLOR));
    let part = others.count() as f64 / expected.pixels().len() as f64;
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
            ("15 of 192", "16 of 192"),
            ("epoch 1/5  0.51 s", "epoch 1/5  11.20 s"),
            ("threads 2, 890 MiB, 3 ms", "threads 64, 2 MiB, 12 ms"),
        ] {
            assert_eq!(difference(expected, found), None);
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
            ("3 seeds", "9 seeds"),
            ("a\nb", "a\nb\nc"),
        ] {
            assert!(difference(expected, found).is_some(), "{expected:?} {found:?}");
        }
        let told = difference("a\n x 1.0\n", "a\n x 2.0\n").unwrap();
        assert_eq!(told, "line 2: \"x 1.0\" is now \"x 2.0\"");
    }

    #[test]
    fn pictures_may_differ_in_a_few_pixels_and_no_more() {
        let white = || RgbaImage::from_pixel(20, 20, image::Rgba([255; 4]));
        let dark = image::Rgba([0, 0, 0, 255]);
        let mut found = white();
        (0..4).for_each(|x| found.put_pixel(x, 0, dark));
        assert_eq!(pixel_difference(&white(), &found), None);
        found.put_pixel(4, 0, dark);
        assert!(pixel_difference(&white(), &found).unwrap().contains("1.2 %"));
        assert!(pixel_difference(&white(), &RgbaImage::new(20, 21)).unwrap().contains("21"));
        let svg = |x: &str| format!("<path d=\"{x},345 20,30\"/>").into_bytes();
        assert_eq!(picture_difference("a.svg", &svg("10"), &svg("11")).unwrap(), None);
        assert!(picture_difference("a.svg", &svg("10"), &svg("19")).unwrap().is_some());
    }
}
