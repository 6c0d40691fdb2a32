//! Rolls one weight down the cost of stage 1, with four learning rates.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Descent, Outcome, descend, mean_squared_error_slope};
use ndarray::Array1;
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Stage 2: the slope says which way is down, the learning rate how far to step.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The seed of the noise in the data.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the plots.
    #[arg(long, value_name = "DIR", default_value = "out/descent")]
    out: PathBuf,
}

const START: f64 = -0.5;
const STEPS: usize = 40;
const RATES: [(&str, f64, Color); 4] = [
    ("too small", 0.005, Color::Sky),
    ("right", 0.3, Color::Green),
    ("too large", 0.68, Color::Orange),
    ("divergent", 0.78, Color::Vermilion),
];

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
    let by_hand = |weight: f64| mean_squared_error_slope(weight, &inputs, &targets);

    println!("The slope of stage 1's cost, by central difference and by hand:\n");
    println!("       w      numeric     by hand   difference");
    for weight in [-0.5, 0.5, 1.5, 2.5, 3.5] {
        let (numeric, analytic) = (slope(cost, weight), by_hand(weight));
        println!(
            "  {weight:6.1}  {numeric:11.6} {analytic:11.6}    {:9.0e}",
            (numeric - analytic).abs()
        );
    }

    let descents = RATES.map(|(_, rate, _)| descend(cost, by_hand, START, rate, STEPS));

    let (_, rate, _) = RATES[1];
    println!("\nFrom w = {START} with learning rate {rate}, each step is w - {rate} · slope:\n");
    println!("  step        w     cost    slope");
    for (step, point) in descents[1].path.iter().enumerate().take(6) {
        println!("  {step:4}  {:7.4}  {:7.4}  {:7.4}", point.weight, point.cost, point.slope);
    }

    println!("\nThe same start with four learning rates, at most {STEPS} steps:\n");
    println!("  learning rate       last w      cost   what happened");
    for ((name, rate, _), descent) in RATES.iter().zip(&descents) {
        let last = descent.path.last().expect("a path has its start");
        let rate = format!("{rate} ({name})");
        let happened = describe(descent.outcome);
        println!("  {rate:17}  {:7.4}  {:8.4}   {happened}", last.weight, last.cost);
    }

    let bowl = options.out.join("paths.png");
    draw_paths(&descents, cost).save(&bowl)?;
    let curves = options.out.join("learning-rates.png");
    draw_costs(&descents).save(&curves)?;
    println!("\nThe paths on the cost curve: {}", bowl.display());
    println!("Cost against step:           {}", curves.display());
    Ok(())
}

fn describe(outcome: Outcome) -> String {
    match outcome {
        Outcome::Converged(step) => format!("converged at step {step}"),
        Outcome::Oscillated(step) => format!("jumped from side to side to step {step}"),
        Outcome::TooSlow => "still on its way down".into(),
        Outcome::Diverged(step) => format!("diverged: 4 times its start at step {step}"),
    }
}

fn draw_paths(descents: &[Descent<f64>], cost: impl Fn(f64) -> f64) -> Figure {
    let weights = Array1::linspace(-3.5, 7.7, 300);
    let figure = Figure::new("One weight rolls down the cost").columns(2).panel_size(460, 330);
    RATES.iter().zip(descents).fold(figure, |figure, ((name, rate, color), descent)| {
        let path = descent.path.iter().map(|point| (point.weight, point.cost));
        figure.panel(
            Chart::new(&format!("learning rate {rate}: {name}"), "weight w", "cost")
                .x_range(-3.5, 7.7)
                .series(Series::line("", Color::Gray, weights.iter().map(|&w| (w, cost(w)))))
                .series(Series::path("", *color, path))
                .series(Series::marker("start", Color::Black, (START, cost(START)))),
        )
    })
}

fn draw_costs(descents: &[Descent<f64>]) -> Figure {
    let chart = Chart::new("Four learning rates, one start", "step", "cost (log scale)").log_y();
    let chart = RATES.iter().zip(descents).fold(chart, |chart, ((name, rate, color), descent)| {
        let costs = descent.path.iter().enumerate().map(|(step, point)| (step as f64, point.cost));
        chart.series(Series::line(&format!("{rate}: {name}"), *color, costs))
    });
    Figure::new("").panel(chart)
}
