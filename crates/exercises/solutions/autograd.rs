//! Solutions of the exercises in the chapter on autograd.

use autograd::Tensor;
use autograd::two_layer::Parameters;
use backprop::network::TwoLayerNetwork;
use descent::step;
use ndarray::{Array2, ArrayD, Axis, arr0};

// ANCHOR: down_a_valley
/// Rolls `a` and `b` down `(1 − a)² + 10 (b − a²)²`, and returns where they are in the end.
pub fn down_a_valley(a: f64, b: f64, learning_rate: f64, steps: usize) -> (f64, f64) {
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

// ANCHOR: a_batch_in_pieces
/// The gradients of the mean loss of a whole batch, with respect to W1, b1, W2 and b2, from pieces
/// of at most `size` examples.
pub fn gradients_in_pieces(
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

// ANCHOR: an_operation_of_your_own
/// The leaky ReLU: `x` where it is positive, `leak · x` elsewhere. PyTorch: `leaky_relu`.
pub fn leaky_relu(x: &Tensor<f64>, leak: f64) -> Tensor<f64> {
    let input = x.value();
    let factor = input.mapv(|x| if x > 0.0 { 1.0 } else { leak });
    Tensor::record("LeakyReluBackward", &input * &factor, vec![x.edge(move |grad| grad * &factor)])
}
// ANCHOR_END: an_operation_of_your_own

// ANCHOR: is_it_an_order
/// Whether a walk in this order reaches every tensor after all of its users.
pub fn waits_for_every_user(order: &[Tensor<f64>]) -> bool {
    for (at, user) in order.iter().enumerate() {
        for input in user.inputs() {
            let Some(place) = order.iter().position(|known| known.is(input)) else { continue };
            if place < at {
                return false;
            }
        }
    }
    true
}
// ANCHOR_END: is_it_an_order

// ANCHOR: a_finite_logarithm
/// `ln Σ exp(xᵢ)` of all elements, with nothing that overflows.
pub fn log_sum_exp(x: &Tensor<f64>) -> Tensor<f64> {
    let largest = x.max().detach();
    (x - &largest).exp().sum().ln() + &largest
}
// ANCHOR_END: a_finite_logarithm

// ANCHOR: count_the_ways
/// The number of ways from `root` down to `leaf`, along edges.
pub fn count_ways(root: &Tensor<f64>, leaf: &Tensor<f64>) -> f64 {
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
