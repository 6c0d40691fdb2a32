//! Exercises of the chapter on backpropagation.

use backprop::gradient_check::{numeric_gradient, relative_difference};
use backprop::losses::cross_entropy;
use backprop::network::Layer;
use exercises::backprop::{
    accuracies_on_four_points, half_mse_loss, half_mse_loss_backward, relu_gradients, relu_loss,
    tanh, tanh_backward,
};
use ndarray::{Array1, Array2, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

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
    let thrice = half_mse_loss_backward(3.0, &predictions, &targets);
    assert!(
        relative_difference(&thrice, &(short * 3.0)) < 1e-12,
        "three times the incoming gradient is three times the gradient: is it multiplied in?"
    );
}

#[test]
fn tanh_has_the_right_gradient() {
    let (x, grad) = (array![-2.0, -0.3, 0.0, 1.5], array![0.7, -1.2, 2.0, 0.4]);
    assert!((tanh(&x)[3] - 0.905_148_253_6).abs() < 1e-9, "tanh(1.5) is {}", tanh(&x)[3]);
    let by_hand = tanh_backward(&grad, &tanh(&x));
    let numeric = numeric_gradient(|x| (&grad * &tanh(x)).sum(), &x);
    let off = relative_difference(&by_hand, &numeric);
    assert!(off < 1e-6, "{off:.1e} off: does it take the output, or the input?");
}

#[test]
fn a_line_gets_at_most_three_of_four_points_and_two_layers_get_all() {
    let (straight, bent) = accuracies_on_four_points();
    println!("one layer: {} %, two layers: {} %", 100.0 * straight, 100.0 * bent);
    assert!(straight <= 0.75, "a line got {straight}; do opposite corners share a class?");
    assert_eq!(bent, 1.0, "two layers got {bent}; did both of them move?");
}

#[test]
fn the_gradients_through_relu_equal_the_central_difference() {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let (l1, l2) = (Layer::new(2, 5, generator), Layer::new(5, 2, generator));
    let (inputs, targets) = (array![[0.3, -0.8], [1.1, 0.4], [-0.6, 0.9]], [0, 1, 1]);
    let hidden = inputs.dot(&l1.weight.t()) + &l1.bias;
    let scores = hidden.mapv(|x| x.max(0.0)).dot(&l2.weight.t()) + &l2.bias;
    let (found, loss) = (relu_loss(&l1, &l2, &inputs, &targets), cross_entropy(&scores, &targets));
    assert!((found - loss).abs() < 1e-12, "the loss is {loss}, not {found}: is ReLU in its place?");

    let (weight, bias) = relu_gradients(&l1, &l2, &inputs, &targets);
    let with = |weight: &Array2<f64>, bias: &Array1<f64>| {
        let changed = Layer { weight: weight.clone(), bias: bias.clone() };
        relu_loss(&changed, &l2, &inputs, &targets)
    };
    let numeric = numeric_gradient(|w| with(w, &l1.bias), &l1.weight);
    let off = relative_difference(&weight, &numeric);
    assert!(off < 1e-6, "W1: {off:.1e} off. Is the third factor 1 where ReLU is open, and else 0?");
    let numeric = numeric_gradient(|b| with(&l1.weight, b), &l1.bias);
    let off = relative_difference(&bias, &numeric);
    assert!(off < 1e-6, "b1: {off:.1e} off. Is it summed over the examples?");
}
