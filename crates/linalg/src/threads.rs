// ANCHOR: threads_head
//! Sharing work among threads. This file is all the parallel code that training has; without the
//! feature `threads`, `one_thread.rs` stands in for it, and everything else is the same.

use std::sync::atomic::{AtomicBool, Ordering};

use ndarray::{Array2, ArrayRef2, ArrayView2, ArrayViewMut2, Axis, NdFloat};
use pulp::Arch;
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder, Yield};

use crate::tiles::{COLUMNS, ROWS, multiply};

/// Multiplications in a product below which handing a part over costs more than it saves.
const PRODUCT_WORTH_SHARING: usize = 1 << 18;
/// The same for elements that are each changed by themselves.
const ELEMENTS_WORTH_SHARING: usize = 1 << 14;
// ANCHOR_END: threads_head

// ANCHOR: with_threads
/// Runs `work` with large matrix products shared among so many threads; 0 means the machine's
/// cores. The results have the same bits for any number. A panic in `work` goes on to the caller.
///
/// # Errors
/// When the threads cannot be started.
pub fn with_threads<T: Send>(
    threads: usize,
    work: impl FnOnce() -> T + Send,
) -> Result<T, ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
    Ok(pool.install(|| {
        let is_done = AtomicBool::new(false);
        let working = rayon::current_thread_index();
        // A training step has a product every few dozen microseconds. A thread that fell asleep in
        // between would take longer to wake than its part takes to compute, so the other threads
        // stay awake and look for parts until the work is done.
        rayon::scope(|scope| {
            scope.spawn_broadcast(|_, thread| {
                while Some(thread.index()) != working && !is_done.load(Ordering::Relaxed) {
                    if rayon::yield_now() != Some(Yield::Executed) {
                        std::thread::yield_now();
                    }
                }
            });
            let _end = SetOnDrop(&is_done);
            work()
        })
    }))
}

/// Says that the work is done when it ends, even by a panic; the other threads would wait for ever.
struct SetOnDrop<'a>(&'a AtomicBool);

impl Drop for SetOnDrop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The threads to share with: one outside of [`with_threads`], where asking rayon itself would start a
/// thread for every core.
fn current_threads() -> usize {
    rayon::current_thread_index().map_or(1, |_| rayon::current_num_threads())
}
// ANCHOR_END: with_threads

// ANCHOR: share
/// Does `work` in as many parts as there are threads: `split` cuts a part in two. `size` counts its
/// elements, and a small work stays in one part.
pub fn share<T: Send>(
    size: usize,
    work: T,
    split: impl Fn(T) -> (T, T) + Sync,
    do_part: impl Fn(T) + Sync,
) {
    let parts = if size < ELEMENTS_WORTH_SHARING { 1 } else { current_threads() };
    share_in_parts(parts, work, &split, &do_part);
}

fn share_in_parts<T: Send>(
    parts: usize,
    work: T,
    split: &(impl Fn(T) -> (T, T) + Sync),
    do_part: &(impl Fn(T) + Sync),
) {
    if parts == 1 {
        // With the widest vector instructions that this processor has.
        return Arch::new().dispatch(|| do_part(work));
    }
    let (first, second) = split(work);
    rayon::join(
        || share_in_parts(parts / 2, first, split, do_part),
        || share_in_parts(parts - parts / 2, second, split, do_part),
    );
}

/// An array whose rows are filled in as many parts as there are threads. `fill` gets the place of a
/// part's first row, and the numbers of all rows of the part.
pub fn filled_rows<F: NdFloat>(
    (rows, columns): (usize, usize),
    fill: impl Fn(usize, &mut [F]) + Sync,
) -> Array2<F> {
    let mut array = zeros((rows, columns));
    let all = (0, array.view_mut());
    let fill_part = |(first, mut rows): Rows<F>| {
        fill(first, rows.as_slice_mut().expect("a new array stands row behind row"));
    };
    share(rows * columns, all, halves, fill_part);
    array
}

/// Some rows of an array, with the place of the first.
type Rows<'a, F> = (usize, ArrayViewMut2<'a, F>);

fn halves<F>((first, rows): Rows<F>) -> (Rows<F>, Rows<F>) {
    let middle = rows.nrows() / 2;
    let (above, below) = rows.split_at(Axis(0), middle);
    ((first, above), (first + middle, below))
}

/// Zeros, written by all threads: a core that fills numbers which another core wrote last must first
/// fetch them from there.
fn zeros<F: NdFloat>((rows, columns): (usize, usize)) -> Array2<F> {
    let size = rows * columns;
    if size < ELEMENTS_WORTH_SHARING || current_threads() == 1 {
        return Array2::zeros((rows, columns));
    }
    let part = size.div_ceil(current_threads());
    let zeros = rayon::iter::repeat_n(F::zero(), size).with_min_len(part);
    Array2::from_shape_vec((rows, columns), zeros.collect()).expect("as many as the shape says")
}
// ANCHOR_END: share

// ANCHOR: shared_matmul
/// The product, when it is large enough and there are threads to share it with.
///
/// Each thread computes a part of the output in full, and every number is the same sum in the same
/// order, so the bits do not depend on the number of threads.
pub(crate) fn shared_matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Option<Array2<F>> {
    let threads = current_threads();
    let is_worth_it = threads > 1 && a.len() * b.ncols() >= PRODUCT_WORTH_SHARING;
    is_worth_it.then(|| {
        let mut product = zeros((a.nrows(), b.ncols()));
        multiply_in_parts(a.view(), b.view(), product.view_mut(), threads);
        product
    })
}

/// Cuts the longer side of the output in two, between tiles, until each thread has a part. The longer
/// side, because the operand along the other one is read for both parts, and it is the smaller one.
fn multiply_in_parts<F: NdFloat>(
    a: ArrayView2<F>,
    b: ArrayView2<F>,
    product: ArrayViewMut2<F>,
    threads: usize,
) {
    if threads == 1 {
        return multiply(a, b, product);
    }
    let (rows, columns) = product.dim();
    let first = threads / 2;
    let by_rows = rows > columns || columns < threads * COLUMNS;
    let (axis, length, tile) =
        if by_rows { (Axis(0), rows, ROWS) } else { (Axis(1), columns, COLUMNS) };
    let middle = length / tile * first / threads * tile;

    let (product_1, product_2) = product.split_at(axis, middle);
    let (a_1, a_2) = if by_rows { a.split_at(axis, middle) } else { (a, a) };
    let (b_1, b_2) = if by_rows { (b, b) } else { b.split_at(axis, middle) };
    rayon::join(
        || multiply_in_parts(a_1, b_1, product_1, first),
        || multiply_in_parts(a_2, b_2, product_2, threads - first),
    );
}
// ANCHOR_END: shared_matmul
