//! Optimizers: what moves the parameters, once their gradients are known.

use autograd::Tensor;
use autograd::backprop::descent::step;
use autograd::tensor::SharedArray;
use linalg::threads::share;
use ndarray::{Array1, ArrayD, NdFloat, Zip};

// ANCHOR: optimizer
/// What moves the parameters. PyTorch: `torch.optim.Optimizer`.
pub trait Optimizer<F: NdFloat> {
    /// Moves every parameter that has a gradient by one step.
    fn step(&mut self);

    /// Forgets the gradients, because the next `backward` would add to them.
    fn zero_grad(&self);

    /// Sets the learning rate for the steps from here on.
    fn set_lr(&mut self, lr: F);

    /// What it remembers from step to step, by name, for a checkpoint. An optimizer that remembers
    /// nothing, or whose run is never stopped, can leave it out. PyTorch: `state_dict`.
    fn state_dict(&self) -> Vec<(String, ArrayD<F>)> {
        Vec::new()
    }

    /// Puts back what [`state_dict`](Self::state_dict) gave. PyTorch: `load_state_dict`.
    ///
    /// # Errors
    /// With the name of what is missing or has another shape.
    fn load_state_dict(&mut self, _find: &dyn Fn(&str) -> Option<ArrayD<F>>) -> Result<(), String> {
        Ok(())
    }
}
// ANCHOR_END: optimizer

// ANCHOR: sgd_options
/// Stochastic gradient descent. PyTorch: `torch.optim.SGD`.
pub struct Sgd<F: NdFloat> {
    parameters: Vec<Tensor<F>>,
    options: SgdOptions<F>,
    /// One for each parameter; none at all without momentum. PyTorch: `momentum_buffer`.
    velocity: Vec<ArrayD<F>>,
}

/// The settings of [`Sgd`], in PyTorch's words.
#[derive(Clone, Copy, Debug)]
pub struct SgdOptions<F> {
    /// The learning rate.
    pub lr: F,
    /// How much of the last velocity goes into the next one; 0 for none.
    pub momentum: F,
    /// Steps along the velocity that comes next, not the one that was.
    pub nesterov: bool,
    /// How strongly every weight is pulled toward 0.
    pub weight_decay: F,
}

impl<F: NdFloat> SgdOptions<F> {
    /// Plain gradient descent.
    pub fn new(lr: F) -> Self {
        Self { lr, momentum: F::zero(), nesterov: false, weight_decay: F::zero() }
    }
}

impl<F: NdFloat> Sgd<F> {
    /// An optimizer of these parameters.
    ///
    /// # Panics
    /// With `nesterov` and no momentum, which has no meaning.
    pub fn new(parameters: Vec<Tensor<F>>, options: SgdOptions<F>) -> Self {
        assert!(!options.nesterov || options.momentum > F::zero(), "nesterov needs a momentum");
        let with_velocity = parameters.iter().filter(|_| options.momentum > F::zero());
        let velocity = with_velocity.map(|p| zeros_like(&p.value())).collect();
        Self { parameters, options, velocity }
    }
}
// ANCHOR_END: sgd_options

// ANCHOR: sgd
impl<F: NdFloat> Optimizer<F> for Sgd<F> {
    /// With gradient `g`, weight decay `λ`, momentum `μ` and velocity `v`, which starts at 0:
    ///
    /// `g ← g + λ w`, then `v ← μ v + g`, then `w ← w − lr · v`, or with Nesterov
    /// `w ← w − lr · (g + μ v)`.
    fn step(&mut self) {
        let SgdOptions { lr, momentum, nesterov, weight_decay } = self.options;
        for (index, parameter) in self.parameters.iter().enumerate() {
            let Some(grad) = parameter.grad() else { continue };
            parameter.update(|weights| {
                let Some(velocity) = self.velocity.get_mut(index) else {
                    let all = Zip::from(weights).and(&grad);
                    let change = |w: &mut F, &g: &F| *w = step(*w, g + weight_decay * *w, lr);
                    return share(all.size(), all, |all| all.split(), |part| part.for_each(change));
                };
                let all = Zip::from(weights).and(&grad).and(velocity);
                let change = |w: &mut F, &g: &F, v: &mut F| {
                    let g = g + weight_decay * *w;
                    *v = momentum * *v + g;
                    *w = step(*w, if nesterov { g + momentum * *v } else { *v }, lr);
                };
                share(all.size(), all, |all| all.split(), |part| part.for_each(change));
            });
        }
    }

    fn zero_grad(&self) {
        self.parameters.iter().for_each(Tensor::zero_grad);
    }

    fn set_lr(&mut self, lr: F) {
        self.options.lr = lr;
    }

    fn state_dict(&self) -> Vec<(String, ArrayD<F>)> {
        named("velocity", &self.velocity)
    }

    fn load_state_dict(&mut self, find: &dyn Fn(&str) -> Option<ArrayD<F>>) -> Result<(), String> {
        restore_like("velocity", &mut self.velocity, find)
    }
}
// ANCHOR_END: sgd

// ANCHOR: adam_options
/// Adam. PyTorch: `torch.optim.Adam`. Source: Kingma and Ba, *Adam*, 2015.
pub struct Adam<F: NdFloat> {
    parameters: Vec<Tensor<F>>,
    options: AdamOptions<F>,
    /// How often each parameter was moved: it is not, when it has no gradient. PyTorch: `step`.
    steps: Vec<i32>,
    /// The running mean of each gradient. PyTorch: `exp_avg`.
    mean: Vec<ArrayD<F>>,
    /// The running mean of its square. PyTorch: `exp_avg_sq`.
    square: Vec<ArrayD<F>>,
}

/// The settings of [`Adam`], in PyTorch's words.
#[derive(Clone, Copy, Debug)]
pub struct AdamOptions<F> {
    /// The learning rate: about how far a weight moves in a step.
    pub lr: F,
    /// How slowly the running means of the gradient and of its square forget.
    pub betas: (F, F),
    /// Keeps the quotient finite.
    pub eps: F,
    /// How strongly every weight is pulled toward 0, through its gradient.
    pub weight_decay: F,
}

impl<F: NdFloat> AdamOptions<F> {
    /// PyTorch's defaults for everything but the learning rate.
    pub fn new(lr: F) -> Self {
        let float = |x: f64| F::from(x).expect("a float");
        Self { lr, betas: (float(0.9), float(0.999)), eps: float(1e-8), weight_decay: F::zero() }
    }
}

impl<F: NdFloat> Adam<F> {
    /// An optimizer of these parameters.
    pub fn new(parameters: Vec<Tensor<F>>, options: AdamOptions<F>) -> Self {
        let zeros = || parameters.iter().map(|p| zeros_like(&p.value())).collect();
        let steps = vec![0; parameters.len()];
        Self { options, steps, mean: zeros(), square: zeros(), parameters }
    }
}
// ANCHOR_END: adam_options

// ANCHOR: adam
impl<F: NdFloat> Optimizer<F> for Adam<F> {
    /// With gradient `g`, weight decay `λ` and step `t` of the parameter, counted from 1:
    ///
    /// `g ← g + λ w`, then the running means `m ← β₁ m + (1 − β₁) g` and `v ← β₂ v + (1 − β₂) g²`,
    /// each divided by `1 − βᵗ` because it started at 0, then `w ← w − lr · m / (√v + ε)`.
    fn step(&mut self) {
        let AdamOptions { lr, betas: (beta1, beta2), eps, weight_decay } = self.options;
        let one = F::one();
        let moments = self.steps.iter_mut().zip(&mut self.mean).zip(&mut self.square);
        for (parameter, ((steps, mean), square)) in self.parameters.iter().zip(moments) {
            let Some(grad) = parameter.grad() else { continue };
            *steps += 1;
            let (unbias_mean, unbias_square) =
                (one / (one - beta1.powi(*steps)), one / (one - beta2.powi(*steps)));
            parameter.update(|weights| {
                let all = Zip::from(weights).and(&grad).and(mean).and(square);
                let change = |w: &mut F, &g: &F, m: &mut F, v: &mut F| {
                    let g = g + weight_decay * *w;
                    *m = beta1 * *m + (one - beta1) * g;
                    *v = beta2 * *v + (one - beta2) * g * g;
                    *w = step(*w, *m * unbias_mean / ((*v * unbias_square).sqrt() + eps), lr);
                };
                share(all.size(), all, |all| all.split(), |part| part.for_each(change));
            });
        }
    }

    fn zero_grad(&self) {
        self.parameters.iter().for_each(Tensor::zero_grad);
    }

    fn set_lr(&mut self, lr: F) {
        self.options.lr = lr;
    }

    fn state_dict(&self) -> Vec<(String, ArrayD<F>)> {
        let mut state = named("mean", &self.mean);
        state.extend(named("square", &self.square));
        let steps = self.steps.iter().map(|&steps| F::from(steps).expect("a count"));
        state.push(("steps".into(), steps.collect::<Array1<F>>().into_dyn()));
        state
    }

    fn load_state_dict(&mut self, find: &dyn Fn(&str) -> Option<ArrayD<F>>) -> Result<(), String> {
        let steps = find("steps").filter(|steps| steps.shape() == [self.steps.len()]);
        let steps = steps.and_then(|steps| steps.iter().map(F::to_i32).collect());
        self.steps = steps.ok_or("steps with a count for each parameter")?;
        restore_like("mean", &mut self.mean, find)?;
        restore_like("square", &mut self.square, find)
    }
}
// ANCHOR_END: adam

/// Zeros of the same shape, and in the same order in memory. PyTorch: `zeros_like`.
fn zeros_like<F: NdFloat>(array: &SharedArray<F>) -> ArrayD<F> {
    array.mapv(|_| F::zero())
}

/// Arrays with the number of their parameter in their names.
fn named<F: NdFloat>(name: &str, arrays: &[ArrayD<F>]) -> Vec<(String, ArrayD<F>)> {
    let arrays = arrays.iter().enumerate();
    arrays.map(|(index, array)| (format!("{name}.{index}"), array.clone())).collect()
}

/// Puts back arrays that [`named`] named.
fn restore_like<F: NdFloat>(
    name: &str,
    arrays: &mut [ArrayD<F>],
    find: &dyn Fn(&str) -> Option<ArrayD<F>>,
) -> Result<(), String> {
    for (index, array) in arrays.iter_mut().enumerate() {
        let name = format!("{name}.{index}");
        let found = find(&name).filter(|found| found.shape() == array.shape());
        let found = found.ok_or_else(|| format!("{name} with the shape {:?}", array.shape()))?;
        array.assign(&found);
    }
    Ok(())
}
