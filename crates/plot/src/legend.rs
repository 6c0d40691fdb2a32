//! The names of a chart's series: in a corner that is free, else in a row above the plot.
//!
//! By hand, because plotters' own series labels cannot stand outside of the plot, and measure text by
//! asking a web page, which a worker has not got.

use plotters::prelude::{DrawingBackend, WHITE};
use plotters::style::text_anchor::HPos;

use crate::Series;
use crate::color::{GRID, INK};
use crate::sheet::{Drawn, Rect, Sheet, text_width};

const SIZE: f64 = 12.5;
const ROW: f64 = 18.0;
/// Room for a sample of a line, with the space around it.
const SAMPLE: f64 = 40.0;

/// Where a legend stands, and the series that are in it.
pub(crate) struct Legend<'a> {
    entries: Vec<&'a Series>,
    frame: Option<Rect>,
}

impl<'a> Legend<'a> {
    /// Finds a place in `plot` where a legend covers none of some points.
    pub fn new(series: &'a [Series], plot: Rect, covered: &[(f64, f64)]) -> Self {
        let entries: Vec<_> = series.iter().filter(|series| !series.label.is_empty()).collect();
        let width = entries.iter().map(|series| width(series)).fold(0.0, f64::max);
        let height = ROW * entries.len() as f64 + 8.0;
        let free = plot.inside(8.0, 6.0, 8.0, 8.0);
        let columns = [free.right() - width, free.x, free.center().0 - width / 2.0];
        let rows = [free.y, free.bottom() - height];
        let places = rows.iter().flat_map(|&y| columns.map(|x| Rect { x, y, width, height }));
        let is_free = |place: &Rect| {
            let around = place.inside(-6.0, -6.0, -6.0, -6.0);
            place.x >= free.x && place.y >= free.y && !covered.iter().any(|&p| around.contains(p))
        };
        Legend { frame: places.into_iter().find(is_free), entries }
    }

    /// The height that it needs above the plot.
    pub fn height_above(&self) -> f64 {
        if self.frame.is_some() || self.entries.is_empty() { 0.0 } else { ROW }
    }

    pub fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let mut x = self.frame.map_or(0.0, |frame| frame.x);
        let mut y = self.frame.map_or(0.5 * ROW, |frame| frame.y + 4.0 + 0.5 * ROW);
        if let Some(frame) = self.frame.filter(|_| !self.entries.is_empty()) {
            sheet.fill(frame, WHITE)?;
            sheet.frame(frame, 1.0, GRID)?;
        }
        for series in &self.entries {
            series.draw_sample(sheet, (x + 7.0, y))?;
            sheet.text(&series.label, (x + SAMPLE, y), SIZE, HPos::Left, INK)?;
            match self.frame {
                Some(_) => y += ROW,
                None => x += width(series),
            }
        }
        Ok(())
    }
}

fn width(series: &Series) -> f64 {
    SAMPLE + text_width(&series.label, SIZE) + 8.0
}
