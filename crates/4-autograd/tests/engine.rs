//! The engine on one screen finds the gradients of the library.

use autograd::Tensor;
use autograd::backprop::descent::step;
use ndarray::arr0;

#[allow(dead_code)]
#[path = "../examples/engine/main.rs"]
mod engine;

fn tensors<const N: usize>(numbers: [f64; N]) -> [Tensor<f64>; N] {
    numbers.map(|number| Tensor::parameter(arr0(number)))
}

fn same<const N: usize>(values: [engine::Value; N], tensors: &[Tensor<f64>; N]) {
    for (value, tensor) in values.into_iter().zip(tensors) {
        let (engine, library) = (value.take_grad(), tensor.grad().unwrap()[[]]);
        assert!((engine - library).abs() < 1e-14, "{engine} by the engine, {library} by tensors");
    }
}

#[test]
fn the_smallest_network_has_the_gradients_of_the_library_though_its_sigmoid_is_made_of_tanh() {
    let numbers = [0.8, -0.2, 1.2, 0.4];
    let values = numbers.map(engine::value);
    engine::smallest_network(values, engine::value(1.5)).backward(1.0);

    let tensors = tensors(numbers);
    let [w1, b1, w2, b2] = &tensors;
    let output = w2 * (w1 * 1.5 + b1).sigmoid() + b2;
    (&output * &output).backward();
    same(values, &tensors);
}

#[test]
fn twenty_steps_of_the_engine_are_those_of_the_library() {
    let numbers = [0.8, -0.2, 1.2, 0.4];
    let (values, tensors) = (numbers.map(engine::value), tensors(numbers));
    let [w1, b1, w2, b2] = &tensors;
    for _ in 0..20 {
        engine::smallest_network(values, engine::value(1.5)).backward(1.0);
        engine::take_step(&values, 0.1);

        let output = w2 * (w1 * 1.5 + b1).sigmoid() + b2;
        tensors.iter().for_each(Tensor::zero_grad);
        (&output * &output).backward();
        for tensor in &tensors {
            let slope = tensor.grad().unwrap()[[]];
            tensor.update(|mut number| number[[]] = step(number[[]], slope, 0.1));
        }
    }
    for (value, tensor) in values.into_iter().zip(&tensors) {
        let (engine, library) = (value.number(), tensor.item());
        assert!((engine - library).abs() < 1e-14, "{engine} by the engine, {library} by tensors");
    }
}

#[test]
fn a_number_that_is_used_twice_gets_both_parts_of_its_gradient() {
    let values = [3.0, -0.5].map(engine::value);
    let [a, b] = values;
    let u = a * b + a;
    (u * u + u.tanh() * b).backward(1.0);

    let tensors = tensors([3.0, -0.5]);
    let [a, b] = &tensors;
    let u = a * b + a;
    (&u * &u + u.tanh() * b).backward();
    same(values, &tensors);
}

#[test]
fn both_walks_find_the_same_and_in_order_each_number_is_visited_once() {
    let gradients = |in_order: bool| {
        let values = [3.0, -0.5].map(engine::value);
        let [a, b] = values;
        let u = a * b + a;
        let root = u * u + u.tanh() * b;
        match in_order {
            // a, b, the product, u, its square, its tanh, times b, the sum
            true => assert_eq!(root.backward_in_order(), 8, "visits"),
            false => root.backward(1.0),
        }
        values.map(engine::Value::take_grad)
    };
    for (every_path, in_order) in gradients(false).into_iter().zip(gradients(true)) {
        assert!((every_path - in_order).abs() < 1e-14, "{every_path} and {in_order}");
    }

    let x = engine::value(1.0);
    assert_eq!(engine::doubled(x, 1000).backward_in_order(), 1001);
    assert_eq!(x.take_grad(), 2f64.powi(1000), "the ways from the root to x");
}

#[test]
fn the_engine_learns_which_inputs_differ() {
    for (x, target) in engine::TASK {
        let output = engine::network(engine::trained(), x.map(engine::value)).number();
        assert!((output - target).abs() < 0.01, "{x:?} gives {output}, and not {target}");
    }
}

#[test]
fn a_second_walk_in_order_hands_the_old_gradients_on_once_more() {
    let x = engine::value(3.0);
    let u = x + x;
    let f = u + u * u;
    f.backward_in_order();
    f.backward_in_order();
    assert_eq!(x.take_grad(), 128.0, "two walks of 26 make 52 only where the middle was cleared");
}
