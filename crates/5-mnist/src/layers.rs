//! Layers: operations that own their parameters, put in a row.

use std::cell::RefCell;

use autograd::Tensor;
use autograd::backprop::network::Layer;
use linalg::column_major;
use ndarray::{Array, NdFloat};
use ndarray_rand::RandomExt;
use ndarray_rand::rand_distr::Bernoulli;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

// ANCHOR: module
/// Something that a batch goes through. PyTorch: `torch.nn.Module`.
pub trait Module<F: NdFloat> {
    /// The output for a batch.
    ///
    /// # Panics
    /// When the input's shape does not fit.
    fn forward(&self, input: &Tensor<F>) -> Tensor<F>;

    /// The tensors that training changes, each with its name, in a fixed order.
    fn named_parameters(&self) -> Vec<(String, Tensor<F>)> {
        Vec::new()
    }

    /// Switches to training: what is random draws from here on from this generator. PyTorch:
    /// `train()`.
    fn train(&self, _generator: &mut ChaCha8Rng) {}

    /// Switches to evaluation, where nothing is random. PyTorch: `eval()`.
    fn eval(&self) {}
}
// ANCHOR_END: module

// ANCHOR: linear
/// `y = x Wᵀ + b`, `(batch, in) → (batch, out)`. PyTorch: `torch.nn.Linear`.
pub struct Linear<F: NdFloat> {
    weight: Tensor<F>,
    bias: Tensor<F>,
}

impl<F: NdFloat> Linear<F> {
    /// A layer with PyTorch's default initialization: weights and biases uniform in
    /// `±1/√in_features`.
    ///
    /// # Panics
    /// When `in_features` is 0.
    pub fn new(in_features: usize, out_features: usize, generator: &mut ChaCha8Rng) -> Self {
        let Layer { weight, bias } = Layer::new(in_features, out_features, generator);
        let round = |x| F::from(x).expect("a float");
        Self {
            weight: Tensor::parameter(column_major(weight.mapv(round))),
            bias: Tensor::parameter(bias.mapv(round)),
        }
    }
}

impl<F: NdFloat> Module<F> for Linear<F> {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        input.linear(&self.weight, &self.bias)
    }

    fn named_parameters(&self) -> Vec<(String, Tensor<F>)> {
        vec![("weight".into(), self.weight.clone()), ("bias".into(), self.bias.clone())]
    }
}
// ANCHOR_END: linear

// ANCHOR: relu
/// `max(x, 0)`. PyTorch: `torch.nn.ReLU`.
pub struct ReLU;

impl<F: NdFloat> Module<F> for ReLU {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        input.relu()
    }
}
// ANCHOR_END: relu

/// `1 / (1 + e⁻ˣ)`. PyTorch: `torch.nn.Sigmoid`.
pub struct Sigmoid;

impl<F: NdFloat> Module<F> for Sigmoid {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        input.sigmoid()
    }
}

/// Hyperbolic tangent. PyTorch: `torch.nn.Tanh`.
pub struct Tanh;

impl<F: NdFloat> Module<F> for Tanh {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        input.tanh()
    }
}

// ANCHOR: log_softmax
/// Scores to log-probabilities, `(batch, classes)`. PyTorch: `torch.nn.LogSoftmax(dim=1)`.
pub struct LogSoftmax;

impl<F: NdFloat> Module<F> for LogSoftmax {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        input.log_softmax(1)
    }
}
// ANCHOR_END: log_softmax

// ANCHOR: dropout
/// In training, sets each number to 0 with probability `p` and divides the others by `1 − p`, so
/// that the mean stays; in evaluation, changes nothing. PyTorch: `torch.nn.Dropout`.
///
/// A network that cannot rely on any one neuron learns to say the same thing in several ways, and
/// learns the training set less by heart. Source: Srivastava et al., *Dropout*, 2014.
pub struct Dropout {
    p: f64,
    /// There in training only.
    generator: RefCell<Option<ChaCha8Rng>>,
}

impl Dropout {
    /// A layer that drops with probability `p`. It starts in evaluation.
    ///
    /// # Panics
    /// When `p` is not at least 0 and below 1.
    pub fn new(p: f64) -> Self {
        assert!(
            (0.0..1.0).contains(&p),
            "dropout needs a probability of at least 0 and below 1, not {p}"
        );
        Self { p, generator: RefCell::new(None) }
    }
}

impl<F: NdFloat> Module<F> for Dropout {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        let Some(generator) = &mut *self.generator.borrow_mut() else { return input.clone() };
        let keep = Bernoulli::new(1.0 - self.p).expect("checked when it was made");
        let scale = F::from(1.0 / (1.0 - self.p)).expect("a float");
        let mask = Array::random_using(input.shape(), keep, generator)
            .mapv(|kept| if kept { scale } else { F::zero() });
        input * Tensor::new(mask)
    }

    fn train(&self, generator: &mut ChaCha8Rng) {
        self.generator.replace(Some(ChaCha8Rng::from_rng(generator)));
    }

    fn eval(&self) {
        self.generator.replace(None);
    }
}
// ANCHOR_END: dropout

// ANCHOR: sequential
/// Modules in a row, each fed with the output of the one before. A parameter's name is the place of
/// its module and its own name there, such as `0.weight`. PyTorch: `torch.nn.Sequential`.
pub struct Sequential<F: NdFloat> {
    modules: Vec<Box<dyn Module<F>>>,
}

impl<F: NdFloat> Sequential<F> {
    /// The modules, the first one first.
    pub fn new(modules: Vec<Box<dyn Module<F>>>) -> Self {
        Self { modules }
    }

    /// The output of every module in turn.
    ///
    /// # Panics
    /// When the input's shape does not fit.
    pub fn outputs(&self, input: &Tensor<F>) -> Vec<Tensor<F>> {
        let outputs = self.modules.iter().scan(input.clone(), |output, module| {
            *output = module.forward(output);
            Some(output.clone())
        });
        outputs.collect()
    }
}

impl<F: NdFloat> Module<F> for Sequential<F> {
    fn forward(&self, input: &Tensor<F>) -> Tensor<F> {
        self.modules.iter().fold(input.clone(), |input, module| module.forward(&input))
    }

    fn named_parameters(&self) -> Vec<(String, Tensor<F>)> {
        let modules = self.modules.iter().enumerate();
        modules
            .flat_map(|(place, module)| {
                let parameters = module.named_parameters().into_iter();
                parameters.map(move |(name, tensor)| (format!("{place}.{name}"), tensor))
            })
            .collect()
    }

    fn train(&self, generator: &mut ChaCha8Rng) {
        self.modules.iter().for_each(|module| module.train(generator));
    }

    fn eval(&self) {
        self.modules.iter().for_each(|module| module.eval());
    }
}
// ANCHOR_END: sequential
