//! What can be said on the command line.

use std::path::PathBuf;

use clap::builder::RangedU64ValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use mnist::architecture::{Activation, Architecture};
use mnist::recipe::{OptimizerName, Recipe};
use mnist::schedule::Schedule;

/// Trains a network that reads handwritten digits, and plays with what it learned.
///
/// Without a command it trains 784-128-64-10 on MNIST for five epochs.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub train: Train,
}

#[derive(Subcommand)]
pub enum Command {
    /// Train a network and save it, with curves and pictures (the default)
    Train(Box<Train>),
    /// Measure a saved model on the test set
    Eval(Eval),
    /// Read the digits in your own pictures
    Predict(Predict),
    /// Show what is in a saved model
    Inspect(Inspect),
}

#[derive(Args)]
pub struct Train {
    /// A named set of the settings below; a setting given beside it wins
    #[arg(long, value_enum, default_value_t = RecipeName::Reference, help_heading = "Recipe")]
    pub recipe: RecipeName,
    /// How often every image is seen
    #[arg(long, value_parser = up_to_a_million(), help_heading = "Recipe")]
    pub epochs: Option<usize>,
    /// Learning rate: how far a step goes along the slope
    #[arg(long, value_parser = positive, help_heading = "Recipe")]
    pub lr: Option<f64>,
    /// Images in a batch: how many are averaged for a step
    #[arg(long, value_parser = up_to_a_million(), help_heading = "Recipe")]
    pub batch_size: Option<usize>,
    /// Outputs of each hidden layer, such as 128,64; "none" for a single linear layer
    #[arg(long, value_parser = hidden_layers, value_name = "SIZES", help_heading = "Recipe")]
    pub hidden: Option<HiddenLayers>,
    /// The function after each hidden layer
    #[arg(long, value_enum, help_heading = "Recipe")]
    pub activation: Option<Activation>,
    /// What moves the weights
    #[arg(long, value_enum, help_heading = "Recipe")]
    pub optimizer: Option<OptimizerName>,
    /// For sgd: how much of the last step goes into the next, such as 0.9
    #[arg(long, value_parser = fraction, help_heading = "Recipe")]
    pub momentum: Option<f64>,
    /// For sgd with momentum: look ahead along it
    #[arg(long, num_args = 0..=1, default_missing_value = "true", help_heading = "Recipe")]
    pub nesterov: Option<bool>,
    /// How strongly every weight is pulled toward 0
    #[arg(long, value_parser = not_negative, help_heading = "Recipe")]
    pub weight_decay: Option<f64>,
    /// The probability that dropout switches a hidden output off in training
    #[arg(long, value_parser = fraction, help_heading = "Recipe")]
    pub dropout: Option<f64>,
    /// Subtracted from every pixel, which is between 0 and 1
    #[arg(long, value_parser = finite, help_heading = "Recipe")]
    pub mean: Option<f64>,
    /// What every pixel is then divided by
    #[arg(long, value_parser = positive, help_heading = "Recipe")]
    pub std: Option<f64>,
    /// Training images are moved by up to so many pixels along each side, anew whenever seen
    #[arg(long, value_name = "PIXELS", value_parser = up_to(14.0), help_heading = "Recipe")]
    pub shift: Option<f64>,
    /// They are turned by up to so many degrees, either way
    #[arg(long, value_parser = up_to(180.0), help_heading = "Recipe")]
    pub degrees: Option<f64>,
    /// They become larger or smaller by up to this part of their size, such as 0.1
    #[arg(long, value_name = "PART", value_parser = fraction, help_heading = "Recipe")]
    pub scale: Option<f64>,
    /// They are bent like rubber, so strongly; 34 moves a pixel by 1.4 or so
    #[arg(long, value_name = "ALPHA", value_parser = not_negative, help_heading = "Recipe")]
    pub elastic: Option<f64>,
    /// How the learning rate changes over the run
    #[arg(long, value_enum, help_heading = "Recipe")]
    pub schedule: Option<Schedule>,
    /// Where all randomness comes from: the same seed gives the same run
    #[arg(long, help_heading = "Recipe")]
    pub seed: Option<u64>,
    /// Training images set aside to make choices by; the test set then stays closed to the end
    #[arg(long, value_name = "IMAGES", help_heading = "Recipe")]
    pub validation: Option<usize>,
    /// Stop after so many epochs without a lower validation loss, and keep the best
    #[arg(long, value_name = "EPOCHS", value_parser = at_least_one(), help_heading = "Recipe")]
    pub patience: Option<usize>,
    /// Go on with the run of this checkpoint, to the same end as if it had never stopped
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = [
            "recipe", "epochs", "lr", "batch_size", "hidden", "activation", "optimizer", "momentum",
            "nesterov", "weight_decay", "dropout", "mean", "std", "shift", "degrees", "scale",
            "elastic", "schedule", "seed", "validation", "patience",
        ]
    )]
    pub resume: Option<PathBuf>,
    /// The folder for the model, the curves and the pictures [default: out/mnist, or the
    /// checkpoint's folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The folder of the four MNIST files [default: data/mnist, or where the checkpoint's run found
    /// them]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    #[command(flatten)]
    pub threads: Threads,
}

#[derive(Args)]
pub struct Threads {
    /// Threads to use; the results are the same for any number [default: the machine's cores]
    #[arg(long, value_parser = RangedU64ValueParser::<usize>::new().range(1..=1024))]
    pub threads: Option<usize>,
}

#[derive(Args)]
pub struct Eval {
    /// The model: a safetensors file, from here or from PyTorch
    #[arg(long, value_name = "FILE")]
    pub model: PathBuf,
    /// The folder of the four MNIST files
    #[arg(long, value_name = "DIR", default_value = "data/mnist")]
    pub data: PathBuf,
    #[command(flatten)]
    pub threads: Threads,
}

#[derive(Args)]
pub struct Predict {
    /// The model: a safetensors file, from here or from PyTorch
    #[arg(long, value_name = "FILE")]
    pub model: PathBuf,
    /// Pictures of one digit each, PNG or JPEG; - reads one from standard input
    #[arg(value_name = "IMAGE", required = true)]
    pub images: Vec<PathBuf>,
    /// Print one JSON object a line, and draw nothing
    #[arg(long)]
    pub json: bool,
    /// The folder for the views of picture and probabilities
    #[arg(long, value_name = "DIR", default_value = "out/mnist/predict")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Inspect {
    /// The model: a safetensors file, from here or from PyTorch
    #[arg(long, value_name = "FILE")]
    pub model: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum RecipeName {
    /// 784-128-64-10 with plain SGD, as the tutorials have it
    Reference,
    /// The same network to 98 % in the least time: Adam, one cycle of the learning rate
    Fast,
    /// The highest accuracy in some minutes: a wide network and images that are never the same
    Best,
}

/// The outputs of each hidden layer.
#[derive(Clone)]
pub struct HiddenLayers(pub Vec<usize>);

impl Train {
    /// The named recipe with every setting that was given beside it.
    pub fn recipe(&self) -> Recipe {
        let mut recipe = match self.recipe {
            RecipeName::Reference => Recipe::reference(),
            RecipeName::Fast => Recipe::fast(),
            RecipeName::Best => Recipe::best(),
        };
        let architecture = &mut recipe.architecture;
        set(&mut architecture.hidden, self.hidden.as_ref().map(|hidden| hidden.0.clone()));
        set(&mut architecture.activation, self.activation);
        set(&mut architecture.dropout, self.dropout);
        set(&mut recipe.optimizer, self.optimizer);
        set(&mut recipe.lr, self.lr);
        set(&mut recipe.momentum, self.momentum);
        set(&mut recipe.nesterov, self.nesterov);
        set(&mut recipe.weight_decay, self.weight_decay);
        set(&mut recipe.normalize.mean, self.mean);
        set(&mut recipe.normalize.std, self.std);
        let augment = &mut recipe.augment;
        set(&mut augment.shift, self.shift);
        set(&mut augment.degrees, self.degrees);
        set(&mut augment.scale, self.scale);
        set(&mut augment.elastic, self.elastic);
        set(&mut recipe.schedule, self.schedule);
        set(&mut recipe.epochs, self.epochs);
        set(&mut recipe.batch_size, self.batch_size);
        set(&mut recipe.seed, self.seed);
        set(&mut recipe.validation, self.validation);
        if self.patience.is_some() {
            recipe.patience = self.patience;
        }
        recipe
    }
}

fn set<T>(setting: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *setting = value;
    }
}

/// The flags that say all of a recipe, one string each, whatever named recipe it came from.
pub fn flags(recipe: &Recipe) -> Vec<String> {
    let architecture = &recipe.architecture;
    let hidden = match &architecture.hidden[..] {
        [] => "none".into(),
        sizes => sizes.iter().map(usize::to_string).collect::<Vec<_>>().join(","),
    };
    let mut flags = vec![
        format!("--hidden {hidden}"),
        format!("--activation {}", name_of(&architecture.activation)),
        format!("--dropout {}", architecture.dropout),
        format!("--optimizer {}", name_of(&recipe.optimizer)),
        format!("--lr {}", recipe.lr),
        format!("--momentum {}", recipe.momentum),
        format!("--nesterov {}", recipe.nesterov),
        format!("--weight-decay {}", recipe.weight_decay),
        format!("--mean {}", recipe.normalize.mean),
        format!("--std {}", recipe.normalize.std),
        format!("--shift {}", recipe.augment.shift),
        format!("--degrees {}", recipe.augment.degrees),
        format!("--scale {}", recipe.augment.scale),
        format!("--elastic {}", recipe.augment.elastic),
        format!("--schedule {}", name_of(&recipe.schedule)),
        format!("--epochs {}", recipe.epochs),
        format!("--batch-size {}", recipe.batch_size),
        format!("--seed {}", recipe.seed),
        format!("--validation {}", recipe.validation),
    ];
    flags.extend(recipe.patience.map(|epochs| format!("--patience {epochs}")));
    flags
}

/// The word for a value on the command line.
pub fn name_of(value: &impl ValueEnum) -> String {
    value.to_possible_value().expect("no value is hidden").get_name().into()
}

fn at_least_one() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..)
}

fn up_to_a_million() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..=Recipe::MOST as u64)
}

fn up_to(most: f64) -> impl Fn(&str) -> Result<f64, String> + Clone {
    move |text| {
        let wanted = format!("a number from 0 to {most}");
        number(text, &wanted, |number| (0.0..=most).contains(&number))
    }
}

fn finite(text: &str) -> Result<f64, String> {
    number(text, "a number", |_| true)
}

fn positive(text: &str) -> Result<f64, String> {
    number(text, "a number above 0", |number| number > 0.0)
}

fn not_negative(text: &str) -> Result<f64, String> {
    number(text, "a number of at least 0", |number| number >= 0.0)
}

fn fraction(text: &str) -> Result<f64, String> {
    number(text, "a number of at least 0 and below 1", |number| (0.0..1.0).contains(&number))
}

fn number(text: &str, wanted: &str, fits: impl Fn(f64) -> bool) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number: &f64| number.is_finite() && fits(*number));
    number.ok_or_else(|| format!("expected {wanted}"))
}

fn hidden_layers(text: &str) -> Result<HiddenLayers, String> {
    if text == "none" {
        return Ok(HiddenLayers(Vec::new()));
    }
    let sizes = text.split(',').map(|size| size.trim().parse().ok().filter(|&size| size > 0));
    let sizes: Option<Vec<usize>> = sizes.collect();
    let hidden = sizes.ok_or("expected sizes above 0 with commas, such as 128,64")?;
    let architecture = Architecture { hidden, ..Recipe::reference().architecture };
    architecture.check()?;
    Ok(HiddenLayers(architecture.hidden))
}
