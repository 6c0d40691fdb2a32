//! Solutions of the exercises in the chapter on MNIST.

use autograd::{Tensor, no_grad};
use mnist::dataset::{CLASSES, MnistDataset, PIXELS};
use mnist::evaluate::evaluate;
use mnist::layers::{Linear, LogSoftmax, Module, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::optim::{Sgd, SgdOptions};
use mnist::train::{parameters, train_batch};
use mnist::transform::Normalize;
use ndarray::ArrayD;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

// ANCHOR: the_data_sets_own_mean
/// The normalization after which the pixels of this data set have mean 0 and standard deviation 1.
pub fn own_normalization(dataset: &MnistDataset) -> Normalize {
    let images = dataset.images();
    let (mut sum, mut squares) = (0.0, 0.0);
    for &pixel in images {
        let pixel = f64::from(pixel) / 255.0;
        sum += pixel;
        squares += pixel * pixel;
    }
    let n = images.len() as f64;
    let mean = sum / n;
    Normalize { mean, std: (squares / n - mean * mean).sqrt() }
}
// ANCHOR_END: the_data_sets_own_mean

// ANCHOR: the_last_batch
/// The mean of the batches' losses, and the mean over all images, of an epoch of `images` images
/// in batches of `size`.
pub fn two_means(losses: &[f32], images: usize, size: usize) -> (f64, f64) {
    let (mut of_batches, mut of_images) = (0.0, 0.0);
    for (batch, &loss) in losses.iter().enumerate() {
        // The last batch has what is left.
        let in_batch = size.min(images - batch * size);
        of_batches += f64::from(loss);
        of_images += f64::from(loss) * in_batch as f64;
    }
    (of_batches / losses.len() as f64, of_images / images as f64)
}
// ANCHOR_END: the_last_batch

// ANCHOR: one_image
/// The most likely digit of one image, and the probability of each.
pub fn read_one(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    image: usize,
    normalize: Normalize,
) -> (usize, Vec<f32>) {
    let batch = Batch::gather(dataset, &[image], normalize);
    model.eval();
    let log_probs = no_grad(|| model.forward(&batch.inputs));
    let probs: Vec<f32> = log_probs.value().iter().map(|log_prob| log_prob.exp()).collect();
    let mut best = 0;
    for (digit, &prob) in probs.iter().enumerate() {
        if prob > probs[best] {
            best = digit;
        }
    }
    (best, probs)
}
// ANCHOR_END: one_image

// ANCHOR: one_layer
/// Trains a single linear layer for some epochs, and returns its accuracy on the test set.
pub fn train_one_layer(train: &MnistDataset, test: &MnistDataset, lr: f32, epochs: usize) -> f64 {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let layer = Linear::new(PIXELS, CLASSES, generator);
    let model = Sequential::new(vec![Box::new(layer), Box::new(LogSoftmax)]);
    let mut optimizer = Sgd::new(parameters(&model), SgdOptions::new(lr));
    let normalize = Normalize::default();
    for _ in 0..epochs {
        let order = shuffled((0..train.len()).collect(), generator);
        for indices in order.chunks(64) {
            let batch = Batch::gather(train, indices, normalize);
            train_batch(&model, Tensor::nll_loss, &mut optimizer, &batch);
        }
    }
    let all: Vec<usize> = (0..test.len()).collect();
    evaluate(&model, test, &all, normalize).accuracy()
}
// ANCHOR_END: one_layer

// ANCHOR: the_noise_of_a_batch
/// How far the gradients of single batches are from the gradient of all `indices`, as the square
/// root of the mean squared distance.
pub fn gradient_noise(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    indices: &[usize],
    batch_size: usize,
) -> f32 {
    let parameters = parameters(model);
    let gradient = |indices: &[usize]| -> Vec<ArrayD<f32>> {
        parameters.iter().for_each(Tensor::zero_grad);
        let batch = Batch::gather(dataset, indices, Normalize::default());
        model.forward(&batch.inputs).nll_loss(&batch.targets).backward();
        let grads = parameters.iter().map(|parameter| parameter.grad());
        grads.map(|grad| grad.expect("backward was called").into_owned()).collect()
    };
    let whole = gradient(indices);
    let (mut squares, mut batches) = (0.0, 0.0);
    for batch in indices.chunks(batch_size) {
        for (of_batch, of_all) in gradient(batch).iter().zip(&whole) {
            squares += (of_batch - of_all).mapv(|x| x * x).sum();
        }
        batches += 1.0;
    }
    (squares / batches).sqrt()
}
// ANCHOR_END: the_noise_of_a_batch
