//! `cargo xtask compare`: our training beside PyTorch's, candle's and burn's on this machine, one after the
//! other in turn, so that a machine that slows down slows down all of them. Writes its tables for the book, with
//! the processor's vectors in their names: a processor with other vectors has tables of its own.

mod comparison;
mod ladder;
mod programs;
mod scaling;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use crate::command::{self, told};
use programs::Programs;

/// The folder of the tables.
const TABLES: &str = "book/src/measured";
/// The Python environment that `--install` makes.
const PYTHON: &str = "target/python";

/// What the command line asks for.
#[derive(clap::Args)]
pub struct Options {
    /// First make a Python environment with PyTorch in target/python (about a gigabyte)
    #[arg(long)]
    install: bool,
    /// A Python that has torch and torchvision [default: the one in target/python]
    #[arg(long, value_name = "FILE")]
    python: Option<PathBuf>,
    /// How often each program runs
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Measure only for this table; can be given several times
    #[arg(long, value_enum)]
    table: Vec<Table>,
}

/// What is measured, and written to a file each.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Table {
    /// Our training beside others'
    Comparison,
    /// Our training as it is built and run
    Ladder,
    /// One matrix product in five ways
    Products,
    /// Wider networks and larger batches
    Scaling,
}

/// Measures, prints and writes.
pub fn run(repository: &Path, options: &Options) -> anyhow::Result<()> {
    let python = python(repository, options)?;
    let folder = tempfile::tempdir()?;
    let (folder, runs) = (folder.path(), options.runs);
    let programs = Programs { repository, python: &python, folder, runs };
    programs.build()?;
    let wanted = |table| options.table.is_empty() || options.table.contains(&table);
    if wanted(Table::Comparison) {
        let machine = machine(&python, runs)?;
        save(repository, "comparison", &format!("{}\n{machine}", comparison::table(&programs)?))?;
    }
    if wanted(Table::Ladder) {
        save(repository, "ladder", &ladder::table(&programs)?)?;
    }
    if wanted(Table::Products) {
        save(
            repository,
            "products",
            &told(&mut Command::new(programs.built("examples/products")))?,
        )?;
        save(repository, "threads", &told(&mut Command::new(programs.built("examples/threads")))?)?;
    }
    if wanted(Table::Scaling) {
        save(repository, "scaling", &scaling::table(&programs)?)?;
    }
    Ok(())
}

fn save(repository: &Path, name: &str, table: &str) -> anyhow::Result<()> {
    println!("\n{table}");
    let path = repository.join(TABLES).join(format!("{name}-{}.txt", vectors()));
    fs::create_dir_all(repository.join(TABLES))?;
    fs::write(&path, table).with_context(|| format!("{} was not written", path.display()))
}

/// The Python to run PyTorch with.
fn python(repository: &Path, options: &Options) -> anyhow::Result<PathBuf> {
    let environment = repository.join(PYTHON);
    let (python, folder) = if cfg!(windows) { ("python", "Scripts") } else { ("python3", "bin") };
    let installed = environment.join(folder).join("python");
    if options.install {
        let requirements = repository.join("tools/compare-requirements.txt");
        command::run(Command::new(python).args(["-m", "venv"]).arg(&environment))?;
        let install = ["-m", "pip", "install", "--requirement"];
        command::run(Command::new(&installed).args(install).arg(requirements))?;
    }
    let python = options.python.clone().unwrap_or(installed);
    let import = Command::new(&python).args(["-c", "import torch, torchvision"]).output();
    ensure!(
        import.is_ok_and(|output| output.status.success()),
        "{}: expected a Python with torch and torchvision; `cargo xtask compare --install` makes one in {PYTHON}, \
         or name one with --python",
        python.display(),
    );
    Ok(python)
}

/// One line about what this was measured with.
fn machine(python: &Path, runs: u16) -> anyhow::Result<String> {
    let cores = std::thread::available_parallelism()?;
    let version =
        told(Command::new(python).args(["-c", "import torch; print(torch.__version__)"]))?;
    Ok(format!(
        "Medians of {runs} runs in turn on {cores} cores of a processor that calls itself {} (widest vectors: {}), \
         with PyTorch {}, candle 0.11 and burn 0.22.\n",
        processor(),
        vectors(),
        version.trim().split('+').next().unwrap_or(""),
    ))
}

/// The widest vectors that the processor has.
fn vectors() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    return match () {
        () if is_x86_feature_detected!("avx512f") => "avx512",
        () if is_x86_feature_detected!("avx2") => "avx2",
        () => "sse2",
    };
    #[cfg(not(target_arch = "x86_64"))]
    return if cfg!(target_arch = "aarch64") { "neon" } else { "unknown" };
}

/// What the processor calls itself, where the system says so.
fn processor() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = told.lines().find(|line| line.starts_with("model name"));
    let linux = line.and_then(|line| line.split_once(": ")).map(|(_, name)| name.to_owned());
    let windows = || std::env::var("PROCESSOR_IDENTIFIER").ok();
    linux.or_else(windows).unwrap_or("unknown".to_owned())
}
