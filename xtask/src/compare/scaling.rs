//! Wider networks and larger batches, ours beside PyTorch.

use std::path::Path;

use super::programs::{Measured, Programs};
use super::{SCALING_IMAGES, median_of};

/// The widths of both hidden layers, and the batches.
const WIDTHS: [usize; 4] = [128, 512, 1024, 2048];
const BATCHES: [usize; 3] = [64, 256, 1024];

/// An epoch of ours and of PyTorch's on two threads each, for wider networks and larger batches.
pub fn table(programs: &Programs, data: &Path, out: &Path, runs: u16) -> anyhow::Result<String> {
    let data = data.to_string_lossy();
    let mut table = format!(
        "Seconds for {SCALING_IMAGES} images, ours / PyTorch's, on two threads each; and how many times faster ours is.\n\n\
         | two hidden layers of | {} |\n|--:|{}\n",
        BATCHES.map(|batch| format!("batches of {batch}")).join(" | "),
        "--:|".repeat(BATCHES.len()),
    );
    for width in WIDTHS {
        let mut cells = Vec::new();
        for batch in BATCHES {
            println!("hidden layers of {width}, batches of {batch}");
            let (hidden, batch) = (format!("{width},{width}"), batch.to_string());
            let settings =
                ["--threads", "2", "--epochs", "2", "--hidden", &hidden, "--batch-size", &batch];
            let (ours, theirs) = (
                programs.downhill(&data, out, &settings),
                programs.pytorch("tuned", &data, &settings),
            );
            let pairs =
                (0..runs).map(|_| Ok([programs.time(&ours)?, programs.time(&theirs)?].to_vec()));
            let pairs: Vec<Vec<Measured>> = pairs.collect::<anyhow::Result<_>>()?;
            let [ours, theirs] = [0, 1].map(|i| median_of(&pairs, |pair| pair[i].epoch));
            let ratio = median_of(&pairs, |pair| pair[1].epoch / pair[0].epoch);
            cells.push(format!("{ours:.2} / {theirs:.2}: {ratio:.2} ×"));
        }
        table += &format!("| {width} | {} |\n", cells.join(" | "));
    }
    Ok(table)
}
