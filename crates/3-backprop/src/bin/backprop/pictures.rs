//! What the program draws.

use backprop::activations::{sigmoid, sigmoid_backward, softmax};
use backprop::network::{Forward, Gradients, TwoLayerNetwork, accuracy};
use ndarray::{Array1, Array2, ArrayRef2, Axis};
use plot::{Chart, Color, Figure, Graph, NodeKind, Regions, Series};

use crate::story::{SHOWN, SMALLEST_INPUT, SMALLEST_TARGET, STEPS, Trained};

/// The points alone, in the frame in which the boundaries are drawn.
pub fn draw_task(trained: &Trained) -> Chart {
    draw_points(
        Chart::new("Two spirals", "first input", "second input"),
        &trained.points,
        &trained.classes,
    )
}

pub fn draw_sigmoid() -> Chart {
    let x = Array1::linspace(-6.0, 6.0, 121);
    let y = sigmoid(&x);
    let dy_dx = sigmoid_backward(&Array1::ones(x.len()), &y);
    let curve = |values: &Array1<f64>| x.iter().copied().zip(values.to_vec());
    let touch = |at: f64| (at, 0.5 + 0.25 * at);
    Chart::new("The sigmoid and its slope", "x", "value")
        .series(Series::dashed_line(
            "tangent at 0: slope 1/4",
            Color::Gray,
            [touch(-1.9), touch(1.9)],
        ))
        .series(Series::line("sigmoid", Color::Blue, curve(&y)))
        .series(Series::line("its slope", Color::Orange, curve(&dy_dx)))
}

/// Forward values in the boxes; on each arrow, the gradient that comes down it.
pub fn draw_network(
    network: &TwoLayerNetwork<f64>,
    forward: &Forward<f64>,
    gradients: &Gradients<f64>,
) -> Graph {
    let listed = |values: &[f64]| match values {
        [one] => format!("{one:.3}"),
        values => {
            format!("({})", values.iter().map(|x| format!("{x:.3}")).collect::<Vec<_>>().join(", "))
        }
    };
    let text = |values: &Array2<f64>| listed(&values.iter().copied().collect::<Vec<_>>());
    let bias = |values: &Array1<f64>| listed(&values.to_vec());
    let grad = |values: &Array2<f64>| format!("grad {}", text(values));
    let bias_grad = |values: &Array1<f64>| format!("grad {}", bias(values));
    let lines = |name: &str, value: String| [name.to_string(), value];
    let input = format!("{:.3}", SMALLEST_INPUT[0][0]);
    let target = format!("class {}", SMALLEST_TARGET[0]);
    Graph::new("The smallest network: values go up, gradients come down")
        .node(NodeKind::Leaf, lines("W1", text(&network.l1.weight)))
        .node(NodeKind::Leaf, lines("x", input))
        .node(NodeKind::Leaf, lines("b1", bias(&network.l1.bias)))
        .node(NodeKind::Operation, lines("L1: hidden", text(&forward.hidden)))
        .node(NodeKind::Leaf, lines("W2", text(&network.l2.weight)))
        .node(NodeKind::Operation, lines("sigmoid: activated", text(&forward.activated)))
        .node(NodeKind::Leaf, lines("b2", bias(&network.l2.bias)))
        .node(NodeKind::Operation, lines("L2: logits", text(&forward.logits)))
        .node(NodeKind::Leaf, lines("target", target))
        .node(NodeKind::Root, lines("cross-entropy: loss", format!("{:.3}", forward.loss)))
        .edge(0, 3, &grad(&gradients.l1_weight))
        .edge(1, 3, "")
        .edge(2, 3, &bias_grad(&gradients.l1_bias))
        .edge(3, 5, &grad(&gradients.hidden))
        .edge(4, 7, &grad(&gradients.l2_weight))
        .edge(5, 7, &grad(&gradients.activated))
        .edge(6, 7, &bias_grad(&gradients.l2_bias))
        .edge(7, 9, &grad(&gradients.logits))
        .edge(8, 9, "")
}

pub fn draw_boundaries(trained: &Trained) -> Figure {
    let panel = |title: &str, logits: &dyn Fn(&ArrayRef2<f64>) -> Array2<f64>| {
        draw_boundary(title, &trained.points, &trained.classes, logits)
    };
    let line = format!("one layer, step {STEPS}");
    let first = panel(&line, &|grid| trained.line.logits(grid));
    let steps = SHOWN.iter().zip(&trained.shown);
    let panels = steps.map(|(step, network)| {
        panel(&format!("two layers, step {step}"), &|grid| network.logits(grid))
    });
    let figure = Figure::new("").columns(2).panel_size(380, 380).panel(first);
    panels.fold(figure, Figure::panel)
}

/// The probability of class 1 over the plane, with the points that were learned.
fn draw_boundary(
    title: &str,
    points: &Array2<f64>,
    classes: &[usize],
    logits: &dyn Fn(&ArrayRef2<f64>) -> Array2<f64>,
) -> Chart {
    const SIDE: usize = 160;
    let at = |index: usize| -REACH + 2.0 * REACH * (index as f64 + 0.5) / SIDE as f64;
    let grid = Array2::from_shape_fn((SIDE * SIDE, 2), |(cell, axis)| {
        at(if axis == 0 { cell % SIDE } else { cell / SIDE })
    });
    let probability = softmax(&logits(&grid), Axis(1)).column(1).to_vec();
    let right = 100.0 * accuracy(&logits(points), classes);
    let chart = Chart::new(&format!("{title}: {right:.1} % right"), "first input", "second input")
        .regions(Regions {
            x_range: (-REACH, REACH),
            y_range: (-REACH, REACH),
            width: SIDE,
            height: SIDE,
            values: probability,
        });
    draw_points(chart, points, classes)
}

/// How far from the middle the plane is drawn.
const REACH: f64 = 1.2;

fn draw_points(chart: Chart, points: &Array2<f64>, classes: &[usize]) -> Chart {
    let of_class = |class: usize| {
        let rows = points.rows().into_iter().zip(classes);
        rows.filter(move |(_, c)| **c == class).map(|(point, _)| (point[0], point[1]))
    };
    chart
        .x_range(-REACH, REACH)
        .y_range(-REACH, REACH)
        .series(Series::points("class 0", Color::Blue, of_class(0)))
        .series(Series::points("class 1", Color::Orange, of_class(1)))
}

pub fn draw_losses(trained: &Trained) -> Chart {
    let steps = |losses: &[f64]| (0..).map(f64::from).zip(losses.to_vec());
    Chart::new("The loss of one layer and of two", "step", "loss (log scale)")
        .log_y()
        .series(Series::line("one layer", Color::Orange, steps(&trained.line_losses)))
        .series(Series::line("two layers", Color::Blue, steps(&trained.network_losses)))
}
