//! Every derivative of `backprop` against the central difference of `cost`, and the edges of each operation.

use std::fmt::Debug;
use std::panic::catch_unwind;

use backprop::activations::*;
use backprop::gradient_check::{numeric_gradient, relative_difference};
use backprop::linear::*;
use backprop::losses::*;
use ndarray::{Array, Array1, Array2, Axis, Dimension, array};
use ndarray_rand::{RandomExt, rand_distr::StandardNormal};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn random(rows: usize, columns: usize, seed: u64) -> Array2<f64> {
    let generator = &mut ChaCha8Rng::seed_from_u64(seed);
    Array2::random_using((rows, columns), StandardNormal, generator)
}

/// Asserts that `backward` is the gradient of `Σ cotangent · forward(input)`. The cotangent is
/// random, so that no wrong derivative is right by symmetry.
fn assert_gradient<D: Dimension + Debug>(
    name: &str,
    input: &Array<f64, D>,
    value: impl Fn(&Array<f64, D>) -> f64,
    gradient: &Array<f64, D>,
) {
    let numeric = numeric_gradient(value, input);
    let off = relative_difference(gradient, &numeric);
    assert!(
        off < 1e-6,
        "{name}: its derivative is {off:.1e} off the central difference; a sign, a factor or a \
         transpose is wrong\nby hand {gradient}\nnumeric {numeric}"
    );
}

fn dot(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    (a * b).sum()
}

#[test]
fn linear_has_the_right_three_gradients() {
    let (x, w, grad) = (random(5, 3, 1), random(4, 3, 2), random(5, 4, 3));
    let b = random(1, 4, 4).row(0).to_owned();
    let value = |x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>| dot(&grad, &linear(x, w, b));
    assert_gradient("linear, x", &x, |x| value(x, &w, &b), &linear_backward_input(&grad, &w));
    assert_gradient("linear, W", &w, |w| value(&x, w, &b), &linear_backward_weight(&grad, &x));
    assert_gradient("linear, b", &b, |b| value(&x, &w, b), &linear_backward_bias(&grad));
}

#[test]
fn sigmoid_has_the_right_gradient() {
    let (x, grad) = (random(4, 3, 1), random(4, 3, 2));
    let gradient = sigmoid_backward(&grad, &sigmoid(&x));
    assert_gradient("sigmoid", &x, |x| dot(&grad, &sigmoid(x)), &gradient);
}

#[test]
fn relu_has_the_right_gradient_away_from_its_kink() {
    let (x, grad) = (random(4, 3, 1), random(4, 3, 2));
    assert_gradient("relu", &x, |x| dot(&grad, &relu(x)), &relu_backward(&grad, &relu(&x)));
}

#[test]
fn softmax_and_log_softmax_have_the_right_gradients_along_both_axes() {
    let (x, grad) = (random(4, 3, 1), random(4, 3, 2));
    for axis in [Axis(0), Axis(1)] {
        let gradient = log_softmax_backward(&grad, &log_softmax(&x, axis), axis);
        assert_gradient("log_softmax", &x, |x| dot(&grad, &log_softmax(x, axis)), &gradient);
        let gradient = softmax_backward(&grad, &softmax(&x, axis), axis);
        assert_gradient("softmax", &x, |x| dot(&grad, &softmax(x, axis)), &gradient);
    }
}

#[test]
fn the_losses_have_the_right_gradients() {
    let (x, y, targets) = (random(4, 3, 1), random(4, 3, 2), [2, 0, 1, 1]);
    let gradient = mse_loss_backward(1.5, &x, &y);
    assert_gradient("mse_loss", &x, |x| 1.5 * mse_loss(x, &y), &gradient);
    let gradient = nll_loss_backward(1.5, &x, &targets);
    assert_gradient("nll_loss", &x, |x| 1.5 * nll_loss(x, &targets), &gradient);
    let gradient = cross_entropy_backward(1.5, &x, &targets);
    assert_gradient("cross_entropy", &x, |x| 1.5 * cross_entropy(x, &targets), &gradient);
}

#[test]
fn relu_at_exactly_zero_has_the_gradient_zero_as_in_pytorch() {
    assert_eq!(relu_backward(&array![1.0, 1.0], &relu(&array![0.0, -0.0])), array![0.0, 0.0]);
}

#[test]
fn relu_leaves_alone_what_is_not_below_zero_even_the_sign_of_a_zero_as_pytorch_does() {
    assert_eq!(relu(&array![-1e-300, 1e-300, 3.0]), array![0.0, 1e-300, 3.0]);
    assert!(relu(&array![-0.0_f64])[0].is_sign_negative());
}

#[test]
fn relu_does_not_hide_what_is_not_a_number() {
    assert!(relu(&array![f64::NAN])[0].is_nan());
}

#[test]
fn log_softmax_survives_scores_that_overflow_a_plain_exponential() {
    let log_probs = log_softmax(&array![[1e4, 0.0], [-1e4, -1e4], [0.0, -1e4]], Axis(1));
    assert_eq!(log_probs, array![[0.0, -1e4], [-(2_f64.ln()), -(2_f64.ln())], [0.0, -1e4]]);
    assert!((1e4_f64).exp().is_infinite(), "the plain form would have been infinite");
}

#[test]
fn log_softmax_along_the_wrong_axis_makes_the_examples_compete() {
    let scores = random(4, 3, 1);
    let sums = |axis: usize| softmax(&scores, Axis(axis)).sum_axis(Axis(axis));
    let is_one = |sum: &f64| (sum - 1.0).abs() < 1e-12;
    assert!(sums(1).iter().all(is_one), "along axis 1 each example's classes sum to 1");
    assert!(sums(0).iter().all(is_one), "along axis 0 each class sums to 1 over the batch");
    assert!(!softmax(&scores, Axis(0)).sum_axis(Axis(1)).iter().all(is_one));
}

#[test]
fn equal_scores_of_ten_classes_cost_the_logarithm_of_ten() {
    let loss = cross_entropy(&Array2::<f64>::zeros((3, 10)), &[0, 5, 9]);
    assert!((loss - 10_f64.ln()).abs() < 1e-15, "the loss of a network that knows nothing");
}

#[test]
fn cross_entropy_is_log_softmax_then_negative_log_likelihood() {
    let (logits, targets) = (random(4, 3, 1) * 10.0, [0, 1, 2, 1]);
    let in_two = nll_loss(&log_softmax(&logits, Axis(1)), &targets);
    assert_eq!(cross_entropy(&logits, &targets), in_two);
    let grad = nll_loss_backward(1.0, &logits, &targets);
    let in_two = log_softmax_backward(&grad, &log_softmax(&logits, Axis(1)), Axis(1));
    let off = relative_difference(&cross_entropy_backward(1.0, &logits, &targets), &in_two);
    assert!(off < 1e-14, "softmax − onehot is {off} off the two derivatives in a row");
}

#[test]
fn an_empty_batch_has_an_empty_output_and_a_loss_that_is_not_a_number() {
    let nothing = Array2::<f64>::zeros((0, 3));
    let output = linear(&nothing, &random(4, 3, 1), &Array1::zeros(4));
    assert_eq!(output.dim(), (0, 4));
    assert!(cross_entropy(&output, &[]).is_nan(), "a mean over nothing, as in PyTorch");
    assert_eq!(linear_backward_weight(&output, &nothing), Array2::<f64>::zeros((4, 3)));
    assert_eq!(linear_backward_bias(&output), Array1::<f64>::zeros(4));
}

#[test]
fn what_is_not_finite_among_the_scores_gives_what_pytorch_gives() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    for scores in
        [[nan, 1.0, 2.0], [1.0, nan, 2.0], [1.0, 2.0, nan], [infinity, 0.0, 1.0], [-infinity; 3]]
    {
        let scores = Array1::from_iter(scores);
        let log_probs = log_softmax(&scores, Axis(0));
        assert!(log_probs.iter().all(|x| x.is_nan()), "log_softmax of {scores} is {log_probs}");
        let probs = softmax(&scores, Axis(0));
        assert!(probs.iter().all(|x| x.is_nan()), "softmax of {scores} is {probs}");
    }
    // One class may be impossible: the others share what there is.
    assert_eq!(log_softmax(&array![-infinity, 0.0], Axis(0)), array![-infinity, 0.0]);
    assert_eq!(softmax(&array![-infinity, 0.0], Axis(0)), array![0.0, 1.0]);
    assert_eq!(cross_entropy(&array![[-infinity, 0.0]], &[0]), infinity);
    assert_eq!(cross_entropy_backward(1.0, &array![[-infinity, 0.0]], &[0]), array![[-1.0, 1.0]]);
    assert!(sigmoid(&array![nan])[0].is_nan());
    assert_eq!(sigmoid(&array![-infinity, infinity]), array![0.0, 1.0]);
    assert_eq!(relu_backward(&array![5.0], &relu(&array![nan])), array![5.0]);
}

#[test]
fn a_gradient_of_another_shape_than_its_output_is_refused_and_not_stretched() {
    type Backward = fn(&Array2<f64>, &Array2<f64>) -> Array2<f64>;
    let operations: [(&str, Backward); 4] = [
        ("sigmoid", |grad, output| sigmoid_backward(grad, output)),
        ("relu", |grad, output| relu_backward(grad, output)),
        ("log_softmax", |grad, output| log_softmax_backward(grad, output, Axis(1))),
        ("softmax", |grad, output| softmax_backward(grad, output, Axis(1))),
    ];
    let (one, four) = (random(1, 3, 1), random(4, 3, 2));
    for (name, backward) in operations {
        for (grad, output) in [(&one, &four), (&four, &one)] {
            let result = catch_unwind(|| backward(grad, output));
            assert!(result.is_err(), "{name} took {:?} for {:?}", grad.shape(), output.shape());
        }
    }
}

#[test]
#[should_panic(expected = "a weight of 4 rows needs 4 biases")]
fn one_bias_is_not_stretched_over_all_outputs() {
    linear(&random(5, 3, 1), &random(4, 3, 2), &array![1.0]);
}

#[test]
#[should_panic(expected = "one shape")]
fn one_target_is_not_stretched_over_all_predictions() {
    mse_loss_backward(1.0, &array![1.0, 2.0], &array![1.0]);
}

#[test]
#[should_panic(expected = "target 3 is not a class")]
fn a_target_that_is_no_class_is_refused() {
    nll_loss(&random(1, 3, 1), &[3]);
}

#[test]
#[should_panic(expected = "a batch of 2 rows needs 2 targets")]
fn a_batch_with_a_target_missing_is_refused() {
    nll_loss(&random(2, 3, 1), &[0]);
}
