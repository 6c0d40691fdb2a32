//! The matrix product, where nearly all the time of training goes; and the one place with threads.

use ndarray::{Array2, ArrayRef2, NdFloat};

/// The matrix product `a · b`: `(n, k) · (k, m) → (n, m)`. PyTorch: `matmul`.
///
/// With the feature `threads`, a large product is shared among the threads of rayon's current pool.
/// Each thread computes a part of the output in full, and every number is the same sum in the same
/// order, so the result has the same bits for any number of threads.
///
/// # Panics
/// When `a` has not as many columns as `b` has rows.
pub fn matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Array2<F> {
    #[cfg(feature = "threads")]
    {
        let threads = rayon::current_num_threads();
        if threads > 1 && a.len() * b.ncols() >= shared::WORTH_SHARING {
            return shared::matmul(a, b, threads);
        }
    }
    a.dot(b)
}

#[cfg(feature = "threads")]
mod shared {
    use ndarray::{
        Array2, ArrayRef2, ArrayView2, ArrayViewMut2, Axis, NdFloat, linalg::general_mat_mul,
    };

    /// Multiplications in a product below which waking another thread costs more than it saves.
    pub const WORTH_SHARING: usize = 1 << 20;

    pub fn matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>, threads: usize) -> Array2<F> {
        assert_eq!(a.ncols(), b.nrows(), "matmul of {:?} and {:?}", a.dim(), b.dim());
        let mut product = Array2::zeros((a.nrows(), b.ncols()));
        multiply(a.view(), b.view(), product.view_mut(), threads);
        product
    }

    /// Cuts the longer side of the output in two until each thread has a part. That side, because
    /// the operand on the other side is read by both halves, and it is the smaller one.
    fn multiply<F: NdFloat>(
        a: ArrayView2<F>,
        b: ArrayView2<F>,
        mut product: ArrayViewMut2<F>,
        threads: usize,
    ) {
        if threads == 1 {
            general_mat_mul(F::one(), &a, &b, F::zero(), &mut product);
            return;
        }
        let (rows, columns) = product.dim();
        let first = threads / 2;
        let by_rows = rows > columns;
        let (axis, length) = if by_rows { (Axis(0), rows) } else { (Axis(1), columns) };
        let middle = length * first / threads;

        let (product_1, product_2) = product.split_at(axis, middle);
        let (a_1, a_2) = if by_rows { a.split_at(axis, middle) } else { (a, a) };
        let (b_1, b_2) = if by_rows { (b, b) } else { b.split_at(axis, middle) };
        rayon::join(
            || multiply(a_1, b_1, product_1, first),
            || multiply(a_2, b_2, product_2, threads - first),
        );
    }
}
