//! What the program draws.

use autograd::Tensor;
use plot::{Chart, Color, Graph, NodeKind, Series};

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

/// A number that is used twice: `a · b + a`, with the local slope at each edge.
pub fn draw_slopes(named: &[(&str, &Tensor<f64>); 4]) -> Graph {
    let [(_, a), (_, b), ..] = named;
    let (over_a, over_b) = (format!("slope {}", b.item()), format!("slope {}", a.item()));
    draw_named("a · b + a: multiply along a path, add up the paths", named)
        .edge(0, 2, &over_a)
        .edge(1, 2, &over_b)
        .edge(2, 3, "slope 1")
        .edge(0, 3, "slope 1")
}

/// What is recorded of `z = mean(x²)`: each result holds its inputs, and the way back to them.
pub fn draw_record(x: &Tensor<f64>, squared: &Tensor<f64>, z: &Tensor<f64>) -> Graph {
    let lines = |name: &str, tensor: &Tensor<f64>| {
        let value = format!("{name} = {}", tensor.value());
        vec![
            value,
            tensor.grad_fn().map_or("a leaf".to_string(), |name| format!("grad_fn: {name}")),
        ]
    };
    Graph::new("Values go up; each arrow keeps the way back down")
        .node(NodeKind::Leaf, lines("x", x))
        .node(NodeKind::Operation, lines("x²", squared))
        .node(NodeKind::Root, lines("z", z))
        .edge(0, 1, "backward: times 2x")
        .edge(1, 2, "backward: divided by 4, to each")
}

/// The product of `x` and its square, which may have been cut off, with the local slope at each edge.
pub fn draw_detached(title: &str, named: &[(&str, &Tensor<f64>); 3]) -> Graph {
    let [(_, x), (_, squared), _] = named;
    let graph = draw_named(title, named).edge(0, 2, &squared.item().to_string()).edge(
        1,
        2,
        &x.item().to_string(),
    );
    match squared.requires_grad() {
        true => graph.edge(0, 1, &(2.0 * x.item()).to_string()),
        false => graph,
    }
}

/// A bias that is added to every row: the shapes on the way up, and on the way down.
pub fn draw_broadcasting(scores: &Tensor<f64>, bias: &Tensor<f64>, sum: &Tensor<f64>) -> Graph {
    let lines = |name: &str, tensor: &Tensor<f64>| {
        let rows = tensor.value().to_string();
        let rows = rows.lines().map(|row| row.trim().trim_end_matches(',').to_string());
        let shape = format!("{name}, shape {:?}", tensor.shape());
        std::iter::once(shape).chain(rows).collect::<Vec<_>>()
    };
    Graph::new("A small array meets a large one")
        .node(NodeKind::Leaf, lines("scores", scores))
        .node(NodeKind::Leaf, lines("bias", bias))
        .node(NodeKind::Root, lines("scores + bias", sum))
        .edge(0, 2, "as it is")
        .edge(1, 2, "repeated for each row")
}

/// One weight under two losses, and what each of them sent.
pub fn draw_two_losses(w: &Tensor<f64>, squared: &Tensor<f64>, cubed: &Tensor<f64>) -> Graph {
    let (of_squared, of_cubed) = (2.0 * w.item(), 3.0 * w.item() * w.item());
    Graph::new("Two losses of one weight")
        .node(NodeKind::Leaf, ["w".to_string(), format!("value {}", w.item())])
        .node(NodeKind::Root, ["w²".to_string(), format!("value {}", squared.item())])
        .node(NodeKind::Root, ["w³".to_string(), format!("value {}", cubed.item())])
        .edge(0, 1, &format!("slope {of_squared}"))
        .edge(0, 2, &format!("slope {of_cubed}"))
}

/// The loss at each step, by hand and recorded.
pub fn draw_training(by_hand: &[f64], recorded: &[f64]) -> Chart {
    let points = |losses: &[f64], every: usize| {
        let points = (0..).map(f64::from).zip(losses.iter().copied());
        points.step_by(every).collect::<Vec<_>>()
    };
    Chart::new("The network of backprop on two spirals", "step", "loss")
        .series(Series::line("gradients by hand", Color::Blue, points(by_hand, 1)))
        .series(Series::markers("gradients recorded", Color::Vermilion, points(recorded, 25)))
}

/// A box for each tensor with its value and gradient, the last of them the root, and no arrows yet.
fn draw_named(title: &str, named: &[(&str, &Tensor<f64>)]) -> Graph {
    let kind = |index: usize, tensor: &Tensor<f64>| match index + 1 == named.len() {
        true => NodeKind::Root,
        false if tensor.is_leaf() => NodeKind::Leaf,
        false => NodeKind::Operation,
    };
    named.iter().enumerate().fold(Graph::new(title), |graph, (index, (name, tensor))| {
        let value = format!("value {}", tensor.item());
        graph.node(kind(index, tensor), [name.to_string(), value])
    })
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
    let kind = |tensor: &Tensor<f64>| match tensor {
        tensor if !is_used(tensor) => NodeKind::Root,
        tensor if tensor.is_leaf() => NodeKind::Leaf,
        _ => NodeKind::Operation,
    };
    let index_of = |tensor: &Tensor<f64>| tensors.iter().position(|known| known.is(tensor));
    tensors.iter().enumerate().fold(Graph::new(title), |graph, (to, tensor)| {
        let graph = graph.node(kind(tensor), lines(tensor));
        let inputs = tensor.inputs().filter_map(index_of);
        inputs.fold(graph, |graph, from| graph.edge(from, to, ""))
    })
}
