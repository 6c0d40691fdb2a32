//! Exercises of the chapter on autograd. Their tests: `cargo test -p exercises autograd::`

use autograd::Tensor;
use autograd::two_layer::Parameters;
use backprop::network::TwoLayerNetwork;
use descent::step;
use ndarray::{Array2, ArrayD, Axis, arr0};

/// **Down a valley.** Rolls `a` and `b` down `(1 − a)² + 10 (b − a²)²`, and returns where they are in the
/// end. No derivative is written by hand.
pub fn down_a_valley(a: f64, b: f64, learning_rate: f64, steps: usize) -> (f64, f64) {
    let (a, b) = (Tensor::parameter(arr0(a)), Tensor::parameter(arr0(b)));
    for _ in 0..steps {
        todo!("clear both gradients, compute, backward, step");
    }
    (a.item(), b.item())
}

/// **A batch in pieces.** The gradients of the mean loss of a whole batch, with respect to W1, b1, W2 and
/// b2, from pieces of at most `size` examples. Within the loop, `targets` are those of the piece.
pub fn gradients_in_pieces(
    network: &TwoLayerNetwork<f64>,
    inputs: &Array2<f64>,
    targets: &[usize],
    size: usize,
) -> [ArrayD<f64>; 4] {
    let parameters = Parameters::of(network);
    for (piece, targets) in inputs.axis_chunks_iter(Axis(0), size).zip(targets.chunks(size)) {
        todo!("the loss of the piece, so weighed that each example counts the same; backward");
    }
    parameters.all().map(|parameter| parameter.grad().expect("there are examples").into_owned())
}

/// **An operation of your own.** The leaky ReLU: `x` where it is positive, `leak · x` elsewhere.
pub fn leaky_relu(x: &Tensor<f64>, leak: f64) -> Tensor<f64> {
    todo!("the factor of each element, then Tensor::record with one edge")
}

/// **Is it an order.** Whether a walk in this order reaches every tensor after all of its users.
pub fn waits_for_every_user(order: &[Tensor<f64>]) -> bool {
    todo!("every input must stand behind its user")
}

/// **A finite logarithm.** `ln Σ exp(xᵢ)` of all elements, with nothing that overflows.
pub fn log_sum_exp(x: &Tensor<f64>) -> Tensor<f64> {
    todo!("subtract the largest element first, and add it at the end")
}

/// **Count the ways.** The number of ways from `root` down to `leaf`, along edges.
pub fn count_ways(root: &Tensor<f64>, leaf: &Tensor<f64>) -> f64 {
    todo!("the ways to a node are the ways to its users, added up")
}
