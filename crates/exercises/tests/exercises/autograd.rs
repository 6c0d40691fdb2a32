//! Exercises of the chapter on autograd.

use autograd::Tensor;
use autograd::two_layer::tensor_gradients;
use backprop::data::spirals;
use backprop::gradient_check::relative_difference;
use backprop::network::{Activation, Layer, TwoLayerNetwork};
use cost::slope;
use descent::step;
use exercises::autograd::{
    count_ways, down_a_valley, gradients_in_pieces, leaky_relu, log_sum_exp, waits_for_every_user,
};
use ndarray::{arr0, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

#[test]
fn two_weights_roll_to_the_bottom_of_the_valley() {
    // Who forgets to clear one of the gradients may arrive all the same, but by another path.
    let (mut a, mut b) = (-1.0, 1.0);
    for steps in 1..=3 {
        let across = b - a * a;
        let (by_a, by_b) = (-2.0 * (1.0 - a) - 40.0 * a * across, 20.0 * across);
        (a, b) = (step(a, by_a, 0.01), step(b, by_b, 0.01));
        let found = down_a_valley(-1.0, 1.0, 0.01, steps);
        assert!(
            (found.0 - a).abs() < 1e-9 && (found.1 - b).abs() < 1e-9,
            "step {steps} ends at ({a}, {b}), not {found:?}: are both gradients zeroed before each \
             walk, and taken before either number moves?"
        );
    }

    let (a, b) = down_a_valley(-1.0, 1.0, 0.01, 5000);
    println!("after 5000 steps: ({a:.6}, {b:.6})");
    assert!(
        (a - 1.0).abs() < 1e-3 && (b - 1.0).abs() < 1e-3,
        "the bottom is at (1, 1), not ({a}, {b})"
    );
}

#[test]
fn a_batch_in_pieces_has_the_gradients_of_the_whole() {
    let generator = &mut ChaCha8Rng::seed_from_u64(1);
    let (points, classes) = spirals(20, 1.0, 0.02, generator);
    let network = TwoLayerNetwork {
        l1: Layer::new(2, 8, generator),
        activation: Activation::Sigmoid,
        l2: Layer::new(8, 2, generator),
    };
    let whole = tensor_gradients(&network, &points, &classes);
    // 40 examples in pieces of 16: the last piece has 8.
    let pieces = gradients_in_pieces(&network, &points, &classes, 16);
    for (whole, pieces) in whole.iter().zip(&pieces) {
        let off = relative_difference(whole, pieces);
        assert!(
            off < 1e-12,
            "{off:.1e} apart: does each piece count by its number of examples, the last one too?"
        );
    }
}

#[test]
fn the_slope_of_the_leaky_relu_is_that_of_the_central_difference() {
    let x = Tensor::parameter(array![[-3.0, 2.0]]);
    let y = leaky_relu(&x, 0.1);
    let off = relative_difference(&y.value(), &array![[-0.3, 2.0]].into_dyn());
    assert!(off < 1e-12, "(−3, 2) becomes (−0.3, 2), not {}", y.value());
    y.sum().backward();
    let off = relative_difference(&x.grad().expect("an edge"), &array![[0.1, 1.0]].into_dyn());
    assert!(off < 1e-12, "its slope is (0.1, 1), not {}", x.grad().expect("an edge"));

    for at in [-3.0, -0.5, 0.5, 3.0] {
        let x = Tensor::parameter(arr0(at));
        // The square makes the incoming gradient other than 1.
        leaky_relu(&x, 0.1).powf(2.0).backward();
        let numeric = slope(|x| leaky_relu(&Tensor::scalar(x), 0.1).powf(2.0).item(), at);
        let recorded = x.grad().expect("backward was called")[[]];
        assert!(
            (recorded - numeric).abs() < 1e-6,
            "at {at}: {recorded}, not {numeric}: is the incoming gradient multiplied in?"
        );
    }
}

#[test]
fn an_order_is_told_from_what_is_none() {
    let x = Tensor::parameter(arr0(3.0));
    let doubled = &x * 2.0;
    let squared = doubled.powf(2.0);
    let root = &doubled + &squared;
    assert!(
        waits_for_every_user(&root.topological_order()),
        "the order that backward uses is one: must an input stand *behind* its users?"
    );
    let nearest_first = [root.clone(), doubled.clone(), squared.clone(), x.clone()];
    assert!(!waits_for_every_user(&nearest_first), "2x must wait for (2x)²");
    let leaf_first = [x, doubled, squared, root];
    assert!(!waits_for_every_user(&leaf_first), "a leaf must wait for everything");
}

#[test]
fn the_logarithm_of_a_sum_of_exponentials_stays_finite() {
    let x = Tensor::parameter(array![1000.0, 1001.0, 1002.0]);
    let y = log_sum_exp(&x);
    assert!((y.item() - 1_002.407_605_964_444_4).abs() < 1e-9, "{}: exp(1000) overflows", y.item());
    y.backward();
    let gradient = x.grad().expect("backward was called");
    let probs = x.softmax(0).value();
    let off = relative_difference(&gradient, &probs);
    assert!(off < 1e-12, "the gradient is the softmax, {probs}, not {gradient}");
}

#[test]
fn the_ways_are_counted_without_walking_each() {
    let x = Tensor::parameter(arr0(1.0));
    let doubled = &x * 2.0;
    let ways = count_ways(&(&doubled + &doubled.powf(2.0)), &x);
    assert_eq!(ways, 2.0, "2x is used twice: are the ways to its users added up, or replaced?");

    let root = (0..100).fold(x.clone(), |y, _| &y + &y);
    root.backward();
    let ways = count_ways(&root, &x);
    assert_eq!(ways, 2_f64.powi(100), "every sum doubles the ways");
    let gradient = x.grad().expect("backward was called")[[]];
    assert_eq!(ways, gradient, "a sum sends on what it gets, so each way brings a gradient of 1");
}
