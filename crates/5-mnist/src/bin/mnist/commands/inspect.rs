//! `mnist inspect`: shows what is in a saved model.

use std::process::ExitCode;

use mnist::layers::Module;
use output::println;

use crate::arguments::{Inspect, name_of};

/// Prints a model's architecture and, for each tensor, its shape and the spread of its numbers.
pub fn run(arguments: &Inspect) -> anyhow::Result<ExitCode> {
    let (model, description) = super::load_model(&arguments.model)?;
    let architecture = &description.architecture;
    println!("{}, {} parameters", architecture.sizes(), architecture.parameters());
    println!(
        "activation {}, dropout {}, pixels: mean {}, standard deviation {}\n",
        name_of(&architecture.activation),
        architecture.dropout,
        description.normalize.mean,
        description.normalize.std,
    );
    println!("tensor          shape        mean   std dev   smallest   largest");
    for (name, tensor) in model.named_parameters() {
        let values = tensor.value().mapv(f64::from);
        let shape = format!("{:?}", tensor.shape());
        let (smallest, largest) = values
            .iter()
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)));
        println!(
            "{name:10} {shape:>10}  {:10.5}  {:8.5}   {smallest:8.5}  {largest:8.5}",
            values.mean().unwrap_or(f64::NAN),
            values.std(0.0),
        );
    }
    Ok(ExitCode::SUCCESS)
}
