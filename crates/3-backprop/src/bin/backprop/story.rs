//! What the program prints: each piece of the network by itself, with numbers small enough to check,
//! and then the training on two spirals.

use std::f64::consts::E;

use backprop::activations::{log_softmax, relu, relu_backward, sigmoid, sigmoid_backward, softmax};
use backprop::data::spirals;
use backprop::descent::cost::slope;
use backprop::gradient_check::{
    largest, numeric_gradient, numeric_network_gradients, relative_difference,
};
use backprop::linear::{linear, linear_backward_input, linear_backward_weight};
use backprop::losses::{
    cross_entropy, cross_entropy_backward, mse_loss, mse_loss_backward, nll_loss,
};
use backprop::network::{
    Activation, Forward, Gradients, Layer, LinearModel, TwoLayerNetwork, accuracy,
};
use linalg::matmul;
use ndarray::{Array1, Array2, ArrayD, ArrayRef2, Axis, array};
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

pub fn a_matrix_product() {
    let (left, right) = (array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], array![[1.0], [0.0], [2.0]]);
    let product = matmul(&left, &right);
    println!(
        "\n2. A matrix product: the shape {:?} times the shape {:?}\n",
        left.shape(),
        right.shape()
    );
    for (row, [times, equals]) in [["·", "="], [" ", " "], [" ", " "]].into_iter().enumerate() {
        let line = |matrix: &Array2<f64>| match row < matrix.nrows() {
            true => numbers(matrix.row(row).to_vec(), 1),
            false => " ".repeat(8 * matrix.ncols() - 1),
        };
        let line =
            format!("  {}   {times} {}   {equals} {}", line(&left), line(&right), line(&product));
        println!("{}", line.trim_end());
    }
    println!("\n   The product has the shape {:?}.", product.shape());
}

pub fn the_exponential() {
    println!("\n3. Powers of three numbers, and their slopes by central difference\n");
    println!("     base    x   base^x     slope   slope / base^x");
    for base in [2.0, E, 3.0] {
        for x in [0.0, 1.0, 2.0] {
            let (height, slope) = (f64::powf(base, x), slope(|x| base.powf(x), x));
            println!("   {base:6.4}  {x:3.0}  {height:7.4}  {slope:8.4}  {:15.4}", slope / height);
        }
    }
}

pub fn the_sigmoid() {
    println!("\n4. The sigmoid and its slope\n");
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

/// The mean size of the slopes with respect to the weights of each layer, from the first one on.
pub struct Depth {
    pub name: &'static str,
    pub sizes: Vec<f64>,
}

pub fn ten_layers() -> [Depth; 3] {
    let wider = 6.0_f64.sqrt();
    let depths = [
        Depth { name: "sigmoid", sizes: slopes_by_layer(sigmoid, sigmoid_backward, 1.0) },
        Depth { name: "ReLU", sizes: slopes_by_layer(relu, relu_backward, 1.0) },
        Depth { name: "ReLU, larger weights", sizes: slopes_by_layer(relu, relu_backward, wider) },
    ];
    println!("\n5. Ten hidden layers: the mean size of the slopes of a layer's weights\n");
    println!("   layer   sigmoid      ReLU   ReLU, larger weights");
    for layer in 0..10 {
        let [sigmoid, relu, larger] = depths.each_ref().map(|depth| depth.sizes[layer]);
        println!("   {:5}   {sigmoid:7.1e}   {relu:7.1e}   {larger:20.1e}", layer + 1);
    }
    depths
}

/// Of ten hidden layers with 16 numbers each and a layer for the scores, on the spirals, at the start.
fn slopes_by_layer(
    activation: fn(&ArrayRef2<f64>) -> Array2<f64>,
    activation_backward: fn(&ArrayRef2<f64>, &ArrayRef2<f64>) -> Array2<f64>,
    wider: f64,
) -> Vec<f64> {
    let mut generator = ChaCha8Rng::seed_from_u64(0);
    let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
    let mut inputs = vec![points];
    let mut weights = Vec::new();
    for layer in 0..10 {
        let mut hidden = Layer::new(if layer == 0 { 2 } else { 16 }, 16, &mut generator);
        hidden.weight *= wider;
        inputs.push(activation(&linear(&inputs[layer], &hidden.weight, &hidden.bias)));
        weights.push(hidden.weight);
    }
    let last = Layer::new(16, 2, &mut generator);
    let logits = linear(&inputs[10], &last.weight, &last.bias);
    let grad_logits = cross_entropy_backward(1.0, &logits, &classes);
    let mut grad = linear_backward_input(&grad_logits, &last.weight);
    let mut sizes = vec![0.0; 10];
    for layer in (0..10).rev() {
        let grad_hidden = activation_backward(&grad, &inputs[layer + 1]);
        let grad_weight = linear_backward_weight(&grad_hidden, &inputs[layer]);
        sizes[layer] = grad_weight.mapv(f64::abs).mean().expect("a layer has weights");
        grad = linear_backward_input(&grad_hidden, &weights[layer]);
    }
    sizes
}

pub fn scores_and_probabilities() {
    println!("\n6. Two classes, in 32-bit floats: the one that is not expected\n");
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
    println!("\n7. Softmax of two examples with three classes each\n");
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

pub fn mean_squared_error() {
    println!("\n8. The mean squared error of two predictions\n");
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

pub fn cross_entropy_of_scores() {
    let (logits, target) = (array![[1.0, 2.0, 0.5]], [0]);
    let loss = cross_entropy(&logits, &target);
    let in_two = nll_loss(&log_softmax(&logits, Axis(1)), &target);
    println!(
        "\n9. Cross-entropy. One example of class 0 costs {loss:.4}; in two operations, {in_two:.4}\n"
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
    println!("\n   A network that knows nothing has equal scores, and costs\n");
    for classes in [2, 10] {
        let loss: f64 = cross_entropy(&Array2::zeros((1, classes)), &[0]);
        println!("   with {classes:2} classes   {loss:.4}");
    }
}

/// The two losses of a neuron with the score `z` whose answer is `σ(z)`, when 0 is right.
pub fn squared(z: f64) -> f64 {
    sigmoid(&array![z])[0].powi(2)
}

pub fn entropy(z: f64) -> f64 {
    cross_entropy(&array![[0.0, z]], &[0])
}

pub fn a_neuron_that_is_surely_wrong() {
    println!("\n10. A neuron that should say 0, and says the sigmoid of its score\n");
    println!("   score    answer   squared error    slope   cross-entropy    slope");
    for z in [-4.0, 0.0, 2.0, 4.0, 8.0] {
        println!(
            "   {z:5.1}   {:7.4}   {:13.4}  {:7.4}   {:13.4}  {:7.4}",
            sigmoid(&array![z])[0],
            squared(z),
            slope(squared, z),
            entropy(z),
            slope(entropy, z)
        );
    }
}

/// One input, one hidden number, two scores: small enough for paper.
fn network_with_two_scores() -> TwoLayerNetwork<f64> {
    TwoLayerNetwork {
        l1: Layer { weight: array![[0.8]], bias: array![-0.2] },
        activation: Activation::Sigmoid,
        l2: Layer { weight: array![[1.0], [-1.0]], bias: array![0.5, 0.0] },
    }
}

pub const TWO_SCORES_INPUT: [[f64; 1]; 1] = [[1.5]];
pub const TWO_SCORES_TARGET: [usize; 1] = [1];

pub fn two_scores() -> (TwoLayerNetwork<f64>, Forward<f64>, Gradients<f64>) {
    let (network, input, target) =
        (network_with_two_scores(), Array2::from(TWO_SCORES_INPUT.to_vec()), TWO_SCORES_TARGET);
    let forward = network.forward(&input, &target);
    let gradients = network.backward(&input, &target, &forward);
    let [w1, _, _, _] = numeric_network_gradients(&network, &input, &target);
    println!("\n11. A network with two scores: W1 = 0.8, b1 = −0.2, W2 = (1, −1), b2 = (0.5, 0)\n");
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
    // A step of 0.1 times each slope, times that slope, is what the tangent falls.
    let falls = |slopes: &ArrayD<f64>| 0.1 * slopes.mapv(|slope| slope * slope).sum();
    let each = gradients.of_parameters().map(|slopes| falls(&slopes));
    println!("   It fell by {:.4}. By the slope of W1 alone it should fall", forward.loss - after);
    println!(
        "   by {:.4}, and by those of all six parameters {:.4}",
        each[0],
        each.iter().sum::<f64>()
    );
    (network, forward, gradients)
}

/// What the reader may choose.
#[derive(Clone, Copy)]
pub struct Training {
    pub hidden: usize,
    pub activation: Activation,
    pub rate: f64,
    pub steps: usize,
}

impl Training {
    /// When the network is drawn: at five steps, fewer when there are only a few.
    fn shown(&self) -> Vec<usize> {
        let mut shown = [0, 5, 11, 13, 30].map(|part| self.steps * part / 30).to_vec();
        shown.dedup();
        shown
    }
}

/// What the training of both models left behind.
pub struct Trained {
    pub points: Array2<f64>,
    pub classes: Vec<usize>,
    pub line: LinearModel<f64>,
    pub line_losses: Vec<f64>,
    pub network_losses: Vec<f64>,
    /// The network as it was at some steps, the last one among them.
    pub shown: Vec<(usize, TwoLayerNetwork<f64>)>,
}

pub fn the_spirals(seed: u64, training: Training) -> Trained {
    let Training { hidden, activation, .. } = training;
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
    let network = TwoLayerNetwork {
        l1: Layer::new(2, hidden, &mut generator),
        activation,
        l2: Layer::new(hidden, 2, &mut generator),
    };
    let line = LinearModel { layer: Layer::new(2, 2, &mut generator) };

    println!("\n12. The task: {} points on two spirals, one class each.", points.nrows());
    println!(
        "   The network: 2 inputs, L1 with {hidden} outputs, {activation}, L2 with 2 scores.\n"
    );
    show_gradients(&network, &points, &classes);
    train(network, line, points, classes, training)
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

/// Trains both models with the same steps.
fn train(
    mut network: TwoLayerNetwork<f64>,
    mut line: LinearModel<f64>,
    points: Array2<f64>,
    classes: Vec<usize>,
    training: Training,
) -> Trained {
    let Training { rate, steps, .. } = training;
    println!("\n13. Trained with learning rate {rate}, all points in each step:\n");
    println!("            two layers           one layer");
    println!("   step       loss  accuracy       loss  accuracy");
    let (mut network_losses, mut line_losses, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for step in 0..=steps {
        if training.shown().contains(&step) {
            shown.push((step, network.clone()));
        }
        let right = |logits: &Array2<f64>| 100.0 * accuracy(logits, &classes);
        let of_both = (right(&network.logits(&points)), right(&line.logits(&points)));
        let loss = train_step(&mut network, &points, &classes, rate);
        let line_loss = line.train_step(&points, &classes, rate);
        if step % (steps / 6).max(1) == 0 || step == steps {
            println!(
                "   {step:4}   {loss:8.4}  {:7.1}%   {line_loss:8.4}  {:7.1}%",
                of_both.0, of_both.1
            );
        }
        network_losses.push(loss);
        line_losses.push(line_loss);
    }
    Trained { points, classes, line, line_losses, network_losses, shown }
}

// ANCHOR: train
/// One step with all examples. Returns the loss before it.
fn train_step(
    network: &mut TwoLayerNetwork<f64>,
    points: &Array2<f64>,
    classes: &[usize],
    rate: f64,
) -> f64 {
    let forward = network.forward(points, classes);
    let gradients = network.backward(points, classes, &forward);
    network.step(&gradients, rate);
    forward.loss
}
// ANCHOR_END: train

/// Numbers side by side, each with some decimals.
fn numbers(values: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    let texts: Vec<_> = values.into_iter().map(|x| format!("{x:7.decimals$}")).collect();
    texts.join(" ")
}
