//! What the project does for itself: `cargo xtask check` runs every check there is.

mod check;
mod rules;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

/// The project's own tasks.
#[derive(Parser)]
#[command(version)]
enum Task {
    /// Run every check: format, lints, tests, documentation, and the project's own rules
    Check,
}

fn main() -> ExitCode {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in a folder");
    let outcome = match Task::parse() {
        Task::Check => check::run(repository),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
