//! What the program prints: each piece of the network by itself, with numbers small enough to check,
//! and then the training on two spirals.

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
use ndarray::{Array1, Array2, Axis, array};
use output::println;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

pub fn the_chain_rule() {
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

pub fn the_sigmoid() {
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

pub fn mean_squared_error() {
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

pub fn scores_and_probabilities() {
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

pub fn the_two_axes() {
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

pub fn cross_entropy_of_scores() {
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

pub const SMALLEST_INPUT: [[f64; 1]; 1] = [[1.5]];
pub const SMALLEST_TARGET: [usize; 1] = [1];
// ANCHOR_END: the_smallest_network

pub fn the_smallest_network() -> (TwoLayerNetwork<f64>, Forward<f64>, Gradients<f64>) {
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
pub const STEPS: usize = 3000;
/// When the network is drawn.
pub const SHOWN: [usize; 5] = [0, 500, 1100, 1300, STEPS];

/// What the training of both models left behind.
pub struct Trained {
    pub points: Array2<f64>,
    pub classes: Vec<usize>,
    pub line: LinearModel<f64>,
    pub line_losses: Vec<f64>,
    pub network_losses: Vec<f64>,
    /// The network as it was at the steps of `SHOWN`.
    pub shown: Vec<TwoLayerNetwork<f64>>,
}

pub fn the_spirals(seed: u64) -> Trained {
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

/// Numbers side by side, each with some decimals.
fn numbers(values: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    let texts: Vec<_> = values.into_iter().map(|x| format!("{x:7.decimals$}")).collect();
    texts.join(" ")
}
