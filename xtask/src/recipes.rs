//! `cargo xtask recipes`: how good the named recipes are over several seeds. Writes a table for the book.
//! A run that is already in `out/recipes` counts, so this can be stopped and started again.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

const RECIPES: [&str; 3] = ["reference", "fast", "best"];
const SEEDS: u32 = 5;
const TABLE: &str = "book/src/measured/recipes.txt";

/// Trains what is missing, and writes the table.
pub fn run(repository: &Path) -> anyhow::Result<()> {
    let mut table = format!(
        "| recipe | test accuracy, mean of {SEEDS} seeds | standard deviation | lowest | highest |\n|---|--:|--:|--:|--:|\n"
    );
    for recipe in RECIPES {
        let accuracies = (0..SEEDS).map(|seed| test_accuracy(repository, recipe, seed));
        let accuracies: Vec<f64> = accuracies.collect::<anyhow::Result<_>>()?;
        table += &row(recipe, &accuracies);
    }
    println!("\n{table}");
    fs::write(repository.join(TABLE), table).with_context(|| format!("{TABLE} was not written"))
}

/// The accuracy in percent at the end of a run, which is trained if it is not there.
fn test_accuracy(repository: &Path, recipe: &str, seed: u32) -> anyhow::Result<f64> {
    let out = repository.join(format!("out/recipes/{recipe}-{seed}"));
    if !out.join("model.safetensors").exists() {
        println!("training {recipe}, seed {seed}");
        let status = Command::new(env!("CARGO"))
            .current_dir(repository)
            .args(["run", "--release", "--locked", "--package", "mnist", "--", "train"])
            .args(["--recipe", recipe, "--seed", &seed.to_string(), "--out"])
            .arg(&out)
            .status()?;
        ensure!(status.success(), "recipe {recipe} with seed {seed} failed");
    }
    let history = fs::read_to_string(out.join("history.csv"))?;
    last_test_accuracy(&history).with_context(|| format!("{} has no test accuracy", out.display()))
}

/// The last row's `test_accuracy`, in percent.
fn last_test_accuracy(history: &str) -> Option<f64> {
    let column = history.lines().next()?.split(',').position(|name| name == "test_accuracy")?;
    Some(100.0 * history.lines().last()?.split(',').nth(column)?.parse::<f64>().ok()?)
}

fn row(recipe: &str, accuracies: &[f64]) -> String {
    let count = accuracies.len() as f64;
    let mean = accuracies.iter().sum::<f64>() / count;
    let squares: f64 = accuracies.iter().map(|accuracy| (accuracy - mean).powi(2)).sum();
    let deviation = (squares / (count - 1.0)).sqrt();
    let lowest = accuracies.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = accuracies.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    format!("| `{recipe}` | {mean:.2} % | {deviation:.2} | {lowest:.2} % | {highest:.2} % |\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_accuracy_is_that_of_the_last_row() {
        let history =
            "epoch,train_loss,test_loss,test_accuracy,seconds\n1,2.0,,,0.2\n2,1.0,0.9,0.8964,0.2\n";
        assert!((last_test_accuracy(history).unwrap() - 89.64).abs() < 1e-9);
        assert_eq!(last_test_accuracy("epoch,test_accuracy\n1,\n"), None);
    }

    #[test]
    fn a_row_has_the_mean_and_the_sample_standard_deviation() {
        assert_eq!(
            row("r", &[98.0, 99.0, 100.0]),
            "| `r` | 99.00 % | 1.00 | 98.00 % | 100.00 % |\n"
        );
    }
}
