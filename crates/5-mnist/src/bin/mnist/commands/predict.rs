//! `mnist predict`: reads the digits in a person's own pictures.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use mnist::autograd::{Tensor, no_grad};
use mnist::dataset::{CLASSES, PIXELS, SIDE};
use mnist::layers::{Module, Sequential};
use mnist::transform::Normalize;
use ndarray::Array2;
use output::println;
use serde_json::json;

use crate::arguments::Predict;
use crate::{figures, picture};

/// Prints what a model sees in each picture, and draws it.
pub fn run(arguments: &Predict) -> anyhow::Result<ExitCode> {
    let (model, description) = super::load_model(&arguments.model)?;
    let mut names = HashSet::new();
    for path in &arguments.images {
        let name = path.display();
        let bytes =
            read(path).with_context(|| format!("{name}: expected a picture that can be read"))?;
        let frame = picture::to_mnist_frame(&bytes).with_context(|| name.to_string())?;
        let probabilities = probabilities(&model, &frame, description.normalize);
        let mut digits: Vec<usize> = (0..CLASSES).collect();
        digits.sort_by(|&a, &b| probabilities[b].total_cmp(&probabilities[a]));

        if arguments.json {
            println!(
                "{}",
                json!({
                    "image": name.to_string(),
                    "prediction": digits[0],
                    "probabilities": probabilities,
                })
            );
            continue;
        }
        println!("{name}\n");
        draw_in_text(&frame);
        let best = digits
            .iter()
            .take(3)
            .map(|&digit| format!("{digit}: {:.1}%", 100.0 * probabilities[digit]));
        println!("\n  {}", best.collect::<Vec<_>>().join("   "));
        let view = arguments.out.join(unused_name(path, &mut names));
        figures::save_prediction(&view, &frame, &probabilities)?;
        println!("  {}\n", view.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// The bytes of a file, or of standard input for `-`.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

// ANCHOR: probabilities
fn probabilities(model: &Sequential<f32>, frame: &[u8; PIXELS], normalize: Normalize) -> Vec<f64> {
    let mut numbers = vec![0.0; PIXELS];
    normalize.apply(frame, &mut numbers);
    let input = Array2::from_shape_vec((1, PIXELS), numbers).expect("one row");
    let log_probs = no_grad(|| model.forward(&Tensor::new(input))).value();
    log_probs.iter().map(|&log_prob| f64::from(log_prob).exp()).collect()
}
// ANCHOR_END: probabilities

/// The digit in letters of five shades. A letter is twice as high as wide, so it stands for the
/// mean of two pixels, one above the other.
fn draw_in_text(frame: &[u8; PIXELS]) {
    const SHADES: [char; 5] = [' ', '░', '▒', '▓', '█'];
    for rows in frame.chunks(2 * SIDE) {
        let (upper, lower) = rows.split_at(SIDE);
        let shade = |(&upper, &lower): (&u8, &u8)| {
            let mean = (usize::from(upper) + usize::from(lower)) / 2;
            SHADES[mean * SHADES.len() / 256]
        };
        let line: String = upper.iter().zip(lower).map(shade).collect();
        println!("  {}", line.trim_end());
    }
}

/// A name for a picture's view that no other picture of this call has.
fn unused_name(path: &Path, names: &mut HashSet<PathBuf>) -> PathBuf {
    let stem = path.file_stem().map_or("picture".into(), |stem| stem.to_string_lossy());
    let stem = if stem == "-" { "standard-input".into() } else { stem };
    let numbered = (2..).map(|number| format!("{stem}-{number}.png"));
    let mut candidates = [format!("{stem}.png")].into_iter().chain(numbered).map(PathBuf::from);
    candidates.find(|name| names.insert(name.clone())).expect("there are always more numbers")
}
