//! How long each operation takes, forward and backward, at the shapes of the default run of `mnist`: a batch
//! of 64 and the layer in the name. On one thread: `cargo bench -p autograd`.

use autograd::Tensor;
use divan::Bencher;
use ndarray::{Array1, Array2};

fn main() {
    divan::main();
}

const BATCH: usize = 64;
const CLASSES: usize = 10;
/// The inputs and outputs of the three layers.
const LAYERS: [(usize, usize); 3] = [(784, 128), (128, 64), (64, CLASSES)];

fn input(columns: usize) -> Tensor<f32> {
    let number = |(row, column)| ((row * 31 + column * 17) % 101) as f32 / 50.0 - 1.0;
    Tensor::parameter(Array2::from_shape_fn((BATCH, columns), number))
}

fn weight_and_bias((inputs, outputs): (usize, usize)) -> (Tensor<f32>, Tensor<f32>) {
    let number = |(row, column)| ((row * 13 + column * 7) % 53) as f32 / 500.0 - 0.05;
    let weight = Array2::from_shape_fn((outputs, inputs), number);
    (Tensor::parameter(weight), Tensor::parameter(Array1::zeros(outputs)))
}

fn targets() -> Vec<usize> {
    (0..BATCH).map(|row| row % CLASSES).collect()
}

#[divan::bench(args = [0, 1, 2])]
fn linear(bencher: Bencher, layer: usize) {
    let (weight, bias) = weight_and_bias(LAYERS[layer]);
    let x = input(LAYERS[layer].0);
    bencher.bench_local(|| x.linear(&weight, &bias));
}

/// The three gradients; the sum that starts the walk is in it too.
#[divan::bench(args = [0, 1, 2])]
fn linear_backward(bencher: Bencher, layer: usize) {
    let (weight, bias) = weight_and_bias(LAYERS[layer]);
    let x = input(LAYERS[layer].0);
    let total = x.linear(&weight, &bias).sum();
    bencher.bench_local(|| total.backward());
}

#[divan::bench(args = [128, 64])]
fn relu(bencher: Bencher, columns: usize) {
    let x = input(columns);
    bencher.bench_local(|| x.relu());
}

#[divan::bench(args = [128, 64])]
fn relu_backward(bencher: Bencher, columns: usize) {
    let total = input(columns).relu().sum();
    bencher.bench_local(|| total.backward());
}

#[divan::bench]
fn log_softmax(bencher: Bencher) {
    let x = input(CLASSES);
    bencher.bench_local(|| x.log_softmax(1));
}

#[divan::bench]
fn log_softmax_and_nll_loss_backward(bencher: Bencher) {
    let loss = input(CLASSES).log_softmax(1).nll_loss(&targets());
    bencher.bench_local(|| loss.backward());
}

#[divan::bench]
fn nll_loss(bencher: Bencher) {
    let (log_probs, targets) = (input(CLASSES).log_softmax(1), targets());
    bencher.bench_local(|| log_probs.nll_loss(&targets));
}
