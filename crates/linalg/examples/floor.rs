//! The floor under the time of an epoch: the matrix products of the default run of `mnist`, alone, on one
//! thread. Prints the seconds of each of five epochs as one line of JSON.
//!
//! `cargo run -p linalg --example floor`

use std::hint::black_box;
use std::time::Instant;

use linalg::{column_major, matmul};
use ndarray::{Array2, Axis, Slice};

const IMAGES: usize = 60_000;
const BATCH: usize = 64;
const SIZES: [usize; 4] = [784, 128, 64, 10];
const EPOCHS: usize = 5;

fn main() {
    let layers: Vec<Operands> =
        SIZES.windows(2).map(|pair| Operands::new(pair[0], pair[1])).collect();
    let seconds: Vec<f64> = (0..EPOCHS)
        .map(|_| {
            let started = Instant::now();
            for first in (0..IMAGES).step_by(BATCH) {
                products_of_a_step(&layers, BATCH.min(IMAGES - first));
            }
            started.elapsed().as_secs_f64()
        })
        .collect();
    println!("{{\"seconds\": {seconds:?}}}");
}

/// What the products of one layer are made of.
struct Operands {
    input: Array2<f32>,
    weight: Array2<f32>,
    grad_output: Array2<f32>,
}

impl Operands {
    fn new(inputs: usize, outputs: usize) -> Self {
        Self {
            input: Array2::ones((BATCH, inputs)),
            weight: column_major(Array2::ones((outputs, inputs))),
            grad_output: Array2::ones((BATCH, outputs)),
        }
    }
}

// ANCHOR: products_of_a_step
/// Forward one product a layer; backward one for the weights, and one for the input of every layer but
/// the first, whose input is data.
fn products_of_a_step(layers: &[Operands], batch: usize) {
    let rows = Slice::from(..batch);
    for (place, Operands { input, weight, grad_output }) in layers.iter().enumerate() {
        let (input, grad_output) =
            (input.slice_axis(Axis(0), rows), grad_output.slice_axis(Axis(0), rows));
        black_box(matmul(&input, &weight.t()));
        black_box(matmul(&grad_output.t(), &input));
        if place > 0 {
            black_box(matmul(&grad_output, weight));
        }
    }
}
// ANCHOR_END: products_of_a_step
