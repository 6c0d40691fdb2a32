//! The background of a decision boundary.

use crate::canvas::{Canvas, Rect};
use crate::color::{Color, INK, mix};
use crate::plane::{Plane, clip};

/// The background of a decision boundary: the probability of class 1 on a regular grid, from pale
/// blue (0) to pale orange (1), with a line where it is one half.
#[derive(Debug, Clone)]
pub struct Regions {
    /// The x of the first and last column of the grid.
    pub x_range: (f64, f64),
    /// The y of the first and last row of the grid.
    pub y_range: (f64, f64),
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The probabilities, row by row from the lowest y.
    pub values: Vec<f64>,
}

impl Regions {
    /// The probability at a place that is `across` and `up`, each from 0 to 1, of the way over the
    /// grid: a bilinear blend of the four values around it.
    fn value(&self, across: f64, up: f64) -> f64 {
        let spot = |t: f64, count: usize| {
            let position = t.clamp(0.0, 1.0) * (count - 1) as f64;
            let index = (position as usize).min(count.saturating_sub(2));
            (index, (index + 1).min(count - 1), position - index as f64)
        };
        let ((left, right, x), (low, high, y)) = (spot(across, self.width), spot(up, self.height));
        let row = |row: usize| {
            let values = &self.values[row * self.width..][..self.width];
            values[left] * (1.0 - x) + values[right] * x
        };
        row(low) * (1.0 - y) + row(high) * y
    }

    pub(crate) fn draw(&self, canvas: &mut Canvas, plane: &Plane) {
        const SIDE: f64 = 2.0;
        const SHADES: f64 = 12.0;
        let (width, height, count) = (self.width, self.height, self.values.len());
        assert_eq!(count, width * height, "regions of {width} x {height} got {count} values");
        let corners = plane
            .at((self.x_range.0, self.y_range.0))
            .zip(plane.at((self.x_range.1, self.y_range.1)));
        let (Some(((left, bottom), (right, top))), true) = (corners, count > 0) else { return };

        let frame = plane.area;
        let columns = (frame.width / SIDE).ceil() as usize;
        let value_at =
            |x: f64, y: f64| self.value((x - left) / (right - left), (bottom - y) / (bottom - top));
        for row in 0..(frame.height / SIDE).ceil() as usize {
            let y = frame.y + SIDE * row as f64;
            let shade = |column: usize| {
                let value = value_at(frame.x + SIDE * (column as f64 + 0.5), y + 0.5 * SIDE);
                (value * SHADES).round()
            };
            let shades: Vec<_> = (0..columns).map(shade).collect();
            let mut column = 0;
            for same in shades.chunk_by(|a, b| a == b) {
                let color = mix(Color::Blue.pale(0.32), Color::Orange.pale(0.36), same[0] / SHADES);
                let x = frame.x + SIDE * column as f64;
                // Each stripe reaches under the next, which leaves no seams when an SVG is smoothed.
                let width = (SIDE * (same.len() + 1) as f64).min(frame.right() - x);
                let height = (2.0 * SIDE).min(frame.bottom() - y);
                canvas.rect(Rect { x, y, width, height }, color);
                column += same.len();
            }
        }
        for (from, to) in self.boundary() {
            let place =
                |(x, y): (f64, f64)| (left + x * (right - left), bottom - y * (bottom - top));
            if let Some((from, to)) = clip(place(from), place(to), frame) {
                canvas.line(vec![from, to], 1.75, INK);
            }
        }
    }

    /// Where the probability is one half: for each square of four values, a segment between the two
    /// sides that it crosses (or two, at a saddle), in parts of the whole grid.
    fn boundary(&self) -> Vec<((f64, f64), (f64, f64))> {
        let mut segments = Vec::new();
        let (columns, rows) = (self.width.saturating_sub(1), self.height.saturating_sub(1));
        for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)))
        {
            let corners =
                [(0, 0), (1, 0), (1, 1), (0, 1)].map(|(right, up)| (column + right, row + up));
            let value =
                |(column, row): (usize, usize)| self.values[row * self.width + column] - 0.5;
            let crossing = |(from, to): ((usize, usize), (usize, usize))| {
                let (a, b) = (value(from), value(to));
                let t = a / (a - b);
                let along = |a: usize, b: usize, count: usize| {
                    (a as f64 * (1.0 - t) + b as f64 * t) / count as f64
                };
                ((a > 0.0) != (b > 0.0) && t.is_finite())
                    .then(|| (along(from.0, to.0, columns), along(from.1, to.1, rows)))
            };
            let sides = (0..4).map(|i| (corners[i], corners[(i + 1) % 4]));
            let crossings: Vec<_> = sides.filter_map(crossing).collect();
            segments.extend(crossings.chunks_exact(2).map(|pair| (pair[0], pair[1])));
        }
        segments
    }
}
