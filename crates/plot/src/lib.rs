//! The one place of the workspace that draws: charts, small images, bars, tables and graphs, in one
//! style, as PNG or SVG, with no font or library of the system.
//!
//! A [`Figure`] is a title above a grid of panels. A panel says *what* is shown; where it goes and how
//! axes are numbered is decided here. Charts are [plotters](https://docs.rs/plotters)' own; beside them is
//! what plotters lacks. Everything is drawn as SVG, and a PNG is made of that.
//!
//! ```
//! use plot::{Chart, Color, Figure, Series};
//!
//! let bowl = (-20..=20).map(|i| f64::from(i) / 10.0).map(|w| (w, (w - 1.0).powi(2)));
//! let figure = Figure::new("The cost of one weight")
//!     .panel(Chart::new("", "weight", "cost").series(Series::line("cost", Color::Blue, bowl)));
//! assert!(figure.svg().starts_with("<svg"));
//! # #[cfg(feature = "png")]
//! assert!(figure.png().starts_with(b"\x89PNG"));
//! ```
//!
//! The crate is not a lesson: nothing in it is about training.
#![forbid(unsafe_code)]

mod axis;
mod bars;
mod chart;
mod color;
mod figure;
mod graph;
mod image;
mod layout;
mod matrix;
#[cfg(feature = "png")]
mod pixels;
mod series;
mod sheet;

pub use bars::Bars;
pub use chart::{Chart, Stand};
pub use color::Color;
pub use figure::{Figure, Panel};
pub use graph::{Graph, NodeKind, Places};
pub use image::Image;
pub use matrix::Matrix;
pub use series::Series;
