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
fn roll(weights: &Tensor<f64>, optimizer: &mut dyn Optimizer<f64>) -> Vec<[f64; 2]> {
    let half_bends = Tensor::new(array![BENDS[0] / 2.0, BENDS[1] / 2.0]);
    let mut path = vec![START];
    for _ in 0..400 {
        optimizer.zero_grad();
        (weights * weights * &half_bends).sum().backward();
        optimizer.step();
        path.push([weights.value()[[0]], weights.value()[[1]]]);
    }
    path
}
// ANCHOR_END: roll

fn cost([along, across]: [f64; 2]) -> f64 {
    (BENDS[0] * along * along + BENDS[1] * across * across) / 2.0
}

fn main() {
    let plain = SgdOptions::new(0.019);
    let momentum = SgdOptions { momentum: 0.9, ..plain };
    // With the rate of the others it would fly out of the valley.
    let nesterov = SgdOptions { nesterov: true, lr: 0.01, ..momentum };
    let sgd = |options| {
        let weights = Tensor::parameter(array![START[0], START[1]]);
        roll(&weights, &mut Sgd::new(vec![weights.clone()], options))
    };
    let weights = Tensor::parameter(array![START[0], START[1]]);
    let adam = roll(&weights, &mut Adam::new(vec![weights.clone()], AdamOptions::new(0.5)));
    let paths = [
        ("SGD, rate 0.019", Color::Vermilion, sgd(plain)),
        ("momentum, rate 0.019", Color::Blue, sgd(momentum)),
        ("Nesterov, rate 0.01", Color::Green, sgd(nesterov)),
        ("Adam, rate 0.5", Color::Purple, adam),
    ];

    println!(
        "optimizer              cost after 1        5       20       50   below 0.01 from step"
    );
    for (name, _, path) in &paths {
        let [a, b, c, d] = [1, 5, 20, 50].map(|step: usize| cost(path[step]));
        let settled = path.iter().rposition(|&at| cost(at) >= 0.01).map_or(0, |last| last + 1);
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
    let file = Path::new("out/valley/valley.svg");
    save_file(file, figure.svg().as_bytes()).unwrap_or_else(|error| panic!("{error}"));
}
