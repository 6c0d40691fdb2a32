//! The commands, one file each, and what they share.

pub mod eval;
pub mod inspect;
pub mod predict;
pub mod train;

use std::fs;
use std::path::Path;

use anyhow::Context;
use mnist::layers::Sequential;
use mnist::model_file::{self, Description};

use crate::arguments::Threads;

/// Runs `work` on a pool with the number of threads asked for.
fn with_threads<T: Send>(
    Threads { threads }: &Threads,
    work: impl FnOnce() -> anyhow::Result<T> + Send,
) -> anyhow::Result<T> {
    linalg::threads::with_threads(threads.unwrap_or(0), work)
        .context("cannot start the threads; try a smaller --threads")?
}

/// The model in a file.
fn load_model(path: &Path) -> anyhow::Result<(Sequential<f32>, Description)> {
    let bytes = fs::read(path).with_context(|| {
        format!(
            "{}: expected a model that can be read; train makes out/mnist/model.safetensors",
            path.display()
        )
    })?;
    model_file::from_bytes(&bytes).with_context(|| path.display().to_string())
}
