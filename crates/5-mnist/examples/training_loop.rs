//! The loop: load, batch, forward, loss, backward, step, accuracy. Run it in the project's folder.

use std::path::Path;

use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::layers::{Linear, LogSoftmax, Module, ReLU, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::optim::{Optimizer, Sgd, SgdOptions};
use mnist::purpose::Purpose;
use mnist::train::parameters;
use mnist::transform::Normalize;

// ANCHOR: network
fn network() -> Sequential<f32> {
    let first_weights = &mut Purpose::Weights.generator(0);
    Sequential::new(vec![
        Box::new(Linear::new(784, 128, first_weights)),
        Box::new(ReLU),
        Box::new(Linear::new(128, 64, first_weights)),
        Box::new(ReLU),
        Box::new(Linear::new(64, 10, first_weights)),
        Box::new(LogSoftmax),
    ])
}
// ANCHOR_END: network

// ANCHOR: main
fn main() -> anyhow::Result<()> {
    let folder = Path::new("data/mnist");
    let train = MnistDataset::load(folder, Split::Train)?;
    let test = MnistDataset::load(folder, Split::Test)?;
    let all_of_test: Vec<usize> = (0..test.len()).collect();
    let model = network();
    let mut optimizer = Sgd::new(parameters(&model), SgdOptions::new(0.003));

    for epoch in 0..5 {
        let mut loss_sum = 0.0;
        let order = shuffled((0..train.len()).collect(), &mut Purpose::Order(epoch).generator(0));
        for indices in order.chunks(64) {
            let batch = Batch::gather(&train, indices, Normalize::default());
            optimizer.zero_grad();
            let loss = model.forward(&batch.inputs).nll_loss(&batch.targets);
            loss.backward();
            loss_sum += f64::from(loss.item()) * indices.len() as f64;
            optimizer.step();
        }
        let accuracy = evaluate(&model, &test, &all_of_test, Normalize::default()).accuracy();
        let mean_loss = loss_sum / train.len() as f64;
        println!(
            "epoch {}  train loss {mean_loss:.4}  test accuracy {:.2}%",
            epoch + 1,
            100.0 * accuracy
        );
    }
    Ok(())
}
// ANCHOR_END: main
