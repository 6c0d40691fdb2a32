//! Four optimizers in a valley that is a hundred times steeper across than along. It draws `out/valley/valley.svg`.

use std::path::Path;

use mnist::autograd::Tensor;
use mnist::optim::{Adam, AdamOptions, Optimizer, Sgd, SgdOptions};
use ndarray::array;
use output::save_file;
use plot::{Chart, Color, Figure, Series};

const START: [f64; 2] = [-10.0, 1.0];
/// How strongly the valley bends along its floor, and across it.
const BENDS: [f64; 2] = [1.0, 100.0];

// ANCHOR: roll
/// Where an optimizer takes two weights, whose cost is half their squares times the bends.
fn roll(weights: &Tensor<f64>, optimizer: &mut dyn Optimizer<f64>, steps: usize) -> Vec<[f64; 2]> {
    let half_bends = Tensor::new(array![BENDS[0] / 2.0, BENDS[1] / 2.0]);
    let mut path = vec![START];
    for _ in 0..steps {
        optimizer.zero_grad();
        (weights * weights * &half_bends).sum().backward();
        optimizer.step();
        path.push([weights.value()[[0]], weights.value()[[1]]]);
    }
    path
}
// ANCHOR_END: roll

/// The step from which the cost stays below 0.01, if there is one.
fn settled(path: &[[f64; 2]]) -> Option<usize> {
    let is_away = |at: &[f64; 2]| !cost(*at).is_finite() || cost(*at) >= 0.01;
    let settled = path.iter().rposition(is_away).map_or(0, |last| last + 1);
    (settled < path.len()).then_some(settled)
}

/// The steps that momentum takes to settle, over the learning rate.
fn draw_settling() -> Figure {
    let chart = Chart::new("", "learning rate", "steps until settled (log scale)")
        .log_y()
        .x_range(0.0, 0.04);
    let colors = [Color::Vermilion, Color::Orange, Color::Blue, Color::Green];
    println!("\nmomentum   fewest steps   at the rate");
    let chart =
        [0.0, 0.5, 0.8, 0.95].into_iter().zip(colors).fold(chart, |chart, (momentum, color)| {
            let rates = (1..80).map(|i| f64::from(i) / 2000.0);
            let points: Vec<(f64, f64)> = rates
                .filter_map(|lr| {
                    let options = SgdOptions { momentum, ..SgdOptions::new(lr) };
                    settled(&sgd(options, 1000)).map(|steps| (lr, steps as f64))
                })
                .collect();
            let fewest =
                points.iter().min_by(|a, b| a.1.total_cmp(&b.1)).expect("some rate settles");
            println!("{momentum:8}   {:12}   {:11}", fewest.1, fewest.0);
            chart.series(Series::line(&format!("momentum {momentum}"), color, points))
        });
    Figure::new("").panel(chart)
}

fn cost([along, across]: [f64; 2]) -> f64 {
    (BENDS[0] * along * along + BENDS[1] * across * across) / 2.0
}

fn sgd(options: SgdOptions<f64>, steps: usize) -> Vec<[f64; 2]> {
    let weights = Tensor::parameter(array![START[0], START[1]]);
    roll(&weights, &mut Sgd::new(vec![weights.clone()], options), steps)
}

fn main() {
    let plain = SgdOptions::new(0.019);
    let momentum = SgdOptions { momentum: 0.9, ..plain };
    // With the rate of the others it would fly out of the valley.
    let nesterov = SgdOptions { nesterov: true, lr: 0.01, ..momentum };
    let weights = Tensor::parameter(array![START[0], START[1]]);
    let adam = roll(&weights, &mut Adam::new(vec![weights.clone()], AdamOptions::new(0.5)), 400);
    let paths = [
        ("SGD, rate 0.019", Color::Vermilion, sgd(plain, 400)),
        ("momentum, rate 0.019", Color::Blue, sgd(momentum, 400)),
        ("Nesterov, rate 0.01", Color::Green, sgd(nesterov, 400)),
        ("Adam, rate 0.5", Color::Purple, adam),
    ];

    println!(
        "optimizer              cost after 1        5       20       50   below 0.01 from step"
    );
    for (name, _, path) in &paths {
        let [a, b, c, d] = [1, 5, 20, 50].map(|step: usize| cost(path[step]));
        let settled = settled(path).expect("all settle");
        println!("{name:20} {a:14.4} {b:8.4} {c:8.4} {d:8.4}   {settled:20}");
    }

    let figure = Figure::new("").columns(2).panel_size(400, 300);
    let figure = paths.iter().fold(figure, |figure, (name, color, path)| {
        let chart = Chart::new(name, "along", "across").x_range(-11.0, 6.0).y_range(-2.0, 2.0);
        let chart = [2.0, 15.0, 40.0, 75.0, 120.0].into_iter().fold(chart, |chart, height: f64| {
            let ring = (0..=360).map(|degrees| {
                let (sin, cos) = f64::from(degrees).to_radians().sin_cos();
                let radius = |bend: f64| (2.0 * height / bend).sqrt();
                (radius(BENDS[0]) * cos, radius(BENDS[1]) * sin)
            });
            chart.series(Series::line("", Color::Gray, ring))
        });
        let walked = path[..=60].iter().map(|&[along, across]| (along, across));
        figure.panel(chart.series(Series::path("", *color, walked)).series(Series::marker(
            "",
            Color::Black,
            (START[0], START[1]),
        )))
    });
    for (name, figure) in [("valley", figure), ("settling", draw_settling())] {
        save_file(&Path::new("out/valley").join(format!("{name}.svg")), figure.svg().as_bytes())
            .unwrap_or_else(|error| panic!("{error}"));
    }
}
