//! Stage against stage: one network, one batch, and the gradients of every way to compute them.

use autograd::backprop::data::spirals;
use autograd::backprop::gradient_check::{numeric_network_gradients, relative_difference};
use autograd::backprop::network::{Activation, Layer, TwoLayerNetwork};
use autograd::two_layer::{scalar_gradients, tensor_gradients};
use ndarray::ArrayD;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn assert_agree(ways: &str, left: &[ArrayD<f64>; 4], right: &[ArrayD<f64>; 4], tolerance: f64) {
    for ((name, left), right) in ["W1", "b1", "W2", "b2"].iter().zip(left).zip(right) {
        let off = relative_difference(left, right);
        assert!(
            off <= tolerance,
            "{ways}: the gradients with respect to {name} are {off:.1e} apart"
        );
    }
}

#[test]
fn all_four_ways_to_a_gradient_agree() {
    for seed in 0..6 {
        let activation = if seed % 2 == 0 { Activation::Sigmoid } else { Activation::Relu };
        let generator = &mut ChaCha8Rng::seed_from_u64(seed);
        let (points, classes) = spirals(20, 1.0, 0.02, generator);
        let network = TwoLayerNetwork {
            l1: Layer::new(2, 8, generator),
            activation,
            l2: Layer::new(8, 2, generator),
        };
        let forward = network.forward(&points, &classes);
        let by_hand = network.backward(&points, &classes, &forward).of_parameters();
        let tensors = tensor_gradients(&network, &points, &classes);
        let scalars = scalar_gradients(&network, &points, &classes);
        let numeric = numeric_network_gradients(&network, &points, &classes);
        assert_agree("by hand and tensor graph", &by_hand, &tensors, 1e-12);
        assert_agree("by hand and scalar graph", &by_hand, &scalars, 1e-10);
        assert_agree("tensor graph and scalar graph", &tensors, &scalars, 1e-10);
        assert_agree("by hand and central difference", &by_hand, &numeric, 1e-6);
        assert_agree("tensor graph and central difference", &tensors, &numeric, 1e-6);
    }
}
