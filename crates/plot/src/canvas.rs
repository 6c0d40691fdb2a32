//! A list of shapes: what the charts draw on.
//!
//! Shapes are measured in logical pixels, with fractions, from the upper left corner.

use crate::color::{INK, Rgb};
use crate::paint::text_width;

/// A part of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
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
        Rect {
            x: self.x + left,
            y: self.y + top,
            width: (self.width - left - right).max(1.0),
            height: (self.height - top - bottom).max(1.0),
        }
    }

    pub fn contains(&self, (x, y): (f64, f64)) -> bool {
        x >= self.x && x <= self.right() && y >= self.y && y <= self.bottom()
    }
}

/// Which point of a text its position names. Vertically it is always the middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Anchor {
    Left,
    Center,
    Right,
    /// The center of a text that reads upward.
    Upward,
}

/// What a picture is made of.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Rect(Rect, Rgb),
    Line { points: Vec<(f64, f64)>, width: f64, color: Rgb },
    Polygon { points: Vec<(f64, f64)>, color: Rgb },
    Circle { center: (f64, f64), radius: f64, color: Rgb },
    Text { text: String, at: (f64, f64), size: f64, anchor: Anchor, color: Rgb },
}

impl Shape {
    /// Whether any of its ink can be between two heights.
    pub fn is_between(&self, upper: f64, lower: f64) -> bool {
        let (top, bottom) = match self {
            Shape::Rect(rect, _) => (rect.y, rect.bottom()),
            Shape::Line { points, width, .. } => extent(points, *width),
            Shape::Polygon { points, .. } => extent(points, 0.0),
            Shape::Circle { center, radius, .. } => extent(&[*center], *radius),
            Shape::Text { text, at, size, anchor: Anchor::Upward, .. } => {
                extent(&[*at], text_width(text, *size) / 2.0 + size)
            }
            Shape::Text { at, size, .. } => extent(&[*at], *size),
        };
        // One more for the rounding to pixels.
        top - 1.0 <= lower && bottom + 1.0 >= upper
    }

    /// The same shape, higher on the page.
    pub fn moved_up(&self, distance: f64) -> Shape {
        let mut moved = self.clone();
        match &mut moved {
            Shape::Rect(rect, _) => rect.y -= distance,
            Shape::Line { points, .. } | Shape::Polygon { points, .. } => {
                points.iter_mut().for_each(|point| point.1 -= distance);
            }
            Shape::Circle { center: at, .. } | Shape::Text { at, .. } => at.1 -= distance,
        }
        moved
    }
}

/// The least and the largest height of points that reach `around` further.
fn extent(points: &[(f64, f64)], around: f64) -> (f64, f64) {
    let heights = points.iter().map(|&(_, y)| y);
    let top = heights.clone().fold(f64::INFINITY, f64::min);
    (top - around, heights.fold(f64::NEG_INFINITY, f64::max) + around)
}

/// Shapes in the order in which they are drawn, each over those before it.
#[derive(Debug, Default)]
pub(crate) struct Canvas {
    pub shapes: Vec<Shape>,
}

impl Canvas {
    pub fn rect(&mut self, rect: Rect, color: Rgb) {
        self.shapes.push(Shape::Rect(rect, color));
    }

    pub fn line(&mut self, points: Vec<(f64, f64)>, width: f64, color: Rgb) {
        self.shapes.push(Shape::Line { points, width, color });
    }

    /// A rectangle's edge.
    pub fn frame(&mut self, rect: Rect, width: f64, color: Rgb) {
        let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
        let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        self.line(corners, width, color);
    }

    pub fn polygon(&mut self, points: Vec<(f64, f64)>, color: Rgb) {
        self.shapes.push(Shape::Polygon { points, color });
    }

    pub fn circle(&mut self, center: (f64, f64), radius: f64, color: Rgb) {
        self.shapes.push(Shape::Circle { center, radius, color });
    }

    pub fn text(&mut self, text: &str, at: (f64, f64), size: f64, anchor: Anchor, color: Rgb) {
        if text.is_empty() {
            return;
        }
        self.shapes.push(Shape::Text { text: text.to_string(), at, size, anchor, color });
    }

    /// A panel's title, centered at the top of `area`. Returns what is left below it: an empty title
    /// takes no room.
    pub fn title(&mut self, title: &str, size: f64, area: Rect) -> Rect {
        if title.is_empty() {
            return area;
        }
        self.fitted_text(title, (area.center().0, area.y + 0.7 * size), size, area.width, INK);
        area.inside(0.0, 1.7 * size, 0.0, 0.0)
    }

    /// A text centered at `at`, made smaller where it would be wider than `width`.
    pub fn fitted_text(&mut self, text: &str, at: (f64, f64), size: f64, width: f64, color: Rgb) {
        let fitting = size.min(size * width / text_width(text, size).max(1.0));
        self.text(text, at, fitting, Anchor::Center, color);
    }
}
