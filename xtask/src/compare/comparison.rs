//! Our training beside others', and the ratios that count.

use std::path::Path;

use super::median_of;
use super::programs::{Measured, Programs};

/// A program that trains, or the floor under all of them.
struct Contender {
    name: &'static str,
    /// None where the program chooses.
    threads: Option<usize>,
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
    let ours = |threads: usize| Contender {
        name: "Downhill",
        threads: Some(threads),
        command: programs.downhill(&data, out, &["--threads", &threads.to_string()]),
    };
    let tuned = |threads: usize| Contender {
        name: "PyTorch, tuned",
        threads: Some(threads),
        command: programs.pytorch("tuned", &data, &["--threads", &threads.to_string()]),
    };
    vec![
        ours(1),
        ours(2),
        tuned(1),
        tuned(2),
        Contender {
            name: "PyTorch, as tutorials write it",
            threads: None,
            command: programs.pytorch("tutorial", &data, &[]),
        },
        Contender {
            name: "candle",
            threads: None,
            command: vec![programs.candle.clone(), data.to_string()],
        },
        Contender {
            name: "burn",
            threads: None,
            command: vec![programs.burn.clone(), data.to_string()],
        },
        Contender {
            name: "the matrix products alone",
            threads: Some(1),
            command: vec![programs.floor.clone()],
        },
    ]
}

fn programs_table(contenders: &[Contender], rounds: &[Vec<Measured>]) -> String {
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
