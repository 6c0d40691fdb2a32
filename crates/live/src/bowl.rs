//! The bowl: the cost of one weight over a few points, which a reader may move.

use cost::{mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::Array1;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

/// A model with one weight, and the points that it is measured on.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Bowl {
    inputs: Array1<f64>,
    targets: Array1<f64>,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Bowl {
    /// The points that the program `cost` draws: 20 near the line `y = 2x`.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new(seed: u32) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed.into());
        let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
        Self { inputs, targets }
    }

    /// The points' inputs.
    pub fn inputs(&self) -> Vec<f64> {
        self.inputs.to_vec()
    }

    /// The points' targets.
    pub fn targets(&self) -> Vec<f64> {
        self.targets.to_vec()
    }

    /// Moves a point. A number that is no point's, or a place that is not finite, changes nothing.
    pub fn move_point(&mut self, point: usize, input: f64, target: f64) {
        if point < self.inputs.len() && input.is_finite() && target.is_finite() {
            self.inputs[point] = input;
            self.targets[point] = target;
        }
    }

    /// What the model predicts for each point.
    pub fn predictions(&self, weight: f64) -> Vec<f64> {
        predict(weight, &self.inputs).to_vec()
    }

    /// The mean squared error of a weight.
    pub fn cost(&self, weight: f64) -> f64 {
        mean_squared_error(&predict(weight, &self.inputs), &self.targets)
    }

    /// The slope of the cost at a weight, by central difference.
    pub fn slope(&self, weight: f64) -> f64 {
        slope(|weight| self.cost(weight), weight)
    }

    /// The cost at each of `count` weights evenly from `low` to `high`.
    pub fn curve(&self, low: f64, high: f64, count: usize) -> Vec<f64> {
        sweep(|weight| self.cost(weight), &Array1::linspace(low, high, count)).to_vec()
    }
}
