//! What a network looks like, from which it can be built.

use ndarray::NdFloat;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::dataset::{CLASSES, PIXELS};
use crate::layers::{Dropout, Linear, LogSoftmax, Module, ReLU, Sequential, Sigmoid, Tanh};

/// A multilayer perceptron: linear layers with an activation, and perhaps dropout, after each but
/// the last, and log-softmax at the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Architecture {
    /// The outputs of each hidden layer.
    pub hidden: Vec<usize>,
    /// What follows each hidden layer.
    pub activation: Activation,
    /// The probability of dropout after each activation; with 0 there is no such layer.
    pub dropout: f64,
}

/// The function between two layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "binary", derive(clap::ValueEnum))]
#[serde(rename_all = "lowercase")]
pub enum Activation {
    /// `max(x, 0)`.
    Relu,
    /// `1 / (1 + e⁻ˣ)`.
    Sigmoid,
    /// Hyperbolic tangent.
    Tanh,
}

impl Architecture {
    /// The network with fresh weights.
    pub fn build<F: NdFloat>(&self, generator: &mut ChaCha8Rng) -> Sequential<F> {
        let mut modules: Vec<Box<dyn Module<F>>> = Vec::new();
        let mut inputs = PIXELS;
        for &outputs in &self.hidden {
            modules.push(Box::new(Linear::new(inputs, outputs, generator)));
            modules.push(match self.activation {
                Activation::Relu => Box::new(ReLU),
                Activation::Sigmoid => Box::new(Sigmoid),
                Activation::Tanh => Box::new(Tanh),
            });
            if self.dropout > 0.0 {
                modules.push(Box::new(Dropout::new(self.dropout)));
            }
            inputs = outputs;
        }
        modules.push(Box::new(Linear::new(inputs, CLASSES, generator)));
        modules.push(Box::new(LogSoftmax));
        Sequential::new(modules)
    }

    /// The sizes in a row, such as `784-128-64-10`.
    pub fn sizes(&self) -> String {
        let sizes = [PIXELS].iter().chain(&self.hidden).chain(&[CLASSES]);
        sizes.map(usize::to_string).collect::<Vec<_>>().join("-")
    }

    /// The number of weights and biases.
    pub fn parameters(&self) -> usize {
        let outputs = self.hidden.iter().chain(&[CLASSES]);
        let inputs = [PIXELS].iter().chain(&self.hidden).copied();
        inputs.zip(outputs).map(|(inputs, outputs)| (inputs + 1) * outputs).sum()
    }
}
