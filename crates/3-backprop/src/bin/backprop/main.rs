//! Trains a two-layer network on two spirals with gradients written by hand, beside one layer. Before
//! that, each piece of it by itself.

mod pictures;
mod story;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use output::{println, save_file, shown};
use plot::{Figure, Format, Panel};

/// Stage 3: backpropagation by hand through a network of two layers.
#[derive(Parser, Clone)]
#[command(version)]
struct Options {
    /// The seed of the data and of the first weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/backprop")]
    out: PathBuf,
    /// What the pictures are: png or svg. The boundaries are always png.
    #[arg(long, default_value_t = Format::Png)]
    format: Format,
}

fn main() -> ExitCode {
    match tell(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn tell(options: &Options) -> Result<(), output::Error> {
    story::the_chain_rule();
    story::the_sigmoid();
    story::mean_squared_error();
    story::scores_and_probabilities();
    story::the_two_axes();
    story::cross_entropy_of_scores();
    let (network, forward, gradients) = story::the_smallest_network();
    let trained = story::the_spirals(options.seed);

    println!();
    let one = |panel: Panel| Figure::new("").panel(panel);
    let graph = pictures::draw_network(&network, &forward, &gradients);
    options.save(one(pictures::draw_task(&trained).into()).panel_size(420, 420), "spirals")?;
    options.save(one(pictures::draw_sigmoid().into()), "sigmoid")?;
    options.save(one(graph.into()), "network")?;
    // Thousands of shades take more room as shapes than as pixels.
    let pixels = Options { format: Format::Png, ..options.clone() };
    pixels.save(pictures::draw_boundaries(&trained), "boundaries")?;
    options.save(one(pictures::draw_losses(&trained).into()), "losses")
}

impl Options {
    /// Saves a picture, and says where it is.
    fn save(&self, figure: Figure, name: &str) -> Result<(), output::Error> {
        let path = self.out.join(format!("{name}.{}", self.format));
        save_file(&path, &figure.file(self.format))?;
        println!("drawn: {}", shown(&path));
        Ok(())
    }
}
