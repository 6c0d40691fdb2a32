// ANCHOR: network_head
//! A network of two layers, forward and backward wired by hand, beside a model of one layer.
//!
//! ```text
//! x ── L1 (W1, b1) ── activation ── L2 (W2, b2) ── cross-entropy ── loss
//! ```

use std::fmt;
use std::str::FromStr;

use descent::step;
use ndarray::{Array, Array1, Array2, ArrayD, ArrayRef1, ArrayRef2, Dimension, NdFloat, Zip};
use ndarray_rand::{RandomExt, rand_distr::Uniform};
use rand_chacha::ChaCha8Rng;

use crate::activations::{relu, relu_backward, sigmoid, sigmoid_backward};
use crate::linear::{linear, linear_backward_bias, linear_backward_input, linear_backward_weight};
use crate::losses::{cross_entropy, cross_entropy_backward};
// ANCHOR_END: network_head

// ANCHOR: layer
/// The parameters of a linear layer: `weight` is `(out, in)`, `bias` is `(out)`.
#[derive(Clone, Debug)]
pub struct Layer<F> {
    /// One row of weights for each output.
    pub weight: Array2<F>,
    /// One bias for each output.
    pub bias: Array1<F>,
}

impl Layer<f64> {
    /// Weights and biases drawn uniformly from `±1/√inputs`, as PyTorch's `Linear` does.
    ///
    /// # Panics
    /// When there are no inputs.
    pub fn new(inputs: usize, outputs: usize, generator: &mut ChaCha8Rng) -> Self {
        let bound = 1.0 / (inputs as f64).sqrt();
        let spread = Uniform::new_inclusive(-bound, bound).expect("a layer has inputs");
        Self {
            weight: Array2::random_using((outputs, inputs), spread, generator),
            bias: Array1::random_using(outputs, spread, generator),
        }
    }
}

impl<F: NdFloat> Layer<F> {
    fn forward(&self, input: &ArrayRef2<F>) -> Array2<F> {
        linear(input, &self.weight, &self.bias)
    }

    fn step(&mut self, grad_weight: &Array2<F>, grad_bias: &Array1<F>, learning_rate: F) {
        step_all(&mut self.weight, grad_weight, learning_rate);
        step_all(&mut self.bias, grad_bias, learning_rate);
    }
}

/// `descent`'s step, for every weight of an array.
fn step_all<F: NdFloat, D: Dimension>(
    weights: &mut Array<F, D>,
    gradient: &Array<F, D>,
    learning_rate: F,
) {
    Zip::from(weights).and(gradient).for_each(|weight, &slope| {
        *weight = step(*weight, slope, learning_rate);
    });
}
// ANCHOR_END: layer

// ANCHOR: activation
/// What bends between the two layers.
#[derive(Clone, Copy, Debug)]
pub enum Activation {
    /// [`sigmoid`].
    Sigmoid,
    /// [`relu`].
    Relu,
}

/// Its name, as a person gives it.
impl fmt::Display for Activation {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::Sigmoid => "sigmoid",
            Self::Relu => "relu",
        })
    }
}

impl FromStr for Activation {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let all = [Self::Sigmoid, Self::Relu];
        let found = all.into_iter().find(|activation| activation.to_string() == name);
        found.ok_or_else(|| format!("expected the activation sigmoid or relu, found {name}"))
    }
}

impl Activation {
    /// The activation of each number.
    pub fn forward<F: NdFloat>(self, input: &ArrayRef2<F>) -> Array2<F> {
        match self {
            Self::Sigmoid => sigmoid(input),
            Self::Relu => relu(input),
        }
    }

    /// The gradient with respect to its input, from its `output`.
    ///
    /// # Panics
    /// When the shapes differ.
    pub fn backward<F: NdFloat>(
        self,
        grad_output: &ArrayRef2<F>,
        output: &ArrayRef2<F>,
    ) -> Array2<F> {
        match self {
            Self::Sigmoid => sigmoid_backward(grad_output, output),
            Self::Relu => relu_backward(grad_output, output),
        }
    }
}
// ANCHOR_END: activation

// ANCHOR: two_layer_network
/// The network of two layers.
#[derive(Clone, Debug)]
pub struct TwoLayerNetwork<F> {
    /// The first layer, `(hidden, in)`.
    pub l1: Layer<F>,
    /// What stands between them.
    pub activation: Activation,
    /// The second layer, `(classes, hidden)`.
    pub l2: Layer<F>,
}

/// What the forward pass computed, from the bottom to the top. The backward pass needs it again.
#[derive(Clone, Debug)]
pub struct Forward<F> {
    /// The output of the first layer, `(batch, hidden)`.
    pub hidden: Array2<F>,
    /// The same after the activation, `(batch, hidden)`.
    pub activated: Array2<F>,
    /// The output of the second layer, one score for each class, `(batch, classes)`.
    pub logits: Array2<F>,
    /// How wrong the scores are.
    pub loss: F,
}
// ANCHOR_END: two_layer_network

// ANCHOR: gradients
/// The gradient of the loss with respect to everything between the loss and the first weight, from
/// the top to the bottom. Each has the shape of what it is named after.
#[derive(Clone, Debug)]
pub struct Gradients<F> {
    /// With respect to the scores.
    pub logits: Array2<F>,
    /// With respect to the second layer's weights.
    pub l2_weight: Array2<F>,
    /// With respect to the second layer's biases.
    pub l2_bias: Array1<F>,
    /// With respect to the output of the activation.
    pub activated: Array2<F>,
    /// With respect to the input of the activation.
    pub hidden: Array2<F>,
    /// With respect to the first layer's weights.
    pub l1_weight: Array2<F>,
    /// With respect to the first layer's biases.
    pub l1_bias: Array1<F>,
}

impl<F: NdFloat> Gradients<F> {
    /// Those with respect to the parameters, in the order W1, b1, W2, b2.
    pub fn of_parameters(&self) -> [ArrayD<F>; 4] {
        [
            self.l1_weight.clone().into_dyn(),
            self.l1_bias.clone().into_dyn(),
            self.l2_weight.clone().into_dyn(),
            self.l2_bias.clone().into_dyn(),
        ]
    }
}
// ANCHOR_END: gradients

// ANCHOR: forward
impl<F: NdFloat> TwoLayerNetwork<F> {
    /// The forward pass, in three steps and the loss.
    ///
    /// # Panics
    /// When the shapes do not match, or a target is not a class.
    pub fn forward(&self, inputs: &ArrayRef2<F>, targets: &[usize]) -> Forward<F> {
        let hidden = self.l1.forward(inputs);
        let activated = self.activation.forward(&hidden);
        let logits = self.l2.forward(&activated);
        let loss = cross_entropy(&logits, targets);
        Forward { hidden, activated, logits, loss }
    }
}
// ANCHOR_END: forward

// ANCHOR: backward
impl<F: NdFloat> TwoLayerNetwork<F> {
    /// The backward pass: the same way back, and at each operation the incoming gradient times the
    /// operation's own. The gradient with respect to W1 is a product of four factors, and the
    /// lines that multiply them are numbered.
    ///
    /// # Panics
    /// When `forward` came from other inputs or targets and the shapes do not match.
    pub fn backward(
        &self,
        inputs: &ArrayRef2<F>,
        targets: &[usize],
        forward: &Forward<F>,
    ) -> Gradients<F> {
        // 1. loss with respect to logits
        let logits = cross_entropy_backward(F::one(), &forward.logits, targets);
        let l2_weight = linear_backward_weight(&logits, &forward.activated);
        let l2_bias = linear_backward_bias(&logits);
        // 2. logits with respect to activated
        let activated = linear_backward_input(&logits, &self.l2.weight);
        // 3. activated with respect to hidden
        let hidden = self.activation.backward(&activated, &forward.activated);
        // 4. hidden with respect to W1
        let l1_weight = linear_backward_weight(&hidden, inputs);
        let l1_bias = linear_backward_bias(&hidden);
        Gradients { logits, l2_weight, l2_bias, activated, hidden, l1_weight, l1_bias }
    }
}
// ANCHOR_END: backward

// ANCHOR: step
impl<F: NdFloat> TwoLayerNetwork<F> {
    /// One step downhill with every weight and bias.
    ///
    /// # Panics
    /// When the gradients came from a network of another shape.
    pub fn step(&mut self, gradients: &Gradients<F>, learning_rate: F) {
        self.l1.step(&gradients.l1_weight, &gradients.l1_bias, learning_rate);
        self.l2.step(&gradients.l2_weight, &gradients.l2_bias, learning_rate);
    }

    /// The scores of each class for each input, `(batch, classes)`.
    ///
    /// # Panics
    /// When the shapes do not match.
    pub fn logits(&self, inputs: &ArrayRef2<F>) -> Array2<F> {
        self.l2.forward(&self.activation.forward(&self.l1.forward(inputs)))
    }
}
// ANCHOR_END: step

// ANCHOR: linear_model
/// One linear layer with the same loss. It can only divide the plane by a straight line.
#[derive(Clone, Debug)]
pub struct LinearModel<F> {
    /// Its only layer, `(classes, in)`.
    pub layer: Layer<F>,
}

impl<F: NdFloat> LinearModel<F> {
    /// The scores of each class for each input, `(batch, classes)`.
    ///
    /// # Panics
    /// When the shapes do not match.
    pub fn logits(&self, inputs: &ArrayRef2<F>) -> Array2<F> {
        self.layer.forward(inputs)
    }

    /// One step downhill. Returns the loss before it.
    ///
    /// # Panics
    /// When the shapes do not match, or a target is not a class.
    pub fn train_step(&mut self, inputs: &ArrayRef2<F>, targets: &[usize], learning_rate: F) -> F {
        let logits = self.logits(inputs);
        let grad_logits = cross_entropy_backward(F::one(), &logits, targets);
        let grad_weight = linear_backward_weight(&grad_logits, inputs);
        self.layer.step(&grad_weight, &linear_backward_bias(&grad_logits), learning_rate);
        cross_entropy(&logits, targets)
    }
}
// ANCHOR_END: linear_model

// ANCHOR: accuracy
/// The fraction of rows whose largest score is the target's. Of no rows it is `0 / 0`, `NaN`.
///
/// # Panics
/// When there is not one target for each row, or a row has no scores.
pub fn accuracy<F: NdFloat>(logits: &ArrayRef2<F>, targets: &[usize]) -> f64 {
    assert_eq!(logits.nrows(), targets.len(), "every row needs one target");
    let right =
        logits.rows().into_iter().zip(targets).filter(|(row, target)| argmax(row) == **target);
    right.count() as f64 / targets.len() as f64
}

/// The index of the largest element, the first of several equal ones. `NaN` counts as the largest,
/// so that it is seen. PyTorch: `argmax`.
///
/// # Panics
/// When there are no elements.
pub fn argmax<F: NdFloat>(scores: &ArrayRef1<F>) -> usize {
    assert!(!scores.is_empty(), "no scores, so none is the largest");
    (1..scores.len()).fold(0, |best, index| {
        let stays = scores[best].is_nan() || scores[index] <= scores[best];
        if stays { best } else { index }
    })
}
// ANCHOR_END: accuracy
