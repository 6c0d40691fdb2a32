//! The loop: forward, loss, backward, step, for every batch of every epoch.

use autograd::Tensor;
use ndarray::{ArrayD, NdFloat};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::dataset::MnistDataset;
use crate::evaluate::{Evaluation, evaluate};
use crate::layers::{Module, Sequential};
use crate::loader::{Batch, shuffled};
use crate::optim::Optimizer;
use crate::purpose::Purpose;
use crate::recipe::Recipe;

/// A training run, at any batch on its way.
pub struct Trainer {
    /// What is trained how.
    pub recipe: Recipe,
    /// The network.
    pub model: Sequential<f32>,
    /// How far the run is.
    pub progress: Progress,
    /// The loss of every batch so far.
    pub batch_losses: Vec<f32>,
    /// The parameters after the epoch with the lowest validation loss, once there is one.
    pub best: Option<Vec<ArrayD<f32>>>,
    pub(crate) optimizer: Box<dyn Optimizer<f32>>,
    training_indices: Vec<usize>,
    validation_indices: Vec<usize>,
}

/// How far a run is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// The training set's images, to see that a run goes on with the same.
    pub images: usize,
    /// Batches trained in the current epoch.
    pub batches: usize,
    /// The sum of the losses of all images in the current epoch.
    pub loss_sum: f64,
    /// Seconds spent in the current epoch, as the caller counts them.
    pub seconds: f64,
    /// A row for each finished epoch.
    pub history: Vec<EpochRow>,
}

/// What is known of an epoch when it is over.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct EpochRow {
    /// The mean loss of the training images, each measured when its batch was trained.
    pub train_loss: f64,
    /// On the validation split, when there is one.
    pub validation: Option<Score>,
    /// On the test set, when it was opened.
    pub test: Option<Score>,
    /// How long the training took.
    pub seconds: f64,
}

/// How good a model is on a data set.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The mean loss.
    pub loss: f64,
    /// The fraction of right predictions.
    pub accuracy: f64,
}

/// The loss was no longer a finite number.
#[derive(Debug, Error)]
#[error("the loss became {loss} {}; {}", place(*epoch, *batch), likely_cause(*epoch, *batch, *lr))]
pub struct NotFinite {
    /// What it became.
    pub loss: f64,
    /// The epoch, counted from 1.
    pub epoch: usize,
    /// The batch in the epoch, counted from 1; none when the loss was measured after the epoch.
    pub batch: Option<usize>,
    /// The recipe's learning rate.
    pub lr: f64,
}

fn place(epoch: usize, batch: Option<usize>) -> String {
    match batch {
        Some(batch) => format!("in epoch {epoch} at batch {batch}"),
        None => format!("where it was measured, after epoch {epoch}"),
    }
}

fn likely_cause(epoch: usize, batch: Option<usize>, lr: f64) -> String {
    if (epoch, batch) == (1, Some(1)) {
        return "no step was taken yet, so the inputs are too large: look at --mean and --std"
            .into();
    }
    // Rounded as training rounds it, which leaves out digits that only the division by ten made.
    let tenth = (lr / 10.0) as f32;
    format!(
        "the likely cause is a learning rate that is too large: try --lr {tenth}, a tenth of it"
    )
}

impl Trainer {
    /// A run at its start, on a training set of so many images.
    ///
    /// # Panics
    /// When the recipe fails its [`check`](Recipe::check).
    pub fn new(recipe: Recipe, images: usize) -> Self {
        recipe.check(images).unwrap_or_else(|mistake| panic!("{mistake}"));
        let model = recipe.architecture.build(&mut Purpose::Weights.generator(recipe.seed));
        let optimizer = recipe.build_optimizer(parameters(&model));
        let mut training_indices: Vec<usize> = (0..images).collect();
        let mut validation_indices = Vec::new();
        if recipe.validation > 0 {
            let generator = &mut Purpose::Validation.generator(recipe.seed);
            training_indices = shuffled(training_indices, generator);
            validation_indices = training_indices.split_off(images - recipe.validation);
            training_indices.sort_unstable();
        }
        Self {
            recipe,
            model,
            progress: Progress { images, ..Progress::default() },
            batch_losses: Vec::new(),
            best: None,
            optimizer,
            training_indices,
            validation_indices,
        }
    }

    /// The number of batches in an epoch; the last one may be smaller than the others.
    pub fn batches_per_epoch(&self) -> usize {
        self.training_indices.len().div_ceil(self.recipe.batch_size)
    }

    /// The epoch that the run is in, counted from 0.
    pub fn epoch(&self) -> usize {
        self.progress.history.len()
    }

    /// The batches trained so far in the whole run.
    pub fn steps(&self) -> usize {
        self.epoch() * self.batches_per_epoch() + self.progress.batches
    }
}

// ANCHOR: train_epoch
impl Trainer {
    /// Trains what is left of the current epoch, and calls `after_batch` with the number of batches
    /// trained in it. Returns whether the epoch was finished: when `after_batch` returns false, the
    /// run stops there, and a later call goes on with the next batch.
    ///
    /// # Errors
    /// When the loss is no longer a finite number.
    ///
    /// # Panics
    /// When the data set is not the one that the run began with.
    pub fn train_epoch(
        &mut self,
        dataset: &MnistDataset,
        mut after_batch: impl FnMut(usize) -> bool,
    ) -> Result<bool, NotFinite> {
        assert_eq!(dataset.len(), self.progress.images, "a run keeps its data set");
        let epoch = self.epoch();
        let seed = self.recipe.seed;
        let generator = &mut Purpose::Order(epoch).generator(seed);
        let order = shuffled(self.training_indices.clone(), generator);
        let total = self.recipe.epochs * self.batches_per_epoch();

        for indices in order.chunks(self.recipe.batch_size).skip(self.progress.batches) {
            let step = self.steps();
            let lr = self.recipe.schedule.lr(self.recipe.lr, step, total);
            self.optimizer.set_lr(lr as f32);
            self.model.train(&mut Purpose::Batch(step).generator(seed));

            let Recipe { batch_size, normalize, augment, .. } = self.recipe;
            let batch = Batch::gather_augmented(dataset, indices, normalize, augment, |row| {
                Purpose::Image(step * batch_size + row).generator(seed)
            });
            let loss = train_batch(&self.model, Tensor::nll_loss, &mut *self.optimizer, &batch);

            self.progress.batches += 1;
            if !loss.is_finite() {
                return Err(self.not_finite(loss.into(), Some(self.progress.batches)));
            }
            // The loss is a mean over the batch. Weighing it by the batch's size makes the epoch's
            // loss the mean over the data set, though the last batch is smaller.
            self.progress.loss_sum += f64::from(loss) * indices.len() as f64;
            self.batch_losses.push(loss);
            if !after_batch(self.progress.batches) {
                return Ok(self.progress.batches == self.batches_per_epoch());
            }
        }
        Ok(true)
    }
}
// ANCHOR_END: train_epoch

impl Trainer {
    /// Evaluates the validation split, when there is one.
    pub fn validate(&self, dataset: &MnistDataset) -> Option<Score> {
        let indices = &self.validation_indices;
        (!indices.is_empty())
            .then(|| Score::of(&evaluate(&self.model, dataset, indices, self.recipe.normalize)))
    }

    /// Closes the current epoch with what was measured after it, and remembers its parameters when
    /// its validation loss is the lowest so far.
    ///
    /// # Errors
    /// When a loss is not a finite number. The epoch then stays open: a history with such a row
    /// could not be read back from a checkpoint.
    pub fn finish_epoch(
        &mut self,
        validation: Option<Score>,
        test: Option<Score>,
    ) -> Result<(), NotFinite> {
        let train_loss = self.progress.loss_sum / self.training_indices.len() as f64;
        for loss in [validation, test].into_iter().flatten().map(|score| score.loss) {
            if !loss.is_finite() {
                return Err(self.not_finite(loss, None));
            }
        }
        let seconds = self.progress.seconds;
        self.progress.history.push(EpochRow { train_loss, validation, test, seconds });
        (self.progress.batches, self.progress.loss_sum, self.progress.seconds) = (0, 0.0, 0.0);
        if self.recipe.patience.is_some() && self.best_epoch() == Some(self.epoch() - 1) {
            self.best =
                Some(parameters(&self.model).iter().map(|p| p.value().into_owned()).collect());
        }
        Ok(())
    }

    /// Puts the score of the finished model on the test set into the last epoch's row.
    ///
    /// # Errors
    /// When its loss is not a finite number; the row then stays as it is.
    ///
    /// # Panics
    /// When no epoch is finished.
    pub fn record_test(&mut self, test: Score) -> Result<(), NotFinite> {
        let (loss, epoch, lr) = (test.loss, self.epoch(), self.recipe.lr);
        if !loss.is_finite() {
            return Err(NotFinite { loss, epoch, batch: None, lr });
        }
        let row = self.progress.history.last_mut().expect("an epoch is finished");
        row.test = Some(test);
        Ok(())
    }

    fn not_finite(&self, loss: f64, batch: Option<usize>) -> NotFinite {
        NotFinite { loss, epoch: self.epoch() + 1, batch, lr: self.recipe.lr }
    }

    /// The epoch with the lowest validation loss, counted from 0.
    pub fn best_epoch(&self) -> Option<usize> {
        let losses = self.progress.history.iter().map(|row| Some(row.validation?.loss));
        let losses = losses.enumerate().filter_map(|(epoch, loss)| Some((epoch, loss?)));
        // In the order of `total_cmp`, a NaN with a minus sign would be the lowest of all.
        let losses = losses.filter(|(_, loss)| !loss.is_nan());
        losses.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(epoch, _)| epoch)
    }

    /// Whether there is nothing left to train: all epochs are done, or patience ran out.
    pub fn is_done(&self) -> bool {
        let patient = match (self.recipe.patience, self.best_epoch()) {
            (Some(patience), Some(best)) => self.epoch() - 1 - best < patience,
            _ => true,
        };
        self.epoch() >= self.recipe.epochs || !patient
    }

    /// Puts the parameters of the best epoch into the model, when they were remembered.
    pub fn keep_best(&mut self) {
        for (parameter, best) in parameters(&self.model).iter().zip(self.best.iter().flatten()) {
            parameter.update(|mut value| value.assign(best));
        }
    }
}

impl Score {
    /// The loss and the accuracy of an evaluation.
    pub fn of(evaluation: &Evaluation) -> Self {
        Self { loss: evaluation.loss(Tensor::nll_loss), accuracy: evaluation.accuracy() }
    }
}

// ANCHOR: train_batch
/// One step of training, on a loss of the model's outputs and the targets. Returns the loss before it.
///
/// # Panics
/// When the loss is more than one number, or depends on no parameter.
pub fn train_batch<F: NdFloat>(
    model: &dyn Module<F>,
    loss: impl FnOnce(&Tensor<F>, &[usize]) -> Tensor<F>,
    optimizer: &mut dyn Optimizer<F>,
    batch: &Batch<F>,
) -> F {
    let loss = {
        let graph = loss(&model.forward(&batch.inputs), &batch.targets);
        optimizer.zero_grad();
        graph.backward();
        graph.item()
    };
    // By now the graph is gone. It shares the weights' memory, so while it stands, a step would have
    // to change a copy of them.
    optimizer.step();
    loss
}
// ANCHOR_END: train_batch

/// The parameters of a model, in their fixed order.
pub fn parameters<F: NdFloat>(model: &dyn Module<F>) -> Vec<Tensor<F>> {
    model.named_parameters().into_iter().map(|(_, tensor)| tensor).collect()
}
