//! Colors that a color-blind reader can tell apart, and how they are mixed.

use plotters::style::RGBColor;

pub(crate) const INK: RGBColor = RGBColor(28, 28, 30);
pub(crate) const SOFT_INK: RGBColor = RGBColor(76, 76, 80);
pub(crate) const GRID: RGBColor = RGBColor(228, 228, 230);
pub(crate) const EMPTY: RGBColor = RGBColor(246, 246, 247);

/// The palette of Okabe and Ito, with gray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    /// The first choice for a line.
    Blue = 0x0072B2,
    /// The second choice: it stands out best against blue.
    Orange = 0xE69F00,
    /// A bluish green: what is right.
    Green = 0x009E73,
    /// A reddish purple.
    Purple = 0xCC79A7,
    /// A light blue.
    Sky = 0x56B4E9,
    /// A red that is still seen when green is not: what is wrong.
    Vermilion = 0xD55E00,
    /// What stays in the background.
    Gray = 0x8C8C90,
    /// What must be seen on every background.
    Black = 0x1C1C1E,
}

impl Color {
    pub(crate) fn full(self) -> RGBColor {
        let [_, red, green, blue] = (self as u32).to_be_bytes();
        RGBColor(red, green, blue)
    }

    /// The color thinned with white: `strength` 1 is the color itself, 0 is white.
    pub(crate) fn pale(self, strength: f64) -> RGBColor {
        mix(RGBColor(255, 255, 255), self.full(), strength)
    }
}

/// The color a part `t` of the way from `from` to `to`; `from` where `t` is not a number.
pub(crate) fn mix(from: RGBColor, to: RGBColor, t: f64) -> RGBColor {
    let t = if t.is_nan() { 0.0 } else { t.clamp(0.0, 1.0) };
    let blend = |a: u8, b: u8| (f64::from(a) * (1.0 - t) + f64::from(b) * t).round() as u8;
    RGBColor(blend(from.0, to.0), blend(from.1, to.1), blend(from.2, to.2))
}
