// ANCHOR: tiles_head
//! The matrix product on one thread: tile by tile where that is faster, else by the library.
//!
//! Source: K. Goto and R. van de Geijn, *Anatomy of High-Performance Matrix Multiplication*, 2008.

use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, ArrayRef2, ArrayView2, ArrayViewMut2, Axis, NdFloat};
use pulp::{Arch, NullaryFnOnce, Simd, WithSimd};

/// A tile of the output: so many rows and columns of it.
pub(crate) const ROWS: usize = 4;
pub(crate) const COLUMNS: usize = 64;
/// So many rows of `b` are used before the next ones, few enough to stay in the cache under a tile. The
/// library uses as many, so its sums and these are rounded alike.
const DEPTH: usize = 256;
/// From so many rows of output on, it pays to copy the columns of `b` under a tile to one place.
const WORTH_PACKING: usize = 128;
// ANCHOR_END: tiles_head

// ANCHOR: sums_of_tile
/// The product of `a` and `b`: `(4, depth) · (depth, 64) → (4, 64)`.
// Inlined, like the functions below, to be compiled for the same vector instructions as the caller.
#[inline(always)]
fn sums_of_tile<F: NdFloat>(a: ArrayView2<F>, b: ArrayView2<F>) -> [[F; COLUMNS]; ROWS] {
    let mut sums = [[F::zero(); COLUMNS]; ROWS];
    for (k, b) in b.rows().into_iter().enumerate() {
        let b: [F; COLUMNS] = *b.to_slice().and_then(<[F]>::first_chunk).expect(ONE_STRETCH);
        let a = [a[[0, k]], a[[1, k]], a[[2, k]], a[[3, k]]];
        for (a, sums) in a.iter().zip(&mut sums) {
            for (sum, b) in sums.iter_mut().zip(&b) {
                *sum = a.mul_add(*b, *sum);
            }
        }
    }
    sums
}

#[inline(always)]
fn add_to_tile<F: NdFloat>(mut tile: ArrayViewMut2<F>, sums: [[F; COLUMNS]; ROWS]) {
    for (mut row, sums) in tile.rows_mut().into_iter().zip(&sums) {
        let row = row.as_slice_mut().and_then(<[F]>::first_chunk_mut::<COLUMNS>);
        for (number, sum) in row.expect(ONE_STRETCH).iter_mut().zip(sums) {
            *number += *sum;
        }
    }
}

const ONE_STRETCH: &str = "a row of a tile is 64 numbers side by side";
// ANCHOR_END: sums_of_tile

// ANCHOR: tile_by_tile
/// Adds the product of `a` and `b` to `product`, which consists of whole tiles.
struct TileByTile<'a, F> {
    a: ArrayView2<'a, F>,
    b: ArrayView2<'a, F>,
    product: ArrayViewMut2<'a, F>,
}

impl<F: NdFloat> NullaryFnOnce for TileByTile<'_, F> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { a, b, mut product } = self;
        for (a, b) in a.axis_chunks_iter(Axis(1), DEPTH).zip(b.axis_chunks_iter(Axis(0), DEPTH)) {
            let columns = product.axis_chunks_iter_mut(Axis(1), COLUMNS);
            for (b, columns) in b.axis_chunks_iter(Axis(1), COLUMNS).zip(columns) {
                if a.nrows() < WORTH_PACKING {
                    add_columns(a, b, columns);
                } else {
                    add_columns(a, b.to_owned().view(), columns);
                }
            }
        }
    }
}

#[inline(always)]
fn add_columns<F: NdFloat>(a: ArrayView2<F>, b: ArrayView2<F>, mut columns: ArrayViewMut2<F>) {
    let tiles = columns.axis_chunks_iter_mut(Axis(0), ROWS);
    for (a, tile) in a.axis_chunks_iter(Axis(0), ROWS).zip(tiles) {
        add_to_tile(tile, sums_of_tile(a, b));
    }
}
// ANCHOR_END: tile_by_tile

// ANCHOR: tiles_fit
/// Whether tiles are faster than the library. A tile's sums must fit in half of the registers, and
/// the numbers of a row must stand side by side in both matrices.
fn tiles_fit<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> bool {
    size_of::<[[F; COLUMNS]; ROWS]>() <= Arch::new().dispatch(BytesOfRegisters) / 2
        && [a, b].iter().all(|matrix| matrix.strides()[1] == 1)
}

struct BytesOfRegisters;

impl WithSimd for BytesOfRegisters {
    type Output = usize;

    fn with_simd<S: Simd>(self, _: S) -> usize {
        S::REGISTER_COUNT * size_of::<S::f32s>()
    }
}
// ANCHOR_END: tiles_fit

// ANCHOR: multiply
/// The product, where tiles are faster than the library.
pub(crate) fn tiled_matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Option<Array2<F>> {
    tiles_fit(a, b).then(|| {
        let mut product = Array2::zeros((a.nrows(), b.ncols()));
        multiply(a.view(), b.view(), product.view_mut());
        product
    })
}

/// Writes the product of `a` and `b` to `product`, which must be zeros. What is left over beside and
/// below whole tiles is the library's, and so is all of it where tiles are not faster.
pub(crate) fn multiply<F: NdFloat>(a: ArrayView2<F>, b: ArrayView2<F>, product: ArrayViewMut2<F>) {
    let (rows, columns) = match tiles_fit(&a, &b) {
        true => (a.nrows() / ROWS * ROWS, b.ncols() / COLUMNS * COLUMNS),
        false => (0, 0),
    };
    let (a_above, a_below) = a.split_at(Axis(0), rows);
    let (b_left, b_right) = b.split_at(Axis(1), columns);
    let (above, mut below) = product.split_at(Axis(0), rows);
    let (left, mut right) = above.split_at(Axis(1), columns);
    Arch::new().dispatch(TileByTile { a: a_above, b: b_left, product: left });
    general_mat_mul(F::one(), &a_above, &b_right, F::zero(), &mut right);
    general_mat_mul(F::one(), &a_below, &b, F::zero(), &mut below);
}
// ANCHOR_END: multiply
