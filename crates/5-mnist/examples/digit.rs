//! One digit as the grid of numbers that a file holds. It draws `out/digit/digit.svg`. Run it in the project's folder.

use std::fmt::Write;
use std::path::Path;

use mnist::dataset::{MnistDataset, SIDE, Split};
use output::save_file;

const CELL: usize = 22;

fn main() -> anyhow::Result<()> {
    let test = MnistDataset::load(Path::new("data/mnist"), Split::Test)?;
    let (pixels, label) = (test.image(0), test.label(0));
    let side = SIDE * CELL;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" font-family=\"sans-serif\" \
         font-size=\"9\" text-anchor=\"middle\">\n<rect width=\"{side}\" height=\"{side}\"/>\n"
    );
    for (place, &pixel) in pixels.iter().enumerate() {
        let (x, y) = (place % SIDE * CELL, place / SIDE * CELL);
        if pixel > 0 {
            let gray = format!("rgb({pixel},{pixel},{pixel})");
            writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{CELL}\" fill=\"{gray}\"/>"
            )
            .expect("a string takes all");
        }
        let ink = match pixel {
            0 => "#777",
            1..128 => "#fff",
            _ => "#000",
        };
        let (x, y) = (x + CELL / 2, y + CELL / 2 + 3);
        writeln!(svg, "<text x=\"{x}\" y=\"{y}\" fill=\"{ink}\">{pixel}</text>")
            .expect("a string takes all");
    }
    svg.push_str("</svg>\n");
    save_file(Path::new("out/digit/digit.svg"), svg.as_bytes())?;
    let ink = pixels.iter().filter(|&&pixel| pixel > 0).count();
    let mean = pixels.iter().map(|&pixel| f64::from(pixel)).sum::<f64>() / pixels.len() as f64;
    println!("the first test image is a {label}: {ink} of its {} pixels are not 0", pixels.len());
    println!("the mean of all its pixels: {mean:.2}");
    Ok(())
}
