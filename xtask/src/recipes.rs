//! `cargo xtask recipes` and `cargo xtask ablation`: how good the named recipes are over several seeds, and
//! what each ingredient of the best one adds. Both write a table for the book. A run that is already in
//! `out/recipes` or `out/ablation` counts, so they can be stopped and started again.

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::command::{self, cargo};

const RECIPES: [&str; 3] = ["reference", "fast", "best"];
const SEEDS: u32 = 5;

/// A shorter run than the recipe's own, long enough to tell its ingredients apart.
const ABLATION_EPOCHS: &str = "20";
/// What is changed in the recipe `best`, and the flags that change it.
const ABLATIONS: [(&str, &str); 8] = [
    ("nothing", ""),
    ("images as they are", "--shift 0 --degrees 0 --scale 0 --elastic 0"),
    ("images shifted, turned and scaled, not bent", "--elastic 0"),
    ("images bent, not shifted, turned or scaled", "--shift 0 --degrees 0 --scale 0"),
    ("a constant learning rate", "--schedule constant"),
    ("hidden layers of 128 and 64", "--hidden 128,64"),
    ("no weight decay", "--weight-decay 0"),
    ("dropout of 0.2 as well", "--dropout 0.2"),
];

/// Trains the recipes that are missing, and writes their table.
pub fn run(repository: &Path) -> anyhow::Result<()> {
    let mut table = format!(
        "| recipe | test accuracy, mean of {SEEDS} seeds | standard deviation | lowest | highest |\n|---|--:|--:|--:|--:|\n"
    );
    for recipe in RECIPES {
        let accuracies = (0..SEEDS).map(|seed| {
            let out = format!("out/recipes/{recipe}-{seed}");
            let flags = format!("--recipe {recipe} --seed {seed}");
            trained(repository, &out, &flags, "test_accuracy")
        });
        let accuracies: Vec<f64> = accuracies.collect::<anyhow::Result<_>>()?;
        table += &row(recipe, &accuracies);
    }
    write(&table, &repository.join("book/src/measured/recipes.txt"))
}

/// Trains the recipe `best` with one ingredient changed at a time, and writes what comes out. The test set
/// is not asked, because recipes are chosen by this.
pub fn ablation(repository: &Path) -> anyhow::Result<()> {
    let mut table = format!(
        "| what is changed | validation accuracy after {ABLATION_EPOCHS} epochs |\n|---|--:|\n"
    );
    for (what, flags) in ABLATIONS {
        let out = format!("out/ablation/{}", what.replace([' ', ',', '.'], "-"));
        let flags = format!("--recipe best --epochs {ABLATION_EPOCHS} {flags}");
        let accuracy = trained(repository, &out, &flags, "val_accuracy")?;
        table += &format!("| {what} | {accuracy:.2} % |\n");
    }
    write(&table, &repository.join("book/src/measured/ablation.txt"))
}

fn write(table: &str, path: &Path) -> anyhow::Result<()> {
    println!("\n{table}");
    fs::write(path, table).with_context(|| format!("{} was not written", path.display()))
}

/// A column's number at the end of a run, in percent. The run is made if it is not there.
fn trained(repository: &Path, out: &str, flags: &str, column: &str) -> anyhow::Result<f64> {
    let folder = repository.join(out);
    if !folder.join("model.safetensors").exists() {
        println!("training {flags}");
        let train = ["run", "--release", "--locked", "--package", "mnist", "--", "train", "--out"];
        command::run(cargo(repository, &train).arg(&folder).args(flags.split_whitespace()))?;
    }
    let history = fs::read_to_string(folder.join("history.csv"))?;
    last_percentage(&history, column).with_context(|| format!("{out} has no {column}"))
}

/// A column's number in the last row, in percent.
fn last_percentage(history: &str, column: &str) -> Option<f64> {
    let column = history.lines().next()?.split(',').position(|name| name == column)?;
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
    fn an_accuracy_is_that_of_the_last_row() {
        let history =
            "epoch,train_loss,test_loss,test_accuracy,seconds\n1,2.0,,,0.2\n2,1.0,0.9,0.8964,0.2\n";
        assert!((last_percentage(history, "test_accuracy").unwrap() - 89.64).abs() < 1e-9);
        assert_eq!(last_percentage(history, "val_accuracy"), None);
        assert_eq!(last_percentage("epoch,test_accuracy\n1,\n", "test_accuracy"), None);
    }

    #[test]
    fn a_row_has_the_mean_and_the_sample_standard_deviation() {
        assert_eq!(
            row("r", &[98.0, 99.0, 100.0]),
            "| `r` | 99.00 % | 1.00 | 98.00 % | 100.00 % |\n"
        );
    }
}
