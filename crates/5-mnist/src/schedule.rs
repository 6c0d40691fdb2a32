//! How the learning rate changes over a run.

use std::f64::consts::PI;

use serde::{Deserialize, Serialize};

// ANCHOR: schedule
/// How the learning rate changes over a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "binary", derive(clap::ValueEnum))]
#[serde(rename_all = "kebab-case")]
pub enum Schedule {
    /// Not at all.
    Constant,
    /// From the full rate down to 0 along half a cosine. PyTorch: `CosineAnnealingLR`.
    Cosine,
    /// From 1/25 of the rate up to all of it over the first 30 % of the steps, then down to almost
    /// nothing, each along half a cosine. PyTorch: `OneCycleLR` with `cycle_momentum=False`. Source: Smith
    /// and Topin, *Super-Convergence*, 2018.
    OneCycle,
}

impl Schedule {
    /// The learning rate at `step`, counted from 0, of `steps` in all, where `lr` is the highest.
    pub fn lr(self, lr: f64, step: usize, steps: usize) -> f64 {
        match self {
            Self::Constant => lr,
            Self::Cosine => anneal(lr, 0.0, step as f64 / steps as f64),
            Self::OneCycle => {
                let first = lr / 25.0;
                let last = first / 1e4;
                let (step, end) = (step as f64, steps as f64 - 1.0);
                let peak = 0.3 * steps as f64 - 1.0;
                if step <= peak {
                    anneal(first, lr, step / peak)
                } else {
                    anneal(lr, last, (step - peak) / (end - peak))
                }
            }
        }
    }
}

/// From `start` to `end` along half a cosine, as `part` goes from 0 to 1.
fn anneal(start: f64, end: f64, part: f64) -> f64 {
    end + (start - end) / 2.0 * (1.0 + (PI * part).cos())
}
// ANCHOR_END: schedule
