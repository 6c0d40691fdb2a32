//! How long the parts of the default run take, on all cores: `cargo bench -p mnist`. On one thread:
//! `RAYON_NUM_THREADS=1 cargo bench -p mnist`.

use std::path::PathBuf;

use autograd::Tensor;
use divan::Bencher;
use linalg::threads::with_threads;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::loader::Batch;
use mnist::recipe::Recipe;
use mnist::train::{Trainer, parameters, train_batch};

fn main() {
    with_threads(0, divan::main).expect("threads start");
}

fn data(split: Split) -> MnistDataset {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, split).expect("the data is in the repository")
}

/// Both halves, unpacked and checked, one after the other.
#[divan::bench(sample_count = 20)]
fn load_the_data_set() -> (MnistDataset, MnistDataset) {
    (data(Split::Train), data(Split::Test))
}

/// Bytes to normalized floats, for one batch.
#[divan::bench]
fn gather_a_batch(bencher: Bencher) {
    let (recipe, dataset) = (Recipe::reference(), data(Split::Test));
    let indices: Vec<usize> = (0..recipe.batch_size).collect();
    bencher.bench_local(|| Batch::<f32>::gather(&dataset, &indices, recipe.normalize));
}

/// Forward, loss, backward and step, for one batch.
#[divan::bench]
fn one_step(bencher: Bencher) {
    let (recipe, dataset) = (Recipe::reference(), data(Split::Test));
    let trainer = Trainer::new(recipe.clone(), dataset.len());
    let mut optimizer = recipe.build_optimizer(parameters(&trainer.model));
    let indices: Vec<usize> = (0..recipe.batch_size).collect();
    let batch = Batch::gather(&dataset, &indices, recipe.normalize);
    bencher.bench_local(|| train_batch(&trainer.model, Tensor::nll_loss, &mut *optimizer, &batch));
}

#[divan::bench(sample_count = 10)]
fn one_epoch(bencher: Bencher) {
    let dataset = data(Split::Train);
    bencher
        .with_inputs(|| Trainer::new(Recipe::reference(), dataset.len()))
        .bench_local_values(|mut trainer| trainer.train_epoch(&dataset, |_| true));
}

/// The whole test set.
#[divan::bench(sample_count = 20)]
fn evaluate_the_test_set(bencher: Bencher) {
    let (recipe, dataset) = (Recipe::reference(), data(Split::Test));
    let trainer = Trainer::new(recipe.clone(), dataset.len());
    let all: Vec<usize> = (0..dataset.len()).collect();
    bencher.bench_local(|| evaluate(&trainer.model, &dataset, &all, recipe.normalize));
}
