//! A small image, each of its pixels a square that can be seen.

use plotters::style::{BLACK, RGBColor, WHITE};

use crate::Color;
use crate::color::{INK, mix};
use crate::figure::Panel;
use crate::sheet::{Sheet, row};

const CAPTION_SIZE: f64 = 13.0;

/// A small image with a caption below it; an empty one takes no room.
#[derive(Debug, Clone)]
pub struct Image {
    width: usize,
    pixels: Vec<RGBColor>,
    caption: String,
    edge: (f64, RGBColor),
    ink: RGBColor,
}

impl Image {
    fn new(width: usize, pixels: Vec<RGBColor>, caption: &str) -> Self {
        let edge = (1.0, Color::Gray.pale(0.6));
        Image { width, pixels, caption: caption.to_string(), edge, ink: INK }
    }

    /// Rows of `width` pixels from the upper left corner, each from 0 (black) to 1 (white).
    pub fn gray(width: usize, pixels: impl IntoIterator<Item = f64>, caption: &str) -> Self {
        let pixels = pixels.into_iter().map(|pixel| mix(BLACK, WHITE, pixel));
        Image::new(width, pixels.collect(), caption)
    }

    /// An image of weights: negative blue, zero white, positive orange, scaled by the largest magnitude.
    pub fn diverging(width: usize, pixels: impl IntoIterator<Item = f64>, caption: &str) -> Self {
        let pixels: Vec<_> = pixels.into_iter().collect();
        let largest = pixels.iter().fold(0.0_f64, |largest, pixel| largest.max(pixel.abs()));
        let color = |pixel: &f64| if *pixel < 0.0 { Color::Blue } else { Color::Orange };
        let pixels = pixels.iter().map(|pixel| color(pixel).pale(pixel.abs() / largest));
        Image::new(width, pixels.collect(), caption)
    }

    /// Makes caption and edge vermilion, if so: this image was read wrongly.
    pub fn highlight(self, wrong: bool) -> Self {
        let ink = Color::Vermilion.full();
        if wrong { Image { edge: (2.0, ink), ink, ..self } } else { self }
    }
}

impl Panel for Image {
    fn draw(&self, sheet: &Sheet) {
        let (columns, count) = (self.width, self.pixels.len());
        let rows = count / columns.max(1);
        assert!(
            count > 0 && count == rows * columns,
            "an image with rows of {columns} pixels got {count} values"
        );
        let (width, height) = sheet.size();
        let height = height - row(&self.caption, 1.8 * CAPTION_SIZE);
        let (columns, rows) = (columns as f64, rows as f64);
        let side = ((width - 4.0) / columns).min((height - 4.0) / rows);
        // Squares of whole half pixels: all are equally large in a PNG.
        let side = if side > 0.5 { (2.0 * side).floor() / 2.0 } else { side };
        let size = (side * columns, side * rows);
        let corner = (((width - size.0) / 2.0).round(), ((height - size.1) / 2.0).round());
        let (line, color) = self.edge;
        let (left, top) = (corner.0 - line, corner.1 - line);
        sheet.fill((left, top), (size.0 + 2.0 * line, size.1 + 2.0 * line), color);
        sheet.cells(corner, size, self.width, &self.pixels);
        let below = (width / 2.0, corner.1 + size.1 + 1.1 * CAPTION_SIZE);
        sheet.fitted(&self.caption, below, width, (CAPTION_SIZE, self.ink));
    }
}
