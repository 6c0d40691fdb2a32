//! The live training is the library's, batch by batch, and its mistakes are those of the book.

use std::path::Path;

use live::{Images, Training};
use mnist::dataset::{MnistDataset, Split};
use mnist::recipe::Recipe;
use mnist::train::Trainer;

fn load(split: Split) -> MnistDataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, split).unwrap()
}

/// The first images of a data set as a page gets them, in two pieces.
fn images(dataset: &MnistDataset, count: usize) -> Images {
    pieces(dataset, [(0..count / 3).collect(), (count / 3..count).collect()])
}

fn pieces(dataset: &MnistDataset, pieces: [Vec<usize>; 2]) -> Images {
    let mut images = Images::new();
    for piece in pieces {
        let labels = piece.iter().map(|&index| dataset.label(index) as u8);
        let pixels = piece.iter().flat_map(|&index| dataset.image(index).to_vec());
        images.add(&labels.chain(pixels).collect::<Vec<_>>()).unwrap();
    }
    images
}

/// A training that is tested on every fifth test image: the first ones are harder than the rest.
fn training(count: usize, batch_size: usize, mistake: &str, learning_rate: f64) -> Training {
    let train = images(&load(Split::Train), count);
    let test = pieces(&load(Split::Test), [(0..10_000).step_by(5).collect(), vec![]]);
    let hidden = vec![128, 64];
    Training::new(&train, &test, hidden, "sgd", learning_rate, batch_size, mistake, 0).unwrap()
}

#[test]
fn fifty_batches_equal_the_librarys_to_the_bit() {
    let dataset = load(Split::Train);
    let mut trainer = Trainer::new(Recipe::reference(), dataset.len());
    trainer.train_epoch(&dataset, |batch| batch < 50).unwrap();
    let losses = training(60_000, 64, "right", 0.003).train(50);
    assert_eq!(losses, trainer.batch_losses);
}

#[test]
fn a_second_epoch_has_the_order_of_the_librarys_second_epoch() {
    let folder = load(Split::Train);
    let small = images(&folder, 200);
    let test = images(&load(Split::Test), 100);
    let mut live = Training::new(&small, &test, vec![16], "adam", 0.01, 64, "right", 3).unwrap();
    let losses = live.train(8);
    let again =
        Training::new(&small, &test, vec![16], "adam", 0.01, 64, "right", 3).unwrap().train(8);
    assert_eq!(losses, again, "one seed, one run");
    assert_eq!((live.batches_per_epoch(), live.batches()), (4, 8));
    assert!(losses[7] < losses[0]);
}

/// What the program `mnist` prints, as the book shows it.
const RUN: &str = include_str!("../../../book/src/generated/mnist.txt");

#[test]
fn an_epoch_of_all_images_ends_with_the_loss_and_the_accuracy_that_the_book_shows() {
    let (train, test) = (load(Split::Train), load(Split::Test));
    let (train, test) = (images(&train, train.len()), images(&test, test.len()));
    let mut live =
        Training::new(&train, &test, vec![128, 64], "sgd", 0.003, 64, "right", 0).unwrap();
    // It stops where the epoch ends.
    assert!(live.advance(900) && live.advance(900));
    assert_eq!(live.batches(), 938);
    let line = RUN.lines().find(|line| line.starts_with("epoch 1/5")).unwrap();
    let printed: Vec<&str> = line.split_whitespace().collect();
    let says = live.says();
    let told = format!("mean loss {}", printed[4]);
    assert!(says.contains(&told) && says.contains(printed[7]), "{says}, and the book: {line}");
    assert_eq!(
        live.command().unwrap(),
        "cargo run -p mnist -- train --optimizer sgd --lr 0.003 --batch-size 64 --hidden 128,64"
    );
}

#[test]
fn a_mistake_has_a_command_only_with_the_recipe_that_its_program_knows() {
    let command = |mistake, size| training(1000, size, mistake, 0.1).command();
    let shown = "cargo run -p mnist --example mistakes -- raw-bytes --lr 0.1";
    assert_eq!(command("raw-bytes", 64).as_deref(), Some(shown));
    assert_eq!(command("raw-bytes", 16), None, "the program has batches of 64");
}

#[test]
fn a_run_draws_what_it_recorded() {
    let mut live = training(1000, 64, "right", 0.1);
    assert!(live.says().starts_with("Nothing trained yet; 16 batches"));
    live.advance(16);
    let svg = live.svg(800);
    for title in
        ["Loss while training", "Accuracy after", "Gradients of", "Dead neurons", "layer 3"]
    {
        assert!(svg.contains(title), "the picture has no {title}");
    }
    assert_eq!(live.weights_rows(), 4);
    assert_eq!(live.weights_rgba().len(), 4 * (8 * 29 - 1) * (4 * 29 - 1));
}

/// What the program `mistakes` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/mistakes.txt");

#[test]
fn each_mistake_begins_with_the_loss_that_the_book_shows() {
    let (train, test) = (images(&load(Split::Train), 60_000), images(&load(Split::Test), 100));
    for mistake in Training::mistakes() {
        let mut live =
            Training::new(&train, &test, vec![128, 64], "sgd", 0.1, 64, &mistake, 0).unwrap();
        let line = PRINTED.lines().find(|line| line.starts_with(&format!("{mistake} ")));
        let line = line.unwrap_or_else(|| panic!("the book has no mistake {mistake}"));
        let printed = line.split_whitespace().nth(1).unwrap();
        assert_eq!(format!("{:.3}", live.train(1)[0]), printed, "the first loss of {mistake}");
    }
}

#[test]
fn seven_epochs_of_ten_thousand_images_read_nine_of_ten_test_images_right() {
    let mut live = training(10_000, 64, "right", 0.1);
    let before = live.test_accuracy();
    live.train(7 * live.batches_per_epoch());
    let after = live.test_accuracy();
    assert!(before < 0.2 && after > 0.9, "from {before} to {after}");
    assert_eq!(live.first_weights().len(), 128 * 784);
    assert_eq!(live.gradient_sizes().len(), 3);
}

#[test]
fn a_start_at_zero_is_seen_in_the_dead_neurons_and_the_gradients() {
    let mut live = training(1000, 64, "zero-start", 0.1);
    live.train(3);
    assert_eq!(live.dead(), [128, 64]);
    assert_eq!(live.gradient_sizes()[0], 0.0, "nothing reaches the first layer");
    let right = training(1000, 64, "right", 0.1).dead();
    assert!(right[0] + right[1] < 20, "first weights at random leave few dead: {right:?}");
}

#[test]
fn a_look_at_dead_neurons_changes_nothing() {
    let (mut looked, mut left) =
        (training(1000, 64, "no-zero-grad", 0.1), training(1000, 64, "no-zero-grad", 0.1));
    looked.train(3);
    looked.dead();
    looked.test_accuracy();
    left.train(3);
    assert_eq!(looked.train(3), left.train(3));
}

#[test]
fn a_loss_that_is_lost_ends_the_training() {
    let losses = training(1000, 8, "right", 1e30).train(100);
    let mut advanced = training(1000, 8, "right", 1e30);
    assert!(!advanced.advance(100), "it does not go on");
    assert!(advanced.says().contains("no finite number"));
    assert!(losses.len() < 100, "it ends early");
    assert!(!losses.last().unwrap().is_finite(), "with the loss that was lost");
}

#[test]
fn settings_that_are_none_are_refused_in_a_sentence() {
    let (train, test) = (images(&load(Split::Train), 10), images(&load(Split::Test), 10));
    let refused = |hidden: &[usize], optimizer: &str, rate: f64, size: usize, mistake: &str| {
        Training::new(&train, &test, hidden.to_vec(), optimizer, rate, size, mistake, 0)
            .err()
            .unwrap()
    };
    assert_eq!(
        refused(&[0], "sgd", 0.1, 64, "right"),
        "hidden layers must have at least 1 output, not 0"
    );
    assert_eq!(refused(&[8], "sgd", -0.1, 64, "right"), "lr must be finite and above 0, not -0.1");
    assert_eq!(
        refused(&[8], "rprop", 0.1, 64, "right"),
        "expected sgd, momentum or adam, found rprop"
    );
    assert_eq!(refused(&[8], "sgd", 0.1, 64, "wrong"), "expected a known mistake, found wrong");
    assert!(refused(&[8], "sgd", 0.1, 0, "right").starts_with("batch-size must be"));
    let mut pieces = Images::new();
    assert_eq!(
        pieces.add(&[0; 784]).unwrap_err(),
        "expected 785 bytes for each image, found 784 bytes"
    );
    let empty = Training::new(&pieces, &test, vec![8], "sgd", 0.1, 64, "right", 0);
    assert!(empty.err().unwrap().contains("at least one image"));
}
