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

fn with_momentum(lr: f64, momentum: f64) -> Vec<[f64; 2]> {
    sgd(SgdOptions { momentum, ..SgdOptions::new(lr) }, 1000)
}

/// For some momenta, the rate at which the path settles soonest.
fn print_fewest_steps() {
    println!("\nmomentum   fewest steps   at the rate");
    for momentum in [0.0, 0.5, 0.8, 0.95] {
        let rates = (1..80).map(|i| f64::from(i) / 2000.0);
        let fewest = rates
            .filter_map(|lr| settled(&with_momentum(lr, momentum)).map(|steps| (steps, lr)))
            .min_by_key(|&(steps, _)| steps);
        let (steps, lr) = fewest.expect("some rate settles");
        println!("{momentum:8}   {steps:12}   {lr:11}");
    }
}

/// How soon the path settles, for each learning rate and each momentum.
fn draw_settling() -> Figure {
    let mut shades = [
        ("up to 50 steps", Color::Green, 50),
        ("up to 100", Color::Blue, 100),
        ("up to 200", Color::Purple, 200),
        ("more", Color::Orange, usize::MAX),
    ]
    .map(|(name, color, most)| (name, color, most, Vec::new()));
    let mut flown = Vec::new();
    for (i, j) in (1..=40).flat_map(|i| (0..40).map(move |j| (i, j))) {
        let at = (f64::from(i) / 1000.0, f64::from(j) / 40.0);
        let path = with_momentum(at.0, at.1);
        let end = cost(path[path.len() - 1]);
        if !end.is_finite() || end > cost(START) {
            flown.push(at);
            continue;
        }
        let steps = settled(&path).unwrap_or(usize::MAX);
        let shade = shades.iter_mut().find(|shade| steps <= shade.2).expect("the last takes all");
        shade.3.push(at);
    }
    let chart = Chart::new("", "learning rate", "momentum").x_range(0.0, 0.041).y_range(-0.02, 1.0);
    let chart = chart.series(Series::markers("flies out", Color::Gray, flown));
    let chart = shades.into_iter().fold(chart, |chart, (name, color, _, places)| {
        chart.series(Series::markers(name, color, places))
    });
    Figure::new("").panel_size(640, 560).panel(chart)
}

fn cost([along, across]: [f64; 2]) -> f64 {
    (BENDS[0] * along * along + BENDS[1] * across * across) / 2.0
}

fn sgd(options: SgdOptions<f64>, steps: usize) -> Vec<[f64; 2]> {
    let weights = Tensor::parameter(array![START[0], START[1]]);
    roll(&weights, &mut Sgd::new(vec![weights.clone()], options), steps)
}

fn main() -> anyhow::Result<()> {
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

    print_fewest_steps();

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
        save_file(&Path::new("out/valley").join(format!("{name}.svg")), figure.svg().as_bytes())?;
    }
    Ok(())
}
