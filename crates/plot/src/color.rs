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
    Blue,
    /// The second choice: it stands out best against blue.
    Orange,
    /// A bluish green: what is right.
    Green,
    /// A reddish purple.
    Purple,
    /// A light blue.
    Sky,
    /// A red that is still seen when green is not: what is wrong.
    Vermilion,
    /// A yellow; too pale for thin lines.
    Yellow,
    /// What stays in the background.
    Gray,
    /// What must be seen on every background.
    Black,
}

impl Color {
    /// Red, green and blue, each from 0 to 255.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Color::Blue => [0, 114, 178],
            Color::Orange => [230, 159, 0],
            Color::Green => [0, 158, 115],
            Color::Purple => [204, 121, 167],
            Color::Sky => [86, 180, 233],
            Color::Vermilion => [213, 94, 0],
            Color::Yellow => [240, 228, 66],
            Color::Gray => [140, 140, 144],
            Color::Black => [INK.0, INK.1, INK.2],
        }
    }

    pub(crate) fn full(self) -> RGBColor {
        let [red, green, blue] = self.rgb();
        RGBColor(red, green, blue)
    }

    /// The color thinned with white: `strength` 1 is the color itself, 0 is white.
    pub(crate) fn pale(self, strength: f64) -> RGBColor {
        mix(RGBColor(255, 255, 255), self.full(), strength)
    }
}

/// The color a part `t` of the way from `from` to `to`.
pub(crate) fn mix(from: RGBColor, to: RGBColor, t: f64) -> RGBColor {
    // A value that is no number gets the first color: `clamp` would hand it on.
    let t = if t.is_nan() { 0.0 } else { t.clamp(0.0, 1.0) };
    let blend = |a: u8, b: u8| (f64::from(a) * (1.0 - t) + f64::from(b) * t).round() as u8;
    RGBColor(blend(from.0, to.0), blend(from.1, to.1), blend(from.2, to.2))
}
