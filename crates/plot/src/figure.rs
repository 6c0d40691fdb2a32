//! A figure: a title above a grid of panels, as a picture.

use plotters::prelude::*;

use crate::chart::Stand;
use crate::color::INK;
use crate::graph::Places;
use crate::sheet::{Drawn, Rect, Sheet, px};
use crate::{Bars, Chart, Graph, Image, Matrix};

const MARGIN: f64 = 12.0;
const GAP: f64 = 14.0;
const TITLE_SIZE: f64 = 18.0;
/// A picture with more logical pixels than this would take hundreds of megabytes.
const MOST_PIXELS: f64 = 2.0e7;

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

    /// The picture as an SVG, of the logical size.
    ///
    /// # Panics
    /// When a panel contradicts itself: an image whose pixels are not as many as its width and height
    /// say, a matrix that is not square, a graph with an edge to nowhere or with a cycle. When the
    /// picture has more than 20 million logical pixels.
    pub fn svg(&self) -> String {
        let (page, panels) = self.layout();
        let size = (px(page.width), px(page.height));
        let mut svg = String::new();
        let backend = SVGBackend::with_string(&mut svg, (size.0 as u32, size.1 as u32));
        let sheet = Sheet(backend.into_drawing_area());
        let drawn = sheet.0.fill(&WHITE).and_then(|()| {
            self.draw_title(&sheet)?;
            panels.iter().try_for_each(|(panel, place)| panel.draw(&sheet.part(*place)))?;
            sheet.0.present()
        });
        drawn.expect("a drawing in memory cannot fail");
        drop(sheet);
        let drawn = format!("width=\"{}\" height=\"{}\"", size.0, size.1);
        let shown = format!("width=\"{}\" height=\"{}\"", page.width, page.height);
        svg.replacen(&drawn, &shown, 1)
    }

    /// The picture as a PNG, with two pixels for each logical one, so that it is sharp where it is
    /// shown at half its size.
    ///
    /// # Panics
    /// As [`Figure::svg`] does.
    #[cfg(feature = "png")]
    pub fn png(&self) -> Vec<u8> {
        use crate::pixels::{Picture, Pixels};

        let (page, panels) = self.layout();
        let pixels = |length: f64| px(length) as usize;
        let mut picture = Picture::new((pixels(page.width), pixels(page.height)));
        let strip = Rect { height: self.top(), ..page };
        let title = (None, strip);
        for (panel, place) in
            [title].into_iter().chain(panels.into_iter().map(|(p, r)| (Some(p), r)))
        {
            let (width, height) = (pixels(place.width), pixels(place.height));
            let mut drawn = vec![255; 3 * width * height];
            let sheet = Sheet(Pixels::on(&mut drawn, width).into_drawing_area());
            let done = match panel {
                Some(panel) => panel.draw(&sheet),
                None => self.draw_title(&sheet),
            };
            done.expect("a drawing in memory cannot fail");
            drop(sheet);
            picture.lay(&drawn, width, (pixels(place.x), pixels(place.y)));
        }
        picture.encoded()
    }

    /// The picture as a file of a format.
    ///
    /// # Panics
    /// As [`Figure::svg`] does.
    #[cfg(feature = "png")]
    pub fn file(&self, format: Format) -> Vec<u8> {
        match format {
            Format::Png => self.png(),
            Format::Svg => self.svg().into_bytes(),
        }
    }

    /// The size of the picture, in logical pixels.
    pub fn size(&self) -> (f64, f64) {
        let page = self.layout().0;
        (page.width, page.height)
    }

    /// Where the axes of a panel stand. Nothing for what is no chart.
    pub fn stand(&self, panel: usize) -> Option<Stand> {
        match self.layout().1.get(panel)? {
            (Panel::Chart(chart), place) => Some(chart.stand(*place)),
            _ => None,
        }
    }

    /// Where the parts of a panel's graph stand. Nothing for what is no graph.
    pub fn places(&self, panel: usize) -> Option<Places> {
        match self.layout().1.get(panel)? {
            (Panel::Graph(graph), place) => Some(graph.places(*place)),
            _ => None,
        }
    }

    /// The size of the picture, and the place of each panel.
    fn layout(&self) -> (Rect, Vec<(&Panel, Rect)>) {
        let sizes: Vec<_> = self.panels.iter().map(|panel| self.size_of(panel)).collect();
        let columns = self.columns.clamp(1, sizes.len().max(1));
        let mut widths = vec![0.0_f64; columns];
        let mut heights = vec![0.0_f64; sizes.len().div_ceil(columns)];
        for (i, (width, height)) in sizes.iter().enumerate() {
            widths[i % columns] = widths[i % columns].max(width.ceil());
            heights[i / columns] = heights[i / columns].max(height.ceil());
        }
        let width = 2.0 * MARGIN + extent(&widths);
        let height = self.top() + extent(&heights) + MARGIN;
        assert!(width * height <= MOST_PIXELS, "{width} x {height} pixels are too many");

        let place = |i: usize| {
            let (column, row) = (i % columns, i / columns);
            Rect {
                x: MARGIN + widths[..column].iter().map(|width| width + GAP).sum::<f64>(),
                y: self.top() + heights[..row].iter().map(|height| height + GAP).sum::<f64>(),
                width: widths[column],
                height: heights[row],
            }
        };
        let panels = self.panels.iter().enumerate().map(|(i, panel)| (panel, place(i)));
        (Rect { x: 0.0, y: 0.0, width, height }, panels.collect())
    }

    /// Where the panels begin.
    fn top(&self) -> f64 {
        if self.title.is_empty() { MARGIN } else { MARGIN + 34.0 }
    }

    fn draw_title<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let page = sheet.rect().inside(MARGIN, MARGIN, MARGIN, 0.0);
        let center = (page.center().0, page.y + 0.7 * TITLE_SIZE);
        sheet.fitted(&self.title, center, TITLE_SIZE, page.width, INK)
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

impl Panel {
    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        match self {
            Panel::Chart(chart) => chart.draw(sheet),
            Panel::Image(image) => image.draw(sheet),
            Panel::Bars(bars) => bars.draw(sheet),
            Panel::Matrix(matrix) => matrix.draw(sheet),
            Panel::Graph(graph) => graph.draw(sheet),
        }
    }
}

macro_rules! panels {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Panel {
            fn from(panel: $kind) -> Self {
                Panel::$kind(panel)
            }
        }
    )*};
}

panels!(Chart, Image, Bars, Matrix, Graph);

/// What a picture is written as. As text it is the ending of a file's name.
#[cfg(feature = "png")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Pixels, which everything shows.
    Png,
    /// Shapes and words, which stay sharp at every size.
    Svg,
}

#[cfg(feature = "png")]
impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(match self {
            Format::Png => "png",
            Format::Svg => "svg",
        })
    }
}

#[cfg(feature = "png")]
impl std::str::FromStr for Format {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "png" => Ok(Format::Png),
            "svg" => Ok(Format::Svg),
            _ => Err("expected png or svg"),
        }
    }
}
