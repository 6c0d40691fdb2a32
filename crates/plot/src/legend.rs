//! The names of a chart's series: in a corner that is free, else above the plot.

use crate::Series;
use crate::canvas::{Anchor, Canvas, Rect};
use crate::color::{GRID, INK, WHITE};
use crate::paint::text_width;

const SIZE: f64 = 12.5;
const ROW: f64 = 18.0;
/// Room for a sample of a line, with the space around it.
const SAMPLE: f64 = 40.0;

/// The series that have a name, each with the width of its entry.
pub(crate) struct Legend<'a> {
    entries: Vec<(&'a Series, f64)>,
}

impl<'a> Legend<'a> {
    pub fn new(series: &'a [Series]) -> Self {
        let named = series.iter().filter(|series| !series.label.is_empty());
        // Whoever shows an SVG may have a wider font.
        let width = |label: &str| SAMPLE + 1.08 * text_width(label, SIZE) + 8.0;
        Legend { entries: named.map(|series| (series, width(&series.label))).collect() }
    }

    /// With one entry below the other, in a frame.
    fn size(&self) -> (f64, f64) {
        let widest = self.entries.iter().map(|entry| entry.1).fold(0.0, f64::max);
        (widest, ROW * self.entries.len() as f64 + 8.0)
    }

    /// The upper left corner of a place in `plot` where the legend covers none of these points.
    pub fn free_corner(&self, plot: Rect, covered: &[(f64, f64)]) -> Option<(f64, f64)> {
        let (width, height) = self.size();
        let free = plot.inside(8.0, 6.0, 8.0, 8.0);
        let (left, right) = (free.x, free.right() - width);
        let (middle, top, bottom) = (free.center().0 - width / 2.0, free.y, free.bottom() - height);
        let upper = [(right, top), (left, top), (middle, top)];
        let lower = [(right, bottom), (left, bottom), (middle, bottom)];
        upper.into_iter().chain(lower).find(|&(x, y)| {
            let place = Rect { x, y, width, height }.inside(-6.0, -6.0, -6.0, -6.0);
            x >= free.x && y >= free.y && !covered.iter().any(|&point| place.contains(point))
        })
    }

    pub fn draw_at(&self, canvas: &mut Canvas, (x, y): (f64, f64)) {
        if self.entries.is_empty() {
            return;
        }
        let (width, height) = self.size();
        canvas.rect(Rect { x, y, width, height }, WHITE);
        canvas.frame(Rect { x, y, width, height }, 1.0, GRID);
        for (i, (series, _)) in self.entries.iter().enumerate() {
            draw_entry(canvas, series, (x, y + 4.0 + ROW * (i as f64 + 0.5)));
        }
    }

    /// Where each entry begins when they follow one another in rows of this width, and the row.
    fn rows(&self, width: f64) -> Vec<(f64, f64)> {
        let (mut x, mut row) = (0.0, 0.0);
        let place = |entry: &(&Series, f64)| {
            if x > 0.0 && x + entry.1 > width {
                (x, row) = (0.0, row + 1.0);
            }
            x += entry.1;
            (x - entry.1, row)
        };
        self.entries.iter().map(place).collect()
    }

    /// The height that the entries need above the plot.
    pub fn height_above(&self, width: f64) -> f64 {
        self.rows(width).last().map_or(0.0, |(_, row)| (row + 1.0) * ROW + 4.0)
    }

    pub fn draw_above(&self, canvas: &mut Canvas, area: Rect) {
        for ((series, _), (x, row)) in self.entries.iter().zip(self.rows(area.width)) {
            draw_entry(canvas, series, (area.x + x, area.y + ROW * (row + 0.5)));
        }
    }
}

fn draw_entry(canvas: &mut Canvas, series: &Series, (x, y): (f64, f64)) {
    series.draw_sample(canvas, (x + 7.0, y));
    canvas.text(&series.label, (x + SAMPLE, y), SIZE, Anchor::Left, INK);
}
