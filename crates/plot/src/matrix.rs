//! A table of counts with shaded cells.

use plotters::style::WHITE;
use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::axis::thousands;
use crate::color::{EMPTY, INK, SOFT_INK};
use crate::figure::Panel;
use crate::sheet::{Sheet, widest};

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

impl Panel for Matrix {
    fn draw(&self, sheet: &Sheet) {
        let count = self.labels.len();
        let square = self.counts.len() == count && self.counts.iter().all(|row| row.len() == count);
        assert!(square, "a matrix with {count} labels needs {count} rows of {count} counts");

        let sheet = &sheet.titled(&self.title, TITLE_SIZE);
        let (left, top) = (widest(&self.labels, TEXT_SIZE) + 36.0, 46.0);
        let (page_width, page_height) = sheet.size();
        let size = (page_width - left - 4.0, page_height - top - 4.0);
        let (width, height) = (size.0 / count as f64, size.1 / count as f64);
        let middle =
            |i: usize, j: usize| (left + width * (j as f64 + 0.5), top + height * (i as f64 + 0.5));

        let above = (left + size.0 / 2.0, top - 35.0);
        sheet.words(&self.column_title, above, HPos::Center, (TEXT_SIZE, SOFT_INK));
        sheet.upward(&self.row_title, (9.0, top + size.1 / 2.0), (TEXT_SIZE, SOFT_INK));
        for (i, label) in self.labels.iter().enumerate() {
            sheet.fitted(label, (middle(i, i).0, top - 12.0), width, (TEXT_SIZE, INK));
            sheet.words(label, (left - 9.0, middle(i, i).1), HPos::Right, (TEXT_SIZE, INK));
        }
        let cells = || (0..count).flat_map(|i| (0..count).map(move |j| (i, j)));
        for (i, j) in cells() {
            let like_it = cells().filter(|cell| (cell.0 == cell.1) == (i == j));
            let most = like_it.map(|(i, j)| self.counts[i][j]).max().unwrap_or(0);
            let color = if i == j { Color::Blue } else { Color::Vermilion };
            let strength = 0.75 * self.counts[i][j] as f64 / most as f64;
            let (shade, ink) = match self.counts[i][j] {
                0 => (EMPTY, Color::Gray.pale(0.5)),
                _ if i == j && strength > 0.45 => (color.pale(strength), WHITE),
                _ => (color.pale(strength), INK),
            };
            let (x, y) = middle(i, j);
            let corner = (x - width / 2.0 + 0.5, y - height / 2.0 + 0.5);
            sheet.fill(corner, (width - 1.0, height - 1.0), shade);
            let number = thousands(&self.counts[i][j].to_string());
            sheet.fitted(&number, (x, y), width - 2.0, (TEXT_SIZE, ink));
        }
    }
}
