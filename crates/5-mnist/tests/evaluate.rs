//! What is said of a model's answers, on answers that can be counted by hand.

use std::path::Path;

use mnist::architecture::{Activation, Architecture};
use mnist::autograd::Tensor;
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::{Evaluation, evaluate, probabilities};
use mnist::layers::Module;
use mnist::purpose::Purpose;
use mnist::transform::Normalize;
use ndarray::Array2;

/// Answers that give their digit the probability 0.91, and each of the other nine 0.01.
fn sure_of(digits: &[usize], targets: &[usize]) -> Evaluation {
    let probability = |(image, digit)| if digits[image] == digit { 0.91_f32 } else { 0.01 };
    let outputs = Array2::from_shape_fn((digits.len(), 10), |place| probability(place).ln());
    Evaluation { outputs, targets: targets.to_vec() }
}

#[test]
fn a_row_of_the_confusion_matrix_is_a_digit_and_a_column_what_it_was_taken_for() {
    // A four taken for a nine, twice; a nine read right.
    let confusion = sure_of(&[9, 9, 9], &[4, 4, 9]).confusion();
    assert_eq!(confusion[4][9], 2, "fours that were taken for nines");
    assert_eq!(confusion[9][4], 0, "no nine was taken for a four: is the matrix transposed?");
    assert_eq!(confusion[9][9], 1);
    assert_eq!(confusion.iter().flatten().sum::<u64>(), 3, "every image counts once");
}

#[test]
fn the_worst_mistake_comes_first() {
    let mut evaluation = sure_of(&[1, 2, 3, 4], &[1, 0, 3, 0]);
    evaluation.outputs[[3, 0]] = (0.001_f32).ln();
    assert_eq!(evaluation.worst(2), [3, 1], "are these the best ones?");
    assert_eq!(evaluation.worst(1), [3]);
    assert_eq!(evaluation.worst(9).len(), 4, "there are no more than there are");
}

#[test]
fn loss_accuracy_predictions_and_probabilities_are_those_of_the_rows() {
    let evaluation = sure_of(&[1, 2, 3, 4], &[1, 2, 3, 0]);
    assert_eq!(evaluation.predictions(), [1, 2, 3, 4]);
    assert_eq!(evaluation.accuracy(), 0.75);
    let loss = -(3.0 * 0.91_f64.ln() + 0.01_f64.ln()) / 4.0;
    let found = evaluation.loss(Tensor::nll_loss);
    assert!((found - loss).abs() < 1e-6, "{found} is not {loss}");
    let probabilities = evaluation.probabilities(3);
    let by_hand = |digit| if digit == 4 { 0.91 } else { 0.01 };
    for (digit, found) in probabilities.iter().enumerate() {
        assert!((found - by_hand(digit)).abs() < 1e-6, "{digit} has the probability {found}");
    }
}

#[test]
fn an_image_by_itself_has_the_probabilities_that_it_has_in_its_data_set() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&folder, Split::Test).expect("MNIST");
    let generator = || Purpose::Weights.generator(0);
    let architecture =
        Architecture { hidden: vec![16], activation: Activation::Relu, dropout: 0.5 };
    let model = architecture.build(&mut generator());
    let normalize = Normalize::default();
    let expected = evaluate(&model, &test, &[3], normalize).probabilities(0);
    model.train(&mut generator());
    let found = probabilities(&model, test.image(3), normalize);
    for (digit, (found, expected)) in found.iter().zip(&expected).enumerate() {
        assert!(
            (found - expected).abs() < 1e-6,
            "{digit}: {found} by itself, {expected} in the data set; is dropout off?"
        );
    }
}
