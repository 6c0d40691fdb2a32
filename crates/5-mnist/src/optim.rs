//! Optimizers: what moves the parameters, once their gradients are known.

use autograd::Tensor;
use autograd::backprop::descent::step;
use autograd::tensor::SharedArray;
use linalg::threads::share;
use ndarray::{ArrayD, NdFloat, Zip};

// ANCHOR: optimizer
/// What moves the parameters. PyTorch: `torch.optim.Optimizer`.
pub trait Optimizer<F: NdFloat> {
    /// Moves every parameter that has a gradient by one step.
    fn step(&mut self);

    /// Forgets the gradients, because the next `backward` would add to them.
    fn zero_grad(&self);

    /// Sets the learning rate for the steps from here on.
    fn set_lr(&mut self, lr: F);

    /// What it remembers from step to step, by name, for a checkpoint.
    fn state(&self) -> Vec<(String, ArrayD<F>)>;

    /// Puts back what [`state`](Self::state) gave, after `steps` steps.
    ///
    /// # Errors
    /// With the name of what is missing or has another shape.
    fn restore(
        &mut self,
        steps: u64,
        find: &dyn Fn(&str) -> Option<ArrayD<F>>,
    ) -> Result<(), String>;
}
// ANCHOR_END: optimizer

// ANCHOR: sgd_options
/// Stochastic gradient descent. PyTorch: `torch.optim.SGD`.
pub struct Sgd<F: NdFloat> {
    parameters: Vec<Tensor<F>>,
    options: SgdOptions<F>,
    velocity: Vec<Option<ArrayD<F>>>,
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
        let velocity = vec![None; parameters.len()];
        Self { parameters, options, velocity }
    }
}
// ANCHOR_END: sgd_options

// ANCHOR: sgd
impl<F: NdFloat> Optimizer<F> for Sgd<F> {
    /// With gradient `g`, weight decay `λ`, momentum `μ` and velocity `v`, which starts as the first
    /// gradient:
    ///
    /// `g ← g + λ w`, then `v ← μ v + g`, then `w ← w − lr · v`, or with Nesterov
    /// `w ← w − lr · (g + μ v)`.
    fn step(&mut self) {
        let SgdOptions { lr, momentum, nesterov, weight_decay } = self.options;
        for (parameter, velocity) in self.parameters.iter().zip(&mut self.velocity) {
            let Some(grad) = parameter.grad() else { continue };
            parameter.update(|weights| {
                if momentum == F::zero() {
                    let all = Zip::from(weights).and(&grad);
                    let change = |w: &mut F, &g: &F| *w = step(*w, g + weight_decay * *w, lr);
                    share(all.size(), all, |all| all.split(), |part| part.for_each(change));
                    return;
                }
                let is_first = velocity.is_none();
                let velocity = velocity.get_or_insert_with(|| zeros_like(&grad));
                let all = Zip::from(weights).and(&grad).and(velocity);
                let change = |w: &mut F, &g: &F, v: &mut F| {
                    let g = g + weight_decay * *w;
                    *v = if is_first { g } else { momentum * *v + g };
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

    fn state(&self) -> Vec<(String, ArrayD<F>)> {
        named("velocity", self.velocity.iter().flatten())
    }

    fn restore(
        &mut self,
        steps: u64,
        find: &dyn Fn(&str) -> Option<ArrayD<F>>,
    ) -> Result<(), String> {
        if self.options.momentum > F::zero() && steps > 0 {
            let velocity = find_like("velocity", &self.parameters, find)?;
            self.velocity = velocity.into_iter().map(Some).collect();
        }
        Ok(())
    }
}
// ANCHOR_END: sgd

// ANCHOR: adam_options
/// Adam. PyTorch: `torch.optim.Adam`. Source: Kingma and Ba, *Adam*, 2015.
pub struct Adam<F: NdFloat> {
    parameters: Vec<Tensor<F>>,
    options: AdamOptions<F>,
    steps: i32,
    mean: Vec<ArrayD<F>>,
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
        Self { options, steps: 0, mean: zeros(), square: zeros(), parameters }
    }
}
// ANCHOR_END: adam_options

// ANCHOR: adam
impl<F: NdFloat> Optimizer<F> for Adam<F> {
    /// With gradient `g`, weight decay `λ` and step `t`, counted from 1:
    ///
    /// `g ← g + λ w`, then the running means `m ← β₁ m + (1 − β₁) g` and `v ← β₂ v + (1 − β₂) g²`,
    /// each divided by `1 − βᵗ` because it started at 0, then `w ← w − lr · m / (√v + ε)`.
    fn step(&mut self) {
        let AdamOptions { lr, betas: (beta1, beta2), eps, weight_decay } = self.options;
        self.steps += 1;
        let one = F::one();
        let (unbias_mean, unbias_square) =
            (one / (one - beta1.powi(self.steps)), one / (one - beta2.powi(self.steps)));
        let moments = self.mean.iter_mut().zip(&mut self.square);
        for (parameter, (mean, square)) in self.parameters.iter().zip(moments) {
            let Some(grad) = parameter.grad() else { continue };
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

    fn state(&self) -> Vec<(String, ArrayD<F>)> {
        let mut state = named("mean", &self.mean);
        state.extend(named("square", &self.square));
        state
    }

    fn restore(
        &mut self,
        steps: u64,
        find: &dyn Fn(&str) -> Option<ArrayD<F>>,
    ) -> Result<(), String> {
        self.steps = i32::try_from(steps).map_err(|_| format!("a step below 2³¹, not {steps}"))?;
        self.mean = find_like("mean", &self.parameters, find)?;
        self.square = find_like("square", &self.parameters, find)?;
        Ok(())
    }
}
// ANCHOR_END: adam

/// Zeros of the same shape, and in the same order in memory. PyTorch: `zeros_like`.
fn zeros_like<F: NdFloat>(array: &SharedArray<F>) -> ArrayD<F> {
    array.mapv(|_| F::zero())
}

fn named<'a, F: NdFloat>(
    name: &str,
    arrays: impl IntoIterator<Item = &'a ArrayD<F>>,
) -> Vec<(String, ArrayD<F>)> {
    let arrays = arrays.into_iter().enumerate();
    arrays.map(|(index, array)| (format!("{name}.{index}"), array.clone())).collect()
}

/// One array for each parameter, of its shape.
fn find_like<F: NdFloat>(
    name: &str,
    parameters: &[Tensor<F>],
    find: &dyn Fn(&str) -> Option<ArrayD<F>>,
) -> Result<Vec<ArrayD<F>>, String> {
    let find_one = |(index, parameter): (usize, &Tensor<F>)| {
        let (name, shape) = (format!("{name}.{index}"), parameter.shape());
        let found = find(&name).filter(|array| array.shape() == shape);
        let found = found.ok_or_else(|| format!("{name} with the shape {shape:?}"))?;
        let mut like = zeros_like(&parameter.value());
        like.assign(&found);
        Ok(like)
    };
    parameters.iter().enumerate().map(find_one).collect()
}
