//! One matrix product, computed in five ways and timed: the first layer's of stage 5, for a batch of 64.
//!
//! `cargo run --release -p backprop --features threads --example products`

use std::hint::black_box;
use std::time::Instant;

use backprop::matmul::matmul;
use backprop::threads::with_threads;
use ndarray::{Array2, ArrayView2, ArrayViewMut2, Axis, aview2};
use pulp::{Arch, NullaryFnOnce};

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

// ANCHOR: product_in_tiles
const ROWS: usize = 4;
const COLUMNS: usize = 64;

/// The same sums again, those of a tile at once: `ROWS` rows and `COLUMNS` columns of the output.
struct TileByTile<'a> {
    a: &'a Array2<f32>,
    b: &'a Array2<f32>,
}

impl NullaryFnOnce for TileByTile<'_> {
    type Output = Array2<f32>;

    // Compiled into `dispatch`, once for each set of vector instructions that it knows.
    #[inline(always)]
    fn call(self) -> Array2<f32> {
        let Self { a, b } = self;
        let mut product = Array2::zeros((a.nrows(), b.ncols()));
        let mut packed = vec![[0.0; COLUMNS]; b.nrows()];
        let columns = product.axis_chunks_iter_mut(Axis(1), COLUMNS);
        for (b, mut columns) in b.axis_chunks_iter(Axis(1), COLUMNS).zip(columns) {
            ArrayViewMut2::from(packed.as_mut_slice()).assign(&b);
            let tiles = columns.axis_chunks_iter_mut(Axis(0), ROWS);
            for (a, mut tile) in a.axis_chunks_iter(Axis(0), ROWS).zip(tiles) {
                tile.assign(&aview2(&sums_of_tile(&a, &packed)));
            }
        }
        product
    }
}

#[inline(always)]
fn sums_of_tile(a: &ArrayView2<f32>, b: &[[f32; COLUMNS]]) -> [[f32; COLUMNS]; ROWS] {
    let mut sums = [[0.0; COLUMNS]; ROWS];
    for (k, b) in b.iter().enumerate() {
        for (i, sums) in sums.iter_mut().enumerate() {
            let a = a[[i, k]];
            for (sum, b) in sums.iter_mut().zip(b) {
                *sum = a.mul_add(*b, *sum);
            }
        }
    }
    sums
}
// ANCHOR_END: product_in_tiles

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
    let tile_by_tile = || Arch::new().dispatch(TileByTile { a: &a, b: &b });
    for product in [three_loops(&a, &b), row_by_row(&a, &b), tile_by_tile()] {
        let difference = product - matmul(&a, &b);
        assert!(difference.iter().all(|d| d.abs() < 1e-3), "all ways compute the same product");
    }
    tell("three loops", median_time(|| three_loops(&a, &b)));
    tell("the same, row by row", median_time(|| row_by_row(&a, &b)));
    tell("the same, tile by tile", median_time(tile_by_tile));
    for (how, threads) in [("the library's, one thread", 1), ("the library's, two threads", 2)] {
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
