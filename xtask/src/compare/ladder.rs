//! Our own program, from the slowest way to build and run it to the fastest.

use std::path::Path;

use super::programs::{Measured, Programs};
use super::{SCALING_IMAGES, median_of};
use crate::command::{cargo, run};

/// Builds them and runs them in turn.
pub fn table(
    repository: &Path,
    programs: &Programs,
    data: &Path,
    out: &Path,
    runs: u16,
) -> anyhow::Result<String> {
    let debug = |name: &str, settings: &[&str]| -> anyhow::Result<String> {
        let target = repository.join("target/compare").join(name);
        let build = ["build", "--locked", "--package", "mnist", "--bin", "mnist"];
        let settings = settings.iter().flat_map(|setting| ["--config", setting]);
        run(cargo(repository, &build).args(settings).arg("--target-dir").arg(&target))?;
        let binary = format!("debug/mnist{}", std::env::consts::EXE_SUFFIX);
        Ok(target.join(binary).to_string_lossy().into())
    };
    let by_default = [
        "profile.dev.opt-level=0",
        "profile.dev.package.'*'.opt-level=0",
        "profile.dev.package.'*'.debug-assertions=true",
    ];
    let steps = [
        (
            "a debug build with Cargo's own settings, one thread",
            debug("plain-debug", &by_default)?,
            "1",
        ),
        (
            "a debug build with ours: `cargo run -p mnist`, one thread",
            debug("our-debug", &[])?,
            "1",
        ),
        ("a release build, one thread", programs.downhill.clone(), "1"),
        ("a release build, two threads", programs.downhill.clone(), "2"),
    ];
    let data = data.to_string_lossy();
    let rounds = (1..=runs).map(|round| {
        println!("ladder, round {round} of {runs}");
        let times = steps.iter().map(|(_, program, threads)| {
            let mut command =
                programs.downhill(&data, out, &["--epochs", "1", "--threads", threads]);
            command[0].clone_from(program);
            programs.time(&command)
        });
        times.collect()
    });
    let rounds: Vec<Vec<Measured>> = rounds.collect::<anyhow::Result<_>>()?;
    let mut table = format!(
        "| how it is built and run | seconds for {SCALING_IMAGES} images | times faster than the row above |\n|---|--:|--:|\n"
    );
    for (i, (how, ..)) in steps.iter().enumerate() {
        let epoch = median_of(&rounds, |round| round[i].epoch);
        let faster = match i {
            0 => String::new(),
            _ => format!("{:.1}", median_of(&rounds, |round| round[i - 1].epoch / round[i].epoch)),
        };
        table += &format!("| {how} | {epoch:.3} | {faster} |\n");
    }
    Ok(table)
}
