//! Training on real digits, in the page: the loop in steps of a few batches, and what can be seen while it runs.

use std::io::Read;

use autograd::Tensor;
use mnist::architecture::{Activation, Architecture};
use mnist::dataset::{MnistDataset, PIXELS, SIDE};
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
use plot::{Chart, Color, Figure, Series};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::{NARROW, grid};

/// A color for each layer, from the first.
const LAYERS: [Color; 3] = [Color::Blue, Color::Orange, Color::Green];

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

    /// What digit an image shows.
    ///
    /// # Panics
    /// When there is no such image.
    pub fn label(&self, image: usize) -> u8 {
        self.labels[image]
    }

    /// An image as dark ink on white paper: 28 × 28 pixels of four bytes, red, green, blue, opacity.
    ///
    /// # Panics
    /// When there is no such image.
    pub fn on_paper(&self, image: usize) -> Vec<u8> {
        let ink = &self.pixels[image * PIXELS..(image + 1) * PIXELS];
        ink.iter().flat_map(|&ink| [255 - ink, 255 - ink, 255 - ink, 255]).collect()
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
    record: Record,
}

/// What a run showed of itself.
#[derive(Default)]
struct Record {
    /// The loss of each batch before its step.
    losses: Vec<f32>,
    /// After each epoch, the mean loss over its images, and the part of the test images that is read right.
    epochs: Vec<(f64, f64)>,
    /// After each epoch, the part of each hidden layer's neurons that is dead.
    dead: Vec<Vec<f64>>,
    /// At every tenth batch, the size of the gradients of each layer's weights.
    gradients: Vec<(usize, Vec<f32>)>,
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
        let (order, record) = (Vec::new(), Record::default());
        Ok(Self { train, test, recipe, mistake, model, optimizer, order, batches: 0, record })
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
        self.record.losses.extend(&losses);
        losses
    }

    /// Trains on so many batches, or to the end of the epoch, where it measures the network on the test images. Says
    /// whether it goes on from there: not with a loss that is no finite number.
    pub fn advance(&mut self, batches: usize) -> bool {
        for _ in 0..batches {
            self.train(1);
            if self.batches % 10 == 1 {
                self.record.gradients.push((self.batches, self.gradient_sizes()));
            }
            if self.is_lost() {
                return false;
            }
            if self.batches.is_multiple_of(self.batches_per_epoch()) {
                self.measure_epoch();
                break;
            }
        }
        true
    }

    /// The losses, the accuracy, the gradients and the dead neurons, in a picture of this width.
    pub fn svg(&self, width: u32) -> String {
        // Side by side on a telephone too, because all four move at once.
        let is_narrow = width < NARROW;
        let charts = [
            self.loss_chart(is_narrow),
            self.accuracy_chart(is_narrow),
            self.gradient_chart(is_narrow),
            self.dead_chart(is_narrow),
        ];
        charts.into_iter().fold(grid(width, 2, 230), Figure::panel).svg()
    }

    /// What the network has come to, in words.
    pub fn says(&self) -> String {
        let (all, number) = (self.batches_per_epoch(), self.batches);
        let Some(loss) = self.record.losses.last() else {
            return format!("Nothing trained yet; {all} batches make an epoch.");
        };
        if self.is_lost() {
            return format!(
                "The loss of batch {number} is no finite number: the weights are lost."
            );
        }
        let place =
            format!("Batch {number}, {:.1} epochs: loss {loss:.3}", number as f64 / all as f64);
        let Some((mean, accuracy)) = self.record.epochs.last() else { return place };
        let dead =
            self.record.dead.last().into_iter().flatten().zip(&self.recipe.architecture.hidden);
        let dead = dead.map(|(part, &all)| format!("{:.0} of {all}", part * all as f64));
        let dead = dead.collect::<Vec<_>>().join(" and ");
        let dead = if dead.is_empty() { dead } else { format!(", dead neurons {dead}") };
        format!(
            "{place}. After epoch {}: mean loss {mean:.4}, {:.2}% of the test images right{dead}",
            self.record.epochs.len(),
            100.0 * accuracy
        )
    }

    /// The command that trains the same on all images, if there is one.
    pub fn command(&self) -> Option<String> {
        let Recipe { optimizer, lr, momentum, batch_size, architecture, .. } = &self.recipe;
        if let Some((name, _)) = MISTAKES[1..].iter().find(|(_, mistake)| *mistake == self.mistake)
        {
            // The program makes its mistakes in the loop of the reference recipe.
            let reference =
                Recipe { lr: *lr, normalize: self.recipe.normalize, ..Recipe::reference() };
            let command = format!("cargo run -p mnist --example mistakes -- {name} --lr {lr}");
            return (self.recipe == reference).then_some(command);
        }
        let hidden: Vec<_> = architecture.hidden.iter().map(usize::to_string).collect();
        let hidden = if hidden.is_empty() { "none".into() } else { hidden.join(",") };
        let optimizer = match optimizer {
            OptimizerName::Sgd if *momentum > 0.0 => format!("sgd --momentum {momentum}"),
            OptimizerName::Sgd => "sgd".into(),
            OptimizerName::Adam => "adam".into(),
        };
        Some(format!(
            "cargo run -p mnist -- train --optimizer {optimizer} --lr {lr} --batch-size {batch_size} --hidden {hidden}"
        ))
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

    /// The weights of the first neurons as images of 28 × 28 in a grid, eight in a row with a pixel between them: orange
    /// where a weight is positive, blue where it is negative, and the largest of a neuron in the full color. Four bytes for
    /// each pixel: red, green, blue, opacity.
    pub fn weights_rgba(&self) -> Vec<u8> {
        let weights = parameters(&self.model)[0].value();
        let neurons = weights.shape()[0].min(8 * self.weights_rows());
        let (width, height) = (8 * (SIDE + 1) - 1, self.weights_rows() * (SIDE + 1) - 1);
        let mut bytes = vec![0; 4 * width * height];
        for (neuron, weights) in weights.outer_iter().take(neurons).enumerate() {
            let largest = weights.iter().fold(f32::MIN_POSITIVE, |largest, w| largest.max(w.abs()));
            let (left, top) = (neuron % 8 * (SIDE + 1), neuron / 8 * (SIDE + 1));
            for (pixel, weight) in weights.iter().enumerate() {
                let color = if *weight < 0.0 { Color::Blue } else { Color::Orange };
                let strength = weight.abs() / largest;
                let [_, red, green, blue] = (color as u32)
                    .to_be_bytes()
                    .map(|full| (255.0 + (f32::from(full) - 255.0) * strength).round() as u8);
                let place = (top + pixel / SIDE) * width + left + pixel % SIDE;
                bytes[4 * place..][..4].copy_from_slice(&[red, green, blue, 255]);
            }
        }
        bytes
    }

    /// Rows of that grid: at most 32 neurons are shown.
    pub fn weights_rows(&self) -> usize {
        parameters(&self.model)[0].shape()[0].div_ceil(8).min(4)
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

    fn is_lost(&self) -> bool {
        self.record.losses.last().is_some_and(|loss| !loss.is_finite())
    }

    fn measure_epoch(&mut self) {
        let Recipe { batch_size, architecture, .. } = &self.recipe;
        // The last batch may be smaller, so its mean counts less.
        let images = (0..self.train.len()).step_by(*batch_size);
        let sizes = images.map(|first| (self.train.len() - first).min(*batch_size) as f64);
        let losses = &self.record.losses[self.batches - self.batches_per_epoch()..];
        let sum: f64 = sizes.zip(losses).map(|(size, &loss)| size * f64::from(loss)).sum();
        let dead = self.dead().into_iter().zip(&architecture.hidden);
        let dead = dead.map(|(dead, &all)| dead as f64 / all as f64).collect();
        self.record.epochs.push((sum / self.train.len() as f64, self.test_accuracy()));
        self.record.dead.push(dead);
    }

    fn epochs(&self, batch: usize) -> f64 {
        batch as f64 / self.batches_per_epoch() as f64
    }

    /// A chart over the epochs. A narrow one has a short title, and neither the name of an axis nor a legend beside it.
    fn chart(&self, is_narrow: bool, [title, what, short]: [&str; 3]) -> Chart {
        let (title, what) = if is_narrow { (short, "") } else { (title, what) };
        Chart::new(title, "epoch", what).x_range(0.0, self.epochs(self.batches).ceil().max(1.0))
    }

    fn loss_chart(&self, is_narrow: bool) -> Chart {
        let record = &self.record;
        let batches = record.losses.iter().enumerate();
        let batches = batches.map(|(i, &loss)| (self.epochs(i + 1), f64::from(loss)));
        let means = record.epochs.iter().enumerate().map(|(i, (mean, _))| (i as f64 + 0.5, *mean));
        // All means are on it, and nearly all batches: a few that jump would press the rest down.
        let mut sorted: Vec<f32> =
            record.losses.iter().copied().filter(|loss| loss.is_finite()).collect();
        sorted.sort_by(f32::total_cmp);
        let nearly_all = sorted.get(sorted.len() * 98 / 100).map_or(1.0, |&loss| f64::from(loss));
        let top = 1.06 * means.clone().map(|(_, mean)| mean).fold(nearly_all, f64::max);
        let label = |label| if is_narrow { "" } else { label };
        self.chart(is_narrow, ["Loss while training", "negative log-likelihood", "Loss"])
            .y_range(0.0, top)
            .series(Series::faint_line(label("each batch"), Color::Sky, batches))
            .series(Series::marked_line(label("mean of each epoch"), Color::Blue, means))
    }

    fn accuracy_chart(&self, is_narrow: bool) -> Chart {
        let epochs = self.record.epochs.iter().enumerate();
        let right = epochs.map(|(i, (_, accuracy))| (i as f64 + 1.0, 100.0 * accuracy));
        self.chart(is_narrow, ["Accuracy after each epoch", "right test images, %", "Accuracy, %"])
            .y_range(0.0, 100.0)
            .series(Series::marked_line("", Color::Orange, right))
    }

    fn gradient_chart(&self, is_narrow: bool) -> Chart {
        let chart = self
            .chart(is_narrow, ["Gradients of the weights", "root mean square", "Gradients"])
            .log_y();
        let layers = self.recipe.architecture.hidden.len() + 1;
        (0..layers).fold(chart, |chart, layer| {
            let sizes = self.record.gradients.iter();
            let sizes = sizes.map(|(batch, sizes)| (self.epochs(*batch), f64::from(sizes[layer])));
            chart.series(Series::line(&format!("layer {}", layer + 1), LAYERS[layer % 3], sizes))
        })
    }

    fn dead_chart(&self, is_narrow: bool) -> Chart {
        let chart = self
            .chart(is_narrow, ["Dead neurons", "part of the layer, %", "Dead neurons, %"])
            .y_range(0.0, 100.0);
        (0..self.recipe.architecture.hidden.len()).fold(chart, |chart, layer| {
            let parts = self.record.dead.iter().enumerate();
            let parts = parts.map(|(i, parts)| (i as f64 + 1.0, 100.0 * parts[layer]));
            let label = format!("layer {}", layer + 1);
            chart.series(Series::marked_line(&label, LAYERS[layer % 3], parts))
        })
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
