// ANCHOR: tensor_head
//! A tensor: an array that remembers which operation made it, and from which tensors.

use std::cell::{Cell, Ref, RefCell};
use std::fmt;
use std::rc::Rc;

use ndarray::{
    ArcArray, Array, ArrayBase, ArrayD, ArrayViewMutD, DataOwned, Dimension, IxDyn, NdFloat, arr0,
};
// ANCHOR_END: tensor_head

// ANCHOR: tensor_node
/// An array that many owners share; it is copied only when one of them changes it.
pub type SharedArray<F> = ArcArray<F, IxDyn>;

/// An array in a graph of operations. Cloning is cheap: both clones are the same tensor.
///
/// The tensors are the nodes of the graph. A tensor made by [`Tensor::new`] or
/// [`Tensor::parameter`] is a leaf; one made by an operation keeps an edge to each of its inputs.
/// An operation can only use tensors that already exist, and edges never change, so there is no way
/// around in a circle: the graph is directed and acyclic. It is freed when its root is dropped.
pub struct Tensor<F: NdFloat>(Rc<Node<F>>);

struct Node<F: NdFloat> {
    value: RefCell<SharedArray<F>>,
    grad: RefCell<Option<SharedArray<F>>>,
    requires_grad: bool,
    retains_grad: Cell<bool>,
    grad_fn: Option<GradFn<F>>,
}

/// What a recorded operation leaves behind for the way back.
struct GradFn<F: NdFloat> {
    name: &'static str,
    edges: Vec<Edge<F>>,
}

/// One input of a recorded operation, and how a gradient goes back to it.
pub struct Edge<F: NdFloat> {
    input: Tensor<F>,
    backward: Option<Backward<F>>,
}

/// Turns the gradient with respect to an operation's output into the gradient with respect to one
/// of its inputs: the incoming gradient times the operation's own.
type Backward<F> = Box<dyn Fn(&ArrayD<F>) -> ArrayD<F>>;
// ANCHOR_END: tensor_node

// ANCHOR: leaves
impl<F: NdFloat> Tensor<F> {
    /// A leaf that wants no gradient, such as a batch of data. PyTorch: `torch.tensor`.
    pub fn new<D: Dimension>(value: Array<F, D>) -> Self {
        Self::leaf(value.into_dyn().into_shared(), false)
    }

    /// A leaf that wants a gradient, such as a weight. PyTorch: `torch.tensor(…, requires_grad=True)`.
    pub fn parameter<D: Dimension>(value: Array<F, D>) -> Self {
        Self::leaf(value.into_dyn().into_shared(), true)
    }

    /// A leaf of zero dimensions that wants no gradient: one number.
    pub fn scalar(value: F) -> Self {
        Self::new(arr0(value))
    }

    fn leaf(value: SharedArray<F>, requires_grad: bool) -> Self {
        Self::node(value, requires_grad, None)
    }

    fn node(value: SharedArray<F>, requires_grad: bool, grad_fn: Option<GradFn<F>>) -> Self {
        Self(Rc::new(Node {
            value: RefCell::new(value),
            grad: RefCell::new(None),
            requires_grad,
            retains_grad: Cell::new(false),
            grad_fn,
        }))
    }
}
// ANCHOR_END: leaves

// ANCHOR: looking
impl<F: NdFloat> Tensor<F> {
    /// The numbers in it. PyTorch: `tensor.data`.
    pub fn value(&self) -> SharedArray<F> {
        self.read().clone()
    }

    /// The shape of its value.
    pub fn shape(&self) -> Vec<usize> {
        self.read().shape().to_vec()
    }

    /// Its only number. PyTorch: `tensor.item()`.
    ///
    /// # Panics
    /// When it does not have exactly one element.
    pub fn item(&self) -> F {
        let value = self.read();
        assert_eq!(value.len(), 1, "item needs one element, not the shape {:?}", value.shape());
        *value.first().expect("it has one element")
    }

    /// Whether a gradient with respect to it is wanted. PyTorch: `tensor.requires_grad`.
    pub fn requires_grad(&self) -> bool {
        self.0.requires_grad
    }

    /// Whether no recorded operation made it. PyTorch: `tensor.is_leaf`.
    pub fn is_leaf(&self) -> bool {
        self.0.grad_fn.is_none()
    }

    /// The name of the recorded operation that made it, such as `MulBackward`; none for a leaf.
    /// PyTorch: `tensor.grad_fn`.
    pub fn grad_fn(&self) -> Option<&'static str> {
        self.0.grad_fn.as_ref().map(|grad_fn| grad_fn.name)
    }

    /// The inputs of the recorded operation that made it; none for a leaf.
    pub fn inputs(&self) -> impl Iterator<Item = &Tensor<F>> {
        self.edges().iter().map(|edge| &edge.input)
    }

    /// Whether both are the same tensor, and not only equal in value.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Its value, to look at.
    fn read(&self) -> Ref<'_, SharedArray<F>> {
        self.0.value.try_borrow().unwrap_or_else(|_| {
            panic!(
                "a tensor cannot be read while its own update changes it: use the view that the \
                 update is given, or take the value before"
            )
        })
    }
}
// ANCHOR_END: looking

// ANCHOR: clone_and_debug
impl<F: NdFloat> Clone for Tensor<F> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<F: NdFloat> fmt::Debug for Tensor<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tensor({}", self.read())?;
        match self.grad_fn() {
            Some(name) => write!(f, ", grad_fn=<{name}>)"),
            None if self.requires_grad() => write!(f, ", requires_grad=true)"),
            None => write!(f, ")"),
        }
    }
}
// ANCHOR_END: clone_and_debug

// ANCHOR: record
impl<F: NdFloat> Tensor<F> {
    /// The result of an operation: its `value`, its name and an edge to each input. This is how
    /// every operation of the crate is recorded, and how you record one of your own:
    ///
    /// ```
    /// use autograd::Tensor;
    ///
    /// fn sin(x: &Tensor<f64>) -> Tensor<f64> {
    ///     let input = x.value();
    ///     Tensor::record("SinBackward", input.mapv(f64::sin), vec![
    ///         x.edge(move |grad| grad * &input.mapv(f64::cos)),
    ///     ])
    /// }
    ///
    /// let x = Tensor::parameter(ndarray::arr0(0.0));
    /// sin(&x).backward();
    /// assert_eq!(x.grad().unwrap()[[]], 1.0);
    /// ```
    ///
    /// When no input wants a gradient, or inside [`no_grad`], nothing is recorded and the result is
    /// a leaf.
    pub fn record<S: DataOwned<Elem = F>, D: Dimension>(
        name: &'static str,
        value: ArrayBase<S, D>,
        edges: Vec<Edge<F>>,
    ) -> Self {
        let requires_grad = edges.iter().any(|edge| edge.backward.is_some());
        let grad_fn = requires_grad.then_some(GradFn { name, edges });
        Self::node(value.into_dyn().into_shared(), requires_grad, grad_fn)
    }

    /// The edge from an operation back to this input. `backward` turns the gradient with respect to
    /// the output into the gradient with respect to this tensor; it is dropped, and the work it
    /// stands for never done, when this tensor wants no gradient.
    ///
    /// An input that was broadcast needs no care: its gradient is summed to its shape later.
    pub fn edge(&self, backward: impl Fn(&ArrayD<F>) -> ArrayD<F> + 'static) -> Edge<F> {
        let wanted = self.requires_grad() && GRAD_ENABLED.get();
        Edge { input: self.clone(), backward: wanted.then(|| Box::new(backward) as Backward<F>) }
    }
}
// ANCHOR_END: record

// ANCHOR: no_grad
thread_local! {
    static GRAD_ENABLED: Cell<bool> = const { Cell::new(true) };
}

/// Runs `compute` without recording: results want no gradient, and nothing is kept for a way back.
/// PyTorch: `torch.no_grad`.
///
/// ```
/// use autograd::{Tensor, no_grad};
/// let w = Tensor::parameter(ndarray::array![1.0, 2.0]);
/// assert!(w.sum().requires_grad());
/// assert!(!no_grad(|| w.sum()).requires_grad());
/// ```
pub fn no_grad<T>(compute: impl FnOnce() -> T) -> T {
    /// Switches recording on again however `compute` ends, by a panic too.
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            GRAD_ENABLED.set(self.0);
        }
    }

    let _restore = Restore(GRAD_ENABLED.replace(false));
    compute()
}
// ANCHOR_END: no_grad

// ANCHOR: detach
impl<F: NdFloat> Tensor<F> {
    /// A leaf with the same value that the graph does not reach. PyTorch: `tensor.detach()`.
    pub fn detach(&self) -> Self {
        Self::leaf(self.value(), false)
    }
}
// ANCHOR_END: detach

// ANCHOR: grad
impl<F: NdFloat> Tensor<F> {
    /// The gradient of the roots walked from so far with respect to this tensor. Absent before the
    /// first [`backward`](Self::backward) and after [`zero_grad`](Self::zero_grad), and kept for
    /// leaves only, unless [`retain_grad`](Self::retain_grad) asked for it. PyTorch: `tensor.grad`.
    pub fn grad(&self) -> Option<SharedArray<F>> {
        self.0.grad.borrow().clone()
    }

    /// Forgets the gradient. Without this, the next `backward` adds to it. PyTorch: `zero_grad`.
    pub fn zero_grad(&self) {
        self.0.grad.take();
    }

    /// Keeps the gradient of a tensor that is not a leaf too. PyTorch: `tensor.retain_grad()`.
    pub fn retain_grad(&self) {
        self.0.retains_grad.set(true);
    }

    pub(crate) fn wants_grad_kept(&self) -> bool {
        self.is_leaf() || self.0.retains_grad.get()
    }

    /// Adds to the gradient, because a tensor that is used twice matters twice.
    pub(crate) fn accumulate_grad(&self, more: ArrayD<F>) {
        let mut grad = self.0.grad.borrow_mut();
        *grad = Some(match grad.take() {
            None => more.into_shared(),
            Some(so_far) => so_far + more,
        });
    }
}
// ANCHOR_END: grad

// ANCHOR: edges
impl<F: NdFloat> Tensor<F> {
    pub(crate) fn edges(&self) -> &[Edge<F>] {
        self.0.grad_fn.as_ref().map_or(&[], |grad_fn| &grad_fn.edges)
    }

    /// Its address tells it from every other tensor that lives at the same time.
    pub(crate) fn id(&self) -> usize {
        Rc::as_ptr(&self.0).addr()
    }
}

impl<F: NdFloat> Edge<F> {
    pub(crate) fn input(&self) -> &Tensor<F> {
        &self.input
    }

    /// The gradient with respect to the input, or none when it is not wanted.
    pub(crate) fn grad_input(&self, grad_output: &ArrayD<F>) -> Option<ArrayD<F>> {
        self.backward.as_ref().map(|backward| backward(grad_output))
    }

    pub(crate) fn wants_grad(&self) -> bool {
        self.backward.is_some()
    }
}
// ANCHOR_END: edges

// ANCHOR: drop
/// Frees the graph below without recursion: left to itself, Rust would drop a chain of a million
/// operations by a million nested calls.
impl<F: NdFloat> Drop for Node<F> {
    fn drop(&mut self) {
        let mut unreached: Vec<GradFn<F>> = self.grad_fn.take().into_iter().collect();
        while let Some(grad_fn) = unreached.pop() {
            for edge in grad_fn.edges {
                if let Some(mut input) = Rc::into_inner(edge.input.0) {
                    unreached.extend(input.grad_fn.take());
                }
            }
        }
    }
}
// ANCHOR_END: drop

// ANCHOR: update
impl<F: NdFloat> Tensor<F> {
    /// Changes the value in place: how an optimizer moves a weight. A graph recorded before keeps
    /// the value that it saw. PyTorch: `with torch.no_grad(): tensor -= …`.
    ///
    /// # Panics
    /// When it is not a leaf: its value would no longer be the result of its operation. When
    /// `change` reads this tensor: its numbers are in the hands of `change`, as the view that it gets.
    pub fn update(&self, change: impl FnOnce(ArrayViewMutD<F>)) {
        assert!(
            self.is_leaf(),
            "only a leaf can be updated, not the result of {:?}",
            self.grad_fn()
        );
        let Ok(mut value) = self.0.value.try_borrow_mut() else {
            panic!("a tensor cannot be updated within its own update")
        };
        change(value.view_mut());
    }
}
// ANCHOR_END: update
