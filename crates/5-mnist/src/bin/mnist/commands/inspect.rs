//! `mnist inspect`: shows what is in a saved model.

use std::process::ExitCode;

use anyhow::Context;
use mnist::model_file::Description;
use mnist::tensor_file::{self, Entry};
use output::{println, shown};

use crate::arguments::{Inspect, name_of};

/// Prints a model's architecture and, for each tensor, its shape and the spread of its numbers. A
/// file that is no model is shown too, with the reason why it cannot be used.
pub fn run(arguments: &Inspect) -> anyhow::Result<ExitCode> {
    let path = &arguments.model.path;
    let bytes = super::read_file(path)?;
    let (entries, metadata) = tensor_file::entries(&bytes).with_context(|| shown(path))?;
    let model = super::model_in(&bytes, &arguments.model);
    match (&model, metadata) {
        (Ok((_, description)), _) => introduce(description),
        (Err(_), Some(metadata)) => println!("metadata {metadata}\n"),
        (Err(_), None) => {}
    }
    let width = entries.iter().map(|entry| entry.name.len()).max().unwrap_or(0).max(10);
    println!("{:width$} {:>10}        mean   std dev   smallest   largest", "tensor", "shape");
    for entry in &entries {
        println!("{:width$} {}", entry.name, spread(entry));
    }
    model.with_context(|| shown(path))?;
    Ok(ExitCode::SUCCESS)
}

fn introduce(Description { architecture, normalize }: &Description) {
    println!("{}, {} parameters", architecture.sizes(), architecture.parameters());
    println!(
        "activation {}, dropout {}, pixels: mean {}, standard deviation {}\n",
        name_of(&architecture.activation),
        architecture.dropout,
        normalize.mean,
        normalize.std,
    );
}

/// The shape of a tensor, the spread of its finite numbers when they are of a type that is read here, and how many are
/// not finite.
fn spread(Entry { dtype, shape, numbers, .. }: &Entry) -> String {
    let shape = format!("{shape:?}");
    let numbers = numbers.iter().flatten().copied().map(f64::from);
    let (finite, others): (Vec<f64>, Vec<f64>) = numbers.partition(|x| x.is_finite());
    let nan = others.iter().filter(|x| x.is_nan()).count();
    let counts = [(nan, "NaN"), (others.len() - nan, "infinite")];
    let found = counts.iter().filter(|(count, _)| *count > 0);
    let beside: String = found.map(|(count, what)| format!("  {count} {what}")).collect();
    if finite.is_empty() {
        return format!("{shape:>10}  {dtype}{beside}");
    }
    let count = finite.len() as f64;
    let mean = finite.iter().sum::<f64>() / count;
    let variance = finite.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / count;
    let smallest = finite.iter().copied().fold(f64::INFINITY, f64::min);
    let largest = finite.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let std_dev = variance.sqrt();
    format!("{shape:>10}  {mean:10.5}  {std_dev:8.5}   {smallest:8.5}  {largest:8.5}{beside}")
}
