//! The measure that every gradient in the book is judged by, judged itself.

use backprop::gradient_check::{largest, numeric_gradient, relative_difference};
use ndarray::{Array1, Array2, array};

const NAN: f64 = f64::NAN;
const INFINITY: f64 = f64::INFINITY;

#[test]
fn it_is_the_largest_difference_beside_the_largest_element() {
    assert_eq!(relative_difference(&array![3.0, -4.0], &array![2.0, -2.0]), 0.5, "2 beside 4");
    assert_eq!(relative_difference(&array![2.0, -2.0], &array![3.0, -4.0]), 0.5, "either way");
    assert_eq!(relative_difference(&array![1.0, 0.0], &array![0.0, 1.0]), 1.0, "nothing in common");
    assert_eq!(relative_difference(&array![1.0, 2.0], &array![-1.0, -2.0]), 2.0, "a wrong sign");
}

#[test]
fn the_same_gradients_are_exactly_nothing_apart_even_if_they_are_zero_or_empty() {
    let gradient = array![[0.1, -7.0], [1e-300, 0.0]];
    assert_eq!(relative_difference(&gradient, &gradient), 0.0);
    let zeros = Array2::<f64>::zeros((2, 3));
    assert_eq!(relative_difference(&zeros, &-&zeros), 0.0, "0/0 would not be a number");
    let nothing = Array1::<f64>::zeros(0);
    assert_eq!(relative_difference(&nothing, &nothing), 0.0);
}

#[test]
fn one_element_that_is_not_a_number_spoils_the_whole_wherever_it_stands() {
    let good = array![5.0, 1.0, -2.0];
    for place in 0..3 {
        let mut broken = good.clone();
        broken[place] = NAN;
        for (left, right) in [(&broken, &good), (&good, &broken), (&broken, &broken)] {
            let off = relative_difference(left, right);
            assert!(off.is_nan(), "{left} and {right} are called {off} apart");
        }
    }
}

#[test]
fn an_infinite_gradient_agrees_with_nothing_not_even_with_itself() {
    for infinite in [INFINITY, -INFINITY] {
        let infinite = array![1.0, infinite, 2.0];
        for other in [array![1.0, 5.0, 2.0], infinite.clone(), -&infinite, array![NAN, 0.0, 0.0]] {
            let off = relative_difference(&infinite, &other);
            assert!(off.is_nan(), "{infinite} and {other} are called {off} apart");
            assert!(relative_difference(&other, &infinite).is_nan());
        }
    }
}

#[test]
fn no_tolerance_lets_a_broken_gradient_through() {
    let off = relative_difference(&array![NAN, 1.0], &array![5.0, 1.0]);
    let passes = [off < INFINITY, off <= INFINITY, off == off, off <= 0.0];
    assert_eq!(passes, [false; 4], "a check says `assert!(off < tolerance)`, and that fails");
}

#[test]
#[should_panic(expected = "one shape")]
fn gradients_of_other_shapes_are_not_stretched_over_each_other() {
    relative_difference(&array![1.0], &array![1.0, 1.0]);
}

#[test]
fn the_largest_magnitude_is_that_of_either_sign_and_the_first_nan_wins() {
    assert_eq!(largest(&array![1.0, -3.0, 2.0]), 3.0);
    assert_eq!(largest(&Array1::<f64>::zeros(0)), 0.0);
    for broken in [array![NAN, 1.0], array![1.0, NAN], array![NAN, INFINITY]] {
        assert!(largest(&broken).is_nan(), "{broken} holds what is not a number");
    }
}

#[test]
fn a_cost_that_is_not_a_number_has_no_gradient() {
    let gradient = numeric_gradient(|w| w[0].ln() + w[1], &array![-1.0_f64, 2.0]);
    assert!(gradient[0].is_nan() && gradient[1].is_nan(), "the slopes of a cost that is NaN");
}
