// ANCHOR: two_layer_head
//! The network of `backprop` again, with no backward pass: as a graph of whole arrays, and as a graph
//! of single numbers.

use backprop::network::{Activation, Layer, TwoLayerNetwork};
use ndarray::{Array1, Array2, ArrayD, ArrayRef2, Axis, NdFloat, arr0};

use crate::Tensor;
// ANCHOR_END: two_layer_head

// ANCHOR: parameters
/// The parameters of the network as tensors.
pub struct Parameters<F: NdFloat> {
    /// The first layer's weights, `(hidden, in)`.
    pub l1_weight: Tensor<F>,
    /// The first layer's biases, `(hidden)`.
    pub l1_bias: Tensor<F>,
    /// What stands between the layers.
    pub activation: Activation,
    /// The second layer's weights, `(classes, hidden)`.
    pub l2_weight: Tensor<F>,
    /// The second layer's biases, `(classes)`.
    pub l2_bias: Tensor<F>,
}

impl<F: NdFloat> Parameters<F> {
    /// Leaves that want a gradient, with the values of the network in `backprop`.
    pub fn of(network: &TwoLayerNetwork<F>) -> Self {
        Self {
            l1_weight: Tensor::parameter(network.l1.weight.clone()),
            l1_bias: Tensor::parameter(network.l1.bias.clone()),
            activation: network.activation,
            l2_weight: Tensor::parameter(network.l2.weight.clone()),
            l2_bias: Tensor::parameter(network.l2.bias.clone()),
        }
    }

    /// All of them: W1, b1, W2, b2.
    pub fn all(&self) -> [&Tensor<F>; 4] {
        [&self.l1_weight, &self.l1_bias, &self.l2_weight, &self.l2_bias]
    }

    /// The forward pass to the loss. This is all there is to write.
    ///
    /// # Panics
    /// When the shapes do not match, or a target is not a class.
    pub fn loss(&self, inputs: &Tensor<F>, targets: &[usize]) -> Tensor<F> {
        let hidden = inputs.linear(&self.l1_weight, &self.l1_bias);
        let activated = activate(self.activation, &hidden);
        activated.linear(&self.l2_weight, &self.l2_bias).cross_entropy(targets)
    }
}
// ANCHOR_END: parameters

// ANCHOR: activate
fn activate<F: NdFloat>(activation: Activation, hidden: &Tensor<F>) -> Tensor<F> {
    match activation {
        Activation::Sigmoid => hidden.sigmoid(),
        Activation::Relu => hidden.relu(),
    }
}
// ANCHOR_END: activate

// ANCHOR: tensor_gradients
/// The gradients of the loss with respect to W1, b1, W2 and b2, from a graph of whole arrays.
///
/// # Panics
/// When the shapes do not match, or a target is not a class.
pub fn tensor_gradients<F: NdFloat>(
    network: &TwoLayerNetwork<F>,
    inputs: &ArrayRef2<F>,
    targets: &[usize],
) -> [ArrayD<F>; 4] {
    let parameters = Parameters::of(network);
    parameters.loss(&Tensor::new(inputs.to_owned()), targets).backward();
    parameters.all().map(|parameter| parameter.grad().expect("backward was called").into_owned())
}
// ANCHOR_END: tensor_gradients

// ANCHOR: scalar_gradients
/// The gradients of the loss with respect to W1, b1, W2 and b2, from a graph in which every node is
/// one number: each product and each sum of the network by itself.
///
/// # Panics
/// When the shapes do not match, or a target is not a class.
pub fn scalar_gradients<F: NdFloat>(
    network: &TwoLayerNetwork<F>,
    inputs: &ArrayRef2<F>,
    targets: &[usize],
) -> [ArrayD<F>; 4] {
    assert_eq!(inputs.nrows(), targets.len(), "every input needs one target");
    let l1 = ScalarLayer::of(&network.l1);
    let l2 = ScalarLayer::of(&network.l2);
    let losses = inputs.axis_iter(Axis(0)).zip(targets).map(|(input, &target)| {
        let input: Vec<_> = input.iter().map(|&x| Tensor::scalar(x)).collect();
        let hidden = l1.forward(&input);
        let activated: Vec<_> = hidden.iter().map(|h| activate(network.activation, h)).collect();
        let scores = l2.forward(&activated);
        // Without log_softmax's trick against large scores: these are small, and what two ways share
        // neither can check.
        sum(scores.iter().map(Tensor::exp)).ln() - &scores[target]
    });
    let n = F::from(targets.len()).expect("a length fits in a float");
    (sum(losses) / n).backward();
    let [w1, b1] = l1.gradients();
    let [w2, b2] = l2.gradients();
    [w1, b1, w2, b2]
}

/// A linear layer with a tensor for each weight and each bias.
struct ScalarLayer<F: NdFloat> {
    weight: Array2<Tensor<F>>,
    bias: Array1<Tensor<F>>,
}

impl<F: NdFloat> ScalarLayer<F> {
    fn of(layer: &Layer<F>) -> Self {
        let parameter = |&value: &F| Tensor::parameter(arr0(value));
        Self { weight: layer.weight.map(parameter), bias: layer.bias.map(parameter) }
    }

    fn forward(&self, input: &[Tensor<F>]) -> Vec<Tensor<F>> {
        assert_eq!(self.weight.ncols(), input.len(), "one input for each of a neuron's weights");
        let neurons = self.weight.rows().into_iter().zip(&self.bias);
        neurons
            .map(|(weights, bias)| sum(weights.iter().zip(input).map(|(w, x)| w * x)) + bias)
            .collect()
    }

    fn gradients(&self) -> [ArrayD<F>; 2] {
        let grad = |tensor: &Tensor<F>| tensor.grad().map_or(F::zero(), |grad| grad[[]]);
        [self.weight.map(grad).into_dyn(), self.bias.map(grad).into_dyn()]
    }
}

fn sum<F: NdFloat>(terms: impl Iterator<Item = Tensor<F>>) -> Tensor<F> {
    terms.reduce(|sum, term| sum + term).expect("a sum of at least one term")
}
// ANCHOR_END: scalar_gradients
