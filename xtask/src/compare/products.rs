//! One matrix product in several ways, and its hand-over to threads: the tables that the examples of `linalg` print.

use std::process::Command;

use anyhow::{Context, ensure};

/// What a program prints. It takes its own medians.
pub fn print_of(program: &str) -> anyhow::Result<String> {
    let output =
        Command::new(program).output().with_context(|| format!("{program} did not start"))?;
    ensure!(output.status.success(), "{program} failed");
    Ok(String::from_utf8(output.stdout)?)
}
