// ANCHOR: shape_head
//! Operations that move numbers and change none.

use ndarray::{Array, Axis, IxDyn, NdFloat, Slice, concatenate};

use crate::Tensor;
// ANCHOR_END: shape_head

// ANCHOR: shape
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

    /// The same numbers with one more axis, of length 1, at the place `axis`. PyTorch:
    /// `unsqueeze(dim=axis)`.
    ///
    /// # Panics
    /// When the place lies behind the end.
    pub fn unsqueeze(&self, axis: usize) -> Self {
        let shape = self.shape();
        assert!(axis <= shape.len(), "there is no place {axis} for a new axis in {shape:?}");
        let axis = Axis(axis);
        Self::record(
            "UnsqueezeBackward",
            self.value().insert_axis(axis),
            vec![self.edge(move |grad| grad.clone().index_axis_move(axis, 0))],
        )
    }
}
// ANCHOR_END: shape

// ANCHOR: index_select
impl<F: NdFloat> Tensor<F> {
    /// The rows at `indices`, in their order; along another axis than 0, the columns, and so on. An
    /// index may come several times: then its row is used several times, and gets the sum of the
    /// gradients. PyTorch: `index_select(dim=axis, index=indices)`.
    ///
    /// ```
    /// // A table of three vectors, in which words are looked up.
    /// let table = autograd::Tensor::parameter(ndarray::array![[1.0], [2.0], [3.0]]);
    /// let words = table.index_select(0, &[2, 0, 2]);
    /// assert_eq!(words.value(), ndarray::array![[3.0], [1.0], [3.0]].into_dyn());
    /// words.sum().backward();
    /// assert_eq!(table.grad().unwrap(), ndarray::array![[1.0], [0.0], [2.0]].into_dyn());
    /// ```
    ///
    /// # Panics
    /// When there is no such axis, or an index lies behind its end.
    pub fn index_select(&self, axis: usize, indices: &[usize]) -> Self {
        let (shape, axis, indices) = (self.shape(), self.axis(axis), indices.to_vec());
        if let Some(index) = indices.iter().find(|&&index| index >= shape[axis.index()]) {
            panic!("there is no index {index} along axis {} of the shape {shape:?}", axis.index());
        }
        let selected = self.value().select(axis, &indices);
        Self::record(
            "IndexSelectBackward",
            selected,
            vec![self.edge(move |grad| {
                let mut grad_input = Array::zeros(IxDyn(&shape));
                for (&index, row) in indices.iter().zip(grad.axis_iter(axis)) {
                    let mut sum = grad_input.index_axis_mut(axis, index);
                    sum += &row;
                }
                grad_input
            })],
        )
    }
}
// ANCHOR_END: index_select

// ANCHOR: cat
impl<F: NdFloat> Tensor<F> {
    /// Tensors joined along an axis that they have, one behind the other. The others must agree.
    /// PyTorch: `torch.cat(tensors, dim=axis)`.
    ///
    /// ```
    /// use autograd::Tensor;
    /// let (a, b) = (Tensor::new(ndarray::array![1.0, 2.0]), Tensor::new(ndarray::array![3.0]));
    /// assert_eq!(Tensor::cat([&a, &b], 0).value(), ndarray::array![1.0, 2.0, 3.0].into_dyn());
    /// ```
    ///
    /// # Panics
    /// When there are no tensors, no such axis, or the shapes differ along another axis.
    pub fn cat<'a>(tensors: impl IntoIterator<Item = &'a Self>, axis: usize) -> Self {
        let tensors: Vec<&Self> = tensors.into_iter().collect();
        let axis = tensors.first().expect("cat needs at least one tensor").axis(axis);
        let values: Vec<_> = tensors.iter().map(|tensor| tensor.value()).collect();
        let views: Vec<_> = values.iter().map(|value| value.view()).collect();
        let joined = concatenate(axis, &views).unwrap_or_else(|_| {
            let shapes: Vec<_> = values.iter().map(|value| value.shape()).collect();
            panic!("the shapes {shapes:?} cannot be joined along axis {}", axis.index())
        });
        let mut start = 0;
        let edges = tensors.iter().zip(&values).map(|(tensor, value)| {
            let part = Slice::from(start..start + value.len_of(axis));
            start += value.len_of(axis);
            tensor.edge(move |grad| grad.slice_axis(axis, part).to_owned())
        });
        Self::record("CatBackward", joined, edges.collect())
    }
}
// ANCHOR_END: cat
