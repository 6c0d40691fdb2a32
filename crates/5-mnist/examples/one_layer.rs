//! Depth pays only when it is trained: a single linear layer beside the network, at two learning rates. Run it in
//! the project's folder.

use std::path::Path;

use mnist::architecture::Architecture;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::recipe::Recipe;
use mnist::train::Trainer;

const SEEDS: [u64; 5] = [0, 1, 2, 3, 4];

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
        trainer.train_epoch(train, |_| true).expect("a finite loss");
        trainer.finish_epoch(None, None).expect("a finite loss");
    }
    let all: Vec<usize> = (0..test.len()).collect();
    100.0 * evaluate(&trainer.model, test, &all, reference.normalize).accuracy()
}

fn main() -> anyhow::Result<()> {
    let folder = Path::new("data/mnist");
    let train = MnistDataset::load(folder, Split::Train)?;
    let test = MnistDataset::load(folder, Split::Test)?;

    print!("right in %                  ");
    for seed in SEEDS {
        print!("   seed {seed}");
    }
    println!("     mean");
    for (rate, lr) in [("0.003,", 0.003), ("0.1,", 0.1)] {
        let networks: [(&str, &[usize]); 2] = [("one layer", &[]), ("network", &[128, 64])];
        for (name, hidden) in networks {
            print!("learning rate {rate:6} {name:9}");
            let found = SEEDS.map(|seed| accuracy(hidden, lr, seed, &train, &test));
            for right in found {
                print!(" {right:8.2}");
            }
            println!(" {:8.2}", found.iter().sum::<f64>() / found.len() as f64);
        }
    }
    Ok(())
}
