//! The background of a decision boundary.

use plotters::prelude::*;

use crate::Color;
use crate::axis::Plane;
use crate::chart::Axes;
use crate::color::{INK, mix};
use crate::sheet::{Drawn, solid, stroke};

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
    pub(crate) fn draw<B: DrawingBackend>(&self, chart: &mut Axes<B>, plane: &Plane) -> Drawn<B> {
        const SHADES: f64 = 24.0;
        let (width, height, count) = (self.width, self.height, self.values.len());
        assert_eq!(count, width * height, "regions of {width} x {height} got {count} values");
        // The edges of the cells; each value stands in the middle of one.
        let edge = |(first, last): (f64, f64), count: usize, i: usize| {
            let cell = (last - first) / count.saturating_sub(1).max(1) as f64;
            first + cell * (i as f64 - 0.5)
        };
        for (row, values) in self.values.chunks(width.max(1)).enumerate() {
            let (low, high) =
                (edge(self.y_range, height, row), edge(self.y_range, height, row + 1));
            let shades: Vec<_> = values.iter().map(|value| (value * SHADES).round()).collect();
            let mut column = 0;
            for same in shades.chunk_by(|a, b| a == b) {
                let color = mix(Color::Blue.pale(0.32), Color::Orange.pale(0.36), same[0] / SHADES);
                let left = edge(self.x_range, width, column);
                column += same.len();
                let right = edge(self.x_range, width, column);
                chart.draw_series([Rectangle::new([(left, low), (right, high)], solid(color))])?;
            }
        }
        let segments = self.boundary().into_iter();
        let shown = segments.filter_map(|(from, to)| plane.clip(from, to));
        let line = |(from, to)| PathElement::new(vec![from, to], stroke(INK, 1.75));
        chart.draw_series(shown.map(line))?;
        Ok(())
    }

    /// Where the probability is one half: for each square of four values, a segment between the two
    /// sides that it crosses (or two, at a saddle).
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
                let along = |a: usize, b: usize, (first, last): (f64, f64), count: usize| {
                    let place = (a as f64 * (1.0 - t) + b as f64 * t) / count as f64;
                    first + place * (last - first)
                };
                ((a > 0.0) != (b > 0.0) && t.is_finite()).then(|| {
                    let x = along(from.0, to.0, self.x_range, columns);
                    (x, along(from.1, to.1, self.y_range, rows))
                })
            };
            let sides = (0..4).map(|i| (corners[i], corners[(i + 1) % 4]));
            let crossings: Vec<_> = sides.filter_map(crossing).collect();
            segments.extend(crossings.chunks_exact(2).map(|pair| (pair[0], pair[1])));
        }
        segments
    }
}
