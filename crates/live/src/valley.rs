//! The valley: a weight and a bias go down one cost together. The reader moves the start, and sets the rate.

use std::iter;

use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::step;
use ndarray::Array1;
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::{at, minus, point};

/// As in the book's picture.
const START: [f64; 2] = [0.0, 3.0];
const RATE: f64 = 0.2;
const SHOWN: usize = 59;
const WEIGHTS: (f64, f64) = (-0.7, 4.5);
const BIASES: (f64, f64) = (-1.6, 3.6);
const RINGS: [f64; 6] = [0.1, 0.4, 0.9, 1.6, 2.5, 3.6];
/// More steps than these change nothing that can be seen.
const STEPS: usize = 300;

/// A line with a bias, the points that its cost is measured on, and the way down.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Valley {
    inputs: Array1<f64>,
    targets: Array1<f64>,
    rate: f64,
    start: [f64; 2],
    taken: usize,
    bottom: [f64; 2],
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Valley {
    /// The start, the rate and the path that the program `descent` draws.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(0);
        let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
        let mut valley =
            Self { inputs, targets, rate: RATE, start: START, taken: SHOWN, bottom: START };
        valley.bottom = valley.path(1000)[1000];
        valley
    }

    /// The learning rate.
    pub fn rate(&self) -> f64 {
        self.rate
    }

    /// Sets the learning rate. The steps taken are taken again with it.
    pub fn set_rate(&mut self, rate: f64) {
        self.rate = rate;
    }

    /// The weight and the bias at the start.
    pub fn start(&self) -> Vec<f64> {
        self.start.into()
    }

    /// The start in words.
    pub fn says_start(&self) -> String {
        minus(&format!("start: w {:.2}, b {:.2}", self.start[0], self.start[1]))
    }

    /// Moves the start by so many small steps, within the picture.
    pub fn nudge_start(&mut self, right: f64, up: f64) {
        self.set_start(self.start[0] + 0.05 * right, self.start[1] + 0.05 * up);
    }

    /// Takes one step, if one is left. Says whether another is.
    pub fn step(&mut self) -> bool {
        self.taken = (self.taken + 1).min(STEPS);
        self.taken < STEPS && !self.flew_out()
    }

    /// Goes back to the start.
    pub fn restart(&mut self) {
        self.taken = 0;
    }

    /// The weight and the bias after the steps taken, and their cost.
    pub fn here(&self) -> Vec<f64> {
        let [weight, bias] = self.path(self.taken)[self.taken];
        vec![weight, bias, self.cost([weight, bias])]
    }

    /// The rings and the path, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the start is, in pixels of the picture.
    pub fn start_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), 0, self.start.into())
    }

    /// Brings the start to a pixel of the picture.
    pub fn drag_start(&mut self, width: u32, x: f64, y: f64) {
        let (weight, bias) = point(&self.figure(width), 0, (x, y));
        self.set_start(weight, bias);
    }

    /// What has happened so far, in words.
    pub fn says(&self) -> String {
        let [weight, bias] = self.path(self.taken)[self.taken];
        let here = match self.taken {
            1 => "After 1 step".to_owned(),
            taken => format!("After {taken} steps"),
        };
        if self.flew_out() {
            return format!("{here} the path has left the bowl: the rate is too large across it.");
        }
        let cost = self.cost([weight, bias]);
        minus(&format!("{here}: w = {weight:.4}, b = {bias:.4}, cost {cost:.4}."))
    }

    /// When the path is near the bottom, in words, and how often it turned back.
    pub fn says_near(&self) -> String {
        let path = self.path(STEPS);
        let lowest = self.cost(self.bottom);
        let is_near = |&at: &[f64; 2]| self.cost(at) < 1.01 * lowest;
        let near = match path.iter().rposition(|at| !is_near(at)) {
            Some(last) if last == STEPS => {
                format!("The cost does not stay within 1 % of the lowest in {STEPS} steps.")
            }
            last => {
                let from = last.map_or(0, |last| last + 1);
                format!("The cost is within 1 % of the lowest from step {from} on.")
            }
        };
        // Two slopes in a row that point against each other: the path has crossed the valley.
        let slopes: Vec<_> = path[..=self.taken].iter().map(|&at| self.gradient(at)).collect();
        let against = |pair: &[[f64; 2]]| pair[0][0] * pair[1][0] + pair[0][1] * pair[1][1] < 0.0;
        let turns = slopes.windows(2).filter(|pair| against(pair)).count();
        format!(
            "{near} Of the steps so far, {turns} went from one side of the valley to the other."
        )
    }

    /// The command that shows the same, at the rate and the start of the book.
    pub fn command(&self) -> Option<String> {
        (self.rate == RATE && self.start == START).then(|| "cargo run -p descent".to_owned())
    }
}

impl Valley {
    fn cost(&self, [weight, bias]: [f64; 2]) -> f64 {
        mean_squared_error(&(predict(weight, &self.inputs) + bias), &self.targets)
    }

    /// Each partial derivative is a slope with the other number held still.
    fn gradient(&self, [weight, bias]: [f64; 2]) -> [f64; 2] {
        [slope(|w| self.cost([w, bias]), weight), slope(|b| self.cost([weight, b]), bias)]
    }

    fn path(&self, steps: usize) -> Vec<[f64; 2]> {
        let next = |&[weight, bias]: &[f64; 2]| {
            let [by_weight, by_bias] = self.gradient([weight, bias]);
            Some([step(weight, by_weight, self.rate), step(bias, by_bias, self.rate)])
        };
        iter::successors(Some(self.start), next).take(steps + 1).collect()
    }

    fn set_start(&mut self, weight: f64, bias: f64) {
        self.start = [weight.clamp(WEIGHTS.0, WEIGHTS.1), bias.clamp(BIASES.0, BIASES.1)];
    }

    /// Whether the cost is far above the start's: it will not come back.
    fn flew_out(&self) -> bool {
        let cost = self.cost(self.path(self.taken)[self.taken]);
        let comes_back = cost <= 4.0 * self.cost(self.start).max(1.0);
        // What is not a number has flown farthest.
        !comes_back
    }

    /// The ring on which the cost is so much above the lowest.
    fn ring(&self, above: f64) -> impl Iterator<Item = (f64, f64)> {
        let ([weight, bias], lowest) = (self.bottom, self.cost(self.bottom));
        (0..=360).map(move |degrees| {
            let (up, along) = f64::from(degrees).to_radians().sin_cos();
            // Away from the bottom the cost rises with the square of the way.
            let way = (above / (self.cost([weight + along, bias + up]) - lowest)).sqrt();
            (weight + way * along, bias + way * up)
        })
    }

    fn figure(&self, width: u32) -> Figure {
        let chart = Chart::new("Two numbers roll down one cost", "weight w", "bias b")
            .x_range(WEIGHTS.0, WEIGHTS.1)
            .y_range(BIASES.0, BIASES.1);
        let chart = RINGS.into_iter().fold(chart, |chart, above| {
            let ring = self.ring(above);
            chart.series(Series::line("", Color::Gray, ring))
        });
        let path = self.path(self.taken).into_iter().map(|[w, b]| (w, b));
        let chart = chart
            .series(Series::path("descent", Color::Green, path))
            .series(Series::marker("start", Color::Black, self.start.into()))
            .series(Series::marker("lowest cost", Color::Vermilion, self.bottom.into()));
        // As far to the right as upward, or a right angle would not look like one.
        let panel = width.clamp(200, 2000) - 24;
        Figure::new("").panel_size(panel, panel * 575 / 560).panel(chart)
    }
}
