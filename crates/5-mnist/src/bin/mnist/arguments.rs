//! What can be said on the command line.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use mnist::architecture::{Activation, Architecture};
use mnist::recipe::{OptimizerName, Recipe};
use mnist::schedule::Schedule;
use serde::Serialize;
use serde_json::{Value, json};

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
    /// Show what is in a saved model, or in another safetensors file
    Inspect(Inspect),
}

#[derive(Args)]
pub struct Train {
    #[command(flatten)]
    pub settings: Settings,
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

/// The settings of a recipe. Each has the name that it has in [`Recipe`], by which it is put into one
/// and printed; nothing else lists them.
#[derive(Args, Serialize)]
#[command(next_help_heading = "Recipe")]
pub struct Settings {
    /// A named set of the settings below; a setting given beside it wins
    #[arg(long, value_enum, default_value_t = RecipeName::Reference)]
    #[serde(skip)]
    pub recipe: RecipeName,
    /// How often every image is seen
    #[arg(long, value_parser = whole(1..=Recipe::MOST))]
    pub epochs: Option<usize>,
    /// Learning rate: how far a step goes along the slope
    #[arg(long, value_parser = positive)]
    pub lr: Option<f64>,
    /// Images in a batch: how many are averaged for a step
    #[arg(long, value_parser = whole(1..=Recipe::MOST))]
    pub batch_size: Option<usize>,
    /// Outputs of each hidden layer, such as 128,64; "none" for a single linear layer
    #[arg(long, value_parser = hidden_layers, value_name = "SIZES")]
    pub hidden: Option<HiddenLayers>,
    /// The function after each hidden layer
    #[arg(long, value_enum)]
    pub activation: Option<Activation>,
    /// What moves the weights
    #[arg(long, value_enum)]
    pub optimizer: Option<OptimizerName>,
    /// For sgd: how much of the last step goes into the next, such as 0.9
    #[arg(long, value_parser = fraction)]
    pub momentum: Option<f64>,
    /// For sgd with momentum: look ahead along it
    #[arg(long, num_args = 0..=1, default_missing_value = "true")]
    pub nesterov: Option<bool>,
    /// How strongly every weight is pulled toward 0
    #[arg(long, value_parser = not_negative)]
    pub weight_decay: Option<f64>,
    /// The probability that dropout switches a hidden output off in training
    #[arg(long, value_parser = fraction)]
    pub dropout: Option<f64>,
    /// Subtracted from every pixel, which is between 0 and 1
    #[arg(long, value_parser = finite)]
    pub mean: Option<f64>,
    /// What every pixel is then divided by
    #[arg(long, value_parser = positive)]
    pub std: Option<f64>,
    /// Training images are moved by up to so many pixels along each side, anew whenever seen
    #[arg(long, value_name = "PIXELS", value_parser = up_to(14.0))]
    pub shift: Option<f64>,
    /// They are turned by up to so many degrees, either way
    #[arg(long, value_parser = up_to(180.0))]
    pub degrees: Option<f64>,
    /// They become larger or smaller by up to this part of their size, such as 0.1
    #[arg(long, value_name = "PART", value_parser = fraction)]
    pub scale: Option<f64>,
    /// They are bent like rubber, so strongly; 34 moves a pixel by 1.4 or so
    #[arg(long, value_name = "ALPHA", value_parser = not_negative)]
    pub elastic: Option<f64>,
    /// How the learning rate changes over the run
    #[arg(long, value_enum)]
    pub schedule: Option<Schedule>,
    /// Where all randomness comes from: the same seed gives the same run
    #[arg(long, value_parser = whole(0..=u64::MAX))]
    pub seed: Option<u64>,
    /// Training images set aside to make choices by; the test set then stays closed to the end
    #[arg(long, value_name = "IMAGES", value_parser = whole(0..=usize::MAX))]
    pub validation: Option<usize>,
    /// Stop after so many epochs without a lower validation loss, and keep the best
    #[arg(long, value_name = "EPOCHS", value_parser = whole(1..=usize::MAX))]
    pub patience: Option<usize>,
}

#[derive(Args)]
pub struct Threads {
    /// Threads to use; the results are the same for any number [default: the machine's cores]
    #[arg(long, value_parser = whole(1..=1024_usize))]
    pub threads: Option<usize>,
}

/// A model, and what its file may not say.
#[derive(Args)]
pub struct SavedModel {
    /// The model: a safetensors file, from here or from PyTorch
    #[arg(long = "model", value_name = "FILE")]
    pub path: PathBuf,
    /// The function after each hidden layer [default: as the file says, or relu]
    #[arg(long, value_enum)]
    pub activation: Option<Activation>,
    /// What the pixels' mean was taken to be [default: as the file says, or 0.5]
    #[arg(long, value_parser = finite)]
    pub mean: Option<f64>,
    /// And their standard deviation [default: as the file says, or 0.5]
    #[arg(long, value_parser = positive)]
    pub std: Option<f64>,
}

#[derive(Args)]
pub struct Eval {
    #[command(flatten)]
    pub model: SavedModel,
    /// The folder of the four MNIST files
    #[arg(long, value_name = "DIR", default_value = "data/mnist")]
    pub data: PathBuf,
    #[command(flatten)]
    pub threads: Threads,
}

#[derive(Args)]
pub struct Predict {
    #[command(flatten)]
    pub model: SavedModel,
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
    #[command(flatten)]
    pub model: SavedModel,
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
#[derive(Clone, Serialize)]
pub struct HiddenLayers(pub Vec<usize>);

impl Settings {
    /// The named recipe with every setting that was given beside it.
    pub fn recipe(&self) -> Recipe {
        let named = match self.recipe {
            RecipeName::Reference => Recipe::reference(),
            RecipeName::Fast => Recipe::fast(),
            RecipeName::Best => Recipe::best(),
        };
        let mut recipe = json!(named);
        replace_settings(&mut recipe, &json!(self));
        serde_json::from_value(recipe).expect("a setting has the type that it has in a recipe")
    }
}

/// Replaces each setting in a recipe, or in a part of one, by what was given under its name.
fn replace_settings(recipe: &mut Value, given: &Value) {
    for (name, setting) in recipe.as_object_mut().expect("a recipe, or a part of one") {
        if setting.is_object() {
            replace_settings(setting, given);
        } else if !given[name].is_null() {
            *setting = given[name].clone();
        }
    }
}

/// The flags that say all of a recipe, one string each, whatever named recipe it came from.
pub fn flags(recipe: &Recipe) -> Vec<String> {
    let mut flags = Vec::new();
    list_settings(&json!(recipe), &mut flags);
    flags
}

fn list_settings(recipe: &Value, flags: &mut Vec<String>) {
    for (name, setting) in recipe.as_object().expect("a recipe, or a part of one") {
        let word = match setting {
            Value::Object(_) => {
                list_settings(setting, flags);
                continue;
            }
            // No patience, which is what a run has without the flag.
            Value::Null => continue,
            Value::Array(sizes) if sizes.is_empty() => "none".into(),
            Value::Array(sizes) => sizes.iter().map(Value::to_string).collect::<Vec<_>>().join(","),
            Value::String(word) => word.clone(),
            // Without the point and the zero that JSON puts behind a whole number.
            Value::Number(number) if number.is_f64() => {
                format!("{}", number.as_f64().expect("it is"))
            }
            Value::Number(_) | Value::Bool(_) => setting.to_string(),
        };
        flags.push(format!("--{} {word}", name.replace('_', "-")));
    }
}

/// The word for a value on the command line.
pub fn name_of(value: &impl ValueEnum) -> String {
    value.to_possible_value().expect("no value is hidden").get_name().into()
}

/// A whole number in a range.
fn whole<T: FromStr + PartialOrd + Display>(
    range: RangeInclusive<T>,
) -> impl Fn(&str) -> Result<T, String> + Clone
where
    RangeInclusive<T>: Clone,
{
    move |text| {
        let number = text.parse().ok().filter(|number| range.contains(number));
        let (least, most) = (range.start(), range.end());
        number.ok_or_else(|| format!("expected a whole number from {least} to {most}"))
    }
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

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use mnist::augment::Augment;
    use mnist::transform::Normalize;
    use proptest::prelude::*;

    use super::*;

    /// The recipe that flags stand for.
    fn parse(flags: &[String]) -> Recipe {
        let words = flags.iter().map(|flag| flag.replacen(' ', "=", 1));
        let words = ["mnist".to_owned()].into_iter().chain(words);
        Arguments::try_parse_from(words).unwrap().train.settings.recipe()
    }

    fn any_recipe() -> impl Strategy<Value = Recipe> {
        let activation =
            prop_oneof![Just(Activation::Relu), Just(Activation::Sigmoid), Just(Activation::Tanh)];
        let architecture = (prop::collection::vec(1..500_usize, 0..5), activation, 0.0..0.99);
        let normalize = (-3.0..3.0, 1e-3..9.0);
        let augment = (0.0..14.0, 0.0..180.0, 0.0..0.9, 0.0..50.0);
        let optimizer = prop_oneof![Just(OptimizerName::Sgd), Just(OptimizerName::Adam)];
        let schedule =
            prop_oneof![Just(Schedule::Constant), Just(Schedule::Cosine), Just(Schedule::OneCycle)];
        let step = (optimizer, 1e-9..9.0, 0.0..0.99, any::<bool>(), 0.0..0.1, schedule);
        let counts = (1..=Recipe::MOST, 1..=Recipe::MOST, any::<u64>(), 0..60_000_usize);
        let patience = prop::option::of(1..100_usize);
        (architecture, normalize, augment, step, counts, patience).prop_map(
            |(
                (hidden, activation, dropout),
                (mean, std),
                (shift, degrees, scale, elastic),
                (optimizer, lr, momentum, nesterov, weight_decay, schedule),
                (epochs, batch_size, seed, validation),
                patience,
            )| Recipe {
                architecture: Architecture { hidden, activation, dropout },
                normalize: Normalize { mean, std },
                augment: Augment { shift, degrees, scale, elastic },
                optimizer,
                lr,
                momentum,
                nesterov,
                weight_decay,
                schedule,
                epochs,
                batch_size,
                seed,
                validation,
                patience,
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_flags_of_any_recipe_parse_back_to_it(recipe in any_recipe()) {
            prop_assert_eq!(parse(&flags(&recipe)), recipe);
        }
    }

    #[test]
    fn a_named_recipe_is_what_it_says_but_for_what_is_given_beside_it() {
        let words = |text: &str| text.split("; ").map(String::from).collect::<Vec<_>>();
        assert_eq!(parse(&[]), Recipe::reference());
        assert_eq!(parse(&words("--recipe best")), Recipe::best());
        let expected = Recipe { lr: 0.25, patience: Some(3), ..Recipe::fast() };
        assert_eq!(parse(&words("--recipe fast; --lr 0.25; --patience 3")), expected);
    }

    #[test]
    fn every_flag_of_the_settings_is_a_setting_of_a_recipe() {
        let recipe = Recipe { patience: Some(1), ..Recipe::best() };
        let printed = flags(&recipe);
        let command = Arguments::command();
        let group = command.get_groups().find(|group| group.get_id() == "Settings").unwrap();
        let mut known: Vec<&str> =
            printed.iter().map(|flag| flag[2..].split(' ').next().unwrap()).collect();
        known.push("recipe");
        let arguments = group.get_args().map(|id| id.as_str().replace('_', "-"));
        let unknown: Vec<String> =
            arguments.filter(|name| !known.contains(&name.as_str())).collect();
        assert!(unknown.is_empty(), "no recipe has {unknown:?}, so giving them changes nothing");
        assert_eq!(group.get_args().count(), known.len(), "a setting has no flag");
    }
}
