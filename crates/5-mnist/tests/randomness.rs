//! What is random in a run, and how often it is drawn anew.

use std::fs;

use mnist::augment::Augment;
use mnist::dataset::{MnistDataset, Split};
use mnist::purpose::Purpose;
use mnist::recipe::Recipe;
use mnist::train::Trainer;
use rand_chacha::rand_core::RngCore;

/// A data set of these images, each of one gray.
fn gray(shades: &[u8]) -> MnistDataset {
    let folder = tempfile::tempdir().unwrap();
    let count = shades.len() as u32;
    let header = [0x803, count, 28, 28].map(u32::to_be_bytes).concat();
    let pixels: Vec<u8> = shades.iter().flat_map(|&shade| [shade; 28 * 28]).collect();
    fs::write(folder.path().join("train-images-idx3-ubyte"), [header, pixels].concat()).unwrap();
    let labels = [&[0x801, count].map(u32::to_be_bytes).concat()[..], &vec![5; shades.len()]];
    fs::write(folder.path().join("train-labels-idx1-ubyte"), labels.concat()).unwrap();
    MnistDataset::load(folder.path(), Split::Train).expect("a small data set")
}

/// The losses of all batches, epoch by epoch, with steps too small to change a weight.
fn losses(recipe: Recipe, dataset: &MnistDataset) -> Vec<Vec<f32>> {
    let mut trainer = Trainer::new(Recipe { lr: 1e-30, ..recipe }, dataset.len());
    while !trainer.is_done() {
        trainer.train_epoch(dataset, |_| true).expect("a finite loss");
        trainer.finish_epoch(None, None).expect("a finite loss");
    }
    trainer.batch_losses.chunks(trainer.batches_per_epoch()).map(<[f32]>::to_vec).collect()
}

fn sorted(mut losses: Vec<f32>) -> Vec<f32> {
    losses.sort_unstable_by(f32::total_cmp);
    losses
}

#[test]
fn each_purpose_and_each_of_its_uses_has_a_stream_of_its_own() {
    let purposes = [
        Purpose::Weights,
        Purpose::Validation,
        Purpose::Order(0),
        Purpose::Order(1),
        Purpose::Batch(0),
        Purpose::Batch(1),
        Purpose::Image(0),
        Purpose::Image(1),
    ];
    let mut drawn = Vec::new();
    for seed in 0..2 {
        for purpose in purposes {
            let first = purpose.generator(seed).next_u64();
            assert_eq!(purpose.generator(seed).next_u64(), first, "{purpose:?} starts anew");
            assert!(!drawn.contains(&first), "{purpose:?} draws what another purpose drew");
            drawn.push(first);
        }
    }
}

#[test]
fn every_epoch_sees_all_images_in_another_order() {
    let dataset = gray(&[0, 30, 60, 90, 120, 150, 180, 210, 240, 255]);
    let epochs = losses(Recipe { batch_size: 1, epochs: 3, ..Recipe::reference() }, &dataset);
    for epoch in 1..3 {
        assert_eq!(sorted(epochs[epoch].clone()), sorted(epochs[0].clone()), "each image once");
        assert_ne!(epochs[epoch], epochs[epoch - 1], "the order was drawn once for all epochs");
    }
}

#[test]
fn every_batch_drops_other_neurons() {
    let mut recipe = Recipe { batch_size: 1, epochs: 2, ..Recipe::reference() };
    // The same image in every batch, so that without dropout all losses are one.
    let dataset = gray(&[128; 3]);
    let plain = losses(recipe.clone(), &dataset).concat();
    assert_eq!(plain, [plain[0]; 6]);
    recipe.architecture.dropout = 0.5;
    let mut dropped = sorted(losses(recipe, &dataset).concat());
    dropped.dedup();
    assert_eq!(dropped.len(), 6, "two batches of the run dropped the same neurons");
}

#[test]
fn an_image_is_changed_anew_whenever_it_is_seen_and_alike_in_batches_of_any_size() {
    let augment = Augment { shift: 2.0, ..Augment::default() };
    let recipe = Recipe { augment, batch_size: 1, epochs: 2, ..Recipe::reference() };
    let dataset = gray(&[128; 4]);
    let single = losses(recipe.clone(), &dataset).concat();
    let mut different = sorted(single.clone());
    different.dedup();
    assert_eq!(different.len(), 8, "an image was changed as one before it");
    let pairs = losses(Recipe { batch_size: 2, ..recipe }, &dataset).concat();
    for (pair, loss) in single.chunks(2).zip(pairs) {
        let mean = (pair[0] + pair[1]) / 2.0;
        assert!((loss - mean).abs() < 1e-5, "a pair of images has the loss {loss}, not {mean}");
    }
}
