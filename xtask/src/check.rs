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
    cargo(repository, "tests", &["test", "--workspace", "--locked"])?;
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
