// ANCHOR: reduce_head
//! Sums, means and maxima, over all elements or along one axis.

use ndarray::{ArrayD, ArrayViewD, Axis, NdFloat, arr0};

use crate::Tensor;
// ANCHOR_END: reduce_head

// ANCHOR: sums
impl<F: NdFloat> Tensor<F> {
    /// The sum of all elements. PyTorch: `sum`.
    pub fn sum(&self) -> Self {
        let shape = self.shape();
        let sum = self.value().sum();
        // Every element goes into the sum with the factor one.
        Self::record(
            "SumBackward",
            arr0(sum),
            vec![self.edge(move |grad| stretch(grad.view(), &shape))],
        )
    }

    /// The sum along one axis, which the result no longer has. PyTorch: `sum(dim=axis)`.
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn sum_axis(&self, axis: usize) -> Self {
        let shape = self.shape();
        let sums = self.value().sum_axis(Axis(axis));
        Self::record(
            "SumBackward",
            sums,
            vec![self.edge(move |grad| stretch(grad.view().insert_axis(Axis(axis)), &shape))],
        )
    }

    /// The mean of all elements; of none, `NaN`. PyTorch: `mean`.
    pub fn mean(&self) -> Self {
        let shape = self.shape();
        let n: F = count(shape.iter().product());
        let mean = self.value().sum() / n;
        Self::record(
            "MeanBackward",
            arr0(mean),
            vec![self.edge(move |grad| stretch(grad.view(), &shape) / n)],
        )
    }

    /// The mean along one axis, which the result no longer has. PyTorch: `mean(dim=axis)`.
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn mean_axis(&self, axis: usize) -> Self {
        let shape = self.shape();
        let n: F = count(shape[axis]);
        let means = self.value().sum_axis(Axis(axis)) / n;
        Self::record(
            "MeanBackward",
            means,
            vec![self.edge(move |grad| stretch(grad.view().insert_axis(Axis(axis)), &shape) / n)],
        )
    }
}

/// A gradient repeated to the shape of the elements that were added up.
fn stretch<F: NdFloat>(grad: ArrayViewD<F>, shape: &[usize]) -> ArrayD<F> {
    grad.broadcast(shape).expect("a sum's gradient fits its input").to_owned()
}

fn count<F: NdFloat>(elements: usize) -> F {
    F::from(elements).expect("a count fits in a float")
}
// ANCHOR_END: sums

// ANCHOR: max
impl<F: NdFloat> Tensor<F> {
    /// The largest element. PyTorch: `max`.
    ///
    /// # Panics
    /// When there are no elements.
    pub fn max(&self) -> Self {
        let elements = self.shape().iter().product();
        self.reshape(&[elements]).max_axis(0)
    }

    /// The largest element along one axis, which the result no longer has. Where several are
    /// largest the function has a kink, and they share the gradient evenly. PyTorch:
    /// `amax(dim=axis)`, which does the same.
    ///
    /// # Panics
    /// When there is no such axis, or no element along it.
    pub fn max_axis(&self, axis: usize) -> Self {
        let axis = Axis(axis);
        let x = self.value();
        let largest = x.map_axis(axis, |lane| *lane.iter().reduce(larger).expect("max of nothing"));
        let mut share = x.to_owned();
        for (mut lane, &largest) in share.lanes_mut(axis).into_iter().zip(&largest) {
            let ties: F = count(lane.iter().filter(|&&x| x == largest).count());
            lane.mapv_inplace(|x| if x == largest { ties.recip() } else { F::zero() });
        }
        Self::record(
            "MaxBackward",
            largest,
            vec![self.edge(move |grad| &share * &grad.view().insert_axis(axis))],
        )
    }
}

/// The larger of two; `NaN` is larger than anything, so that it is not lost.
fn larger<'a, F: NdFloat>(a: &'a F, b: &'a F) -> &'a F {
    if a >= b || a.is_nan() { a } else { b }
}
// ANCHOR_END: max
