// ANCHOR: descent_head
//! The slope of the cost says which way is down; the learning rate says how far to step.

pub use cost;
use ndarray::{ArrayRef1, NdFloat};
// ANCHOR_END: descent_head

// ANCHOR: step
/// One step downhill: `weight − learning_rate · slope`.
///
/// Where the slope is positive the cost rises to the right, so the step goes left;
/// where it is negative, right. On a steep slope the step is long, near the bottom it
/// is short. Every weight of every network in this workspace is moved by this line.
///
/// ```
/// assert_eq!(descent::step(3.0, 4.0, 0.5), 1.0);
/// ```
#[inline]
pub fn step<F: NdFloat>(weight: F, slope: F, learning_rate: F) -> F {
    weight - learning_rate * slope
}
// ANCHOR_END: step

// ANCHOR: path
/// Where one weight was before a step, what it cost there, and the slope that it saw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point<F> {
    /// The weight.
    pub weight: F,
    /// The cost of the model with that weight.
    pub cost: F,
    /// The slope of the cost at that weight.
    pub slope: F,
}

/// How a descent ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The slope vanished, and the weight came from one side, at this step.
    Converged(usize),
    /// The slope vanished at this step, or was on its way to, while the weight jumped
    /// from one side of the valley to the other. The learning rate is larger than it
    /// needs to be.
    Oscillated(usize),
    /// The steps were used up on the way down. The learning rate is too small.
    TooSlow,
    /// The cost rose by three times what it was at the start, or stopped being a
    /// finite number, at this step. The learning rate is so large that each step
    /// lands higher up than the one before.
    Diverged(usize),
}

/// The trajectory of one weight and how it ended.
#[derive(Clone, Debug)]
pub struct Descent<F> {
    /// Every place where the weight has been, the start first.
    pub path: Vec<Point<F>>,
    /// How it ended.
    pub outcome: Outcome,
}
// ANCHOR_END: path

// ANCHOR: descend
/// Rolls one weight down `cost` from `start`, for at most `steps` steps, and stops
/// early when the slope is nearly zero (converged) or the cost is far above where it
/// began (diverged).
///
/// `cost` and `slope` are functions of the weight; `slope` may be worked out by hand
/// or be [`cost::slope`].
pub fn descend<F: NdFloat>(
    cost: impl Fn(F) -> F,
    slope: impl Fn(F) -> F,
    start: F,
    learning_rate: F,
    steps: usize,
) -> Descent<F> {
    let flat = F::epsilon().sqrt();
    let point = |weight| Point { weight, cost: cost(weight), slope: slope(weight) };
    let first = point(start);
    let hopeless = first.cost + F::from(3.0).expect("a float") * first.cost.abs();
    let mut path = vec![first];

    let mut here = first;
    for taken in 1..=steps {
        here = point(step(here.weight, here.slope, learning_rate));
        path.push(here);
        // What is not a number is not above anything, so it is asked for by itself.
        if here.cost > hopeless || !here.cost.is_finite() {
            return Descent { path, outcome: Outcome::Diverged(taken) };
        }
        if here.slope.abs() < flat {
            let outcome = if oscillates(&path) {
                Outcome::Oscillated(taken)
            } else {
                Outcome::Converged(taken)
            };
            return Descent { path, outcome };
        }
    }
    let outcome = if oscillates(&path) { Outcome::Oscillated(steps) } else { Outcome::TooSlow };
    Descent { path, outcome }
}

/// Whether most steps crossed the bottom of the valley: the slope changed its sign.
fn oscillates<F: NdFloat>(path: &[Point<F>]) -> bool {
    let crossings =
        path.windows(2).filter(|pair| pair[0].slope * pair[1].slope < F::zero()).count();
    2 * crossings > path.len() - 1
}
// ANCHOR_END: descend

// ANCHOR: mean_squared_error_slope
/// The slope of the mean squared error of `ŷ = w · x` with respect to `w`, by hand:
/// `(2/n) Σ (w xᵢ − yᵢ) xᵢ`.
///
/// The chain rule on one term: the square brings down `2 (w xᵢ − yᵢ)`, and what is
/// inside the square changes by `xᵢ` when `w` changes by one.
///
/// # Panics
/// When `inputs` and `targets` differ in length.
pub fn mean_squared_error_slope<F: NdFloat>(
    weight: F,
    inputs: &ArrayRef1<F>,
    targets: &ArrayRef1<F>,
) -> F {
    assert_eq!(inputs.len(), targets.len(), "every input needs one target");
    let errors = cost::predict(weight, inputs) - targets;
    let n = F::from(inputs.len()).expect("a length fits in a float");
    (F::one() + F::one()) / n * (errors * inputs).sum()
}
// ANCHOR_END: mean_squared_error_slope
