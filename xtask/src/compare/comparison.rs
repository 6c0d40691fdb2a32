//! Our training beside others', and the ratios that count.

use std::path::Path;

use super::median_of;
use super::programs::{Measured, Programs};

/// A program that trains, or the floor under all of them.
struct Contender {
    name: &'static str,
    threads: &'static str,
    command: Vec<String>,
}

/// Runs all of them in turn.
pub fn table(programs: &Programs, data: &Path, out: &Path, runs: u16) -> anyhow::Result<String> {
    let contenders = contenders(programs, data, out);
    let rounds = (1..=runs).map(|round| {
        println!("round {round} of {runs}");
        contenders.iter().map(|contender| programs.time(&contender.command)).collect()
    });
    let rounds: Vec<Vec<Measured>> = rounds.collect::<anyhow::Result<_>>()?;
    Ok(format!("{}\n{}", programs_table(&contenders, &rounds), ratios(&rounds)))
}

/// In the order of the table.
fn contenders(programs: &Programs, data: &Path, out: &Path) -> Vec<Contender> {
    let data = data.to_string_lossy();
    let new = |name, threads: &'static str, command| Contender { name, threads, command };
    let ours =
        |threads| new("Downhill", threads, programs.downhill(&data, out, &["--threads", threads]));
    let tuned = |threads| {
        new("PyTorch, tuned", threads, programs.pytorch("tuned", &data, &["--threads", threads]))
    };
    let tutorial = programs.pytorch("tutorial", &data, &[]);
    let other = |program: &String| vec![program.clone(), data.to_string()];
    vec![
        ours("1"),
        ours("2"),
        tuned("1"),
        tuned("2"),
        new("PyTorch, as tutorials write it", "its choice", tutorial),
        new("candle", "its choice", other(&programs.candle)),
        new("burn", "its choice", other(&programs.burn)),
        new("the matrix products alone", "1", vec![programs.floor.clone()]),
    ]
}

fn programs_table(contenders: &[Contender], rounds: &[Vec<Measured>]) -> String {
    let mut table = String::from(
        "| program | threads | an epoch, s | whole process, s | peak memory, MiB | × ours on 2 |\n\
         |---|--:|--:|--:|--:|--:|\n",
    );
    for (i, Contender { name, threads, .. }) in contenders.iter().enumerate() {
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
const FLOOR: usize = 7;

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
