//! What all panels draw on: an area of plotters, measured in logical pixels from its upper left
//! corner.
//!
//! plotters puts everything on whole pixels. So a figure is drawn [`SCALE`] times too large: the
//! view box of an SVG shrinks it, and the pixels of a PNG are averaged down.

use plotters::coord::Shift;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::color::INK;

/// Drawn pixels for each logical pixel.
pub(crate) const SCALE: f64 = 4.0;
/// The size of a font is the height of its line for plotters, and the em for us, as in CSS.
pub(crate) const LINE_OF_EM: f64 = 1.24;

/// How a drawing ended.
pub(crate) type Drawn<B, T = ()> =
    Result<T, DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>>;

/// A part of the picture.
pub(crate) struct Sheet<B: DrawingBackend>(pub DrawingArea<B, Shift>);

/// A rectangle in logical pixels.
#[derive(Clone, Copy)]
pub(crate) struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub fn center(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// What is left inside the four margins.
    pub fn inside(&self, left: f64, top: f64, right: f64, bottom: f64) -> Rect {
        let (width, height) = (self.width - left - right, self.height - top - bottom);
        let (width, height) = (width.max(1.0), height.max(1.0));
        Rect { x: self.x + left, y: self.y + top, width, height }
    }

    pub fn contains(&self, (x, y): (f64, f64)) -> bool {
        x >= self.x && x <= self.right() && y >= self.y && y <= self.bottom()
    }
}

/// A length in drawn pixels.
pub(crate) fn px(length: f64) -> i32 {
    (length * SCALE).round() as i32
}

fn at((x, y): (f64, f64)) -> (i32, i32) {
    (px(x), px(y))
}

/// A line of some width.
pub(crate) fn stroke(color: RGBColor, width: f64) -> ShapeStyle {
    // plotters takes a width of one for a hairline, drawn in another way.
    ShapeStyle::from(color).stroke_width(px(width).max(2) as u32)
}

/// A filled shape.
pub(crate) fn solid(color: RGBColor) -> ShapeStyle {
    ShapeStyle::from(color).filled()
}

/// A text of some size, in the generic family: whoever shows an SVG has a font for it.
pub(crate) fn font(size: f64, color: RGBColor) -> TextStyle<'static> {
    ("sans-serif", size * LINE_OF_EM * SCALE).into_font().color(&color)
}

/// How far the middle of capitals and digits is below that of the small letters, on which SVG centers
/// a text.
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

/// The height that a title takes; an empty one takes none.
pub(crate) fn title_height(title: &str, size: f64) -> f64 {
    if title.is_empty() { 0.0 } else { 1.75 * size }
}

impl<B: DrawingBackend> Sheet<B> {
    pub fn rect(&self) -> Rect {
        let (width, height) = self.0.dim_in_pixel();
        let (width, height) = (f64::from(width) / SCALE, f64::from(height) / SCALE);
        Rect { x: 0.0, y: 0.0, width, height }
    }

    /// A part of this sheet.
    pub fn part(&self, Rect { x, y, width, height }: Rect) -> Sheet<B> {
        Sheet(self.0.clone().shrink(at((x, y)), at((width, height))))
    }

    pub fn fill(&self, rect: Rect, color: RGBColor) -> Drawn<B> {
        let corners = [at((rect.x, rect.y)), at((rect.right(), rect.bottom()))];
        self.0.draw(&Rectangle::new(corners, solid(color)))
    }

    /// A rectangle's edge.
    pub fn frame(&self, rect: Rect, width: f64, color: RGBColor) -> Drawn<B> {
        let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
        // It begins in the middle of a side, so that all four corners are joined.
        let middle = (rect.center().0, top);
        let corners = [(right, top), (right, bottom), (left, bottom), (left, top)];
        let around = [middle].into_iter().chain(corners).chain([middle]);
        self.line(&around.collect::<Vec<_>>(), width, color)
    }

    pub fn line(&self, points: &[(f64, f64)], width: f64, color: RGBColor) -> Drawn<B> {
        let points: Vec<_> = points.iter().copied().map(at).collect();
        self.0.draw(&PathElement::new(points, stroke(color, width)))
    }

    pub fn polygon(&self, points: &[(f64, f64)], color: RGBColor) -> Drawn<B> {
        let points: Vec<_> = points.iter().copied().map(at).collect();
        self.0.draw(&Polygon::new(points, color))
    }

    /// Words that begin or end at a point, or have their center there, halfway up their capitals.
    pub fn text(
        &self,
        words: &str,
        (x, y): (f64, f64),
        size: f64,
        anchor: HPos,
        color: RGBColor,
    ) -> Drawn<B> {
        let style = font(size, color).pos(Pos::new(anchor, VPos::Center));
        self.0.draw_text(words, &style, at((x, y + lowered(size))))
    }

    /// Words that have their center at a point, and are smaller where they would be wider than `width`.
    pub fn fitted(
        &self,
        words: &str,
        center: (f64, f64),
        size: f64,
        width: f64,
        color: RGBColor,
    ) -> Drawn<B> {
        let fitting = size.min(size * width / text_width(words, size).max(1.0));
        self.text(words, center, fitting, HPos::Center, color)
    }

    /// Words that have their center at a point and read upward.
    pub fn upward(&self, words: &str, (x, y): (f64, f64), size: f64, color: RGBColor) -> Drawn<B> {
        let style = font(size, color).transform(FontTransform::Rotate270);
        let style = style.pos(Pos::new(HPos::Center, VPos::Center));
        self.0.draw_text(words, &style, at((x + lowered(size), y)))
    }

    /// A title, centered at the top. Returns what is left below it.
    pub fn titled(&self, title: &str, size: f64) -> Drawn<B, Sheet<B>> {
        let page = self.rect();
        self.fitted(title, (page.center().0, 0.7 * size), size, page.width, INK)?;
        Ok(Sheet(self.0.margin(px(title_height(title, size)), 0, 0, 0)))
    }
}
