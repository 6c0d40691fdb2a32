//! Trains a two-layer network on two spirals with gradients written by hand, beside one layer. Before
//! that, each piece of it by itself.

mod pictures;
mod story;

use std::path::PathBuf;
use std::process::ExitCode;

use backprop::network::Activation;
use clap::Parser;
use output::{println, save_file, shown};
use plot::{Figure, Panel};

/// Backpropagation by hand through a network of two layers.
#[derive(Parser, Clone)]
#[command(version)]
struct Options {
    /// The seed of the data and of the first weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How many hidden numbers the network for the spirals has.
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=1000))]
    hidden: u16,
    /// What bends between its layers: sigmoid or relu.
    #[arg(long, default_value_t = Activation::Sigmoid)]
    activation: Activation,
    /// The learning rate of its training.
    #[arg(long, default_value_t = 2.0, value_parser = rate)]
    rate: f64,
    /// How many steps its training takes.
    #[arg(long, default_value_t = 3000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    steps: u32,
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR", default_value = "out/backprop")]
    out: PathBuf,
    /// What the pictures are. Those of the plane are always png.
    #[arg(long, default_value = "png", value_parser = ["png", "svg"])]
    format: String,
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate| (0.0..=1e6).contains(rate));
    rate.ok_or_else(|| "a learning rate is a number from 0 to 1000000, such as 0.5".to_owned())
}

fn main() -> ExitCode {
    output::exit_code(tell(&Options::parse_from(output::arguments())))
}

fn tell(options: &Options) -> Result<(), output::Error> {
    story::the_chain_rule();
    story::a_matrix_product();
    story::the_exponential();
    story::the_sigmoid();
    let depths = story::ten_layers();
    story::scores_and_probabilities();
    story::the_two_axes();
    story::mean_squared_error();
    story::cross_entropy_of_scores();
    story::a_neuron_that_is_surely_wrong();
    let (network, forward, gradients) = story::two_scores();
    let training = story::Training {
        hidden: options.hidden.into(),
        activation: options.activation,
        rate: options.rate,
        steps: options.steps as usize,
    };
    let trained = story::the_spirals(options.seed, training);

    println!();
    let graph = pictures::draw_network(&network, &forward, &gradients);
    let smallest = pictures::draw_smallest_network();
    options.save(one(pictures::draw_task(&trained)).panel_size(420, 420), "spirals")?;
    options.save(one(pictures::draw_neurons()).panel_size(420, 420), "neurons")?;
    options.save(one(pictures::draw_gears()).panel_size(640, 420), "gears")?;
    options.save(one(smallest), "smallest")?;
    options.save(one(pictures::draw_product()).panel_size(520, 400), "product")?;
    options.save(one(pictures::draw_exponential()), "exponential")?;
    options.save(one(pictures::draw_sigmoid()), "sigmoid")?;
    options.save(one(pictures::draw_relu()).panel_size(520, 340), "relu")?;
    options.save(one(pictures::draw_ten_layers(&depths)), "ten-layers")?;
    options.save(pictures::draw_softmax(), "softmax")?;
    options.save(pictures::draw_surely_wrong(), "surely-wrong")?;
    options.save(one(graph), "network")?;
    // Thousands of shades take more room as shapes than as pixels.
    let pixels = Options { format: "png".into(), ..options.clone() };
    pixels.save(pictures::draw_boundaries(&trained), "boundaries")?;
    pixels.save(pictures::draw_hidden(&trained), "hidden")?;
    options.save(one(pictures::draw_losses(&trained)), "losses")
}

fn one(panel: impl Panel + 'static) -> Figure {
    Figure::new("").panel(panel)
}

impl Options {
    /// Saves a picture, and says where it is.
    fn save(&self, figure: Figure, name: &str) -> Result<(), output::Error> {
        let path = self.out.join(format!("{name}.{}", self.format));
        save_file(&path, &figure.file(&self.format))?;
        println!("drawn: {}", shown(&path));
        Ok(())
    }
}
