//! The programs that are compared: how they are built, called and timed.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};
use wait4::Wait4;

use super::median;
use crate::command::{cargo, run};

/// What one run of a program took.
#[derive(Clone, Copy)]
pub struct Measured {
    /// The median of its epochs' training.
    pub epoch: f64,
    pub whole: f64,
    pub peak_mib: f64,
}

/// The programs, built.
pub struct Programs {
    pub downhill: String,
    pub floor: String,
    pub products: String,
    pub threads: String,
    pub burn: String,
    pub candle: String,
    python: String,
    script: String,
}

impl Programs {
    pub fn build(repository: &Path, python: &Path) -> anyhow::Result<Self> {
        let build = |arguments: &[&str]| {
            run(cargo(repository, &["build", "--release", "--locked"]).args(arguments))
        };
        let target = repository.join("target/compare");
        let target_dir = target.to_str().context("the project's path is not UTF-8")?;
        build(&["--target-dir", target_dir, "--package", "mnist", "--bin", "mnist"])?;
        build(&["--target-dir", target_dir, "--package", "linalg", "--examples"])?;
        for other in ["tools/burn/Cargo.toml", "tools/candle/Cargo.toml"] {
            build(&["--target-dir", target_dir, "--manifest-path", other])?;
        }
        let built =
            |name: &str| format!("{target_dir}/release/{name}{}", std::env::consts::EXE_SUFFIX);
        Ok(Self {
            downhill: built("mnist"),
            floor: built("examples/floor"),
            products: built("examples/products"),
            threads: built("examples/threads"),
            burn: built("burn-mnist"),
            candle: built("candle-mnist"),
            python: python.to_string_lossy().into(),
            script: repository.join("tools/compare.py").to_string_lossy().into(),
        })
    }

    pub fn downhill(&self, data: &str, out: &Path, more: &[&str]) -> Vec<String> {
        let out = out.to_string_lossy();
        let fixed = [&self.downhill, "train", "--data", data, "--out", &out];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    pub fn pytorch(&self, how: &str, data: &str, more: &[&str]) -> Vec<String> {
        let fixed = [&self.python, &self.script, how, "--data", data];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    /// Runs a program to its end. Ours writes the seconds of its epochs to a file, the others print them.
    pub fn time(&self, command: &[String]) -> anyhow::Result<Measured> {
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
        let is_ours = command.get(1).is_some_and(|word| word == "train");
        let seconds = match is_ours {
            true => seconds_in_history(Path::new(&command[5]))?,
            false => seconds_in_json(&printed)?,
        };
        Ok(Measured {
            epoch: median(seconds),
            whole,
            peak_mib: used.rusage.maxrss as f64 / 1048576.0,
        })
    }
}

/// The last column of `history.csv`.
fn seconds_in_history(out: &Path) -> anyhow::Result<Vec<f64>> {
    let history = fs::read_to_string(out.join("history.csv"))?;
    let last =
        |row: &str| -> anyhow::Result<f64> { Ok(row.rsplit(',').next().unwrap_or("").parse()?) };
    history.lines().skip(1).map(last).collect()
}

fn seconds_in_json(printed: &str) -> anyhow::Result<Vec<f64>> {
    let told: serde_json::Value = serde_json::from_str(printed.trim())?;
    Ok(serde_json::from_value(told["seconds"].clone())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seconds_of_both_kinds_of_program_are_read() {
        assert_eq!(
            seconds_in_json("{\"seconds\": [1.5, 2.0], \"loss\": []}\n").unwrap(),
            [1.5, 2.0]
        );
        assert!(seconds_in_json("no JSON").is_err());
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("history.csv"), "epoch,seconds\n1,0.25\n2,0.5\n").unwrap();
        assert_eq!(seconds_in_history(folder.path()).unwrap(), [0.25, 0.5]);
    }
}
