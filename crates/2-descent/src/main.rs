//! Rolls one weight down the cost of stage 1, with four learning rates; then a weight and a bias.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Descent, Outcome, descend, mean_squared_error_slope, step};
use ndarray::Array1;
use output::{println, save_file, shown};
use plot::{Chart, Color, Figure, Format, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Stage 2: the slope says which way is down, the learning rate how far to step.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The seed of the noise in the data.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/descent")]
    out: PathBuf,
    /// What the pictures are: png or svg.
    #[arg(long, default_value_t = Format::Png)]
    format: Format,
}

impl Options {
    /// Saves a picture, and says where it is.
    fn save(&self, figure: Figure, name: &str) -> Result<String, output::Error> {
        let path = self.out.join(format!("{name}.{}", self.format));
        save_file(&path, &figure.file(self.format))?;
        Ok(shown(&path))
    }
}

const START: f64 = -0.5;
const START_OF_TWO: [f64; 2] = [0.0, 3.0];
const STEPS: usize = 40;
const RATES: [(&str, f64, Color); 4] = [
    ("too small", 0.005, Color::Sky),
    ("right", 0.3, Color::Green),
    ("too large", 0.68, Color::Orange),
    ("divergent", 0.78, Color::Vermilion),
];

fn main() -> ExitCode {
    match tell(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn tell(options: &Options) -> Result<(), output::Error> {
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

    show_factors(&descents, by_hand);

    let surface =
        |[weight, bias]: [f64; 2]| mean_squared_error(&(predict(weight, &inputs) + bias), &targets);
    let path = show_two(surface);

    let paths = options.save(draw_paths(&descents, cost), "paths")?;
    let costs = options.save(draw_costs(&descents), "learning-rates")?;
    let two = options.save(draw_two(surface, &path), "gradient")?;
    println!("\nThe paths on the cost curve: {paths}");
    println!("Cost against step:           {costs}");
    println!("A weight and a bias:         {two}");
    Ok(())
}

/// The distance to the lowest weight, divided by the distance a step earlier, beside what the
/// bend of the cost foretells.
fn show_factors(descents: &[Descent<f64>], slope: impl Fn(f64) -> f64) {
    // The slope of a parabola is a straight line, so two of its points give all of it.
    let bend = slope(1.0) - slope(0.0);
    let lowest = -slope(0.0) / bend;
    println!("\nThe slope rises by {bend:.4} when w rises by 1: that is the bend of the cost.");
    println!("A step multiplies the distance to the lowest weight, {lowest:.4}, by");
    println!("1 - rate · bend:\n");
    println!("  rate     1 - rate · bend   first step   second step");
    for ((_, rate, _), descent) in RATES.iter().zip(descents) {
        let distance = |step: usize| descent.path[step].weight - lowest;
        println!(
            "  {rate:5}    {:15.4}   {:10.4}   {:11.4}",
            1.0 - rate * bend,
            distance(1) / distance(0),
            distance(2) / distance(1)
        );
    }
    println!("\nThe distance shrinks for rates below 2 / bend = {:.4}. The step lands", 2.0 / bend);
    println!("on the lowest weight itself with the rate 1 / bend = {:.4}.", 1.0 / bend);
}

// ANCHOR: gradient
/// The two partial derivatives: each is a slope with the other number held still.
fn gradient(cost: impl Fn([f64; 2]) -> f64, [weight, bias]: [f64; 2]) -> [f64; 2] {
    [slope(|w| cost([w, bias]), weight), slope(|b| cost([weight, b]), bias)]
}
// ANCHOR_END: gradient

// ANCHOR: slope_toward
/// The slope of the cost on the way from `at` in a direction, given as an angle.
fn slope_toward(cost: impl Fn([f64; 2]) -> f64, at: [f64; 2], degrees: f64) -> f64 {
    let (up, along) = degrees.to_radians().sin_cos();
    slope(|way| cost([at[0] + way * along, at[1] + way * up]), 0.0)
}
// ANCHOR_END: slope_toward

/// Rolls a weight and a bias down `cost`, and returns where they have been.
fn show_two(cost: impl Fn([f64; 2]) -> f64) -> Vec<[f64; 2]> {
    const RATE: f64 = 0.2;
    let [mut weight, mut bias] = START_OF_TWO;

    let [by_weight, by_bias] = gradient(&cost, START_OF_TWO);
    let uphill = by_bias.atan2(by_weight).to_degrees();
    println!(
        "\nTwo numbers, w and b, and the prediction w · x + b. At w = {weight}, b = {bias} the"
    );
    println!(
        "gradient of the cost is ({by_weight:.4}, {by_bias:.4}). The slope in eight directions:\n"
    );
    println!("  degrees     slope");
    for degrees in (0..360).step_by(45).map(f64::from) {
        println!("  {degrees:7}  {:8.4}", slope_toward(&cost, START_OF_TWO, degrees));
    }
    println!(
        "\nThe gradient points to {uphill:.1} degrees and is {:.4} long.\nThe slope that way: {:.4}",
        by_weight.hypot(by_bias),
        slope_toward(&cost, START_OF_TWO, uphill)
    );

    println!("\nBoth go down together, with learning rate {RATE}:\n");
    println!("  steps        w        b     cost");
    let mut path = vec![[weight, bias]];
    for taken in 0..=60 {
        if [0, 1, 2, 5, 10, 20, 60].contains(&taken) {
            println!("  {taken:5}  {weight:7.4}  {bias:7.4}  {:7.4}", cost([weight, bias]));
        }
        let [by_weight, by_bias] = gradient(&cost, [weight, bias]);
        (weight, bias) = (step(weight, by_weight, RATE), step(bias, by_bias, RATE));
        path.push([weight, bias]);
    }
    path
}

fn describe(outcome: Outcome) -> String {
    match outcome {
        Outcome::Converged(step) => format!("converged at step {step}"),
        Outcome::Oscillated(step) => format!("jumped from side to side to step {step}"),
        Outcome::TooSlow => "still on its way down".into(),
        Outcome::Diverged(step) => format!("diverged: past 4 × its start at step {step}"),
    }
}

fn draw_paths(descents: &[Descent<f64>], cost: impl Fn(f64) -> f64) -> Figure {
    let weights = Array1::linspace(-3.5, 7.7, 300);
    let figure = Figure::new("One weight rolls down the cost").columns(2).panel_size(460, 330);
    let panels = RATES.iter().zip(descents).enumerate();
    panels.fold(figure, |figure, (place, ((name, rate, color), descent))| {
        let path = descent.path.iter().map(|point| (point.weight, point.cost));
        // One label says it for all four.
        let start = if place == 0 { "start" } else { "" };
        figure.panel(
            Chart::new(&format!("learning rate {rate}: {name}"), "weight w", "cost")
                .x_range(-3.5, 7.7)
                .series(Series::line("", Color::Gray, weights.iter().map(|&w| (w, cost(w)))))
                .series(Series::path("", *color, path))
                .series(Series::marker(start, Color::Black, (START, cost(START)))),
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

/// Lines of equal cost, and the path across them.
fn draw_two(cost: impl Fn([f64; 2]) -> f64, path: &[[f64; 2]]) -> Figure {
    let bottom = *path.last().expect("a path has its start");
    let lowest = cost(bottom);
    let chart = Chart::new("Two numbers roll down one cost", "weight w", "bias b")
        .x_range(-0.7, 4.5)
        .y_range(-1.6, 3.6);
    let chart = [0.1, 0.4, 0.9, 1.6, 2.5, 3.6].into_iter().fold(chart, |chart, above| {
        let ring = (0..=360).map(|degrees| {
            let (up, along) = f64::from(degrees).to_radians().sin_cos();
            // Away from the bottom the cost rises with the square of the way.
            let way = (above / (cost([bottom[0] + along, bottom[1] + up]) - lowest)).sqrt();
            (bottom[0] + way * along, bottom[1] + way * up)
        });
        chart.series(Series::line("", Color::Gray, ring))
    });
    let chart = chart
        .series(Series::path("descent", Color::Green, path.iter().map(|&[w, b]| (w, b))))
        .series(Series::marker("start", Color::Black, (path[0][0], path[0][1])))
        .series(Series::marker("lowest cost", Color::Vermilion, (bottom[0], bottom[1])));
    Figure::new("").panel_size(560, 575).panel(chart)
}
