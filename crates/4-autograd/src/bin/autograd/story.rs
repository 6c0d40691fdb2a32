//! What the program prints: what a graph is, what walking it gives, and the network of `backprop` again.

use autograd::backprop::activations::sigmoid;
use autograd::backprop::data::spirals;
use autograd::backprop::descent::cost::slope;
use autograd::backprop::descent::step;
use autograd::backprop::gradient_check::{numeric_network_gradients, relative_difference};
use autograd::backprop::network::{Activation, Layer, TwoLayerNetwork};
use autograd::two_layer::{Parameters, scalar_gradients, tensor_gradients};
use autograd::{Tensor, no_grad};
use ndarray::{Array2, ArrayD, arr0, array};
use output::println;
use plot::Figure;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use crate::pictures;

/// One neuron, `tanh(w · x + b)`, squared, with every value and gradient.
pub fn one_neuron(weight: f64, bias: f64) -> Figure {
    let (x, w, b) = (leaf(0.5), leaf(weight), leaf(bias));
    let product = &w * &x;
    let sum = &product + &b;
    let output = sum.tanh();
    let loss = output.powf(2.0);
    let named = [
        ("x", &x),
        ("w", &w),
        ("b", &b),
        ("w · x", &product),
        ("w · x + b", &sum),
        ("output", &output),
        ("loss", &loss),
    ];
    named.iter().for_each(|(_, tensor)| tensor.retain_grad());
    loss.backward();

    println!("1. The graph of loss = tanh(w · x + b)², in the order of the walk:\n");
    println!("   tensor      made by            value   gradient");
    let order = loss.topological_order();
    for tensor in &order {
        let name = name_of(tensor, &named);
        let made_by = tensor.grad_fn().unwrap_or("a leaf");
        println!("   {name:10}  {made_by:14}  {:8.4}   {:8.4}", tensor.item(), gradient(tensor));
    }
    let (w, b) = (leaf(-3.0), leaf(1.5));
    let other = (&w * 0.5 + &b).tanh().powf(2.0);
    other.backward();
    println!(
        "\n   With w = -3 and b = 1.5: loss {:.4}, gradient of w {:.4}, of b {:.4}",
        other.item(),
        gradient(&w),
        gradient(&b)
    );
    Figure::new("").panel(pictures::draw_neuron(&order, &named))
}

/// A number that is used twice, with the local slope at each edge.
pub fn local_slopes() -> Figure {
    let (a, b) = (leaf(3.0), leaf(-0.5));
    let product = &a * &b;
    let sum = &product + &a;
    let named = [("a", &a), ("b", &b), ("a · b", &product), ("a · b + a", &sum)];
    named.iter().for_each(|(_, tensor)| tensor.retain_grad());
    sum.backward();
    println!("\n2. Paths: a · b + a at a = 3, b = -0.5\n");
    println!("   by the product    1 · b = {:4.1}", b.item());
    println!("   directly              1 = {:4.1}", 1.0);
    println!("   gradient of a             {:4.1}", gradient(&a));
    println!("   gradient of b             {:4.1}", gradient(&b));
    Figure::new("").panel(pictures::draw_slopes(&named))
}

/// Gives an order to the tensors below a root.
type OrderOf = dyn Fn(&Tensor<f64>) -> Vec<Tensor<f64>>;

/// A tensor that is used twice: once by the root, and once by another tensor below it.
pub fn order_matters() -> Figure {
    println!("\n3. The order matters: f = u + u² with u = 2x, at x = 3; by hand df/dx = 26\n");
    let orders: [(&str, &OrderOf); 3] = [
        ("topological", &Tensor::topological_order),
        ("nearest first", &nearest_first),
        ("leaf first", &|root| root.topological_order().into_iter().rev().collect()),
    ];
    println!("   order           walk             df/dx");
    let mut figure = Figure::new("").columns(2);
    for (title, order_of) in orders {
        let x = leaf(3.0);
        let u = &x * 2.0;
        let squared = u.powf(2.0);
        let f = &u + &squared;
        let named = [("x", &x), ("u", &u), ("u²", &squared), ("f", &f)];
        named.iter().for_each(|(_, tensor)| tensor.retain_grad());
        let order = order_of(&f);
        f.backward_in_order(&order);
        let walk: Vec<_> = order.iter().map(|tensor| name_of(tensor, &named)).collect();
        let found = x.grad().map_or("none".to_string(), |grad| format!("{:.1}", grad[[]]));
        println!("   {title:13}   {:12}   {found:>7}", walk.join(", "));
        if title != "leaf first" {
            let title = format!("{title}: df/dx = {found}");
            figure = figure.panel(pictures::draw_walk(&title, &order, &named));
        }
    }
    println!("\n   Nearest first, u passed its gradient on before its square had sent its part.");
    println!("   Leaf first, no tensor had a gradient yet when its turn came.");
    figure
}

/// The tensors below `root`, those at the fewest steps from it first.
fn nearest_first(root: &Tensor<f64>) -> Vec<Tensor<f64>> {
    let mut order = vec![root.clone()];
    let mut reached = 0;
    while reached < order.len() {
        let mut inputs: Vec<_> = order[reached].inputs().cloned().collect();
        inputs.retain(|input| input.requires_grad() && !order.iter().any(|known| known.is(input)));
        order.extend(inputs);
        reached += 1;
    }
    order
}

// ANCHOR: first_gradient
pub fn first_gradient() -> Figure {
    let x = Tensor::parameter(array![1.0, 2.0, 3.0, 4.0]);
    let squared = x.powf(2.0);
    let z = squared.mean();
    println!("\n4. A first gradient: z = mean(x²), by hand dz/dx = 2x/n\n");
    println!("   x                {x:?}");
    println!("   x²               {squared:?}");
    println!("   z                {z:?}");
    println!("   x.grad() before  {:?}", x.grad());
    z.backward();
    println!("   x.grad() after   {}", x.grad().expect("backward was called"));
    println!("   2x/n             {}", x.value().mapv(|x| 2.0 * x / 4.0));
    Figure::new("").panel(pictures::draw_record(&x, &squared, &z))
}
// ANCHOR_END: first_gradient

pub fn what_is_recorded() -> Figure {
    let (w, data) = (leaf(2.0), Tensor::scalar(3.0));
    println!("\n5. What is recorded: w = 2 requires a gradient, data = 3 does not\n");
    println!("   expression            requires_grad  leaf   result");
    let show = |expression: &str, result: Tensor<f64>| {
        let (wanted, is_leaf) = (result.requires_grad(), result.is_leaf());
        println!("   {expression:21} {wanted:<13}  {is_leaf:<5}  {result:?}");
    };
    show("w", w.clone());
    show("data", data.clone());
    show("w · data", &w * &data);
    show("data · data", &data * &data);
    show("no_grad(w · data)", no_grad(|| &w * &data));
    show("(w · data) detached", (&w * &data).detach());

    println!();
    let mut figure = Figure::new("").columns(2);
    for (title, detached) in [("x · x²", false), ("x · x² with x² detached", true)] {
        let x = leaf(3.0);
        let squared = x.powf(2.0);
        let squared = if detached { squared.detach() } else { squared };
        let product = &x * &squared;
        product.backward();
        println!("   {title:23} at x = 3   slope {}", gradient(&x));
        let named = [("x", &x), ("x²", &squared), ("x · x²", &product)];
        figure = figure.panel(pictures::draw_detached(title, &named));
    }
    figure
}

// ANCHOR: softplus
/// A smooth `max(x, 0)`: `ln(1 + eˣ)`, whose derivative is the sigmoid.
fn softplus(x: &Tensor<f64>) -> Tensor<f64> {
    let input = x.value();
    // ln(1 + eˣ) = max(x, 0) + ln(1 + exp(−|x|)), and there nothing overflows.
    let output = input.mapv(|x| x.max(0.0) + (-x.abs()).exp().ln_1p());
    Tensor::record("SoftplusBackward", output, vec![x.edge(move |grad| grad * &sigmoid(&input))])
}
// ANCHOR_END: softplus

pub fn an_operation_of_our_own() {
    println!("\n6. An operation of our own: softplus(x) = ln(1 + eˣ)\n");
    println!("   x         softplus   recorded slope   central difference");
    for at in [-2.0, 0.5, 3.0] {
        let x = leaf(at);
        let y = softplus(&x);
        y.backward();
        let numeric = slope(|x| softplus(&Tensor::scalar(x)).item(), at);
        println!("   {at:4.1}   {:11.6}   {:14.6}   {numeric:18.6}", y.item(), gradient(&x));
    }
}

pub fn broadcasting() -> Figure {
    let scores = Tensor::new(array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    let bias = Tensor::parameter(array![10.0, 20.0]);
    let factors = Tensor::new(array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    let shifted = &scores + &bias;
    shifted.retain_grad();
    (&shifted * &factors).sum().backward();
    let incoming = shifted.grad().expect("backward was called");
    println!("\n7. Broadcasting: a bias of 2 numbers added to each of 3 rows\n");
    println!("   scores + bias   gradient there");
    for (sums, grads) in shifted.value().outer_iter().zip(incoming.outer_iter()) {
        println!("   {:13}   {grads}", sums.to_string());
    }
    println!("   bias            {}", bias.grad().expect("backward was called"));
    Figure::new("").panel(pictures::draw_broadcasting(&scores, &bias, &shifted))
}

pub fn what_is_kept() -> Figure {
    let w = leaf(2.0);
    let (squared, cubed) = (w.powf(2.0), w.powf(3.0));
    println!("\n8. What is kept: two losses of w = 2, walked one after the other\n");
    println!("                  w.grad()");
    println!("   before         {}", w.grad().map_or("None".to_string(), |grad| grad.to_string()));
    squared.backward();
    println!("   after w²       {:4}", gradient(&w));
    cubed.backward();
    println!("   after w³ too   {:4}", gradient(&w));
    let figure = Figure::new("").panel(pictures::draw_two_losses(&w, &squared, &cubed));

    let x = leaf(3.0);
    let u = &x * 2.0;
    u.retain_grad();
    let f = &u + &u.powf(2.0);
    println!("\n   One graph, walked twice: f = u + u² with u = 2x, at x = 3\n");
    println!("                    with respect to u    with respect to x");
    for walk in ["first", "second"] {
        f.backward();
        println!("   {walk:6} backward  {:17.1}    {:17.1}", gradient(&u), gradient(&x));
    }
    figure
}

pub fn a_long_chain() {
    let operations = 1_000_000;
    let x = leaf(1.0);
    let root = (0..operations).fold(x.clone(), |y, _| y + 0.5);
    root.backward();
    println!("\n9. A chain of {operations} operations: gradient {}, and no overflow", gradient(&x));
}

// ANCHOR: one_optimizer_step
pub fn one_optimizer_step() {
    let learning_rate = 0.1;
    let w = Tensor::parameter(array![1.0, -2.0]);
    let loss = || w.powf(2.0).sum();
    println!("\n10. One step of gradient descent on sum(w²), learning rate {learning_rate}\n");
    println!("   w before      {:12}   loss {:.2}", w.value().to_string(), loss().item());
    loss().backward();
    println!("   gradient      {}", w.grad().expect("backward was called"));
    take_step(&w, learning_rate);
    println!("   w after       {:12}   loss {:.2}", w.value().to_string(), loss().item());
}

/// `descent`'s step for every element of a parameter.
fn take_step(parameter: &Tensor<f64>, learning_rate: f64) {
    let grad = parameter.grad().expect("backward was called");
    parameter.update(|mut weights| {
        weights.zip_mut_with(&grad, |weight, &slope| *weight = step(*weight, slope, learning_rate));
    });
}
// ANCHOR_END: one_optimizer_step

// ANCHOR: descend
/// Weight and gradient at each of some steps down `w²` from 1.
fn descend(zeroing: bool, steps: usize) -> Vec<(f64, f64)> {
    let w = leaf(1.0);
    let mut path = Vec::new();
    for _ in 0..steps {
        if zeroing {
            w.zero_grad();
        }
        w.powf(2.0).backward();
        path.push((w.item(), gradient(&w)));
        take_step(&w, 0.4);
    }
    path
}
// ANCHOR_END: descend

pub fn forgotten_zero_grad() -> Figure {
    let (right, wrong) = (descend(true, 25), descend(false, 25));
    println!("\n11. Gradients add up. Steps on w², learning rate 0.4, where the gradient is 2w:\n");
    println!("         with zero_grad        without");
    println!("   step       w    grad()        w    grad()");
    for (step, (right, wrong)) in right.iter().zip(&wrong).take(7).enumerate() {
        println!(
            "   {step:4}  {:6.3}    {:6.3}   {:6.3}    {:6.3}",
            right.0, right.1, wrong.0, wrong.1
        );
    }
    println!("\n   Without it, each step goes along the sum of all gradients so far.");
    Figure::new("").panel(pictures::draw_descents(&right, &wrong))
}

pub fn stage_against_stage(seed: u64) -> Figure {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let (points, classes) = spirals(20, 1.0, 0.02, &mut generator);
    let network = TwoLayerNetwork {
        l1: Layer::new(2, 8, &mut generator),
        activation: Activation::Sigmoid,
        l2: Layer::new(8, 2, &mut generator),
    };
    let forward = network.forward(&points, &classes);
    let by_hand = network.backward(&points, &classes, &forward).of_parameters();
    let scalars = scalar_gradients(&network, &points, &classes);
    let tensors = tensor_gradients(&network, &points, &classes);
    let numeric = numeric_network_gradients(&network, &points, &classes);
    println!("\n12. The network of `backprop`, one batch of {} points, four ways.", points.nrows());
    println!("   How far each is from the gradient by hand, relative to the largest element:\n");
    println!("   parameter    shape   tensor graph   scalar graph   central difference");
    for (index, name) in ["W1", "b1", "W2", "b2"].into_iter().enumerate() {
        let off = |other: &[ArrayD<f64>; 4]| relative_difference(&by_hand[index], &other[index]);
        let shape = format!("{:?}", by_hand[index].shape());
        println!(
            "   {name:9}  {shape:>7}   {:12.1e}   {:12.1e}   {:18.1e}",
            off(&tensors),
            off(&scalars),
            off(&numeric),
        );
    }

    let steps = 500;
    let by_hand = train_by_hand(network.clone(), &points, &classes, steps);
    let recorded = train(&Parameters::of(&network), &points, &classes, steps);
    println!("\n13. The same network, trained for {steps} steps, learning rate {LEARNING_RATE}:\n");
    println!("   step   loss by hand   loss by autograd");
    for step in (0..=steps).step_by(100) {
        println!("   {step:4}   {:12.6}   {:16.6}", by_hand[step], recorded[step]);
    }
    Figure::new("").panel(pictures::draw_training(&by_hand, &recorded))
}

const LEARNING_RATE: f64 = 2.0;

// ANCHOR: train
/// The loss before each step, and after the last. The gradients are recorded.
fn train(
    parameters: &Parameters<f64>,
    points: &Array2<f64>,
    classes: &[usize],
    steps: usize,
) -> Vec<f64> {
    let inputs = Tensor::new(points.clone());
    let mut losses = Vec::new();
    for _ in 0..steps {
        parameters.all().into_iter().for_each(Tensor::zero_grad);
        let loss = parameters.loss(&inputs, classes);
        loss.backward();
        for parameter in parameters.all() {
            take_step(parameter, LEARNING_RATE);
        }
        losses.push(loss.item());
    }
    losses.push(no_grad(|| parameters.loss(&inputs, classes)).item());
    losses
}
// ANCHOR_END: train

/// The same with the gradients by hand, `backprop`'s.
fn train_by_hand(
    mut network: TwoLayerNetwork<f64>,
    points: &Array2<f64>,
    classes: &[usize],
    steps: usize,
) -> Vec<f64> {
    let mut losses = Vec::new();
    for _ in 0..steps {
        let forward = network.forward(points, classes);
        let gradients = network.backward(points, classes, &forward);
        network.step(&gradients, LEARNING_RATE);
        losses.push(forward.loss);
    }
    losses.push(network.forward(points, classes).loss);
    losses
}

fn leaf(value: f64) -> Tensor<f64> {
    Tensor::parameter(arr0(value))
}

/// The gradient of one number; 0 when none came.
pub fn gradient(tensor: &Tensor<f64>) -> f64 {
    tensor.grad().map_or(0.0, |grad| grad[[]])
}

pub fn name_of<'a>(tensor: &Tensor<f64>, named: &[(&'a str, &Tensor<f64>)]) -> &'a str {
    named.iter().find(|(_, known)| known.is(tensor)).map_or("", |(name, _)| name)
}
