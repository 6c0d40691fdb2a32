//! The time of a training step's shared work, over the number of threads: the products of the default run
//! of `mnist`, and the step of its weights.
//!
//! `cargo run -p linalg --example threads`

use std::hint::black_box;
use std::thread::available_parallelism;
use std::time::Instant;

use linalg::threads::{share, with_threads};
use linalg::{column_major, matmul};
use ndarray::{Array2, Zip};

const BATCH: usize = 64;
const SIZES: [usize; 4] = [784, 128, 64, 10];
const THREADS: [usize; 5] = [1, 2, 4, 8, 16];
/// Each number of threads has so many turns, and so many steps in each.
const TURNS: usize = 5;
const STEPS: usize = 1000;

fn main() {
    let cores = available_parallelism().map_or(1, usize::from);
    println!(
        "A training step's products and steps on {cores} cores, medians:\n\n  threads     time"
    );
    let mut micros = [const { Vec::new() }; THREADS.len()];
    for _ in 0..TURNS {
        for (micros, threads) in micros.iter_mut().zip(THREADS) {
            let times = with_threads(threads, times_of_steps);
            micros.extend(times.expect("threads start"));
        }
    }
    for (micros, threads) in micros.iter_mut().zip(THREADS) {
        micros.sort_by(f64::total_cmp);
        println!("  {threads:>7} {:>5.0} µs", micros[micros.len() / 2]);
    }
}

/// The microseconds of each step.
fn times_of_steps() -> Vec<f64> {
    let mut weights: Vec<Array2<f32>> = SIZES
        .windows(2)
        .map(|pair| column_major(Array2::from_elem((pair[1], pair[0]), 1e-3)))
        .collect();
    let time = |_| {
        let started = Instant::now();
        step(&mut weights);
        1e6 * started.elapsed().as_secs_f64()
    };
    (0..STEPS).map(time).collect()
}

fn step(weights: &mut [Array2<f32>]) {
    let mut input = Array2::ones((BATCH, SIZES[0]));
    for weight in weights {
        let output = matmul(&input, &weight.t());
        black_box(matmul(&output, weight));
        let gradient = matmul(&output.t(), &input);
        let all = Zip::from(weight).and(&gradient);
        share(all.size(), all, |all| all.split(), |part| part.for_each(|w, g| *w -= 1e-9 * g));
        input = output;
    }
}
