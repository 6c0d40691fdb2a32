//! Bars with a label each.

use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::axis::thousands;
use crate::color::{GRID, INK, SOFT_INK};
use crate::figure::Panel;
use crate::sheet::{Sheet, row, text_width, widest};

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

impl Panel for Bars {
    fn draw(&self, sheet: &Sheet) {
        let sheet = &sheet.titled(&self.title, TITLE_SIZE);
        let page = sheet.size();
        let left = 8.0 + widest(&self.labels, TEXT_SIZE) + row(&self.y_label, 1.5 * TEXT_SIZE);
        // The number of a full bar stands to its right.
        let width = page.0 - left - text_width("1.00", TEXT_SIZE) - 10.0;
        let (top, height) = (4.0, page.1 - row(&self.x_label, 1.3 * TEXT_SIZE) - 8.0);
        let largest = self.values.iter().filter(|value| value.is_finite());
        let largest = largest.fold(1.0_f64, |largest, value| largest.max(*value));

        let step = height / self.values.len().max(1) as f64;
        // Text shrinks with the bars rather than run into its neighbor.
        let style = (TEXT_SIZE.min(0.95 * step), INK);
        for (i, &value) in self.values.iter().enumerate() {
            let middle = top + step * (i as f64 + 0.5);
            let (corner, thick) = ((left, middle - 0.38 * step), 0.76 * step);
            let part = if value.is_finite() { (value / largest).max(0.0) } else { 0.0 };
            sheet.fill(corner, (width, thick), GRID);
            sheet.fill(corner, (part * width, thick), self.colors[i].full());
            sheet.words(&self.labels[i], (left - 6.0, middle), HPos::Right, style);
            let number = match largest > 1.0 {
                true => thousands(&value.to_string()),
                false => format!("{value:.2}"),
            };
            if value >= 0.01 {
                sheet.words(&number, (left + width + 6.0, middle), HPos::Left, style);
            }
        }
        let below = (left + width / 2.0, page.1 - 0.6 * TEXT_SIZE);
        sheet.words(&self.x_label, below, HPos::Center, (TEXT_SIZE, SOFT_INK));
        sheet.upward(&self.y_label, (0.6 * TEXT_SIZE, top + height / 2.0), (TEXT_SIZE, SOFT_INK));
    }
}
