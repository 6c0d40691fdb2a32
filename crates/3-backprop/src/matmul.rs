//! The matrix product, where nearly all the time of training goes.

use ndarray::{Array2, ArrayRef2, NdFloat};

/// The matrix product `a · b`: `(n, k) · (k, m) → (n, m)`. PyTorch: `matmul`.
///
/// Inside [`with_threads`](crate::threads::with_threads) a large product is shared among threads.
///
/// # Panics
/// When `a` has not as many columns as `b` has rows.
pub fn matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Array2<F> {
    #[cfg(feature = "threads")]
    if let Some(product) = crate::threads::shared_matmul(a, b) {
        return product;
    }
    a.dot(b)
}
