//! From a data set to batches in a shuffled order.

use autograd::Tensor;
use linalg::threads::filled_rows;
use ndarray::NdFloat;
use ndarray_rand::rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::augment::Augment;
use crate::dataset::{MnistDataset, PIXELS};
use crate::transform::Normalize;

// ANCHOR: batch
/// The work for a pixel, where an addition is 1: about that to normalize it, and far more where its image is also moved,
/// turned or bent, so that even a few images are shared among the threads.
const NORMALIZED: usize = 1;
const AUGMENTED: usize = 64;

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
        Self::fill(dataset, indices, NORMALIZED, |first, numbers| {
            // Copied first, because the images lie all over the memory: the processor fetches several
            // at once while it copies, and would wait for each while it calculates.
            let mut pixels = Vec::with_capacity(numbers.len());
            for &index in &indices[first..][..numbers.len() / PIXELS] {
                pixels.extend_from_slice(dataset.image(index));
            }
            normalize.apply(&pixels, numbers);
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
        Self::fill(dataset, indices, AUGMENTED, |first, numbers| {
            for (row, numbers) in (first..).zip(numbers.chunks_exact_mut(PIXELS)) {
                let image = change(dataset.image(indices[row]), &mut generator(row));
                normalize.apply(&image, numbers);
            }
        })
    }

    /// A batch whose inputs are filled by a function, on all threads. It gets the place of a first row,
    /// and the numbers of one or more rows from there. `cost` is its work for a pixel.
    fn fill(
        dataset: &MnistDataset,
        indices: &[usize],
        cost: usize,
        rows: impl Fn(usize, &mut [F]) + Sync,
    ) -> Self {
        let inputs = filled_rows((indices.len(), PIXELS), cost, rows);
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
