//! The loop in forty lines is the default run.

use std::path::Path;
use std::process::Command;

use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::recipe::Recipe;
use mnist::train::Trainer;

#[test]
fn the_loop_in_forty_lines_prints_the_losses_of_the_reference_recipe() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // Cargo builds the examples beside the tests.
    let tests = std::env::current_exe().expect("a test is a file");
    let example = tests.parent().expect("deps").with_file_name("examples").join("training_loop");
    let output = Command::new(&example).current_dir(&project).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", example.display()));
    let printed = String::from_utf8(output.stdout).expect("text");

    let load = |split| MnistDataset::load(&project.join("data/mnist"), split).expect("MNIST");
    let (train, test) = (load(Split::Train), load(Split::Test));
    let all: Vec<usize> = (0..test.len()).collect();
    let mut trainer = Trainer::new(Recipe::reference(), train.len());
    let mut expected = String::new();
    for epoch in 1..=5 {
        trainer.train_epoch(&train, |_| true).expect("a finite loss");
        trainer.finish_epoch(None, None).expect("a finite loss");
        let loss = trainer.progress.history[epoch - 1].train_loss;
        let accuracy = evaluate(&trainer.model, &test, &all, trainer.recipe.normalize).accuracy();
        expected += &format!(
            "epoch {epoch}  train loss {loss:.4}  test accuracy {:.2}%\n",
            100.0 * accuracy
        );
    }
    assert_eq!(printed, expected, "both draw the same weights and orders, and take the same steps");
}
