//! Depth pays only when it is trained: a single linear layer beside the network, at two learning rates. Run it in
//! the project's folder.

use std::path::Path;

use mnist::architecture::Architecture;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::recipe::Recipe;
use mnist::train::Trainer;

/// The percentage of test images that are read right after five epochs.
fn accuracy(
    hidden: &[usize],
    lr: f64,
    seed: u64,
    train: &MnistDataset,
    test: &MnistDataset,
) -> f64 {
    let reference = Recipe::reference();
    let architecture = Architecture { hidden: hidden.to_vec(), ..reference.architecture };
    let mut trainer = Trainer::new(Recipe { architecture, lr, seed, ..reference }, train.len());
    while !trainer.is_done() {
        trainer.train_epoch(train, |_| true).unwrap();
        trainer.finish_epoch(None, None).unwrap();
    }
    let all: Vec<usize> = (0..test.len()).collect();
    100.0 * evaluate(&trainer.model, test, &all, reference.normalize).accuracy()
}

fn main() {
    let folder = Path::new("data/mnist");
    let train = MnistDataset::load(folder, Split::Train).unwrap();
    let test = MnistDataset::load(folder, Split::Test).unwrap();

    println!("right in %                     seed 0   seed 1   seed 2     mean");
    for (rate, lr) in [("0.003", 0.003), ("0.1  ", 0.1)] {
        let networks: [(&str, &[usize]); 2] = [("one layer", &[]), ("network  ", &[128, 64])];
        for (name, hidden) in networks {
            let found = [0, 1, 2].map(|seed| accuracy(hidden, lr, seed, &train, &test));
            let mean = found.iter().sum::<f64>() / found.len() as f64;
            let [a, b, c] = found;
            println!("learning rate {rate}, {name} {a:8.2} {b:8.2} {c:8.2} {mean:8.2}");
        }
    }
}
