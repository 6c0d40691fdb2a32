//! The walk: an expression becomes a graph of tensors, and the reader chooses the order in which it is walked.

use autograd::Tensor;
use ndarray::arr0;
use plot::{Figure, Graph, NodeKind};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::expression::{Named, evaluate, variables};

/// The graph of an expression, and how far it was walked.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Walk {
    expression: String,
    variables: Vec<String>,
    values: Vec<f64>,
    /// In a topological order: the result, then all that it was made from.
    nodes: Vec<Named>,
    visited: Vec<usize>,
}

/// So many boxes can be read in one drawing.
const MOST_NODES: usize = 16;
/// What the variables are worth until a reader says otherwise.
const FIRST_VALUES: [f64; 4] = [3.0, -1.0, 2.5, 0.5];

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Walk {
    /// The graph of an expression such as `(a*b + c).tanh()`, or of several with names, such as `u = 2*x; u + u^2`.
    ///
    /// # Errors
    /// With what was expected and what was found, when it is no such expression.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new(expression: &str) -> Result<Self, String> {
        let variables = variables(expression)?;
        let values = FIRST_VALUES.iter().copied().cycle().take(variables.len()).collect();
        let mut walk = Self {
            expression: expression.to_owned(),
            variables,
            values,
            nodes: Vec::new(),
            visited: Vec::new(),
        };
        walk.build()?;
        Ok(walk)
    }

    /// The names that stand for a number which the reader may choose.
    pub fn variables(&self) -> Vec<String> {
        self.variables.clone()
    }

    /// The numbers that they stand for.
    pub fn values(&self) -> Vec<f64> {
        self.values.clone()
    }

    /// Chooses one of these numbers. What is none of them, or not finite, changes nothing.
    pub fn set(&mut self, variable: usize, value: f64) {
        if variable < self.values.len() && value.is_finite() {
            self.values[variable] = value;
            self.build().expect("only a number has changed");
        }
    }

    /// The names of the graph's nodes, in a topological order.
    pub fn nodes(&self) -> Vec<String> {
        self.nodes.iter().map(|node| node.name.clone()).collect()
    }

    /// The nodes that had their turn, in this order.
    pub fn visited(&self) -> Vec<usize> {
        self.visited.clone()
    }

    /// Gives a node its turn: it passes on the gradient that has arrived so far. Each has one.
    pub fn visit(&mut self, node: usize) {
        if node < self.nodes.len() && !self.visited.contains(&node) {
            self.visited.push(node);
        }
    }

    /// The next node of a topological order, if one is left.
    pub fn next(&self) -> Option<usize> {
        (0..self.nodes.len()).find(|node| !self.visited.contains(node))
    }

    /// Takes back the last turn.
    pub fn undo(&mut self) {
        self.visited.pop();
    }

    /// Begins again.
    pub fn restart(&mut self) {
        self.visited.clear();
    }

    /// The gradient that had arrived at each node when its turn came, or until now. `NaN` where none has.
    pub fn gradients(&self) -> Vec<f64> {
        (0..self.nodes.len()).map(|node| self.arrived(node, &self.visited)).collect()
    }

    /// What arrived at each node after its turn, and is never passed on.
    pub fn lost(&self) -> Vec<f64> {
        let lost = |node: usize| {
            if !self.visited.contains(&node) {
                return 0.0;
            }
            let in_all = self.walk(&[&self.visited[..], &[node]].concat(), node);
            let in_time = self.arrived(node, &self.visited);
            [in_all - in_time, in_all].into_iter().find(|lost| !lost.is_nan()).unwrap_or(0.0)
        };
        (0..self.nodes.len()).map(lost).collect()
    }

    /// The gradient at each node as `backward` finds it.
    pub fn right(&self) -> Vec<f64> {
        let order: Vec<usize> = (0..self.nodes.len()).collect();
        order.iter().map(|&node| self.walk(&order, node)).collect()
    }

    /// What happened in the last turn, or what there is to do.
    pub fn explain(&self) -> String {
        let Some((&last, before)) = self.visited.split_last() else {
            let root = &self.nodes[0].name;
            return format!(
                "The walk begins with one known gradient: that of {root} is 1. Choose the node that has its turn."
            );
        };
        let name = |node: usize| &self.nodes[node].name;
        let gradient = self.arrived(last, &self.visited);
        if gradient.is_nan() {
            return format!(
                "{} has no gradient yet when its turn comes, so it passes nothing on.",
                name(last)
            );
        }
        let mut sent = Vec::new();
        for node in (0..self.nodes.len()).filter(|&node| node != last) {
            let (earlier, now) = (self.in_all(node, before), self.in_all(node, &self.visited));
            let is_input =
                self.nodes[last].tensor.inputs().any(|input| input.is(&self.nodes[node].tensor));
            if is_input {
                let late = if before.contains(&node) { ", whose turn is over" } else { "" };
                sent.push(format!("{} to {}{late}", number(now - earlier), name(node)));
            }
        }
        let turn = format!("{} has the gradient {}", name(last), number(gradient));
        let mut sentence = match sent.is_empty() {
            true => format!("{turn}, and keeps it."),
            false => format!("{turn} and sends {}.", sent.join(", and ")),
        };
        if self.next().is_none() {
            sentence.push_str(&format!(" {}", self.outcome()));
        }
        sentence
    }

    /// The graph as SVG, with every value and each gradient that has arrived.
    pub fn svg(&self) -> String {
        let (gradients, lost) = (self.gradients(), self.lost());
        let mut graph = Graph::new("");
        for (index, node) in self.nodes.iter().enumerate() {
            let kind = match index {
                0 => NodeKind::Root,
                _ if node.tensor.is_leaf() => NodeKind::Leaf,
                _ => NodeKind::Operation,
            };
            let turn = self.visited.iter().position(|&visited| visited == index);
            let arrived = number(gradients[index]);
            let mut lines = match turn {
                Some(turn) => vec![
                    format!("visit {}: {}", turn + 1, node.name),
                    format!("value {}", number(node.tensor.item())),
                    format!("gradient then: {arrived}"),
                ],
                None => vec![
                    node.name.clone(),
                    format!("value {}", number(node.tensor.item())),
                    format!("gradient so far: {arrived}"),
                ],
            };
            if lost[index] != 0.0 {
                lines.push(format!("came too late: {}", number(lost[index])));
            }
            graph = graph.node(kind, lines);
        }
        for (to, node) in self.nodes.iter().enumerate() {
            for input in node.tensor.inputs() {
                let from = self.nodes.iter().position(|known| known.tensor.is(input));
                if let Some(from) = from {
                    graph = graph.edge(from, to, "");
                }
            }
        }
        Figure::new("").panel(graph).svg()
    }
}

impl Walk {
    fn build(&mut self) -> Result<(), String> {
        let leaves = self.variables.iter().zip(&self.values);
        let leaves = leaves.map(|(name, &value)| Named {
            name: name.clone(),
            tensor: Tensor::parameter(arr0(value)),
        });
        let known = evaluate(&self.expression, leaves.collect())?;
        let root = &known.last().expect("an expression has a result").tensor;
        if !root.requires_grad() {
            return Err(
                "expected a name in the expression, such as x: numbers alone have no slope".into(),
            );
        }
        let order = root.topological_order();
        if order.len() > MOST_NODES {
            return Err(format!(
                "expected at most {MOST_NODES} nodes, found {}; a shorter expression can be read",
                order.len()
            ));
        }
        self.nodes = order
            .into_iter()
            .map(|tensor| {
                tensor.retain_grad();
                // A name that was given comes after the text that it was given to.
                let named = known.iter().rfind(|named| named.tensor.is(&tensor));
                Named { name: named.expect("every tensor was evaluated").name.clone(), tensor }
            })
            .collect();
        Ok(())
    }

    /// Walks in an order, and returns the gradient that was kept for a node, or `NaN`.
    fn walk(&self, order: &[usize], node: usize) -> f64 {
        self.nodes.iter().for_each(|node| node.tensor.zero_grad());
        let order: Vec<_> = order.iter().map(|&node| self.nodes[node].tensor.clone()).collect();
        self.nodes[0].tensor.backward_in_order(&order);
        self.nodes[node].tensor.grad().map_or(f64::NAN, |grad| grad[[]])
    }

    /// The gradient that had arrived at a node when its turn came, or until now if it had none.
    fn arrived(&self, node: usize, visited: &[usize]) -> f64 {
        let turn = visited.iter().position(|&visited| visited == node);
        let before = &visited[..turn.unwrap_or(visited.len())];
        self.walk(&[before, &[node]].concat(), node)
    }

    /// The gradient that has arrived at a node in all, in time or not.
    fn in_all(&self, node: usize, visited: &[usize]) -> f64 {
        let gradient = self.walk(&[visited, &[node]].concat(), node);
        if gradient.is_nan() { 0.0 } else { gradient }
    }

    /// What was found for the variables, beside what is right.
    fn outcome(&self) -> String {
        let (found, right) = (self.gradients(), self.right());
        let leaves = (0..self.nodes.len()).filter(|&node| self.nodes[node].tensor.is_leaf());
        let each = leaves.map(|leaf| {
            let name = &self.nodes[leaf].name;
            match found[leaf] == right[leaf] {
                true => format!("{name} has {}, which is right", number(found[leaf])),
                false => format!(
                    "{name} has {} in place of {}",
                    number(found[leaf]),
                    number(right[leaf])
                ),
            }
        });
        format!("At the end {}.", each.collect::<Vec<_>>().join("; "))
    }
}

/// At most four decimals, at least one, and a dash for no number.
fn number(value: f64) -> String {
    if value.is_nan() {
        return "none".into();
    }
    let digits = format!("{value:.4}");
    let short = digits.trim_end_matches('0');
    let short = if short.ends_with('.') { format!("{short}0") } else { short.to_owned() };
    short.replace('-', "−")
}
