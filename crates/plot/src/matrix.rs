//! A table of counts with shaded cells.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::axis::thousands;
use crate::color::{EMPTY, INK, SOFT_INK};
use crate::sheet::{Drawn, Rect, Sheet, widest};

const TITLE_SIZE: f64 = 15.0;
const TEXT_SIZE: f64 = 13.0;

/// A table of counts, such as a confusion matrix: a row for each true label, a column for each
/// prediction.
///
/// The diagonal is shaded in blue, the rest in vermilion, each by its own largest count: beside the
/// hundreds on the diagonal, the errors would vanish.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// Stands above the table; empty takes no room.
    pub title: String,
    /// What a row is.
    pub row_title: String,
    /// What a column is.
    pub column_title: String,
    /// The label of each row and column.
    pub labels: Vec<String>,
    /// The counts, row by row.
    pub counts: Vec<Vec<u64>>,
}

impl Matrix {
    pub(crate) fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let size = self.labels.len();
        let square = self.counts.len() == size && self.counts.iter().all(|row| row.len() == size);
        assert!(square, "a matrix with {size} labels needs {size} rows of {size} counts");

        let sheet = &sheet.titled(&self.title, TITLE_SIZE)?;
        let page = sheet.rect();
        let table = page.inside(widest(&self.labels, TEXT_SIZE) + 36.0, 46.0, 4.0, 4.0);
        let (width, height) = (table.width / size.max(1) as f64, table.height / size.max(1) as f64);

        let above = (table.center().0, table.y - 35.0);
        sheet.text(&self.column_title, above, TEXT_SIZE, HPos::Center, SOFT_INK)?;
        sheet.upward(&self.row_title, (9.0, table.center().1), TEXT_SIZE, SOFT_INK)?;
        for (i, label) in self.labels.iter().enumerate() {
            let (x, y) = (table.x + width * (i as f64 + 0.5), table.y + height * (i as f64 + 0.5));
            sheet.fitted(label, (x, table.y - 12.0), TEXT_SIZE, width, INK)?;
            sheet.text(label, (table.x - 9.0, y), TEXT_SIZE, HPos::Right, INK)?;
        }
        let cells = self
            .counts
            .iter()
            .enumerate()
            .flat_map(|(i, row)| row.iter().enumerate().map(move |(j, &count)| (i, j, count)));
        let largest = |diagonal: bool| {
            let counts = cells.clone().filter(|(i, j, _)| (i == j) == diagonal).map(|cell| cell.2);
            counts.max().unwrap_or(0).max(1)
        };
        let (most_right, most_wrong) = (largest(true), largest(false));
        for (i, j, count) in cells {
            let (x, y) = (table.x + width * j as f64, table.y + height * i as f64);
            let cell = Rect { x, y, width, height };
            let (color, most) = match i == j {
                true => (Color::Blue, most_right),
                false => (Color::Vermilion, most_wrong),
            };
            let strength = 0.75 * count as f64 / most as f64;
            let (shade, ink) = match count {
                0 => (EMPTY, Color::Gray.pale(0.5)),
                _ if i == j && strength > 0.45 => (color.pale(strength), WHITE),
                _ => (color.pale(strength), INK),
            };
            sheet.fill(cell.inside(0.5, 0.5, 0.5, 0.5), shade)?;
            let number = thousands(&count.to_string());
            sheet.fitted(&number, cell.center(), TEXT_SIZE, width - 2.0, ink)?;
        }
        Ok(())
    }
}
