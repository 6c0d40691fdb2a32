//! Trains a two-layer network on two spirals with gradients written by hand, beside one layer.

use std::path::PathBuf;
use std::process::ExitCode;

use backprop::activations::softmax;
use backprop::data::spirals;
use backprop::gradient_check::{numeric_network_gradients, relative_difference};
use backprop::network::{Layer, LinearModel, TwoLayerNetwork, accuracy};
use clap::Parser;
use ndarray::{Array2, ArrayRef2, Axis};
use plot::{Chart, Color, Figure, Regions, Series};
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

const HIDDEN: usize = 16;
const LEARNING_RATE: f64 = 2.0;
const STEPS: usize = 3000;

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
    let mut generator = ChaCha8Rng::seed_from_u64(options.seed);
    let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
    let mut network = TwoLayerNetwork {
        l1: Layer::new(2, HIDDEN, &mut generator),
        l2: Layer::new(HIDDEN, 2, &mut generator),
    };
    let mut line = LinearModel { layer: Layer::new(2, 2, &mut generator) };

    println!("The task: {} points on two spirals, one class each.", points.nrows());
    println!("The network: 2 inputs, L1 with {HIDDEN} outputs, sigmoid, L2 with 2 scores.\n");
    show_gradients(&network, &points, &classes);

    println!(
        "\nTrained with stage 2's step, learning rate {LEARNING_RATE}, all points in each step,"
    );
    println!("beside a single linear layer:\n");
    println!("          two layers           one layer");
    println!("  step      loss  accuracy       loss  accuracy");
    let mut network_losses = Vec::new();
    let mut line_losses = Vec::new();
    for step in 0..=STEPS {
        let forward = network.forward(&points, &classes);
        let line_logits = line.logits(&points);
        let gradients = network.backward(&points, &classes, &forward);
        network.step(&gradients, LEARNING_RATE);
        let line_loss = line.train_step(&points, &classes, LEARNING_RATE);
        if step % (STEPS / 6) == 0 {
            println!(
                "  {step:4}  {:8.4}  {:7.1}%   {line_loss:8.4}  {:7.1}%",
                forward.loss,
                100.0 * accuracy(&forward.logits, &classes),
                100.0 * accuracy(&line_logits, &classes),
            );
        }
        network_losses.push(forward.loss);
        line_losses.push(line_loss);
    }
    println!("\nOne layer can only cut the plane with a straight line. Two layers bend it.");

    let boundaries = options.out.join("boundaries.png");
    Figure::new("What each model learned of two spirals")
        .columns(2)
        .panel_size(430, 430)
        .panel(draw_boundary("one layer", &points, &classes, |grid| line.logits(grid)))
        .panel(draw_boundary("two layers", &points, &classes, |grid| network.logits(grid)))
        .save(&boundaries)?;
    let losses = options.out.join("losses.png");
    Figure::new("")
        .panel(
            Chart::new("The same task, the same steps", "step", "cross-entropy (log scale)")
                .log_y()
                .series(Series::line("one layer", Color::Orange, steps(&line_losses)))
                .series(Series::line("two layers", Color::Blue, steps(&network_losses))),
        )
        .save(&losses)?;
    println!("\nThe decision boundaries: {}", boundaries.display());
    println!("The losses:              {}", losses.display());
    Ok(())
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

    println!(
        "Forward, bottom to top, to the loss: {:.4}. Then backward, top to bottom:\n",
        forward.loss
    );
    println!("  gradient with respect to      shape   largest   off the central difference");
    for (name, gradient, numeric) in rows {
        let shape = format!("{:?}", gradient.shape());
        let largest = gradient.fold(0.0_f64, |most, x| most.max(x.abs()));
        let off = numeric.map(|n| format!("{:.0e}", relative_difference(&gradient, &n)));
        println!("  {name:21}  {shape:>12}  {largest:8.1e}   {}", off.unwrap_or_default());
    }
}

/// The probability of class 1 over the plane, with the points that were learned.
fn draw_boundary(
    title: &str,
    points: &Array2<f64>,
    classes: &[usize],
    logits: impl Fn(&ArrayRef2<f64>) -> Array2<f64>,
) -> Chart {
    const SIDE: usize = 160;
    let reach = 1.2;
    let at = |index: usize| -reach + 2.0 * reach * (index as f64 + 0.5) / SIDE as f64;
    let grid = Array2::from_shape_fn((SIDE * SIDE, 2), |(cell, axis)| {
        at(if axis == 0 { cell % SIDE } else { cell / SIDE })
    });
    let probability = softmax(&logits(&grid), Axis(1)).column(1).to_vec();
    let of_class = |class: usize| {
        let rows = points.rows().into_iter().zip(classes);
        rows.filter(move |(_, c)| **c == class).map(|(point, _)| (point[0], point[1]))
    };
    let right = 100.0 * accuracy(&logits(points), classes);
    Chart::new(&format!("{title}: {right:.0} % right"), "x1", "x2")
        .regions(Regions {
            x_range: (-reach, reach),
            y_range: (-reach, reach),
            width: SIDE,
            height: SIDE,
            values: probability,
        })
        .x_range(-reach, reach)
        .y_range(-reach, reach)
        .series(Series::points("class 0", Color::Blue, of_class(0)))
        .series(Series::points("class 1", Color::Orange, of_class(1)))
}

fn steps(losses: &[f64]) -> impl Iterator<Item = (f64, f64)> {
    losses.iter().enumerate().map(|(step, &loss)| (step as f64, loss))
}
