//! A look inside a model: what its layers put out for a batch, and the gradients that reach them.

use autograd::Tensor;
use ndarray::{ArrayD, ArrayViewD, Axis};

use crate::layers::{Module, Sequential};
use crate::loader::Batch;
use crate::train::parameters;

/// What one linear layer does with a batch.
#[derive(Clone, Debug)]
pub struct LayerDiagnosis {
    /// The layer's place in the model.
    pub place: usize,
    /// The outputs after what follows the layer, `(batch, out)`: the activation, or log-softmax.
    pub activations: ArrayD<f32>,
    /// The gradient of the loss with respect to the layer's weights, `(out, in)`.
    pub weight_gradients: ArrayD<f32>,
    /// How many of its outputs are 0 for every image of the batch. After ReLU these neurons are
    /// dead: no gradient reaches their weights, so they hardly ever wake.
    pub dead: usize,
}

/// Sends a batch through a model in evaluation mode, and its loss back. The model's gradients are
/// forgotten afterward.
///
/// # Panics
/// When the batch does not fit the model, or the model ends with a linear layer: the loss is that of
/// log-probabilities.
pub fn diagnose(model: &Sequential<f32>, batch: &Batch<f32>) -> Vec<LayerDiagnosis> {
    model.eval();
    let outputs = model.outputs(&batch.inputs);
    outputs.last().expect("a model has modules").nll_loss(&batch.targets).backward();
    let weights = model.named_parameters().into_iter();
    let weights = weights.filter_map(|(name, weight)| {
        let place: usize = name.strip_suffix(".weight")?.parse().ok()?;
        Some((place, weight))
    });
    let diagnoses = weights
        .map(|(place, weight)| {
            let activations = outputs[place + 1].value().into_owned();
            let is_dead = |column: &ArrayViewD<f32>| column.iter().all(|&x| x == 0.0);
            LayerDiagnosis {
                place,
                dead: activations.axis_iter(Axis(1)).filter(is_dead).count(),
                activations,
                weight_gradients: weight.grad().expect("backward reached it").into_owned(),
            }
        })
        .collect();
    parameters(model).iter().for_each(Tensor::zero_grad);
    diagnoses
}
