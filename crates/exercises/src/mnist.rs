//! Exercises of the chapter on MNIST. Their tests: `cargo test -p exercises mnist::`

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

/// **The data set's own mean.** The normalization after which the pixels of this data set, divided by 255,
/// have the mean 0 and the standard deviation 1.
pub fn own_normalization(dataset: &MnistDataset) -> Normalize {
    todo!("one pass through the pixels: their sum, and the sum of their squares")
}

/// **The last batch.** The mean of the batches' losses, and the mean over all images, of an epoch of
/// `images` images in batches of `size`.
pub fn two_means(losses: &[f32], images: usize, size: usize) -> (f64, f64) {
    todo!("how many images has each batch, the last one too?")
}

/// **One image.** The most likely digit of one image, and the probability of each.
pub fn read_one(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    image: usize,
    normalize: Normalize,
) -> (usize, Vec<f32>) {
    todo!("a batch of one image, forward without recording, and the exponential of what comes out")
}

/// **One layer.** Trains a single linear layer for some epochs, in batches of 64 with the default
/// normalization, and returns its accuracy on the test set. The loss is `nll_loss`.
pub fn train_one_layer(train: &MnistDataset, test: &MnistDataset, lr: f32, epochs: usize) -> f64 {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    todo!("a Sequential of Linear and LogSoftmax, an Sgd, and for each epoch a shuffled order")
}

/// **The noise of a batch.** How far the gradients of single batches are from the gradient of all
/// `indices`, as the square root of the mean squared distance. The normalization is the default, the loss
/// `nll_loss`.
pub fn gradient_noise(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    indices: &[usize],
    batch_size: usize,
) -> f32 {
    todo!(
        "the gradient of all, then of each batch, and the squared differences over all parameters"
    )
}
