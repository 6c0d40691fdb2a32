//! Twelve mistakes that people make, each one change to the training loop, trained for real.
//!
//! `cargo run -p mnist --example mistakes` trains them all and draws their curves;
//! `cargo run -p mnist --example mistakes -- zero-start` takes a closer look at one.

use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use mnist::autograd::backprop::network::{accuracy, argmax};
use mnist::autograd::{Tensor, no_grad};
use mnist::dataset::{DatasetError, MnistDataset, Split};
use mnist::layers::{Dropout, Linear, Module, ReLU, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::optim::{Optimizer, Sgd, SgdOptions};
use mnist::purpose::Purpose;
use mnist::train::parameters;
use mnist::transform::Normalize;
use ndarray::{Array2, Axis, Ix2};
use output::{save_file, shown};
use plot::{Chart, Color, Figure, Series};

/// One change to the loop, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Mistake {
    /// The loop as it should be
    Right,
    /// The gradients are never cleared
    NoZeroGrad,
    /// The first layer's weights step uphill
    WrongSign,
    /// Log-softmax along the batch and not along the classes
    WrongAxis,
    /// Probabilities go into the cross-entropy, which wants scores
    SoftmaxTwice,
    /// Pixels from 0 to 255 go in as they are
    RawBytes,
    /// The loss is the sum over the batch and not the mean
    SumForMean,
    /// The learning rate is 1
    RateOne,
    /// All weights and biases begin at 0
    ZeroStart,
    /// Every image has the label of the one after it
    ShiftedLabels,
    /// The images come sorted by digit
    SortedData,
    /// Dropout stays on in the evaluation
    DropoutStaysOn,
    /// The network is tested on images that it was trained on
    TestInTraining,
}
use Mistake::*;

// ANCHOR: loop
/// Trains for five epochs with one mistake in the loop.
fn train(mistake: Mistake, lr: f32, data: &Data) -> Run {
    let model = build(mistake);
    let mut optimizer = Sgd::new(parameters(&model), SgdOptions::new(rate(mistake, lr)));
    let mut run = Run { model, batch_losses: vec![], epochs: vec![] };
    for epoch in 0..5 {
        let mut loss_sum = 0.0;
        let order = data.order(mistake, epoch);
        for indices in order.chunks(64) {
            let batch = data.batch(mistake, indices);
            if mistake != NoZeroGrad {
                optimizer.zero_grad();
            }
            run.model.train(&mut Purpose::Batch(run.batch_losses.len()).generator(SEED));
            let loss = loss(mistake, &run.model.forward(&batch.inputs), &batch.targets);
            loss.backward();
            if mistake == WrongSign {
                turn_around(&parameters(&run.model)[0]);
            }
            loss_sum += f64::from(loss.item()) * indices.len() as f64;
            run.batch_losses.push(loss.item());
            optimizer.step();
        }
        let test = data.test_accuracy(mistake, &run.model);
        run.epochs.push((loss_sum / order.len() as f64, test));
    }
    run
}

/// The loss of a batch of scores, `(batch, classes)`.
fn loss(mistake: Mistake, scores: &Tensor<f32>, targets: &[usize]) -> Tensor<f32> {
    match mistake {
        WrongAxis => scores.log_softmax(0).nll_loss(targets),
        SoftmaxTwice => scores.softmax(1).cross_entropy(targets),
        SumForMean => scores.cross_entropy(targets) * targets.len() as f32,
        _ => scores.cross_entropy(targets),
    }
}
// ANCHOR_END: loop

const SEED: u64 = 0;

/// What was seen while training.
struct Run {
    model: Sequential<f32>,
    batch_losses: Vec<f32>,
    /// The mean loss of each epoch, and the accuracy after it on the images that are taken for a test.
    epochs: Vec<(f64, f64)>,
}

/// The reference network, without its log-softmax: it puts out scores.
fn build(mistake: Mistake) -> Sequential<f32> {
    let first_weights = &mut Purpose::Weights.generator(SEED);
    let mut modules: Vec<Box<dyn Module<f32>>> = Vec::new();
    for (inputs, outputs) in [(784, 128), (128, 64)] {
        modules.push(Box::new(Linear::new(inputs, outputs, first_weights)));
        modules.push(Box::new(ReLU));
        if mistake == DropoutStaysOn {
            modules.push(Box::new(Dropout::new(0.5)));
        }
    }
    modules.push(Box::new(Linear::new(64, 10, first_weights)));
    let model = Sequential::new(modules);
    if mistake == ZeroStart {
        parameters(&model).iter().for_each(|parameter| parameter.update(|mut w| w.fill(0.0)));
    }
    model
}

fn rate(mistake: Mistake, lr: f32) -> f32 {
    if mistake == RateOne { 1.0 } else { lr }
}

/// Makes a gradient point the other way: backward adds to what is there, so minus two of it is added.
fn turn_around(parameter: &Tensor<f32>) {
    let gradient = parameter.grad().expect("backward was called");
    (parameter * Tensor::new(gradient.mapv(|g| -2.0 * g))).sum().backward();
}

/// The images, and what the mistakes do to them.
struct Data {
    train: MnistDataset,
    test: MnistDataset,
}

impl Data {
    fn load(folder: &Path) -> Result<Self, DatasetError> {
        let load = |split| MnistDataset::load(folder, split);
        Ok(Self { train: load(Split::Train)?, test: load(Split::Test)? })
    }

    /// The images of one epoch, in order.
    fn order(&self, mistake: Mistake, epoch: usize) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..self.train.len()).collect();
        if mistake == SortedData {
            indices.sort_by_key(|&image| self.train.label(image));
            return indices;
        }
        if mistake == TestInTraining {
            indices.iter_mut().for_each(|image| *image %= LEAKED);
        }
        shuffled(indices, &mut Purpose::Order(epoch).generator(SEED))
    }

    fn batch(&self, mistake: Mistake, indices: &[usize]) -> Batch<f32> {
        let dataset = if mistake == TestInTraining { &self.test } else { &self.train };
        let mut batch = Batch::gather(dataset, indices, normalize(mistake));
        if mistake == ShiftedLabels {
            let last = dataset.len() - 1;
            batch.targets = indices.iter().map(|&i| dataset.label(last.min(i + 1))).collect();
        }
        batch
    }

    /// The fraction of right answers on the test images that the loop tests with.
    fn test_accuracy(&self, mistake: Mistake, model: &Sequential<f32>) -> f64 {
        match mistake {
            TestInTraining => self.accuracy_on(0..LEAKED, mistake, model),
            _ => self.accuracy_on(0..self.test.len(), mistake, model),
        }
    }

    fn accuracy_on(
        &self,
        images: std::ops::Range<usize>,
        mistake: Mistake,
        model: &Sequential<f32>,
    ) -> f64 {
        match mistake {
            DropoutStaysOn => model.train(&mut Purpose::Batch(0).generator(SEED)),
            _ => model.eval(),
        }
        let batch = Batch::gather(&self.test, &images.collect::<Vec<_>>(), normalize(mistake));
        accuracy(&scores(model, &batch), &batch.targets)
    }
}

/// So many test images are among the training images of that mistake.
const LEAKED: usize = 2000;

fn normalize(mistake: Mistake) -> Normalize {
    match mistake {
        RawBytes => Normalize { mean: 0.0, std: 1.0 / 255.0 },
        _ => Normalize::default(),
    }
}

fn scores(model: &Sequential<f32>, batch: &Batch<f32>) -> Array2<f32> {
    let scores = no_grad(|| model.forward(&batch.inputs)).value();
    scores.into_dimensionality::<Ix2>().expect("(batch, classes)").into_owned()
}

/// Twelve mistakes in a training loop, trained for real
#[derive(Parser)]
struct Arguments {
    /// Take a closer look at this one
    #[arg(value_enum)]
    mistake: Option<Mistake>,
    /// The learning rate
    #[arg(long, default_value_t = 0.1)]
    lr: f32,
    /// The folder of the MNIST files
    #[arg(long, default_value = "data/mnist")]
    data: PathBuf,
    /// Where the curves go
    #[arg(long, default_value = "out/mistakes")]
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let Arguments { mistake, lr, data, out } = Arguments::parse_from(output::arguments());
    let data = Data::load(&data)?;
    match mistake {
        Some(mistake) => look_closer(mistake, lr, &data),
        None => compare_all(lr, &data, &out)?,
    }
    Ok(())
}

fn name(mistake: Mistake) -> String {
    mistake.to_possible_value().expect("every mistake has a name").get_name().to_owned()
}

/// Trains every mistake, prints a table and draws each curve over that of the right loop.
fn compare_all(lr: f32, data: &Data, out: &Path) -> Result<(), output::Error> {
    println!("                        loss of        mean loss of each epoch           right");
    println!("mistake             first batch      1       2       3       4       5     in %");
    let mut figure = Figure::new("").columns(3).panel_size(260, 190);
    let mut right = Vec::new();
    for &mistake in Mistake::value_variants() {
        let run = train(mistake, lr, data);
        // A loss that ran away would push the columns apart.
        let cell =
            |loss: f64| if loss < 1000.0 { format!("{loss:8.3}") } else { format!("{loss:8.0e}") };
        let losses = run.epochs.iter().map(|&(loss, _)| cell(loss)).collect::<String>();
        let accuracy = 100.0 * run.epochs[4].1;
        let (name, first) = (name(mistake), run.batch_losses[0]);
        println!("{name:17} {first:12.3}  {losses} {accuracy:8.2}");
        let curve = smooth(&run.batch_losses);
        if mistake == Right {
            right = curve;
            continue;
        }
        let curve = curve.into_iter().map(|(epoch, loss)| (epoch, loss.min(3.0)));
        figure = figure.panel(
            Chart::new(&name, "", "")
                .x_range(0.0, 5.0)
                .y_range(0.0, 3.0)
                .series(Series::line("", Color::Sky, right.clone()))
                .series(Series::line("", Color::Vermilion, curve)),
        );
    }
    let path = out.join("losses.png");
    save_file(&path, &figure.png())?;
    println!("drawn: {}", shown(&path));
    Ok(())
}

/// Means over 50 batches, by the epoch that they end in.
fn smooth(losses: &[f32]) -> Vec<(f64, f64)> {
    let mean = |losses: &[f32]| f64::from(losses.iter().sum::<f32>()) / losses.len() as f64;
    losses
        .chunks(50)
        .enumerate()
        .map(|(i, part)| (50.0 * (i + 1) as f64 / 938.0, mean(part)))
        .collect()
}

/// The measurements that tell one mistake from another.
fn look_closer(mistake: Mistake, lr: f32, data: &Data) {
    let batch = data.batch(mistake, &data.order(mistake, 0)[..64]);
    let inputs = batch.inputs.value();
    let (least, most) = inputs.iter().fold((0_f32, 0_f32), |(a, b), &x| (a.min(x), b.max(x)));
    println!("a batch: inputs from {least} to {most}, labels {:?} …", &batch.targets[..12]);

    let model = build(mistake);
    model.train(&mut Purpose::Batch(0).generator(SEED));
    let first = loss(mistake, &model.forward(&batch.inputs), &batch.targets);
    println!("the first loss: {:.4}, and ln 10 is {:.4}", first.item(), 10_f32.ln());

    first.backward();
    println!("the gradients before the first step, root mean square:");
    for (name, parameter) in model.named_parameters() {
        if name.ends_with("weight") {
            let gradient = parameter.grad().expect("backward was called");
            println!("  {name}  {:.1e}", gradient.mapv(|g| g * g).mean().unwrap_or(0.0).sqrt());
        }
    }

    println!("one batch by heart: loss {:.4} after 200 steps", by_heart(mistake, lr, &batch));
    let (blind_loss, blind_accuracy) = without_input(data);
    println!("no input at all: loss {blind_loss:.4}, {:.2} % right", 100.0 * blind_accuracy);

    let run = train(mistake, lr, data);
    let losses: Vec<String> = run.epochs.iter().map(|(loss, _)| format!("{loss:.3}")).collect();
    println!("five epochs, mean losses: {}", losses.join("  "));
    println!("after them: {:.2} % right", 100.0 * run.epochs[4].1);
    if mistake == SoftmaxTwice {
        // The best probabilities, 1 and nine times 0, taken for scores.
        let lowest = (1_f64.exp() + 9.0).ln() - 1.0;
        println!("the lowest loss that can be: {lowest:.4}");
    }
    if mistake == ShiftedLabels {
        let (all, ones) = (answers(&run, data, |_| true), answers(&run, data, |digit| digit == 1));
        println!("of its answers, {:.1} % are 1 and {:.1} % are 7", all[1], all[7]);
        println!("of its answers to the ones, {:.1} % are 1 and {:.1} % are 7", ones[1], ones[7]);
    }
    if mistake == TestInTraining {
        let unseen = data.accuracy_on(LEAKED..data.test.len(), mistake, &run.model);
        println!("on test images that it has not seen: {:.2} % right", 100.0 * unseen);
    }
    println!(
        "neurons that are 0 for each of 1000 test images: {}",
        dead_neurons(mistake, &run, data)
    );
}

/// The loss after 200 steps with one and the same batch. A network that can learn learns 64 images by heart.
fn by_heart(mistake: Mistake, lr: f32, batch: &Batch<f32>) -> f32 {
    let model = build(mistake);
    let mut optimizer = Sgd::new(parameters(&model), SgdOptions::new(rate(mistake, lr)));
    let forward = || loss(mistake, &model.forward(&batch.inputs), &batch.targets);
    model.train(&mut Purpose::Batch(0).generator(SEED));
    for _ in 0..200 {
        if mistake != NoZeroGrad {
            optimizer.zero_grad();
        }
        forward().backward();
        if mistake == WrongSign {
            turn_around(&parameters(&model)[0]);
        }
        optimizer.step();
    }
    no_grad(forward).item()
}

/// The loss and the accuracy of the best model that ignores its input: it knows how frequent each digit is.
fn without_input(data: &Data) -> (f64, f64) {
    let frequencies = |dataset: &MnistDataset| -> Vec<f64> {
        let count =
            |digit| (0..dataset.len()).filter(|&image| dataset.label(image) == digit).count();
        (0..10).map(|digit| count(digit) as f64 / dataset.len() as f64).collect()
    };
    let train = frequencies(&data.train);
    let commonest = (0..10).max_by(|&a, &b| train[a].total_cmp(&train[b])).expect("ten digits");
    (train.iter().map(|p| -p * p.ln()).sum(), frequencies(&data.test)[commonest])
}

/// How often each digit is the answer to the test images of some digits, in percent.
fn answers(run: &Run, data: &Data, of: impl Fn(usize) -> bool) -> [f64; 10] {
    let images: Vec<usize> =
        (0..data.test.len()).filter(|&image| of(data.test.label(image))).collect();
    run.model.eval();
    let scores = scores(&run.model, &Batch::gather(&data.test, &images, Normalize::default()));
    let mut percent = [0.0; 10];
    for row in scores.rows() {
        percent[argmax(&row)] += 100.0 / images.len() as f64;
    }
    percent
}

/// The neurons of the hidden layers that are 0 for each of 1000 test images.
fn dead_neurons(mistake: Mistake, run: &Run, data: &Data) -> usize {
    let images: Vec<usize> = (0..1000).collect();
    run.model.eval();
    let outputs = no_grad(|| {
        run.model.outputs(&Batch::gather(&data.test, &images, normalize(mistake)).inputs)
    });
    let hidden = outputs[..outputs.len() - 1].iter().skip(1).step_by(outputs.len() / 2);
    hidden
        .map(|output| {
            let output = output.value();
            output.lanes(Axis(0)).into_iter().filter(|lane| lane.iter().all(|&x| x == 0.0)).count()
        })
        .sum()
}
