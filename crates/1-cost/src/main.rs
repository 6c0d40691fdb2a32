//! Shows the cost of a one-weight model as its weight is swept, and the slope of that cost.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use cost::{half_mean_squared_error, mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::Array1;
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Stage 1: a cost measures how wrong a prediction is.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The seed of the noise in the data.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the plots.
    #[arg(long, value_name = "DIR", default_value = "out/cost")]
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
    let mut generator = ChaCha8Rng::seed_from_u64(options.seed);
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
    let cost = |weight: f64| mean_squared_error(&predict(weight, &inputs), &targets);

    println!("The data: {} points near the line y = 2x. The first three:\n", inputs.len());
    println!("       x       y");
    for (x, y) in inputs.iter().zip(&targets).take(3) {
        println!("  {x:6.3}  {y:6.3}");
    }

    println!("\nThe model has one weight w and predicts w · x. With w = 1 it is wrong by:\n");
    println!("       x       y   w · x   error   squared");
    let predictions = predict(1.0, &inputs);
    for ((x, y), prediction) in inputs.iter().zip(&targets).zip(&predictions).take(3) {
        let error = prediction - y;
        println!("  {x:6.3}  {y:6.3}  {prediction:6.3}  {error:6.3}    {:6.3}", error * error);
    }
    println!(
        "\nThe mean of all {} squared errors is the cost of w = 1: {:.4}",
        inputs.len(),
        cost(1.0)
    );

    println!("\nThe cost is a function of the weight. Sweep the weight, and look:\n");
    println!("       w      cost   half of it     slope");
    for weight in Array1::linspace(0.0, 4.0, 9) {
        let half = half_mean_squared_error(&predict(weight, &inputs), &targets);
        println!(
            "  {weight:6.1}  {:8.4}     {half:8.4}  {:8.4}",
            cost(weight),
            slope(cost, weight)
        );
    }
    println!("\nThe slope is negative left of the lowest point, positive right of it, and small");
    println!("in between: it says which way is down. Half the cost, the 1/(2n) convention, is");
    println!("lowest at the same weight.");

    let weights = Array1::linspace(-1.0, 5.0, 601);
    let costs = sweep(cost, &weights);
    let (lowest, lowest_cost) = weights
        .iter()
        .zip(&costs)
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .expect("the sweep has weights");
    println!(
        "\nOf {} weights from -1 to 5, w = {lowest:.2} costs least: {lowest_cost:.4}",
        weights.len()
    );
    println!("It is not 2, and the cost is not 0, because the data have noise.");

    let at = 0.5;
    let tangent = |weight: f64| cost(at) + slope(cost, at) * (weight - at);
    let path = options.out.join("cost.png");
    Figure::new("")
        .panel(
            Chart::new("The cost of a model with one weight", "weight w", "mean squared error")
                .series(Series::line("cost", Color::Blue, curve(&weights, cost)))
                .series(Series::dashed_line(
                    &format!("tangent at w = {at}: slope {:.2}", slope(cost, at)),
                    Color::Vermilion,
                    [-0.7, 1.7].map(|weight| (weight, tangent(weight))),
                ))
                .series(Series::marker("", Color::Vermilion, (at, cost(at))))
                .series(Series::marker(
                    &format!("lowest cost, at w = {lowest:.2}"),
                    Color::Green,
                    (*lowest, *lowest_cost),
                )),
        )
        .save(&path)?;
    println!("\nThe curve with a tangent: {}", path.display());
    Ok(())
}

fn curve(weights: &Array1<f64>, cost: impl Fn(f64) -> f64) -> impl Iterator<Item = (f64, f64)> {
    weights.iter().map(move |&weight| (weight, cost(weight)))
}
