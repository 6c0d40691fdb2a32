//! A figure: a title above a grid of panels, saved as a picture.

use std::path::{Path, PathBuf};

use crate::canvas::{Canvas, Rect};
use crate::paint;
use output::save_file;

use crate::{Bars, Chart, Graph, Image, Matrix};

const MARGIN: f64 = 12.0;
const GAP: f64 = 14.0;
const TITLE_SIZE: f64 = 18.0;

/// A picture: a title above a grid of panels, filled row by row.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Stands above all panels; empty takes no room.
    pub title: String,
    /// How many panels stand side by side.
    pub columns: usize,
    /// The panels, row by row.
    pub panels: Vec<Panel>,
    /// Width and height of one panel in logical pixels. A graph has the size it needs instead.
    pub panel_size: (u32, u32),
}

/// What can go wrong when a picture is saved. Each is one sentence for the reader.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] output::Error),
    /// The name of the picture says neither PNG nor SVG.
    #[error("cannot write {}: a picture's name ends in .png or .svg; choose one of the two", path.display())]
    Extension {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The picture could not be drawn or encoded.
    #[error("cannot draw {}: {reason}; show less in one picture", path.display())]
    Draw {
        /// The file that was to be written.
        path: PathBuf,
        /// What the drawing library says.
        reason: String,
    },
}

impl Figure {
    /// A figure without panels: one column, each panel 640 by 420 logical pixels.
    pub fn new(title: &str) -> Self {
        Figure { title: title.to_string(), columns: 1, panels: Vec::new(), panel_size: (640, 420) }
    }

    /// How many panels stand side by side.
    pub fn columns(self, columns: usize) -> Self {
        Figure { columns, ..self }
    }

    /// Width and height of one panel in logical pixels.
    pub fn panel_size(self, width: u32, height: u32) -> Self {
        Figure { panel_size: (width, height), ..self }
    }

    /// Adds a panel behind the others.
    pub fn panel(mut self, panel: impl Into<Panel>) -> Self {
        self.panels.push(panel.into());
        self
    }

    /// Writes a PNG or SVG by the extension of `path`, whole or not at all.
    ///
    /// A PNG has two pixels for each logical one, so that it is sharp where it is shown at half size.
    ///
    /// # Panics
    /// When a panel contradicts itself: an image whose pixels are not as many as its width and height
    /// say, a matrix that is not square, a graph with an edge to nowhere or with a cycle.
    pub fn save(&self, path: &Path) -> Result<(), Error> {
        let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
        let encode = match extension.as_ref().and_then(|extension| extension.to_str()) {
            Some("png") => paint::png,
            Some("svg") => paint::svg,
            _ => return Err(Error::Extension { path: path.to_path_buf() }),
        };
        let (canvas, size) = self.draw();
        let bytes = encode(&canvas.shapes, size)
            .map_err(|reason| Error::Draw { path: path.to_path_buf(), reason })?;
        Ok(save_file(path, &bytes)?)
    }

    /// The shapes of all panels, and the size of the picture.
    fn draw(&self) -> (Canvas, (f64, f64)) {
        let sizes: Vec<_> = self.panels.iter().map(|panel| self.size_of(panel)).collect();
        let columns = self.columns.clamp(1, sizes.len().max(1));
        let mut widths = vec![0.0_f64; columns];
        let mut heights = vec![0.0_f64; sizes.len().div_ceil(columns)];
        for (i, (width, height)) in sizes.iter().enumerate() {
            widths[i % columns] = widths[i % columns].max(*width);
            heights[i / columns] = heights[i / columns].max(*height);
        }
        let width = 2.0 * MARGIN + extent(&widths);
        let top = if self.title.is_empty() { MARGIN } else { MARGIN + 1.9 * TITLE_SIZE };
        let height = top + extent(&heights) + MARGIN;

        let mut canvas = Canvas::default();
        let page = Rect { x: 0.0, y: 0.0, width, height };
        canvas.title(&self.title, TITLE_SIZE, page.inside(MARGIN, MARGIN, MARGIN, 0.0));
        for (i, panel) in self.panels.iter().enumerate() {
            let (column, row) = (i % columns, i / columns);
            let area = Rect {
                x: MARGIN + widths[..column].iter().map(|width| width + GAP).sum::<f64>(),
                y: top + heights[..row].iter().map(|height| height + GAP).sum::<f64>(),
                width: widths[column],
                height: heights[row],
            };
            match panel {
                Panel::Chart(chart) => chart.draw(&mut canvas, area),
                Panel::Image(image) => image.draw(&mut canvas, area),
                Panel::Bars(bars) => bars.draw(&mut canvas, area),
                Panel::Matrix(matrix) => matrix.draw(&mut canvas, area),
                Panel::Graph(graph) => graph.draw(&mut canvas, area),
            }
        }
        (canvas, (width, height))
    }

    fn size_of(&self, panel: &Panel) -> (f64, f64) {
        match panel {
            Panel::Graph(graph) => graph.size(),
            _ => (f64::from(self.panel_size.0), f64::from(self.panel_size.1)),
        }
    }
}

/// The length of a row of panels with the gaps between them.
fn extent(lengths: &[f64]) -> f64 {
    lengths.iter().sum::<f64>() + GAP * lengths.len().saturating_sub(1) as f64
}

/// One part of a figure.
#[derive(Debug, Clone)]
pub enum Panel {
    /// Axes with lines and points.
    Chart(Chart),
    /// A small image.
    Image(Image),
    /// A bar for each label.
    Bars(Bars),
    /// A table of counts.
    Matrix(Matrix),
    /// Boxes and arrows.
    Graph(Graph),
}

impl From<Chart> for Panel {
    fn from(chart: Chart) -> Self {
        Panel::Chart(chart)
    }
}

impl From<Image> for Panel {
    fn from(image: Image) -> Self {
        Panel::Image(image)
    }
}

impl From<Bars> for Panel {
    fn from(bars: Bars) -> Self {
        Panel::Bars(bars)
    }
}

impl From<Matrix> for Panel {
    fn from(matrix: Matrix) -> Self {
        Panel::Matrix(matrix)
    }
}

impl From<Graph> for Panel {
    fn from(graph: Graph) -> Self {
        Panel::Graph(graph)
    }
}
