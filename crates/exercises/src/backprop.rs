//! Exercises of the chapter on backpropagation. Their tests: `cargo test -p exercises backprop::`

use backprop::activations::{relu, relu_backward};
use backprop::linear::{
    linear, linear_backward_bias, linear_backward_input, linear_backward_weight,
};
use backprop::losses::{cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward};
use backprop::network::{Activation, Layer, LinearModel, TwoLayerNetwork, accuracy};
use ndarray::{Array1, Array2, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// **A loss with a half.** The other convention, `(1/2n) Σ (prediction − target)²`.
pub fn half_mse_loss(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    todo!("mse_loss does most of it")
}

/// The gradient of [`half_mse_loss`] with respect to the predictions, times `grad_output`.
pub fn half_mse_loss_backward(
    grad_output: f64,
    predictions: &Array1<f64>,
    targets: &Array1<f64>,
) -> Array1<f64> {
    todo!("the half is one more operation on the way: what is its factor?")
}

/// **Another squeeze.** The hyperbolic tangent of each element.
pub fn tanh(input: &Array1<f64>) -> Array1<f64> {
    todo!("f64::tanh, for each element")
}

/// The gradient with respect to the input of [`tanh`], from its output `y`: its slope is `1 − y²`.
pub fn tanh_backward(grad_output: &Array1<f64>, output: &Array1<f64>) -> Array1<f64> {
    todo!("the incoming gradient times the slope, which is made of the output")
}

/// **Four points.** Four corners of a square, (0, 0), (0, 1), (1, 0) and (1, 1), and their classes: 1 where
/// the two coordinates differ.
pub fn four_points() -> (Array2<f64>, Vec<usize>) {
    (array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], vec![0, 1, 1, 0])
}

/// The accuracies on the [`four_points`] of one layer, and of two layers with 4 hidden numbers, after 2000
/// steps with learning rate 1. The first weights come from the seed 0.
pub fn accuracies_on_four_points() -> (f64, f64) {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let (points, classes) = four_points();
    let mut line = LinearModel { layer: Layer::new(2, 2, generator) };
    let mut network = TwoLayerNetwork {
        l1: Layer::new(2, 4, generator),
        activation: Activation::Sigmoid,
        l2: Layer::new(4, 2, generator),
    };
    todo!("2000 steps for each of the two, then `accuracy` of the logits of each")
}

/// **ReLU between the layers.** The loss of two layers with ReLU between them, in place of the sigmoid.
pub fn relu_loss(l1: &Layer<f64>, l2: &Layer<f64>, inputs: &Array2<f64>, targets: &[usize]) -> f64 {
    todo!("linear, relu, linear, cross_entropy")
}

/// The gradients of [`relu_loss`] with respect to the weights and the biases of the first layer.
pub fn relu_gradients(
    l1: &Layer<f64>,
    l2: &Layer<f64>,
    inputs: &Array2<f64>,
    targets: &[usize],
) -> (Array2<f64>, Array1<f64>) {
    todo!("four factors, from the loss down; only the third differs from the sigmoid's")
}
