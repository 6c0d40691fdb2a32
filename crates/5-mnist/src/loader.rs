//! From a data set to batches in a shuffled order.

use autograd::Tensor;
use autograd::backprop::threads::for_each_row;
use ndarray::{Array2, NdFloat};
use ndarray_rand::rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::augment::Augment;
use crate::dataset::{MnistDataset, PIXELS};
use crate::transform::Normalize;

// ANCHOR: batch
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
        Self::fill(dataset, indices, |row, numbers| {
            normalize.apply(dataset.image(indices[row]), numbers);
        })
    }

    /// The same, with every image changed as `augment` says. Each row has a generator of its own, so
    /// it does not matter which thread fills it.
    ///
    /// # Panics
    /// When an index is not in the data set.
    pub fn gather_augmented(
        dataset: &MnistDataset,
        indices: &[usize],
        normalize: Normalize,
        augment: Augment,
        generator: impl Fn(usize) -> ChaCha8Rng + Sync,
    ) -> Self {
        if augment == Augment::default() {
            return Self::gather(dataset, indices, normalize);
        }
        let change = augment.function();
        Self::fill(dataset, indices, |row, numbers| {
            let image = change(dataset.image(indices[row]), &mut generator(row));
            normalize.apply(&image, numbers);
        })
    }

    /// A batch whose rows of inputs are filled by a function, on all threads.
    fn fill(
        dataset: &MnistDataset,
        indices: &[usize],
        row: impl Fn(usize, &mut [F]) + Sync,
    ) -> Self {
        let mut inputs = Array2::zeros((indices.len(), PIXELS));
        for_each_row(&mut inputs, row);
        let targets = indices.iter().map(|&index| dataset.label(index)).collect();
        Self { inputs: Tensor::new(inputs), targets }
    }
}
// ANCHOR_END: batch

// ANCHOR: shuffled
/// The indices in a random order: one epoch sees every image once. PyTorch: `shuffle=True`.
pub fn shuffled(mut indices: Vec<usize>, generator: &mut ChaCha8Rng) -> Vec<usize> {
    indices.shuffle(generator);
    indices
}
// ANCHOR_END: shuffled
