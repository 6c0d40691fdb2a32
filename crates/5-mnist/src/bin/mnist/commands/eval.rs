//! `mnist eval`: measures a saved model on the test set.

use std::process::ExitCode;

use mnist::autograd::Tensor;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use output::println;

use crate::arguments::Eval;

/// Prints the test accuracy and loss of a model.
pub fn run(arguments: &Eval) -> anyhow::Result<ExitCode> {
    super::with_threads(&arguments.threads, || {
        let (model, description) = super::load_model(&arguments.model)?;
        let test = MnistDataset::load(&arguments.data, Split::Test)?;
        let all: Vec<usize> = (0..test.len()).collect();
        let evaluation = evaluate(&model, &test, &all, description.normalize);
        println!("test accuracy {:.2}%", 100.0 * evaluation.accuracy());
        println!("test loss {:.4}, {} images", evaluation.loss(Tensor::nll_loss), test.len());
        Ok(ExitCode::SUCCESS)
    })
}
