//! The hand-wired network of stage 3 against the central difference, and what it can learn.

use backprop::data::spirals;
use backprop::gradient_check::{numeric_network_gradients, relative_difference};
use backprop::network::{Layer, LinearModel, TwoLayerNetwork, accuracy, argmax};
use ndarray::{Array1, Array2, array};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn network(hidden: usize) -> TwoLayerNetwork<f64> {
    let generator = &mut ChaCha8Rng::seed_from_u64(1);
    TwoLayerNetwork { l1: Layer::new(2, hidden, generator), l2: Layer::new(hidden, 2, generator) }
}

#[test]
fn every_gradient_by_hand_equals_the_central_difference() {
    let (points, classes) = spirals(10, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let network = network(5);
    let by_hand = network.backward(&points, &classes, &network.forward(&points, &classes));
    let numeric = numeric_network_gradients(&network, &points, &classes);
    let names = ["W1", "b1", "W2", "b2"];
    for ((name, by_hand), numeric) in names.iter().zip(by_hand.of_parameters()).zip(numeric) {
        let off = relative_difference(&by_hand, &numeric);
        assert!(off < 1e-6, "{name} is {off:.1e} off; look at the factor between it and the loss");
    }
}

#[test]
fn a_step_downhill_lowers_the_loss() {
    let (points, classes) = spirals(20, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let mut network = network(8);
    let before = network.forward(&points, &classes);
    network.step(&network.backward(&points, &classes, &before), 0.1);
    let after = network.forward(&points, &classes);
    assert!(after.loss < before.loss, "{} is not below {}", after.loss, before.loss);
}

#[test]
fn two_layers_learn_the_spirals_and_one_layer_cannot() {
    let (points, classes) = spirals(100, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let mut network = network(16);
    let mut line = LinearModel { layer: Layer::new(2, 2, &mut ChaCha8Rng::seed_from_u64(2)) };
    for _ in 0..3000 {
        let forward = network.forward(&points, &classes);
        network.step(&network.backward(&points, &classes, &forward), 2.0);
        line.train_step(&points, &classes, 2.0);
    }
    let (bent, straight) =
        (accuracy(&network.logits(&points), &classes), accuracy(&line.logits(&points), &classes));
    assert!(bent > 0.97, "two layers got only {bent}");
    assert!(straight < 0.7, "one layer got {straight}; is the task still a spiral?");
}

#[test]
fn the_first_of_several_largest_scores_is_the_answer() {
    assert_eq!(argmax(&array![1.0, 3.0, 3.0, 2.0]), 1);
}

#[test]
fn a_score_that_is_not_a_number_counts_as_the_largest_as_in_pytorch() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    assert_eq!(argmax(&array![nan, 1.0]), 0);
    assert_eq!(argmax(&array![1.0, nan, infinity]), 1);
    assert_eq!(argmax(&array![1.0, nan, nan, 2.0]), 1, "the first of several");
    assert_eq!(argmax(&array![infinity, nan]), 1);
    assert_eq!(argmax(&array![-infinity, -infinity]), 0);
}

#[test]
#[should_panic(expected = "none is the largest")]
fn of_no_scores_none_is_the_largest() {
    argmax(&Array1::<f64>::zeros(0));
}

#[test]
fn the_accuracy_is_the_part_that_is_right_and_of_nothing_it_is_not_a_number() {
    let logits = array![[0.0, 1.0], [2.0, 1.0], [0.5, 0.1], [-3.0, -2.0]];
    assert_eq!(accuracy(&logits, &[1, 0, 1, 1]), 0.75, "the third is wrong");
    assert!(accuracy(&Array2::<f64>::zeros((0, 2)), &[]).is_nan(), "0/0, as in PyTorch");
}

#[test]
#[should_panic(expected = "every row needs one target")]
fn an_accuracy_with_a_target_missing_is_refused() {
    accuracy(&array![[0.0, 1.0], [2.0, 1.0]], &[1]);
}

#[test]
#[should_panic(expected = "noise is a standard deviation, not -1")]
fn noise_below_zero_is_refused() {
    spirals(3, 1.0, -1.0, &mut ChaCha8Rng::seed_from_u64(0));
}
