//! Algebra that must hold for any shapes and any numbers.

use autograd::Tensor;
use autograd::backprop::gradient_check::{numeric_gradient, relative_difference};
use ndarray::{Array2, ArrayD, Axis, Dimension};
use proptest::prelude::*;

fn matrix(rows: usize, columns: usize) -> impl Strategy<Value = Array2<f64>> {
    proptest::collection::vec(-3.0..3.0_f64, rows * columns)
        .prop_map(move |numbers| Array2::from_shape_vec((rows, columns), numbers).unwrap())
}

fn any_matrix() -> impl Strategy<Value = Array2<f64>> {
    (1..6_usize, 1..6_usize).prop_flat_map(|(rows, columns)| matrix(rows, columns))
}

fn two_of_one_shape() -> impl Strategy<Value = (Array2<f64>, Array2<f64>)> {
    (1..6_usize, 1..6_usize)
        .prop_flat_map(|(rows, columns)| (matrix(rows, columns), matrix(rows, columns)))
}

fn two_that_multiply() -> impl Strategy<Value = (Array2<f64>, Array2<f64>)> {
    (1..7_usize, 1..7_usize, 1..7_usize).prop_flat_map(|(n, k, m)| (matrix(n, k), matrix(k, m)))
}

fn close<'a>(
    left: impl IntoIterator<Item = &'a f64>,
    right: impl IntoIterator<Item = &'a f64>,
) -> bool {
    let (left, right) = (Vec::from_iter(left), Vec::from_iter(right));
    let near = |(a, b): (&&f64, &&f64)| (*a - *b).abs() <= 1e-12 * (1.0 + b.abs());
    left.len() == right.len() && left.iter().zip(&right).all(near)
}

/// The gradient of a function of one tensor.
fn gradient(function: impl Fn(&Tensor<f64>) -> Tensor<f64>, at: &Array2<f64>) -> ArrayD<f64> {
    let x = Tensor::parameter(at.clone());
    function(&x).backward();
    x.grad().expect("backward was called").into_owned()
}

/// Whether the gradient of `function`, weighted so that no two of its results count the same, is that
/// of the central difference.
fn has_the_right_gradient(
    function: impl Fn(&Tensor<f64>) -> Tensor<f64>,
    at: &Array2<f64>,
) -> Result<(), TestCaseError> {
    let weighted = |x: &Tensor<f64>| {
        let y = function(x);
        let weights = ArrayD::from_shape_fn(y.shape(), |place| {
            place.slice().iter().fold(0.7, |weight, &index| 1.3 * weight + index as f64)
        });
        (y * Tensor::new(weights)).sum()
    };
    let numeric = numeric_gradient(|x| weighted(&Tensor::new(x.clone())).item(), at).into_dyn();
    let off = relative_difference(&gradient(weighted, at), &numeric);
    prop_assert!(off <= 1e-6, "the gradients are {off:.1e} apart");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_gradient_of_a_sum_is_the_sum_of_the_gradients(x in any_matrix()) {
        let f = |x: &Tensor<f64>| x.tanh().sum();
        let g = |x: &Tensor<f64>| (x * x).mean();
        let of_sum = gradient(|x| f(x) + g(x), &x);
        prop_assert!(close(&of_sum, &(gradient(f, &x) + gradient(g, &x))));
    }

    #[test]
    fn a_factor_scales_the_gradient(x in any_matrix(), factor in -5.0..5.0_f64) {
        let f = |x: &Tensor<f64>| x.sigmoid().sum();
        prop_assert!(close(&gradient(|x| f(x) * factor, &x), &(gradient(f, &x) * factor)));
    }

    #[test]
    fn the_product_rule_holds((x, y) in two_of_one_shape()) {
        let (a, b) = (Tensor::parameter(x.clone()), Tensor::parameter(y.clone()));
        (&a * &b).sum().backward();
        prop_assert!(close(&a.grad().unwrap(), &y) && close(&b.grad().unwrap(), &x));
    }

    #[test]
    fn matmul_equals_three_loops((a, b) in two_that_multiply()) {
        let product = Tensor::new(a.clone()).matmul(&Tensor::new(b.clone())).value();
        let mut loops = Array2::<f64>::zeros((a.nrows(), b.ncols()));
        for row in 0..a.nrows() {
            for column in 0..b.ncols() {
                for inner in 0..a.ncols() {
                    loops[[row, column]] += a[[row, inner]] * b[[inner, column]];
                }
            }
        }
        prop_assert_eq!(product.shape(), loops.shape());
        prop_assert!(close(&product, &loops));
    }

    #[test]
    fn a_transposed_product_is_the_product_of_the_transposed_in_reverse((a, b) in two_that_multiply()) {
        let (a, b) = (Tensor::new(a), Tensor::new(b));
        let left = a.matmul(&b).transpose();
        let right = b.transpose().matmul(&a.transpose());
        prop_assert!(close(&left.value(), &right.value()));
    }

    #[test]
    fn log_softmax_is_unmoved_by_a_shift(x in any_matrix(), shift in -1e3..1e3_f64) {
        let x = Tensor::new(x);
        let moved = &x + shift;
        let (here, there) = (x.log_softmax(1).value(), moved.log_softmax(1).value());
        // The shift itself rounds: at 1000 a float has three digits fewer after the point.
        prop_assert!(here.iter().zip(&there).all(|(a, b)| (a - b).abs() < 1e-11));
    }

    #[test]
    fn probabilities_sum_to_one_along_their_axis(x in any_matrix(), axis in 0..2_usize) {
        let sums = Tensor::new(x * 100.0).softmax(axis).value().sum_axis(Axis(axis));
        prop_assert!(sums.iter().all(|sum| (sum - 1.0).abs() < 1e-12));
    }

    #[test]
    fn the_gradient_of_log_softmax_sums_to_zero_because_a_shift_changes_nothing(x in any_matrix()) {
        let targets = vec![0; x.nrows()];
        let gradient = gradient(|x| x.cross_entropy(&targets), &x);
        prop_assert!(gradient.sum_axis(Axis(1)).iter().all(|sum| sum.abs() < 1e-12));
    }

    #[test]
    fn a_broadcast_gradient_has_the_shape_of_its_tensor(
        rows in 1..5_usize, columns in 1..5_usize, kind in 0..4_usize,
    ) {
        let shape = [vec![rows, columns], vec![columns], vec![rows, 1], vec![]][kind].clone();
        let (small, large) = (
            Tensor::parameter(ArrayD::<f64>::ones(shape.clone())),
            Tensor::parameter(Array2::<f64>::ones((rows, columns))),
        );
        (&small * &large).sum().backward();
        let grad = small.grad().unwrap();
        prop_assert_eq!(grad.shape(), &shape[..]);
        prop_assert_eq!(grad.sum() as usize, rows * columns, "every use counts once");
    }

    #[test]
    fn max_shares_one_gradient_among_its_ties(
        numbers in proptest::collection::vec(0..3_u8, 1..20),
    ) {
        let x = Array2::from_shape_fn((1, numbers.len()), |(_, i)| f64::from(numbers[i]));
        let gradient = gradient(Tensor::max, &x);
        prop_assert!((gradient.sum() - 1.0).abs() < 1e-12);
        let largest = f64::from(*numbers.iter().max().unwrap());
        prop_assert!(gradient.iter().zip(&x).all(|(grad, x)| (*grad > 0.0) == (*x == largest)));
    }

    #[test]
    fn sqrt_and_abs_have_the_right_gradients(x in any_matrix()) {
        has_the_right_gradient(|x| (x * x + 1.0).sqrt(), &x)?;
        // Off the kink, where there is a slope on both sides.
        let off_zero = x.mapv(|x| x + 0.1_f64.copysign(x));
        has_the_right_gradient(|x| x.abs(), &off_zero)?;
    }

    #[test]
    fn an_axis_that_stays_can_be_broadcast_against_what_was_reduced(x in any_matrix(), axis in 0..2_usize) {
        has_the_right_gradient(|x| x - x.mean_axis_keepdim(axis), &x)?;
        has_the_right_gradient(|x| x / (x * x + 1.0).sum_axis_keepdim(axis), &x)?;
        let deviation = &Tensor::new(x.clone()) - Tensor::new(x).mean_axis_keepdim(axis);
        prop_assert!(deviation.sum_axis(axis).value().iter().all(|sum| sum.abs() < 1e-12));
    }

    #[test]
    fn nothing_is_above_the_largest_along_an_axis(x in any_matrix(), axis in 0..2_usize) {
        let above = Tensor::new(x.clone()) - Tensor::new(x).max_axis_keepdim(axis);
        let largest = above.max_axis(axis).value();
        prop_assert!(largest.iter().all(|&largest| largest == 0.0), "{largest}");
    }

    #[test]
    fn selected_rows_and_joined_parts_have_the_right_gradients(
        x in any_matrix(), axis in 0..2_usize, places in proptest::collection::vec(0..100_usize, 1..8),
    ) {
        let indices: Vec<usize> = places.iter().map(|place| place % x.len_of(Axis(axis))).collect();
        has_the_right_gradient(|x| x.index_select(axis, &indices), &x)?;
        has_the_right_gradient(|x| Tensor::cat([&x.tanh(), x, &(x * x)], axis), &x)?;
    }

    #[test]
    fn joining_the_rows_one_by_one_gives_the_matrix_again(x in any_matrix(), axis in 0..2_usize) {
        let whole = Tensor::new(x);
        let rows = (0..whole.shape()[axis]).map(|row| whole.index_select(axis, &[row]));
        let rows: Vec<_> = rows.collect();
        prop_assert_eq!(Tensor::cat(&rows, axis).value(), whole.value());
    }
}
