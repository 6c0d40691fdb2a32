//! A whole epoch on real MNIST against PyTorch's: the same first weights, the same order of images.

use std::path::PathBuf;

use mnist::autograd::Tensor;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::loader::Batch;
use mnist::model_file::{load_state_dict, state_dict};
use mnist::purpose::Purpose;
use mnist::recipe::Recipe;
use mnist::train::{parameters, train_batch};
use reference::Reference;

fn data(split: Split) -> MnistDataset {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, split).expect("the repository has MNIST")
}

#[test]
fn every_batch_loss_of_an_epoch_equals_pytorchs() {
    let recorded = Reference::open("run");
    let recipe = Recipe::reference();
    let model = recipe.architecture.build::<f32>(&mut Purpose::Weights.generator(recipe.seed));
    let initial = state_dict(&model).into_keys().map(|name| {
        let value = recorded.array(&format!("initial/{name}")).mapv(|x| x as f32);
        (name, value)
    });
    load_state_dict(&model, initial.collect()).expect("the same network");
    let mut optimizer = recipe.build_optimizer(parameters(&model));

    let dataset = data(Split::Train);
    let order = recorded.indices("order");
    let losses = recorded.array("batch_losses");
    assert_eq!((order.len(), losses.len()), (60_000, 938));
    let mut worst = (0.0, 0);
    for (batch, (indices, &expected)) in order.chunks(64).zip(&losses).enumerate() {
        let inputs = Batch::gather(&dataset, indices, recipe.normalize);
        let loss = f64::from(train_batch(&model, Tensor::nll_loss, &mut *optimizer, &inputs));
        let off = (loss - expected).abs() / expected;
        worst = if off > worst.0 { (off, batch) } else { worst };
        assert!(off <= 1e-4, "batch {batch}: the loss is {loss} here, {expected} in PyTorch");
    }
    println!("the largest relative difference is {:.1e}, at batch {}", worst.0, worst.1);

    let test = data(Split::Test);
    let all: Vec<usize> = (0..test.len()).collect();
    let evaluation = evaluate(&model, &test, &all, recipe.normalize);
    let right = (evaluation.accuracy() * 10_000.0).round();
    let expected = recorded.array("test_correct")[[]];
    assert!((right - expected).abs() <= 5.0, "{right} test images right, {expected} in PyTorch");
}
