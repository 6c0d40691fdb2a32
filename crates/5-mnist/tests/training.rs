//! What the reference recipe reaches, and that a run can stop and go on anywhere.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use mnist::architecture::Architecture;
use mnist::augment::Augment;
use mnist::checkpoint::{self, DataSource};
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::model_file::state_dict;
use mnist::recipe::{OptimizerName, Recipe};
use mnist::schedule::Schedule;
use mnist::train::{EpochRow, NotFinite, Score, Trainer};

fn data() -> &'static (MnistDataset, MnistDataset) {
    static DATA: OnceLock<(MnistDataset, MnistDataset)> = OnceLock::new();
    DATA.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
        let load = |split| MnistDataset::load(&folder, split).expect("the repository has MNIST");
        (load(Split::Train), load(Split::Test))
    })
}

/// Trains the rest of a run.
fn finish(trainer: &mut Trainer) {
    let (train, test) = data();
    let all: Vec<usize> = (0..test.len()).collect();
    while !trainer.is_done() {
        assert!(trainer.train_epoch(train, |_| true).expect("a finite loss"));
        let validation = trainer.validate(train);
        let test = evaluate(&trainer.model, test, &all, trainer.recipe.normalize);
        trainer.finish_epoch(validation, Some(Score::of(&test))).expect("finite losses");
    }
}

#[test]
fn the_reference_recipe_learns_as_pytorch_does_from_five_seeds() {
    // PyTorch's range over eight seeds, with a margin.
    let ranges = [(1.75, 2.03), (0.74, 0.98), (0.49, 0.57), (0.41, 0.46), (0.37, 0.41)];
    for seed in 0..5 {
        let mut trainer = Trainer::new(Recipe { seed, ..Recipe::reference() }, data().0.len());
        finish(&mut trainer);
        for (epoch, (row, (low, high))) in trainer.progress.history.iter().zip(ranges).enumerate() {
            let loss = row.train_loss;
            let epoch = epoch + 1;
            assert!((low..=high).contains(&loss), "seed {seed}, epoch {epoch}: loss {loss}");
        }
        let accuracy = trainer.progress.history[4].test.unwrap().accuracy;
        assert!((0.890..=0.908).contains(&accuracy), "seed {seed}: test accuracy {accuracy}");
    }
}

/// A short run with everything that has a state or is random: momentum or moments, a schedule,
/// dropout, changed images, a split.
fn eventful(optimizer: OptimizerName) -> Recipe {
    let mut recipe = Recipe {
        augment: Augment { shift: 1.0, degrees: 5.0, scale: 0.1, elastic: 20.0 },
        optimizer,
        momentum: if optimizer == OptimizerName::Sgd { 0.9 } else { 0.0 },
        schedule: Schedule::OneCycle,
        weight_decay: 1e-4,
        epochs: 2,
        batch_size: 2000,
        validation: 5000,
        patience: Some(5),
        ..Recipe::reference()
    };
    recipe.architecture.hidden = vec![16];
    recipe.architecture.dropout = 0.2;
    recipe
}

#[test]
fn a_run_that_was_stopped_and_resumed_ends_with_the_same_bits() {
    let (train, _) = data();
    for optimizer in [OptimizerName::Sgd, OptimizerName::Adam] {
        let mut whole = Trainer::new(eventful(optimizer), train.len());
        finish(&mut whole);
        for stop in [1, 13, 28] {
            let mut trainer = Trainer::new(eventful(optimizer), train.len());
            trainer.train_epoch(train, |batches| batches < stop).expect("a finite loss");
            let data = DataSource { folder: "a folder".into(), checksum: 7 };
            let bytes = checkpoint::to_bytes(&trainer, &data).expect("finite numbers");
            let (mut resumed, found) = checkpoint::from_bytes(&bytes).expect("its own checkpoint");
            assert_eq!(found, data);
            let again = checkpoint::to_bytes(&resumed, &data).expect("finite numbers");
            assert_eq!(again, bytes, "nothing is lost on the way");
            finish(&mut resumed);
            assert_eq!(
                state_dict(&resumed.model),
                state_dict(&whole.model),
                "{optimizer:?}, stopped after batch {stop}"
            );
            assert_eq!(resumed.batch_losses, whole.batch_losses);
            assert_eq!(resumed.progress, whole.progress);
            assert_eq!(resumed.best, whole.best);
        }
    }
}

#[test]
fn a_recipe_that_makes_no_sense_is_refused_in_a_sentence_that_names_the_setting() {
    let change = |change: fn(&mut Recipe)| {
        let mut recipe = Recipe::reference();
        change(&mut recipe);
        recipe
    };
    let cases = [
        (change(|r| r.lr = 0.0), "lr"),
        (change(|r| r.momentum = 1.0), "momentum"),
        (change(|r| r.weight_decay = -1.0), "weight-decay"),
        (change(|r| r.architecture.dropout = 1.0), "dropout"),
        (change(|r| r.normalize.mean = f64::NAN), "mean"),
        (change(|r| r.normalize.std = 0.0), "std"),
        (change(|r| r.augment.shift = 15.0), "shift"),
        (change(|r| r.augment.degrees = -1.0), "degrees"),
        (change(|r| r.augment.scale = 1.0), "scale"),
        (change(|r| r.augment.elastic = f64::INFINITY), "elastic"),
        (change(|r| r.epochs = usize::MAX), "epochs"),
        (change(|r| r.batch_size = 0), "batch-size"),
        (change(|r| r.architecture.hidden = vec![0]), "hidden"),
        (change(|r| r.architecture.hidden = vec![1; 17]), "hidden"),
        (change(|r| r.architecture.hidden = vec![usize::MAX; 3]), "parameters"),
        (change(|r| r.nesterov = true), "nesterov"),
        (Recipe { momentum: 0.5, ..Recipe::fast() }, "adam"),
        (change(|r| r.patience = Some(1)), "patience"),
        (change(|r| r.validation = usize::MAX), "validation"),
    ];
    for (recipe, name) in cases {
        let mistake = recipe.check(60_000).expect_err(name);
        assert!(mistake.contains(name), "no “{name}” in: {mistake}");
    }
    // In the floats of training these are 0, infinite, and 1.
    let rounded_away = [
        (change(|r| r.lr = 1e-60), "lr must be finite and above 0 in 32 bits too, not 1e-60"),
        (change(|r| r.lr = 1e300), "lr"),
        (change(|r| r.weight_decay = 1e300), "weight-decay"),
        (change(|r| r.momentum = 1.0 - 1e-12), "momentum"),
    ];
    for (recipe, name) in rounded_away {
        let mistake = recipe.check(60_000).expect_err(name);
        assert!(mistake.contains(name) && mistake.contains("32 bits"), "{name}: {mistake}");
    }
    let at_the_limit = [
        change(|r| r.architecture.hidden = vec![1; Architecture::MOST_LAYERS]),
        change(|r| r.architecture.hidden = vec![14, 1_999_560]),
    ];
    assert_eq!(at_the_limit[1].architecture.parameters(), Architecture::MOST_PARAMETERS);
    let ours = [Recipe::reference(), Recipe::fast(), Recipe::best()];
    for recipe in ours.iter().chain(&at_the_limit) {
        assert_eq!(recipe.check(60_000), Ok(()));
    }
}

#[test]
fn the_mean_loss_counts_every_image_once_though_the_last_batch_is_smaller() {
    let (train, _) = data();
    let recipe = Recipe { batch_size: 40_000, epochs: 1, ..Recipe::reference() };
    let mut trainer = Trainer::new(recipe, train.len());
    finish(&mut trainer);
    let losses: Vec<f64> = trainer.batch_losses.iter().map(|&loss| f64::from(loss)).collect();
    let mean = (losses[0] * 40_000.0 + losses[1] * 20_000.0) / 60_000.0;
    assert!((trainer.progress.history[0].train_loss - mean).abs() < 1e-12);
}

#[test]
fn a_loss_that_is_no_longer_finite_ends_the_run_with_where_and_why() {
    let (train, _) = data();
    let mut trainer = Trainer::new(Recipe { lr: 1e30, ..Recipe::reference() }, train.len());
    let error = trainer.train_epoch(train, |_| true).unwrap_err().to_string();
    assert!(error.contains("in epoch 1 at batch"), "{error}");
    assert!(error.contains("learning rate"), "{error}");
    let error = NotFinite { loss: f64::NAN, epoch: 2, batch: Some(3), lr: 0.3 }.to_string();
    assert!(error.ends_with("try --lr 0.03, a tenth of it"), "{error}");
}

#[test]
fn a_schedule_ends_with_the_run() {
    let dataset = small(&[0, 1, 2, 3, 4, 5]);
    let recipe =
        Recipe { batch_size: 1, epochs: 3, schedule: Schedule::OneCycle, ..Recipe::reference() };
    let mut trainer = Trainer::new(recipe, dataset.len());
    // The sum of the weights' changes in each batch.
    let mut weights = state_dict(&trainer.model);
    let mut changes: Vec<f32> = Vec::new();
    while !trainer.is_done() {
        let next = trainer.progress.batches + 1;
        let is_over = trainer.train_epoch(&dataset, |batches| batches < next).expect("finite");
        let new = state_dict(&trainer.model);
        changes.push(new.iter().map(|(name, new)| (new - &weights[name]).abs().sum()).sum());
        weights = new;
        if is_over {
            trainer.finish_epoch(None, None).expect("nothing was measured");
        }
    }
    assert_eq!(changes.len(), 18, "three epochs of six batches");
    let largest = changes.iter().copied().fold(0.0, f32::max);
    assert!(
        changes[17] < largest / 1000.0,
        "the rate is nothing after the last batch: {changes:?}"
    );
    assert!(changes[15] > largest / 1000.0, "and not before: {changes:?}");
}

#[test]
fn the_validation_split_is_taken_from_the_training_set_by_the_seed() {
    let (train, _) = data();
    let score = |seed| {
        let recipe = Recipe { seed, validation: 1000, ..Recipe::reference() };
        Trainer::new(recipe, train.len()).validate(train).expect("there is a split")
    };
    assert_eq!(score(3), score(3));
    assert_ne!(score(3), score(4));
    assert!(Trainer::new(Recipe::reference(), train.len()).validate(train).is_none());
}

#[test]
fn images_are_changed_for_training_only() {
    let (train, _) = data();
    let augment = Augment { elastic: 40.0, ..Augment::default() };
    let [plain, changed] = [Augment::default(), augment].map(|augment| {
        let recipe =
            Recipe { augment, validation: 1000, batch_size: 59_000, ..Recipe::reference() };
        let mut trainer = Trainer::new(recipe, train.len());
        let score = trainer.validate(train);
        trainer.train_epoch(train, |_| true).expect("a finite loss");
        (score, trainer.batch_losses[0])
    });
    assert_eq!(plain.0, changed.0, "validation saw changed images");
    assert_ne!(plain.1, changed.1, "training saw the images as they are");
}

/// The first images of the training set at these places, as a data set of their own.
fn small(images: &[usize]) -> MnistDataset {
    let train = &data().0;
    let folder = tempfile::tempdir().unwrap();
    let count = images.len() as u32;
    let mut bytes = [0x803, count, 28, 28].map(u32::to_be_bytes).concat();
    images.iter().for_each(|&image| bytes.extend(train.image(image)));
    fs::write(folder.path().join("train-images-idx3-ubyte"), bytes).unwrap();
    let mut bytes = [0x801, count].map(u32::to_be_bytes).concat();
    bytes.extend(images.iter().map(|&image| train.label(image) as u8));
    fs::write(folder.path().join("train-labels-idx1-ubyte"), bytes).unwrap();
    MnistDataset::load(folder.path(), Split::Train).expect("a whole data set")
}

#[test]
fn a_run_can_be_saved_and_read_at_every_moment_from_its_first_batch_to_its_end() {
    let dataset = small(&(0..30).collect::<Vec<_>>());
    let all = Recipe { epochs: 3, batch_size: 10, validation: 5, ..eventful(OptimizerName::Adam) };
    let simple = Recipe { validation: 0, patience: None, ..all.clone() };
    for recipe in [all, simple] {
        let mut trainer = Trainer::new(recipe, dataset.len());
        let is_read_again = |trainer: &Trainer| {
            let data = DataSource { folder: "a folder".into(), checksum: 0 };
            let bytes = checkpoint::to_bytes(trainer, &data).expect("finite numbers");
            let place = (trainer.epoch(), trainer.progress.batches);
            let (again, _) = checkpoint::from_bytes(&bytes)
                .unwrap_or_else(|error| panic!("after (epoch, batch) {place:?}: {error}"));
            assert_eq!(again.progress, trainer.progress);
        };
        is_read_again(&trainer);
        while !trainer.is_done() {
            let mut is_over = false;
            while !is_over {
                let next = trainer.progress.batches + 1;
                is_over = trainer.train_epoch(&dataset, |batches| batches < next).expect("finite");
                is_read_again(&trainer);
            }
            let validation = trainer.validate(&dataset);
            trainer.finish_epoch(validation, None).expect("finite");
            is_read_again(&trainer);
        }
    }
}

#[test]
fn a_measured_loss_that_is_not_finite_ends_the_run_and_stays_out_of_the_history() {
    // One step, so large that no training loss can show what it did.
    let dataset = small(&[0, 1, 2, 3]);
    let recipe = Recipe { lr: 1e38, epochs: 1, validation: 1, ..Recipe::reference() };
    let mut trainer = Trainer::new(recipe, dataset.len());
    trainer.train_epoch(&dataset, |_| true).expect("the loss before the step is finite");
    let validation = trainer.validate(&dataset).expect("there is a split");
    assert!(!validation.loss.is_finite(), "a step of 1e38 should have ruined the weights");
    let before = trainer.progress.clone();
    let error = trainer.finish_epoch(Some(validation), None).unwrap_err().to_string();
    assert!(error.contains("measured, after epoch 1; the likely cause is"), "{error}");
    assert_eq!(trainer.progress, before, "a row that cannot be read back was written");

    for loss in [f64::NAN, -f64::NAN, f64::INFINITY] {
        let test = Score { loss, accuracy: 0.1 };
        trainer.finish_epoch(None, Some(test)).expect_err("the test loss is not finite");
    }
    assert_eq!(trainer.progress, before);
    trainer.finish_epoch(None, None).expect("nothing was measured");
    let row = trainer.progress.history[0];
    trainer.record_test(validation).expect_err("the test loss is not finite");
    assert_eq!(trainer.progress.history, [row]);
    let test = Score { loss: 0.5, accuracy: 0.9 };
    trainer.record_test(test).expect("a finite loss");
    assert_eq!(trainer.progress.history[0].test, Some(test));
}

#[test]
fn the_best_epoch_is_never_one_whose_loss_is_no_number() {
    let mut trainer = Trainer::new(Recipe { validation: 1, ..Recipe::reference() }, 10);
    let row = |loss| EpochRow {
        train_loss: 1.0,
        validation: Some(Score { loss, accuracy: 0.5 }),
        test: None,
        seconds: 0.0,
    };
    trainer.progress.history = [-f64::NAN, 0.7, 0.3, 0.4, f64::NAN].map(row).to_vec();
    assert_eq!(trainer.best_epoch(), Some(2));
    trainer.progress.history = [f64::NAN].map(row).to_vec();
    assert_eq!(trainer.best_epoch(), None);
}

#[test]
fn patience_ends_a_run_that_no_longer_gets_better_and_keeps_the_best() {
    let (train, _) = data();
    // So fast that it soon gets worse.
    let recipe = Recipe { lr: 0.5, epochs: 30, patience: Some(2), ..eventful(OptimizerName::Adam) };
    let mut trainer = Trainer::new(recipe, train.len());
    finish(&mut trainer);
    let best = trainer.best_epoch().unwrap();
    assert_eq!(trainer.epoch(), best + 3, "two epochs after the best one it is over");
    trainer.keep_best();
    let kept = trainer.validate(train).unwrap();
    assert_eq!(Some(kept), trainer.progress.history[best].validation);
}
