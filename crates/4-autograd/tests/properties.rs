//! Algebra that must hold for any shapes and any numbers.

use autograd::Tensor;
use ndarray::{Array2, ArrayD, Axis};
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
}
