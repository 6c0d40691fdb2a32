//! What the project does for itself: `cargo xtask check` runs every check there is, `cargo xtask book`
//! builds the book, `cargo xtask figures` writes what the book shows of the programs, and
//! `cargo xtask compare`, `recipes` and `ablation` measure how fast and how good it is.

mod book;
mod check;
mod command;
mod compare;
mod data;
mod figures;
mod files;
mod live;
mod recipes;
mod rules;
mod tolerance;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

/// The project's own tasks.
#[derive(Parser)]
#[command(version)]
enum Task {
    /// Run every check: format, lints, tests, documentation, the book, and the project's own rules
    Check(check::Options),
    /// Build the book into book/book, and tell which of its rules are broken
    Book {
        /// Show it in the browser
        #[arg(long)]
        open: bool,
        /// Print lines of code, words and figures of each page instead
        #[arg(long, conflicts_with = "open")]
        pages: bool,
    },
    /// Run the programs and write what they print and draw into book/src/generated
    Figures {
        /// Only these runs, by the names that they have there, such as `cost`
        names: Vec<String>,
    },
    /// Compile crates/live for the pages of the book, and write it into book/src/live
    Live {
        /// Try what is there instead: run it in Node, and work the built pages in a browser
        #[arg(long)]
        r#try: bool,
    },
    /// Measure training beside PyTorch's, candle's and burn's, and write the tables into book/src/measured
    Compare(compare::Options),
    /// Train every named recipe with five seeds, and write how good they are into book/src/measured
    Recipes,
    /// Train the recipe `best` with one ingredient changed at a time, and write what each is worth
    Ablation,
    /// What mdBook calls for each build, as book/book.toml says
    #[command(hide = true)]
    Preprocess {
        /// mdBook first asks with `supports RENDERER`
        question: Vec<String>,
    },
}

fn main() -> ExitCode {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in a folder");
    let outcome = match Task::parse() {
        Task::Check(options) => check::check(repository, &options),
        Task::Book { pages: true, .. } => book::tell_pages(repository),
        Task::Book { open, .. } => book::build_and_tell(repository, open),
        Task::Figures { names } => figures::write(repository, &names),
        Task::Live { r#try: true } => live::try_out(repository),
        Task::Live { .. } => live::make(repository),
        Task::Compare(options) => compare::run(repository, &options),
        Task::Recipes => recipes::run(repository),
        Task::Ablation => recipes::ablation(repository),
        Task::Preprocess { question } if question.is_empty() => book::preprocess::answer_mdbook(),
        Task::Preprocess { .. } => Ok(()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
