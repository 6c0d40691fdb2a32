//! An axis: its range, where its marks stand, and how numbers are written for humans. It is a
//! coordinate of plotters, which has one type for linear axes and another for logarithmic ones.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};

/// The smallest and largest value that an axis shows, and its marks.
#[derive(Clone)]
pub(crate) struct Axis {
    low: f64,
    high: f64,
    log: bool,
    marks: Vec<f64>,
    /// What is written at each mark.
    pub written: Vec<String>,
}

impl Axis {
    /// An axis from `low` to `high` with about `wanted` marks at round numbers.
    pub fn linear(low: f64, high: f64, wanted: f64) -> Axis {
        let (low, high) = widened(low, high);
        let step = round_step((high - low) / wanted.max(1.0));
        // A hair is added so that rounding does not lose the mark at an end.
        let (first, last) = ((low / step - 1e-6).ceil(), (high / step + 1e-6).floor());
        let count = (last - first).clamp(0.0, 100.0) as u32;
        let marks: Vec<_> = (0..=count).map(|i| (first + f64::from(i)) * step).collect();
        let written = marks.iter().map(|&value| written(value, step)).collect();
        Axis { low, high, log: false, marks, written }
    }

    /// A logarithmic axis with marks at powers of ten, and at twice and five times these when the
    /// range is short. Both ends must be positive.
    pub fn logarithmic(low: f64, high: f64, wanted: f64) -> Axis {
        let (low, high) = if high / low < 1.5 { (low / 1.5, high * 1.5) } else { (low, high) };
        let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
        let decades = high.log10() - low.log10();
        let every = round_step((decades / wanted.max(1.0)).max(1.0)).round() as i32;
        let factors: &[f64] = if decades < 0.5 * wanted { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let powers = (first..=last).filter(|power| power.rem_euclid(every) == 0);
        let values = powers.flat_map(|power| factors.iter().map(move |f| f * 10f64.powi(power)));
        let shown = values.filter(|value| (low * 0.999..=high * 1.001).contains(value));
        let marks: Vec<_> = shown.collect();
        let written = marks.iter().map(|&value| written(value, value)).collect();
        Axis { low, high, log: true, marks, written }
    }

    /// Where `value` stands: 0 at the low end, 1 at the high end. Nothing for what has no place on
    /// the axis: a value that is not finite or, when the axis is logarithmic, not positive.
    pub fn place(&self, value: f64) -> Option<f64> {
        let place = match self.log {
            true => (value / self.low).log10() / (self.high / self.low).log10(),
            false => (value - self.low) / (self.high - self.low),
        };
        // Far outside, how far does not matter, and smaller numbers keep what follows exact.
        let has_place = value.is_finite() && (!self.log || value > 0.0) && !place.is_nan();
        has_place.then_some(place.clamp(-1e6, 1e6))
    }

    /// The value that stands at a place.
    pub fn value(&self, place: f64) -> f64 {
        match self.log {
            true => self.low * (self.high / self.low).powf(place),
            false => self.low + (self.high - self.low) * place,
        }
    }

    /// The value on which the bars of a histogram stand.
    pub fn ground(&self) -> f64 {
        if self.log { self.low } else { 0.0_f64.clamp(self.low, self.high) }
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        start + (self.place(*value).unwrap_or(0.0) * f64::from(end - start)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.marks.clone()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

impl ValueFormatter<f64> for Axis {
    fn format_ext(&self, value: &f64) -> String {
        let mark = self.marks.iter().position(|mark| mark == value);
        mark.map_or(String::new(), |mark| self.written[mark].clone())
    }
}

/// The axes of a chart.
pub(crate) struct Plane {
    pub x: Axis,
    pub y: Axis,
}

type Point = (f64, f64);

impl Plane {
    /// Where a point stands: from (0, 0) in the lower left corner to (1, 1).
    pub fn place(&self, (x, y): Point) -> Option<Point> {
        self.x.place(x).zip(self.y.place(y))
    }

    /// Whether a point is on the plane. A hair is allowed for rounding at its edge.
    pub fn shows(&self, point: Point) -> bool {
        let inside = |place: f64| (-1e-6..=1.0 + 1e-6).contains(&place);
        self.place(point).is_some_and(|(right, up)| inside(right) && inside(up))
    }

    /// The parts of a line that are on the plane: plotters would pull what is outside to its edge. A
    /// point that has no place cuts a line, and one that has no neighbor is a part of its own.
    pub fn parts(&self, points: &[Point]) -> Vec<Vec<Point>> {
        let mut parts: Vec<Vec<Point>> = Vec::new();
        for piece in points.split(|&point| self.place(point).is_none()) {
            if let &[lone] = piece {
                parts.extend(self.shows(lone).then(|| vec![lone]));
            }
            for pair in piece.windows(2) {
                let Some((from, to)) = self.clip(pair[0], pair[1]) else { continue };
                match parts.last_mut() {
                    Some(part) if part.last() == Some(&from) => part.push(to),
                    _ => parts.push(vec![from, to]),
                }
            }
        }
        parts
    }

    /// The part of a segment that is on the plane, after Liang and Barsky.
    pub fn clip(&self, from: Point, to: Point) -> Option<(Point, Point)> {
        let ((x, y), (to_x, to_y)) = self.place(from).zip(self.place(to))?;
        let (dx, dy) = (to_x - x, to_y - y);
        let (mut start, mut end) = (0.0_f64, 1.0_f64);
        // Each edge: how fast the segment leaves through it, and how far it is inside at the start.
        for (speed, inside) in [(-dx, x), (dx, 1.0 - x), (-dy, y), (dy, 1.0 - y)] {
            if speed == 0.0 && inside < -1e-6 {
                return None;
            }
            if speed < 0.0 {
                start = start.max(inside / speed);
            } else if speed > 0.0 {
                end = end.min(inside / speed);
            }
        }
        // An end that is not cut stays the very same point, so that the next segment joins it.
        let along = |t: f64| (self.x.value(x + t * dx), self.y.value(y + t * dy));
        let first = if start == 0.0 { from } else { along(start) };
        (start <= end).then(|| (first, if end == 1.0 { to } else { along(end) }))
    }
}

/// A range of some length around one that has none.
fn widened(low: f64, high: f64) -> (f64, f64) {
    let middle = (low + high) / 2.0;
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
    let mut grouped = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && i < whole && (whole - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(c);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_numbers_written_for_humans() {
        for (axis, expected) in [
            (Axis::linear(-0.1, 0.2, 3.0), "−0.1 0.0 0.1 0.2"),
            (Axis::linear(0.0, 60_000.0, 3.0), "0 20,000 40,000 60,000"),
            (Axis::linear(0.0, 4e12, 2.0), "0 2e12 4e12"),
            (Axis::linear(0.0, 4e-8, 2.0), "0 2e−8 4e−8"),
            (Axis::linear(0.0, 7e-9, 7.0), "0 1e−9 2e−9 3e−9 4e−9 5e−9 6e−9 7e−9"),
            (Axis::logarithmic(0.01, 100.0, 5.0), "0.01 0.1 1 10 100"),
            (Axis::logarithmic(1e-12, 1.0, 4.0), "1e−10 1e−5 1"),
            (Axis::logarithmic(0.3, 4.0, 6.0), "0.5 1 2"),
        ] {
            assert_eq!(axis.written.join(" "), expected, "from {} to {}", axis.low, axis.high);
        }
    }

    #[test]
    fn a_range_without_length_gets_some() {
        for value in [0.0, 5.0, -1e9, 1e-12] {
            let axis = Axis::linear(value, value, 5.0);
            let place = axis.place(value).expect("the value is finite");
            assert!((place - 0.5).abs() < 1e-9, "{value} belongs in the middle, not at {place}");
            assert!(axis.marks.len() > 1, "{value} has no marks around it");
        }
    }
}
