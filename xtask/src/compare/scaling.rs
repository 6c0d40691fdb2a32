//! Wider networks and larger batches, ours beside PyTorch.

use super::programs::{Programs, SMALL};

/// The widths of both hidden layers, and the batches.
const WIDTHS: [usize; 4] = [128, 512, 1024, 2048];
const BATCHES: [usize; 3] = [64, 256, 1024];

/// An epoch of ours and of PyTorch's on two threads each, for wider networks and larger batches.
pub fn table(programs: &Programs) -> anyhow::Result<String> {
    let mut table = format!(
        "Seconds for {SMALL} images, ours / PyTorch's, on two threads each; and how many times faster ours is.\n\n\
         | two hidden layers of | {} |\n|--:|{}\n",
        BATCHES.map(|batch| format!("batches of {batch}")).join(" | "),
        "--:|".repeat(BATCHES.len()),
    );
    for width in WIDTHS {
        table += &format!("| {width} |");
        for batch in BATCHES {
            let (hidden, size) = (format!("{width},{width}"), batch.to_string());
            let settings =
                ["--threads", "2", "--epochs", "2", "--hidden", &hidden, "--batch-size", &size];
            let data = &programs.small_data();
            let pair =
                [programs.downhill(data, &settings), programs.pytorch("tuned", data, &settings)];
            let rounds = programs.rounds(&format!("hidden {hidden}, batches of {batch}"), &pair)?;
            let [ours, theirs] = [0, 1].map(|i| rounds.median(|round| round[i].epoch));
            let ratio = rounds.median(|round| round[1].epoch / round[0].epoch);
            table += &format!(" {ours:.2} / {theirs:.2}: {ratio:.2} × |");
        }
        table += "\n";
    }
    Ok(table)
}
