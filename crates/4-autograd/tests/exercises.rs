//! Solutions to the exercises of the book's chapter on autograd, each with a test.

use autograd::Tensor;
use autograd::backprop::data::spirals;
use autograd::backprop::descent::cost::slope;
use autograd::backprop::descent::step;
use autograd::backprop::network::{Layer, TwoLayerNetwork};
use autograd::two_layer::{Parameters, tensor_gradients};
use ndarray::{Array2, ArrayD, Axis, arr0, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

// ANCHOR: down_a_valley
/// Rolls `a` and `b` down `(1 − a)² + 10 (b − a²)²`, and returns where they are in the end.
fn down_a_valley(a: f64, b: f64, learning_rate: f64, steps: usize) -> (f64, f64) {
    let (a, b) = (Tensor::parameter(arr0(a)), Tensor::parameter(arr0(b)));
    for _ in 0..steps {
        a.zero_grad();
        b.zero_grad();
        let (along, across) = (&a - 1.0, &b - &a * &a);
        (along.powf(2.0) + across.powf(2.0) * 10.0).backward();
        for weight in [&a, &b] {
            let slope = weight.grad().expect("backward was called")[[]];
            weight.update(|mut weight| weight[[]] = step(weight[[]], slope, learning_rate));
        }
    }
    (a.item(), b.item())
}
// ANCHOR_END: down_a_valley

#[test]
fn two_weights_roll_to_the_bottom_of_the_valley() {
    let (a, b) = down_a_valley(-1.0, 1.0, 0.01, 5000);
    assert!(
        (a - 1.0).abs() < 1e-3 && (b - 1.0).abs() < 1e-3,
        "the bottom is at (1, 1), not ({a}, {b}): are both gradients zeroed before each walk?"
    );
}

// ANCHOR: a_batch_in_pieces
/// The gradients of the mean loss of a whole batch, with respect to W1, b1, W2 and b2, from pieces
/// of at most `size` examples.
fn gradients_in_pieces(
    network: &TwoLayerNetwork<f64>,
    inputs: &Array2<f64>,
    targets: &[usize],
    size: usize,
) -> [ArrayD<f64>; 4] {
    let parameters = Parameters::of(network);
    let n = targets.len() as f64;
    for (piece, targets) in inputs.axis_chunks_iter(Axis(0), size).zip(targets.chunks(size)) {
        let loss = parameters.loss(&Tensor::new(piece.to_owned()), targets);
        (loss * (targets.len() as f64 / n)).backward();
    }
    parameters.all().map(|parameter| parameter.grad().expect("there are examples").into_owned())
}
// ANCHOR_END: a_batch_in_pieces

#[test]
fn a_batch_in_pieces_has_the_gradients_of_the_whole() {
    let generator = &mut ChaCha8Rng::seed_from_u64(1);
    let (points, classes) = spirals(20, 1.0, 0.02, generator);
    let network =
        TwoLayerNetwork { l1: Layer::new(2, 8, generator), l2: Layer::new(8, 2, generator) };
    let whole = tensor_gradients(&network, &points, &classes);
    // 40 examples in pieces of 16: the last piece has 8.
    let pieces = gradients_in_pieces(&network, &points, &classes, 16);
    for (whole, pieces) in whole.iter().zip(&pieces) {
        let off = (whole - pieces).fold(0.0_f64, |most, x| most.max(x.abs()));
        assert!(
            off < 1e-12,
            "{off:.1e} apart: does each piece count by its number of examples, the last one too?"
        );
    }
}

// ANCHOR: an_operation_of_your_own
/// The leaky ReLU: `x` where it is positive, `leak · x` elsewhere. PyTorch: `leaky_relu`.
fn leaky_relu(x: &Tensor<f64>, leak: f64) -> Tensor<f64> {
    let input = x.value();
    let factor = input.mapv(|x| if x > 0.0 { 1.0 } else { leak });
    Tensor::record("LeakyReluBackward", &input * &factor, vec![x.edge(move |grad| grad * &factor)])
}
// ANCHOR_END: an_operation_of_your_own

#[test]
fn the_slope_of_the_leaky_relu_is_that_of_the_central_difference() {
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

// ANCHOR: is_it_an_order
/// Whether a walk in this order reaches every tensor after all of its users.
fn waits_for_every_user(order: &[Tensor<f64>]) -> bool {
    let position = |tensor: &Tensor<f64>| order.iter().position(|known| known.is(tensor));
    order
        .iter()
        .enumerate()
        .all(|(at, user)| user.inputs().filter_map(position).all(|input| at < input))
}
// ANCHOR_END: is_it_an_order

#[test]
fn an_order_is_told_from_what_is_none() {
    let x = Tensor::parameter(arr0(3.0));
    let doubled = &x * 2.0;
    let squared = doubled.powf(2.0);
    let root = &doubled + &squared;
    assert!(waits_for_every_user(&root.topological_order()));
    let nearest_first = [root.clone(), doubled.clone(), squared.clone(), x.clone()];
    assert!(!waits_for_every_user(&nearest_first), "2x must wait for (2x)²");
    let leaf_first = [x, doubled, squared, root];
    assert!(!waits_for_every_user(&leaf_first), "a leaf must wait for everything");
}

// ANCHOR: a_finite_logarithm
/// `ln Σ exp(xᵢ)` of all elements, with nothing that overflows.
fn log_sum_exp(x: &Tensor<f64>) -> Tensor<f64> {
    let largest = x.max().detach();
    (x - &largest).exp().sum().ln() + &largest
}
// ANCHOR_END: a_finite_logarithm

#[test]
fn the_logarithm_of_a_sum_of_exponentials_stays_finite() {
    let x = Tensor::parameter(array![1000.0, 1001.0, 1002.0]);
    let y = log_sum_exp(&x);
    assert!((y.item() - 1_002.407_605_964_444_4).abs() < 1e-9, "{}: exp(1000) overflows", y.item());
    y.backward();
    let gradient = x.grad().expect("backward was called");
    let probs = x.softmax(0).value();
    let off = (&gradient - &probs).fold(0.0_f64, |most, x| most.max(x.abs()));
    assert!(off < 1e-12, "the gradient is the softmax, {probs}, not {gradient}");
}

// ANCHOR: count_the_ways
/// The number of ways from `root` down to `leaf`, along edges.
fn count_ways(root: &Tensor<f64>, leaf: &Tensor<f64>) -> f64 {
    let order = root.topological_order();
    let mut ways = vec![0.0; order.len()];
    ways[0] = 1.0;
    for (at, tensor) in order.iter().enumerate() {
        for input in tensor.inputs() {
            if let Some(below) = order.iter().position(|known| known.is(input)) {
                ways[below] += ways[at];
            }
        }
    }
    order.iter().position(|known| known.is(leaf)).map_or(0.0, |at| ways[at])
}
// ANCHOR_END: count_the_ways

#[test]
fn the_ways_are_counted_without_walking_each() {
    let x = Tensor::parameter(arr0(1.0));
    let doubled = &x * 2.0;
    assert_eq!(count_ways(&(&doubled + &doubled.powf(2.0)), &x), 2.0);

    let root = (0..100).fold(x.clone(), |y, _| &y + &y);
    root.backward();
    let ways = count_ways(&root, &x);
    assert_eq!(ways, 2_f64.powi(100), "every sum doubles the ways");
    let gradient = x.grad().expect("backward was called")[[]];
    assert_eq!(ways, gradient, "a sum sends on what it gets, so each way brings a gradient of 1");
}
