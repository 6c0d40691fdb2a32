//! The smallest network: each value on the way up and each gradient on the way down, one operation at a time.

use backprop::activations::{sigmoid, sigmoid_backward};
use backprop::linear::{
    linear, linear_backward_bias, linear_backward_input, linear_backward_weight,
};
use backprop::losses::{mse_loss, mse_loss_backward};
use cost::slope;
use ndarray::{Array2, arr1, arr2};
use plot::{Figure, Graph, NodeKind};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

/// One input, one hidden number, one output.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct SmallestNetwork {
    /// In the order of [`names`](Self::names).
    given: [f64; 6],
}

const GIVEN: [&str; 6] = ["x", "target", "w1", "b1", "w2", "b2"];
const COMPUTED: [&str; 11] = [
    "hidden",
    "activated",
    "output",
    "loss",
    "grad_output",
    "grad_w2",
    "grad_b2",
    "grad_activated",
    "grad_hidden",
    "grad_w1",
    "grad_b1",
];

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl SmallestNetwork {
    /// The network of the program `smallest_network`.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[allow(clippy::new_without_default, reason = "the book's network is one of many")]
    pub fn new() -> Self {
        Self { given: [1.5, 0.0, 0.8, -0.2, 1.2, 0.4] }
    }

    /// What a reader may set: the input, the target, the weights and biases.
    pub fn names(&self) -> Vec<String> {
        GIVEN.map(str::to_owned).to_vec()
    }

    /// Their values.
    pub fn given(&self) -> Vec<f64> {
        self.given.to_vec()
    }

    /// Sets one of them. What is none of them, or not finite, changes nothing.
    pub fn set(&mut self, index: usize, value: f64) {
        if index < self.given.len() && value.is_finite() {
            self.given[index] = value;
        }
    }

    /// How many numbers are computed, forward and backward: one in each step.
    pub fn steps(&self) -> usize {
        COMPUTED.len()
    }

    /// Every computed number: hidden, activated, output, loss, and then the gradients of the loss with respect to the
    /// output, `w2`, `b2`, the activated and the hidden number, `w1` and `b1`.
    pub fn computed(&self) -> Vec<f64> {
        let [x, target, w1, b1, w2, b2] = self.given;
        let one = |value: f64| arr2(&[[value]]);
        let (x, target, w1, w2) = (one(x), one(target), one(w1), one(w2));
        let hidden = linear(&x, &w1, &arr1(&[b1]));
        let activated = sigmoid(&hidden);
        let output = linear(&activated, &w2, &arr1(&[b2]));
        let loss = mse_loss(&output, &target);

        let grad_output = mse_loss_backward(1.0, &output, &target);
        let grad_activated = linear_backward_input(&grad_output, &w2);
        let grad_hidden = sigmoid_backward(&grad_activated, &activated);
        let only = |array: Array2<f64>| array[[0, 0]];
        vec![
            only(hidden),
            only(activated.clone()),
            only(output),
            loss,
            only(grad_output.clone()),
            only(linear_backward_weight(&grad_output, &activated)),
            linear_backward_bias(&grad_output)[0],
            only(grad_activated),
            only(grad_hidden.clone()),
            only(linear_backward_weight(&grad_hidden, &x)),
            linear_backward_bias(&grad_hidden)[0],
        ]
    }

    /// The slopes of the loss with respect to `w1`, `b1`, `w2` and `b2` by central difference, which knows no chain rule.
    pub fn measured(&self) -> Vec<f64> {
        let slope_of = |index: usize| {
            let loss = |moved: f64| {
                let mut network = Self { given: self.given };
                network.given[index] = moved;
                network.computed()[3]
            };
            slope(loss, self.given[index])
        };
        (2..6).map(slope_of).collect()
    }

    /// What the step with this number, counted from 1, computed, from what, and what came out.
    pub fn explain(&self, step: usize) -> String {
        let Some(index) = step.checked_sub(1).filter(|index| *index < COMPUTED.len()) else {
            return String::new();
        };
        let (given, computed) = (self.given, self.computed());
        let value = |name: &str| {
            let place = |names: &[&str]| names.iter().position(|known| *known == name);
            let found =
                place(&GIVEN).map(|at| given[at]).or(place(&COMPUTED).map(|at| computed[at]));
            number(found.expect("a name of the network"))
        };
        let signed = |name: &str| match value(name) {
            negative if negative.starts_with('−') => format!("({negative})"),
            positive => positive,
        };
        let (words, numbers) = match COMPUTED[index] {
            "hidden" => {
                ("w1 · x + b1", format!("{} · {} + {}", value("w1"), signed("x"), signed("b1")))
            }
            "activated" => ("sigmoid(hidden)", format!("sigmoid({})", value("hidden"))),
            "output" => (
                "w2 · activated + b2",
                format!("{} · {} + {}", value("w2"), signed("activated"), signed("b2")),
            ),
            "loss" => {
                ("(output − target)²", format!("({} − {})²", value("output"), signed("target")))
            }
            "grad_output" => (
                "2 · (output − target)",
                format!("2 · ({} − {})", value("output"), signed("target")),
            ),
            "grad_w2" => product("grad_output · activated", ["grad_output", "activated"], signed),
            "grad_b2" => ("grad_output · 1", format!("{} · 1", value("grad_output"))),
            "grad_activated" => product("grad_output · w2", ["grad_output", "w2"], signed),
            "grad_hidden" => (
                "grad_activated · activated · (1 − activated)",
                format!(
                    "{} · {} · (1 − {})",
                    value("grad_activated"),
                    value("activated"),
                    value("activated")
                ),
            ),
            "grad_w1" => product("grad_hidden · x", ["grad_hidden", "x"], signed),
            _ => ("grad_hidden · 1", format!("{} · 1", value("grad_hidden"))),
        };
        format!("{} = {words} = {numbers} = {}", COMPUTED[index], number(computed[index]))
    }

    /// The drawing after so many steps, as SVG: values in the boxes, gradients on the arrows.
    pub fn svg(&self, steps: usize) -> String {
        let ([x, target, w1, b1, w2, b2], computed) = (self.given, self.computed());
        let given = |name: &str, value: f64| [name.to_owned(), number(value)];
        let value = |index: usize| {
            let shown = if index < steps { number(computed[index]) } else { "?".to_owned() };
            [COMPUTED[index].to_owned(), shown]
        };
        let grad = |index: usize| match index < steps {
            true => format!("grad {}", number(computed[index])),
            false => String::new(),
        };
        let graph = Graph::new("The smallest network: values go up, gradients come down")
            .node(NodeKind::Leaf, given("w1", w1))
            .node(NodeKind::Leaf, given("x", x))
            .node(NodeKind::Leaf, given("b1", b1))
            .node(NodeKind::Operation, value(0))
            .node(NodeKind::Leaf, given("w2", w2))
            .node(NodeKind::Operation, value(1))
            .node(NodeKind::Leaf, given("b2", b2))
            .node(NodeKind::Operation, value(2))
            .node(NodeKind::Leaf, given("target", target))
            .node(NodeKind::Root, value(3))
            .edge(0, 3, &grad(9))
            .edge(1, 3, "")
            .edge(2, 3, &grad(10))
            .edge(3, 5, &grad(8))
            .edge(4, 7, &grad(5))
            .edge(5, 7, &grad(7))
            .edge(6, 7, &grad(6))
            .edge(7, 9, &grad(4))
            .edge(8, 9, "");
        Figure::new("").panel(graph).svg()
    }
}

fn product(
    words: &'static str,
    factors: [&str; 2],
    signed: impl Fn(&str) -> String,
) -> (&'static str, String) {
    (words, factors.map(signed).join(" · "))
}

/// Four decimals, and a minus sign as long as a plus.
fn number(value: f64) -> String {
    // Minus zero would look like a very small number.
    format!("{:.4}", if value == 0.0 { 0.0 } else { value }).replace('-', "−")
}
