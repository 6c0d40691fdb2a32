//! Redoes stage 3's network with no hand-written backward, and shows what the graph is for.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use autograd::backprop::data::spirals;
use autograd::backprop::gradient_check::{numeric_network_gradients, relative_difference};
use autograd::backprop::network::{Layer, TwoLayerNetwork};
use autograd::two_layer::{scalar_gradients, tensor_gradients};
use autograd::{Tensor, no_grad};
use clap::Parser;
use ndarray::{ArrayD, arr0, array};
use plot::{Figure, Graph, GraphEdge, GraphNode, NodeKind};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Stage 4: gradients found by recording the graph and walking it backward.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The seed of the data and of the first weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the drawing of the graph.
    #[arg(long, value_name = "DIR", default_value = "out/autograd")]
    out: PathBuf,
}

fn main() -> ExitCode {
    // A reader that closes the pipe early, such as `head`, is no mistake.
    sigpipe::reset();
    match tell(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn tell(options: &Options) -> Result<(), plot::Error> {
    first_example();
    one_optimizer_step();
    forgotten_zero_grad();
    wrong_order();
    stage_against_stage(options.seed);
    draw_graph(&options.out)
}

fn first_example() {
    let x = Tensor::parameter(array![1.0, 2.0, 3.0, 4.0]);
    let squared = x.powf(2.0);
    let z = squared.mean();
    println!("1. A first gradient: z = mean(x²), by hand ∂z/∂x = 2x/n\n");
    println!("   x                {:?}", x);
    println!("   x²               {:?}", squared);
    println!("   z                {:?}", z);
    println!("   x.grad() before  {:?}", x.grad());
    z.backward();
    println!("   x.grad() after   {}", x.grad().expect("backward was called"));
    println!("   2x/n             {}", x.value().mapv(|x| 2.0 * x / 4.0));
    println!("   in no_grad       {:?}", no_grad(|| x.powf(2.0).mean()));
}

fn one_optimizer_step() {
    let learning_rate = 0.1;
    let w = Tensor::parameter(array![1.0, -2.0]);
    let loss = w.mse_loss(&Tensor::new(array![0.0, 0.0]));
    loss.backward();
    println!("\n2. One step of gradient descent on mean(w²), learning rate {learning_rate}\n");
    println!("   w before         {}", w.value());
    println!("   gradient         {}", w.grad().expect("backward was called"));
    take_step(&w, learning_rate);
    println!("   w after          {}", w.value());
}

/// Stage 2's step for every element of a parameter.
fn take_step(parameter: &Tensor<f64>, learning_rate: f64) {
    let grad = parameter.grad().expect("backward was called");
    parameter.update(|mut weights| {
        weights.zip_mut_with(&grad, |weight, &slope| {
            *weight = autograd::backprop::descent::step(*weight, slope, learning_rate);
        });
    });
}

fn forgotten_zero_grad() {
    let descend = |zeroing: bool| {
        let w = Tensor::parameter(arr0(1.0));
        let path = (0..6).map(|_| {
            let before = w.item();
            if zeroing {
                w.zero_grad();
            }
            w.powf(2.0).mean().backward();
            take_step(&w, 0.4);
            (before, w.grad().expect("backward was called")[[]])
        });
        path.collect::<Vec<_>>()
    };
    println!("\n3. Gradients add up. Six steps on w², where the gradient should be 2w:\n");
    println!("         with zero_grad         without");
    println!("   step       w      grad        w      grad");
    for (step, (right, wrong)) in descend(true).iter().zip(descend(false)).enumerate() {
        println!(
            "   {step:4}  {:6.3}    {:6.3}   {:6.3}    {:6.3}",
            right.0, right.1, wrong.0, wrong.1
        );
    }
    println!("\n   Without it, each step goes along the sum of all gradients so far.");
}

/// A tensor that is used twice, once near the root and once far below it.
fn wrong_order() {
    let diamond = || {
        let x = Tensor::parameter(arr0(3.0));
        let doubled = &x * 2.0;
        let root = &doubled.powf(2.0) + &doubled;
        (x, root)
    };
    println!("\n4. The order matters: y = (2x)² + 2x at x = 3, by hand 8x + 2 = 26\n");
    let (x, root) = diamond();
    root.backward();
    println!("   topological order        gradient {:5.1}", gradient(&x));
    let (x, root) = diamond();
    root.backward_in_order(&shortest_way_first(&root));
    println!("   shortest way first       gradient {:5.1}", gradient(&x));
    println!("\n   In the wrong order 2x passes its gradient on too early: its square has not");
    println!("   sent its part yet.");
}

/// The tensors of a graph, those nearest to the root first: no order for a walk backward.
fn shortest_way_first(root: &Tensor<f64>) -> Vec<Tensor<f64>> {
    let mut order = vec![root.clone()];
    let mut reached = 0;
    while reached < order.len() {
        // The second input first, which here is the one that is used again below.
        let mut inputs: Vec<_> = order[reached].inputs().cloned().collect();
        inputs.reverse();
        inputs.retain(|input| !order.iter().any(|known| known.is(input)));
        order.extend(inputs);
        reached += 1;
    }
    order
}

fn stage_against_stage(seed: u64) {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let (points, classes) = spirals(20, 1.0, 0.02, &mut generator);
    let network = TwoLayerNetwork {
        l1: Layer::new(2, 8, &mut generator),
        l2: Layer::new(8, 2, &mut generator),
    };
    let forward = network.forward(&points, &classes);
    let by_hand = network.backward(&points, &classes, &forward).of_parameters();
    let scalars = scalar_gradients(&network, &points, &classes);
    let tensors = tensor_gradients(&network, &points, &classes);
    let numeric = numeric_network_gradients(&network, &points, &classes);
    println!("\n5. Stage 3's network, one batch of {} points, four ways.", points.nrows());
    println!("   How far each is from the gradient by hand, relative to the largest element:\n");
    println!("   parameter    shape   scalar graph   tensor graph   central difference");
    for (index, name) in ["W1", "b1", "W2", "b2"].into_iter().enumerate() {
        let off = |other: &[ArrayD<f64>; 4]| relative_difference(&by_hand[index], &other[index]);
        let shape = format!("{:?}", by_hand[index].shape());
        println!(
            "   {name:9}  {shape:>7}   {:12.1e}   {:12.1e}   {:18.1e}",
            off(&scalars),
            off(&tensors),
            off(&numeric),
        );
    }
}

/// Draws the graph of one neuron, `tanh(w · x + b)`, squared, with every value and gradient.
fn draw_graph(out: &Path) -> Result<(), plot::Error> {
    let leaf = |value: f64| Tensor::parameter(arr0(value));
    let (x, w, b) = (leaf(0.5), leaf(-3.0), leaf(1.0));
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

    println!("\n6. The graph of loss = tanh(w · x + b)², in the order of the walk:\n");
    println!("   tensor      made by            value   gradient");
    for tensor in loss.topological_order() {
        let name = named.iter().find(|(_, known)| known.is(&tensor)).map_or("", |(name, _)| name);
        let made_by = tensor.grad_fn().unwrap_or("a leaf");
        println!("   {name:10}  {made_by:14}  {:8.4}   {:8.4}", tensor.item(), gradient(&tensor));
    }
    let graph = to_graph(&loss, &named);
    for extension in ["svg", "png"] {
        let path = out.join("graph").with_extension(extension);
        Figure::new("").panel(graph.clone()).save(&path)?;
        println!("{}   drawn: {}", if extension == "svg" { "\n" } else { "" }, path.display());
    }
    Ok(())
}

/// A box for every tensor of a graph, an arrow from every input to the result.
fn to_graph(root: &Tensor<f64>, named: &[(&str, &Tensor<f64>)]) -> Graph {
    let order = root.topological_order();
    let index_of = |tensor: &Tensor<f64>| order.iter().position(|known| known.is(tensor));
    let node = |tensor: &Tensor<f64>| {
        let name = named.iter().find(|(_, known)| known.is(tensor)).map_or("", |(name, _)| name);
        let operation =
            tensor.grad_fn().map(|name| name.trim_end_matches("Backward").to_lowercase());
        let title = operation.map_or(name.into(), |operation| format!("{operation}: {name}"));
        GraphNode {
            lines: vec![
                title,
                format!("value {:.4}", tensor.item()),
                format!("gradient {:.4}", gradient(tensor)),
            ],
            kind: match tensor {
                tensor if tensor.is(root) => NodeKind::Root,
                tensor if tensor.is_leaf() => NodeKind::Leaf,
                _ => NodeKind::Operation,
            },
        }
    };
    let edges = order.iter().enumerate().flat_map(|(to, tensor)| {
        let from = tensor.inputs().filter_map(index_of);
        from.map(move |from| GraphEdge { from, to, label: String::new() }).collect::<Vec<_>>()
    });
    Graph {
        title: "loss = tanh(w · x + b)²: values go up, gradients come down".into(),
        nodes: order.iter().map(node).collect(),
        edges: edges.collect(),
    }
}

fn gradient(tensor: &Tensor<f64>) -> f64 {
    tensor.grad().map_or(0.0, |grad| grad[[]])
}
