//! A trained model as a safetensors file, with PyTorch's names: `0.weight`, `0.bias`, `2.weight`, …

use std::collections::BTreeMap;

use ndarray::ArrayD;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::architecture::{Activation, Architecture};
use crate::dataset::{CLASSES, PIXELS};
use crate::layers::{Module, Sequential};
use crate::purpose::Purpose;
use crate::recipe::Recipe;
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

/// What a person knows of a model whose file may not say it. It wins over what the file says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// What follows each hidden layer.
    pub activation: Option<Activation>,
    /// Subtracted from a pixel in `[0, 1]`.
    pub mean: Option<f64>,
    /// What the difference is divided by.
    pub std: Option<f64>,
}

/// A model that was read from a file.
pub struct SavedModel {
    /// The network, with its weights.
    pub model: Sequential<f32>,
    /// What it is.
    pub description: Description,
    /// What neither the file nor a person said, and was taken from [`Recipe::reference`]: some of
    /// `activation`, `mean`, `std`.
    pub assumed: Vec<&'static str>,
}

/// Why a file is not a model that can be used here.
#[derive(Debug, Error)]
pub enum ModelError {
    /// Not a file of tensors.
    #[error(transparent)]
    File(#[from] TensorFileError),
    /// A checkpoint in place of a model.
    #[error(
        "expected a model, found the checkpoint of a training run; its model is the model.safetensors beside it, and train --resume goes on with the run"
    )]
    Checkpoint,
    /// The metadata of ours does not say what it should.
    #[error(
        "expected a description of the network in the metadata, found a mistake: {0}; save the model again"
    )]
    Metadata(String),
    /// The tensors are not those of such a network.
    #[error(
        "expected the weights and biases of linear layers from {PIXELS} to {CLASSES}, found {0}; is it another model?"
    )]
    Foreign(String),
    /// The layers could follow each other in several ways.
    #[error(
        "expected layers in an order that can be told, found {0} in more than one possible order; number their names, such as fc1 and fc2"
    )]
    Order(String),
}

/// The bytes of a model's file.
///
/// # Errors
/// When a weight is not a finite number.
pub fn to_bytes(
    model: &Sequential<f32>,
    description: &Description,
) -> Result<Vec<u8>, TensorFileError> {
    let tensors = state_dict(model);
    let metadata = serde_json::to_string(description).expect("plain values");
    TensorFile { tensors, metadata: Some(metadata) }.to_bytes()
}

/// Reads a model from its file's bytes. A file without our metadata, as PyTorch writes it, is
/// understood from the names and shapes of its tensors; what they cannot tell is taken from the
/// hints, and what these leave open is assumed and named in [`SavedModel::assumed`].
///
/// # Errors
/// When the bytes are not such a file. Everything that it says is checked before a network is built.
pub fn from_bytes(bytes: &[u8], hints: &Hints) -> Result<SavedModel, ModelError> {
    let TensorFile { tensors, metadata } = TensorFile::from_bytes(bytes)?;
    if metadata.as_deref().is_some_and(is_of_checkpoint) {
        return Err(ModelError::Checkpoint);
    }
    let layers = linear_layers(&tensors)?;
    let (_, hidden) = layers.split_last().expect("there is a layer");
    let hidden: Vec<usize> = hidden.iter().map(|layer| layer.outputs).collect();
    let (description, assumed) = match metadata {
        Some(text) => {
            let mistake = |error: serde_json::Error| ModelError::Metadata(error.to_string());
            (serde_json::from_str(&text).map_err(mistake)?, Vec::new())
        }
        None => assume(hidden.clone(), hints),
    };
    let Description { mut architecture, mut normalize } = description;
    architecture.activation = hints.activation.unwrap_or(architecture.activation);
    normalize.mean = hints.mean.unwrap_or(normalize.mean);
    normalize.std = hints.std.unwrap_or(normalize.std);
    architecture.check().and_then(|()| normalize.check()).map_err(ModelError::Metadata)?;
    if architecture.hidden != hidden {
        let tensors = Architecture { hidden, ..architecture.clone() }.sizes();
        let mistake = format!("it says {}, and the tensors say {tensors}", architecture.sizes());
        return Err(ModelError::Metadata(mistake));
    }

    // The first weights do not matter: every one of them is replaced.
    let model = architecture.build(&mut Purpose::Weights.generator(0));
    let names = layers
        .iter()
        .flat_map(|Layer { name, .. }| [format!("{name}weight"), format!("{name}bias")]);
    let ours = model.named_parameters().into_iter().map(|(name, _)| name);
    let tensors = ours.zip(names.map(|name| tensors[&name].clone())).collect();
    load_state_dict(&model, tensors).map_err(ModelError::Foreign)?;
    Ok(SavedModel { model, description: Description { architecture, normalize }, assumed })
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

/// Whether our metadata is what a checkpoint has.
fn is_of_checkpoint(metadata: &str) -> bool {
    let words: Result<serde_json::Value, _> = serde_json::from_str(metadata);
    words.is_ok_and(|words| words.get("recipe").is_some())
}

/// What is taken to hold when a file has no description, and the names of what had to be assumed.
/// Dropout does nothing in evaluation, so it needs no word.
fn assume(hidden: Vec<usize>, hints: &Hints) -> (Description, Vec<&'static str>) {
    let Recipe { architecture, normalize, .. } = Recipe::reference();
    let unsaid = [
        ("activation", hints.activation.is_none() && !hidden.is_empty()),
        ("mean", hints.mean.is_none()),
        ("std", hints.std.is_none()),
    ];
    let assumed = unsaid.into_iter().filter(|(_, is_unsaid)| *is_unsaid).map(|(name, _)| name);
    (
        Description { architecture: Architecture { hidden, ..architecture }, normalize },
        assumed.collect(),
    )
}

/// A linear layer in a file: what stands before `weight` and `bias` in its names, and its sizes.
#[derive(Clone)]
struct Layer {
    name: String,
    inputs: usize,
    outputs: usize,
}

/// The linear layers that a file's tensors are, whatever their names, in the order in which they
/// lead from the pixels to the digits.
fn linear_layers(tensors: &BTreeMap<String, ArrayD<f32>>) -> Result<Vec<Layer>, ModelError> {
    let foreign = |found: String| Err(ModelError::Foreign(found));
    let mut layers = Vec::new();
    for (name, tensor) in tensors {
        let Some(layer) = name.strip_suffix("weight") else {
            let layer = name.strip_suffix("bias");
            if !layer.is_some_and(|layer| tensors.contains_key(&format!("{layer}weight"))) {
                return foreign(format!("{name} beside them"));
            }
            continue;
        };
        let &[outputs, inputs] = tensor.shape() else {
            return foreign(format!("{name} with the shape {:?}", tensor.shape()));
        };
        match tensors.get(&format!("{layer}bias")).map(ArrayD::shape) {
            None => return foreign(format!("no {layer}bias")),
            Some(shape) if shape != [outputs] => {
                return foreign(format!("{layer}bias with the shape {shape:?}"));
            }
            Some(_) => layers.push(Layer { name: layer.into(), inputs, outputs }),
        }
    }
    let most = Architecture::MOST_LAYERS + 1;
    match layers.len() {
        0 => foreign("no weights, such as 0.weight".into()),
        count if count > most => foreign(format!("{count} layers, more than {most}")),
        _ => in_order(layers),
    }
}

/// Puts layers in the order in which each fits the one before. Where shapes leave it open, the
/// numbers in the names decide.
fn in_order(mut layers: Vec<Layer>) -> Result<Vec<Layer>, ModelError> {
    layers.sort_by_key(|layer| numbers_padded(&layer.name));
    let mut orders = Vec::new();
    find_orders(&layers, PIXELS, &mut Vec::new(), &mut orders);
    let Some(order) = orders.first() else {
        let shapes = layers.iter().map(|Layer { name, inputs, outputs }| {
            format!("{name}weight with {inputs} inputs and {outputs} outputs")
        });
        return Err(ModelError::Foreign(shapes.collect::<Vec<_>>().join(", ")));
    };

    let has_twin = |&place: &usize| {
        let shape = |layer: &Layer| (layer.inputs, layer.outputs);
        layers.iter().filter(|layer| shape(layer) == shape(&layers[place])).count() > 1
    };
    let is_open = |place: &usize| orders.len() > 1 || has_twin(place);
    let inner = &order[..order.len() - 1];
    let open: Vec<&str> =
        inner.iter().filter(|place| is_open(place)).map(|&place| &*layers[place].name).collect();
    let without_digits = |name: &str| name.replace(|letter: char| letter.is_ascii_digit(), "");
    let are_numbered =
        open.windows(2).all(|pair| without_digits(pair[0]) == without_digits(pair[1]));
    if !are_numbered || (orders.len() > 1 && !order.is_sorted()) {
        let names = open.iter().map(|name| format!("{name}weight"));
        return Err(ModelError::Order(names.collect::<Vec<_>>().join(", ")));
    }
    Ok(order.iter().map(|&place| layers[place].clone()).collect())
}

/// A name whose numbers have the same length, so that `fc2` is sorted before `fc10`.
fn numbers_padded(name: &str) -> String {
    let pieces = name.as_bytes().chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit());
    let padded =
        pieces.map(|piece| match (piece[0].is_ascii_digit(), String::from_utf8_lossy(piece)) {
            (true, number) => format!("{number:0>20}"),
            (false, words) => words.into_owned(),
        });
    padded.collect()
}

/// Finds orders of all layers in which each takes what the one before gives, from `inputs` to the
/// digits; two are enough to know that there are several. Of layers with the same shape, the one that
/// stands first comes first.
fn find_orders(
    layers: &[Layer],
    inputs: usize,
    order: &mut Vec<usize>,
    found: &mut Vec<Vec<usize>>,
) {
    if order.len() == layers.len() && inputs == CLASSES {
        found.push(order.clone());
    }
    let mut tried = Vec::new();
    for (place, layer) in layers.iter().enumerate() {
        let fits = layer.inputs == inputs && !order.contains(&place);
        if fits && found.len() < 2 && !tried.contains(&layer.outputs) {
            tried.push(layer.outputs);
            order.push(place);
            find_orders(layers, layer.outputs, order, found);
            order.pop();
        }
    }
}
