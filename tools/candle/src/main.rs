//! The default run, written with candle: the whole training set is one tensor of normalized floats, and a
//! batch is rows of it. Prints one line of JSON like `tools/compare.py`.

use std::path::Path;
use std::time::Instant;

use anyhow::Context;
use candle_core::{DType, Device, Tensor};
use candle_nn::{Module, Optimizer, SGD, Sequential, VarBuilder, VarMap, linear, loss, ops, seq};
use mnist::dataset::{MnistDataset, Split};
use mnist::loader::shuffled;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

const BATCH: usize = 64;
const EPOCHS: usize = 5;

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).context("name the folder of the MNIST files")?;
    let (images, labels) = load(Path::new(&folder), Split::Train)?;
    let (test_images, test_labels) = load(Path::new(&folder), Split::Test)?;

    let variables = VarMap::new();
    let model = network(VarBuilder::from_varmap(&variables, DType::F32, &Device::Cpu))?;
    let mut optimizer = SGD::new(variables.all_vars(), 0.003)?;
    let mut generator = ChaCha8Rng::seed_from_u64(0);

    let (mut seconds, mut losses, mut accuracies) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..EPOCHS {
        let started = Instant::now();
        let count = images.dim(0)?;
        let order = shuffled((0..count).collect(), &mut generator);
        let mut loss_sum = 0.0;
        for rows in order.chunks(BATCH) {
            let indices: Vec<u32> = rows.iter().map(|&row| row as u32).collect();
            let indices = Tensor::from_vec(indices, rows.len(), &Device::Cpu)?;
            let (batch, targets) =
                (images.index_select(&indices, 0)?, labels.index_select(&indices, 0)?);
            let loss = loss::nll(&ops::log_softmax(&model.forward(&batch)?, 1)?, &targets)?;
            optimizer.backward_step(&loss)?;
            loss_sum += f64::from(loss.to_scalar::<f32>()?) * rows.len() as f64;
        }
        seconds.push(started.elapsed().as_secs_f64());
        losses.push(loss_sum / count as f64);
        let right = model.forward(&test_images)?.argmax(1)?.eq(&test_labels)?;
        accuracies.push(right.to_dtype(DType::F32)?.mean_all()?.to_scalar::<f32>()?);
    }
    println!("{{\"seconds\": {seconds:?}, \"loss\": {losses:?}, \"accuracy\": {accuracies:?}}}");
    Ok(())
}

fn network(builder: VarBuilder) -> anyhow::Result<Sequential> {
    Ok(seq()
        .add(linear(784, 128, builder.pp("0"))?)
        .add(candle_nn::Activation::Relu)
        .add(linear(128, 64, builder.pp("2"))?)
        .add(candle_nn::Activation::Relu)
        .add(linear(64, 10, builder.pp("4"))?))
}

/// The images as `(images, 784)`, and the digit on each.
fn load(folder: &Path, split: Split) -> anyhow::Result<(Tensor, Tensor)> {
    let dataset = MnistDataset::load(folder, split)?;
    let count = dataset.len();
    let pixels: Vec<f32> =
        dataset.images().iter().map(|&byte| (f32::from(byte) / 255.0 - 0.5) / 0.5).collect();
    let labels: Vec<u32> = (0..count).map(|index| dataset.label(index) as u32).collect();
    let images = Tensor::from_vec(pixels, (count, 784), &Device::Cpu)?;
    Ok((images, Tensor::from_vec(labels, count, &Device::Cpu)?))
}
