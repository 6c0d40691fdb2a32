//! The one place of the workspace that draws: charts, small images, bars, tables and graphs, in one
//! style, as PNG or SVG, with no font or library of the system.
//!
//! A [`Figure`] is a title above a grid of panels. A panel is a plain struct that says *what* is
//! shown; where it goes, how axes are numbered and which corner is free for the legend is decided
//! here.
//!
//! ```
//! use plot::{Chart, Color, Figure, Series};
//!
//! let folder = tempfile::tempdir()?;
//! let bowl = (-20..=20).map(|i| f64::from(i) / 10.0).map(|w| (w, (w - 1.0).powi(2)));
//! Figure::new("The cost of one weight")
//!     .panel(Chart::new("", "weight", "cost").series(Series::line("cost", Color::Blue, bowl)))
//!     .save(&folder.path().join("cost.png"))?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The crate is not a lesson: nothing in it is about training.
#![forbid(unsafe_code)]

mod axis;
mod bars;
mod canvas;
mod chart;
mod color;
mod figure;
mod graph;
mod layout;
mod legend;
mod matrix;
mod paint;
mod pixels;
mod plane;
mod regions;
mod series;

pub use bars::Bars;
pub use chart::{Chart, Note};
pub use color::Color;
pub use figure::{Error, Figure, Panel};
pub use graph::{Graph, GraphEdge, GraphNode, NodeKind};
pub use matrix::Matrix;
pub use pixels::{Image, ImageColors};
pub use regions::Regions;
pub use series::{Series, Style};
