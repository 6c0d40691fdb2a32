//! Rolls one weight down its cost, with four learning rates; then a weight and a bias.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use descent::cost::{mean_squared_error, noisy_line, predict, slope};
use descent::{Descent, Outcome, descend, mean_squared_error_slope, step};
use ndarray::Array1;
use output::{println, save_file, shown};
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// The slope says which way is down, the learning rate how far to step.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// A learning rate to try, in place of the four.
    #[arg(long, value_parser = output::moderate)]
    rate: Option<f64>,
    /// The weight from which the descents set out.
    #[arg(long, default_value_t = START, value_parser = output::moderate)]
    start: f64,
    /// At most so many steps.
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    steps: u32,
    /// The seed of the noise in the data.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/descent")]
    out: PathBuf,
    /// What the pictures are.
    #[arg(long, default_value = "png", value_parser = ["png", "svg"])]
    format: String,
}

impl Options {
    /// Saves a picture, and says where it is.
    fn save(&self, figure: Figure, name: &str) -> Result<String, output::Error> {
        let path = self.out.join(format!("{name}.{}", self.format));
        save_file(&path, &figure.file(&self.format))?;
        Ok(shown(&path))
    }
}

const START: f64 = -0.5;
const START_OF_TWO: [f64; 2] = [0.0, 3.0];

/// A learning rate, what it is called, and how it is drawn.
#[derive(Clone)]
struct Rate {
    name: &'static str,
    rate: f64,
    color: Color,
}

const RATES: [Rate; 4] = [
    Rate { name: "too small", rate: 0.005, color: Color::Sky },
    Rate { name: "right", rate: 0.3, color: Color::Green },
    Rate { name: "too large", rate: 0.68, color: Color::Orange },
    Rate { name: "divergent", rate: 0.78, color: Color::Vermilion },
];

fn main() -> ExitCode {
    output::exit_code(tell(&Options::parse_from(output::arguments())))
}

fn tell(options: &Options) -> Result<(), output::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(options.seed);
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
    let cost = |weight: f64| mean_squared_error(&predict(weight, &inputs), &targets);
    let by_hand = |weight: f64| mean_squared_error_slope(weight, &inputs, &targets);

    println!("The slope of the cost, by central difference and by hand:\n");
    println!("       w      numeric     by hand   difference");
    for weight in [-0.5, 0.5, 1.5, 2.5, 3.5] {
        let (numeric, analytic) = (slope(cost, weight), by_hand(weight));
        println!(
            "  {weight:6.1}  {numeric:11.6} {analytic:11.6}    {:9.0e}",
            (numeric - analytic).abs()
        );
    }

    let (start, steps) = (options.start, options.steps as usize);
    let rates = match options.rate {
        Some(rate) => vec![Rate { name: "yours", rate, color: Color::Green }],
        None => RATES.to_vec(),
    };
    let descents = rates.iter().map(|r| descend(cost, by_hand, start, r.rate, steps));
    let descents: Vec<_> = descents.collect();

    // The one that is right, or the only one.
    let shown = usize::from(rates.len() > 1);
    let rate = rates[shown].rate;
    println!("\nFrom w = {start} with learning rate {rate}, each step is w - {rate} · slope:\n");
    println!("  step        w     cost    slope");
    for (step, point) in descents[shown].path.iter().enumerate().take(6) {
        println!("  {step:4}  {:7.4}  {:7.4}  {:7.4}", point.weight, point.cost, point.slope);
    }

    let lowest = cost(-by_hand(0.0) / (by_hand(1.0) - by_hand(0.0)));
    let near = descents[shown].path.iter().position(|point| point.cost < 1.01 * lowest);
    if let Some(near) = near {
        println!("\nIts cost is within 1 % of the lowest from step {near} on.");
    }

    println!("\nThe same start, at most {steps} steps with each learning rate:\n");
    println!("  learning rate       last w      cost   what happened");
    for (Rate { name, rate, .. }, descent) in rates.iter().zip(&descents) {
        let last = descent.path.last().expect("a path has its start");
        let rate = format!("{rate} ({name})");
        let happened = describe(descent.outcome);
        println!("  {rate:17}  {:7.4}  {:8.4}   {happened}", last.weight, last.cost);
    }

    show_factors(&rates, &descents, by_hand);

    let surface =
        |[weight, bias]: [f64; 2]| mean_squared_error(&(predict(weight, &inputs) + bias), &targets);
    // A reader's own rate is about one weight.
    let both = options.rate.is_none().then(|| show_two(surface));

    let one = options.save(draw_step(cost, by_hand, start, rate), "step")?;
    let slopes = options.save(draw_slopes(cost, by_hand), "slopes")?;
    let paths = options.save(draw_paths(&rates, &descents, cost), "paths")?;
    let costs = options.save(draw_costs(&rates, &descents), "learning-rates")?;
    println!("\nOne step:                    {one}");
    println!("The slope at each weight:    {slopes}");
    println!("The paths on the cost curve: {paths}");
    println!("Cost against step:           {costs}");
    if let Some(path) = both {
        let two = options.save(draw_two(surface, &path), "gradient")?;
        println!("A weight and a bias:         {two}");
    }
    Ok(())
}

/// The distance to the lowest weight, divided by the distance a step earlier, beside what the
/// bend of the cost predicts.
fn show_factors(rates: &[Rate], descents: &[Descent<f64>], slope: impl Fn(f64) -> f64) {
    // The slope of a parabola is a straight line, so two of its points give all of it.
    let bend = slope(1.0) - slope(0.0);
    let lowest = -slope(0.0) / bend;
    println!("\nThe slope rises by {bend:.4} when w rises by 1: that is the bend of the cost.");
    println!("A step multiplies the distance to the lowest weight, {lowest:.4}, by");
    println!("1 - rate · bend:\n");
    println!("  rate     1 - rate · bend   first step   second step");
    for (Rate { rate, .. }, descent) in rates.iter().zip(descents) {
        // A descent that diverges at once has taken one step.
        let factor = |step: usize| match descent.path.get(step) {
            Some(point) => {
                let before = descent.path[step - 1].weight - lowest;
                format!("{:.4}", (point.weight - lowest) / before)
            }
            None => "-".to_owned(),
        };
        let expected = 1.0 - rate * bend;
        println!("  {rate:5}    {expected:15.4}   {:>10}   {:>11}", factor(1), factor(2));
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
    for taken in 0..1000 {
        if [0, 1, 2, 5, 10, 20, 60].contains(&taken) {
            println!("  {taken:5}  {weight:7.4}  {bias:7.4}  {:7.4}", cost([weight, bias]));
        }
        let [by_weight, by_bias] = gradient(&cost, [weight, bias]);
        (weight, bias) = (step(weight, by_weight, RATE), step(bias, by_bias, RATE));
        path.push([weight, bias]);
    }
    let lowest = cost([weight, bias]);
    let near = path.iter().position(|&at| cost(at) < 1.01 * lowest).expect("the last is near");
    println!(
        "\nTheir cost is within 1 % of the lowest from step {near} on. It is lowest, {lowest:.4},"
    );
    println!("at w = {weight:.4}, b = {bias:.4}.");
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

/// One step on the curve: along the weight, and down.
fn draw_step(
    cost: impl Fn(f64) -> f64,
    slope: impl Fn(f64) -> f64,
    start: f64,
    rate: f64,
) -> Figure {
    let next = step(start, slope(start), rate);
    let tangent = |weight: f64| cost(start) + slope(start) * (weight - start);
    let (low, high) = (start.min(next).min(-0.5) - 0.7, start.max(next).max(4.7) + 0.7);
    let weights = Array1::linspace(low, high, 200);
    let chart = Chart::new("One step", "weight w", "cost")
        .series(Series::line("", Color::Gray, weights.iter().map(|&w| (w, cost(w)))))
        .series(Series::dashed_line(
            &format!("the slope here: {:.2}", slope(start)),
            Color::Vermilion,
            [start - 0.5, start + 0.9].map(|w| (w, tangent(w))),
        ))
        .series(Series::line(
            &format!("the step: {rate} · {:.2} against it", slope(start).abs()),
            Color::Green,
            [(start, cost(start)), (next, cost(start)), (next, cost(next))],
        ))
        .series(Series::marker("", Color::Black, (start, cost(start))))
        .series(Series::marker("", Color::Green, (next, cost(next))));
    Figure::new("").panel(chart)
}

/// The slope as a function of the weight: a line where it is worked out by hand, points where it is measured.
fn draw_slopes(cost: impl Fn(f64) -> f64 + Copy, by_hand: impl Fn(f64) -> f64) -> Figure {
    let chart = Chart::new("The slope at each weight", "weight w", "slope of the cost")
        .series(Series::line("level ground", Color::Gray, [(-1.0, 0.0), (5.0, 0.0)]))
        .series(Series::line("by hand", Color::Blue, [-1.0, 5.0].map(|w| (w, by_hand(w)))))
        .series(Series::points(
            "measured",
            Color::Vermilion,
            (0..=12).map(|i| f64::from(i) / 2.0 - 1.0).map(|w| (w, slope(cost, w))),
        ));
    Figure::new("").panel(chart)
}

fn draw_paths(rates: &[Rate], descents: &[Descent<f64>], cost: impl Fn(f64) -> f64) -> Figure {
    let visited = || descents.iter().flat_map(|d| &d.path).map(|p| p.weight);
    let low = visited().fold(-3.5, f64::min);
    let high = visited().fold(7.7, f64::max);
    let weights = Array1::linspace(low, high, 300);
    let columns = rates.len().min(2);
    let figure = Figure::new("One weight rolls down the cost").columns(columns);
    let panels = rates.iter().zip(descents).enumerate();
    panels.fold(
        figure.panel_size(310, 250),
        |figure, (place, (Rate { name, rate, color }, descent))| {
            let path = descent.path.iter().map(|point| (point.weight, point.cost));
            let first = descent.path[0];
            // One label says it for all.
            let start = if place == 0 { "start" } else { "" };
            figure.panel(
                Chart::new(&format!("learning rate {rate}: {name}"), "weight w", "cost")
                    .x_range(low, high)
                    .series(Series::line("", Color::Gray, weights.iter().map(|&w| (w, cost(w)))))
                    .series(Series::path("", *color, path))
                    .series(Series::marker(start, Color::Black, (first.weight, first.cost))),
            )
        },
    )
}

fn draw_costs(rates: &[Rate], descents: &[Descent<f64>]) -> Figure {
    let title = format!("Learning rates from w = {}", descents[0].path[0].weight);
    let chart = Chart::new(&title, "step", "cost (log scale)").log_y();
    let chart =
        rates.iter().zip(descents).fold(chart, |chart, (Rate { name, rate, color }, descent)| {
            let costs =
                descent.path.iter().enumerate().map(|(step, point)| (step as f64, point.cost));
            chart.series(Series::line(&format!("{rate}: {name}"), *color, costs))
        });
    Figure::new("").panel(chart)
}

/// Lines of equal cost, and the path across them.
fn draw_two(cost: impl Fn([f64; 2]) -> f64, path: &[[f64; 2]]) -> Figure {
    let (walked, bottom) = (&path[..=60], path[path.len() - 1]);
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
        .series(Series::path("descent", Color::Green, walked.iter().map(|&[w, b]| (w, b))))
        .series(Series::marker("start", Color::Black, (path[0][0], path[0][1])))
        .series(Series::marker("lowest cost", Color::Vermilion, (bottom[0], bottom[1])));
    Figure::new("").panel_size(560, 575).panel(chart)
}
