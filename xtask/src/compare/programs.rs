//! The programs that are compared: how they are built, called and timed.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};
use wait4::Wait4;

use crate::command::{cargo, run};
use crate::data::unpacked;

/// The training images where networks take long: enough for a dozen of the largest batches.
pub const SMALL: usize = 12_800;
const SMALL_TEST: usize = 100;
/// Where they are built.
pub const TARGET: &str = "target/compare";

/// What one run of a program took.
#[derive(Clone, Copy)]
pub struct Measured {
    /// The median of its epochs' training.
    pub epoch: f64,
    pub whole: f64,
    pub peak_mib: f64,
}

/// What several programs took that ran in turn, by round.
pub struct Rounds(Vec<Vec<Measured>>);

impl Rounds {
    /// The median over all rounds of something that is taken from each.
    pub fn median(&self, number: impl Fn(&[Measured]) -> f64) -> f64 {
        median(self.0.iter().map(|round| number(round)).collect())
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() % 2 {
        0 => (numbers[middle - 1] + numbers[middle]) / 2.0,
        _ => numbers[middle],
    }
}

/// The programs, built, and what they train on.
pub struct Programs<'a> {
    pub repository: &'a Path,
    pub python: &'a Path,
    /// Where they write.
    pub folder: &'a Path,
    pub runs: u16,
}

impl Programs<'_> {
    pub fn build(&self) -> anyhow::Result<()> {
        let linalg = ["--package", "linalg", "--examples"];
        let mnist = ["--package", "mnist", "--bin", "mnist"];
        let burn = ["--manifest-path", "tools/burn/Cargo.toml"];
        let candle = ["--manifest-path", "tools/candle/Cargo.toml"];
        for what in [&linalg[..], &mnist, &burn, &candle] {
            let mut build = cargo(self.repository, &["build", "--release", "--locked"]);
            run(build.arg("--target-dir").arg(self.repository.join(TARGET)).args(what))?;
        }
        write_small_data(&self.repository.join("data/mnist"), Path::new(&self.small_data()))
    }

    pub fn built(&self, name: &str) -> String {
        let target = self.repository.join(TARGET).join("release").join(name);
        format!("{}{}", target.display(), std::env::consts::EXE_SUFFIX)
    }

    pub fn data(&self) -> String {
        self.repository.join("data/mnist").display().to_string()
    }

    pub fn small_data(&self) -> String {
        self.folder.join("data").display().to_string()
    }

    pub fn downhill(&self, data: &str, more: &[&str]) -> Vec<String> {
        let (program, out) = (self.built("mnist"), self.folder.join("out").display().to_string());
        let fixed = [&*program, "train", "--data", data, "--out", &out];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    pub fn pytorch(&self, how: &str, data: &str, more: &[&str]) -> Vec<String> {
        let script = self.repository.join("tools/compare.py").display().to_string();
        let python = self.python.display().to_string();
        let fixed = [&*python, &script, how, "--data", data];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    /// Runs the commands in turn, as often as was asked for.
    pub fn rounds(&self, what: &str, commands: &[Vec<String>]) -> anyhow::Result<Rounds> {
        let rounds = (1..=self.runs).map(|round| {
            println!("{what}, round {round} of {}", self.runs);
            commands.iter().map(|command| self.time(command)).collect()
        });
        rounds.collect::<anyhow::Result<_>>().map(Rounds)
    }

    /// Runs a program to its end. Ours writes the seconds of its epochs to a file, the others print them.
    fn time(&self, command: &[String]) -> anyhow::Result<Measured> {
        let started = Instant::now();
        let mut child = Command::new(&command[0])
            .args(&command[1..])
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} did not start", command[0]))?;
        let mut printed = String::new();
        child.stdout.take().expect("it is piped").read_to_string(&mut printed)?;
        let used = child.wait4()?;
        let whole = started.elapsed().as_secs_f64();
        ensure!(used.status.success(), "{} failed", command.join(" "));
        let seconds = match command.get(1).is_some_and(|word| word == "train") {
            true => in_history(&fs::read_to_string(self.folder.join("out/history.csv"))?)?,
            false => in_json(&printed)?,
        };
        let peak_mib = used.rusage.maxrss as f64 / 1048576.0;
        Ok(Measured { epoch: median(seconds), whole, peak_mib })
    }
}

/// The seconds of the epochs, which are the last column.
fn in_history(history: &str) -> anyhow::Result<Vec<f64>> {
    let last = |row: &str| row.rsplit(',').next().unwrap_or("").parse().context("no seconds");
    history.lines().skip(1).map(last).collect()
}

fn in_json(printed: &str) -> anyhow::Result<Vec<f64>> {
    let told: serde_json::Value = serde_json::from_str(printed.trim())?;
    Ok(serde_json::from_value(told["seconds"].clone())?)
}

/// The beginning of the data set, in files of the same form.
fn write_small_data(data: &Path, folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    for (prefix, count) in [("train", SMALL), ("t10k", SMALL_TEST)] {
        for (kind, header, size) in [("images-idx3", 16, 784), ("labels-idx1", 8, 1)] {
            let name = format!("{prefix}-{kind}-ubyte");
            let mut bytes = unpacked(&data.join(format!("{name}.gz")))?;
            bytes.truncate(header + count * size);
            bytes[4..8].copy_from_slice(&u32::try_from(count)?.to_be_bytes());
            fs::write(folder.join(name), bytes)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_taken_within_each_round_so_that_a_slow_round_does_not_count() {
        let measured = |epoch| Measured { epoch, whole: epoch, peak_mib: 1.0 };
        let rounds = [1.0, 1.0, 9.0].map(|slow| vec![measured(slow * 4.0), measured(slow * 2.0)]);
        assert_eq!(Rounds(rounds.to_vec()).median(|round| round[0].epoch / round[1].epoch), 2.0);
        assert_eq!(median(vec![3.0, 1.0, 2.0, 10.0]), 2.5);
    }

    #[test]
    fn the_seconds_of_both_kinds_of_program_are_read() {
        assert_eq!(in_json("{\"seconds\": [1.5, 2.0], \"loss\": []}\n").unwrap(), [1.5, 2.0]);
        assert!(in_json("no JSON").is_err());
        assert_eq!(in_history("epoch,seconds\n1,0.25\n2,0.5\n").unwrap(), [0.25, 0.5]);
    }

    #[test]
    fn the_small_data_set_is_the_beginning_of_the_whole_one() {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = tempfile::tempdir().unwrap();
        write_small_data(&repository.join("data/mnist"), folder.path()).unwrap();
        let labels = fs::read(folder.path().join("train-labels-idx1-ubyte")).unwrap();
        assert_eq!(labels.len(), 8 + SMALL);
        assert_eq!(labels[8..13], [5, 0, 4, 1, 9], "the first labels of MNIST");
    }
}
