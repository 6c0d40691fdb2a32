// ANCHOR: gradient_check_head
//! The oracle for every gradient: `cost`'s central difference, one weight at a time.

use descent::cost::slope;
use ndarray::{Array, ArrayD, ArrayRef, ArrayRef2, Dimension, NdFloat};

use crate::network::TwoLayerNetwork;
// ANCHOR_END: gradient_check_head

// ANCHOR: numeric_gradient
/// The gradient of `cost` with respect to every element of `weights`, by central difference.
///
/// It moves one weight at a time and holds the others still, and so computes the cost twice for
/// every weight: right, and far too slow to train with.
///
/// ```
/// use backprop::gradient_check::numeric_gradient;
/// let gradient = numeric_gradient(|w| w[0] * w[1], &ndarray::array![2.0_f64, 5.0]);
/// assert!((gradient[0] - 5.0).abs() < 1e-9 && (gradient[1] - 2.0).abs() < 1e-9);
/// ```
pub fn numeric_gradient<F: NdFloat, D: Dimension>(
    cost: impl Fn(&Array<F, D>) -> F,
    weights: &ArrayRef<F, D>,
) -> Array<F, D> {
    let mut gradient = Array::zeros(weights.raw_dim());
    for (index, (partial, &weight)) in gradient.iter_mut().zip(weights).enumerate() {
        let cost_of_one = |moved: F| {
            let mut weights = weights.to_owned();
            *weights.iter_mut().nth(index).expect("both have one shape") = moved;
            cost(&weights)
        };
        *partial = slope(cost_of_one, weight);
    }
    gradient
}
// ANCHOR_END: numeric_gradient

// ANCHOR: numeric_network_gradients
/// The gradients of a network's loss with respect to W1, b1, W2 and b2, by central difference.
///
/// # Panics
/// When the shapes do not match, or a target is not a class.
pub fn numeric_network_gradients<F: NdFloat>(
    network: &TwoLayerNetwork<F>,
    inputs: &ArrayRef2<F>,
    targets: &[usize],
) -> [ArrayD<F>; 4] {
    let loss_after = |change: &dyn Fn(&mut TwoLayerNetwork<F>)| {
        let mut changed = network.clone();
        change(&mut changed);
        changed.forward(inputs, targets).loss
    };
    let TwoLayerNetwork { l1, l2, .. } = network;
    [
        numeric_gradient(|w| loss_after(&|n| n.l1.weight.assign(w)), &l1.weight).into_dyn(),
        numeric_gradient(|b| loss_after(&|n| n.l1.bias.assign(b)), &l1.bias).into_dyn(),
        numeric_gradient(|w| loss_after(&|n| n.l2.weight.assign(w)), &l2.weight).into_dyn(),
        numeric_gradient(|b| loss_after(&|n| n.l2.bias.assign(b)), &l2.bias).into_dyn(),
    ]
}
// ANCHOR_END: numeric_network_gradients

// ANCHOR: relative_difference
/// The largest difference between two gradients, relative to the largest of their elements: near 0
/// when they agree, near 1 when they have nothing in common, and exactly 0 when they are the same.
///
/// One element that is not a finite number makes it `NaN`, which is not below any tolerance.
///
/// ```
/// use backprop::gradient_check::relative_difference;
/// use ndarray::array;
/// assert_eq!(relative_difference(&array![3.0, 4.0], &array![3.0, 5.0]), 0.2);
/// assert!(relative_difference(&array![f64::NAN, 4.0], &array![3.0, 4.0]).is_nan());
/// ```
///
/// # Panics
/// When the shapes differ.
pub fn relative_difference<F: NdFloat, D: Dimension>(
    left: &ArrayRef<F, D>,
    right: &ArrayRef<F, D>,
) -> F {
    assert_eq!(left.shape(), right.shape(), "gradients of one thing have one shape");
    let apart = largest(&(left - right));
    // Two gradients of nothing but zeros agree, though 0 / 0 is not a number.
    if apart == F::zero() { apart } else { apart / largest(left).max(largest(right)) }
}

/// The largest magnitude, or `NaN` where there is one. `F::max` would pass over it, and so over a
/// broken gradient.
pub fn largest<F: NdFloat, D: Dimension>(array: &ArrayRef<F, D>) -> F {
    array.fold(F::zero(), |most, x| if x.abs() <= most || most.is_nan() { most } else { x.abs() })
}
// ANCHOR_END: relative_difference
