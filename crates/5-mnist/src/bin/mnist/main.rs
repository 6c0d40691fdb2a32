//! The command `mnist`: train, evaluate, predict and inspect.

mod arguments;
mod commands;
mod data;
mod decode;
mod figures;
mod history;
mod shell;

use std::process::ExitCode;

use clap::Parser;
use output::eprintln;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let Arguments { command, train } = Arguments::parse_from(output::arguments());
    let outcome = match command {
        None => commands::train::run(&train),
        Some(Command::Train(train)) => commands::train::run(&train),
        Some(Command::Eval(eval)) => commands::eval::run(&eval),
        Some(Command::Predict(predict)) => commands::predict::run(&predict),
        Some(Command::Inspect(inspect)) => commands::inspect::run(&inspect),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
