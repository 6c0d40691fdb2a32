//! Solutions of the exercises in the chapter on backpropagation.

use backprop::activations::{relu, relu_backward};
use backprop::linear::{linear_backward_bias, linear_backward_input, linear_backward_weight};
use backprop::losses::{cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward};
use backprop::network::{Activation, Layer, LinearModel, TwoLayerNetwork, accuracy};
use ndarray::{Array1, Array2, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

// ANCHOR: half_mse_loss
/// The other convention, `(1/2n) Σ (prediction − target)²`.
pub fn half_mse_loss(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    mse_loss(predictions, targets) / 2.0
}

/// A half in front of the loss is one more operation on the way: its factor is 1/2.
pub fn half_mse_loss_backward(
    grad_output: f64,
    predictions: &Array1<f64>,
    targets: &Array1<f64>,
) -> Array1<f64> {
    mse_loss_backward(grad_output / 2.0, predictions, targets)
}
// ANCHOR_END: half_mse_loss

// ANCHOR: tanh
/// The hyperbolic tangent, which squeezes any number into (−1, 1).
pub fn tanh(input: &Array1<f64>) -> Array1<f64> {
    input.mapv(f64::tanh)
}

/// The incoming gradient times 1 − y², from the output y.
pub fn tanh_backward(grad_output: &Array1<f64>, output: &Array1<f64>) -> Array1<f64> {
    grad_output * output.mapv(|y| 1.0 - y * y)
}
// ANCHOR_END: tanh

// ANCHOR: four_points
/// Four corners of a square; the class says whether the two inputs differ.
pub fn four_points() -> (Array2<f64>, Vec<usize>) {
    (array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], vec![0, 1, 1, 0])
}

/// The accuracies of one layer and of two after 2000 steps.
pub fn accuracies_on_four_points() -> (f64, f64) {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let (points, classes) = four_points();
    let mut line = LinearModel { layer: Layer::new(2, 2, generator) };
    let mut network = TwoLayerNetwork {
        l1: Layer::new(2, 4, generator),
        activation: Activation::Sigmoid,
        l2: Layer::new(4, 2, generator),
    };
    for _ in 0..2000 {
        line.train_step(&points, &classes, 1.0);
        let forward = network.forward(&points, &classes);
        let gradients = network.backward(&points, &classes, &forward);
        network.step(&gradients, 1.0);
    }
    (accuracy(&line.logits(&points), &classes), accuracy(&network.logits(&points), &classes))
}
// ANCHOR_END: four_points

// ANCHOR: relu_gradients
/// The loss of two layers with ReLU between them.
pub fn relu_loss(l1: &Layer<f64>, l2: &Layer<f64>, inputs: &Array2<f64>, targets: &[usize]) -> f64 {
    let activated = relu(&affine(l1, inputs));
    cross_entropy(&affine(l2, &activated), targets)
}

/// The gradients with respect to W1 and b1: four factors, and only the third is different.
pub fn relu_gradients(
    l1: &Layer<f64>,
    l2: &Layer<f64>,
    inputs: &Array2<f64>,
    targets: &[usize],
) -> (Array2<f64>, Array1<f64>) {
    let activated = relu(&affine(l1, inputs));
    let grad_logits = cross_entropy_backward(1.0, &affine(l2, &activated), targets);
    let grad_activated = linear_backward_input(&grad_logits, &l2.weight);
    let grad_hidden = relu_backward(&grad_activated, &activated);
    (linear_backward_weight(&grad_hidden, inputs), linear_backward_bias(&grad_hidden))
}

fn affine(layer: &Layer<f64>, input: &Array2<f64>) -> Array2<f64> {
    backprop::linear::linear(input, &layer.weight, &layer.bias)
}
// ANCHOR_END: relu_gradients
