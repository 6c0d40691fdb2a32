// ANCHOR: matmul
//! The matrix product, where nearly all the time of training goes.

use ndarray::{Array2, ArrayRef2, NdFloat};

use crate::threads::shared_matmul;
use crate::tiles::tiled_matmul;

/// The matrix product `a · b`: `(n, k) · (k, m) → (n, m)`. PyTorch: `matmul`.
///
/// With the feature `threads`, inside `with_threads`, a large product is shared among threads.
///
/// # Panics
/// When `a` has not as many columns as `b` has rows.
pub fn matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Array2<F> {
    assert_eq!(a.ncols(), b.nrows(), "matmul of {:?} and {:?}", a.dim(), b.dim());
    shared_matmul(a, b).or_else(|| tiled_matmul(a, b)).unwrap_or_else(|| a.dot(b))
}
// ANCHOR_END: matmul
