//! From a data set to batches in a shuffled order.

use autograd::Tensor;
use autograd::backprop::threads::for_each_row;
use ndarray::{Array2, NdFloat};
use ndarray_rand::rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::dataset::{MnistDataset, PIXELS};
use crate::transform::Normalize;

/// A batch: what goes in, and what should come out.
pub struct Batch<F: NdFloat> {
    /// The normalized images, flattened, `(batch, 784)`.
    pub inputs: Tensor<F>,
    /// The digit on each.
    pub targets: Vec<usize>,
}

impl<F: NdFloat> Batch<F> {
    /// The images of a data set at `indices`. Their pixels become floats here, and not before: as
    /// bytes the data set takes a quarter of the memory.
    ///
    /// # Panics
    /// When an index is not in the data set.
    pub fn gather(dataset: &MnistDataset, indices: &[usize], normalize: Normalize) -> Self {
        let pixel = normalize.function::<F>();
        let mut inputs = Array2::zeros((indices.len(), PIXELS));
        for_each_row(&mut inputs, |row, numbers| {
            for (number, &byte) in numbers.iter_mut().zip(dataset.image(indices[row])) {
                *number = pixel(byte);
            }
        });
        let targets = indices.iter().map(|&index| dataset.label(index)).collect();
        Self { inputs: Tensor::new(inputs), targets }
    }
}

/// The indices in a random order: one epoch sees every image once. PyTorch: `shuffle=True`.
pub fn shuffled(mut indices: Vec<usize>, generator: &mut ChaCha8Rng) -> Vec<usize> {
    indices.shuffle(generator);
    indices
}
