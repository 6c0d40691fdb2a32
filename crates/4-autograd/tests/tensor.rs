//! What a tensor, its graph and the walk over it promise.

use autograd::{Tensor, no_grad};
use ndarray::{Array2, arr0, array};

fn scalar(value: f64) -> Tensor<f64> {
    Tensor::parameter(arr0(value))
}

fn gradient(tensor: &Tensor<f64>) -> f64 {
    tensor.grad().expect("backward was called")[[]]
}

#[test]
fn a_gradient_is_absent_before_backward_and_after_zero_grad() {
    let x = scalar(3.0);
    let y = x.powf(2.0);
    assert!(x.grad().is_none());
    y.backward();
    assert_eq!(gradient(&x), 6.0);
    x.zero_grad();
    assert!(x.grad().is_none(), "zero_grad leaves no gradient, as PyTorch's does");
}

#[test]
fn gradients_accumulate_until_they_are_zeroed() {
    let x = scalar(3.0);
    x.powf(2.0).backward();
    (&x * 5.0).backward();
    assert_eq!(gradient(&x), 6.0 + 5.0);
}

#[test]
fn backward_twice_over_one_graph_gives_exactly_twice_the_gradients() {
    let x = Tensor::parameter(array![[0.3, -1.7], [2.1, 0.9]]);
    let w = Tensor::parameter(array![[0.5, 0.1], [-0.4, 1.3]]);
    let hidden = x.matmul(&w).tanh();
    let loss = (&hidden * &hidden + &hidden).mean();
    loss.backward();
    let once = [x.grad().unwrap(), w.grad().unwrap()];
    loss.backward();
    let twice = [x.grad().unwrap(), w.grad().unwrap()];
    for (once, twice) in once.iter().zip(twice) {
        assert_eq!(once * 2.0, twice, "the second walk must not see what the first left inside");
    }
}

#[test]
fn a_tensor_that_is_used_twice_gets_the_sum_of_both_gradients() {
    let x = scalar(3.0);
    (&x * &x).backward();
    assert_eq!(gradient(&x), 6.0, "x · x is x² and has the slope 2x");

    let x = scalar(3.0);
    let doubled = &x * 2.0;
    (doubled.powf(2.0) + &doubled).backward();
    assert_eq!(gradient(&x), 26.0, "a tensor inside the graph must wait for both of its users");
}

#[test]
fn an_order_that_does_not_wait_for_every_user_is_wrong() {
    let x = scalar(3.0);
    let doubled = &x * 2.0;
    let squared = doubled.powf(2.0);
    let root = &squared + &doubled;
    root.backward_in_order(&[root.clone(), doubled, x.clone(), squared]);
    assert_eq!(gradient(&x), 2.0, "2x passed on what it had before its square had sent its part");
}

#[test]
fn in_topological_order_every_tensor_comes_after_all_of_its_users() {
    let x = scalar(0.5);
    let mut layers = vec![x.tanh(), x.exp()];
    for i in 0..20 {
        layers.push(&layers[i] * &layers[i + 1]);
    }
    let root = layers.iter().skip(1).fold(layers[0].clone(), |sum, tensor| &sum + tensor);
    let order = root.topological_order();
    let position = |tensor: &Tensor<f64>| order.iter().position(|known| known.is(tensor)).unwrap();
    for tensor in &order {
        for input in tensor.inputs() {
            assert!(
                position(tensor) < position(input),
                "{input:?} stands before its user {tensor:?}"
            );
        }
    }
    assert!(order[0].is(&root) && order.last().unwrap().is(&x));
}

#[test]
fn a_chain_of_a_million_operations_is_differentiated_and_dropped() {
    let x = scalar(1.0);
    let mut y = x.clone();
    for _ in 0..1_000_000 {
        y = y + 0.5;
    }
    y.backward();
    assert_eq!(gradient(&x), 1.0);
    assert_eq!(y.item(), 500_001.0);
    // Dropped here; recursion, in the walk or in the drop, would have overflowed the stack.
}

#[test]
fn a_graph_that_doubles_at_every_step_is_walked_once_per_tensor() {
    // 200 steps in which each value is used twice: 2²⁰⁰ ways from the root to the leaf.
    let x = scalar(1.0);
    let root = (0..200).fold(x.clone(), |y, _| (&y + &y) * 0.5);
    root.backward();
    assert_eq!(gradient(&x), 1.0);
}

#[test]
fn only_what_requires_a_gradient_gets_one() {
    let (w, data) = (scalar(2.0), Tensor::scalar(3.0));
    let product = &w * &data;
    assert!(product.requires_grad() && !data.requires_grad());
    product.backward();
    assert_eq!(gradient(&w), 3.0);
    assert!(data.grad().is_none());
}

#[test]
fn without_a_leaf_that_requires_a_gradient_nothing_is_recorded() {
    let sum = Tensor::scalar(1.0) + Tensor::scalar(2.0);
    assert!(sum.is_leaf() && sum.grad_fn().is_none() && sum.inputs().count() == 0);
}

#[test]
fn no_grad_records_nothing_and_ends_where_it_ends() {
    let w = scalar(2.0);
    assert!(!no_grad(|| &w * 3.0).requires_grad());
    assert!((&w * 3.0).requires_grad(), "outside, recording goes on");
}

#[test]
fn no_grad_ends_when_what_it_runs_panics() {
    let result = std::panic::catch_unwind(|| no_grad(|| panic!("on purpose")));
    assert!(result.is_err());
    assert!((scalar(1.0) * 2.0).requires_grad(), "a panic must not switch recording off for good");
}

#[test]
fn nested_no_grad_stays_off_until_the_outer_one_ends() {
    let w = scalar(2.0);
    no_grad(|| {
        no_grad(|| ());
        assert!(!(&w * 3.0).requires_grad());
    });
}

#[test]
fn a_detached_tensor_keeps_its_value_and_leaves_the_graph() {
    let x = scalar(3.0);
    let squared = x.powf(2.0);
    let constant = squared.detach();
    assert!(constant.is_leaf() && !constant.requires_grad());
    (&x * &constant).backward();
    assert_eq!(gradient(&x), 9.0, "the square counts as the number 9");
}

#[test]
fn gradients_inside_the_graph_are_kept_only_on_request() {
    let x = scalar(3.0);
    let (kept, forgotten) = (&x * 2.0, &x * 5.0);
    kept.retain_grad();
    (&kept * &forgotten).backward();
    assert_eq!(gradient(&kept), 15.0);
    assert!(forgotten.grad().is_none());
}

#[test]
fn grad_fn_names_the_operation() {
    let x = Tensor::parameter(array![[1.0, 2.0]]);
    assert_eq!(x.grad_fn(), None);
    assert_eq!((&x + &x).grad_fn(), Some("AddBackward"));
    assert_eq!(x.relu().grad_fn(), Some("ReluBackward"));
    assert_eq!(x.log_softmax(1).grad_fn(), Some("LogSoftmaxBackward"));
    assert_eq!(format!("{:?}", x.sum()), "tensor(3, grad_fn=<SumBackward>)");
    assert_eq!(format!("{x:?}"), "tensor([[1, 2]], requires_grad=true)");
}

#[test]
fn broadcasting_goes_both_ways_and_gradients_come_back_in_their_shapes() {
    let column = Tensor::parameter(array![[1.0], [2.0]]);
    let row = Tensor::parameter(array![[10.0, 20.0, 30.0]]);
    let number = scalar(3.0);
    let product = &column * &row * &number;
    assert_eq!(product.shape(), [2, 3]);
    product.sum().backward();
    assert_eq!(column.grad().unwrap(), array![[180.0], [180.0]].into_dyn());
    assert_eq!(row.grad().unwrap(), array![[9.0, 9.0, 9.0]].into_dyn());
    assert_eq!(gradient(&number), 180.0);
}

#[test]
fn an_update_does_not_reach_into_a_graph_that_was_recorded_before() {
    let x = scalar(3.0);
    let squared = x.powf(2.0);
    x.update(|mut value| value.fill(100.0));
    squared.backward();
    assert_eq!(gradient(&x), 6.0, "the gradient at 3, where the graph was recorded");
    assert_eq!(x.item(), 100.0);
}

#[test]
fn an_empty_batch_goes_through_and_back() {
    let nothing = Tensor::new(Array2::<f64>::zeros((0, 3)));
    let (w, b) = (Tensor::parameter(Array2::ones((2, 3))), Tensor::parameter(array![0.0, 0.0]));
    let output = nothing.linear(&w, &b).relu().log_softmax(1);
    assert_eq!(output.shape(), [0, 2]);
    let loss = output.nll_loss(&[]);
    assert!(loss.item().is_nan(), "the mean of nothing, as in PyTorch");
    loss.backward();
    assert_eq!(w.grad().unwrap(), Array2::<f64>::zeros((2, 3)).into_dyn());
}

#[test]
fn it_works_in_single_precision_too() {
    let x = Tensor::parameter(array![1.0_f32, 2.0]);
    x.powf(2.0).mean().backward();
    assert_eq!(x.grad().unwrap(), array![1.0_f32, 2.0].into_dyn());
}

#[test]
#[should_panic(expected = "backward starts at one number, a loss; this tensor has the shape [2]")]
fn backward_from_more_than_one_number_is_refused() {
    Tensor::parameter(array![1.0, 2.0]).backward();
}

#[test]
#[should_panic(expected = "requires a gradient")]
fn backward_without_a_graph_is_refused() {
    Tensor::scalar(1.0).backward();
}

#[test]
#[should_panic(expected = "item needs one element, not the shape [2]")]
fn item_of_more_than_one_number_is_refused() {
    Tensor::new(array![1.0, 2.0]).item();
}

#[test]
#[should_panic(expected = "only a leaf can be updated, not the result of Some(\"MulBackward\")")]
fn updating_the_result_of_an_operation_is_refused() {
    (scalar(1.0) * 2.0).update(|mut value| value.fill(0.0));
}

#[test]
#[should_panic(expected = "cannot reshape [2] to [3]")]
fn reshaping_to_another_number_of_elements_is_refused() {
    Tensor::new(array![1.0, 2.0]).reshape(&[3]);
}

#[test]
#[should_panic(expected = "expected a tensor with 2 axes, found the shape [2]")]
fn a_product_of_what_is_no_matrix_is_refused_with_its_shape() {
    let row = Tensor::new(array![1.0, 2.0]);
    row.matmul(&row);
}
