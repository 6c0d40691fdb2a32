//! The roll: one weight goes down the bowl. The reader sets the rate and the start, and draws first where it will go.

use descent::cost::{mean_squared_error, noisy_line, predict};
use descent::{Descent, Outcome, Point, descend, mean_squared_error_slope};
use ndarray::Array1;
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::drawn::Drawn;
use crate::page::{at, columns, inside, minus, point};

/// As in the book's picture.
const WEIGHTS: (f64, f64) = (-3.5, 7.7);
/// The rates of the program `descent`, what it calls them, and how it draws their paths.
const RATES: [(f64, &str, Color); 4] = [
    (0.005, "too small", Color::Sky),
    (0.3, "right", Color::Green),
    (0.68, "too large", Color::Orange),
    (0.78, "divergent", Color::Vermilion),
];
/// The program's own limit.
const STEPS: usize = 40;
/// For so many steps the reader draws where the weight will be.
const DRAWN: usize = 10;
/// The panels.
const CURVE: usize = 0;
const STEP_BY_STEP: usize = 1;

/// One weight, the points that its cost is measured on, and what the reader expects.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Roll {
    inputs: Array1<f64>,
    targets: Array1<f64>,
    rate: f64,
    start: f64,
    taken: usize,
    /// Where the reader expects the weight after each step, the start first.
    guess: Drawn,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Roll {
    /// The right rate and the start of the program `descent`, after its last step.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(0);
        let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
        let (rate, start) = (0.3, -0.5);
        let guess = Drawn::level(start, DRAWN + 1);
        let mut roll = Self { inputs, targets, rate, start, taken: 0, guess };
        while roll.step() {}
        roll
    }

    /// The book's rates, in words.
    pub fn rates() -> Vec<String> {
        RATES.map(|(rate, name, _)| format!("{rate}: {name}")).into()
    }

    /// Sets the rate to one of them.
    pub fn choose_rate(&mut self, number: usize) {
        self.set_rate(RATES[number].0);
    }

    /// Which of them the rate is.
    pub fn chosen_rate(&self) -> Option<usize> {
        RATES.iter().position(|(rate, ..)| *rate == self.rate)
    }

    /// The learning rate.
    pub fn rate(&self) -> f64 {
        self.rate
    }

    /// Sets the learning rate, and begins again.
    pub fn set_rate(&mut self, rate: f64) {
        self.rate = rate;
        self.taken = 0;
    }

    /// The weight at the start.
    pub fn start(&self) -> f64 {
        self.start
    }

    /// Sets the start, within the picture, and begins again.
    pub fn set_start(&mut self, start: f64) {
        self.start = start.clamp(WEIGHTS.0, WEIGHTS.1);
        self.taken = 0;
        self.guess.begin_at(self.start);
    }

    /// Moves the start by so many small steps.
    pub fn nudge_start(&mut self, steps: f64) {
        self.set_start(self.start + 0.1 * steps);
    }

    /// Takes one step, if one is left. Says whether another is.
    pub fn step(&mut self) -> bool {
        if self.goes_on() {
            self.taken += 1;
        }
        self.goes_on()
    }

    /// Goes back to the start. What was drawn stays.
    pub fn restart(&mut self) {
        self.taken = 0;
    }

    /// The steps taken.
    pub fn taken(&self) -> usize {
        self.taken
    }

    /// Whether the reader has drawn something.
    pub fn guessed(&self) -> bool {
        self.guess.begun()
    }

    /// The weights so far, the start first.
    pub fn weights(&self) -> Vec<f64> {
        self.descent().path.iter().map(|point| point.weight).collect()
    }

    /// What a step multiplies the distance to the lowest weight by: `1 − rate · bend`.
    pub fn factor(&self) -> f64 {
        1.0 - self.rate * self.bend()
    }

    /// The bowl with the path, and the weight at each step over what was drawn, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the start is, in pixels of the picture.
    pub fn start_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), CURVE, (self.start, self.cost(self.start)))
    }

    /// Brings the start to a pixel of the picture.
    pub fn drag_start(&mut self, width: u32, x: f64, y: f64) {
        self.set_start(point(&self.figure(width), CURVE, (x, y)).0);
    }

    /// Where the guess that the arrow keys move is, in pixels of the picture.
    pub fn guess_at(&self, width: u32) -> Vec<f64> {
        at(&self.figure(width), STEP_BY_STEP, (self.guess.chosen() as f64, self.guess.value()))
    }

    /// Begins to draw at a pixel of the picture. Says whether that is on the axes of the steps.
    pub fn begin_guess(&mut self, width: u32, x: f64, y: f64) -> bool {
        let figure = self.figure(width);
        let is_inside = inside(&figure, STEP_BY_STEP, (x, y));
        if is_inside {
            self.guess.choose(point(&figure, STEP_BY_STEP, (x, y)).0);
            self.drag_guess(width, x, y);
        }
        is_inside
    }

    /// Draws on to a pixel of the picture. From there on, the weight is expected to stay, until more is drawn.
    pub fn drag_guess(&mut self, width: u32, x: f64, y: f64) {
        let (step, weight) = point(&self.figure(width), STEP_BY_STEP, (x, y));
        self.guess.draw_to(step, weight.clamp(WEIGHTS.0, WEIGHTS.1));
    }

    /// Goes to the guess of another step, or moves it by so many small steps.
    pub fn nudge_guess(&mut self, right: i32, up: f64) {
        self.guess.go(right);
        if up != 0.0 {
            self.guess.set((self.guess.value() + 0.1 * up).clamp(WEIGHTS.0, WEIGHTS.1));
        }
    }

    /// The guess that the arrow keys move.
    pub fn guess(&self) -> f64 {
        self.guess.value()
    }

    /// The guess that the arrow keys move, in words.
    pub fn says_guess(&self) -> String {
        minus(&format!("after step {} the weight is at {:.2}", self.guess.chosen(), self.guess()))
    }

    /// What a step does with this rate, in words.
    pub fn says_factor(&self) -> String {
        let (rate, bend, factor) = (self.rate, self.bend(), self.factor());
        let what = match factor {
            f if f < -1.0 => "grows, and changes sides",
            f if f < 0.0 => "shrinks, and changes sides",
            f if f < 0.995 => "shrinks",
            _ => "hardly shrinks",
        };
        minus(&format!(
            "Factor of a step: 1 − {rate:.3} · {bend:.4} = {factor:.4}. The distance to the bottom {what}."
        ))
    }

    /// What has happened so far, in words.
    pub fn says(&self) -> String {
        let Descent { path, outcome } = self.descent();
        let Point { weight, cost, slope } = path[path.len() - 1];
        // A slope that is printed as zero has no sign.
        let slope = if slope.abs() < 5e-5 { 0.0 } else { slope };
        let here =
            format!("Step {}: w = {weight:.4}, cost {cost:.4}, slope {slope:.4}.", self.taken);
        let (taken, factor) = (self.taken, self.factor());
        let happened = match outcome {
            Outcome::Converged(step) => format!(" It converged at step {step}."),
            Outcome::Diverged(step) => format!(
                " It diverged: past 4 × its start at step {step}, because each step multiplies the distance by {factor:.4}."
            ),
            Outcome::Oscillated(_) if taken >= 2 => " It jumps from side to side.".to_owned(),
            Outcome::TooSlow if taken == STEPS => " It is still on its way down.".to_owned(),
            _ => String::new(),
        };
        minus(&format!("{here}{happened}{}", self.says_how_near()))
    }

    /// The command that shows the same descent.
    pub fn command(&self) -> String {
        format!("cargo run -p descent -- --rate {:.3} --start {:.2}", self.rate, self.start)
    }
}

impl Roll {
    fn cost(&self, weight: f64) -> f64 {
        mean_squared_error(&predict(weight, &self.inputs), &self.targets)
    }

    fn slope(&self, weight: f64) -> f64 {
        mean_squared_error_slope(weight, &self.inputs, &self.targets)
    }

    /// How much the slope rises when the weight rises by one.
    fn bend(&self) -> f64 {
        self.slope(1.0) - self.slope(0.0)
    }

    fn descent(&self) -> Descent<f64> {
        let (cost, slope) = (|w| self.cost(w), |w| self.slope(w));
        descend(cost, slope, self.start, self.rate, self.taken)
    }

    fn goes_on(&self) -> bool {
        let ended = match self.descent().outcome {
            Outcome::Converged(_) | Outcome::Diverged(_) => true,
            Outcome::Oscillated(step) => step < self.taken,
            Outcome::TooSlow => false,
        };
        !ended && self.taken < STEPS
    }

    /// How far what was drawn is from what happened, on average over the steps taken.
    fn says_how_near(&self) -> String {
        let mean = self.guess.mean_distance(&self.weights());
        mean.map_or(String::new(), |mean| format!(" What you drew is off by {mean:.2} on average."))
    }

    fn figure(&self, width: u32) -> Figure {
        let path = self.descent().path;
        let panels = [self.curve(&path), self.step_by_step(&path)];
        panels.into_iter().fold(columns(width, 340), Figure::panel)
    }

    fn color(&self) -> Color {
        self.chosen_rate().map_or(Color::Green, |number| RATES[number].2)
    }

    fn curve(&self, path: &[Point<f64>]) -> Chart {
        let weights = Array1::linspace(WEIGHTS.0, WEIGHTS.1, 121);
        let points = path.iter().map(|point| (point.weight, point.cost));
        let name = self.chosen_rate().map(|number| format!(": {}", RATES[number].1));
        let title = format!("learning rate {}{}", self.rate, name.unwrap_or_default());
        Chart::new(&title, "weight w", "cost")
            .x_range(WEIGHTS.0, WEIGHTS.1)
            .y_range(-2.0, 46.0)
            .series(Series::line("", Color::Gray, weights.iter().map(|&w| (w, self.cost(w)))))
            .series(Series::path("", self.color(), points))
            .series(Series::marker("", Color::Black, (self.start, self.cost(self.start))))
    }

    fn step_by_step(&self, path: &[Point<f64>]) -> Chart {
        let until = if self.taken <= DRAWN { DRAWN } else { STEPS };
        let points = path.iter().enumerate().map(|(step, point)| (step as f64, point.weight));
        let guess =
            self.guess.values().iter().enumerate().map(|(step, &weight)| (step as f64, weight));
        let chart = Chart::new("the weight at each step", "step", "weight w")
            .x_range(-0.4, until as f64 + 0.4)
            .y_range(WEIGHTS.0, WEIGHTS.1);
        let chart = match self.guess.begun() {
            true => chart.series(Series::dashed_line("what you drew", Color::Black, guess)),
            false => chart,
        };
        chart.series(Series::path("", self.color(), points))
    }
}
