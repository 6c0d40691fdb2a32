//! `cargo xtask compare`: our training beside PyTorch's, candle's and burn's on this machine, one after the
//! other in turn, so that a machine that slows down slows down all of them. Writes its tables for the book, with
//! the processor's vectors in their names: a processor with other vectors has tables of its own.

mod comparison;
mod ladder;
mod programs;
mod scaling;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use flate2::read::GzDecoder;

use crate::command::{self, told};
use programs::{Measured, Programs};

/// The folder of the tables.
const TABLES: &str = "book/src/measured";
/// The Python environment that `--install` makes.
const PYTHON: &str = "target/python";
/// The training images of a run of the ladder and of the scaling table: enough for a dozen of the largest batches.
const SCALING_IMAGES: usize = 12_800;
const SCALING_TEST_IMAGES: usize = 100;

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
    let programs = Programs::build(repository, &python)?;
    let folder = tempfile::tempdir()?;
    let (data, out) = (folder.path().join("data"), folder.path().join("out"));
    write_small_data(&repository.join("data/mnist"), &data)?;

    let runs = options.runs;
    let wanted = |table| options.table.is_empty() || options.table.contains(&table);
    if wanted(Table::Comparison) {
        let table = comparison::table(&programs, &repository.join("data/mnist"), &out, runs)?;
        save(repository, "comparison", &format!("{table}\n{}", machine(&python, runs)?))?;
    }
    if wanted(Table::Ladder) {
        save(repository, "ladder", &ladder::table(repository, &programs, &data, &out, runs)?)?;
    }
    if wanted(Table::Products) {
        save(repository, "products", &told(&mut Command::new(&programs.products))?)?;
        save(repository, "threads", &told(&mut Command::new(&programs.threads))?)?;
    }
    if wanted(Table::Scaling) {
        save(repository, "scaling", &scaling::table(&programs, &data, &out, runs)?)?;
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

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() % 2 {
        0 => (numbers[middle - 1] + numbers[middle]) / 2.0,
        _ => numbers[middle],
    }
}

/// The median over all rounds of something that is taken from each.
fn median_of(rounds: &[Vec<Measured>], number: impl Fn(&[Measured]) -> f64) -> f64 {
    median(rounds.iter().map(|round| number(round)).collect())
}

/// A part of the data set in files of the same form, for networks that take long.
fn write_small_data(data: &Path, folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    for (prefix, count) in [("train", SCALING_IMAGES), ("t10k", SCALING_TEST_IMAGES)] {
        for (kind, header, size) in [("images-idx3", 16, 784), ("labels-idx1", 8, 1)] {
            let name = format!("{prefix}-{kind}-ubyte");
            let packed = fs::File::open(data.join(format!("{name}.gz")))?;
            let mut bytes = vec![0; header + count * size];
            GzDecoder::new(packed).read_exact(&mut bytes)?;
            bytes[4..8].copy_from_slice(&u32::try_from(count)?.to_be_bytes());
            fs::write(folder.join(name), bytes)?;
        }
    }
    Ok(())
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
    let linux = line.and_then(|line| line.split_once(':')).map(|(_, name)| name.trim().to_owned());
    let mac = || {
        let output =
            Command::new("sysctl").args(["-n", "machdep.cpu.brand_string"]).output().ok()?;
        String::from_utf8(output.stdout).ok().map(|name| name.trim().to_owned())
    };
    let windows = || std::env::var("PROCESSOR_IDENTIFIER").ok();
    linux.or_else(windows).or_else(mac).unwrap_or("unknown".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_taken_within_each_round_so_that_a_slow_round_does_not_count() {
        let measured = |epoch| Measured { epoch, whole: epoch, peak_mib: 1.0 };
        let rounds: Vec<Vec<Measured>> = [1.0, 1.0, 9.0]
            .map(|slow| [4.0, 2.0].map(|epoch| measured(slow * epoch)).to_vec())
            .to_vec();
        assert_eq!(median_of(&rounds, |round| round[0].epoch / round[1].epoch), 2.0);
        assert_eq!(median(vec![3.0, 1.0, 2.0, 10.0]), 2.5);
    }

    #[test]
    fn the_small_data_set_is_the_beginning_of_the_whole_one() {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = tempfile::tempdir().unwrap();
        write_small_data(&repository.join("data/mnist"), folder.path()).unwrap();
        let labels = fs::read(folder.path().join("train-labels-idx1-ubyte")).unwrap();
        assert_eq!(labels.len(), 8 + SCALING_IMAGES);
        assert_eq!(labels[8..13], [5, 0, 4, 1, 9], "the first labels of MNIST");
    }
}
