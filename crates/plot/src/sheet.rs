//! A part of a picture, measured in logical pixels from its upper left corner.
//!
//! plotters puts everything on whole pixels. So a picture is drawn [`SCALE`] times too large, and its
//! view box shrinks it.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::color::INK;

/// Drawn pixels for each logical pixel.
pub(crate) const SCALE: f64 = 4.0;

/// A place, or a width and a height.
pub(crate) type Point = (f64, f64);

/// A part of a picture, which a panel is drawn on.
pub struct Sheet<'a>(pub(crate) DrawingArea<SVGBackend<'a>, Shift>);

/// A length in drawn pixels.
pub(crate) fn px(length: f64) -> i32 {
    (length * SCALE).round() as i32
}

pub(crate) fn at((x, y): Point) -> (i32, i32) {
    (px(x), px(y))
}

/// A line of some width.
pub(crate) fn stroke(color: RGBColor, width: f64) -> ShapeStyle {
    ShapeStyle::from(color).stroke_width(px(width) as u32)
}

/// A text of some size, in the generic family: whoever shows an SVG has a font for it.
pub(crate) fn font(size: f64, color: RGBColor) -> TextStyle<'static> {
    // What plotters takes for the size is the height of a line.
    ("sans-serif", 1.24 * size * SCALE).into_font().color(&color)
}

/// How far the middle of capitals and digits is below that of the small letters, on which plotters
/// centers a text.
pub(crate) fn lowered(size: f64) -> f64 {
    0.08 * size
}

/// About how wide a text is. Which font shows it is not known, so this is on the wide side.
pub(crate) fn text_width(words: &str, size: f64) -> f64 {
    let width = |c: char| match c {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' => 0.32,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '[' | ']' | '-' | '/' | ' ' | '·' => 0.39,
        'm' | 'M' | 'w' | 'W' | '%' | '→' => 0.92,
        'A'..='Z' => 0.7,
        _ => 0.62,
    };
    words.chars().map(|c| width(c) * size).sum()
}

pub(crate) fn widest<'a>(texts: impl IntoIterator<Item = &'a String>, size: f64) -> f64 {
    texts.into_iter().map(|text| text_width(text, size)).fold(0.0, f64::max)
}

/// The height of a text with the space around it; an empty one takes none.
pub(crate) fn row(words: &str, height: f64) -> f64 {
    if words.is_empty() { 0.0 } else { height }
}

/// What a drawing returned, which is made in memory and so cannot fail.
pub(crate) fn drawn<T, E: std::fmt::Debug>(drawn: Result<T, E>) -> T {
    drawn.expect("a drawing in memory cannot fail")
}

impl<'a> Sheet<'a> {
    pub(crate) fn size(&self) -> Point {
        let (width, height) = self.0.dim_in_pixel();
        (f64::from(width) / SCALE, f64::from(height) / SCALE)
    }

    /// Where it is in the picture.
    pub(crate) fn corner(&self) -> Point {
        let (x, y) = self.0.get_base_pixel();
        (f64::from(x) / SCALE, f64::from(y) / SCALE)
    }

    /// A part of this sheet.
    pub(crate) fn part(&self, corner: Point, size: Point) -> Sheet<'a> {
        Sheet(self.0.clone().shrink(at(corner), at(size)))
    }

    pub(crate) fn fill(&self, (x, y): Point, (width, height): Point, color: RGBColor) {
        let corners = [at((x, y)), at((x + width, y + height))];
        drawn(self.0.draw(&Rectangle::new(corners, color.filled())));
    }

    /// A filled rectangle with an edge, half of it outside.
    pub(crate) fn framed(&self, (x, y): Point, size: Point, edge: (f64, RGBColor), fill: RGBColor) {
        let half = edge.0 / 2.0;
        self.fill((x - half, y - half), (size.0 + edge.0, size.1 + edge.0), edge.1);
        self.fill((x + half, y + half), (size.0 - edge.0, size.1 - edge.0), fill);
    }

    /// Words that begin or end at a point, or have their center there.
    pub(crate) fn words(&self, words: &str, (x, y): Point, anchor: HPos, style: (f64, RGBColor)) {
        let font = font(style.0, style.1).pos(Pos::new(anchor, VPos::Center));
        drawn(self.0.draw_text(words, &font, at((x, y + lowered(style.0)))));
    }

    /// Words that have their center at a point, and are smaller where they would be wider than `width`.
    pub(crate) fn fitted(&self, words: &str, center: Point, width: f64, style: (f64, RGBColor)) {
        let size = style.0.min(style.0 * width / text_width(words, style.0).max(1.0));
        self.words(words, center, HPos::Center, (size, style.1));
    }

    /// Words that have their center at a point and read upward.
    pub(crate) fn upward(&self, words: &str, (x, y): Point, style: (f64, RGBColor)) {
        let font = font(style.0, style.1).transform(FontTransform::Rotate270);
        let font = font.pos(Pos::new(HPos::Center, VPos::Center));
        drawn(self.0.draw_text(words, &font, at((x + lowered(style.0), y))));
    }

    /// Colored cells in rows, which fill a rectangle.
    pub(crate) fn cells(&self, (x, y): Point, size: Point, columns: usize, colors: &[RGBColor]) {
        let side = (size.0 / columns as f64, size.1 * columns as f64 / colors.len() as f64);
        for (row, colors) in colors.chunks(columns).enumerate() {
            let (top, mut left) = (y + side.1 * row as f64, x);
            // Neighbors of one color become one rectangle, which makes an SVG far smaller.
            for same in colors.chunk_by(|a, b| a == b) {
                let width = side.0 * same.len() as f64;
                // It reaches under the next, which leaves no seams where pixels are smoothed.
                let right = (left + width + 0.5).min(x + size.0);
                let bottom = (top + side.1 + 0.5).min(y + size.1);
                self.fill((left, top), (right - left, bottom - top), same[0]);
                left += width;
            }
        }
    }

    /// A title, centered at the top. Returns what is left below it.
    pub(crate) fn titled(&self, title: &str, size: f64) -> Sheet<'a> {
        let ((width, height), top) = (self.size(), row(title, 1.75 * size));
        self.fitted(title, (width / 2.0, 0.7 * size), width, (size, INK));
        self.part((0.0, top), (width, height - top))
    }
}
