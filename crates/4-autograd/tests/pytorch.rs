//! Every operation, and random graphs of them, against the numbers recorded from PyTorch.

use autograd::{Tensor, no_grad};
use ndarray::Array;
use reference::{Reference, assert_close};
use serde_json::Value;

const TOLERANCE: f64 = 1e-12;

/// Applies an operation by the name under which it was recorded.
fn apply(
    operation: &str,
    inputs: &[&Tensor<f64>],
    attributes: &Value,
    targets: &[usize],
) -> Tensor<f64> {
    let x = inputs[0];
    let axis = || attributes["axis"].as_u64().expect("an axis") as usize;
    let list = |key: &str| -> Vec<usize> {
        let numbers = attributes[key].as_array().expect("a list");
        numbers.iter().map(|n| n.as_u64().unwrap() as usize).collect()
    };
    match operation {
        "add" => x + inputs[1],
        "sub" => x - inputs[1],
        "mul" => x * inputs[1],
        "div" => x / inputs[1],
        "neg" => -x,
        "powf" => x.powf(attributes["exponent"].as_f64().expect("an exponent")),
        "exp" => x.exp(),
        "ln" => x.ln(),
        "tanh" => x.tanh(),
        "relu" => x.relu(),
        "sigmoid" => x.sigmoid(),
        "matmul" => x.matmul(inputs[1]),
        "transpose" => x.transpose(),
        "reshape" => x.reshape(&list("shape")),
        "sum" => x.sum(),
        "sum_axis" => x.sum_axis(axis()),
        "mean" => x.mean(),
        "mean_axis" => x.mean_axis(axis()),
        "max" => x.max(),
        "max_axis" => x.max_axis(axis()),
        "softmax" => x.softmax(axis()),
        "log_softmax" => x.log_softmax(axis()),
        "linear" => x.linear(inputs[1], inputs[2]),
        "nll_loss" => x.nll_loss(targets),
        "cross_entropy" => x.cross_entropy(targets),
        "mse_loss" => x.mse_loss(inputs[1]),
        "sqrt" => x.sqrt(),
        "abs" => x.abs(),
        "sum_axis_keepdim" => x.sum_axis_keepdim(axis()),
        "mean_axis_keepdim" => x.mean_axis_keepdim(axis()),
        "max_axis_keepdim" => x.max_axis_keepdim(axis()),
        "unsqueeze" => x.unsqueeze(axis()),
        "index_select" => x.index_select(axis(), &list("indices")),
        "cat" => Tensor::cat(inputs.iter().copied(), axis()),
        other => panic!("PyTorch recorded {other}, which has no counterpart here"),
    }
}

#[test]
fn every_operation_and_its_gradients_equal_pytorchs() {
    let recorded = Reference::open("operations");
    let description = recorded.description();
    let cases = description["cases"].as_array().expect("a list of cases");
    assert!(cases.len() >= 230, "only {} cases were recorded", cases.len());
    for case in cases {
        let name = case["name"].as_str().expect("a name");
        let operation = case["op"].as_str().expect("an operation");
        let count = case["inputs"].as_u64().expect("a number of inputs");
        let has_targets = ["nll_loss", "cross_entropy"].contains(&operation);
        let targets =
            if has_targets { recorded.indices(&format!("{name}/targets")) } else { Vec::new() };
        let inputs: Vec<_> = (0..count)
            .map(|index| Tensor::parameter(recorded.array(&format!("{name}/input{index}"))))
            .collect();

        let output =
            apply(operation, &inputs.iter().collect::<Vec<_>>(), &case["attributes"], &targets);
        let expected = recorded.array(&format!("{name}/output"));
        assert_close(
            &format!("{name}: output"),
            &output.value().into_owned(),
            &expected,
            TOLERANCE,
            0.0,
        );

        let cotangent = Tensor::new(recorded.array(&format!("{name}/cotangent")));
        (output * cotangent).sum().backward();
        for (index, input) in inputs.iter().enumerate() {
            let grad = input.grad().expect("backward was called").into_owned();
            let expected = recorded.array(&format!("{name}/grad{index}"));
            let what = format!("{name}: gradient with respect to input {index}");
            assert_close(&what, &grad, &expected, TOLERANCE, 0.0);
        }
    }
}

#[test]
fn random_graphs_and_their_gradients_equal_pytorchs() {
    let recorded = Reference::open("graphs");
    let description = recorded.description();
    let graphs = description["graphs"].as_array().expect("a list of graphs");
    assert!(graphs.len() >= 200, "only {} graphs were recorded", graphs.len());
    for (number, graph) in graphs.iter().enumerate() {
        let name = format!("g{number:03}");
        let leaves = graph["leaves"].as_array().expect("a list of leaves");
        let mut tensors: Vec<Tensor<f64>> = Vec::new();
        for (index, leaf) in leaves.iter().enumerate() {
            let value = recorded.array(&format!("{name}/leaf{index}"));
            let requires_grad = leaf["requires_grad"].as_bool().expect("a truth value");
            tensors.push(if requires_grad { Tensor::parameter(value) } else { Tensor::new(value) });
        }
        for node in graph["nodes"].as_array().expect("a list of nodes") {
            let inputs = node["inputs"].as_array().expect("a list of inputs");
            let inputs: Vec<_> =
                inputs.iter().map(|index| &tensors[index.as_u64().unwrap() as usize]).collect();
            let operation = node["op"].as_str().expect("an operation");
            let result = apply(operation, &inputs, &node["attributes"], &[]);
            tensors.push(result);
        }

        let root = tensors.last().expect("a graph has a root");
        let expected = recorded.array(&format!("{name}/value"));
        assert_close(
            &format!("{name}: value"),
            &root.value().into_owned(),
            &expected,
            TOLERANCE,
            0.0,
        );
        root.backward();
        for (index, leaf) in tensors[..leaves.len()].iter().enumerate() {
            let recorded_grad = format!("{name}/grad{index}");
            assert_eq!(
                leaf.grad().is_some(),
                recorded.has(&recorded_grad),
                "{name}: leaf {index} has a gradient here or in PyTorch, but not in both"
            );
            let Some(grad) = leaf.grad() else { continue };
            let expected = recorded.array(&recorded_grad);
            let what = format!("{name}: gradient with respect to leaf {index}");
            assert_close(&what, &grad.into_owned(), &expected, 1e-10, 1.0);
        }
    }
}

#[test]
fn recording_or_not_gives_the_same_values() {
    let x = Tensor::parameter(Array::linspace(-2.0, 2.0, 12)).reshape(&[3, 4]);
    let compute = || x.tanh().log_softmax(1).exp().mean_axis(0);
    assert_eq!(compute().value(), no_grad(compute).value());
}
