// ANCHOR: arithmetic_head
//! Arithmetic, element by element. Two operands are broadcast to a common shape by the rules of
//! ndarray and PyTorch: `(4, 3)` with `(3)`, `(4, 1)` with `(1, 3)`, anything with one number. When
//! there is no common shape, the operation panics with both shapes.
//!
//! ```
//! use autograd::Tensor;
//! let a = Tensor::parameter(ndarray::arr0(2.0));
//! let b = Tensor::parameter(ndarray::arr0(-3.0));
//! let c = (&a * &b + 10.0).tanh();
//! assert_eq!(c.item(), 4f64.tanh());
//! assert_eq!(c.grad_fn(), Some("TanhBackward"));
//! ```

use std::ops::{Add, Div, Mul, Neg, Sub};

use ndarray::{Array, NdFloat, Zip};

use crate::Tensor;
use crate::tensor::SharedArray;
// ANCHOR_END: arithmetic_head

// ANCHOR: mul
/// `a · b`, with the derivatives `b` and `a`. PyTorch: `mul`.
///
/// # Panics
/// When the shapes cannot be broadcast to a common one.
pub fn mul<F: NdFloat>(a: &Tensor<F>, b: &Tensor<F>) -> Tensor<F> {
    let (x, y) = operands(a, b);
    let product = &x * &y;
    Tensor::record(
        "MulBackward",
        product,
        vec![a.edge(move |grad| grad * &y), b.edge(move |grad| grad * &x)],
    )
}
// ANCHOR_END: mul

// ANCHOR: add_sub_div
/// `a + b`, which changes as much as either of them. PyTorch: `add`.
///
/// # Panics
/// When the shapes cannot be broadcast to a common one.
pub fn add<F: NdFloat>(a: &Tensor<F>, b: &Tensor<F>) -> Tensor<F> {
    let (x, y) = operands(a, b);
    let sum = &x + &y;
    Tensor::record(
        "AddBackward",
        sum,
        vec![a.edge(|grad| grad.clone()), b.edge(|grad| grad.clone())],
    )
}

/// `a − b`, which falls as `b` rises. PyTorch: `sub`.
///
/// # Panics
/// When the shapes cannot be broadcast to a common one.
pub fn sub<F: NdFloat>(a: &Tensor<F>, b: &Tensor<F>) -> Tensor<F> {
    let (x, y) = operands(a, b);
    let difference = &x - &y;
    Tensor::record(
        "SubBackward",
        difference,
        vec![a.edge(|grad| grad.clone()), b.edge(|grad| -grad.clone())],
    )
}

/// `a / b`, with the derivatives `1 / b` and `−a / b²`. PyTorch: `div`.
///
/// # Panics
/// When the shapes cannot be broadcast to a common one.
pub fn div<F: NdFloat>(a: &Tensor<F>, b: &Tensor<F>) -> Tensor<F> {
    let (x, y) = operands(a, b);
    let quotient = &x / &y;
    let divisor = y.clone();
    Tensor::record(
        "DivBackward",
        quotient,
        vec![a.edge(move |grad| grad / &divisor), b.edge(move |grad| -grad.clone() * &x / &y / &y)],
    )
}
// ANCHOR_END: add_sub_div

// ANCHOR: operands
/// The values of two operands, when their shapes go together: seen from the last axis, every two
/// lengths are equal or one of them is 1.
fn operands<F: NdFloat>(a: &Tensor<F>, b: &Tensor<F>) -> (SharedArray<F>, SharedArray<F>) {
    let (x, y) = (a.value(), b.value());
    let mut lengths = x.shape().iter().rev().zip(y.shape().iter().rev());
    assert!(
        lengths.all(|(&m, &n)| m == n || m == 1 || n == 1),
        "the shapes {:?} and {:?} cannot be broadcast to a common one",
        x.shape(),
        y.shape()
    );
    (x, y)
}
// ANCHOR_END: operands

// ANCHOR: tanh
impl<F: NdFloat> Tensor<F> {
    /// Hyperbolic tangent, with the derivative `1 − y²`. PyTorch: `tanh`.
    pub fn tanh(&self) -> Self {
        let y = self.value().mapv(F::tanh).into_shared();
        Self::record(
            "TanhBackward",
            y.clone(),
            vec![self.edge(move |grad| {
                Zip::from(grad).and(&y).map_collect(|&grad, &y| grad * (F::one() - y * y))
            })],
        )
    }
}
// ANCHOR_END: tanh

// ANCHOR: functions
impl<F: NdFloat> Tensor<F> {
    /// `xᵖ` with a constant exponent, and the derivative `p · xᵖ⁻¹`. PyTorch: `pow`.
    pub fn powf(&self, exponent: F) -> Self {
        let x = self.value();
        Self::record(
            "PowBackward",
            x.mapv(|x| power(x, exponent)),
            vec![self.edge(move |grad| {
                // x⁰ is 1 everywhere, at 0 too, where 0 · x⁻¹ would be 0 · ∞.
                if exponent == F::zero() {
                    return Array::zeros(grad.raw_dim());
                }
                grad * &x.mapv(|x| exponent * power(x, exponent - F::one()))
            })],
        )
    }

    /// `eˣ`, which is its own derivative. PyTorch: `exp`.
    pub fn exp(&self) -> Self {
        let y = self.value().mapv(F::exp).into_shared();
        Self::record("ExpBackward", y.clone(), vec![self.edge(move |grad| grad * &y)])
    }

    /// The natural logarithm, with the derivative `1 / x`. PyTorch: `log`.
    pub fn ln(&self) -> Self {
        let x = self.value();
        Self::record("LogBackward", x.mapv(F::ln), vec![self.edge(move |grad| grad / &x)])
    }
}

/// `xᵖ`. The powers ½ and −½ are roots, as in PyTorch, so that of `−∞` is no number.
fn power<F: NdFloat>(x: F, exponent: F) -> F {
    let half = F::one() / (F::one() + F::one());
    match exponent {
        p if p == half => x.sqrt(),
        p if p == -half => x.sqrt().recip(),
        p => x.powf(p),
    }
}
// ANCHOR_END: functions

// ANCHOR: roots
impl<F: NdFloat> Tensor<F> {
    /// The square root `y`, with the derivative `1 / 2y`: infinite at 0. PyTorch: `sqrt`.
    pub fn sqrt(&self) -> Self {
        let y = self.value().mapv(F::sqrt).into_shared();
        Self::record("SqrtBackward", y.clone(), vec![self.edge(move |grad| grad / &(&y + &y))])
    }

    /// The number without its sign, with the derivative 1 above 0 and −1 below. At 0 the function
    /// has a kink and no derivative; this takes 0 there, as PyTorch does. PyTorch: `abs`.
    pub fn abs(&self) -> Self {
        let x = self.value();
        let slope = |x: F| if x == F::zero() || x.is_nan() { F::zero() } else { x.signum() };
        Self::record(
            "AbsBackward",
            x.mapv(F::abs),
            vec![self.edge(move |grad| grad * &x.mapv(slope))],
        )
    }
}
// ANCHOR_END: roots

// ANCHOR: operators
/// `−a`, which falls as `a` rises. PyTorch: `neg`.
pub fn neg<F: NdFloat>(a: &Tensor<F>) -> Tensor<F> {
    Tensor::record("NegBackward", -a.value(), vec![a.edge(|grad| -grad.clone())])
}

impl<F: NdFloat> Neg for &Tensor<F> {
    type Output = Tensor<F>;

    fn neg(self) -> Tensor<F> {
        neg(self)
    }
}

impl<F: NdFloat> Neg for Tensor<F> {
    type Output = Tensor<F>;

    fn neg(self) -> Tensor<F> {
        neg(&self)
    }
}

/// Lets `+ − · /` stand between tensors, owned or borrowed, and with a number on either side.
macro_rules! operator {
    ($Operator:ident, $function:ident) => {
        operator!($Operator, $function, &Tensor<F>, &Tensor<F>, |a, b| (a, b));
        operator!($Operator, $function, &Tensor<F>, Tensor<F>, |a, b| (a, &b));
        operator!($Operator, $function, Tensor<F>, &Tensor<F>, |a, b| (&a, b));
        operator!($Operator, $function, Tensor<F>, Tensor<F>, |a, b| (&a, &b));
        operator!($Operator, $function, &Tensor<F>, F, |a, b| (a, &Tensor::scalar(b)));
        operator!($Operator, $function, Tensor<F>, F, |a, b| (&a, &Tensor::scalar(b)));
        operator!($Operator, $function, f64, &Tensor<F>, |a, b| (&number(a), b));
        operator!($Operator, $function, f64, Tensor<F>, |a, b| (&number(a), &b));
    };
    (
        $Operator:ident, $function:ident, $Left:ty, $Right:ty,
        |$a:ident, $b:ident| ($left:expr, $right:expr)
    ) => {
        impl<F: NdFloat> $Operator<$Right> for $Left {
            type Output = Tensor<F>;

            fn $function(self, $b: $Right) -> Tensor<F> {
                let $a = self;
                $function($left, $right)
            }
        }
    };
}

/// A number on the left is an `f64`, whatever the tensor's floats are: `1.0 - &x` then means one thing,
/// in code for any `F` too.
fn number<F: NdFloat>(value: f64) -> Tensor<F> {
    Tensor::scalar(F::from(value).expect("a float for a float"))
}

operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);
operator!(Div, div);
// ANCHOR_END: operators
