//! A small image, each of its pixels a square that can be seen.

use plotters::prelude::*;

use crate::Color;
use crate::color::{INK, mix};
use crate::sheet::{Drawn, Rect, Sheet};

const CAPTION_SIZE: f64 = 13.0;

/// A small image with a caption below it.
#[derive(Debug, Clone)]
pub struct Image {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Row by row from the upper left corner.
    pub pixels: Vec<f64>,
    /// What color a value has.
    pub colors: ImageColors,
    /// Stands below the image; empty takes no room.
    pub caption: String,
    /// Draws caption and edge in vermilion: this image was read wrongly.
    pub highlight: bool,
}

/// What color a pixel's value has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageColors {
    /// From 0 (black) to 1 (white).
    Gray,
    /// Negative blue, zero white, positive orange, scaled by the largest magnitude: for weights.
    Diverging,
}

impl Image {
    pub(crate) fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let (width, height, count) = (self.width, self.height, self.pixels.len());
        assert_eq!(
            count,
            width * height,
            "an image of {width} x {height} pixels got {count} values"
        );
        let page = sheet.rect();
        let caption = if self.caption.is_empty() { 0.0 } else { 1.8 * CAPTION_SIZE };
        let space = page.inside(2.0, 2.0, 2.0, 2.0 + caption);
        let side = (space.width / width.max(1) as f64).min(space.height / height.max(1) as f64);
        // Squares of whole half pixels: all are equally large in a PNG.
        let side = if side > 0.5 { (2.0 * side).floor() / 2.0 } else { side };
        let edge = Rect {
            x: (page.center().0 - side * width as f64 / 2.0).round(),
            y: (space.center().1 - side * height as f64 / 2.0).round(),
            width: side * width as f64,
            height: side * height as f64,
        };
        let largest = self.pixels.iter().fold(0.0_f64, |largest, pixel| largest.max(pixel.abs()));
        for (row, pixels) in self.pixels.chunks(width.max(1)).enumerate() {
            let colors: Vec<_> = pixels.iter().map(|&pixel| self.color(pixel, largest)).collect();
            let mut column = 0;
            // Neighbors of one color become one rectangle, which makes an SVG far smaller.
            for same in colors.chunk_by(|a, b| a == b) {
                let (x, y) = (edge.x + side * column as f64, edge.y + side * row as f64);
                // It reaches under the next, which leaves no seams when an SVG is smoothed.
                let width = (side * same.len() as f64 + 0.5).min(edge.right() - x);
                let height = (side + 0.5).min(edge.bottom() - y);
                sheet.fill(Rect { x, y, width, height }, same[0])?;
                column += same.len();
            }
        }
        let (line, line_color, text_color) = match self.highlight {
            true => (2.0, Color::Vermilion.full(), Color::Vermilion.full()),
            false => (1.0, Color::Gray.pale(0.6), INK),
        };
        sheet.frame(edge, line, line_color)?;
        let below = (page.center().0, edge.bottom() + 1.1 * CAPTION_SIZE);
        sheet.fitted(&self.caption, below, CAPTION_SIZE, page.width, text_color)
    }

    fn color(&self, pixel: f64, largest: f64) -> RGBColor {
        match self.colors {
            ImageColors::Gray => mix(BLACK, WHITE, pixel),
            ImageColors::Diverging if pixel < 0.0 => Color::Blue.pale(-pixel / largest),
            ImageColors::Diverging => Color::Orange.pale(pixel / largest),
        }
    }
}
