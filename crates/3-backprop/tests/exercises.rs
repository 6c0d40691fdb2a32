//! The solutions to the exercises of stage 3, each with a test of what it claims.

use backprop::activations::{relu, relu_backward};
use backprop::gradient_check::{numeric_gradient, relative_difference};
use backprop::linear::{linear_backward_bias, linear_backward_input, linear_backward_weight};
use backprop::losses::{cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward};
use backprop::network::{Layer, LinearModel, TwoLayerNetwork, accuracy};
use ndarray::{Array1, Array2, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

// ANCHOR: half_mse_loss
/// The other convention, `(1/2n) Σ (prediction − target)²`.
fn half_mse_loss(predictions: &Array1<f64>, targets: &Array1<f64>) -> f64 {
    mse_loss(predictions, targets) / 2.0
}

/// A half in front of the loss is one more operation on the way: its factor is 1/2.
fn half_mse_loss_backward(
    grad_output: f64,
    predictions: &Array1<f64>,
    targets: &Array1<f64>,
) -> Array1<f64> {
    mse_loss_backward(grad_output / 2.0, predictions, targets)
}

#[test]
fn half_the_loss_has_half_the_gradient() {
    let (predictions, targets) = (array![3.0, 4.0, -1.0], array![2.0, 7.0, 0.5]);
    let by_hand = half_mse_loss_backward(1.0, &predictions, &targets);
    let numeric = numeric_gradient(|p| half_mse_loss(p, &targets), &predictions);
    let off = relative_difference(&by_hand, &numeric);
    assert!(off < 1e-6, "{off:.1e} off: is the factor 2 of the square still there?");
    let short = (&predictions - &targets) / 3.0;
    assert!(
        relative_difference(&by_hand, &short) < 1e-12,
        "it should be (prediction − target) / n"
    );
}
// ANCHOR_END: half_mse_loss

// ANCHOR: tanh
/// The hyperbolic tangent, which squeezes any number into (−1, 1).
fn tanh(input: &Array1<f64>) -> Array1<f64> {
    input.mapv(f64::tanh)
}

/// The incoming gradient times 1 − y², from the output y.
fn tanh_backward(grad_output: &Array1<f64>, output: &Array1<f64>) -> Array1<f64> {
    grad_output * output.mapv(|y| 1.0 - y * y)
}

#[test]
fn tanh_has_the_right_gradient() {
    let (x, grad) = (array![-2.0, -0.3, 0.0, 1.5], array![0.7, -1.2, 2.0, 0.4]);
    let by_hand = tanh_backward(&grad, &tanh(&x));
    let numeric = numeric_gradient(|x| (&grad * &tanh(x)).sum(), &x);
    let off = relative_difference(&by_hand, &numeric);
    assert!(off < 1e-6, "{off:.1e} off: does it take the output, or the input?");
}
// ANCHOR_END: tanh

// ANCHOR: four_points
/// Four corners of a square; the class says whether the two inputs differ.
fn four_points() -> (Array2<f64>, Vec<usize>) {
    (array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], vec![0, 1, 1, 0])
}

/// The accuracies of one layer and of two after 2000 steps.
fn accuracies_on_four_points() -> (f64, f64) {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let (points, classes) = four_points();
    let mut line = LinearModel { layer: Layer::new(2, 2, generator) };
    let mut network =
        TwoLayerNetwork { l1: Layer::new(2, 4, generator), l2: Layer::new(4, 2, generator) };
    for _ in 0..2000 {
        line.train_step(&points, &classes, 1.0);
        let forward = network.forward(&points, &classes);
        let gradients = network.backward(&points, &classes, &forward);
        network.step(&gradients, 1.0);
    }
    (accuracy(&line.logits(&points), &classes), accuracy(&network.logits(&points), &classes))
}

#[test]
fn a_line_gets_at_most_three_of_four_points_and_two_layers_get_all() {
    let (straight, bent) = accuracies_on_four_points();
    assert!(straight <= 0.75, "a line got {straight}; do opposite corners share a class?");
    assert_eq!(bent, 1.0, "two layers got {bent}; did both of them move?");
}
// ANCHOR_END: four_points

// ANCHOR: relu_gradients
/// The loss of two layers with ReLU between them.
fn relu_loss(l1: &Layer<f64>, l2: &Layer<f64>, inputs: &Array2<f64>, targets: &[usize]) -> f64 {
    let activated = relu(&affine(l1, inputs));
    cross_entropy(&affine(l2, &activated), targets)
}

/// The gradients with respect to W1 and b1: four factors, and only the third is different.
fn relu_gradients(
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

#[test]
fn the_gradients_through_relu_equal_the_central_difference() {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let (l1, l2) = (Layer::new(2, 5, generator), Layer::new(5, 2, generator));
    let (inputs, targets) = (array![[0.3, -0.8], [1.1, 0.4], [-0.6, 0.9]], [0, 1, 1]);
    let (weight, bias) = relu_gradients(&l1, &l2, &inputs, &targets);
    let with = |weight: &Array2<f64>, bias: &Array1<f64>| {
        let changed = Layer { weight: weight.clone(), bias: bias.clone() };
        relu_loss(&changed, &l2, &inputs, &targets)
    };
    let numeric = numeric_gradient(|w| with(w, &l1.bias), &l1.weight);
    assert!(relative_difference(&weight, &numeric) < 1e-6, "W1: look at the third factor");
    let numeric = numeric_gradient(|b| with(&l1.weight, b), &l1.bias);
    assert!(relative_difference(&bias, &numeric) < 1e-6, "b1: look at the third factor");
}
// ANCHOR_END: relu_gradients
