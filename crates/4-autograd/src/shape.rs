// ANCHOR: shape
//! Operations that move numbers and change none.

use ndarray::{IxDyn, NdFloat};

use crate::Tensor;

impl<F: NdFloat> Tensor<F> {
    /// Rows to columns: `(n, m) → (m, n)`; with other than two axes, their order reversed.
    /// PyTorch: `tensor.T`.
    pub fn transpose(&self) -> Self {
        let transposed = self.value().reversed_axes().into_owned();
        Self::record(
            "TransposeBackward",
            transposed,
            vec![self.edge(|grad| grad.clone().reversed_axes())],
        )
    }

    /// The same numbers, read row by row, in another shape. PyTorch: `reshape`.
    ///
    /// # Panics
    /// When the new shape has more or fewer elements.
    pub fn reshape(&self, shape: &[usize]) -> Self {
        let from = self.shape();
        assert_eq!(
            from.iter().product::<usize>(),
            shape.iter().product::<usize>(),
            "cannot reshape {from:?} to {shape:?}: the number of elements differs"
        );
        let reshaped = self.value().to_shape(shape).expect("counts agree").into_owned();
        Self::record(
            "ReshapeBackward",
            reshaped,
            vec![
                self.edge(move |grad| {
                    grad.to_shape(IxDyn(&from)).expect("counts agree").into_owned()
                }),
            ],
        )
    }
}
// ANCHOR_END: shape
