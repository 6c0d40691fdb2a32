//! One matrix product, that of the first layer of `mnist` for a batch of 64, computed in five ways and timed.
//!
//! `cargo run -p linalg --example products`

use std::hint::black_box;
use std::time::Instant;

use linalg::matmul;
use linalg::threads::with_threads;
use ndarray::Array2;

const SHAPES: [(usize, usize); 2] = [(64, 784), (784, 128)];
/// Of so many runs, the middle one counts.
const RUNS: usize = 301;

// ANCHOR: products_by_hand
/// The formula, letter by letter: every element is a row times a column.
fn three_loops(a: &Array2<f32>, b: &Array2<f32>) -> Array2<f32> {
    let mut product = Array2::zeros((a.nrows(), b.ncols()));
    for i in 0..a.nrows() {
        for j in 0..b.ncols() {
            for k in 0..a.ncols() {
                product[[i, j]] += a[[i, k]] * b[[k, j]];
            }
        }
    }
    product
}

/// The same sums, but whole rows of `b` at once: what stands side by side is used side by side.
fn row_by_row(a: &Array2<f32>, b: &Array2<f32>) -> Array2<f32> {
    let mut product = Array2::zeros((a.nrows(), b.ncols()));
    for i in 0..a.nrows() {
        for k in 0..a.ncols() {
            product.row_mut(i).scaled_add(a[[i, k]], &b.row(k));
        }
    }
    product
}
// ANCHOR_END: products_by_hand

fn main() {
    let [a, b] = SHAPES.map(|shape| {
        Array2::from_shape_fn(shape, |(i, j)| ((i * 31 + j * 17) % 101) as f32 / 50.0 - 1.0)
    });
    let operations = (2 * a.len() * b.ncols()) as f64;
    println!(
        "The product ({}, {}) · ({}, {}), {:.1} million operations:\n",
        a.nrows(),
        a.ncols(),
        b.nrows(),
        b.ncols(),
        operations / 1e6
    );
    println!("  how                                    time          rate");
    let tell = |how: &str, seconds: f64| {
        let (micros, rate) = (seconds * 1e6, operations / seconds / 1e9);
        println!("  {how:<31} {micros:>9.0} µs {rate:>5.1} GFLOP/s");
    };
    for product in [three_loops(&a, &b), row_by_row(&a, &b), a.dot(&b)] {
        let difference = product - matmul(&a, &b);
        assert!(difference.iter().all(|d| d.abs() < 1e-3), "all ways compute the same product");
    }
    tell("three loops", median_time(|| three_loops(&a, &b)));
    tell("the same, row by row", median_time(|| row_by_row(&a, &b)));
    tell("the library's", median_time(|| a.dot(&b)));
    for (how, threads) in [("ours, on one thread", 1), ("ours, on two threads", 2)] {
        let seconds = with_threads(threads, || median_time(|| matmul(&a, &b)));
        tell(how, seconds.expect("threads start"));
    }
}

fn median_time(product: impl Fn() -> Array2<f32>) -> f64 {
    let mut seconds = [0.0; RUNS];
    for time in &mut seconds {
        let started = Instant::now();
        black_box(product());
        *time = started.elapsed().as_secs_f64();
    }
    seconds.sort_by(f64::total_cmp);
    seconds[RUNS / 2]
}
