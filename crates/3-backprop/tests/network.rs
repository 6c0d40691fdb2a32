//! The hand-wired network against the central difference, and what it can learn.

use std::f64::consts::PI;

use backprop::data::spirals;
use backprop::gradient_check::{numeric_network_gradients, relative_difference};
use backprop::network::{Activation, Layer, LinearModel, TwoLayerNetwork, accuracy, argmax};
use ndarray::{Array1, Array2, array};
use ndarray_rand::{RandomExt, rand_distr::Normal};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn network(hidden: usize, activation: Activation) -> TwoLayerNetwork<f64> {
    let generator = &mut ChaCha8Rng::seed_from_u64(1);
    TwoLayerNetwork {
        l1: Layer::new(2, hidden, generator),
        activation,
        l2: Layer::new(hidden, 2, generator),
    }
}

#[test]
fn every_gradient_by_hand_equals_the_central_difference() {
    let (points, classes) = spirals(10, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    for activation in [Activation::Sigmoid, Activation::Relu] {
        let network = network(5, activation);
        let by_hand = network.backward(&points, &classes, &network.forward(&points, &classes));
        let numeric = numeric_network_gradients(&network, &points, &classes);
        let names = ["W1", "b1", "W2", "b2"];
        for ((name, by_hand), numeric) in names.iter().zip(by_hand.of_parameters()).zip(numeric) {
            let off = relative_difference(&by_hand, &numeric);
            assert!(
                off < 1e-6,
                "{activation:?}: {name} is {off:.1e} off; look at the factor between it and the loss"
            );
        }
    }
}

#[test]
fn an_activation_is_found_by_its_name_and_by_no_other() {
    for (name, activation) in [("sigmoid", Activation::Sigmoid), ("relu", Activation::Relu)] {
        assert_eq!(activation.to_string(), name);
        let found: Activation = name.parse().expect(name);
        assert_eq!(found.to_string(), name);
    }
    let refused = "tanh".parse::<Activation>().expect_err("it is not in this network");
    assert_eq!(refused, "expected the activation sigmoid or relu, found tanh");
}

#[test]
fn a_step_downhill_lowers_the_loss() {
    let (points, classes) = spirals(20, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let mut network = network(8, Activation::Sigmoid);
    let before = network.forward(&points, &classes);
    network.step(&network.backward(&points, &classes, &before), 0.1);
    let after = network.forward(&points, &classes);
    assert!(after.loss < before.loss, "{} is not below {}", after.loss, before.loss);
}

#[test]
fn a_step_takes_the_rate_times_its_gradient_from_every_parameter() {
    let (points, classes) = spirals(10, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let before = network(3, Activation::Sigmoid);
    let gradients = before.backward(&points, &classes, &before.forward(&points, &classes));
    let mut after = before.clone();
    after.step(&gradients, 0.5);
    assert_eq!(after.l1.weight, before.l1.weight - gradients.l1_weight * 0.5);
    assert_eq!(after.l1.bias, before.l1.bias - gradients.l1_bias * 0.5);
    assert_eq!(after.l2.weight, before.l2.weight - gradients.l2_weight * 0.5);
    assert_eq!(after.l2.bias, before.l2.bias - gradients.l2_bias * 0.5);
}

#[test]
fn the_scores_without_the_loss_are_those_of_the_forward_pass() {
    let (points, classes) = spirals(10, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    for activation in [Activation::Sigmoid, Activation::Relu] {
        let network = network(5, activation);
        assert_eq!(network.logits(&points), network.forward(&points, &classes).logits);
    }
}

#[test]
fn a_new_layer_is_drawn_from_all_of_the_range_that_pytorch_draws_from() {
    let layer = Layer::new(16, 500, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!((layer.weight.dim(), layer.bias.dim()), ((500, 16), 500), "(out, in), and (out)");
    for numbers in [layer.weight.flatten().to_vec(), layer.bias.to_vec()] {
        assert!(numbers.iter().all(|x| x.abs() <= 0.25), "one is outside of ±1/√16");
        for end in [-0.25, 0.25] {
            assert!(numbers.iter().any(|x| (x - end).abs() < 0.01), "none comes near {end}");
        }
    }
}

#[test]
fn the_model_of_one_layer_steps_downhill_and_tells_the_loss_before() {
    let (points, classes) = (array![[1.0, 0.0], [0.0, 1.0]], [0, 1]);
    let zeros = Layer { weight: Array2::zeros((2, 2)), bias: Array1::zeros(2) };
    let mut line = LinearModel { layer: zeros };
    let loss = line.train_step(&points, &classes, 1.0);
    assert_eq!(loss, 2_f64.ln(), "equal scores of two classes, before the step");
    // Softmax less one-hot is ±1/2 for each point, halved by the mean; each point has one input of 1.
    assert_eq!(line.layer.weight, array![[0.25, -0.25], [-0.25, 0.25]]);
    assert_eq!(line.layer.bias, array![0.0, 0.0], "what pulls up and what pulls down cancel");
}

#[test]
fn the_spirals_wind_from_the_middle_outward_half_a_turn_apart() {
    let (points, classes) = spirals(2, 0.5, 0.0, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!(classes, [0, 1, 0, 1]);
    let turns = [0.15 * 0.5, 0.4333 * 0.5 + 0.5, 0.7167 * 0.5, 1.0 * 0.5 + 0.5];
    for ((point, turn), radius) in
        points.rows().into_iter().zip(turns).zip([0.15, 0.4333, 0.7167, 1.0])
    {
        let angle: f64 = 2.0 * PI * turn;
        let off = (point[0] - radius * angle.cos()).hypot(point[1] - radius * angle.sin());
        assert!(off < 1e-3, "{point} is not at radius {radius} after {turn} turns");
    }
}

#[test]
fn noise_moves_each_point_off_its_arm() {
    let points = |noise| spirals(50, 1.0, noise, &mut ChaCha8Rng::seed_from_u64(0)).0;
    let spread = Normal::new(0.0, 0.1).unwrap();
    let noise = Array2::random_using((100, 2), spread, &mut ChaCha8Rng::seed_from_u64(0));
    assert_eq!(points(0.1), points(0.0) + noise);
}

#[test]
fn two_layers_learn_the_spirals_and_one_layer_cannot() {
    let (points, classes) = spirals(100, 1.0, 0.02, &mut ChaCha8Rng::seed_from_u64(0));
    let mut network = network(16, Activation::Sigmoid);
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
