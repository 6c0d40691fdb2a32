//! `cargo xtask check`: the quick checks first, so that a mistake is told early, and how long each took.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::command::{cargo, run, told};
use crate::{book, figures, live, rules};

/// What is no part of the workspace, by its folder.
const OUTSIDE: [&str; 4] = ["fuzz", "tools/burn", "tools/candle", "tools/live"];

/// What the command line asks for.
#[derive(clap::Args)]
pub struct Options {
    /// Only format, rules, lints, and the tests of the packages that Git sees a change in
    #[arg(long)]
    quick: bool,
    /// Also compile the fuzz targets and the programs of the comparison (some minutes, and needs a C++ compiler)
    #[arg(long)]
    outside: bool,
}

/// Runs the checks on the repository and stops at the first that fails.
pub fn check(repository: &Path, options: &Options) -> anyhow::Result<()> {
    let mut steps = Steps { repository, took: Vec::new() };
    let outcome =
        if options.quick { quick(&mut steps) } else { whole(&mut steps, options.outside) };
    steps.tell();
    outcome?;
    println!("every check passed");
    Ok(())
}

fn whole(steps: &mut Steps, outside: bool) -> anyhow::Result<()> {
    let repository = steps.repository;
    first(steps)?;
    steps.rules("the book builds, and keeps its rules", book::broken)?;
    lints(steps)?;
    // A library alone, without what its binary needs, is what a page or another crate would build.
    let alone = ["check", "--package", "mnist", "--lib", "--no-default-features", "--locked"];
    steps.cargo("libraries alone", &alone)?;
    for folder in OUTSIDE {
        // Nothing else notices when a new dependency is missing there.
        let manifest = format!("{folder}/Cargo.toml");
        let locked = ["--locked", "--manifest-path", &manifest];
        steps.cargo("lock file", &[&["update", "--workspace"], &locked[..]].concat())?;
        if outside {
            let check = ["check", "--target-dir", "target/outside"];
            steps.cargo(folder, &[&check[..], &locked[..]].concat())?;
        }
    }
    let tests = ["test", "--workspace", "--features", "exercises/solutions", "--locked"];
    steps.cargo("tests", &tests)?;
    steps.rules("the live figures are those of the sources", live::outdated)?;
    steps.run("the live figures compute and answer", || live::try_out(repository))?;
    steps.run("unsolved exercises fail", || unsolved_exercises_fail(repository))?;
    let doc = ["doc", "--workspace", "--no-deps", "--document-private-items", "--locked"];
    steps.cargo("documentation", &doc)?;
    steps.rules("the book shows what the programs do now", figures::outdated)
}

fn quick(steps: &mut Steps) -> anyhow::Result<()> {
    first(steps)?;
    lints(steps)?;
    let packages = changed_packages(steps.repository)?;
    if packages.is_empty() {
        println!("no package has changed, so no test runs");
        return Ok(());
    }
    let packages = packages.iter().flat_map(|package| ["--package", package]);
    let test: Vec<&str> = ["test", "--locked"].into_iter().chain(packages).collect();
    steps.cargo("tests of what changed", &test)
}

/// What needs no build.
fn first(steps: &mut Steps) -> anyhow::Result<()> {
    steps.cargo("format", &["fmt", "--all", "--check"])?;
    steps.rules("rules of ARCHITECTURE.md", rules::broken)?;
    steps.rules("rules of the pages", book::broken_in_pages)
}

fn lints(steps: &mut Steps) -> anyhow::Result<()> {
    let lints = ["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"];
    steps.cargo("lints", &lints)
}

/// The packages in which something differs from the main branch, or from the last commit on it.
fn changed_packages(repository: &Path) -> anyhow::Result<BTreeSet<String>> {
    let base = git(repository, &["merge-base", "HEAD", "origin/main"]);
    let base = base.map_or("HEAD".to_owned(), |base| base.trim().to_owned());
    let changed = git(repository, &["diff", "--name-only", &base])
        .context("Git does not say what has changed; run the whole check")?;
    let new = git(repository, &["ls-files", "--others", "--exclude-standard"])?;
    Ok(changed.lines().chain(new.lines()).filter_map(package_of).collect())
}

/// The package that a file belongs to. A stage's folder has its number before the name.
fn package_of(path: &str) -> Option<String> {
    if path.starts_with("xtask/") {
        return Some("xtask".to_owned());
    }
    let folder = path.strip_prefix("crates/")?.split('/').next()?;
    Some(folder.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-').to_owned())
}

fn git(repository: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    told(Command::new("git").args(arguments).current_dir(repository))
}

/// A test of an exercise that passes with nothing in the stub would tell a reader nothing. The book shows what a reader
/// sees before the first is solved.
fn unsolved_exercises_fail(repository: &Path) -> anyhow::Result<()> {
    let test = ["test", "--workspace", "--test", "exercises", "--locked"];
    let output = cargo(repository, &test).output().context("cargo did not start")?;
    let told = String::from_utf8_lossy(&output.stdout);
    let passed: Vec<&str> = told.lines().filter(|line| line.ends_with(" ... ok")).collect();
    ensure!(passed.is_empty(), "these tests pass though nothing is solved:\n{}", passed.join("\n"));
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(told.contains(" 0 passed; "), "the exercises did not run:\n{told}{errors}");
    let file = "book/src/measured/first-exercise.txt";
    let shown = fs::read_to_string(repository.join(file))?;
    let said = ["test cost::an_error", "not yet implemented:"];
    for line in shown.lines().filter(|line| said.iter().any(|start| line.starts_with(start))) {
        ensure!(told.contains(line), "{file} shows what the test no longer says: {line}");
    }
    Ok(())
}

/// The steps of a check, and the seconds that each took.
struct Steps<'a> {
    repository: &'a Path,
    took: Vec<(String, f64)>,
}

impl Steps<'_> {
    fn run(&mut self, name: &str, step: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
        println!("check: {name}");
        let started = Instant::now();
        let outcome = step().with_context(|| format!("{name}: failed"));
        self.took.push((name.to_owned(), started.elapsed().as_secs_f64()));
        outcome
    }

    /// A step that finds the places where a rule is broken.
    fn rules(
        &mut self,
        name: &str,
        find: fn(&Path) -> anyhow::Result<Vec<String>>,
    ) -> anyhow::Result<()> {
        let repository = self.repository;
        self.run(name, || {
            let broken = find(repository)?;
            ensure!(broken.is_empty(), "{} places:\n  {}", broken.len(), broken.join("\n  "));
            Ok(())
        })
    }

    fn cargo(&mut self, name: &str, arguments: &[&str]) -> anyhow::Result<()> {
        let repository = self.repository;
        self.run(name, || {
            println!("cargo {}", arguments.join(" "));
            run(cargo(repository, arguments).env("RUSTDOCFLAGS", "--deny warnings"))
        })
    }

    fn tell(&self) {
        println!("\n seconds  step");
        for (name, seconds) in &self.took {
            println!("{seconds:8.1}  {name}");
        }
        let all: f64 = self.took.iter().map(|(_, seconds)| seconds).sum();
        println!("{all:8.1}  in all");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_its_package() {
        for (path, package) in [
            ("crates/5-mnist/src/lib.rs", Some("mnist")),
            ("crates/plot/Cargo.toml", Some("plot")),
            ("xtask/src/book/html.rs", Some("xtask")),
            ("book/src/preface.md", None),
        ] {
            assert_eq!(package_of(path).as_deref(), package, "{path}");
        }
    }
}
