//! `cargo xtask compare`: our training beside PyTorch's and candle's on this machine, one after the other
//! in turn, so that a machine that slows down slows down all of them. Writes its tables for the book.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};
use flate2::read::GzDecoder;
use wait4::Wait4;

/// The folder of the tables.
const TABLES: &str = "book/src/measured";
/// The Python environment that `--install` makes.
const PYTHON: &str = "target/python";
/// The widths of both hidden layers, and the batches, of the scaling table.
const WIDTHS: [usize; 4] = [128, 512, 1024, 2048];
const BATCHES: [usize; 3] = [64, 256, 1024];
/// The training images of a run of the scaling table: enough for a dozen of the largest batches.
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

/// A program that trains, or the floor under all of them.
struct Contender {
    name: &'static str,
    /// None where the program chooses.
    threads: Option<usize>,
    command: Vec<String>,
}

/// What one run of a program took.
#[derive(Clone, Copy)]
struct Measured {
    /// The median of its epochs' training.
    epoch: f64,
    whole: f64,
    peak_mib: f64,
}

/// Measures, prints and writes.
pub fn run(repository: &Path, options: &Options) -> anyhow::Result<()> {
    let python = python(repository, options)?;
    let programs = Programs::build(repository, &python)?;
    let folder = tempfile::tempdir()?;
    let (data, out) = (folder.path().join("data"), folder.path().join("out"));
    write_small_data(&repository.join("data/mnist"), &data)?;

    let wanted = |table| options.table.is_empty() || options.table.contains(&table);
    if wanted(Table::Comparison) {
        let contenders = programs.contenders(&repository.join("data/mnist"), &out);
        let rounds = (1..=options.runs).map(|round| {
            println!("round {round} of {}", options.runs);
            contenders.iter().map(|contender| programs.time(&contender.command)).collect()
        });
        let rounds: Vec<Vec<Measured>> = rounds.collect::<anyhow::Result<_>>()?;
        let (table, ratios) = (comparison_table(&contenders, &rounds), ratios(&rounds));
        let comparison = format!("{table}\n{ratios}\n{}", machine(&python, options)?);
        save(repository, "comparison.txt", &comparison)?;
    }
    if wanted(Table::Ladder) {
        let table = ladder_table(repository, &programs, &data, &out, options.runs)?;
        save(repository, "ladder.txt", &table)?;
    }
    if wanted(Table::Products) {
        save(repository, "products.txt", &print_of(&programs.products)?)?;
        save(repository, "threads.txt", &print_of(&programs.threads)?)?;
    }
    if wanted(Table::Scaling) {
        let table = scaling_table(&programs, &data, &out, options.runs)?;
        save(repository, "scaling.txt", &table)?;
    }
    Ok(())
}

fn save(repository: &Path, name: &str, table: &str) -> anyhow::Result<()> {
    println!("\n{table}");
    let path = repository.join(TABLES).join(name);
    fs::create_dir_all(repository.join(TABLES))?;
    fs::write(&path, table).with_context(|| format!("{} was not written", path.display()))
}

/// The Python to run PyTorch with.
fn python(repository: &Path, options: &Options) -> anyhow::Result<PathBuf> {
    let environment = repository.join(PYTHON);
    if options.install {
        let requirements = repository.join("tools/compare-requirements.txt");
        execute(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        let pip = environment.join("bin/pip");
        execute(Command::new(pip).args(["install", "--requirement"]).arg(requirements))?;
    }
    let python = options.python.clone().unwrap_or(environment.join("bin/python"));
    let import = Command::new(&python).args(["-c", "import torch, torchvision"]).output();
    ensure!(
        import.is_ok_and(|output| output.status.success()),
        "{}: expected a Python with torch and torchvision; `cargo xtask compare --install` makes one in {PYTHON}, \
         or name one with --python",
        python.display(),
    );
    Ok(python)
}

fn execute(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{command:?} did not start"))?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// The programs, built.
struct Programs {
    downhill: String,
    floor: String,
    products: String,
    threads: String,
    candle: String,
    python: String,
    script: String,
}

impl Programs {
    fn build(repository: &Path, python: &Path) -> anyhow::Result<Self> {
        let cargo = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO"));
            execute(
                command
                    .current_dir(repository)
                    .args(["build", "--release", "--locked"])
                    .args(arguments),
            )
        };
        let target = repository.join("target/compare");
        let target_dir = target.to_str().context("the project's path is not UTF-8")?;
        cargo(&["--target-dir", target_dir, "--package", "mnist", "--bin", "mnist"])?;
        cargo(&["--target-dir", target_dir, "--package", "linalg", "--examples"])?;
        cargo(&["--target-dir", target_dir, "--manifest-path", "tools/candle/Cargo.toml"])?;
        let built =
            |name: &str| format!("{target_dir}/release/{name}{}", std::env::consts::EXE_SUFFIX);
        Ok(Self {
            downhill: built("mnist"),
            floor: built("examples/floor"),
            products: built("examples/products"),
            threads: built("examples/threads"),
            candle: built("candle-mnist"),
            python: python.to_string_lossy().into(),
            script: repository.join("tools/compare.py").to_string_lossy().into(),
        })
    }

    /// In the order of the table.
    fn contenders(&self, data: &Path, out: &Path) -> Vec<Contender> {
        let data = data.to_string_lossy();
        let ours = |threads: usize| Contender {
            name: "Downhill",
            threads: Some(threads),
            command: self.downhill(&data, out, &["--threads", &threads.to_string()]),
        };
        let tuned = |threads: usize| Contender {
            name: "PyTorch, tuned",
            threads: Some(threads),
            command: self.pytorch("tuned", &data, &["--threads", &threads.to_string()]),
        };
        vec![
            ours(1),
            ours(2),
            tuned(1),
            tuned(2),
            Contender {
                name: "PyTorch, as tutorials write it",
                threads: None,
                command: self.pytorch("tutorial", &data, &[]),
            },
            Contender {
                name: "candle",
                threads: None,
                command: vec![self.candle.clone(), data.to_string()],
            },
            Contender {
                name: "the matrix products alone",
                threads: Some(1),
                command: vec![self.floor.clone()],
            },
        ]
    }

    fn downhill(&self, data: &str, out: &Path, more: &[&str]) -> Vec<String> {
        let out = out.to_string_lossy();
        let fixed = [&self.downhill, "train", "--data", data, "--out", &out];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    fn pytorch(&self, how: &str, data: &str, more: &[&str]) -> Vec<String> {
        let fixed = [&self.python, &self.script, how, "--data", data];
        fixed.iter().chain(more).map(ToString::to_string).collect()
    }

    /// Runs a program to its end. Ours writes the seconds of its epochs to a file, the others print them.
    fn time(&self, command: &[String]) -> anyhow::Result<Measured> {
        let started = Instant::now();
        let mut child = Command::new(&command[0])
            .args(&command[1..])
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} did not start", command[0]))?;
        let mut printed = String::new();
        child.stdout.take().expect("it is piped").read_to_string(&mut printed)?;
        let used = child.wait4()?;
        let whole = started.elapsed().as_secs_f64();
        ensure!(used.status.success(), "{} failed", command.join(" "));
        let is_ours = command.get(1).is_some_and(|word| word == "train");
        let seconds = match is_ours {
            true => seconds_in_history(Path::new(&command[5]))?,
            false => seconds_in_json(&printed)?,
        };
        Ok(Measured {
            epoch: median(seconds),
            whole,
            peak_mib: used.rusage.maxrss as f64 / 1048576.0,
        })
    }
}

/// The last column of `history.csv`.
fn seconds_in_history(out: &Path) -> anyhow::Result<Vec<f64>> {
    let history = fs::read_to_string(out.join("history.csv"))?;
    let last =
        |row: &str| -> anyhow::Result<f64> { Ok(row.rsplit(',').next().unwrap_or("").parse()?) };
    history.lines().skip(1).map(last).collect()
}

fn seconds_in_json(printed: &str) -> anyhow::Result<Vec<f64>> {
    let told: serde_json::Value = serde_json::from_str(printed.trim())?;
    Ok(serde_json::from_value(told["seconds"].clone())?)
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

fn comparison_table(contenders: &[Contender], rounds: &[Vec<Measured>]) -> String {
    let mut table = String::from(
        "| program | threads | an epoch, s | whole process, s | peak memory, MiB | × ours on 2 |\n\
         |---|--:|--:|--:|--:|--:|\n",
    );
    for (i, Contender { name, threads, .. }) in contenders.iter().enumerate() {
        let threads = threads.map_or("its choice".into(), |threads| threads.to_string());
        let epoch = median_of(rounds, |round| round[i].epoch);
        let whole = median_of(rounds, |round| round[i].whole);
        let peak = median_of(rounds, |round| round[i].peak_mib);
        let times = median_of(rounds, |round| round[i].epoch / round[OURS_ON_TWO].epoch);
        table +=
            &format!("| {name} | {threads} | {epoch:.3} | {whole:.2} | {peak:.0} | {times:.2} |\n");
    }
    table
}

// The places of the contenders.
const OURS_ON_ONE: usize = 0;
const OURS_ON_TWO: usize = 1;
const TUNED_ON_ONE: usize = 2;
const TUNED_ON_TWO: usize = 3;
const TUTORIAL: usize = 4;
const FLOOR: usize = 6;

/// The ratios that count, each taken within a round, then the median.
fn ratios(rounds: &[Vec<Measured>]) -> String {
    let best_tuned = |round: &[Measured], number: fn(&Measured) -> f64| {
        number(&round[TUNED_ON_ONE]).min(number(&round[TUNED_ON_TWO]))
    };
    let ratios: [(&str, f64); 6] = [
        (
            "an epoch, against tuned PyTorch on its better number of threads",
            median_of(rounds, |r| best_tuned(r, |m| m.epoch) / r[OURS_ON_TWO].epoch),
        ),
        (
            "an epoch, one thread each",
            median_of(rounds, |r| r[TUNED_ON_ONE].epoch / r[OURS_ON_ONE].epoch),
        ),
        (
            "an epoch on one thread, over the matrix products alone",
            median_of(rounds, |r| r[OURS_ON_ONE].epoch / r[FLOOR].epoch),
        ),
        (
            "the whole process, against the tutorial's",
            median_of(rounds, |r| r[TUTORIAL].whole / r[OURS_ON_TWO].whole),
        ),
        (
            "the whole process, against tuned PyTorch's better one",
            median_of(rounds, |r| best_tuned(r, |m| m.whole) / r[OURS_ON_TWO].whole),
        ),
        (
            "peak memory, tuned PyTorch's smaller one over ours",
            median_of(rounds, |r| best_tuned(r, |m| m.peak_mib) / r[OURS_ON_TWO].peak_mib),
        ),
    ];
    let mut table = String::from("| ratio | measured |\n|---|--:|\n");
    for (what, measured) in ratios {
        table += &format!("| {what} | {measured:.2} |\n");
    }
    table
}

/// What a program prints.
fn print_of(program: &str) -> anyhow::Result<String> {
    let output =
        Command::new(program).output().with_context(|| format!("{program} did not start"))?;
    ensure!(output.status.success(), "{program} failed");
    Ok(String::from_utf8(output.stdout)?)
}

/// Our own program, from the slowest way to build and run it to the fastest.
fn ladder_table(
    repository: &Path,
    programs: &Programs,
    data: &Path,
    out: &Path,
    runs: u16,
) -> anyhow::Result<String> {
    let debug = |name: &str, settings: &[&str]| -> anyhow::Result<String> {
        let target = repository.join("target/compare").join(name);
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(repository).args([
            "build",
            "--locked",
            "--package",
            "mnist",
            "--bin",
            "mnist",
        ]);
        command.args(settings.iter().flat_map(|setting| ["--config", setting]));
        execute(command.arg("--target-dir").arg(&target))?;
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

/// An epoch of ours and of PyTorch's on two threads each, for wider networks and larger batches.
fn scaling_table(
    programs: &Programs,
    data: &Path,
    out: &Path,
    runs: u16,
) -> anyhow::Result<String> {
    let data = data.to_string_lossy();
    let mut table = format!(
        "Seconds for {SCALING_IMAGES} images, ours / PyTorch's, on two threads each; and how many times faster ours is.\n\n\
         | two hidden layers of | {} |\n|--:|{}\n",
        BATCHES.map(|batch| format!("batches of {batch}")).join(" | "),
        "--:|".repeat(BATCHES.len()),
    );
    for width in WIDTHS {
        let mut cells = Vec::new();
        for batch in BATCHES {
            println!("hidden layers of {width}, batches of {batch}");
            let (hidden, batch) = (format!("{width},{width}"), batch.to_string());
            let settings =
                ["--threads", "2", "--epochs", "2", "--hidden", &hidden, "--batch-size", &batch];
            let (ours, theirs) = (
                programs.downhill(&data, out, &settings),
                programs.pytorch("tuned", &data, &settings),
            );
            let pairs =
                (0..runs).map(|_| Ok([programs.time(&ours)?, programs.time(&theirs)?].to_vec()));
            let pairs: Vec<Vec<Measured>> = pairs.collect::<anyhow::Result<_>>()?;
            let [ours, theirs] = [0, 1].map(|i| median_of(&pairs, |pair| pair[i].epoch));
            let ratio = median_of(&pairs, |pair| pair[1].epoch / pair[0].epoch);
            cells.push(format!("{ours:.2} / {theirs:.2}: {ratio:.2} ×"));
        }
        table += &format!("| {width} | {} |\n", cells.join(" | "));
    }
    Ok(table)
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
fn machine(python: &Path, options: &Options) -> anyhow::Result<String> {
    let cores = std::thread::available_parallelism()?;
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = processor.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':')).map_or("unknown", |(_, value)| value.trim())
    };
    let widest = ["avx512f", "avx2", "sse2"];
    let has = |feature: &&&str| field("flags").split_whitespace().any(|flag| flag == **feature);
    let vectors = widest.iter().find(has).unwrap_or(&"unknown");
    let version =
        Command::new(python).args(["-c", "import torch; print(torch.__version__)"]).output()?;
    let version = String::from_utf8(version.stdout)?;
    Ok(format!(
        "Medians of {} runs in turn on {cores} cores of a processor that calls itself {} (widest vectors: {vectors}), \
         with PyTorch {} and candle 0.11.\n",
        options.runs,
        field("model name"),
        version.trim().split('+').next().unwrap_or(""),
    ))
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
    fn the_seconds_of_both_kinds_of_program_are_read() {
        assert_eq!(
            seconds_in_json("{\"seconds\": [1.5, 2.0], \"loss\": []}\n").unwrap(),
            [1.5, 2.0]
        );
        assert!(seconds_in_json("no JSON").is_err());
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("history.csv"), "epoch,seconds\n1,0.25\n2,0.5\n").unwrap();
        assert_eq!(seconds_in_history(folder.path()).unwrap(), [0.25, 0.5]);
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
