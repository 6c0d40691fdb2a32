//! The loop in forty lines is the default run, and says what a wrong folder lacks.

use std::path::Path;
use std::process::{Command, Output};

use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::recipe::Recipe;
use mnist::train::Trainer;

/// Runs an example in a folder. Cargo builds the examples beside the tests.
fn run(example: &str, folder: &Path) -> Output {
    let tests = std::env::current_exe().expect("a test is a file");
    let example = tests.parent().expect("deps").with_file_name("examples").join(example);
    let mut example = Command::new(&example);
    // Who asks for a backtrace gets one behind the sentence.
    let output = example.env("RUST_BACKTRACE", "0").current_dir(folder).output();
    output.unwrap_or_else(|error| panic!("{example:?}: {error}"))
}

#[test]
fn an_example_that_finds_no_data_says_so_in_one_sentence() {
    let empty = tempfile::tempdir().expect("a folder");
    for example in ["training_loop", "one_layer", "rates", "digit", "untrained", "mistakes"] {
        let output = run(example, empty.path());
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(
            said.starts_with("Error: data/mnist: expected ") && said.lines().count() == 1,
            "{example} says what it looked for, not where its code gave up: {said}"
        );
        assert_eq!(output.status.code(), Some(1), "{example}");
    }
}

#[test]
fn the_loop_in_forty_lines_prints_the_losses_of_the_reference_recipe() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let printed = String::from_utf8(run("training_loop", &project).stdout).expect("text");

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
