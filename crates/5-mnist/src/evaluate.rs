//! How good a model is: its predictions on a whole data set, and what can be said of them.

use autograd::backprop::losses::nll_loss;
use autograd::backprop::network::{accuracy, argmax};
use autograd::no_grad;
use ndarray::{Array2, Axis, concatenate};

use crate::dataset::{CLASSES, MnistDataset};
use crate::layers::{Module, Sequential};
use crate::loader::Batch;
use crate::transform::Normalize;

// ANCHOR: evaluate
/// A model's answers, one row for each image.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The logarithm of the probability of each digit, `(images, 10)`.
    pub log_probs: Array2<f32>,
    /// The digit that each image shows.
    pub targets: Vec<usize>,
}

/// Runs the images of a data set at `indices` through a model, in evaluation mode and without
/// recording.
///
/// # Panics
/// When an index is not in the data set, or there are none.
pub fn evaluate(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    indices: &[usize],
    normalize: Normalize,
) -> Evaluation {
    // Large enough for the matrix products, small enough for the processor's cache.
    const BATCH: usize = 500;

    model.eval();
    let (log_probs, targets): (Vec<_>, Vec<_>) = indices
        .chunks(BATCH)
        .map(|indices| {
            let batch = Batch::gather(dataset, indices, normalize);
            let log_probs = no_grad(|| model.forward(&batch.inputs)).value().into_owned();
            (log_probs.into_dimensionality().expect("(batch, 10)"), batch.targets)
        })
        .unzip();
    let views: Vec<_> = log_probs.iter().map(|rows| rows.view()).collect();
    Evaluation {
        log_probs: concatenate(Axis(0), &views).expect("every batch has ten columns"),
        targets: targets.concat(),
    }
}
// ANCHOR_END: evaluate

// ANCHOR: measures
impl Evaluation {
    /// The mean loss over all images.
    pub fn loss(&self) -> f64 {
        nll_loss(&self.log_probs.mapv(f64::from), &self.targets)
    }

    /// The fraction of images whose most likely digit is the right one.
    pub fn accuracy(&self) -> f64 {
        accuracy(&self.log_probs, &self.targets)
    }

    /// The most likely digit of each image.
    pub fn predictions(&self) -> Vec<usize> {
        self.log_probs.rows().into_iter().map(|row| argmax(&row)).collect()
    }

    /// The probability of each digit for one image: the exponentials of the log-probabilities.
    pub fn probabilities(&self, image: usize) -> Vec<f64> {
        self.log_probs.row(image).iter().map(|&log_prob| f64::from(log_prob).exp()).collect()
    }

    /// How often each digit (row) was taken for each digit (column).
    pub fn confusion(&self) -> Vec<Vec<u64>> {
        let mut counts = vec![vec![0; CLASSES]; CLASSES];
        for (&target, prediction) in self.targets.iter().zip(self.predictions()) {
            counts[target][prediction] += 1;
        }
        counts
    }

    /// The images with the largest loss, the worst one first.
    pub fn worst(&self, count: usize) -> Vec<usize> {
        let log_prob = |image: usize| self.log_probs[[image, self.targets[image]]];
        let mut images: Vec<usize> = (0..self.targets.len()).collect();
        images.sort_by(|&a, &b| log_prob(a).total_cmp(&log_prob(b)));
        images.truncate(count);
        images
    }
}
// ANCHOR_END: measures
