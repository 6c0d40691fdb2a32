//! Redoes the network of `backprop` with no hand-written backward, and shows what the graph is for.

mod pictures;
mod story;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use output::{println, save_file, shown};
use plot::Figure;

/// Gradients found by recording the graph and walking it backward.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The weight of the neuron whose graph is drawn.
    #[arg(long, default_value_t = -3.0, value_parser = output::moderate)]
    weight: f64,
    /// Its bias.
    #[arg(long, default_value_t = 1.0, value_parser = output::moderate)]
    bias: f64,
    /// The seed of the data and of the first weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/autograd")]
    out: PathBuf,
    /// What the pictures are.
    #[arg(long, default_value = "png", value_parser = ["png", "svg"])]
    format: String,
}

fn main() -> ExitCode {
    output::exit_code(tell(&Options::parse_from(output::arguments())))
}

fn tell(options: &Options) -> Result<(), output::Error> {
    options.save(story::one_neuron(options.weight, options.bias), "graph")?;
    options.save(story::local_slopes(), "slopes")?;
    options.save(story::order_matters(), "order")?;
    options.save(story::first_gradient(), "record")?;
    options.save(story::what_is_recorded(), "detach")?;
    story::an_operation_of_our_own();
    options.save(story::broadcasting(), "broadcasting")?;
    options.save(story::what_is_kept(), "kept")?;
    story::a_long_chain();
    story::one_optimizer_step();
    options.save(story::forgotten_zero_grad(), "zero_grad")?;
    options.save(story::stage_against_stage(options.seed), "training")?;
    Ok(())
}

impl Options {
    /// Saves a picture, and says where it is.
    fn save(&self, figure: Figure, name: &str) -> Result<(), output::Error> {
        let path = self.out.join(format!("{name}.{}", self.format));
        save_file(&path, &figure.file(&self.format))?;
        println!("\n   drawn: {}", shown(&path));
        Ok(())
    }
}
