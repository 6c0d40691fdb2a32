//! Trains a two-layer network on two spirals with gradients written by hand, beside one layer. Before
//! that, each piece of it by itself, with numbers small enough to check.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use backprop::activations::{log_softmax, sigmoid, sigmoid_backward, softmax};
use backprop::data::spirals;
use backprop::descent::cost::slope;
use backprop::gradient_check::{
    largest, numeric_gradient, numeric_network_gradients, relative_difference,
};
use backprop::losses::{
    cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward, nll_loss,
};
use backprop::network::{Forward, Gradients, Layer, LinearModel, TwoLayerNetwork, accuracy};
use clap::Parser;
use ndarray::{Array1, Array2, ArrayRef2, Axis, array};
use output::println;
use plot::{Chart, Color, Figure, Graph, NodeKind, Regions, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Stage 3: backpropagation by hand through a network of two layers.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The seed of the data and of the first weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the plots.
    #[arg(long, value_name = "DIR", default_value = "out/backprop")]
    out: PathBuf,
}

fn main() -> ExitCode {
    match tell(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn tell(options: &Options) -> Result<(), plot::Error> {
    the_chain_rule();
    the_sigmoid();
    mean_squared_error();
    scores_and_probabilities();
    the_two_axes();
    cross_entropy_of_scores();
    let (network, forward, gradients) = the_smallest_network();
    let trained = the_spirals(options.seed);

    println!();
    let out = &options.out;
    let task = Figure::new("").panel_size(420, 420).panel(draw_task(&trained));
    save(task, out, "spirals.svg")?;
    save(Figure::new("").panel(draw_sigmoid()), out, "sigmoid.svg")?;
    let graph = draw_network(&network, &forward, &gradients);
    save(Figure::new("").panel(graph), out, "network.svg")?;
    save(draw_boundaries(&trained), out, "boundaries.png")?;
    save(Figure::new("").panel(draw_losses(&trained)), out, "losses.svg")
}

fn the_chain_rule() {
    let (inner, outer) = (|w: f64| 3.0 * w + 1.0, |u: f64| u * u);
    let w = 1.0;
    let (du_dw, dl_du) = (slope(inner, w), slope(outer, inner(w)));
    println!("1. The chain rule: u = 3w + 1 and L = u², at w = 1\n");
    println!("   u moves with w by      du/dw = {du_dw:6.3}");
    println!("   L moves with u by      dL/du = {dl_du:6.3}");
    println!("   the product of both            {:6.3}", dl_du * du_dw);
    println!("   the slope of the whole dL/dw = {:6.3}", slope(|w| outer(inner(w)), w));

    let (left, right) = (|w: f64| 2.0 * w, |w: f64| w + 1.0);
    let w = 3.0;
    println!("\n   Two paths: u = 2w, v = w + 1 and L = u · v, at w = 3\n");
    let through_u = slope(|u| u * right(w), left(w)) * slope(left, w);
    let through_v = slope(|v| left(w) * v, right(w)) * slope(right, w);
    println!("   the product along u            {through_u:6.3}");
    println!("   the product along v            {through_v:6.3}");
    println!("   the sum of both paths          {:6.3}", through_u + through_v);
    println!("   the slope with both paths      {:6.3}", slope(|w| left(w) * right(w), w));
}

fn the_sigmoid() {
    println!("\n2. The sigmoid and its slope\n");
    println!("       x    sigmoid   y (1 − y)   central difference");
    let x = array![-6.0, -2.0, 0.0, 2.0, 6.0];
    let y = sigmoid(&x);
    let by_hand = sigmoid_backward(&Array1::ones(x.len()), &y);
    let numeric = numeric_gradient(|x| sigmoid(x).sum(), &x);
    for index in 0..x.len() {
        println!(
            "   {:5.1}   {:8.5}    {:8.5}             {:8.5}",
            x[index], y[index], by_hand[index], numeric[index]
        );
    }
}

fn mean_squared_error() {
    println!("\n3. The mean squared error of two predictions\n");
    println!("   prediction   target   gradient   central difference");
    let (predictions, targets) = (array![3.0, 4.0], array![2.0, 7.0]);
    let by_hand = mse_loss_backward(1.0, &predictions, &targets);
    let numeric = numeric_gradient(|p| mse_loss(p, &targets), &predictions);
    for index in 0..2 {
        println!(
            "   {:10.1}   {:6.1}   {:8.3}   {:18.3}",
            predictions[index], targets[index], by_hand[index], numeric[index]
        );
    }
}

fn scores_and_probabilities() {
    println!("\n4. Two classes, in 32-bit floats: the one that is not expected\n");
    println!("   scores      its probability   the logarithm of that   log_softmax");
    for ahead in [1.0_f32, 10.0, 50.0, 100.0, 1000.0] {
        let probability = 1.0 / (1.0 + ahead.exp());
        let log_probs = log_softmax(&array![0.0, ahead], Axis(0));
        let scores = format!("0, {ahead}");
        println!(
            "   {scores:9}   {probability:15.2e}   {:21.3}   {:11.3}",
            probability.ln(),
            log_probs[0]
        );
    }
    let (near, nearer) = (1.0 / (1.0 + (-20.0_f32).exp()), 1.0 / (1.0 + (-30.0_f32).exp()));
    println!("\n   The other one, 20 and 30 ahead: {near} and {nearer}. Equal: {}", near == nearer);
}

fn the_two_axes() {
    let scores = array![[2.0, 1.0, 0.0], [0.0, 0.0, 4.0]];
    println!("\n5. Softmax of two examples with three classes each\n");
    println!("   scores                  along axis 1            along axis 0");
    let (across, down) = (softmax(&scores, Axis(1)), softmax(&scores, Axis(0)));
    for row in 0..scores.nrows() {
        let row_of = |array: &Array2<f64>| numbers(array.row(row).iter().copied(), 3);
        println!("  {}  {}  {}", row_of(&scores), row_of(&across), row_of(&down));
    }
    let [of_across, of_down] = [across, down].map(|array| array.sum_axis(Axis(1)));
    println!(
        "\n   sum of the first row    {:.3}                   {:.3}",
        of_across[0], of_down[0]
    );
    println!("   sum of the second row   {:.3}                   {:.3}", of_across[1], of_down[1]);
}

fn cross_entropy_of_scores() {
    println!("\n6. Cross-entropy. A network that knows nothing has equal scores, and costs\n");
    for classes in [2, 10] {
        let loss: f64 = cross_entropy(&Array2::zeros((1, classes)), &[0]);
        println!("   with {classes:2} classes   {loss:.4}");
    }
    let (logits, target) = (array![[1.0, 2.0, 0.5]], [0]);
    let loss = cross_entropy(&logits, &target);
    let in_two = nll_loss(&log_softmax(&logits, Axis(1)), &target);
    println!(
        "\n   One example of class 0: the loss is {loss:.4}; in two operations, {in_two:.4}\n"
    );
    println!("   class   score   softmax   onehot   gradient   central difference");
    let probs = softmax(&logits, Axis(1));
    let by_hand = cross_entropy_backward(1.0, &logits, &target);
    let numeric = numeric_gradient(|logits| cross_entropy(logits, &target), &logits);
    for class in 0..3 {
        let at = [0, class];
        let hot = if class == target[0] { 1 } else { 0 };
        println!(
            "   {class:5}   {:5.1}   {:7.4}   {hot:6}   {:8.4}   {:18.4}",
            logits[at], probs[at], by_hand[at], numeric[at]
        );
    }
}

// ANCHOR: the_smallest_network
/// One input, one hidden number, two classes: small enough for paper.
fn smallest_network() -> TwoLayerNetwork<f64> {
    TwoLayerNetwork {
        l1: Layer { weight: array![[0.8]], bias: array![-0.2] },
        l2: Layer { weight: array![[1.0], [-1.0]], bias: array![0.5, 0.0] },
    }
}

const SMALLEST_INPUT: [[f64; 1]; 1] = [[1.5]];
const SMALLEST_TARGET: [usize; 1] = [1];
// ANCHOR_END: the_smallest_network

fn the_smallest_network() -> (TwoLayerNetwork<f64>, Forward<f64>, Gradients<f64>) {
    let (network, input, target) =
        (smallest_network(), Array2::from(SMALLEST_INPUT.to_vec()), SMALLEST_TARGET);
    let forward = network.forward(&input, &target);
    let gradients = network.backward(&input, &target, &forward);
    let [w1, _, _, _] = numeric_network_gradients(&network, &input, &target);
    println!("\n7. The smallest network: W1 = 0.8, b1 = −0.2, W2 = (1, −1), b2 = (0.5, 0)\n");
    println!("   Forward from x = 1.5, target class 1:");
    println!("   L1        hidden    {}", numbers(forward.hidden.iter().copied(), 4));
    println!("   sigmoid   activated {}", numbers(forward.activated.iter().copied(), 4));
    println!("   L2        logits    {}", numbers(forward.logits.iter().copied(), 4));
    println!("   loss                {:7.4}", forward.loss);
    println!("\n   Backward, the four factors of the gradient with respect to W1:\n");
    println!("   factor                               its value   the product so far");
    let own_slope = sigmoid_backward(&Array2::ones((1, 1)), &forward.activated);
    let rows = [
        ("1. loss with respect to logits", &gradients.logits, &gradients.logits),
        ("2. logits with respect to activated", &network.l2.weight, &gradients.activated),
        ("3. activated with respect to hidden", &own_slope, &gradients.hidden),
        ("4. hidden with respect to W1", &input, &gradients.l1_weight),
    ];
    for (name, factor, product) in rows {
        let text = |values: &Array2<f64>| numbers(values.iter().copied(), 4);
        println!("   {name:35}  {:15}  {}", text(factor), text(product));
    }
    println!("   {:35}  {:15}  {:7.4}", "the central difference", "", w1.sum());
    let mut moved = network.clone();
    moved.step(&gradients, 0.1);
    let after = moved.forward(&input, &target).loss;
    println!("\n   One step with learning rate 0.1: W1 is now {:.4}", moved.l1.weight.sum());
    println!("   and the loss after the step {after:.4}");
    (network, forward, gradients)
}

const HIDDEN: usize = 16;
const LEARNING_RATE: f64 = 2.0;
const STEPS: usize = 3000;
/// When the network is drawn.
const SHOWN: [usize; 5] = [0, 500, 1100, 1300, STEPS];

/// What the training of both models left behind.
struct Trained {
    points: Array2<f64>,
    classes: Vec<usize>,
    line: LinearModel<f64>,
    line_losses: Vec<f64>,
    network_losses: Vec<f64>,
    /// The network as it was at the steps of `SHOWN`.
    shown: Vec<TwoLayerNetwork<f64>>,
}

fn the_spirals(seed: u64) -> Trained {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
    let network = TwoLayerNetwork {
        l1: Layer::new(2, HIDDEN, &mut generator),
        l2: Layer::new(HIDDEN, 2, &mut generator),
    };
    let line = LinearModel { layer: Layer::new(2, 2, &mut generator) };

    println!("\n8. The task: {} points on two spirals, one class each.", points.nrows());
    println!("   The network: 2 inputs, L1 with {HIDDEN} outputs, sigmoid, L2 with 2 scores.\n");
    show_gradients(&network, &points, &classes);
    train(network, line, points, classes)
}

/// Prints every gradient of the untrained network, and how far it is from the central difference.
fn show_gradients(network: &TwoLayerNetwork<f64>, points: &Array2<f64>, classes: &[usize]) {
    let forward = network.forward(points, classes);
    let by_hand = network.backward(points, classes, &forward);
    let [w1, b1, w2, b2] = numeric_network_gradients(network, points, classes);
    let rows = [
        ("logits", by_hand.logits.into_dyn(), None),
        ("W2", by_hand.l2_weight.into_dyn(), Some(w2)),
        ("b2", by_hand.l2_bias.into_dyn(), Some(b2)),
        ("activated", by_hand.activated.into_dyn(), None),
        ("hidden", by_hand.hidden.into_dyn(), None),
        ("W1", by_hand.l1_weight.into_dyn(), Some(w1)),
        ("b1", by_hand.l1_bias.into_dyn(), Some(b1)),
    ];

    println!("   Forward to the loss: {:.4}. Then backward, top to bottom:\n", forward.loss);
    println!("   gradient with respect to      shape   largest   off the central difference");
    for (name, gradient, numeric) in rows {
        let shape = format!("{:?}", gradient.shape());
        let largest = largest(&gradient);
        let off = numeric.map_or(String::new(), |numeric| {
            let off = relative_difference(&gradient, &numeric);
            if off < 1e-6 { "less than 1e-6".to_string() } else { format!("{off:.0e}") }
        });
        println!("   {name:21}  {shape:>12}  {largest:8.1e}   {off}");
    }
}

// ANCHOR: train
/// Trains both models with the same steps.
fn train(
    mut network: TwoLayerNetwork<f64>,
    mut line: LinearModel<f64>,
    points: Array2<f64>,
    classes: Vec<usize>,
) -> Trained {
    println!("\n9. Trained with learning rate {LEARNING_RATE}, all points in each step:\n");
    println!("            two layers           one layer");
    println!("   step       loss  accuracy       loss  accuracy");
    let (mut network_losses, mut line_losses, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for step in 0..=STEPS {
        if SHOWN.contains(&step) {
            shown.push(network.clone());
        }
        let forward = network.forward(&points, &classes);
        let line_logits = line.logits(&points);
        let gradients = network.backward(&points, &classes, &forward);
        network.step(&gradients, LEARNING_RATE);
        let line_loss = line.train_step(&points, &classes, LEARNING_RATE);
        if step % (STEPS / 6) == 0 {
            println!(
                "   {step:4}   {:8.4}  {:7.1}%   {line_loss:8.4}  {:7.1}%",
                forward.loss,
                100.0 * accuracy(&forward.logits, &classes),
                100.0 * accuracy(&line_logits, &classes),
            );
        }
        network_losses.push(forward.loss);
        line_losses.push(line_loss);
    }
    Trained { points, classes, line, line_losses, network_losses, shown }
}
// ANCHOR_END: train

/// The points alone, in the frame in which the boundaries are drawn.
fn draw_task(trained: &Trained) -> Chart {
    draw_points(
        Chart::new("Two spirals", "first input", "second input"),
        &trained.points,
        &trained.classes,
    )
}

fn draw_sigmoid() -> Chart {
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
fn draw_network(
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

fn draw_boundaries(trained: &Trained) -> Figure {
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

fn draw_losses(trained: &Trained) -> Chart {
    let steps = |losses: &[f64]| (0..).map(f64::from).zip(losses.to_vec());
    Chart::new("The loss of one layer and of two", "step", "loss (log scale)")
        .log_y()
        .series(Series::line("one layer", Color::Orange, steps(&trained.line_losses)))
        .series(Series::line("two layers", Color::Blue, steps(&trained.network_losses)))
}

/// Numbers side by side, each with some decimals.
fn numbers(values: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    let texts: Vec<_> = values.into_iter().map(|x| format!("{x:7.decimals$}")).collect();
    texts.join(" ")
}

fn save(figure: Figure, out: &Path, name: &str) -> Result<(), plot::Error> {
    let path = out.join(name);
    figure.save(&path)?;
    println!("drawn: {}", path.display());
    Ok(())
}
