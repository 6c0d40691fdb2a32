//! A recipe: every setting of a training run. The same recipe gives the same run, bit by bit.

use autograd::Tensor;
use ndarray::NdFloat;
use serde::{Deserialize, Serialize};

use crate::architecture::{Activation, Architecture};
use crate::augment::Augment;
use crate::optim::{Adam, AdamOptions, Optimizer, Sgd, SgdOptions};
use crate::schedule::Schedule;
use crate::transform::Normalize;

// ANCHOR: recipe
/// Every setting of a training run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipe {
    /// The network.
    pub architecture: Architecture,
    /// How pixels become numbers.
    pub normalize: Normalize,
    /// How training images are changed whenever they are seen.
    pub augment: Augment,
    /// What moves the weights.
    pub optimizer: OptimizerName,
    /// The learning rate, or its peak when the schedule changes it.
    pub lr: f64,
    /// For `sgd`: how much of the last velocity goes into the next.
    pub momentum: f64,
    /// For `sgd` with momentum: step along the velocity that comes next.
    pub nesterov: bool,
    /// How strongly every weight is pulled toward 0.
    pub weight_decay: f64,
    /// How the learning rate changes over the run.
    pub schedule: Schedule,
    /// How often every image is seen.
    pub epochs: usize,
    /// Images in a batch; the last one of an epoch may have fewer.
    pub batch_size: usize,
    /// Where all randomness comes from.
    pub seed: u64,
    /// Training images set aside to make choices by.
    pub validation: usize,
    /// Epochs without a lower validation loss after which to stop.
    pub patience: Option<usize>,
}
// ANCHOR_END: recipe

/// Which optimizer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "binary", derive(clap::ValueEnum))]
#[serde(rename_all = "lowercase")]
pub enum OptimizerName {
    /// Stochastic gradient descent.
    Sgd,
    /// Adam.
    Adam,
}

// ANCHOR: reference
impl Recipe {
    /// The recipe of the tutorials that many readers come from: 784-128-64-10, plain SGD with
    /// learning rate 0.003, batches of 64, five epochs.
    pub fn reference() -> Self {
        Self {
            architecture: Architecture {
                hidden: vec![128, 64],
                activation: Activation::Relu,
                dropout: 0.0,
            },
            normalize: Normalize::default(),
            augment: Augment::default(),
            optimizer: OptimizerName::Sgd,
            lr: 0.003,
            momentum: 0.0,
            nesterov: false,
            weight_decay: 0.0,
            schedule: Schedule::Constant,
            epochs: 5,
            batch_size: 64,
            seed: 0,
            validation: 0,
            patience: None,
        }
    }
}
// ANCHOR_END: reference

// ANCHOR: fast_and_best
impl Recipe {
    /// The least time to 98 % on the test set: the reference's network with Adam, a learning rate
    /// that rises and falls once over the run, larger batches, and pixels whose mean is 0 and whose
    /// standard deviation is 1 over the training set.
    pub fn fast() -> Self {
        Self {
            normalize: Normalize { mean: 0.1307, std: 0.3081 },
            optimizer: OptimizerName::Adam,
            lr: 0.005,
            schedule: Schedule::OneCycle,
            epochs: 6,
            batch_size: 128,
            validation: 5000,
            ..Self::reference()
        }
    }

    /// The highest accuracy that a network of this kind reaches in some minutes: two wide layers,
    /// images that are changed anew in every epoch, and SGD with Nesterov's momentum, whose learning
    /// rate rises and falls once.
    ///
    /// There is no dropout. The images are never the same, so there is nothing to learn by heart.
    pub fn best() -> Self {
        Self {
            architecture: Architecture { hidden: vec![800, 800], ..Self::reference().architecture },
            augment: Augment { shift: 1.0, degrees: 8.0, scale: 0.08, elastic: 26.0 },
            lr: 0.06,
            momentum: 0.9,
            nesterov: true,
            weight_decay: 3e-5,
            schedule: Schedule::OneCycle,
            epochs: 60,
            batch_size: 128,
            validation: 5000,
            ..Self::reference()
        }
    }
}
// ANCHOR_END: fast_and_best

impl Recipe {
    /// The largest number of epochs, and of images in a batch.
    pub const MOST: usize = 1_000_000;

    /// Whether the settings make sense together, on a training set of so many images.
    ///
    /// # Errors
    /// With what is wrong, as one sentence.
    pub fn check(&self, images: usize) -> Result<(), String> {
        let Self { nesterov, momentum, optimizer, validation, patience, .. } = *self;
        let architecture = &self.architecture;
        let in_range = |name: &str, value: f64, range: &str, fits: fn(f64) -> bool| {
            if !fits(value) {
                return Err(format!("{name} must be {range}, not {value}"));
            }
            // Training has floats of 32 bits, among which 1e-60 is 0 and 1e300 is infinite.
            if !fits(f64::from(value as f32)) {
                return Err(format!("{name} must be {range} in 32 bits too, not {value:?}"));
            }
            Ok(())
        };
        in_range("lr", self.lr, "finite and above 0", |x| x.is_finite() && x > 0.0)?;
        in_range("momentum", momentum, "at least 0 and below 1", |x| (0.0..1.0).contains(&x))?;
        let not_negative = |x: f64| x.is_finite() && x >= 0.0;
        in_range("weight-decay", self.weight_decay, "finite and at least 0", not_negative)?;
        self.normalize.check()?;
        let Augment { shift, degrees, scale, elastic } = self.augment;
        in_range("shift", shift, "at least 0 and at most 14", |x| (0.0..=14.0).contains(&x))?;
        let half_a_turn = |x: f64| (0.0..=180.0).contains(&x);
        in_range("degrees", degrees, "at least 0 and at most 180", half_a_turn)?;
        in_range("scale", scale, "at least 0 and below 1", |x| (0.0..1.0).contains(&x))?;
        in_range("elastic", elastic, "finite and at least 0", not_negative)?;
        for (name, value) in [("epochs", self.epochs), ("batch-size", self.batch_size)] {
            let fits = |x: f64| (1.0..=Self::MOST as f64).contains(&x);
            in_range(name, value as f64, "at least 1 and at most a million", fits)?;
        }
        architecture.check()?;
        if nesterov && momentum == 0.0 {
            return Err(
                "nesterov looks ahead along the momentum, so it needs --momentum above 0".into()
            );
        }
        if optimizer == OptimizerName::Adam && momentum > 0.0 {
            return Err("momentum belongs to sgd; adam has its own, so leave it out".into());
        }
        if patience.is_some() && validation == 0 {
            return Err("patience watches the validation loss, so it needs --validation".into());
        }
        if validation >= images {
            return Err(format!(
                "a validation split of {validation} leaves nothing of {images} images to train on"
            ));
        }
        Ok(())
    }

    /// The optimizer for these parameters.
    pub fn build_optimizer<F: NdFloat>(&self, parameters: Vec<Tensor<F>>) -> Box<dyn Optimizer<F>> {
        let float = |x: f64| F::from(x).expect("a float");
        match self.optimizer {
            OptimizerName::Sgd => Box::new(Sgd::new(
                parameters,
                SgdOptions {
                    lr: float(self.lr),
                    momentum: float(self.momentum),
                    nesterov: self.nesterov,
                    weight_decay: float(self.weight_decay),
                },
            )),
            OptimizerName::Adam => Box::new(Adam::new(
                parameters,
                AdamOptions {
                    weight_decay: float(self.weight_decay),
                    ..AdamOptions::new(float(self.lr))
                },
            )),
        }
    }
}
