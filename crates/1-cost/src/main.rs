//! Shows the cost of a one-weight model as its weight is swept, and the slope of that cost.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use cost::{half_mean_squared_error, mean_squared_error, noisy_line, predict, slope, sweep};
use ndarray::Array1;
use output::{println, save_file, shown};
use plot::{Chart, Color, Figure, Series};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// A cost measures how wrong a prediction is.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The weight that the program looks at.
    #[arg(long, default_value_t = 1.0, value_parser = output::moderate)]
    weight: f64,
    /// The seed of the noise in the data.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/cost")]
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

fn main() -> ExitCode {
    output::exit_code(tell(&Options::parse_from(output::arguments())))
}

fn tell(options: &Options) -> Result<(), output::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(options.seed);
    let (inputs, targets) = noisy_line(20, 2.0, 0.3, &mut generator);
    let cost = |weight: f64| mean_squared_error(&predict(weight, &inputs), &targets);

    let at = options.weight;
    show_errors(at, &inputs, &targets);
    println!(
        "\nThe mean of all {} squared errors is the cost of w = {at}: {:.4}",
        inputs.len(),
        cost(at)
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
    let (lowest, lowest_cost) = lowest_of(&weights, &costs);
    println!(
        "\nOf {} weights from -1 to 5, w = {lowest:.2} costs least: {lowest_cost:.4}",
        weights.len()
    );
    println!("It is not 2, and the cost is not 0, because the data has noise.");

    let (many_inputs, many_targets) = noisy_line(2000, 2.0, 0.3, &mut generator);
    let many = |weight: f64| mean_squared_error(&predict(weight, &many_inputs), &many_targets);
    let (lowest_of_many, cost_of_many) = lowest_of(&weights, &sweep(many, &weights));
    println!(
        "With {} such points the lowest cost is at w = {lowest_of_many:.2}: {cost_of_many:.4}",
        many_inputs.len()
    );

    println!(
        "\nAt w = {at} the slope is {:.4}. When w grows by 0.1, the tangent changes",
        slope(cost, at)
    );
    println!("by {:.4}, and the cost by {:.4}.", 0.1 * slope(cost, at), cost(at + 0.1) - cost(at));

    show_differences();

    let data = options.save(draw_data(&inputs, &targets, [at, lowest]), "data")?;
    let curve = options.save(draw_cost(&weights, cost, at, lowest), "cost")?;
    let closer = options.save(draw_closer(cost, at), "closer")?;
    let sizes = options.save(draw_sizes(), "sizes")?;
    let difference = options.save(draw_differences(), "difference")?;
    println!("\nThe data and two models:     {data}");
    println!("The curve with a tangent:    {curve}");
    println!("A piece of it, from closer:  {closer}");
    println!("Squares and sizes of errors: {sizes}");
    println!("Two ways to measure a slope: {difference}");
    Ok(())
}

/// The weight that costs least, and its cost.
fn lowest_of(weights: &Array1<f64>, costs: &Array1<f64>) -> (f64, f64) {
    let pairs = weights.iter().copied().zip(costs.iter().copied());
    pairs.min_by(|(_, a), (_, b)| a.total_cmp(b)).expect("the sweep has weights")
}

fn show_errors(weight: f64, inputs: &Array1<f64>, targets: &Array1<f64>) {
    println!("The data: {} points near the line y = 2x. The first three:\n", inputs.len());
    println!("       x       y");
    for (x, y) in inputs.iter().zip(targets).take(3) {
        println!("  {x:6.3}  {y:6.3}");
    }

    println!(
        "\nThe model has one weight w and predicts w · x. With w = {weight} it is wrong by:\n"
    );
    println!("       x       y   w · x   error   squared");
    let predictions = predict(weight, inputs);
    for ((x, y), prediction) in inputs.iter().zip(targets).zip(&predictions).take(3) {
        let error = prediction - y;
        println!("  {x:6.3}  {y:6.3}  {prediction:6.3}  {error:6.3}    {:6.3}", error * error);
    }
}

// ANCHOR: differences
fn cube(w: f64) -> f64 {
    w * w * w
}

fn one_sided(h: f64) -> f64 {
    (cube(1.0 + h) - cube(1.0)) / h
}

fn central(h: f64) -> f64 {
    (cube(1.0 + h) - cube(1.0 - h)) / (2.0 * h)
}
// ANCHOR_END: differences

fn show_differences() {
    println!("\nThe slope of w³ at w = 1 is 3. Measured over smaller and smaller distances h:\n");
    println!("      h      one-sided    error        central    error");
    for h in [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10, 1e-12] {
        let (one, both) = (one_sided(h), central(h));
        println!(
            "  {h:5.0e}  {one:13.10}    {:5.0e}  {both:13.10}    {:5.0e}",
            (one - 3.0).abs(),
            (both - 3.0).abs()
        );
    }
}

fn draw_data(inputs: &Array1<f64>, targets: &Array1<f64>, [at, lowest]: [f64; 2]) -> Figure {
    let points: Vec<_> = inputs.iter().zip(targets).map(|(&x, &y)| (x, y)).collect();
    [(format!("w = {at}"), at), ("the best w".to_owned(), lowest)].into_iter().fold(
        Figure::new("Every bar is one error").columns(2).panel_size(310, 280),
        |figure, (name, weight)| {
            let line = [0.0, 2.1].map(|x| (x, weight * x));
            let (low, high) = (line[1].1.min(-0.3), line[1].1.max(4.9));
            let chart = Chart::new(&name, "input x", "y").x_range(-0.1, 2.2).y_range(low, high);
            let errors = points.iter().fold(chart, |chart, &(x, y)| {
                chart.series(Series::line("", Color::Orange, [(x, weight * x), (x, y)]))
            });
            figure.panel(
                errors
                    .series(Series::line("prediction w · x", Color::Blue, line))
                    .series(Series::points("target", Color::Black, points.clone())),
            )
        },
    )
}

fn draw_cost(
    weights: &Array1<f64>,
    cost: impl Fn(f64) -> f64 + Copy,
    at: f64,
    lowest: f64,
) -> Figure {
    let tangent = |weight: f64| cost(at) + slope(cost, at) * (weight - at);
    let chart = Chart::new("The cost of a model with one weight", "weight w", "mean squared error")
        .series(Series::line("cost", Color::Blue, weights.iter().map(|&w| (w, cost(w)))))
        .series(Series::dashed_line(
            &format!("tangent at w = {at}: slope {:.2}", slope(cost, at)),
            Color::Vermilion,
            [at - 1.2, at + 1.2].map(|weight| (weight, tangent(weight))),
        ))
        .series(Series::marker("", Color::Vermilion, (at, cost(at))))
        .series(Series::marker(
            &format!("lowest cost, at w = {lowest:.2}"),
            Color::Green,
            (lowest, cost(lowest)),
        ));
    Figure::new("").panel(chart)
}

/// The curve and its tangent around one weight, each panel from closer than the one before.
fn draw_closer(cost: impl Fn(f64) -> f64 + Copy, at: f64) -> Figure {
    let tangent = |weight: f64| cost(at) + slope(cost, at) * (weight - at);
    let figure = Figure::new("The closer you look, the straighter it is").columns(3);
    [2.0, 0.5, 0.1].into_iter().fold(figure.panel_size(210, 240), |figure, way| {
        let weights = Array1::linspace(at - way, at + way, 101);
        figure.panel(
            Chart::new(&format!("{way} to both sides"), "weight w", "cost")
                .series(Series::line("", Color::Blue, weights.iter().map(|&w| (w, cost(w)))))
                .series(Series::dashed_line(
                    "",
                    Color::Vermilion,
                    [at - way, at + way].map(|w| (w, tangent(w))),
                ))
                .series(Series::marker("", Color::Vermilion, (at, cost(at)))),
        )
    })
}

/// What an error adds to the cost, by its square and by its size.
fn draw_sizes() -> Figure {
    let errors = Array1::linspace(-3.0, 3.0, 121);
    let chart = Chart::new("What one error adds", "error", "to the cost")
        .series(Series::line("its square", Color::Blue, errors.iter().map(|&e| (e, e * e))))
        .series(Series::line("its size", Color::Orange, errors.iter().map(|&e| (e, e.abs()))));
    Figure::new("").panel(chart)
}

fn draw_differences() -> Figure {
    let h = 0.5;
    let curve = |f: fn(f64) -> f64| {
        (0..=120).map(move |i| f64::from(i) / 80.0 + 0.2).map(move |w| (w, f(w)))
    };
    [("one-sided", 1.0, one_sided(h)), ("central", 1.0 - h, central(h))].into_iter().fold(
        Figure::new("The slope of w³ at w = 1, from two points").columns(2).panel_size(310, 290),
        |figure, (name, left, slope)| {
            let right = 1.0 + h;
            let chart = Chart::new(&format!("{name}: slope {slope}"), "w", "w³")
                .x_range(0.2, 1.75)
                .y_range(-0.9, 4.6)
                .series(Series::line("curve", Color::Gray, curve(cube)))
                .series(Series::dashed_line(
                    "tangent: slope 3",
                    Color::Black,
                    [0.4, 1.7].map(|w| (w, 1.0 + 3.0 * (w - 1.0))),
                ))
                .series(Series::path(
                    "measured",
                    Color::Vermilion,
                    [left, right].map(|w| (w, cube(w))),
                ));
            figure.panel(chart)
        },
    )
}
