//! A table of counts with shaded cells.

use crate::axis::thousands;
use crate::canvas::{Anchor, Canvas, Rect};
use crate::color::{Color, INK, SOFT_INK, WHITE};
use crate::paint::text_width;

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
    /// A table of counts: as many rows, and columns in each, as labels.
    pub fn new(
        title: &str,
        row_title: &str,
        column_title: &str,
        labels: Vec<String>,
        counts: Vec<Vec<u64>>,
    ) -> Self {
        let (row_title, column_title) = (row_title.to_string(), column_title.to_string());
        Matrix { title: title.to_string(), row_title, column_title, labels, counts }
    }

    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Rect) {
        let size = self.labels.len();
        let square = self.counts.len() == size && self.counts.iter().all(|row| row.len() == size);
        assert!(square, "a matrix with {size} labels needs {size} rows of {size} counts");

        let area = canvas.title(&self.title, TITLE_SIZE, area);
        let widest =
            self.labels.iter().map(|label| text_width(label, TEXT_SIZE)).fold(0.0, f64::max);
        let table = area.inside(widest + 36.0, 46.0, 4.0, 4.0);
        let (width, height) = (table.width / size.max(1) as f64, table.height / size.max(1) as f64);

        canvas.text(
            &self.column_title,
            (table.center().0, table.y - 35.0),
            TEXT_SIZE,
            Anchor::Center,
            SOFT_INK,
        );
        canvas.text(
            &self.row_title,
            (area.x + 9.0, table.center().1),
            TEXT_SIZE,
            Anchor::Upward,
            SOFT_INK,
        );
        for (i, label) in self.labels.iter().enumerate() {
            let (x, y) = (table.x + width * (i as f64 + 0.5), table.y + height * (i as f64 + 0.5));
            canvas.fitted_text(label, (x, table.y - 12.0), TEXT_SIZE, width, INK);
            canvas.text(label, (table.x - 9.0, y), TEXT_SIZE, Anchor::Right, INK);
        }
        let cells = || {
            self.counts
                .iter()
                .enumerate()
                .flat_map(|(i, row)| row.iter().enumerate().map(move |(j, &n)| (i, j, n)))
        };
        let largest = |diagonal: bool| {
            cells().filter(|(i, j, _)| (i == j) == diagonal).map(|cell| cell.2).max().unwrap_or(0)
        };
        let (most_right, most_wrong) = (largest(true).max(1), largest(false).max(1));
        for (i, j, count) in cells() {
            let cell = Rect {
                x: table.x + width * j as f64,
                y: table.y + height * i as f64,
                width,
                height,
            };
            let (color, strength) = match i == j {
                true => (Color::Blue, 0.75 * count as f64 / most_right as f64),
                false => (Color::Vermilion, 0.75 * count as f64 / most_wrong as f64),
            };
            let ink = match count {
                0 => Color::Gray.pale(0.5),
                _ if i == j && strength > 0.45 => WHITE,
                _ => INK,
            };
            canvas.rect(
                cell.inside(0.5, 0.5, 0.5, 0.5),
                if count == 0 { [247, 247, 248] } else { color.pale(strength) },
            );
            canvas.fitted_text(
                &thousands(&count.to_string()),
                cell.center(),
                TEXT_SIZE,
                width - 2.0,
                ink,
            );
        }
    }
}
