//! What a tensor, its graph and the walk over it promise.

use autograd::{Tensor, no_grad};
use ndarray::{Array2, NdFloat, arr0, array};

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
    assert_eq!(format!("{:?}", x.detach()), "tensor([[1, 2]])", "a constant wants no gradient");
}

#[test]
fn the_inputs_of_a_result_are_what_it_was_made_from_and_a_leaf_has_none() {
    let (x, constant) = (scalar(3.0), Tensor::scalar(2.0));
    let product = &x * &constant;
    let inputs: Vec<_> = product.inputs().collect();
    assert!(inputs.len() == 2 && inputs[0].is(&x) && inputs[1].is(&constant));
    assert_eq!(x.inputs().count(), 0);
}

#[test]
fn the_walk_leaves_out_what_wants_no_gradient() {
    let (x, constant) = (scalar(3.0), Tensor::scalar(2.0));
    let order = (&x * &constant).topological_order();
    assert_eq!(order.len(), 2, "the product and x: a walk to the constant would be for nothing");
    assert!(order.iter().all(|tensor| !tensor.is(&constant)));
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

#[test]
fn a_number_may_stand_on_either_side_and_tensors_may_be_owned_or_borrowed() {
    let x = Tensor::parameter(array![1.0, 4.0]);
    let y = 1.0 - &x + 2.0 * &x + 8.0 / &x + 3.0 * (2.0 + &x);
    assert_eq!(y.value(), array![19.0, 25.0].into_dyn());
    let z = 1.0 - x.exp() + 2.0 / x.sqrt();
    assert_eq!(z.value()[0], 3.0 - 1f64.exp());
    y.sum().backward();
    assert_eq!(x.grad().unwrap(), array![-4.0, 3.5].into_dyn(), "−1 + 2 − 8/x² + 3");

    let single = Tensor::parameter(array![2.0_f32]);
    let y = 1.0 - &single * 0.5 + 1.0 / (2.0 * &single) + (1.0 + single.abs());
    assert_eq!(y.value(), array![3.25_f32].into_dyn());

    fn one_less<F: NdFloat>(x: &Tensor<F>) -> Tensor<F> {
        1.0 - x
    }
    assert_eq!(one_less(&single).value(), array![-1.0_f32].into_dyn(), "for any float");
}

#[test]
fn the_minus_sign_takes_owned_and_borrowed_tensors() {
    let x = Tensor::parameter(array![0.0, 1.0]);
    let owned = -(x.exp());
    assert_eq!(owned.value(), (-&x.exp()).value());
    assert_eq!(owned.value()[0], -1.0);
    owned.sum().backward();
    assert_eq!(x.grad().unwrap()[0], -1.0);
}

/// What a panic says.
fn complaint(broken: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = std::panic::catch_unwind(broken).expect_err("it should have been refused");
    let text = payload.downcast::<String>().map(|text| *text);
    text.or_else(|payload| payload.downcast::<&str>().map(|text| text.to_string()))
        .expect("a panic with a text")
}

#[test]
fn shapes_that_have_no_common_one_are_refused_with_both_of_them() {
    type Operator = fn(&Tensor<f64>, &Tensor<f64>) -> Tensor<f64>;
    let operators: [Operator; 4] = [|a, b| a + b, |a, b| a - b, |a, b| a * b, |a, b| a / b];
    for operator in operators {
        let message = complaint(move || {
            operator(&Tensor::new(array![[1.0, 2.0, 3.0]]), &Tensor::new(array![1.0, 2.0]));
        });
        assert_eq!(message, "the shapes [1, 3] and [2] cannot be broadcast to a common one");
    }
}

#[test]
fn an_operation_refuses_what_does_not_fit_with_the_shape_and_the_number() {
    fn x() -> Tensor<f64> {
        Tensor::new(Array2::ones((2, 3)))
    }
    let no_axis = "there is no axis 2 in the shape [2, 3], counted from 0";
    let cases: [(fn(), &str); 12] = [
        (|| drop(x().sum_axis(2)), no_axis),
        (|| drop(x().mean_axis(2)), no_axis),
        (|| drop(x().max_axis(2)), no_axis),
        (|| drop(x().mean_axis_keepdim(2)), no_axis),
        (|| drop(x().softmax(2)), no_axis),
        (|| drop(x().log_softmax(2)), no_axis),
        (|| drop(x().index_select(2, &[0])), no_axis),
        (|| drop(x().unsqueeze(3)), "there is no place 3 for a new axis in [2, 3]"),
        (
            || drop(x().index_select(0, &[1, 2])),
            "there is no index 2 along axis 0 of the shape [2, 3]",
        ),
        (
            || drop(Tensor::cat([&x(), &x().transpose()], 0)),
            "the shapes [[2, 3], [3, 2]] cannot be joined along axis 0",
        ),
        (
            || drop(Tensor::new(Array2::<f64>::ones((0, 3))).max()),
            "max of nothing: the shape is [0, 3]",
        ),
        (
            || drop(Tensor::new(Array2::<f64>::ones((0, 3))).max_axis(0)),
            "max of nothing: the shape is [0, 3]",
        ),
    ];
    for (broken, expected) in cases {
        assert_eq!(complaint(broken), expected);
    }
    assert_eq!(x().unsqueeze(2).shape(), [2, 3, 1], "behind the last axis there is a place");
}

#[test]
fn an_update_changes_the_numbers_where_they_lie_when_no_graph_shares_them() {
    let w = Tensor::parameter(array![1.0, 2.0]);
    (&w * 2.0).sum().backward();
    let place = w.value().as_ptr();
    w.update(|mut value| value += 1.0);
    assert_eq!(w.value().as_ptr(), place, "the weights were copied to be changed");
    assert_eq!(w.value(), array![2.0, 3.0].into_dyn());
}

#[test]
fn an_update_may_read_the_gradient_and_other_tensors() {
    let (w, rate) = (scalar(3.0), Tensor::scalar(0.5));
    w.powf(2.0).backward();
    w.update(|mut value| value -= rate.item() * gradient(&w));
    assert_eq!(w.item(), 0.0);
}

#[test]
fn an_update_that_reads_its_own_tensor_is_told_to_use_its_view() {
    let expected = "a tensor cannot be read while its own update changes it: use the view that the \
                    update is given, or take the value before";
    let readers: [fn(&Tensor<f64>); 4] =
        [|w| drop(w.value()), |w| drop(w.shape()), |w| assert!(w.item() > 0.0), |w| drop(w * 2.0)];
    for reader in readers {
        let message = complaint(move || {
            let w = scalar(1.0);
            w.update(|_| reader(&w));
        });
        assert_eq!(message, expected);
    }
    let within = complaint(|| {
        let w = scalar(1.0);
        w.update(|_| w.update(|_| ()));
    });
    assert_eq!(within, "a tensor cannot be updated within its own update");
}

#[test]
fn max_with_what_is_no_number_keeps_it_and_gives_it_the_gradient() {
    let nan = f64::NAN;
    let x = Tensor::parameter(array![nan, 1.0]);
    let max = x.max();
    assert!(max.item().is_nan(), "a NaN must not get lost");
    max.backward();
    assert_eq!(x.grad().unwrap(), array![1.0, 0.0].into_dyn(), "as PyTorch's max");

    let x = Tensor::parameter(array![[nan, 1.0], [2.0, 2.0]]);
    x.max_axis(1).sum().backward();
    let grad = x.grad().unwrap();
    assert!(grad[[0, 0]].is_nan() && grad[[0, 1]].is_nan(), "as PyTorch's amax, not {grad}");
    assert_eq!((grad[[1, 0]], grad[[1, 1]]), (0.5, 0.5), "a NaN stays in its row");
}

#[test]
fn a_row_that_is_selected_twice_gets_both_gradients() {
    let table = Tensor::parameter(array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    let rows = table.index_select(0, &[2, 0, 2]);
    assert_eq!(rows.value(), array![[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]].into_dyn());
    (&rows * Tensor::new(array![[1.0], [10.0], [100.0]])).sum().backward();
    let expected = array![[10.0, 10.0], [0.0, 0.0], [101.0, 101.0]];
    assert_eq!(table.grad().unwrap(), expected.into_dyn());
}

#[test]
fn tensors_that_were_joined_get_their_own_part_of_the_gradient() {
    let list = [array![[1.0, 2.0]], array![[3.0, 4.0]]].map(Tensor::parameter);
    let joined = Tensor::cat(&list, 1);
    assert_eq!(joined.value(), array![[1.0, 2.0, 3.0, 4.0]].into_dyn());
    joined.powf(2.0).sum().backward();
    assert_eq!(list[0].grad().unwrap(), array![[2.0, 4.0]].into_dyn());
    assert_eq!(list[1].grad().unwrap(), array![[6.0, 8.0]].into_dyn());

    let twice = scalar(3.0).unsqueeze(0);
    assert_eq!(Tensor::cat([&twice, &twice], 0).value(), array![3.0, 3.0].into_dyn());
}
