//! Our own program, from the slowest way to build and run it to the fastest.

use super::programs::{Programs, SMALL, TARGET};
use crate::command::{cargo, run};

/// Builds them and runs them in turn.
pub fn table(programs: &Programs) -> anyhow::Result<String> {
    let debug = |name: &str, settings: &[&str]| -> anyhow::Result<String> {
        let target = programs.repository.join(TARGET).join(name);
        let build = ["build", "--locked", "--package", "mnist", "--bin", "mnist"];
        let settings = settings.iter().flat_map(|setting| ["--config", setting]);
        run(cargo(programs.repository, &build).args(settings).arg("--target-dir").arg(&target))?;
        let binary = format!("debug/mnist{}", std::env::consts::EXE_SUFFIX);
        Ok(target.join(binary).to_string_lossy().into())
    };
    let by_default = [
        "profile.dev.opt-level=0",
        "profile.dev.package.'*'.opt-level=0",
        "profile.dev.package.'*'.debug-assertions=true",
    ];
    let (plain, ours) = (debug("plain-debug", &by_default)?, debug("our-debug", &[])?);
    let release = &programs.built("mnist");
    let steps = [
        ("a debug build with Cargo's own settings, one thread", &plain, "1"),
        ("a debug build with ours: `cargo run -p mnist`, one thread", &ours, "1"),
        ("a release build, one thread", release, "1"),
        ("a release build, two threads", release, "2"),
    ];
    let commands = steps.map(|(_, program, threads)| {
        let settings = ["--epochs", "1", "--threads", threads];
        let mut command = programs.downhill(&programs.small_data(), &settings);
        command[0].clone_from(program);
        command
    });
    let rounds = programs.rounds("ladder", &commands)?;
    let mut table = format!(
        "| how it is built and run | seconds for {SMALL} images | times faster than the row above |\n|---|--:|--:|\n"
    );
    for (i, (how, ..)) in steps.iter().enumerate() {
        let epoch = rounds.median(|round| round[i].epoch);
        let faster = match i {
            0 => String::new(),
            _ => format!("{:.1}", rounds.median(|round| round[i - 1].epoch / round[i].epoch)),
        };
        table += &format!("| {how} | {epoch:.3} | {faster} |\n");
    }
    Ok(table)
}
