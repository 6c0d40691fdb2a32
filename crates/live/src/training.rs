//! Training on real digits, in the page: the loop in steps of a few batches, and what can be seen while it runs.

use std::io::Read;

use autograd::Tensor;
use mnist::architecture::{Activation, Architecture};
use mnist::dataset::{MnistDataset, PIXELS};
use mnist::diagnose::diagnose;
use mnist::evaluate::evaluate;
use mnist::layers::{Module, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::model_file::{Description, load_state_dict, state_dict, to_bytes};
use mnist::optim::Optimizer;
use mnist::purpose::Purpose;
use mnist::recipe::{OptimizerName, Recipe};
use mnist::train::parameters;
use mnist::transform::Normalize;
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Images and labels, which come in pieces.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
#[derive(Default)]
pub struct Images {
    pixels: Vec<u8>,
    labels: Vec<u8>,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Images {
    /// No image yet.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a piece: the labels of some images, a byte each, and then their pixels, 784 bytes each.
    ///
    /// # Errors
    /// When its length is not that of whole images.
    pub fn add(&mut self, piece: &[u8]) -> Result<(), String> {
        let images = piece.len() / (1 + PIXELS);
        if images * (1 + PIXELS) != piece.len() {
            return Err(format!("expected 785 bytes for each image, found {} bytes", piece.len()));
        }
        let (labels, pixels) = piece.split_at(images);
        self.labels.extend(labels);
        self.pixels.extend(pixels);
        Ok(())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.labels.len()
    }
}

impl Images {
    /// The data set, read as from its files: what stands before the numbers is the header of the IDX format.
    fn dataset(&self) -> Result<MnistDataset, String> {
        let count = u32::try_from(self.count()).expect("there are 70,000 images").to_be_bytes();
        let images = [&[0, 0, 8, 3], &count[..], &[0, 0, 0, 28, 0, 0, 0, 28]].concat();
        let labels = [&[0, 0, 8, 1], &count[..]].concat();
        let images = images.chain(&self.pixels[..]);
        MnistDataset::from_readers(images, labels.chain(&self.labels[..]))
            .map_err(|error| error.to_string())
    }
}

/// A network in training.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Training {
    train: MnistDataset,
    test: MnistDataset,
    recipe: Recipe,
    mistake: Mistake,
    model: Sequential<f32>,
    optimizer: Box<dyn Optimizer<f32>>,
    /// The images of this epoch, in their order.
    order: Vec<usize>,
    batches: usize,
}

/// One change to the loop, as in the chapter "When it goes wrong", or none.
#[derive(Clone, Copy, PartialEq)]
enum Mistake {
    Right,
    NoZeroGrad,
    WrongSign,
    WrongAxis,
    SoftmaxTwice,
    RawBytes,
    SumForMean,
    RateOne,
    ZeroStart,
    ShiftedLabels,
    SortedData,
}
use Mistake::*;

const MISTAKES: [(&str, Mistake); 11] = [
    ("right", Right),
    ("no-zero-grad", NoZeroGrad),
    ("wrong-sign", WrongSign),
    ("wrong-axis", WrongAxis),
    ("softmax-twice", SoftmaxTwice),
    ("raw-bytes", RawBytes),
    ("sum-for-mean", SumForMean),
    ("rate-one", RateOne),
    ("zero-start", ZeroStart),
    ("shifted-labels", ShiftedLabels),
    ("sorted-data", SortedData),
];

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Training {
    /// The reference recipe with other settings. The optimizer is `sgd`, `momentum` (which is `sgd` with the momentum 0.9)
    /// or `adam`; `hidden` are the outputs of the hidden layers; the mistake is one of [`mistakes`](Self::mistakes).
    ///
    /// # Errors
    /// With what was expected and what was found, when a setting is none, or the images are none.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[allow(clippy::too_many_arguments, reason = "a page has no struct to fill in")]
    pub fn new(
        train: &Images,
        test: &Images,
        hidden: Vec<usize>,
        optimizer: &str,
        learning_rate: f64,
        batch_size: usize,
        mistake: &str,
        seed: u32,
    ) -> Result<Self, String> {
        let (train, test) = (train.dataset()?, test.dataset()?);
        let known = MISTAKES.iter().find(|(name, _)| *name == mistake);
        let &(_, mistake) = known.ok_or(format!("expected a known mistake, found {mistake}"))?;
        let (optimizer, momentum) = match optimizer {
            "sgd" => (OptimizerName::Sgd, 0.0),
            "momentum" => (OptimizerName::Sgd, 0.9),
            "adam" => (OptimizerName::Adam, 0.0),
            other => return Err(format!("expected sgd, momentum or adam, found {other}")),
        };
        let normalize = match mistake {
            RawBytes => Normalize { mean: 0.0, std: 1.0 / 255.0 },
            _ => Normalize::default(),
        };
        let recipe = Recipe {
            architecture: Architecture { hidden, activation: Activation::Relu, dropout: 0.0 },
            normalize,
            optimizer,
            lr: if mistake == RateOne { 1.0 } else { learning_rate },
            momentum,
            batch_size,
            seed: seed.into(),
            ..Recipe::reference()
        };
        recipe.check(train.len())?;
        let model = recipe.architecture.build(&mut Purpose::Weights.generator(recipe.seed));
        if mistake == ZeroStart {
            parameters(&model).iter().for_each(|parameter| parameter.update(|mut w| w.fill(0.0)));
        }
        let optimizer = recipe.build_optimizer(parameters(&model));
        Ok(Self { train, test, recipe, mistake, model, optimizer, order: Vec::new(), batches: 0 })
    }

    /// The names of the mistakes that can be made; the first is none.
    pub fn mistakes() -> Vec<String> {
        MISTAKES.map(|(name, _)| name.to_owned()).to_vec()
    }

    /// How many batches make an epoch.
    pub fn batches_per_epoch(&self) -> usize {
        self.train.len().div_ceil(self.recipe.batch_size)
    }

    /// How many batches were trained on.
    pub fn batches(&self) -> usize {
        self.batches
    }

    /// Trains on so many batches, and returns the loss of each before its step. It ends early where a loss is no finite
    /// number.
    pub fn train(&mut self, batches: usize) -> Vec<f32> {
        let mut losses = Vec::new();
        while losses.len() < batches && losses.last().is_none_or(|loss: &f32| loss.is_finite()) {
            losses.push(self.train_batch());
        }
        losses
    }

    /// The fraction of the test images that the network reads right.
    pub fn test_accuracy(&self) -> f64 {
        let all: Vec<usize> = (0..self.test.len()).collect();
        evaluate(&self.model, &self.test, &all, self.recipe.normalize).accuracy()
    }

    /// How many neurons of each hidden layer are 0 for each of the first 1,000 test images.
    pub fn dead(&self) -> Vec<usize> {
        // A copy, because the look forgets the gradients, and a loop with a mistake may count on them.
        let copy = self.recipe.architecture.build(&mut Purpose::Weights.generator(0));
        load_state_dict(&copy, state_dict(&self.model)).expect("it is the same network");
        let images: Vec<usize> = (0..self.test.len().min(1000)).collect();
        let layers = diagnose(&copy, &Batch::gather(&self.test, &images, self.recipe.normalize));
        let hidden = &layers[..layers.len() - 1];
        hidden.iter().map(|layer| layer.dead).collect()
    }

    /// The root mean square of the last batch's gradients with respect to the weights of each layer. Empty before the first
    /// batch.
    pub fn gradient_sizes(&self) -> Vec<f32> {
        let weights = self.model.named_parameters().into_iter();
        let weights = weights.filter(|(name, _)| name.ends_with("weight"));
        let gradients = weights.filter_map(|(_, weight)| weight.grad());
        gradients.map(|gradient| gradient.mapv(|g| g * g).mean().unwrap_or(0.0).sqrt()).collect()
    }

    /// The weights of the first layer, 784 for each of its outputs.
    pub fn first_weights(&self) -> Vec<f32> {
        parameters(&self.model)[0].value().iter().copied().collect()
    }

    /// The model as the bytes of a file, for [`Reader`](crate::Reader).
    ///
    /// # Errors
    /// When a weight is not a finite number.
    pub fn model(&self) -> Result<Vec<u8>, String> {
        let Recipe { architecture, normalize, .. } = self.recipe.clone();
        to_bytes(&self.model, &Description { architecture, normalize })
            .map_err(|error| error.to_string())
    }
}

impl Training {
    fn train_batch(&mut self) -> f32 {
        let place = self.batches % self.batches_per_epoch();
        if place == 0 {
            self.order = self.new_order(self.batches / self.batches_per_epoch());
        }
        let first = place * self.recipe.batch_size;
        let last = (first + self.recipe.batch_size).min(self.order.len());
        let indices = &self.order[first..last];
        let mut batch = Batch::gather(&self.train, indices, self.recipe.normalize);
        if self.mistake == ShiftedLabels {
            let end = self.train.len() - 1;
            batch.targets = indices.iter().map(|&i| self.train.label(end.min(i + 1))).collect();
        }
        if self.mistake != NoZeroGrad {
            self.optimizer.zero_grad();
        }
        self.model.train(&mut Purpose::Batch(self.batches).generator(self.recipe.seed));
        let loss = {
            let graph = self.loss(&batch);
            graph.backward();
            graph.item()
        };
        if self.mistake == WrongSign {
            turn_around(&parameters(&self.model)[0]);
        }
        self.optimizer.step();
        self.batches += 1;
        loss
    }

    fn loss(&self, batch: &Batch<f32>) -> Tensor<f32> {
        let outputs = self.model.outputs(&batch.inputs);
        let [.., scores, log_probs] = &outputs[..] else { unreachable!("log-softmax is last") };
        let targets = &batch.targets;
        match self.mistake {
            WrongAxis => scores.log_softmax(0).nll_loss(targets),
            SoftmaxTwice => scores.softmax(1).cross_entropy(targets),
            SumForMean => log_probs.nll_loss(targets) * targets.len() as f32,
            _ => log_probs.nll_loss(targets),
        }
    }

    fn new_order(&self, epoch: usize) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..self.train.len()).collect();
        if self.mistake == SortedData {
            indices.sort_by_key(|&image| self.train.label(image));
            return indices;
        }
        shuffled(indices, &mut Purpose::Order(epoch).generator(self.recipe.seed))
    }
}

/// Makes a gradient point the other way: backward adds to what is there, so minus two of it is added.
fn turn_around(parameter: &Tensor<f32>) {
    let gradient = parameter.grad().expect("backward was called");
    (parameter * Tensor::new(gradient.mapv(|g| -2.0 * g))).sum().backward();
}
