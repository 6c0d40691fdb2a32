//! `cargo xtask check`: the quick checks first, so that a mistake is told early.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};

use crate::{book, figures, rules};

/// Runs every check on the repository and stops at the first that fails.
pub fn run(repository: &Path) -> anyhow::Result<()> {
    println!("rules of ARCHITECTURE.md");
    none_broken(rules::broken(repository)?)?;
    println!("the book");
    none_broken(book::broken(repository)?)?;
    cargo(repository, "format", &["fmt", "--all", "--check"])?;
    cargo(
        repository,
        "lints",
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"],
    )?;
    // A library alone, without what its binary needs, is what a page or another crate would build.
    cargo(
        repository,
        "libraries alone",
        &["check", "--package", "mnist", "--lib", "--no-default-features", "--locked"],
    )?;
    // They are no part of the workspace, so nothing else notices when a new dependency is missing there.
    for folder in ["fuzz", "tools/candle"] {
        let manifest = format!("{folder}/Cargo.toml");
        cargo(
            repository,
            "lock file",
            &["update", "--workspace", "--locked", "--manifest-path", &manifest],
        )?;
    }
    let tests = ["test", "--workspace", "--features", "exercises/solutions", "--locked"];
    cargo(repository, "tests", &tests)?;
    unsolved_exercises_fail(repository)?;
    cargo(
        repository,
        "documentation",
        &["doc", "--workspace", "--no-deps", "--document-private-items", "--locked"],
    )?;
    println!("what the book shows of the programs");
    none_broken(figures::outdated(repository)?)?;
    println!("every check passed");
    Ok(())
}

/// A test of an exercise that passes with nothing in the stub would tell a reader nothing.
fn unsolved_exercises_fail(repository: &Path) -> anyhow::Result<()> {
    println!("exercises, unsolved: each test fails");
    let output = Command::new(env!("CARGO"))
        .args(["test", "--workspace", "--test", "exercises", "--locked"])
        .current_dir(repository)
        .output()
        .context("cargo did not start")?;
    let told = String::from_utf8_lossy(&output.stdout);
    let passed: Vec<&str> = told.lines().filter(|line| line.ends_with(" ... ok")).collect();
    ensure!(passed.is_empty(), "these tests pass though nothing is solved:\n{}", passed.join("\n"));
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(told.contains(" 0 passed; "), "the exercises did not run:\n{told}{errors}");
    Ok(())
}

fn none_broken(broken: Vec<String>) -> anyhow::Result<()> {
    if !broken.is_empty() {
        bail!("rules are broken in {} places:\n  {}", broken.len(), broken.join("\n  "));
    }
    Ok(())
}

fn cargo(repository: &Path, name: &str, arguments: &[&str]) -> anyhow::Result<()> {
    println!("{name}: cargo {}", arguments.join(" "));
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .env("RUSTDOCFLAGS", "--deny warnings")
        .current_dir(repository)
        .status()
        .context("cargo did not start")?;
    ensure!(status.success(), "{name}: cargo {} failed", arguments.join(" "));
    Ok(())
}
