//! The sketch: a curve that a program printed, which the reader draws first.

use plot::{Chart, Color, Figure, Series};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::drawn::Drawn;
use crate::page::{at, inside, minus, point};

/// What was printed at each place, and what the reader draws.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Sketch {
    places: Vec<f64>,
    found: Vec<f64>,
    across: String,
    upward: String,
    drawn: Drawn,
    shown: bool,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Sketch {
    /// The places from left to right, what was found there, and the names of both axes. The first of it is given.
    ///
    /// # Panics
    /// When there are fewer than two places, or not one value for each.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new(places: Vec<f64>, found: Vec<f64>, across: String, upward: String) -> Self {
        assert!(
            places.len() == found.len() && places.len() > 1,
            "two places or more, a value each"
        );
        let drawn = Drawn::level(found[0], found.len());
        Self { places, found, across, upward, drawn, shown: false }
    }

    /// Whether something was drawn.
    pub fn begun(&self) -> bool {
        self.drawn.begun()
    }

    /// Shows what was found.
    pub fn show(&mut self) {
        self.shown = true;
    }

    /// The axes, what was drawn, and what was found once it is shown, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the value that the arrow keys move is, in pixels of the picture.
    pub fn value_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), 0, (self.place(), self.drawn.value()))
    }

    /// Begins to draw at a pixel of the picture. Says whether that is on the axes.
    pub fn begin(&mut self, width: u32, x: f64, y: f64) -> bool {
        let figure = self.figure(width);
        let is_inside = !self.shown && inside(&figure, 0, (x, y));
        if is_inside {
            self.drawn.choose(self.number(point(&figure, 0, (x, y)).0));
            self.drag(width, x, y);
        }
        is_inside
    }

    /// Draws on to a pixel of the picture.
    pub fn drag(&mut self, width: u32, x: f64, y: f64) {
        let (place, value) = point(&self.figure(width), 0, (x, y));
        let (low, high) = self.range();
        self.drawn.draw_to(self.number(place), value.clamp(low, high));
    }

    /// Goes to the value at another place, or moves it by so many small steps.
    pub fn nudge(&mut self, right: i32, up: f64) {
        self.drawn.go(right);
        if up != 0.0 {
            let (low, high) = self.range();
            let value = self.drawn.value() + up * (high - low) / 50.0;
            self.drawn.set(value.clamp(low, high));
        }
    }

    /// The value that the arrow keys move.
    pub fn value(&self) -> f64 {
        self.drawn.value()
    }

    /// The value that the arrow keys move, in words.
    pub fn says(&self) -> String {
        minus(&format!("{} {}: {} {:.3}", self.across, self.place(), self.upward, self.value()))
    }

    /// How far what was drawn is from what was found, in words.
    pub fn says_how_near(&self) -> String {
        let away = self.drawn.mean_distance(&self.found).unwrap_or_default();
        let last = self.found[self.found.len() - 1];
        minus(&format!(
            "What you drew is off by {away:.3} on average. The program ends at {last}, and you at {:.3}.",
            self.drawn.values()[self.found.len() - 1]
        ))
    }
}

impl Sketch {
    fn place(&self) -> f64 {
        self.places[self.drawn.chosen()]
    }

    /// The number of the place that is nearest to a point of the axis.
    fn number(&self, place: f64) -> f64 {
        let away = self.places.iter().map(|other| (other - place).abs()).enumerate();
        away.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0.0, |(number, _)| number as f64)
    }

    /// Room above and below what was found, so that the axes don't say it.
    fn range(&self) -> (f64, f64) {
        let low = self.found.iter().copied().fold(f64::INFINITY, f64::min);
        let high = self.found.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let room = 0.4 * (high - low);
        let floor = if low >= 0.0 { 0.0 } else { f64::NEG_INFINITY };
        ((low - room).max(floor), high + room)
    }

    fn figure(&self, width: u32) -> Figure {
        let (low, high) = self.range();
        let (first, last) = (self.places[0], self.places[self.places.len() - 1]);
        let margin = (last - first) / 40.0;
        let points = |values: &[f64]| -> Vec<(f64, f64)> {
            self.places.iter().copied().zip(values.iter().copied()).collect()
        };
        let chart = Chart::new("", &self.across, &self.upward)
            .x_range(first - margin, last + margin)
            .y_range(low, high)
            .series(Series::dashed_line("you", Color::Vermilion, points(self.drawn.values())))
            .series(Series::marker("", Color::Black, (first, self.found[0])));
        let chart = match self.shown {
            true => chart.series(Series::path("the program", Color::Green, points(&self.found))),
            false => chart,
        };
        Figure::new("").panel_size(width.clamp(200, 640) - 24, 280).panel(chart)
    }
}
