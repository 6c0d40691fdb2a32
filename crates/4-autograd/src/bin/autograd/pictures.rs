//! What the program draws.

use autograd::Tensor;
use plot::{Chart, Color, Graph, GraphEdge, GraphNode, NodeKind, Series};

use crate::story::{gradient, name_of};

/// The graph of one neuron, with every value and gradient.
pub fn draw_neuron(order: &[Tensor<f64>], named: &[(&str, &Tensor<f64>)]) -> Graph {
    let title = "loss = tanh(w · x + b)²: values go up, gradients come down";
    draw_graph(title, order, |tensor| {
        vec![
            titled(tensor, named),
            format!("value {:.4}", tensor.item()),
            format!("gradient {:.4}", gradient(tensor)),
        ]
    })
}

/// A graph, and the order in which it was walked.
pub fn draw_walk(title: &str, order: &[Tensor<f64>], named: &[(&str, &Tensor<f64>)]) -> Graph {
    draw_graph(title, order, |tensor| {
        let visit = order.iter().position(|known| known.is(tensor)).map_or(0, |at| at + 1);
        vec![
            format!("visit {visit}: {}", name_of(tensor, named)),
            format!("gradient then: {:.1}", gradient(tensor)),
        ]
    })
}

/// The weight at each step of two descents.
pub fn draw_descents(right: &[(f64, f64)], wrong: &[(f64, f64)]) -> Chart {
    let line = |label, color, path: &[(f64, f64)]| {
        Series::path(label, color, (0..).map(f64::from).zip(path.iter().map(|(w, _)| *w)))
    };
    Chart::new("Descent on w², with and without zero_grad", "step", "weight w")
        .series(line("without zero_grad", Color::Vermilion, wrong))
        .series(line("with zero_grad", Color::Blue, right))
}

/// The operation that made a tensor, and its name.
fn titled(tensor: &Tensor<f64>, named: &[(&str, &Tensor<f64>)]) -> String {
    let name = name_of(tensor, named);
    match tensor.grad_fn() {
        Some(made_by) => format!("{}: {name}", made_by.trim_end_matches("Backward").to_lowercase()),
        None => name.to_string(),
    }
}

/// A box for every tensor, the root among them, and an arrow from every input to the result.
fn draw_graph(
    title: &str,
    tensors: &[Tensor<f64>],
    lines: impl Fn(&Tensor<f64>) -> Vec<String>,
) -> Graph {
    let is_used = |tensor: &Tensor<f64>| {
        tensors.iter().any(|user| user.inputs().any(|input| input.is(tensor)))
    };
    let node = |tensor: &Tensor<f64>| GraphNode {
        lines: lines(tensor),
        kind: match tensor {
            tensor if !is_used(tensor) => NodeKind::Root,
            tensor if tensor.is_leaf() => NodeKind::Leaf,
            _ => NodeKind::Operation,
        },
    };
    let index_of = |tensor: &Tensor<f64>| tensors.iter().position(|known| known.is(tensor));
    let edges = tensors.iter().enumerate().flat_map(|(to, tensor)| {
        let from = tensor.inputs().filter_map(index_of);
        from.map(move |from| GraphEdge { from, to, label: String::new() }).collect::<Vec<_>>()
    });
    Graph {
        title: title.to_string(),
        nodes: tensors.iter().map(node).collect(),
        edges: edges.collect(),
    }
}
