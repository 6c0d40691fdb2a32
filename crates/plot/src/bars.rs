//! Bars with a label each.

use crate::axis::{Axis, thousands};
use crate::canvas::{Anchor, Canvas, Rect};
use crate::color::{Color, GRID, INK, SOFT_INK};
use crate::paint::text_width;

const TITLE_SIZE: f64 = 14.0;
const TEXT_SIZE: f64 = 11.5;

/// Horizontal bars with a label and a number each, such as class probabilities.
#[derive(Debug, Clone)]
pub struct Bars {
    /// Stands above the bars; empty takes no room.
    pub title: String,
    /// What each bar is, from the top.
    pub labels: Vec<String>,
    /// How long each bar is. When none is above 1, a full bar is 1; else it is the largest.
    pub values: Vec<f64>,
    /// The color of each bar: green for what is right, vermilion for what is wrong.
    pub colors: Vec<Color>,
    /// What the length of a bar means; empty takes no room.
    pub x_label: String,
    /// What the labels mean; empty takes no room.
    pub y_label: String,
}

impl Bars {
    /// No bars yet.
    pub fn new(title: &str) -> Self {
        Bars {
            title: title.to_string(),
            labels: Vec::new(),
            values: Vec::new(),
            colors: Vec::new(),
            x_label: String::new(),
            y_label: String::new(),
        }
    }

    /// Adds a bar below the others.
    pub fn bar(mut self, label: &str, value: f64, color: Color) -> Self {
        self.labels.push(label.to_string());
        self.values.push(value);
        self.colors.push(color);
        self
    }

    /// What the length of a bar means.
    pub fn x_label(self, label: &str) -> Self {
        Bars { x_label: label.to_string(), ..self }
    }

    /// What the labels mean.
    pub fn y_label(self, label: &str) -> Self {
        Bars { y_label: label.to_string(), ..self }
    }

    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Rect) {
        let area = canvas.title(&self.title, TITLE_SIZE, area);
        let widest =
            self.labels.iter().map(|label| text_width(label, TEXT_SIZE)).fold(0.0, f64::max);
        let left = 8.0 + widest + if self.y_label.is_empty() { 0.0 } else { 1.5 * TEXT_SIZE };
        let bottom = if self.x_label.is_empty() { 4.0 } else { 1.6 * TEXT_SIZE };
        // The number of a full bar stands to its right.
        let right = text_width("1.00", TEXT_SIZE) + 10.0;
        let plot = area.inside(left, 4.0, right, bottom);
        let largest =
            self.values.iter().copied().filter(|value| value.is_finite()).fold(1.0, f64::max);
        let axis = Axis::linear(0.0, largest, 2.0);

        let step = plot.height / self.values.len().max(1) as f64;
        // Text shrinks with the bars rather than run into its neighbor.
        let size = TEXT_SIZE.min(0.95 * step);
        for (i, (label, &value)) in self.labels.iter().zip(&self.values).enumerate() {
            let color = self.colors.get(i).copied().unwrap_or(Color::Blue);
            let middle = plot.y + step * (i as f64 + 0.5);
            let length = plot.width * axis.place(value).unwrap_or(0.0).clamp(0.0, 1.0);
            let bar =
                Rect { x: plot.x, y: middle - 0.38 * step, width: length, height: 0.76 * step };
            canvas.rect(Rect { width: plot.width, ..bar }, GRID);
            canvas.rect(bar, color.rgb());
            canvas.text(label, (plot.x - 6.0, middle), size, Anchor::Right, INK);
            if value >= 0.01 {
                let number = if largest > 1.0 {
                    thousands(&value.to_string())
                } else {
                    format!("{value:.2}")
                };
                canvas.text(&number, (plot.right() + 6.0, middle), size, Anchor::Left, INK);
            }
        }
        let below = (plot.center().0, area.bottom() - 0.6 * TEXT_SIZE);
        canvas.text(&self.x_label, below, TEXT_SIZE, Anchor::Center, SOFT_INK);
        let beside = (area.x + 0.6 * TEXT_SIZE, plot.center().1);
        canvas.text(&self.y_label, beside, TEXT_SIZE, Anchor::Upward, SOFT_INK);
    }
}
