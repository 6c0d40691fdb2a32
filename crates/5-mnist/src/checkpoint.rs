//! A training run as a file, from which it goes on as if it had never stopped.

use std::collections::BTreeMap;

use ndarray::{Array1, ArrayD};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::model_file::{load_state_dict, state_dict};
use crate::recipe::Recipe;
use crate::tensor_file::{TensorFile, TensorFileError};
use crate::train::{Progress, Trainer};

/// What a checkpoint says beside its tensors. There is no generator in it: the recipe's seed and
/// the number of batches tell all randomness that is still to come.
#[derive(Serialize, Deserialize)]
struct Description {
    recipe: Recipe,
    progress: Progress,
    /// What the caller wants to find again, such as where the data is.
    note: String,
}

/// Why a file is not a checkpoint.
#[derive(Debug, Error)]
pub enum CheckpointError {
    /// Not a file of tensors.
    #[error(transparent)]
    File(#[from] TensorFileError),
    /// No description, or one that cannot be read.
    #[error(
        "expected a checkpoint of a training run, found {0}; --resume takes a checkpoint.safetensors"
    )]
    Foreign(String),
}

/// The bytes of a checkpoint, with a note for the one who reads it.
pub fn to_bytes(trainer: &Trainer, note: &str) -> Vec<u8> {
    let prefixed = |prefix: &'static str, tensors: Vec<(String, ArrayD<f32>)>| {
        tensors.into_iter().map(move |(name, array)| (format!("{prefix}.{name}"), array))
    };
    let best = trainer.best.iter().flatten().cloned().enumerate();
    let best = best.map(|(index, array)| (index.to_string(), array)).collect();
    let mut tensors = BTreeMap::new();
    tensors.extend(prefixed("model", state_dict(&trainer.model).into_iter().collect()));
    tensors.extend(prefixed("optimizer", trainer.optimizer.state()));
    tensors.extend(prefixed("best", best));
    tensors.insert("losses".into(), Array1::from(trainer.batch_losses.clone()).into_dyn());
    let description = Description {
        recipe: trainer.recipe.clone(),
        progress: trainer.progress.clone(),
        note: note.into(),
    };
    let metadata = serde_json::to_string(&description).expect("plain values");
    TensorFile { tensors, metadata: Some(metadata) }.to_bytes()
}

/// Reads a run, and the note, from a checkpoint's bytes.
///
/// # Errors
/// When the bytes are not a whole checkpoint.
pub fn from_bytes(bytes: &[u8]) -> Result<(Trainer, String), CheckpointError> {
    let foreign = CheckpointError::Foreign;
    let TensorFile { mut tensors, metadata } = TensorFile::from_bytes(bytes)?;
    let metadata = metadata.ok_or_else(|| foreign("a file without our description".into()))?;
    let Description { recipe, progress, note } =
        serde_json::from_str(&metadata).map_err(|error| foreign(error.to_string()))?;
    recipe.check(progress.images).map_err(foreign)?;

    let mut trainer = Trainer::new(recipe, progress.images);
    trainer.progress = progress;
    let losses = tensors.remove("losses").ok_or_else(|| foreign("no losses".into()))?;
    trainer.batch_losses = losses.into_iter().collect();
    load_state_dict(&trainer.model, take_prefixed("model.", &mut tensors)).map_err(foreign)?;
    let optimizer = take_prefixed("optimizer.", &mut tensors);
    trainer.optimizer.restore(&|name| optimizer.get(name).cloned()).map_err(foreign)?;
    let best = take_prefixed("best.", &mut tensors);
    let best = (0..best.len()).map(|index| best.get(&index.to_string()).cloned());
    let best: Option<Vec<_>> = best.collect();
    trainer.best = best.filter(|arrays| !arrays.is_empty());
    Ok((trainer, note))
}

/// The tensors whose name begins with `prefix`, under what follows it.
fn take_prefixed(
    prefix: &str,
    tensors: &mut BTreeMap<String, ArrayD<f32>>,
) -> BTreeMap<String, ArrayD<f32>> {
    let taken = tensors.extract_if(.., |name, _| name.starts_with(prefix));
    taken.map(|(name, array)| (name[prefix.len()..].to_string(), array)).collect()
}
