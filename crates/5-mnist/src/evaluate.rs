//! How good a model is: its predictions on a whole data set, and what can be said of them.

use autograd::backprop::activations::{log_softmax, softmax};
use autograd::backprop::network::{accuracy, argmax};
use autograd::{Tensor, no_grad};
use ndarray::{Array2, Axis, concatenate};

use crate::dataset::{CLASSES, MnistDataset, PIXELS};
use crate::layers::Module;
use crate::loader::Batch;
use crate::transform::Normalize;

// ANCHOR: evaluate
/// A model's answers, one row for each image.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// What the model put out, `(images, 10)`: the log-probability of each digit, or its score.
    pub outputs: Array2<f32>,
    /// The digit that each image shows.
    pub targets: Vec<usize>,
}

/// Runs the images of a data set at `indices` through a model, in evaluation mode and without
/// recording.
///
/// # Panics
/// When an index is not in the data set, or there are none, or the model does not put out a row for
/// each image.
pub fn evaluate(
    model: &dyn Module<f32>,
    dataset: &MnistDataset,
    indices: &[usize],
    normalize: Normalize,
) -> Evaluation {
    // Large enough for the matrix products, small enough for the processor's cache.
    const BATCH: usize = 500;

    model.eval();
    let (outputs, targets): (Vec<_>, Vec<_>) = indices
        .chunks(BATCH)
        .map(|indices| {
            let batch = Batch::gather(dataset, indices, normalize);
            let outputs = no_grad(|| model.forward(&batch.inputs)).value().into_owned();
            (outputs.into_dimensionality().expect("(batch, 10)"), batch.targets)
        })
        .unzip();
    let views: Vec<_> = outputs.iter().map(|rows| rows.view()).collect();
    Evaluation {
        outputs: concatenate(Axis(0), &views).expect("every batch has ten columns"),
        targets: targets.concat(),
    }
}
// ANCHOR_END: evaluate

// ANCHOR: measures
impl Evaluation {
    /// A loss over all images, such as `Tensor::nll_loss`: the one that the model was trained on.
    pub fn loss(&self, loss: impl FnOnce(&Tensor<f64>, &[usize]) -> Tensor<f64>) -> f64 {
        loss(&Tensor::new(self.outputs.mapv(f64::from)), &self.targets).item()
    }

    /// The fraction of images whose most likely digit is the right one.
    pub fn accuracy(&self) -> f64 {
        accuracy(&self.outputs, &self.targets)
    }

    /// The most likely digit of each image.
    pub fn predictions(&self) -> Vec<usize> {
        self.outputs.rows().into_iter().map(|row| argmax(&row)).collect()
    }

    /// The probability of each digit for one image. Of log-probabilities, the softmax is no more than
    /// their exponentials: those sum to 1 already.
    pub fn probabilities(&self, image: usize) -> Vec<f64> {
        softmax(&self.outputs.row(image).mapv(f64::from), Axis(0)).to_vec()
    }

    /// How often each digit (row) was taken for each digit (column).
    pub fn confusion(&self) -> Vec<Vec<u64>> {
        let mut counts = vec![vec![0; CLASSES]; CLASSES];
        for (&target, prediction) in self.targets.iter().zip(self.predictions()) {
            counts[target][prediction] += 1;
        }
        counts
    }

    /// The images whose digit was given the smallest probability, the worst one first.
    pub fn worst(&self, count: usize) -> Vec<usize> {
        let log_probs = log_softmax(&self.outputs, Axis(1));
        let log_prob = |image: usize| log_probs[[image, self.targets[image]]];
        let mut images: Vec<usize> = (0..self.targets.len()).collect();
        images.sort_by(|&a, &b| log_prob(a).total_cmp(&log_prob(b)));
        images.truncate(count);
        images
    }
}
// ANCHOR_END: measures

// ANCHOR: probabilities
/// The probability of each digit for one image of [`PIXELS`] bytes, as
/// [`Evaluation::probabilities`] gives it for an image of a data set.
///
/// # Panics
/// When the image has another size, or the model does not put out one row.
pub fn probabilities(model: &dyn Module<f32>, image: &[u8], normalize: Normalize) -> Vec<f64> {
    let mut numbers = vec![0.0; PIXELS];
    normalize.apply(image, &mut numbers);
    let input = Array2::from_shape_vec((1, PIXELS), numbers).expect("one row");
    model.eval();
    let outputs = no_grad(|| model.forward(&Tensor::new(input))).value();
    softmax(&outputs.mapv(f64::from), Axis(1)).into_iter().collect()
}
// ANCHOR_END: probabilities
