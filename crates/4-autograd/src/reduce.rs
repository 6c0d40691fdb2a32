// ANCHOR: reduce_head
//! Sums, means and maxima, over all elements or along one axis.

use ndarray::{ArrayD, ArrayViewD, Axis, NdFloat, Zip, arr0};

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
        let (shape, axis) = (self.shape(), self.axis(axis));
        let sums = self.value().sum_axis(axis);
        Self::record(
            "SumBackward",
            sums,
            vec![self.edge(move |grad| stretch(grad.view().insert_axis(axis), &shape))],
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
        let (shape, axis) = (self.shape(), self.axis(axis));
        let n: F = count(shape[axis.index()]);
        let means = self.value().sum_axis(axis) / n;
        Self::record(
            "MeanBackward",
            means,
            vec![self.edge(move |grad| stretch(grad.view().insert_axis(axis), &shape) / n)],
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
    /// The largest element; `NaN` when one of them is. Where several are largest the function has a
    /// kink, and they share the gradient evenly, as elements that are `NaN` do. PyTorch: `max`, which
    /// does the same.
    ///
    /// # Panics
    /// When there are no elements.
    pub fn max(&self) -> Self {
        let x = self.value();
        let largest = x.iter().copied().reduce(larger);
        let largest =
            largest.unwrap_or_else(|| panic!("max of nothing: the shape is {:?}", x.shape()));
        let mask: ArrayD<F> = x.mapv(|x| one_if(x == largest || (x.is_nan() && largest.is_nan())));
        let share = &mask / mask.sum();
        Self::record("MaxBackward", arr0(largest), vec![self.edge(move |grad| &share * grad)])
    }

    /// The largest element along one axis, which the result no longer has. Where several are
    /// largest, they share the gradient evenly. Where one is `NaN`, so is the result, and the gradient
    /// of every element along the axis. PyTorch: `amax(dim=axis)`, which does the same.
    ///
    /// # Panics
    /// When there is no such axis, or no element along it.
    pub fn max_axis(&self, axis: usize) -> Self {
        let axis = self.axis(axis);
        let x = self.value();
        let largest = x.map_axis(axis, |lane| {
            let largest = lane.iter().copied().reduce(larger);
            largest.unwrap_or_else(|| panic!("max of nothing: the shape is {:?}", x.shape()))
        });
        let mask: ArrayD<F> = Zip::from(&x)
            .and_broadcast(&largest.view().insert_axis(axis))
            .map_collect(|&x, &largest| one_if(x == largest));
        // A NaN does not equal itself, so beside one nothing is largest, and a share is 0 / 0.
        let share = &mask / &mask.sum_axis(axis).insert_axis(axis);
        Self::record(
            "MaxBackward",
            largest,
            vec![self.edge(move |grad| &share * &grad.view().insert_axis(axis))],
        )
    }
}

/// The larger of two; `NaN` is larger than anything, so that it is not lost.
fn larger<F: NdFloat>(a: F, b: F) -> F {
    if a >= b || a.is_nan() { a } else { b }
}

/// The number 1 where a condition holds, and 0 where not.
fn one_if<F: NdFloat>(condition: bool) -> F {
    if condition { F::one() } else { F::zero() }
}
// ANCHOR_END: max

// ANCHOR: keepdim
impl<F: NdFloat> Tensor<F> {
    /// The sum along one axis, which stays with the length 1, so that the result can be broadcast
    /// against what was summed. PyTorch: `sum(dim=axis, keepdim=True)`.
    ///
    /// ```
    /// // Numbers to shares of their row's sum.
    /// let x = autograd::Tensor::new(ndarray::array![[1.0, 3.0], [2.0, 2.0]]);
    /// let shares = &x / x.sum_axis_keepdim(1);
    /// assert_eq!(shares.value(), ndarray::array![[0.25, 0.75], [0.5, 0.5]].into_dyn());
    /// ```
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn sum_axis_keepdim(&self, axis: usize) -> Self {
        self.sum_axis(axis).unsqueeze(axis)
    }

    /// The mean along one axis, which stays with the length 1. PyTorch:
    /// `mean(dim=axis, keepdim=True)`.
    ///
    /// # Panics
    /// When there is no such axis.
    pub fn mean_axis_keepdim(&self, axis: usize) -> Self {
        self.mean_axis(axis).unsqueeze(axis)
    }

    /// The largest element along one axis, which stays with the length 1. PyTorch:
    /// `amax(dim=axis, keepdim=True)`.
    ///
    /// # Panics
    /// When there is no such axis, or no element along it.
    pub fn max_axis_keepdim(&self, axis: usize) -> Self {
        self.max_axis(axis).unsqueeze(axis)
    }
}
// ANCHOR_END: keepdim

// ANCHOR: axis
impl<F: NdFloat> Tensor<F> {
    /// One of its axes.
    pub(crate) fn axis(&self, axis: usize) -> Axis {
        let shape = self.shape();
        assert!(
            axis < shape.len(),
            "there is no axis {axis} in the shape {shape:?}, counted from 0"
        );
        Axis(axis)
    }
}
// ANCHOR_END: axis
