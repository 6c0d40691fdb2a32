//! A figure: a title above a grid of panels, as a picture.

use std::sync::Arc;

use plotters::prelude::{IntoDrawingArea, SVGBackend, WHITE};

use crate::sheet::{Point, Sheet, drawn, px};
use crate::{Places, Stand};

const MARGIN: f64 = 12.0;
const GAP: f64 = 14.0;
const TITLE_SIZE: f64 = 18.0;
/// A picture with more logical pixels than this would take hundreds of megabytes.
const MOST_PIXELS: f64 = 2.0e7;

/// One part of a figure.
pub trait Panel: Send + Sync {
    /// Draws it on a part of the picture.
    fn draw(&self, sheet: &Sheet);

    /// The width and height that it takes, where others have some size.
    fn size(&self, others: (f64, f64)) -> (f64, f64) {
        others
    }

    /// Where its axes stand, if it has any.
    fn stand(&self, _: &Sheet) -> Option<Stand> {
        None
    }

    /// Where its boxes and arrows stand, if it has any.
    fn places(&self, _: &Sheet) -> Option<Places> {
        None
    }
}

/// A picture: a title above a grid of panels of the same size, filled row by row.
#[derive(Clone)]
pub struct Figure {
    title: String,
    columns: usize,
    panels: Vec<Arc<dyn Panel>>,
    panel_size: (f64, f64),
}

impl Figure {
    /// A figure without panels: one column, each panel 640 by 420 logical pixels. The title stands above
    /// all panels; an empty one takes no room.
    pub fn new(title: &str) -> Self {
        let title = title.to_string();
        Figure { title, columns: 1, panels: Vec::new(), panel_size: (640.0, 420.0) }
    }

    /// How many panels stand side by side.
    pub fn columns(self, columns: usize) -> Self {
        Figure { columns, ..self }
    }

    /// Width and height of one panel in logical pixels. A graph has the size that it needs instead.
    pub fn panel_size(self, width: u32, height: u32) -> Self {
        Figure { panel_size: (width.into(), height.into()), ..self }
    }

    /// Adds a panel behind the others.
    pub fn panel(mut self, panel: impl Panel + 'static) -> Self {
        self.panels.push(Arc::new(panel));
        self
    }

    /// The picture as an SVG, of the logical size.
    ///
    /// # Panics
    /// When a panel contradicts itself: cells that don't fill their rows, a matrix that is not square, a
    /// graph with an edge to nowhere or with a cycle. When the picture has more than 20 million logical
    /// pixels.
    pub fn svg(&self) -> String {
        let mut svg = String::new();
        let (size, places) = self.layout();
        let page = page(&mut svg, size);
        drawn(page.0.fill(&WHITE));
        page.part((MARGIN, MARGIN), (size.0 - 2.0 * MARGIN, size.1))
            .titled(&self.title, TITLE_SIZE);
        for (panel, (corner, size)) in self.panels.iter().zip(places) {
            panel.draw(&page.part(corner, size));
        }
        drawn(page.0.present());
        drop(page);
        let [drawn, shown] = [(px(size.0).into(), px(size.1).into()), size]
            .map(|(width, height): Point| format!("width=\"{width}\" height=\"{height}\""));
        svg.replacen(&drawn, &shown, 1)
    }

    /// The size of the picture, in logical pixels.
    pub fn size(&self) -> (f64, f64) {
        self.layout().0
    }

    /// Where the axes of a panel stand. Nothing for what is no chart.
    pub fn stand(&self, panel: usize) -> Option<Stand> {
        self.asked(panel, |panel, sheet| panel.stand(sheet))
    }

    /// Where the parts of a panel's graph stand. Nothing for what is no graph.
    pub fn places(&self, panel: usize) -> Option<Places> {
        self.asked(panel, |panel, sheet| panel.places(sheet))
    }

    fn asked<T>(&self, panel: usize, ask: fn(&dyn Panel, &Sheet) -> Option<T>) -> Option<T> {
        let (size, places) = self.layout();
        let (corner, panel_size) = *places.get(panel)?;
        let page = &mut String::new();
        ask(&*self.panels[panel], &self::page(page, size).part(corner, panel_size))
    }

    /// The picture as a PNG, with two pixels for each logical one.
    ///
    /// # Panics
    /// As [`Figure::svg`] does.
    #[cfg(feature = "png")]
    pub fn png(&self) -> Vec<u8> {
        crate::pixels::png(&self.svg())
    }

    /// The picture as a file with this ending: `svg` or `png`.
    ///
    /// # Panics
    /// As [`Figure::svg`] does, and at another ending.
    #[cfg(feature = "png")]
    pub fn file(&self, ending: &str) -> Vec<u8> {
        match ending {
            "svg" => self.svg().into_bytes(),
            "png" => self.png(),
            _ => panic!("a picture is an svg or a png, not {ending}"),
        }
    }

    /// The size of the picture, and of each panel its corner and its size.
    fn layout(&self) -> (Point, Vec<(Point, Point)>) {
        let sizes = self.panels.iter().map(|panel| panel.size(self.panel_size));
        let (width, height) =
            sizes.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1))).unwrap_or(self.panel_size);
        let (width, height) = (width.ceil(), height.ceil());
        let columns = self.columns.clamp(1, self.panels.len().max(1));
        let rows = self.panels.len().div_ceil(columns);
        let top = if self.title.is_empty() { MARGIN } else { MARGIN + 34.0 };
        let corner = |column: usize, row: usize| {
            (MARGIN + column as f64 * (width + GAP), top + row as f64 * (height + GAP))
        };
        let end = corner(columns, rows.max(1));
        let size = (end.0 - GAP + MARGIN, end.1 - GAP + MARGIN);
        assert!(size.0 * size.1 <= MOST_PIXELS, "{} x {} pixels are too many", size.0, size.1);
        let place = |i| (corner(i % columns, i / columns), (width, height));
        (size, (0..self.panels.len()).map(place).collect())
    }
}

fn page(svg: &mut String, size: Point) -> Sheet<'_> {
    let size = (px(size.0) as u32, px(size.1) as u32);
    Sheet(SVGBackend::with_string(svg, size).into_drawing_area())
}
