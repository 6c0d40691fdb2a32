//! A trained model as a safetensors file, with PyTorch's names: `0.weight`, `0.bias`, `2.weight`, …

use std::collections::BTreeMap;

use ndarray::ArrayD;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::architecture::{Activation, Architecture};
use crate::dataset::{CLASSES, PIXELS};
use crate::layers::{Module, Sequential};
use crate::purpose::Purpose;
use crate::tensor_file::{TensorFile, TensorFileError};
use crate::transform::Normalize;

/// What a model's file says beside its numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Description {
    /// The network.
    pub architecture: Architecture,
    /// How the pixels became numbers when it was trained.
    pub normalize: Normalize,
}

/// Why a file is not a model that can be used here.
#[derive(Debug, Error)]
pub enum ModelError {
    /// Not a file of tensors.
    #[error(transparent)]
    File(#[from] TensorFileError),
    /// The metadata of ours does not say what it should.
    #[error(
        "expected a description of the network in the metadata, found {0}; save the model again"
    )]
    Metadata(String),
    /// The tensors are not those of such a network.
    #[error(
        "expected the weights and biases of linear layers from {PIXELS} to {CLASSES}, found {0}; is it another model?"
    )]
    Foreign(String),
}

/// The bytes of a model's file.
pub fn to_bytes(model: &Sequential<f32>, description: &Description) -> Vec<u8> {
    let tensors = state_dict(model);
    let metadata = serde_json::to_string(description).expect("plain values");
    TensorFile { tensors, metadata: Some(metadata) }.to_bytes()
}

/// Reads a model from its file's bytes. A file without our metadata, as PyTorch writes it, is
/// understood from the names and shapes of its tensors; it is taken to have ReLU between its layers
/// and the normalization of [`Normalize::default`].
///
/// # Errors
/// When the bytes are not such a file.
pub fn from_bytes(bytes: &[u8]) -> Result<(Sequential<f32>, Description), ModelError> {
    let TensorFile { tensors, metadata } = TensorFile::from_bytes(bytes)?;
    let description = match metadata {
        Some(text) => {
            serde_json::from_str(&text).map_err(|error| ModelError::Metadata(error.to_string()))?
        }
        None => describe(&tensors)?,
    };
    // The first weights do not matter: every one of them is replaced.
    let model = description.architecture.build(&mut Purpose::Weights.generator(0));
    load_state_dict(&model, tensors).map_err(ModelError::Foreign)?;
    Ok((model, description))
}

// ANCHOR: state_dict
/// The parameters of a model by name. PyTorch: `state_dict`.
pub fn state_dict(model: &Sequential<f32>) -> BTreeMap<String, ArrayD<f32>> {
    let parameters = model.named_parameters().into_iter();
    parameters.map(|(name, tensor)| (name, tensor.value().into_owned())).collect()
}

/// Sets the parameters of a model by name. PyTorch: `load_state_dict`.
///
/// # Errors
/// When one is missing, has another shape, or is not the model's; the model is then unchanged.
pub fn load_state_dict(
    model: &Sequential<f32>,
    mut tensors: BTreeMap<String, ArrayD<f32>>,
) -> Result<(), String> {
    let mut changes = Vec::new();
    for (name, parameter) in model.named_parameters() {
        let value = tensors.remove(&name).ok_or(format!("no {name}"))?;
        if value.shape() != parameter.shape() {
            return Err(format!("{name} with the shape {:?}", value.shape()));
        }
        changes.push((parameter, value));
    }
    if let Some(name) = tensors.keys().next() {
        return Err(format!("{name} beside them"));
    }
    for (parameter, value) in changes {
        parameter.update(|mut old| old.assign(&value));
    }
    Ok(())
}
// ANCHOR_END: state_dict

/// What kind of network has tensors of these names and shapes.
fn describe(tensors: &BTreeMap<String, ArrayD<f32>>) -> Result<Description, ModelError> {
    let foreign = |found: &str| ModelError::Foreign(found.into());
    let mut weights = Vec::new();
    for (name, tensor) in tensors {
        if let Some(place) = name.strip_suffix(".weight") {
            let place: usize = place.parse().map_err(|_| foreign(name))?;
            let &[outputs, _] = tensor.shape() else { return Err(foreign(name)) };
            weights.push((place, outputs));
        }
    }
    weights.sort_unstable();
    let Some(((last, outputs), hidden)) = weights.split_last() else {
        return Err(foreign("no tensor named 0.weight"));
    };
    if *outputs != CLASSES {
        return Err(foreign(&format!("{last}.weight with {outputs} outputs")));
    }
    // Linear and activation are two modules; with dropout they are three. Dropout does nothing in
    // evaluation, so its probability, which no file tells, does not matter.
    let is_dropped = weights.windows(2).any(|pair| pair[1].0 - pair[0].0 == 3);
    let architecture = Architecture {
        hidden: hidden.iter().map(|(_, outputs)| *outputs).collect(),
        activation: Activation::Relu,
        dropout: if is_dropped { 0.5 } else { 0.0 },
    };
    Ok(Description { architecture, normalize: Normalize::default() })
}
