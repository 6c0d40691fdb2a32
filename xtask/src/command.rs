//! Other programs, run to their end.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

/// Cargo in the repository.
pub fn cargo(repository: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).current_dir(repository);
    cargo
}

/// Runs a program that speaks for itself.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{command:?} did not start"))?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// What a program prints.
pub fn told(command: &mut Command) -> anyhow::Result<String> {
    let output = command.output().with_context(|| format!("{command:?} did not start"))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed: {}", errors.trim());
    Ok(String::from_utf8(output.stdout)?)
}
