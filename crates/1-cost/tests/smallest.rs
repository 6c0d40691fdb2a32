//! The smallest program's numbers are the library's.

use cost::{mean_squared_error, predict};
use ndarray::Array1;

#[allow(dead_code)]
#[path = "../examples/slope.rs"]
mod smallest;

#[test]
fn the_smallest_program_has_the_cost_and_the_slope_of_the_library() {
    let inputs: Array1<f64> = smallest::POINTS.iter().map(|point| point.0).collect();
    let targets: Array1<f64> = smallest::POINTS.iter().map(|point| point.1).collect();
    let library = |w| mean_squared_error(&predict(w, &inputs), &targets);
    for w in [-1.0, 0.0, 1.0, 2.0, 3.0] {
        let (small, large) = (smallest::cost(w), library(w));
        assert!((small - large).abs() < 1e-14, "cost of {w}: {small}, in the library {large}");
        let (small, large) = (smallest::slope(w), cost::slope(library, w));
        assert!((small - large).abs() < 1e-9, "slope at {w}: {small}, in the library {large}");
    }
}
