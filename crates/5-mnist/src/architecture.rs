//! What a network looks like, from which it can be built.

use ndarray::NdFloat;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::dataset::{CLASSES, PIXELS};
use crate::layers::{Dropout, Linear, LogSoftmax, Module, ReLU, Sequential, Sigmoid, Tanh};

// ANCHOR: architecture
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
// ANCHOR_END: architecture

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
    /// The most hidden layers.
    pub const MOST_LAYERS: usize = 16;
    /// The most weights and biases: with their gradients, what an optimizer remembers of them, and
    /// a checkpoint they take about two gigabytes.
    pub const MOST_PARAMETERS: usize = 50_000_000;

    /// Whether there is such a network, and it is not too large.
    ///
    /// # Errors
    /// With what is wrong, as one sentence.
    pub fn check(&self) -> Result<(), String> {
        let (layers, most) = (self.hidden.len(), Self::MOST_LAYERS);
        if layers > most {
            return Err(format!("there can be at most {most} hidden layers, not {layers}"));
        }
        if self.hidden.contains(&0) {
            return Err("hidden layers must have at least 1 output, not 0".into());
        }
        let dropout = self.dropout;
        if !(0.0..1.0).contains(&dropout) {
            return Err(format!("dropout must be at least 0 and below 1, not {dropout}"));
        }
        let (parameters, most) = (self.parameters(), Self::MOST_PARAMETERS);
        if parameters > most {
            return Err(format!(
                "a network can have at most {most} parameters, and {} has {parameters}",
                self.sizes()
            ));
        }
        Ok(())
    }
}

// ANCHOR: build
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
        let layers = inputs.zip(outputs);
        let parameters =
            layers.map(|(inputs, &outputs)| inputs.saturating_add(1).saturating_mul(outputs));
        parameters.fold(0, usize::saturating_add)
    }
}
// ANCHOR_END: build
