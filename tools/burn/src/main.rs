//! The default run, written with burn on its own processor backend: the whole training set is one tensor of
//! normalized floats, and a batch is rows of it. Prints one line of JSON like `tools/compare.py`.

use std::path::Path;
use std::time::Instant;

use anyhow::Context;
use burn::module::Module;
use burn::nn::{Linear, LinearConfig};
use burn::optim::{GradientsParams, SgdConfig};
use burn::tensor::activation::{log_softmax, relu};
use burn::tensor::{Device, Int, Tensor, TensorData};
use mnist::dataset::{MnistDataset, Split};
use mnist::loader::shuffled;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

const BATCH: usize = 64;
const EPOCHS: usize = 5;

#[derive(Module, Debug)]
struct Network {
    first: Linear,
    second: Linear,
    third: Linear,
}

impl Network {
    fn new(device: &Device) -> Self {
        Self {
            first: LinearConfig::new(784, 128).init(device),
            second: LinearConfig::new(128, 64).init(device),
            third: LinearConfig::new(64, 10).init(device),
        }
    }

    fn forward(&self, images: Tensor<2>) -> Tensor<2> {
        let hidden = relu(self.first.forward(images));
        let hidden = relu(self.second.forward(hidden));
        log_softmax(self.third.forward(hidden), 1)
    }
}

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).context("name the folder of the MNIST files")?;
    let device = Device::flex();
    let (images, labels) = load(Path::new(&folder), Split::Train, &device)?;
    let (test_images, test_labels) = load(Path::new(&folder), Split::Test, &device)?;

    let mut model = Network::new(&device.clone().autodiff());
    let mut optimizer = SgdConfig::new().init();
    let mut generator = ChaCha8Rng::seed_from_u64(0);

    let (mut seconds, mut losses, mut accuracies) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..EPOCHS {
        let started = Instant::now();
        let count = labels.dims()[0];
        let order = shuffled((0..count).collect(), &mut generator);
        let mut loss_sum = 0.0;
        for rows in order.chunks(BATCH) {
            let indices: Vec<i64> = rows.iter().map(|&row| row as i64).collect();
            let indices: Tensor<1, Int> =
                Tensor::from_data(TensorData::new(indices, [rows.len()]), &device);
            let batch = images.clone().select(0, indices.clone()).autodiff();
            let targets = labels.clone().select(0, indices).autodiff();
            let loss = model.forward(batch).gather(1, targets.unsqueeze_dim(1)).mean().neg();
            let gradients = GradientsParams::from_grads(loss.backward(), &model);
            model = optimizer.step(0.003, model, gradients);
            loss_sum += loss.into_scalar::<f64>() * rows.len() as f64;
        }
        seconds.push(started.elapsed().as_secs_f64());
        losses.push(loss_sum / count as f64);
        let guesses = model.valid().forward(test_images.clone()).argmax(1).squeeze_dim(1);
        let right = guesses.equal(test_labels.clone()).float().mean();
        accuracies.push(right.into_scalar::<f64>());
    }
    println!("{{\"seconds\": {seconds:?}, \"loss\": {losses:?}, \"accuracy\": {accuracies:?}}}");
    Ok(())
}

/// The images as `(images, 784)`, and the digit on each.
fn load(
    folder: &Path,
    split: Split,
    device: &Device,
) -> anyhow::Result<(Tensor<2>, Tensor<1, Int>)> {
    let dataset = MnistDataset::load(folder, split)?;
    let count = dataset.len();
    let pixels: Vec<f32> =
        dataset.images().iter().map(|&byte| (f32::from(byte) / 255.0 - 0.5) / 0.5).collect();
    let labels: Vec<i64> = (0..count).map(|index| dataset.label(index) as i64).collect();
    let images = Tensor::from_data(TensorData::new(pixels, [count, 784]), device);
    Ok((images, Tensor::from_data(TensorData::new(labels, [count]), device)))
}
