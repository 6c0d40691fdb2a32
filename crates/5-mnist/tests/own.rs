//! A reader's own: a module, a loss and an optimizer that this crate does not have.

use std::path::PathBuf;

use mnist::autograd::Tensor;
use mnist::dataset::{CLASSES, MnistDataset, PIXELS, Split};
use mnist::evaluate::evaluate;
use mnist::layers::{Linear, Module};
use mnist::loader::Batch;
use mnist::optim::Optimizer;
use mnist::train::{parameters, train_batch};
use mnist::transform::Normalize;
use ndarray::Array1;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// Two layers side by side and a sum, which is no row of modules.
struct Forked {
    straight: Linear<f32>,
    bent: Linear<f32>,
    scale: Tensor<f32>,
}

impl Module<f32> for Forked {
    fn forward(&self, input: &Tensor<f32>) -> Tensor<f32> {
        self.straight.forward(input) + &self.scale * self.bent.forward(input).tanh()
    }

    fn named_parameters(&self) -> Vec<(String, Tensor<f32>)> {
        let layers = [("straight", &self.straight), ("bent", &self.bent)].into_iter();
        let of_layers = layers.flat_map(|(layer, module)| {
            let parameters = module.named_parameters().into_iter();
            parameters.map(move |(name, tensor)| (format!("{layer}.{name}"), tensor))
        });
        of_layers.chain([("scale".into(), self.scale.clone())]).collect()
    }
}

/// The cross-entropy with a part of each target's probability given to all classes.
fn smoothed<F: ndarray::NdFloat>(scores: &Tensor<F>, targets: &[usize]) -> Tensor<F> {
    let to_all = -scores.log_softmax(1).mean();
    0.9 * scores.cross_entropy(targets) + 0.1 * to_all
}

/// Steps of one length, whatever the gradient: its sign alone counts. It remembers nothing.
struct SignDescent {
    parameters: Vec<Tensor<f32>>,
    lr: f32,
}

impl Optimizer<f32> for SignDescent {
    fn step(&mut self) {
        for parameter in &self.parameters {
            let Some(grad) = parameter.grad() else { continue };
            parameter.update(|mut value| value -= &grad.mapv(|g| self.lr * g.signum()));
        }
    }

    fn zero_grad(&self) {
        self.parameters.iter().for_each(Tensor::zero_grad);
    }

    fn set_lr(&mut self, lr: f32) {
        self.lr = lr;
    }
}

#[test]
fn a_module_a_loss_and_an_optimizer_of_ones_own_are_trained_and_judged() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&folder, Split::Test).expect("the repository has MNIST");
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let model = Forked {
        straight: Linear::new(PIXELS, CLASSES, generator),
        bent: Linear::new(PIXELS, CLASSES, generator),
        scale: Tensor::parameter(Array1::ones(CLASSES)),
    };
    let mut optimizer = SignDescent { parameters: parameters(&model), lr: 0.0 };
    optimizer.set_lr(3e-4);
    assert!(optimizer.state_dict().is_empty(), "it has nothing to put in a checkpoint");
    assert_eq!(optimizer.load_state_dict(&|_| None), Ok(()), "and needs nothing back");

    let (normalize, images) = (Normalize::default(), (0..2000).collect::<Vec<_>>());
    let before = evaluate(&model, &test, &images, normalize);
    let mut losses = Vec::new();
    for indices in images.chunks(50) {
        let batch = Batch::gather(&test, indices, normalize);
        losses.push(train_batch(&model, smoothed, &mut optimizer, &batch));
    }
    let after = evaluate(&model, &test, &images, normalize);
    assert!(losses.iter().all(|loss| loss.is_finite()));
    let (loss, accuracy) = (after.loss(smoothed), after.accuracy());
    assert!(loss < 0.7 * before.loss(smoothed), "from {} to {loss}", before.loss(smoothed));
    assert!(accuracy > 0.5, "{accuracy} right after 40 steps");

    // Its outputs are scores and not log-probabilities; what is said of them is right all the same.
    let probabilities = after.probabilities(7);
    assert!((probabilities.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    let probability = |image: usize| after.probabilities(image)[after.targets[image]];
    let least = images.iter().copied().min_by(|&a, &b| probability(a).total_cmp(&probability(b)));
    assert_eq!(after.worst(1), [least.unwrap()]);
    let likeliest = (0..CLASSES).max_by(|&a, &b| probabilities[a].total_cmp(&probabilities[b]));
    assert_eq!(after.predictions()[7], likeliest.unwrap());
}
