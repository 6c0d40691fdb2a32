//! What a network says of a digit before it has learned anything. It draws `out/untrained/network.svg`. Run it in the
//! project's folder.

use std::fmt::Write;
use std::path::Path;

use mnist::autograd::no_grad;
use mnist::dataset::{MnistDataset, SIDE, Split};
use mnist::loader::Batch;
use mnist::purpose::Purpose;
use mnist::recipe::Recipe;
use mnist::transform::Normalize;
use output::save_file;

/// The neurons that are drawn of a hidden layer.
const DRAWN: usize = 16;

fn main() -> anyhow::Result<()> {
    let test = MnistDataset::load(Path::new("data/mnist"), Split::Test)?;
    let network = Recipe::reference().architecture.build::<f32>(&mut Purpose::Weights.generator(0));
    let batch = Batch::gather(&test, &[0], Normalize::default());
    let outputs = no_grad(|| network.outputs(&batch.inputs));
    let values = |module: usize| outputs[module].value().iter().copied().collect::<Vec<f32>>();
    let probabilities: Vec<f32> = values(5).iter().map(|log_p| log_p.exp()).collect();

    println!("the image shows a {}; the untrained network's probabilities:", test.label(0));
    for (digit, p) in probabilities.iter().enumerate() {
        println!("  {digit}  {p:.4}");
    }
    println!("the largest: {:.4}", probabilities.iter().copied().fold(0.0, f32::max));

    let mut svg = Drawing::new();
    svg.image(test.image(0));
    let hidden = [values(1), values(3)];
    let columns =
        [svg.layer(270.0, &hidden[0][..DRAWN], 24.0), svg.layer(430.0, &hidden[1][..DRAWN], 24.0)];
    let last = svg.layer(590.0, &probabilities, 36.0);
    svg.connect(&columns[0], &columns[1]);
    svg.connect(&columns[1], &last);
    let corners = [(165.0, 145.0), (165.0, 215.0), (165.0, 285.0)];
    svg.connect(&corners, &columns[0]);
    for (digit, (_, y)) in last.iter().enumerate() {
        svg.label(615.0, y + 5.0, &digit.to_string());
    }
    for (x, words) in [
        (90.0, "784 pixels"),
        (270.0, "128 (16 drawn)"),
        (430.0, "64 (16 drawn)"),
        (590.0, "10 digits"),
    ] {
        svg.label(x, 428.0, words);
    }
    save_file(Path::new("out/untrained/network.svg"), svg.finished().as_bytes())?;
    Ok(())
}

/// Lines below, dots above them.
struct Drawing {
    lines: String,
    dots: String,
}

impl Drawing {
    fn new() -> Self {
        Self { lines: String::new(), dots: String::new() }
    }

    fn image(&mut self, pixels: &[u8]) {
        const CELL: usize = 5;
        let side = SIDE * CELL;
        self.dot(&format!("<rect x=\"20\" y=\"145\" width=\"{side}\" height=\"{side}\"/>"));
        for (place, pixel) in pixels.iter().enumerate().filter(|(_, pixel)| **pixel > 0) {
            let (x, y) = (20 + place % SIDE * CELL, 145 + place / SIDE * CELL);
            let gray = format!("rgb({pixel},{pixel},{pixel})");
            self.dot(&format!(
                "<rect shape-rendering=\"crispEdges\" x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{CELL}\" fill=\"{gray}\"/>"
            ));
        }
    }

    /// A column of neurons, the darker the larger its value; returns where they are.
    fn layer(&mut self, x: f32, values: &[f32], distance: f32) -> Vec<(f32, f32)> {
        let largest = values.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        let top = 215.0 - distance * (values.len() - 1) as f32 / 2.0;
        let places = values.iter().enumerate().map(|(place, value)| {
            let y = top + distance * place as f32;
            let strength = (value / largest).max(0.0);
            self.dot(&format!(
                "<circle cx=\"{x}\" cy=\"{y:.0}\" r=\"8\" stroke=\"#1c1c1e\" fill=\"#fff\"/>\
                 <circle cx=\"{x}\" cy=\"{y:.0}\" r=\"8\" fill=\"#0072b2\" fill-opacity=\"{strength:.2}\"/>"
            ));
            (x, y)
        });
        places.collect()
    }

    fn connect(&mut self, from: &[(f32, f32)], to: &[(f32, f32)]) {
        for (x, y) in from {
            for (to_x, to_y) in to {
                writeln!(self.lines, "<path d=\"M{x} {y:.0}L{to_x} {to_y:.0}\"/>")
                    .expect("a string takes all");
            }
        }
    }

    fn label(&mut self, x: f32, y: f32, words: &str) {
        self.dot(&format!("<text x=\"{x}\" y=\"{y}\">{words}</text>"));
    }

    fn dot(&mut self, element: &str) {
        self.dots.push_str(element);
        self.dots.push('\n');
    }

    fn finished(&self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 650 440\" font-family=\"sans-serif\" \
             font-size=\"14\" text-anchor=\"middle\">\n<rect width=\"650\" height=\"440\" fill=\"#fff\"/>\n\
             <g stroke=\"#999\" stroke-width=\"0.4\">\n{}</g>\n{}</svg>\n",
            self.lines, self.dots
        )
    }
}
