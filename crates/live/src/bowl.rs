//! The bowl: the cost of one weight over a few points. The reader moves the weight, or a point.

use cost::{mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::Array1;
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::{at, columns, minus, nearest, point};

/// How far the weight goes, as in the book's picture.
const WEIGHTS: (f64, f64) = (-1.0, 5.0);
/// How far a point can be moved: the axes of the data.
const INPUTS: (f64, f64) = (-0.1, 2.2);
const TARGETS: (f64, f64) = (-1.0, 6.0);
/// The panels.
const CURVE: usize = 0;
const DATA: usize = 1;

/// A model with one weight, and the points that it is measured on.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Bowl {
    inputs: Array1<f64>,
    targets: Array1<f64>,
    weight: f64,
    /// The point that the arrow keys move.
    chosen: usize,
    moved: bool,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Bowl {
    /// What the program `cost` draws: 20 points near the line `y = 2x`, and the weight 1.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(0);
        let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
        let chosen = inputs.len() - 1;
        Self { inputs, targets, weight: 1.0, chosen, moved: false }
    }

    /// The weight.
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// Sets the weight, within the picture.
    pub fn set_weight(&mut self, weight: f64) {
        self.weight = weight.clamp(WEIGHTS.0, WEIGHTS.1);
    }

    /// Moves the weight by so many small steps.
    pub fn nudge_weight(&mut self, steps: f64) {
        self.set_weight(self.weight + 0.05 * steps);
    }

    /// The mean squared error of a weight.
    pub fn cost(&self, weight: f64) -> f64 {
        mean_squared_error(&predict(weight, &self.inputs), &self.targets)
    }

    /// The slope of the cost at a weight, by central difference.
    pub fn slope(&self, weight: f64) -> f64 {
        slope(|weight| self.cost(weight), weight)
    }

    /// The input and the target of the chosen point.
    pub fn point(&self) -> Vec<f64> {
        vec![self.inputs[self.chosen], self.targets[self.chosen]]
    }

    /// Moves the chosen point, within the picture.
    pub fn set_point(&mut self, input: f64, target: f64) {
        self.inputs[self.chosen] = input.clamp(INPUTS.0, INPUTS.1);
        self.targets[self.chosen] = target.clamp(TARGETS.0, TARGETS.1);
        self.moved = true;
    }

    /// Moves the chosen point by so many small steps.
    pub fn nudge_point(&mut self, right: f64, up: f64) {
        let point = self.point();
        self.set_point(point[0] + 0.02 * right, point[1] + 0.05 * up);
    }

    /// How many points there are.
    pub fn count(&self) -> usize {
        self.inputs.len()
    }

    /// The number of the chosen point, from 0 on.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Chooses a point by its number.
    pub fn choose(&mut self, number: usize) {
        self.chosen = number.min(self.inputs.len() - 1);
    }

    /// The bowl with its tangent, and the line with its errors, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the weight is on the curve, in pixels of the picture.
    pub fn weight_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), CURVE, (self.weight, self.cost(self.weight)))
    }

    /// Brings the weight to a pixel of the picture.
    pub fn drag_weight(&mut self, width: u32, x: f64, y: f64) {
        self.set_weight(point(&self.figure(width), CURVE, (x, y)).0);
    }

    /// Where the chosen point is, in pixels of the picture.
    pub fn point_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), DATA, (self.inputs[self.chosen], self.targets[self.chosen]))
    }

    /// Brings the chosen point to a pixel of the picture.
    pub fn drag_point(&mut self, width: u32, x: f64, y: f64) {
        let (input, target) = point(&self.figure(width), DATA, (x, y));
        self.set_point(input, target);
    }

    /// Chooses the point that is nearest to a pixel of the picture. Says whether one is near.
    pub fn choose_at(&mut self, width: u32, x: f64, y: f64) -> bool {
        let figure = self.figure(width);
        let points = self.inputs.iter().zip(&self.targets);
        let nearest = nearest(points.map(|(&x, &y)| at(&figure, DATA, (x, y))), (x, y));
        if let Some(number) = nearest {
            self.chosen = number;
        }
        nearest.is_some()
    }

    /// What the picture shows, in words.
    pub fn says(&self) -> String {
        let (cost, slope) = (self.cost(self.weight), self.slope(self.weight));
        minus(&format!("w = {:.2}: the cost is {cost:.4}, the slope {slope:.4}.", self.weight))
    }

    /// The chosen point in words.
    pub fn says_point(&self) -> String {
        let (number, point) = (self.chosen + 1, self.point());
        let error = self.weight * point[0] - point[1];
        minus(&format!("Point {number}: x {:.2}, y {:.2}, error {error:.2}.", point[0], point[1]))
    }

    /// The command that shows the same, as long as no point was moved.
    pub fn command(&self) -> Option<String> {
        (!self.moved).then(|| format!("cargo run -p cost -- --weight {:.2}", self.weight))
    }

    fn figure(&self, width: u32) -> Figure {
        [self.curve(), self.data()].into_iter().fold(columns(width, 360), Figure::panel)
    }

    fn curve(&self) -> Chart {
        let weights = Array1::linspace(WEIGHTS.0, WEIGHTS.1, 601);
        let costs = sweep(|weight| self.cost(weight), &weights);
        let lowest = (0..weights.len()).min_by(|&a, &b| costs[a].total_cmp(&costs[b]));
        let lowest = lowest.map(|i| (weights[i], costs[i])).expect("there are weights");
        let here = (self.weight, self.cost(self.weight));
        let slope = self.slope(self.weight);
        let tangent = [-1.2, 1.2].map(|way| (here.0 + way, here.1 + slope * way));
        // The axes stay while the weight moves, and the curve while it stays low.
        let high = costs.iter().copied().fold(14.0, f64::max);
        Chart::new("The cost of each weight", "weight w", "mean squared error")
            .x_range(WEIGHTS.0, WEIGHTS.1)
            .y_range(-2.0, high)
            .series(Series::line("", Color::Blue, weights.into_iter().zip(costs)))
            .series(Series::dashed_line(
                &minus(&format!("tangent: slope {slope:.2}")),
                Color::Vermilion,
                tangent,
            ))
            .series(Series::marker("", Color::Vermilion, here))
            .series(Series::marker(
                &minus(&format!("lowest cost, at w = {:.2}", lowest.0)),
                Color::Green,
                lowest,
            ))
    }

    fn data(&self) -> Chart {
        let predictions = predict(self.weight, &self.inputs);
        let points: Vec<_> =
            self.inputs.iter().copied().zip(self.targets.iter().copied()).collect();
        let chart = Chart::new(&minus(&format!("w = {:.2}", self.weight)), "input x", "y")
            .x_range(INPUTS.0, INPUTS.1)
            .y_range(TARGETS.0, TARGETS.1);
        let errors = points.iter().zip(&predictions).fold(chart, |chart, (&(x, y), &predicted)| {
            chart.series(Series::line("", Color::Orange, [(x, predicted), (x, y)]))
        });
        let line = [INPUTS.0, INPUTS.1].map(|x| (x, self.weight * x));
        errors.series(Series::line("", Color::Blue, line)).series(Series::points(
            "",
            Color::Black,
            points,
        ))
    }
}
