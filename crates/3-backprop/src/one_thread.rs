// ANCHOR: one_thread
//! What stands in for `threads.rs` where there is one thread, as in a page of WebAssembly.

use ndarray::{Array2, ArrayRef2, NdFloat};

/// Calls `fill` with the place of every row and the row itself.
pub fn for_each_row<F: NdFloat>(rows: &mut Array2<F>, fill: impl Fn(usize, &mut [F])) {
    let width = rows.ncols().max(1);
    let numbers = rows.as_slice_mut().expect("rows stand one behind the other");
    numbers.chunks_mut(width).enumerate().for_each(|(row, numbers)| fill(row, numbers));
}

/// No product is shared.
pub(crate) fn shared_matmul<F: NdFloat>(_: &ArrayRef2<F>, _: &ArrayRef2<F>) -> Option<Array2<F>> {
    None
}
// ANCHOR_END: one_thread
