// ANCHOR: matmul
//! The matrix product, where nearly all the time of training goes, and the order of its numbers in
//! memory.

use ndarray::{Array2, ArrayRef2, NdFloat};

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
/// When `a` has not as many columns as `b` has rows.
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
    matrix.reversed_axes().as_standard_layout().into_owned().reversed_axes()
}

fn is_column_major<F: NdFloat>(matrix: &ArrayRef2<F>) -> bool {
    matrix.strides()[0] == 1 && matrix.strides()[1] != 1
}
// ANCHOR_END: column_major
