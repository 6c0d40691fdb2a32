//! `mnist eval`: measures a saved model on the test set.

use std::process::ExitCode;

use mnist::autograd::Tensor;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use output::{println, shown};

use crate::arguments::Eval;

/// Prints the test accuracy and loss of a model.
pub fn run(arguments: &Eval) -> anyhow::Result<ExitCode> {
    super::with_threads(&arguments.threads, || {
        let (model, description) = super::load_model(&arguments.model)?;
        let test = MnistDataset::load(&arguments.data, Split::Test)?;
        let all: Vec<usize> = (0..test.len()).collect();
        let evaluation = evaluate(&model, &test, &all, description.normalize);
        let loss = evaluation.loss(Tensor::nll_loss);
        anyhow::ensure!(
            loss.is_finite(),
            "{}: expected a model whose test loss is a number, found {loss}; look at --mean and --std, or train it again with a smaller learning rate",
            shown(&arguments.model.path),
        );
        println!("test accuracy {:.2}%", 100.0 * evaluation.accuracy());
        println!("test loss {loss:.4}, {} images", test.len());
        Ok(ExitCode::SUCCESS)
    })
}
