//! An axis: its range, where its marks stand, and how numbers are written for humans. It is a
//! coordinate of plotters, which has one type for linear axes and another for logarithmic ones.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::coord::types::RangedCoordf64;

use crate::sheet::{Point, widest};

/// A range, and what is written at which places of it.
#[derive(Clone)]
pub(crate) struct Axis {
    pub low: f64,
    pub high: f64,
    marks: Vec<(f64, String)>,
}

impl Axis {
    /// An axis with about `wanted` marks at round numbers.
    pub fn linear((low, high): Point, wanted: f64) -> Axis {
        let step = round_step((high - low) / wanted.max(1.0));
        // A hair is added so that rounding does not lose the mark at an end.
        let (first, last) = ((low / step - 1e-6).ceil(), (high / step + 1e-6).floor());
        let count = (last - first).clamp(0.0, 100.0) as u32;
        let marks = (0..=count).map(|i| (first + f64::from(i)) * step);
        Axis { low, high, marks: marks.map(|value| (value, written(value, step))).collect() }
    }

    /// An axis of logarithms to the base of ten, with marks at powers of ten, and at twice and five
    /// times these when the range is short. What is written are the numbers themselves.
    pub fn logarithmic((low, high): Point, wanted: f64) -> Axis {
        let every = round_step(((high - low) / wanted.max(1.0)).max(1.0)) as i32;
        let factors: &[f64] = if high - low < 0.5 * wanted { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let powers = (low.floor() as i32..=high as i32).filter(|power| power % every == 0);
        let values = powers.flat_map(|power| factors.iter().map(move |f| f * 10f64.powi(power)));
        let marks = values.map(|value| (value.log10(), written(value, value)));
        let is_shown = |(place, _): &(f64, String)| (low - 1e-6..=high + 1e-6).contains(place);
        Axis { low, high, marks: marks.filter(is_shown).collect() }
    }

    /// How wide the widest of its numbers is.
    pub fn width(&self, size: f64) -> f64 {
        widest(self.marks.iter().map(|mark| &mark.1), size)
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limits: (i32, i32)) -> i32 {
        RangedCoordf64::from(self.range()).map(value, limits)
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.marks.iter().map(|mark| mark.0).collect()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

impl ValueFormatter<f64> for Axis {
    fn format_ext(&self, place: &f64) -> String {
        self.marks.iter().find(|mark| mark.0 == *place).map_or(String::new(), |mark| mark.1.clone())
    }
}

/// The range of an axis: as given, or from the smallest of some values to the largest with a part of its
/// length as room at both ends. One without length gets some.
pub(crate) fn range(given: Option<Point>, values: impl Iterator<Item = f64>, room: f64) -> Point {
    let least_and_most = |(low, high): Point, value: f64| (value.min(low), value.max(high));
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), least_and_most);
    let more = room * (high - low);
    let found = match low {
        f64::INFINITY => (0.0, 1.0),
        // From near zero, an axis is easier to read when it begins there.
        low if low >= 0.0 && low - more < room.signum() * 0.15 * high => (0.0, high + more),
        low => (low - more, high + more),
    };
    let (a, b) = given.filter(|(a, b)| a.is_finite() && b.is_finite()).unwrap_or(found);
    let (low, high, middle) = (a.min(b), a.max(b), (a + b) / 2.0);
    if high - low > 1e-9 * middle.abs() {
        return (low, high);
    }
    let around = if middle == 0.0 { 1.0 } else { 0.1 * middle.abs() };
    (middle - around, middle + around)
}

/// The one of 1, 2, 5, 10, 20, 50 … (or a tenth, a hundredth … of these) that is near `step`.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= 0.7 * step);
    factor.unwrap_or(10.0) * power
}

/// A number with as many decimals as `step` has: −0.50, 20,000 or 2e−8.
fn written(value: f64, step: f64) -> String {
    if value.abs().max(step) >= 1e7 || step < 5e-5 {
        // A multiple of a step has a tail of digits that only rounding made, on each system another one.
        let value: f64 = format!("{value:.12e}").parse().expect("it was a number");
        return if value == 0.0 { "0".into() } else { format!("{value:e}").replace('-', "−") };
    }
    let decimals = (-step.log10() - 1e-9).ceil().max(0.0) as usize;
    let digits = thousands(&format!("{:.decimals$}", value.abs()));
    if value < -0.5 * step { format!("−{digits}") } else { digits }
}

/// A comma before every third digit from the end of a whole number.
pub(crate) fn thousands(digits: &str) -> String {
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut grouped = digits.to_string();
    (1..whole.div_ceil(3)).for_each(|third| grouped.insert(whole - 3 * third, ','));
    grouped
}

#[test]
fn marks_are_round_numbers_written_for_humans() {
    for (axis, expected) in [
        (Axis::linear((-0.1, 0.2), 3.0), "−0.1 0.0 0.1 0.2"),
        (Axis::linear((0.0, 60_000.0), 3.0), "0 20,000 40,000 60,000"),
        (Axis::linear((0.0, 4e12), 2.0), "0 2e12 4e12"),
        (Axis::linear((0.0, 7e-9), 7.0), "0 1e−9 2e−9 3e−9 4e−9 5e−9 6e−9 7e−9"),
        (Axis::logarithmic((-2.0, 2.0), 5.0), "0.01 0.1 1 10 100"),
        (Axis::logarithmic((-12.0, 0.0), 4.0), "1e−10 1e−5 1"),
        (Axis::logarithmic((-0.5, 0.6), 6.0), "0.5 1 2"),
    ] {
        let written: Vec<_> = axis.marks.iter().map(|mark| mark.1.clone()).collect();
        assert_eq!(written.join(" "), expected, "from {} to {}", axis.low, axis.high);
    }
}

#[test]
fn a_range_without_length_gets_some() {
    for value in [0.0, 5.0, -1e9, 1e-12] {
        let (low, high) = range(None, [value].into_iter(), 0.05);
        assert!(low < value && value < high, "{value} should lie between {low} and {high}");
    }
}
