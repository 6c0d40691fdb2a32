//! What a look inside a model shows, on a network whose neurons are known.

use mnist::architecture::{Activation, Architecture};
use mnist::autograd::Tensor;
use mnist::diagnose::diagnose;
use mnist::layers::Module;
use mnist::loader::Batch;
use mnist::purpose::Purpose;
use ndarray::{Array2, Axis, array};

#[test]
fn a_look_inside_shows_each_layers_outputs_gradients_and_dead_neurons_and_leaves_no_trace() {
    let architecture = Architecture { hidden: vec![3], activation: Activation::Relu, dropout: 0.0 };
    let model = architecture.build::<f32>(&mut Purpose::Weights.generator(0));
    let parameters: Vec<_> = model.named_parameters().into_iter().map(|(_, p)| p).collect();
    // The first neuron is dead, the second answers to the first pixel alone, the third always does.
    parameters[0].update(|mut weight| {
        weight.fill(0.0);
        weight[[1, 0]] = 1.0;
    });
    parameters[1].update(|mut bias| bias.assign(&array![-1.0, 0.0, 0.5].into_dyn()));
    let mut pixels = Array2::zeros((2, 784));
    pixels[[0, 0]] = 2.0;
    let batch = Batch { inputs: Tensor::new(pixels), targets: vec![3, 4] };

    let layers = diagnose(&model, &batch);
    assert_eq!([layers[0].place, layers[1].place], [0, 2], "ReLU stands between them");
    assert_eq!(layers[0].activations, array![[0.0, 2.0, 0.5], [0.0, 0.0, 0.5]].into_dyn());
    assert_eq!(layers[0].dead, 1, "a neuron that answers to one image of two is not dead");
    let probabilities = layers[1].activations.exp().sum_axis(Axis(1));
    assert!(
        probabilities.iter().all(|sum| (sum - 1.0).abs() < 1e-6),
        "after log-softmax: {probabilities}"
    );
    assert_eq!(layers[1].dead, 0);
    let gradients = &layers[1].weight_gradients;
    assert_eq!(gradients.shape(), [10, 3]);
    let is_zero = |neuron| gradients.index_axis(Axis(1), neuron).iter().all(|&x| x == 0.0);
    assert!(is_zero(0) && !is_zero(2), "nothing goes through a dead neuron: {gradients}");
    assert!(parameters.iter().all(|p| p.grad().is_none()), "the model's gradients are left behind");
}
