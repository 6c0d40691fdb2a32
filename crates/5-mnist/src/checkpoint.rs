//! A training run as a file, from which it goes on as if it had never stopped.

use std::collections::BTreeMap;

use ndarray::{Array1, ArrayD};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::model_file::{load_state_dict, state_dict};
use crate::recipe::Recipe;
use crate::tensor_file::{TensorFile, TensorFileError};
use crate::train::{EpochRow, Progress, Score, Trainer, parameters};

/// The most training images: the largest data set in MNIST's form has eight million.
const MOST_IMAGES: usize = 10_000_000;

/// What a checkpoint says beside its tensors. There is no generator in it: the recipe's seed and
/// the number of batches tell all randomness that is still to come.
#[derive(Serialize, Deserialize)]
struct Description {
    recipe: Recipe,
    progress: Progress,
    #[serde(flatten)]
    data: DataSource,
}

/// Where the data of a run is, and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSource {
    /// Its folder, as the caller names it.
    pub folder: String,
    /// The training set's [`checksum`](crate::dataset::MnistDataset::checksum).
    pub checksum: u32,
}

/// Why a file is not a checkpoint.
#[derive(Debug, Error)]
pub enum CheckpointError {
    /// Not a file of tensors.
    #[error(transparent)]
    File(#[from] TensorFileError),
    /// No description, or one that does not hold.
    #[error(
        "expected a checkpoint of a training run, found {0}; --resume takes a checkpoint.safetensors"
    )]
    Foreign(String),
}

/// The bytes of a checkpoint.
///
/// # Errors
/// When a weight, or a number that the optimizer remembers, is not finite.
pub fn to_bytes(trainer: &Trainer, data: &DataSource) -> Result<Vec<u8>, TensorFileError> {
    let prefixed = |prefix: &'static str, tensors: Vec<(String, ArrayD<f32>)>| {
        tensors.into_iter().map(move |(name, array)| (format!("{prefix}.{name}"), array))
    };
    let best = trainer.best.iter().flatten().cloned().enumerate();
    let best = best.map(|(index, array)| (index.to_string(), array)).collect();
    let mut tensors = BTreeMap::new();
    tensors.extend(prefixed("model", state_dict(&trainer.model).into_iter().collect()));
    tensors.extend(prefixed("optimizer", trainer.optimizer.state_dict()));
    tensors.extend(prefixed("best", best));
    tensors.insert("losses".into(), Array1::from(trainer.batch_losses.clone()).into_dyn());
    let description = Description {
        recipe: trainer.recipe.clone(),
        progress: trainer.progress.clone(),
        data: data.clone(),
    };
    let metadata = serde_json::to_string(&description).expect("plain values");
    TensorFile { tensors, metadata: Some(metadata) }.to_bytes()
}

/// Reads a run, and where its data is, from a checkpoint's bytes.
///
/// # Errors
/// When the bytes are not a whole checkpoint, or one whose parts contradict each other.
pub fn from_bytes(bytes: &[u8]) -> Result<(Trainer, DataSource), CheckpointError> {
    let TensorFile { tensors, metadata } = TensorFile::from_bytes(bytes)?;
    restore(tensors, metadata.as_deref()).map_err(CheckpointError::Foreign)
}

fn restore(
    mut tensors: BTreeMap<String, ArrayD<f32>>,
    metadata: Option<&str>,
) -> Result<(Trainer, DataSource), String> {
    let words = metadata.ok_or("a file without a description, such as a model from PyTorch")?;
    let mistake = |error: serde_json::Error| format!("a mistake in its description: {error}");
    let words: serde_json::Value = serde_json::from_str(words).map_err(mistake)?;
    if words.get("architecture").is_some() {
        return Err("a model".into());
    }
    let Description { recipe, progress, data } = serde_json::from_value(words).map_err(mistake)?;

    // All that decides how much memory the run takes is checked before it is built.
    if progress.images > MOST_IMAGES {
        return Err(format!("{} images, more than {MOST_IMAGES}", progress.images));
    }
    recipe
        .check(progress.images)
        .map_err(|mistake| format!("a mistake in its recipe: {mistake}"))?;
    let model = take_prefixed("model.", &mut tensors);
    let expected = recipe.architecture.parameters();
    let found: usize = model.values().map(ArrayD::len).sum();
    if found != expected {
        return Err(format!("{found} weights and biases where its network has {expected}"));
    }
    let mut trainer = Trainer::new(recipe, progress.images);
    trainer.progress = progress;
    load_state_dict(&trainer.model, model)?;

    let losses = tensors.remove("losses").ok_or("no losses")?;
    if losses.ndim() != 1 {
        return Err(format!("losses with the shape {:?}", losses.shape()));
    }
    trainer.batch_losses = losses.into_iter().collect();
    check_progress(&trainer)?;

    let find = |name: &str| tensors.get(&format!("optimizer.{name}")).cloned();
    trainer.optimizer.load_state_dict(&find).map_err(|missing| format!("no {missing}"))?;
    for (name, array) in trainer.optimizer.state_dict() {
        let fits: &dyn Fn(f32) -> bool = match &*name {
            "steps" => &|steps| steps == trainer.steps() as f32,
            name if name.starts_with("square") => &|square| square >= 0.0,
            _ => &|_| true,
        };
        if !array.iter().all(|&number| fits(number)) {
            return Err(format!("optimizer.{name} with numbers that no training leaves there"));
        }
        tensors.remove(&format!("optimizer.{name}"));
    }
    trainer.best = take_best(&trainer, &mut tensors)?;
    match tensors.keys().next() {
        Some(name) => Err(format!("{name} beside what belongs to it")),
        None => Ok((trainer, data)),
    }
}

/// The tensors whose name begins with `prefix`, under what follows it.
fn take_prefixed(
    prefix: &str,
    tensors: &mut BTreeMap<String, ArrayD<f32>>,
) -> BTreeMap<String, ArrayD<f32>> {
    let taken = tensors.extract_if(.., |name, _| name.starts_with(prefix));
    taken.map(|(name, array)| (name[prefix.len()..].to_string(), array)).collect()
}

/// The parameters of the best epoch, when there must be some: the run looks for it, and an epoch is
/// over.
fn take_best(
    trainer: &Trainer,
    tensors: &mut BTreeMap<String, ArrayD<f32>>,
) -> Result<Option<Vec<ArrayD<f32>>>, String> {
    if trainer.recipe.patience.is_none() || trainer.epoch() == 0 {
        return Ok(None);
    }
    let mut take = |(index, shape): (usize, Vec<usize>)| {
        let found = tensors.remove(&format!("best.{index}")).filter(|found| found.shape() == shape);
        found.ok_or(format!("no best.{index} with the shape {shape:?}"))
    };
    let shapes = parameters(&trainer.model).into_iter().map(|parameter| parameter.shape().to_vec());
    shapes.enumerate().map(&mut take).collect::<Result<_, _>>().map(Some)
}

/// Whether a run can be where it says it is.
fn check_progress(trainer: &Trainer) -> Result<(), String> {
    let Trainer { recipe, progress, batch_losses, .. } = trainer;
    let Progress { batches, history, seconds, .. } = progress;
    let (epochs, batches_per_epoch) = (recipe.epochs, trainer.batches_per_epoch());
    if *batches > batches_per_epoch {
        return Err(format!("{batches} batches in an epoch of {batches_per_epoch}"));
    }
    if history.len() > epochs {
        return Err(format!("{} finished epochs of {epochs}", history.len()));
    }
    if *batches > 0 && trainer.is_done() {
        return Err(format!("{batches} batches after the last epoch"));
    }
    if batch_losses.len() != trainer.steps() {
        return Err(format!("{} losses of {} batches", batch_losses.len(), trainer.steps()));
    }
    let negative = |number: f64| number < 0.0;
    if negative(*seconds) || batch_losses.iter().any(|&loss| negative(loss.into())) {
        return Err("a loss, or a time, below 0".into());
    }
    for (index, row) in history.iter().enumerate() {
        let EpochRow { train_loss, validation, test, seconds } = *row;
        let is_score =
            |score: Score| !negative(score.loss) && (0.0..=1.0).contains(&score.accuracy);
        let are_scores = [validation, test].into_iter().flatten().all(is_score);
        if negative(train_loss) || negative(seconds) || !are_scores {
            return Err(format!("epoch {} with a number that cannot be measured", index + 1));
        }
        if validation.is_some() != (recipe.validation > 0) {
            return Err(format!("epoch {} against the validation split of its recipe", index + 1));
        }
    }
    check_sums(trainer)
}

/// Whether the mean loss of every epoch is that of its batches.
fn check_sums(trainer: &Trainer) -> Result<(), String> {
    let Progress { images, loss_sum, history, .. } = &trainer.progress;
    let (training, size) = (images - trainer.recipe.validation, trainer.recipe.batch_size);
    let images_in = |batch: usize| size.min(training - batch * size) as f64;
    let mut epochs = trainer.batch_losses.chunks(trainer.batches_per_epoch());
    let sums = history.iter().map(|row| row.train_loss * training as f64).chain([*loss_sum]);
    for (epoch, told) in sums.enumerate() {
        let losses = epochs.next().unwrap_or_default().iter().enumerate();
        let sum: f64 = losses.map(|(batch, &loss)| f64::from(loss) * images_in(batch)).sum();
        // They are the same sum, but for the division that makes it a mean.
        if (sum - told).abs() > 1e-9 * sum {
            return Err(format!("losses that are not those of epoch {}", epoch + 1));
        }
    }
    Ok(())
}
