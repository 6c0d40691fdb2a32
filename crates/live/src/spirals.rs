//! The spirals, learned: stage 3's network of two layers, and every step of its training to go back to.

use backprop::activations::softmax;
use backprop::data::spirals;
use backprop::linear::linear;
use backprop::network::{Activation, Layer, TwoLayerNetwork, accuracy};
use ndarray::{Array2, Axis};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

/// The task, and the network as it was after each step.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Spirals {
    points: Array2<f64>,
    classes: Vec<usize>,
    networks: Vec<TwoLayerNetwork<f64>>,
    losses: Vec<f64>,
}

/// How far from the middle the plane is drawn.
const REACH: f64 = 1.2;

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
        let activation = match activation {
            "sigmoid" => Activation::Sigmoid,
            "relu" => Activation::Relu,
            other => return Err(format!("expected the activation sigmoid or relu, found {other}")),
        };
        let mut generator = ChaCha8Rng::seed_from_u64(seed.into());
        let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
        let network = TwoLayerNetwork {
            l1: Layer::new(2, hidden, &mut generator),
            activation,
            l2: Layer::new(hidden, 2, &mut generator),
        };
        let losses = vec![network.forward(&points, &classes).loss];
        Ok(Self { points, classes, networks: vec![network], losses })
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
        for _ in 0..steps {
            let mut network = self.networks[self.steps()].clone();
            let forward = network.forward(&self.points, &self.classes);
            let gradients = network.backward(&self.points, &self.classes, &forward);
            network.step(&gradients, learning_rate);
            let loss = network.forward(&self.points, &self.classes).loss;
            if !loss.is_finite() {
                return;
            }
            self.networks.push(network);
            self.losses.push(loss);
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

    /// Each hidden number on a grid of `side` × `side` cells, one grid after the other. Those of ReLU, which have no
    /// upper end, as a part of their largest value.
    pub fn hidden(&self, step: usize, side: usize) -> Vec<f32> {
        let TwoLayerNetwork { l1, activation, .. } = &self.networks[step];
        let activated = activation.forward(&linear(&grid(side), &l1.weight, &l1.bias));
        let columns = activated.columns().into_iter().flat_map(|column| {
            let largest = column.fold(1.0, |largest: f64, &value| largest.max(value));
            column.iter().map(|value| (value / largest) as f32).collect::<Vec<_>>()
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
}

/// The middle of each cell of the plane, row by row from the lowest.
fn grid(side: usize) -> Array2<f64> {
    let at = |index: usize| -REACH + 2.0 * REACH * (index as f64 + 0.5) / side as f64;
    Array2::from_shape_fn((side * side, 2), |(cell, axis)| {
        at(if axis == 0 { cell % side } else { cell / side })
    })
}
