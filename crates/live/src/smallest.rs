//! The smallest network: each value on the way up and each gradient on the way down, one operation at a time.

use backprop::activations::{sigmoid, sigmoid_backward};
use backprop::linear::{
    linear, linear_backward_bias, linear_backward_input, linear_backward_weight,
};
use backprop::losses::{mse_loss, mse_loss_backward};
use cost::slope;
use ndarray::{arr1, arr2};
use plot::{Figure, Graph, NodeKind};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::{NARROW, minus};

/// What the reader sets, and how far it goes.
const GIVEN: [&str; 6] = ["x", "target", "w1", "b1", "w2", "b2"];
const MOST: f64 = 3.0;
/// The network of the program `smallest_network`.
const OF_THE_BOOK: [f64; 6] = [1.5, 0.0, 0.8, -0.2, 1.2, 0.4];
/// What is computed, and from what, as the page writes it: forward, then backward.
const COMPUTED: [(&str, &str); 11] = [
    ("hidden", "w1 · x + b1"),
    ("activated", "sigmoid(hidden)"),
    ("output", "w2 · activated + b2"),
    ("loss", "(output − target)²"),
    ("grad_output", "2 · (output − target)"),
    ("grad_w2", "grad_output · activated"),
    ("grad_b2", "grad_output · 1"),
    ("grad_activated", "grad_output · w2"),
    ("grad_hidden", "grad_activated · activated · (1 − activated)"),
    ("grad_w1", "grad_hidden · x"),
    ("grad_b1", "grad_hidden · 1"),
];
const FORWARD: usize = 4;
/// The boxes of the drawing.
const BOXES: [(&str, NodeKind); 10] = [
    ("w1", NodeKind::Leaf),
    ("x", NodeKind::Leaf),
    ("b1", NodeKind::Leaf),
    ("hidden", NodeKind::Operation),
    ("w2", NodeKind::Leaf),
    ("activated", NodeKind::Operation),
    ("b2", NodeKind::Leaf),
    ("output", NodeKind::Operation),
    ("target", NodeKind::Leaf),
    ("loss", NodeKind::Root),
];
/// The arrows, and the gradient that comes down each.
const ARROWS: [(&str, &str, &str); 9] = [
    ("w1", "hidden", "grad_w1"),
    ("x", "hidden", ""),
    ("b1", "hidden", "grad_b1"),
    ("hidden", "activated", "grad_hidden"),
    ("w2", "output", "grad_w2"),
    ("activated", "output", "grad_activated"),
    ("b2", "output", "grad_b2"),
    ("output", "loss", "grad_output"),
    ("target", "loss", ""),
];

/// One input, one hidden number, one output, and how much of it has been computed.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct SmallestNetwork {
    given: [f64; 6],
    done: usize,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl SmallestNetwork {
    /// The network of the program `smallest_network`, with all values and gradients.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        Self { given: OF_THE_BOOK, done: COMPUTED.len() }
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
            self.given[index] = value.clamp(-MOST, MOST);
        }
    }

    /// How many numbers have been computed.
    pub fn done(&self) -> usize {
        self.done
    }

    /// Computes one number more, or begins again after the last. Says whether one is left.
    pub fn step(&mut self) -> bool {
        self.done = self.done % COMPUTED.len() + 1;
        self.done < COMPUTED.len()
    }

    /// Takes back the last number.
    pub fn back(&mut self) {
        self.done = self.done.saturating_sub(1);
    }

    /// Takes back all of them.
    pub fn restart(&mut self) {
        self.done = 0;
    }

    /// Every number that is computed, forward and backward: hidden, activated, output, loss, and then the gradients of
    /// the loss with respect to the output, `w2`, `b2`, the activated and the hidden number, `w1` and `b1`.
    pub fn computed(&self) -> Vec<f64> {
        let [x, target, w1, b1, w2, b2] = self.given;
        let [x, target, w1, w2] = [x, target, w1, w2].map(|value| arr2(&[[value]]));
        let hidden = linear(&x, &w1, &arr1(&[b1]));
        let activated = sigmoid(&hidden);
        let output = linear(&activated, &w2, &arr1(&[b2]));
        let loss = mse_loss(&output, &target);

        let grad_output = mse_loss_backward(1.0, &output, &target);
        let grad_w2 = linear_backward_weight(&grad_output, &activated);
        let grad_b2 = linear_backward_bias(&grad_output);
        let grad_activated = linear_backward_input(&grad_output, &w2);
        let grad_hidden = sigmoid_backward(&grad_activated, &activated);
        let grad_w1 = linear_backward_weight(&grad_hidden, &x);
        let grad_b1 = linear_backward_bias(&grad_hidden);
        let forward = vec![hidden.sum(), activated.sum(), output.sum(), loss];
        let second = [grad_output.sum(), grad_w2.sum(), grad_b2.sum(), grad_activated.sum()];
        let first = [grad_hidden.sum(), grad_w1.sum(), grad_b1.sum()];
        forward.into_iter().chain(second).chain(first).collect()
    }

    /// The slope of the loss with respect to something given, by the central difference, which knows no chain rule.
    pub fn measured(&self, index: usize) -> f64 {
        let loss_of_one = |moved: f64| {
            let mut given = self.given;
            given[index] = moved;
            Self { given, done: 0 }.computed()[FORWARD - 1]
        };
        slope(loss_of_one, self.given[index])
    }

    /// What was computed last, from what, and what came out.
    pub fn says(&self) -> String {
        let Some(last) = self.done.checked_sub(1) else {
            return "Nothing is computed yet. The first step goes up from the input.".into();
        };
        let (name, words) = COMPUTED[last];
        let place = match self.done <= FORWARD {
            true => format!("Forward, {} of {FORWARD}", self.done),
            false => {
                format!("Backward, {} of {}", self.done - FORWARD, COMPUTED.len() - FORWARD)
            }
        };
        let (numbers, result) = (self.with_numbers(words), number(self.value(name)));
        let measured = GIVEN.iter().position(|given| name.strip_prefix("grad_") == Some(given));
        let measured = measured.map_or(String::new(), |index| {
            format!(" The central difference measures {}.", number(self.measured(index)))
        });
        format!("{place}: {name} = {words} = {numbers} = {result}.{measured}")
    }

    /// The drawing, as SVG, for a page of this width: values in the boxes, gradients on the arrows.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the number that was computed last stands in the drawing: left, top, width and height.
    pub fn last_at(&self, width: u32) -> Vec<f64> {
        let last = self.done.checked_sub(1);
        last.map_or(Vec::new(), |last| self.place(width, COMPUTED[last].0).to_vec())
    }

    /// Where the numbers stand that it was computed from, one behind the other.
    pub fn sources_at(&self, width: u32) -> Vec<f64> {
        let Some(last) = self.done.checked_sub(1) else { return Vec::new() };
        let names = words_of(COMPUTED[last].1).filter(|word| is_name(word));
        names.flat_map(|name| self.place(width, name)).collect()
    }

    /// The command that prints the same, as long as it is the network of the book.
    pub fn command(&self) -> Option<String> {
        let command = "cargo run -p backprop --example smallest_network";
        (self.given == OF_THE_BOOK).then(|| command.to_owned())
    }
}

impl SmallestNetwork {
    fn value(&self, name: &str) -> f64 {
        match GIVEN.iter().position(|given| *given == name) {
            Some(index) => self.given[index],
            None => self.computed()[number_of(name)],
        }
    }

    /// A formula with the values in place of the names.
    fn with_numbers(&self, formula: &str) -> String {
        let mut text = String::new();
        for word in words_of(formula) {
            match is_name(word) {
                false => text += word,
                true => match number(self.value(word)) {
                    // Two signs in a row would be hard to read.
                    negative if negative.starts_with('−') && text.ends_with(' ') => {
                        text += &format!("({negative})");
                    }
                    value => text += &value,
                },
            }
        }
        text
    }

    fn figure(&self, width: u32) -> Figure {
        let computed = self.computed();
        let is_done = |name: &str| GIVEN.contains(&name) || number_of(name) < self.done;
        let title = match width < NARROW {
            true => "",
            false => "The smallest network: values go up, gradients come down",
        };
        let graph = BOXES.iter().fold(Graph::new(title), |graph, &(name, kind)| {
            let value = if is_done(name) { number(self.value(name)) } else { "?".to_owned() };
            graph.node(kind, [name.to_owned(), value])
        });
        let box_of = |name: &str| BOXES.iter().position(|known| known.0 == name).expect("a box");
        let graph = ARROWS.iter().fold(graph, |graph, &(from, to, gradient)| {
            let shown = !gradient.is_empty() && is_done(gradient);
            let label = if shown {
                format!("grad {}", number(computed[number_of(gradient)]))
            } else {
                String::new()
            };
            graph.edge(box_of(from), box_of(to), &label)
        });
        Figure::new("").panel(graph)
    }

    /// Where the number with a name stands in the drawing.
    fn place(&self, width: u32, name: &str) -> [f64; 4] {
        let places = self.figure(width).places(0).expect("the panel is a graph");
        match ARROWS.iter().position(|arrow| arrow.2 == name) {
            Some(arrow) => places.labels[arrow],
            None => places.boxes[BOXES.iter().position(|known| known.0 == name).expect("a box")],
        }
    }
}

/// The number of what is computed.
fn number_of(name: &str) -> usize {
    COMPUTED.iter().position(|computed| computed.0 == name).expect("a name of the network")
}

fn is_name(word: &str) -> bool {
    GIVEN.contains(&word) || COMPUTED.iter().any(|computed| computed.0 == word)
}

/// The names of a formula and what stands between them.
fn words_of(formula: &str) -> impl Iterator<Item = &str> {
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = formula;
    std::iter::from_fn(move || {
        let first = is_in_name(rest.chars().next()?);
        let end = rest.find(|c| is_in_name(c) != first).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// Four decimals, as the book's drawing has them.
fn number(value: f64) -> String {
    // Minus zero would look like a very small number.
    let value = if value.abs() < 5e-5 { 0.0 } else { value };
    minus(&format!("{value:.4}"))
}
