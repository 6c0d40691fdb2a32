//! What the program draws.

use std::f64::consts::TAU;

use backprop::activations::{relu, sigmoid, sigmoid_backward, softmax};
use backprop::descent::cost::slope;
use backprop::linear::linear;
use backprop::network::{Forward, Gradients, TwoLayerNetwork, accuracy};
use ndarray::{Array1, Array2, ArrayRef2, Axis, array};
use plot::{Bars, Chart, Color, Figure, Graph, NodeKind, Series};

use crate::story::{Depth, TWO_SCORES_INPUT, TWO_SCORES_TARGET, Trained, entropy, squared};

/// The points alone, in the frame in which the boundaries are drawn.
pub fn draw_task(trained: &Trained) -> Chart {
    draw_points(
        Chart::new("Two spirals", "first input", "second input"),
        &trained.points,
        &trained.classes,
    )
}

/// A place on a chart.
type Point = (f64, f64);

/// Where a line is cut.
const CUT: Point = (f64::NAN, f64::NAN);

/// The network for the spirals, with fewer hidden numbers than it has.
pub fn draw_neurons() -> Chart {
    let row = |count: u32, y: f64| {
        (0..count).map(move |i| (f64::from(i) - (f64::from(count) - 1.0) / 2.0, y))
    };
    let (inputs, hidden, scores) = (row(2, 0.0), row(6, 2.0), row(2, 4.0));
    let all_to_all = |below: Vec<Point>, above: Vec<Point>| {
        let lines = above.into_iter();
        lines.flat_map(move |to| below.clone().into_iter().flat_map(move |at| [at, to, CUT]))
    };
    let first = all_to_all(inputs.clone().collect(), hidden.clone().collect());
    let second = all_to_all(hidden.clone().collect(), scores.clone().collect());
    Chart::new("A network of two layers", "", "")
        .bare()
        .x_range(-3.0, 3.0)
        .y_range(-0.4, 4.4)
        .series(Series::line("a weight", Color::Gray, first.chain(second)))
        .series(Series::markers("score", Color::Orange, scores))
        .series(Series::markers("hidden number", Color::Green, hidden))
        .series(Series::markers("input", Color::Blue, inputs))
}

/// A crank with 24 teeth drives 8; on the same axle are 16, which drive another 8.
pub fn draw_gears() -> Chart {
    let gear = |name: &str, color, teeth: u32, x: f64| {
        let at = move |i: u32| {
            let radius = f64::from(teeth) / 2.0 + if i % 4 < 2 { 0.45 } else { -0.45 };
            let angle = TAU * f64::from(i) / f64::from(4 * teeth);
            (x + radius * angle.cos(), radius * angle.sin())
        };
        Series::line(name, color, (0..=4 * teeth).map(at))
    };
    Chart::new("Speeds along a chain multiply", "", "")
        .bare()
        .x_range(-14.0, 34.0)
        .y_range(-13.5, 13.5)
        .series(gear("crank: 24 teeth, 1 turn", Color::Blue, 24, 0.0))
        .series(gear("first gear: 8 teeth, 3 turns", Color::Orange, 8, 16.0))
        .series(gear("and 16 teeth on its axle", Color::Vermilion, 16, 16.0))
        .series(gear("second gear: 8 teeth, 6 turns", Color::Green, 8, 28.0))
        .series(Series::points("", Color::Black, [0.0, 16.0, 28.0].map(|x| (x, 0.0))))
}

/// The network of `examples/smallest_network.rs`: values in the boxes, gradients on the arrows.
pub fn draw_smallest_network() -> Graph {
    let (x, target) = (1.5, 0.0);
    let [w1, b1, w2, b2] = [0.8, -0.2, 1.2, 0.4];
    let hidden = w1 * x + b1;
    let activated = sigmoid(&array![hidden])[0];
    let output = w2 * activated + b2;
    let loss = |output: f64| (output - target) * (output - target);
    let grad_output = slope(loss, output);
    let grad_activated = grad_output * w2;
    let grad_hidden = grad_activated * activated * (1.0 - activated);
    let node = |name: &str, value: f64| [name.to_string(), format!("{value:.4}")];
    let grad = |value: f64| format!("grad {value:.4}");
    Graph::new("The smallest network: values go up, gradients come down")
        .node(NodeKind::Leaf, node("w1", w1))
        .node(NodeKind::Leaf, node("x", x))
        .node(NodeKind::Leaf, node("b1", b1))
        .node(NodeKind::Operation, node("hidden", hidden))
        .node(NodeKind::Leaf, node("w2", w2))
        .node(NodeKind::Operation, node("activated", activated))
        .node(NodeKind::Leaf, node("b2", b2))
        .node(NodeKind::Operation, node("output", output))
        .node(NodeKind::Leaf, node("target", target))
        .node(NodeKind::Root, node("loss", loss(output)))
        .edge(0, 3, &grad(grad_hidden * x))
        .edge(1, 3, "")
        .edge(2, 3, &grad(grad_hidden))
        .edge(3, 5, &grad(grad_hidden))
        .edge(4, 7, &grad(grad_output * activated))
        .edge(5, 7, &grad(grad_activated))
        .edge(6, 7, &grad(grad_output))
        .edge(7, 9, &grad(grad_output))
        .edge(8, 9, "")
}

/// The shapes of a product: a row of the left and a column of the right make one element.
pub fn draw_product() -> Chart {
    let grid = |name: &str, color, (rows, columns): (u32, u32), (x, y): Point| {
        let (width, height) = (f64::from(columns), f64::from(rows));
        let across = (0..=rows).map(f64::from);
        let across = across.flat_map(move |i| [(x, y + i), (x + width, y + i), CUT]);
        let up = (0..=columns).map(f64::from);
        let up = up.flat_map(move |i| [(x + i, y), (x + i, y + height), CUT]);
        Series::line(name, color, across.chain(up))
    };
    let row = (0..3).map(|i| (f64::from(i) + 0.5, 2.5));
    let column = (0..3).map(|i| (5.5, f64::from(i) + 5.5));
    Chart::new("A row times a column is one element", "", "")
        .bare()
        .x_range(-0.5, 7.5)
        .y_range(-0.5, 8.5)
        .series(grid("left, (4, 3)", Color::Blue, (4, 3), (0.0, 0.0)))
        .series(grid("right, (3, 2)", Color::Orange, (3, 2), (4.0, 5.0)))
        .series(grid("product, (4, 2)", Color::Green, (4, 2), (4.0, 0.0)))
        .series(Series::markers("", Color::Blue, row))
        .series(Series::markers("", Color::Orange, column))
        .series(Series::marker("", Color::Green, (5.5, 2.5)))
}

pub fn draw_exponential() -> Chart {
    let curve = between(-2.5, 2.0).map(|x| (x, x.exp()));
    let chart = Chart::new("Each tangent is as steep as the curve is high", "x", "e to the x")
        .x_range(-2.5, 2.0)
        .y_range(-0.5, 7.0)
        .series(Series::line("e to the x", Color::Blue, curve));
    let tangents = [(-1.0, Color::Purple), (0.0, Color::Vermilion), (1.0, Color::Green)];
    tangents.into_iter().fold(chart, |chart, (at, color)| {
        let steep = slope(f64::exp, at);
        let name = format!("height {:.2}, slope {steep:.2}", at.exp());
        let tangent = [at - 0.9, at + 0.9].map(|x| (x, at.exp() + steep * (x - at)));
        chart.series(Series::dashed_line("", color, tangent)).series(Series::marker(
            &name,
            color,
            (at, at.exp()),
        ))
    })
}

pub fn draw_relu() -> Chart {
    let value = |x: f64| relu(&array![x])[0];
    Chart::new("ReLU and its slope", "x", "value")
        .y_range(-0.3, 3.0)
        .series(Series::line("ReLU", Color::Blue, [-3.0, 0.0, 3.0].map(|x| (x, value(x)))))
        .series(Series::line(
            "its slope",
            Color::Orange,
            [(-3.0, 0.0), (0.0, 0.0), CUT, (0.0, 1.0), (3.0, 1.0)],
        ))
}

pub fn draw_ten_layers(depths: &[Depth]) -> Chart {
    let colors = [Color::Vermilion, Color::Sky, Color::Blue];
    let title = "The gradients of ten hidden layers";
    let chart = Chart::new(title, "hidden layer, from the bottom", "mean size of a slope");
    depths.iter().zip(colors).fold(chart.log_y(), |chart, (depth, color)| {
        let points = (1..).map(f64::from).zip(depth.sizes.clone());
        chart.series(Series::marked_line(depth.name, color, points))
    })
}

/// Scores of three classes as bars, and their probabilities; then all three scores are 2 higher.
pub fn draw_softmax() -> Figure {
    let bars = |title: &str, values: Vec<f64>, color| Bars {
        title: title.to_owned(),
        labels: ["class 0", "class 1", "class 2"].map(str::to_owned).to_vec(),
        values,
        colors: vec![color; 3],
        x_label: String::new(),
        y_label: String::new(),
    };
    let figure = Figure::new("").columns(2).panel_size(320, 150);
    let cases =
        [("scores", "their softmax", 0.0), ("each score 2 higher", "the same softmax", 2.0)];
    cases.into_iter().fold(figure, |figure, (scores, probabilities, more)| {
        let values = array![1.0, 2.0, 0.5] + more;
        let softmax = softmax(&values, Axis(0)).to_vec();
        figure.panel(bars(scores, values.to_vec(), Color::Sky)).panel(bars(
            probabilities,
            softmax,
            Color::Blue,
        ))
    })
}

/// Both losses of a neuron that should say 0, and their slopes.
pub fn draw_surely_wrong() -> Figure {
    let panel = |title: &str, y_label: &str, value: &dyn Fn(fn(f64) -> f64, f64) -> f64| {
        let curve = |loss: fn(f64) -> f64| between(-6.0, 8.0).map(move |z| (z, value(loss, z)));
        Chart::new(title, "score of a neuron that should say 0", y_label)
            .series(Series::line("squared error", Color::Orange, curve(squared)))
            .series(Series::line("cross-entropy", Color::Blue, curve(entropy)))
    };
    Figure::new("")
        .columns(2)
        .panel_size(310, 290)
        .panel(panel("How wrong", "loss", &|loss, z| loss(z)))
        .panel(panel("How hard it is pushed", "slope of the loss", &|loss, z| slope(loss, z)))
}

fn between(from: f64, to: f64) -> impl Iterator<Item = f64> {
    (0..=120).map(move |i| from + (to - from) * f64::from(i) / 120.0)
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
    let input = format!("{:.3}", TWO_SCORES_INPUT[0][0]);
    let target = format!("class {}", TWO_SCORES_TARGET[0]);
    Graph::new("Two scores: values go up, gradients come down")
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
    let line = format!("one layer, step {}", trained.line_losses.len() - 1);
    let first = panel(&line, &|grid| trained.line.logits(grid));
    let panels = trained.shown.iter().map(|(step, network)| {
        panel(&format!("two layers, step {step}"), &|grid| network.logits(grid))
    });
    let figure = Figure::new("").columns(3).panel_size(300, 300).panel(first);
    panels.fold(figure, Figure::panel)
}

/// How hidden numbers add up: three of them alone, and then the scores from more and more of them.
pub fn draw_hidden(trained: &Trained) -> Figure {
    let (_, network) = trained.shown.last().expect("the last step is shown");
    let activated = |points: &ArrayRef2<f64>| {
        network.activation.forward(&linear(points, &network.l1.weight, &network.l1.bias))
    };
    let on_points = activated(&trained.points);
    let means = on_points.mean_axis(Axis(0)).expect("there are points");
    // How far apart the two scores of different points are through this hidden number.
    let apart = &network.l2.weight.row(1) - &network.l2.weight.row(0);
    let weight_of = |j: usize| on_points.column(j).std(0.0) * apart[j].abs();
    let mut order: Vec<usize> = (0..means.len()).collect();
    order.sort_by(|&i, &j| weight_of(j).total_cmp(&weight_of(i)));

    let mut figure = Figure::new("").columns(3).panel_size(300, 300);
    for (rank, &j) in order.iter().take(3).enumerate() {
        let values = activated(&grid()).column(j).to_vec();
        // ReLU has no upper end: its numbers are shown as parts of the largest one.
        let top = values.iter().fold(1.0, |top: f64, &value| top.max(value));
        let values = values.iter().map(|value| value / top).collect();
        let chart = plane(&format!("hidden number {}", rank + 1), values);
        figure = figure.panel(draw_points(chart, &trained.points, &trained.classes));
    }
    for count in [means.len().div_ceil(4), means.len().div_ceil(2), means.len()] {
        let logits = |points: &ArrayRef2<f64>| {
            let mut activated = activated(points);
            for &j in &order[count..] {
                activated.column_mut(j).fill(means[j]);
            }
            linear(&activated, &network.l2.weight, &network.l2.bias)
        };
        let title = format!("{count} added up");
        figure = figure.panel(draw_boundary(&title, &trained.points, &trained.classes, &logits));
    }
    figure
}

/// The probability of class 1 over the plane, with the points that were learned.
fn draw_boundary(
    title: &str,
    points: &Array2<f64>,
    classes: &[usize],
    logits: &dyn Fn(&ArrayRef2<f64>) -> Array2<f64>,
) -> Chart {
    let probability = softmax(&logits(&grid()), Axis(1)).column(1).to_vec();
    let right = 100.0 * accuracy(&logits(points), classes);
    let chart = plane(&format!("{title}: {right:.1} % right"), probability);
    draw_points(chart, points, classes)
}

/// How far from the middle the plane is drawn.
const REACH: f64 = 1.2;
/// Cells of the plane, across and up.
const SIDE: usize = 160;

/// The middle of each cell.
fn grid() -> Array2<f64> {
    let at = |index: usize| -REACH + 2.0 * REACH * (index as f64 + 0.5) / SIDE as f64;
    Array2::from_shape_fn((SIDE * SIDE, 2), |(cell, axis)| {
        at(if axis == 0 { cell % SIDE } else { cell / SIDE })
    })
}

/// A value from 0 to 1 at each cell of the plane.
fn plane(title: &str, values: Vec<f64>) -> Chart {
    Chart::new(title, "first input", "second input").regions(SIDE, values)
}

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
