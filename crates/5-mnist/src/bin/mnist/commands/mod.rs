//! The commands, one file each, and what they share.

pub mod eval;
pub mod inspect;
pub mod predict;
pub mod train;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::Context;
use mnist::layers::Sequential;
use mnist::model_file::{self, Description, Hints, ModelError};
use output::{eprintln, shown};

use crate::arguments::{SavedModel, Threads, name_of};

/// Runs `work` on a pool with the number of threads asked for.
fn with_threads<T: Send>(
    Threads { threads }: &Threads,
    work: impl FnOnce() -> anyhow::Result<T> + Send,
) -> anyhow::Result<T> {
    linalg::threads::with_threads(threads.unwrap_or(0), work)
        .context("cannot start the threads; try a smaller --threads")?
}

/// The model in a file. What had to be assumed about it is said on standard error.
fn load_model(arguments: &SavedModel) -> anyhow::Result<(Sequential<f32>, Description)> {
    let bytes = read_file(&arguments.path)?;
    model_in(&bytes, arguments).with_context(|| shown(&arguments.path))
}

/// The model in a file's bytes.
fn model_in(
    bytes: &[u8],
    &SavedModel { activation, mean, std, .. }: &SavedModel,
) -> Result<(Sequential<f32>, Description), ModelError> {
    let hints = Hints { activation, mean, std };
    let model_file::SavedModel { model, description, assumed } =
        model_file::from_bytes(bytes, &hints)?;
    let Description { architecture, normalize } = &description;
    let say = |name: &&str| match *name {
        "activation" => format!("--activation {}", name_of(&architecture.activation)),
        "mean" => format!("--mean {}", normalize.mean),
        name => format!("--{name} {}", normalize.std),
    };
    let assumed: Vec<String> = assumed.iter().map(say).collect();
    if !assumed.is_empty() {
        let assumed = assumed.join(" ");
        eprintln!("note: the model's file does not say how it was trained; assumed {assumed}");
    }
    Ok((model, description))
}

/// The bytes of a model or a checkpoint.
fn read_file(path: &Path) -> anyhow::Result<Vec<u8>> {
    // The largest network that is allowed, in 64 bits or as a checkpoint, is smaller.
    const MOST_BYTES: u64 = 1 << 30;

    let expected = || {
        let path = shown(path);
        format!(
            "{path}: expected a safetensors file that can be read; train makes them in out/mnist"
        )
    };
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(expected)?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).with_context(expected)?;
    anyhow::ensure!(
        bytes.len() as u64 <= MOST_BYTES,
        "{}: expected a file of at most {MOST_BYTES} bytes, found more; is it another file?",
        shown(path)
    );
    Ok(bytes)
}
