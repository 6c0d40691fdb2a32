//! The optimizers: four of them in one valley that is a hundred times steeper across than along.

use mnist::autograd::Tensor;
use mnist::optim::{Adam, AdamOptions, Optimizer, Sgd, SgdOptions};
use ndarray::array;
use plot::{Chart, Color, Figure, Series};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::{NARROW, at, grid, minus, point};

/// As in the book's picture.
const START: [f64; 2] = [-10.0, 1.0];
const BENDS: [f64; 2] = [1.0, 100.0];
const RATES: [f64; 4] = [0.019, 0.019, 0.01, 0.5];
const MOMENTUM: f64 = 0.9;
const SHOWN: usize = 60;
const ALONG: (f64, f64) = (-11.0, 6.0);
const ACROSS: (f64, f64) = (-2.0, 2.0);
const RINGS: [f64; 5] = [2.0, 15.0, 40.0, 75.0, 120.0];

const NAMES: [&str; 4] = ["SGD", "momentum", "Nesterov", "Adam"];
const COLORS: [Color; 4] = [Color::Vermilion, Color::Blue, Color::Green, Color::Purple];
/// So many steps are looked at.
const STEPS: usize = 250;

/// Four optimizers on their ways from one start.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Optimizers {
    start: [f64; 2],
    rates: [f64; 4],
    momentum: f64,
    shown: usize,
    paths: [Vec<[f64; 2]>; 4],
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Optimizers {
    /// The paths that the example `valley` draws.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        let paths = [const { Vec::new() }; 4];
        let mut new = Self { start: START, rates: RATES, momentum: MOMENTUM, shown: SHOWN, paths };
        new.roll_all();
        new
    }

    /// The names of the optimizers.
    pub fn names(&self) -> Vec<String> {
        NAMES.map(str::to_owned).into()
    }

    /// The learning rate of an optimizer.
    pub fn rate(&self, optimizer: usize) -> f64 {
        self.rates[optimizer]
    }

    /// Sets the learning rate of an optimizer.
    pub fn set_rate(&mut self, optimizer: usize, rate: f64) {
        self.rates[optimizer] = rate;
        self.paths[optimizer] = self.roll(optimizer);
    }

    /// The momentum of the two that have one.
    pub fn momentum(&self) -> f64 {
        self.momentum
    }

    /// Sets the momentum of the two that have one.
    pub fn set_momentum(&mut self, momentum: f64) {
        self.momentum = momentum;
        self.roll_all();
    }

    /// Where the two weights start: along the valley, and across it.
    pub fn start(&self) -> Vec<f64> {
        self.start.into()
    }

    /// The start in words.
    pub fn says_start(&self) -> String {
        minus(&format!("start: {:.2} along, {:.2} across", self.start[0], self.start[1]))
    }

    /// Moves the start by so many small steps, within the picture.
    pub fn nudge_start(&mut self, right: f64, up: f64) {
        self.set_start(self.start[0] + 0.2 * right, self.start[1] + 0.05 * up);
    }

    /// Shows one more step of each. Says whether there are others.
    pub fn step(&mut self) -> bool {
        self.shown = (self.shown + 1).min(STEPS);
        self.shown < STEPS
    }

    /// Goes back to the start.
    pub fn restart(&mut self) {
        self.shown = 0;
    }

    /// The cost of each after the steps that are shown.
    pub fn costs(&self) -> Vec<f64> {
        self.paths.iter().map(|path| cost(path[self.shown])).collect()
    }

    /// The step from which the cost of an optimizer stays below 0.01, if there is one.
    pub fn settled(&self, optimizer: usize) -> Option<usize> {
        let path = &self.paths[optimizer];
        // What is not a number is not below anything.
        let is_below = |&at: &[f64; 2]| cost(at) < 0.01;
        let away = path.iter().rposition(|at| !is_below(at));
        let settled = away.map_or(0, |last| last + 1);
        (settled < path.len()).then_some(settled)
    }

    /// The rings and the path of each optimizer, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the start is in the first chart, in pixels of the picture.
    pub fn start_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), 0, self.start.into())
    }

    /// Brings the start to a pixel of the first chart.
    pub fn drag_start(&mut self, width: u32, x: f64, y: f64) {
        let (along, across) = point(&self.figure(width), 0, (x, y));
        self.set_start(along, across);
    }

    /// The costs so far, in words.
    pub fn says(&self) -> String {
        let costs = NAMES.iter().zip(self.costs()).map(|(name, cost)| match cost {
            cost if cost < 1000.0 => format!("{name} {cost:.4}"),
            _ => format!("{name} flies out"),
        });
        let costs: Vec<_> = costs.collect();
        let steps = if self.shown == 1 { "step" } else { "steps" };
        format!("Costs after {} {steps}: {}.", self.shown, costs.join(", "))
    }

    /// From which step on each stays near the bottom, in words.
    pub fn says_settled(&self) -> String {
        let settled = NAMES.iter().enumerate().map(|(number, name)| match self.settled(number) {
            Some(step) => format!("{name} {step}"),
            None => format!("{name} not in {STEPS}"),
        });
        let settled: Vec<_> = settled.collect();
        format!("The cost stays below 0.01 from step: {}.", settled.join(", "))
    }

    /// The command that shows the same, with the settings of the book.
    pub fn command(&self) -> Option<String> {
        let is_books = self.start == START && self.rates == RATES && self.momentum == MOMENTUM;
        is_books.then(|| "cargo run -p mnist --example valley".to_owned())
    }
}

impl Optimizers {
    fn set_start(&mut self, along: f64, across: f64) {
        self.start = [along.clamp(ALONG.0, ALONG.1), across.clamp(ACROSS.0, ACROSS.1)];
        self.roll_all();
    }

    fn roll_all(&mut self) {
        for number in 0..NAMES.len() {
            self.paths[number] = self.roll(number);
        }
    }

    /// Where an optimizer takes the two weights.
    fn roll(&self, number: usize) -> Vec<[f64; 2]> {
        let lr = self.rates[number];
        let plain = SgdOptions::new(lr);
        // Without momentum there is nothing to look ahead along.
        let with_momentum = SgdOptions {
            momentum: self.momentum,
            nesterov: number == 2 && self.momentum > 0.0,
            ..plain
        };
        let weights = Tensor::parameter(array![self.start[0], self.start[1]]);
        let parameters = vec![weights.clone()];
        match number {
            0 => roll(&weights, Sgd::new(parameters, plain)),
            1 | 2 => roll(&weights, Sgd::new(parameters, with_momentum)),
            _ => roll(&weights, Adam::new(parameters, AdamOptions::new(lr))),
        }
    }

    fn figure(&self, width: u32) -> Figure {
        // Side by side on a telephone too: they are compared.
        let (is_narrow, count) = (width < NARROW, NAMES.len());
        let figure = grid(width, 2, if is_narrow { 170 } else { 260 });
        (0..count).fold(figure, |figure, number| figure.panel(self.chart(number, is_narrow)))
    }

    fn chart(&self, number: usize, is_narrow: bool) -> Chart {
        let title = match number {
            _ if is_narrow => NAMES[number].to_owned(),
            1 | 2 => format!(
                "{}, rate {}, momentum {}",
                NAMES[number], self.rates[number], self.momentum
            ),
            _ => format!("{}, rate {}", NAMES[number], self.rates[number]),
        };
        let (along, across) = if is_narrow { ("", "") } else { ("along", "across") };
        let chart =
            Chart::new(&title, along, across).x_range(ALONG.0, ALONG.1).y_range(ACROSS.0, ACROSS.1);
        let chart = RINGS
            .into_iter()
            .fold(chart, |chart, height| chart.series(Series::line("", Color::Gray, ring(height))));
        let path = self.paths[number][..=self.shown].iter().map(|&[along, across]| (along, across));
        chart.series(Series::path("", COLORS[number], path)).series(Series::marker(
            "",
            Color::Black,
            self.start.into(),
        ))
    }
}

/// Takes two weights down the valley. The cost is half their squares times the bends.
fn roll(weights: &Tensor<f64>, mut optimizer: impl Optimizer<f64>) -> Vec<[f64; 2]> {
    let half_bends = Tensor::new(array![BENDS[0] / 2.0, BENDS[1] / 2.0]);
    let mut path = vec![[weights.value()[[0]], weights.value()[[1]]]];
    for _ in 0..STEPS {
        optimizer.zero_grad();
        (weights * weights * &half_bends).sum().backward();
        optimizer.step();
        path.push([weights.value()[[0]], weights.value()[[1]]]);
    }
    path
}

fn cost([along, across]: [f64; 2]) -> f64 {
    (BENDS[0] * along * along + BENDS[1] * across * across) / 2.0
}

/// The ring on which the cost has this height.
fn ring(height: f64) -> impl Iterator<Item = (f64, f64)> {
    let radii = BENDS.map(|bend| (2.0 * height / bend).sqrt());
    (0..=120).map(move |part| {
        let (sin, cos) = f64::from(3 * part).to_radians().sin_cos();
        (radii[0] * cos, radii[1] * sin)
    })
}
