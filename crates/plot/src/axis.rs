//! An axis: its range, where its marks stand, and how numbers are written for humans.

/// The smallest and largest value that an axis shows, and its marks.
#[derive(Debug, Clone)]
pub(crate) struct Axis {
    low: f64,
    high: f64,
    log: bool,
    /// Each mark's value and what is written there.
    pub marks: Vec<(f64, String)>,
}

impl Axis {
    /// An axis from `low` to `high` with about `wanted` marks at round numbers.
    pub fn linear(low: f64, high: f64, wanted: f64) -> Axis {
        let (low, high) = widened(low, high);
        let step = round_step((high - low) / wanted.max(1.0));
        // A hair is added so that rounding does not lose the mark at an end.
        let (first, last) = ((low / step - 1e-6).ceil(), (high / step + 1e-6).floor());
        let count = (last - first).clamp(0.0, 100.0) as u32;
        let values = (0..=count).map(|i| (first + f64::from(i)) * step);
        let grouped = low.abs().max(high.abs()) >= 10_000.0;
        let marks = values.map(|value| (value, number(value, step, grouped))).collect();
        Axis { low, high, log: false, marks }
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
        let marks = shown.map(|value| (value, power_of_ten(value))).collect();
        Axis { low, high, log: true, marks }
    }

    /// Where `value` stands: 0 at the low end, 1 at the high end. Nothing for what has no place on
    /// the axis: a value that is not finite or, when the axis is logarithmic, not positive.
    pub fn place(&self, value: f64) -> Option<f64> {
        let place = if self.log {
            (value / self.low).log10() / (self.high / self.low).log10()
        } else {
            (value - self.low) / (self.high - self.low)
        };
        // Far outside, how far does not matter, and smaller numbers keep what follows exact.
        let has_place = value.is_finite() && (!self.log || value > 0.0) && !place.is_nan();
        has_place.then_some(place.clamp(-1e6, 1e6))
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

/// A mark on a linear axis, with as many decimals as the step between marks has.
fn number(value: f64, step: f64, grouped: bool) -> String {
    let exponent = value.abs().max(step).log10();
    if exponent >= 7.0 || step < 1e-5 {
        return scientific(value);
    }
    let decimals = (-step.log10() - 1e-9).ceil().max(0.0) as usize;
    let digits = format!("{:.decimals$}", value.abs());
    let digits = if grouped { thousands(&digits) } else { digits };
    if value < 0.0 && digits.contains(|c: char| c.is_ascii_digit() && c != '0') {
        format!("−{digits}")
    } else {
        digits
    }
}

/// A mark on a logarithmic axis.
fn power_of_ten(value: f64) -> String {
    if !(1e-4..1e7).contains(&(value * 1.0001)) {
        return scientific(value);
    }
    let decimals = (-value.log10() - 1e-9).ceil().max(0.0) as usize;
    let digits = format!("{value:.decimals$}");
    if value >= 9_999.0 { thousands(&digits) } else { digits }
}

/// Such as `2e−7`: at most three digits, no trailing zeros.
fn scientific(value: f64) -> String {
    if value == 0.0 {
        return "0".to_string();
    }
    let written = format!("{value:.2e}");
    let (digits, exponent) = written.split_once('e').unwrap_or((&written, "0"));
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    format!("{digits}e{exponent}").replace('-', "−")
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

    fn labels(axis: &Axis) -> Vec<&str> {
        axis.marks.iter().map(|(_, label)| label.as_str()).collect()
    }

    #[test]
    fn marks_are_written_with_the_decimals_of_their_step() {
        let axis = Axis::linear(-0.3, 0.5, 8.0);
        let expected = ["−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2", "0.3", "0.4", "0.5"];
        assert_eq!(
            labels(&axis),
            expected,
            "a mark is its number times the step, rounded when written"
        );
    }

    #[test]
    fn large_numbers_are_grouped_and_huge_ones_have_an_exponent() {
        assert_eq!(labels(&Axis::linear(0.0, 60_000.0, 3.0)), ["0", "20,000", "40,000", "60,000"]);
        assert_eq!(labels(&Axis::linear(0.0, 4e12, 2.0)), ["0", "2e12", "4e12"]);
        assert_eq!(labels(&Axis::linear(0.0, 4e-8, 2.0)), ["0", "2e−8", "4e−8"]);
    }

    #[test]
    fn a_logarithmic_axis_marks_powers_of_ten() {
        assert_eq!(labels(&Axis::logarithmic(0.01, 100.0, 5.0)), ["0.01", "0.1", "1", "10", "100"]);
        let wide = Axis::logarithmic(1e-12, 1.0, 4.0);
        assert_eq!(labels(&wide), ["1e−10", "1e−5", "1"]);
        let short = Axis::logarithmic(0.3, 4.0, 6.0);
        assert_eq!(labels(&short), ["0.5", "1", "2"]);
        assert_eq!(short.place(0.0), None, "zero has no place on a logarithmic axis");
    }

    #[test]
    fn a_range_without_length_gets_some() {
        for value in [0.0, 5.0, -1e9, 1e-12] {
            let axis = Axis::linear(value, value, 5.0);
            let place = axis.place(value).expect("the value is finite");
            assert!(
                (place - 0.5).abs() < 1e-9,
                "{value} should stand in the middle, not at {place}"
            );
            assert!(axis.marks.len() > 1, "{value} has no marks around it");
        }
    }
}
