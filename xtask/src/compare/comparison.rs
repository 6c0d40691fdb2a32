//! Our training beside others', and the ratios that count.

use super::programs::{Measured, Programs};

/// What is set in relation, in the order of `ratios`.
const RATIOS: [&str; 6] = [
    "an epoch, against tuned PyTorch on its better number of threads",
    "an epoch, one thread each",
    "an epoch on one thread, over the matrix products alone",
    "the whole process, against the tutorial's",
    "the whole process, against tuned PyTorch's better one",
    "peak memory, tuned PyTorch's smaller one over ours",
];

/// Runs all of them in turn.
pub fn table(programs: &Programs) -> anyhow::Result<String> {
    let data = &programs.data();
    let ours = |threads| programs.downhill(data, &["--threads", threads]);
    let tuned = |threads| programs.pytorch("tuned", data, &["--threads", threads]);
    let contenders = [
        ("Downhill", "1", ours("1")),
        ("Downhill", "2", ours("2")),
        ("PyTorch, tuned", "1", tuned("1")),
        ("PyTorch, tuned", "2", tuned("2")),
        ("PyTorch, as tutorials write it", "its choice", programs.pytorch("tutorial", data, &[])),
        ("candle", "its choice", vec![programs.built("candle-mnist"), data.clone()]),
        ("burn", "its choice", vec![programs.built("burn-mnist"), data.clone()]),
        ("the matrix products alone", "1", vec![programs.built("examples/floor")]),
    ];
    let commands = contenders.clone().map(|(.., command)| command);
    let rounds = programs.rounds("comparison", &commands)?;

    let mut table = String::from(
        "| program | threads | an epoch, s | whole process, s | peak memory, MiB | × ours on 2 |\n\
         |---|--:|--:|--:|--:|--:|\n",
    );
    for (i, (name, threads, _)) in contenders.iter().enumerate() {
        let epoch = rounds.median(|round| round[i].epoch);
        let whole = rounds.median(|round| round[i].whole);
        let peak = rounds.median(|round| round[i].peak_mib);
        let times = rounds.median(|round| round[i].epoch / round[1].epoch);
        table +=
            &format!("| {name} | {threads} | {epoch:.3} | {whole:.2} | {peak:.0} | {times:.2} |\n");
    }
    table += "\n| ratio | measured |\n|---|--:|\n";
    for (i, what) in RATIOS.iter().enumerate() {
        table += &format!("| {what} | {:.2} |\n", rounds.median(|round| ratios(round)[i]));
    }
    Ok(table)
}

/// The ratios of one round, in which a slow machine was slow for all.
fn ratios(round: &[Measured]) -> [f64; RATIOS.len()] {
    let [ours_on_one, ours, tuned_on_one, tuned_on_two, tutorial, _, _, floor] = round else {
        panic!("a round has eight programs, not {}", round.len());
    };
    let tuned = |number: fn(&Measured) -> f64| number(tuned_on_one).min(number(tuned_on_two));
    [
        tuned(|m| m.epoch) / ours.epoch,
        tuned_on_one.epoch / ours_on_one.epoch,
        ours_on_one.epoch / floor.epoch,
        tutorial.whole / ours.whole,
        tuned(|m| m.whole) / ours.whole,
        tuned(|m| m.peak_mib) / ours.peak_mib,
    ]
}
