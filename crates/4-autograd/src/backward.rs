// ANCHOR: backward_head
//! The walk from the root of a graph back to its leaves, which carries gradients along.

use std::collections::{HashMap, HashSet};

use ndarray::{ArrayD, Axis, NdFloat};

use crate::Tensor;
// ANCHOR_END: backward_head

// ANCHOR: backward
impl<F: NdFloat> Tensor<F> {
    /// Finds the gradient of this tensor, one number, with respect to every leaf below it that
    /// wants one, and adds it to the leaf's [`grad`](Tensor::grad). PyTorch: `tensor.backward()`.
    ///
    /// The graph stays, so it can be walked again; PyTorch calls that `retain_graph=True`.
    ///
    /// # Panics
    /// When this tensor has more than one element, or nothing below it wants a gradient.
    pub fn backward(&self) {
        self.backward_in_order(&self.topological_order());
    }
}
// ANCHOR_END: backward

// ANCHOR: topological_order
impl<F: NdFloat> Tensor<F> {
    /// This tensor and every tensor below it that takes part in the walk, each before all that it
    /// was made from.
    ///
    /// A tensor's gradient is complete only when all its users have sent theirs. A topological
    /// order is one in which every tensor is reached after all of its users.
    pub fn topological_order(&self) -> Vec<Tensor<F>> {
        enum Visit<F: NdFloat> {
            Inputs(Tensor<F>),
            Done(Tensor<F>),
        }

        // A depth-first search finishes a tensor after all of its inputs. The stack is a list and
        // not the program's own, which a long chain of operations would overflow.
        let mut finished = Vec::new();
        let mut seen = HashSet::new();
        let mut stack = vec![Visit::Inputs(self.clone())];
        while let Some(visit) = stack.pop() {
            match visit {
                Visit::Done(tensor) => finished.push(tensor),
                Visit::Inputs(tensor) if seen.insert(tensor.id()) => {
                    stack.push(Visit::Done(tensor.clone()));
                    let wanted = tensor.edges().iter().filter(|edge| edge.wants_grad());
                    stack.extend(wanted.map(|edge| Visit::Inputs(edge.input().clone())));
                }
                Visit::Inputs(_) => {}
            }
        }
        finished.reverse();
        finished
    }
}
// ANCHOR_END: topological_order

// ANCHOR: backward_in_order
impl<F: NdFloat> Tensor<F> {
    /// The walk itself: takes the tensors in the given `order`, and sends the gradient of each back
    /// to its inputs. [`backward`](Self::backward) gives it a topological order; with any other it
    /// passes a gradient on before it is complete, and the result is wrong.
    ///
    /// # Panics
    /// When this tensor has more than one element, or nothing below it wants a gradient.
    pub fn backward_in_order(&self, order: &[Tensor<F>]) {
        self.assert_is_a_loss();

        // A change of the root changes the root as much: its own gradient is 1.
        let mut grads = HashMap::from([(self.id(), ArrayD::ones(self.shape()))]);
        for tensor in order {
            let Some(grad) = grads.remove(&tensor.id()) else { continue };
            for edge in tensor.edges() {
                let Some(grad_input) = edge.grad_input(&grad) else { continue };
                let input = edge.input();
                let grad_input = sum_to_shape(grad_input, &input.shape());
                match grads.get_mut(&input.id()) {
                    Some(so_far) => *so_far += &grad_input,
                    None => drop(grads.insert(input.id(), grad_input)),
                }
            }
            if tensor.wants_grad_kept() {
                tensor.accumulate_grad(grad);
            }
        }
    }
}
// ANCHOR_END: backward_in_order

// ANCHOR: is_a_loss
impl<F: NdFloat> Tensor<F> {
    fn assert_is_a_loss(&self) {
        let shape = self.shape();
        assert_eq!(
            shape.iter().product::<usize>(),
            1,
            "backward starts at one number, a loss; this tensor has the shape {shape:?}"
        );
        assert!(
            self.requires_grad(),
            "backward needs a recorded graph with a leaf that requires a gradient"
        );
    }
}
// ANCHOR_END: is_a_loss

// ANCHOR: sum_to_shape
/// Sums a gradient over the axes that broadcasting added or stretched: an element that was used
/// many times gets the sum of the gradients of its uses.
fn sum_to_shape<F: NdFloat>(mut grad: ArrayD<F>, shape: &[usize]) -> ArrayD<F> {
    while grad.ndim() > shape.len() {
        grad = grad.sum_axis(Axis(0));
    }
    for (axis, &length) in shape.iter().enumerate() {
        if grad.len_of(Axis(axis)) != length {
            assert_eq!(
                length,
                1,
                "a gradient of shape {:?} for a tensor of {shape:?}",
                grad.shape()
            );
            grad = grad.sum_axis(Axis(axis)).insert_axis(Axis(axis));
        }
    }
    grad
}
// ANCHOR_END: sum_to_shape
