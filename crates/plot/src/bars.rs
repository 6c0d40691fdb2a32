//! Bars with a label each.

use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::axis::thousands;
use crate::color::{GRID, INK, SOFT_INK};
use crate::sheet::{Drawn, Rect, Sheet, text_width, widest};

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
    pub(crate) fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let sheet = &sheet.titled(&self.title, TITLE_SIZE)?;
        let page = sheet.rect();
        let left = 8.0
            + widest(&self.labels, TEXT_SIZE)
            + if self.y_label.is_empty() { 0.0 } else { 1.5 * TEXT_SIZE };
        let bottom = if self.x_label.is_empty() { 4.0 } else { 1.6 * TEXT_SIZE };
        // The number of a full bar stands to its right.
        let right = text_width("1.00", TEXT_SIZE) + 10.0;
        let plot = page.inside(left, 4.0, right, bottom);
        let finite = self.values.iter().copied().filter(|value| value.is_finite());
        let largest = finite.fold(1.0, f64::max);

        let step = plot.height / self.values.len().max(1) as f64;
        // Text shrinks with the bars rather than run into its neighbor.
        let size = TEXT_SIZE.min(0.95 * step);
        for (i, (label, &value)) in self.labels.iter().zip(&self.values).enumerate() {
            let color = self.colors.get(i).copied().unwrap_or(Color::Blue);
            let middle = plot.y + step * (i as f64 + 0.5);
            let full = Rect { y: middle - 0.38 * step, height: 0.76 * step, ..plot };
            let part = if value.is_finite() { (value / largest).max(0.0) } else { 0.0 };
            sheet.fill(full, GRID)?;
            sheet.fill(Rect { width: part * full.width, ..full }, color.full())?;
            sheet.text(label, (plot.x - 6.0, middle), size, HPos::Right, INK)?;
            if value >= 0.01 {
                let number = match largest > 1.0 {
                    true => thousands(&value.to_string()),
                    false => format!("{value:.2}"),
                };
                sheet.text(&number, (plot.right() + 6.0, middle), size, HPos::Left, INK)?;
            }
        }
        let below = (plot.center().0, page.bottom() - 0.6 * TEXT_SIZE);
        sheet.text(&self.x_label, below, TEXT_SIZE, HPos::Center, SOFT_INK)?;
        sheet.upward(&self.y_label, (0.6 * TEXT_SIZE, plot.center().1), TEXT_SIZE, SOFT_INK)
    }
}
