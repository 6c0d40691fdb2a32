//! The spirals, learned: `backprop`'s network of two layers, and every step of its training to go back to.

use backprop::activations::softmax;
use backprop::data::spirals;
use backprop::linear::linear;
use backprop::network::{Activation, Layer, TwoLayerNetwork, accuracy};
use ndarray::{Array2, Axis};
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::columns;

/// The task, and the network as it was after each step.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Spirals {
    points: Array2<f64>,
    classes: Vec<usize>,
    networks: Vec<TwoLayerNetwork<f64>>,
    losses: Vec<f64>,
    /// The learning rate of each step.
    rates: Vec<f64>,
}

/// How far from the middle the plane is drawn.
const REACH: f64 = 1.2;
/// Cells of the plane in a row.
const SIDE: usize = 60;

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Spirals {
    /// The points and first weights of the program `backprop`, with so many hidden numbers. The activation is `sigmoid`
    /// or `relu`.
    ///
    /// # Errors
    /// When there is no hidden number, or the activation has another name.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new(seed: u32, hidden: usize, activation: &str) -> Result<Self, String> {
        if !(1..=64).contains(&hidden) {
            return Err(format!("expected 1 to 64 hidden numbers, found {hidden}"));
        }
        let activation = activation.parse()?;
        let mut generator = ChaCha8Rng::seed_from_u64(seed.into());
        let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
        let network = TwoLayerNetwork {
            l1: Layer::new(2, hidden, &mut generator),
            activation,
            l2: Layer::new(hidden, 2, &mut generator),
        };
        let losses = vec![network.forward(&points, &classes).loss];
        Ok(Self { points, classes, networks: vec![network], losses, rates: Vec::new() })
    }

    /// What the figure begins with: the network of the program `backprop` after its first 500 steps, when it is no better
    /// than one layer.
    pub fn beginning() -> Self {
        let mut spirals = Self::new(0, 16, "sigmoid").expect("these are settings");
        spirals.train(2.0, 500);
        spirals
    }

    /// The points, two numbers each.
    pub fn points(&self) -> Vec<f64> {
        self.points.iter().copied().collect()
    }

    /// The class of each point, 0 or 1.
    pub fn classes(&self) -> Vec<usize> {
        self.classes.clone()
    }

    /// Takes steps downhill, with all points in each. A step that would make the loss no finite number is not
    /// taken; the number of steps tells.
    pub fn train(&mut self, learning_rate: f64, steps: usize) {
        let mut network = self.networks[self.steps()].clone();
        let mut forward = network.forward(&self.points, &self.classes);
        for _ in 0..steps {
            let gradients = network.backward(&self.points, &self.classes, &forward);
            network.step(&gradients, learning_rate);
            forward = network.forward(&self.points, &self.classes);
            if !forward.loss.is_finite() {
                return;
            }
            self.networks.push(network.clone());
            self.losses.push(forward.loss);
            self.rates.push(learning_rate);
        }
    }

    /// How many steps were taken.
    pub fn steps(&self) -> usize {
        self.networks.len() - 1
    }

    /// Forgets all steps after this one.
    pub fn go_back(&mut self, step: usize) {
        self.networks.truncate(step + 1);
        self.losses.truncate(step + 1);
        self.rates.truncate(step);
    }

    /// The loss before the first step and after each one.
    pub fn losses(&self) -> Vec<f64> {
        self.losses.clone()
    }

    /// The fraction of right answers after a step.
    pub fn accuracy(&self, step: usize) -> f64 {
        accuracy(&self.networks[step].logits(&self.points), &self.classes)
    }

    /// The probability of class 1 on a grid of `side` × `side` cells, row by row from the lowest, after a step.
    pub fn plane(&self, step: usize, side: usize) -> Vec<f32> {
        softmax(&self.networks[step].logits(&grid(side)), Axis(1))
            .column(1)
            .mapv(|p| p as f32)
            .to_vec()
    }

    /// Each hidden number on a grid of `side` × `side` cells, one grid after the other: its step is where one half is.
    /// Those of ReLU, which begin at 0 and have no upper end, go from one half to 1.
    pub fn hidden(&self, step: usize, side: usize) -> Vec<f32> {
        let TwoLayerNetwork { l1, activation, .. } = &self.networks[step];
        let activated = activation.forward(&linear(&grid(side), &l1.weight, &l1.bias));
        let columns = activated.columns().into_iter().flat_map(|column| {
            let largest = column.fold(f64::MIN_POSITIVE, |largest, &value| largest.max(value));
            let place = |value: f64| match activation {
                Activation::Sigmoid => value,
                Activation::Relu => 0.5 + value / largest / 2.0,
            };
            column.iter().map(|&value| place(value) as f32).collect::<Vec<_>>()
        });
        columns.collect()
    }

    /// The straight line on which each hidden number changes sign before its activation: the numbers `a`, `b` and `c` of
    /// `a x + b y + c = 0`.
    pub fn lines(&self, step: usize) -> Vec<f64> {
        let Layer { weight, bias } = &self.networks[step].l1;
        weight
            .rows()
            .into_iter()
            .zip(bias)
            .flat_map(|(row, &bias)| [row[0], row[1], bias])
            .collect()
    }

    /// How far from the middle the plane reaches.
    pub fn reach() -> f64 {
        REACH
    }

    /// The plane after a step and the losses up to there, in a picture of this width. The plane shows what the network
    /// answers, or, with a number from 1 on, what that hidden number does.
    pub fn svg(&self, width: u32, step: usize, hidden: usize) -> String {
        let panels = [self.plane_chart(step, hidden), self.loss_chart(step)];
        panels.into_iter().fold(columns(width, 380), Figure::panel).svg()
    }

    /// The command that trains the same network, if all steps up to this one had this rate.
    pub fn command(&self, learning_rate: f64, step: usize) -> Option<String> {
        let TwoLayerNetwork { l1, activation, .. } = &self.networks[0];
        let hidden = l1.bias.len();
        let command = format!(
            "cargo run -p backprop -- --hidden {hidden} --activation {activation} --rate {learning_rate} --steps {step}"
        );
        self.rates[..step].iter().all(|rate| *rate == learning_rate).then_some(command)
    }

    /// What a step has come to, in words.
    pub fn says(&self, step: usize) -> String {
        let (loss, right) = (self.losses[step], 100.0 * self.accuracy(step));
        format!("Step {step}: loss {loss:.4}, {right:.1}% of the points right.")
    }
}

impl Spirals {
    fn plane_chart(&self, step: usize, hidden: usize) -> Chart {
        let cells = SIDE * SIDE;
        let values = match hidden {
            0 => self.plane(step, SIDE),
            number => self.hidden(step, SIDE)[cells * (number - 1)..][..cells].to_vec(),
        };
        let title = match hidden {
            0 => format!("step {step}: {:.1} % right", 100.0 * self.accuracy(step)),
            number => format!("step {step}: hidden number {number}"),
        };
        let chart = Chart::new(&title, "first input", "second input")
            .x_range(-REACH, REACH)
            .y_range(-REACH, REACH)
            .regions(SIDE, values.into_iter().map(f64::from).collect());
        // Where each hidden number takes its step.
        let lines = self.lines(step);
        let chart = lines.chunks(3).fold(chart, |chart, line| {
            let (a, b, c) = (line[0], line[1], line[2]);
            let length = a.hypot(b);
            // The point of the line that is nearest to the middle, and the way along it.
            let (near, along) =
                ((-a * c / length / length, -b * c / length / length), (-b / length, a / length));
            let ends = [-9.0, 9.0].map(|way| (near.0 + way * along.0, near.1 + way * along.1));
            chart.series(Series::faint_line("", Color::Black, ends))
        });
        [Color::Blue, Color::Orange].into_iter().enumerate().fold(chart, |chart, (class, color)| {
            let points = self.points.rows().into_iter().zip(&self.classes);
            let points =
                points.filter(|(_, c)| **c == class).map(|(point, _)| (point[0], point[1]));
            chart.series(Series::points("", color, points))
        })
    }

    fn loss_chart(&self, step: usize) -> Chart {
        let losses = (0..).map(f64::from).zip(self.losses.iter().copied());
        let least = self.losses.iter().copied().fold(f64::MAX, f64::min);
        let most = self.losses.iter().copied().fold(0.0, f64::max);
        Chart::new("The loss at each step", "step", "loss (log scale)")
            .log_y()
            .y_range(0.8 * least.min(0.5), 1.2 * most.max(1.0))
            .x_range(0.0, (self.steps() as f64).max(100.0))
            .series(Series::line("", Color::Blue, losses))
            .series(Series::marker("", Color::Vermilion, (step as f64, self.losses[step])))
    }
}

/// The middle of each cell of the plane, row by row from the lowest.
fn grid(side: usize) -> Array2<f64> {
    let at = |index: usize| -REACH + 2.0 * REACH * (index as f64 + 0.5) / side as f64;
    Array2::from_shape_fn((side * side, 2), |(cell, axis)| {
        at(if axis == 0 { cell % side } else { cell / side })
    })
}
