// ANCHOR: one_thread
//! What stands in for `threads.rs` where there is one thread, as in a page of WebAssembly.

use ndarray::{Array2, ArrayRef2, NdFloat};
use pulp::Arch;

/// Does `work` in one part.
pub fn share<T>(_: usize, work: T, _: impl Fn(T) -> (T, T), do_part: impl Fn(T)) {
    Arch::new().dispatch(|| do_part(work));
}

/// An array whose rows are filled in one part.
pub fn filled_rows<F: NdFloat>(
    shape: (usize, usize),
    _: usize,
    fill: impl Fn(usize, &mut [F]),
) -> Array2<F> {
    let mut array = Array2::zeros(shape);
    let numbers = array.as_slice_mut().expect("a new array stands row behind row");
    Arch::new().dispatch(|| fill(0, numbers));
    array
}

/// No product is shared.
pub(crate) fn shared_matmul<F: NdFloat>(_: &ArrayRef2<F>, _: &ArrayRef2<F>) -> Option<Array2<F>> {
    None
}
// ANCHOR_END: one_thread
