// ANCHOR: matmul
//! The matrix product, where nearly all the time of training goes, and the order of its numbers in
//! memory.

use ndarray::{Array1, Array2, ArrayRef2, Axis, NdFloat, Slice};

use crate::threads::shared_matmul;
use crate::tiles::tiled_matmul;

/// The matrix product `a · b`: `(n, k) · (k, m) → (n, m)`. PyTorch: `matmul`.
///
/// With the feature `threads`, inside `with_threads`, a large product is shared among threads.
///
/// The product lies in memory in the order of `a`. So the gradient `Gᵀ x` of a weight, where the rows of
/// `Gᵀ` are the columns of `G`, comes out as a [`column_major`] matrix.
///
/// ```
/// use linalg::matmul;
/// use ndarray::array;
/// let product = matmul(&array![[1.0, 2.0]], &array![[3.0, 4.0], [5.0, 6.0]]);
/// assert_eq!(product, array![[13.0, 16.0]]);
/// ```
///
/// # Panics
/// When `a` does not have as many columns as `b` has rows.
pub fn matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Array2<F> {
    assert_eq!(a.ncols(), b.nrows(), "matmul of {:?} and {:?}", a.dim(), b.dim());
    if is_column_major(a) {
        // Turning over a product turns over both factors and swaps them: a b = (bᵀ aᵀ)ᵀ.
        return row_major_matmul(&b.t(), &a.t()).reversed_axes();
    }
    row_major_matmul(a, b)
}

fn row_major_matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Array2<F> {
    shared_matmul(a, b).or_else(|| tiled_matmul(a, b)).unwrap_or_else(|| a.dot(b))
}
// ANCHOR_END: matmul

// ANCHOR: column_major
/// The same matrix, stored in memory column by column and not row by row. A weight is best kept so:
/// the layer multiplies by `Wᵀ`, whose rows are the columns of `W`, and a product reads rows faster.
pub fn column_major<F: NdFloat>(matrix: Array2<F>) -> Array2<F> {
    let turned = matrix.reversed_axes();
    let mut stored = zeros_from_a_cache_line(turned.dim());
    stored.assign(&turned);
    stored.reversed_axes()
}

fn is_column_major<F: NdFloat>(matrix: &ArrayRef2<F>) -> bool {
    matrix.strides()[0] == 1 && matrix.strides()[1] != 1
}

/// Zeros whose first number is the first of a cache line. Elsewhere each vector of 64 bytes would lie on
/// two lines, and reading it would take twice as long.
fn zeros_from_a_cache_line<F: NdFloat>((rows, columns): (usize, usize)) -> Array2<F> {
    const CACHE_LINE: usize = 64;
    let size = rows * columns;
    let mut numbers = Array1::<F>::zeros(size + CACHE_LINE / size_of::<F>());
    let first = numbers.as_ptr().align_offset(CACHE_LINE);
    numbers.slice_axis_inplace(Axis(0), Slice::from(first..first + size));
    numbers.into_shape_with_order((rows, columns)).expect("as many as the shape says")
}
// ANCHOR_END: column_major
