//! The smallest program's way is the library's.

use std::process::Command;

use descent::cost::{mean_squared_error, predict};
use descent::mean_squared_error_slope;
use ndarray::Array1;

#[allow(dead_code)]
#[path = "../examples/downhill.rs"]
mod smallest;

#[test]
fn the_smallest_program_ends_where_the_library_does() {
    let inputs: Array1<f64> = smallest::POINTS.iter().map(|point| point.0).collect();
    let targets: Array1<f64> = smallest::POINTS.iter().map(|point| point.1).collect();
    for (rate, steps) in [(0.1, 6), (0.3, 8), (0.6, 8), (0.9, 8)] {
        let small = smallest::descend(rate, 0.0, steps);
        let large = descent::descend(
            |w| mean_squared_error(&predict(w, &inputs), &targets),
            |w| mean_squared_error_slope(w, &inputs, &targets),
            0.0,
            rate,
            steps as usize,
        );
        let large = large.path.last().unwrap().weight;
        assert!(
            (small - large).abs() < 1e-8,
            "rate {rate}: the loop ends at {small}, the library's descent at {large}"
        );
    }
}

#[test]
fn a_word_that_is_no_number_is_not_left_out() {
    // Cargo builds the examples beside the tests.
    let tests = std::env::current_exe().expect("a test is a file");
    let program = tests.parent().expect("deps").with_file_name("examples").join("downhill");
    let call = |words: &[&str]| Command::new(&program).args(words).output().expect("the example");
    assert_eq!(call(&["0.3", "0", "8"]).status.code(), Some(0));
    let output = call(&["0.3", "oops", "0", "8"]);
    assert_eq!(output.status.code(), Some(2), "“0.3 oops 0 8” is not a call of “0.3 0 8”");
    assert!(output.stdout.is_empty(), "no step is taken with numbers that nobody gave");
}
