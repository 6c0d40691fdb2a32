//! The walk: an expression becomes a graph of tensors, and the reader chooses the order in which it is walked.

use autograd::Tensor;
use ndarray::arr0;
use plot::{Figure, Graph, NodeKind};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::expression::{Named, evaluate, variables};

/// The graph of the page, and what the others are worth until a reader says otherwise.
const OF_THE_BOOK: &str = "u = 2*x; f = u + u^2";
const FIRST_VALUES: [f64; 4] = [3.0, -1.0, 2.5, 0.5];
/// How far a variable goes.
const MOST: f64 = 5.0;
/// So many boxes can be read in one drawing.
const MOST_NODES: usize = 16;
/// A drawing is made smaller until this, and then wider than the page.
const SMALLEST: f64 = 0.75;
/// Longer names would make a box too wide.
const MOST_LETTERS: usize = 18;
/// The places of the orders that have a name.
const ORDERS: [&str; 3] = ["topological", "nearest first", "leaf first"];
const TOPOLOGICAL: usize = 0;
const NEAREST_FIRST: usize = 1;

/// The graph of an expression, and how far it was walked.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Walk {
    expression: String,
    variables: Vec<String>,
    values: Vec<f64>,
    /// In a topological order: the result, then all that it was made from.
    nodes: Vec<Named>,
    /// The number of the order that `step` follows.
    order: usize,
    visited: Vec<usize>,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Walk {
    /// The graph of the page at `x = 3`, walked nearest first, as the program `autograd` does.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    #[expect(clippy::new_without_default, reason = "a page starts it, and no other code")]
    pub fn new() -> Self {
        let (variables, nodes) = (Vec::new(), Vec::new());
        let (values, visited, expression) = (Vec::new(), Vec::new(), String::new());
        let mut walk = Self { expression, variables, values, nodes, order: NEAREST_FIRST, visited };
        assert_eq!(walk.write(OF_THE_BOOK), None);
        while walk.step() {}
        walk
    }

    /// The expression as it was written.
    pub fn expression(&self) -> String {
        self.expression.clone()
    }

    /// Takes another expression such as `(a*b + c).tanh()`, or several with names, such as `u = 2*x; u + u^2`. Where it
    /// is no such expression, all stays, and the answer says what was expected and what was found.
    pub fn write(&mut self, expression: &str) -> Option<String> {
        let variables = match variables(expression) {
            Ok(variables) => variables,
            Err(mistake) => return Some(mistake),
        };
        // A name keeps its value.
        let known = |name: &String| self.variables.iter().position(|known| known == name);
        let value =
            |(at, name)| known(name).map_or(FIRST_VALUES[at % 4], |known| self.values[known]);
        let values: Vec<_> = variables.iter().enumerate().map(value).collect();
        match graph(expression, &variables, &values) {
            Err(mistake) => Some(mistake),
            Ok(nodes) => {
                self.expression = expression.to_owned();
                (self.variables, self.values, self.nodes) = (variables, values, nodes);
                self.visited.clear();
                None
            }
        }
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
            self.values[variable] = value.clamp(-MOST, MOST);
            self.nodes = graph(&self.expression, &self.variables, &self.values)
                .expect("only a number has changed");
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

    /// Gives a node its turn: it passes on the gradient that has arrived so far. Each has one. After the last, a new
    /// walk begins.
    pub fn visit(&mut self, node: usize) {
        if self.visited.len() == self.nodes.len() {
            self.visited.clear();
        }
        if node < self.nodes.len() && !self.visited.contains(&node) {
            self.visited.push(node);
        }
    }

    /// The orders that can be followed, by name.
    pub fn orders(&self) -> Vec<String> {
        ORDERS.map(str::to_owned).to_vec()
    }

    /// The number of the order that [`step`](Self::step) follows.
    pub fn order(&self) -> usize {
        self.order
    }

    /// Begins again, and follows another order.
    pub fn follow(&mut self, order: usize) {
        self.order = order;
        self.visited.clear();
    }

    /// Visits the next node of the order. Says whether one is left.
    pub fn step(&mut self) -> bool {
        let order = self.in_order(self.order);
        let is_left = |node: &&usize| !self.visited.contains(node);
        let next = order.iter().find(is_left).unwrap_or(&order[0]);
        self.visit(*next);
        self.visited.len() < self.nodes.len()
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
        let arrived = |node| self.arrived(node, &self.visited).unwrap_or(f64::NAN);
        (0..self.nodes.len()).map(arrived).collect()
    }

    /// The gradient at each node as `backward` finds it.
    pub fn right(&self) -> Vec<f64> {
        let all = self.in_order(TOPOLOGICAL);
        all.iter().map(|&node| self.walk(&all, node).unwrap_or(f64::NAN)).collect()
    }

    /// What arrived at a node after its turn, and is never passed on, in words; empty where nothing did.
    pub fn too_late(&self, node: usize) -> String {
        self.lost(node).map_or(String::new(), |lost| format!("{} came too late", number(lost)))
    }

    /// A node in words.
    pub fn says_node(&self, node: usize) -> String {
        let [turn, value, gradient] = self.lines(node, &self.visited);
        let too_late = self.lost(node).map(|_| self.too_late(node));
        [Some(turn), Some(value), Some(gradient), too_late]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// What happened in the last turn, and what there is to do.
    pub fn says(&self) -> String {
        let Some(&last) = self.visited.last() else {
            let root = self.name(0);
            return format!(
                "The gradient of {root} is 1, and nothing has been passed on yet. Which box has the first turn?"
            );
        };
        let turn = match self.arrived(last, &self.visited) {
            None => format!(
                "{} has no gradient when its turn comes and passes nothing on",
                self.name(last)
            ),
            Some(gradient) => {
                let turn = format!("{} has the gradient {}", self.name(last), number(gradient));
                match self.sent(last) {
                    sent if sent.is_empty() => format!("{turn} and keeps it"),
                    sent => format!("{turn} and sends {}", sent.join(" and ")),
                }
            }
        };
        match self.visited.len() == self.nodes.len() {
            true => format!("{turn}. At the end {}.", self.outcome()),
            false => format!("{turn}."),
        }
    }

    /// The graph twice, as SVG for a page of this width: walked in a topological order, and as far as the reader has
    /// come.
    pub fn svg(&self, width: u32) -> String {
        self.figure(width).svg()
    }

    /// Where the boxes of the reader's nodes are in the drawing, one behind the other: left, top, width and height.
    pub fn boxes(&self, width: u32) -> Vec<f64> {
        self.figure(width).places(1).expect("the panel is a graph").boxes.concat()
    }

    /// The command that walks the same way, as long as it is the graph of the page.
    pub fn command(&self) -> Option<String> {
        let is_of_the_book = self.expression == OF_THE_BOOK && self.values == [FIRST_VALUES[0]];
        is_of_the_book.then(|| "cargo run -p autograd".to_owned())
    }
}

impl Walk {
    fn name(&self, node: usize) -> &str {
        &self.nodes[node].name
    }

    fn is_input(&self, input: usize, user: usize) -> bool {
        self.nodes[user].tensor.inputs().any(|tensor| tensor.is(&self.nodes[input].tensor))
    }

    fn in_order(&self, order: usize) -> Vec<usize> {
        match order {
            TOPOLOGICAL => (0..self.nodes.len()).collect(),
            NEAREST_FIRST => self.nearest_first(),
            _ => (0..self.nodes.len()).rev().collect(),
        }
    }

    /// Those at the fewest steps from the result first.
    fn nearest_first(&self) -> Vec<usize> {
        let mut order = vec![0];
        let mut reached = 0;
        while reached < order.len() {
            for input in self.nodes[order[reached]].tensor.inputs() {
                let node = self.nodes.iter().position(|node| node.tensor.is(input));
                order.extend(node.filter(|node| !order.contains(node)));
            }
            reached += 1;
        }
        order
    }

    /// Walks in an order, and returns the gradient that was kept for a node.
    fn walk(&self, order: &[usize], node: usize) -> Option<f64> {
        self.nodes.iter().for_each(|node| node.tensor.zero_grad());
        let order: Vec<_> = order.iter().map(|&node| self.nodes[node].tensor.clone()).collect();
        self.nodes[0].tensor.backward_in_order(&order);
        self.nodes[node].tensor.grad().map(|grad| grad[[]])
    }

    /// The gradient that had arrived at a node when its turn came in this walk, or until now if it had none.
    fn arrived(&self, node: usize, visited: &[usize]) -> Option<f64> {
        let turn = visited.iter().position(|&visited| visited == node);
        self.in_all(node, &visited[..turn.unwrap_or(visited.len())])
    }

    /// The gradient that has arrived at a node in all, in time or not, from the nodes that were visited.
    fn in_all(&self, node: usize, visited: &[usize]) -> Option<f64> {
        self.walk(&[visited, &[node]].concat(), node)
    }

    /// What arrived at a node after its turn.
    fn lost(&self, node: usize) -> Option<f64> {
        if !self.visited.contains(&node) {
            return None;
        }
        let (in_time, in_all) =
            (self.arrived(node, &self.visited), self.in_all(node, &self.visited));
        let lost = in_all? - in_time.unwrap_or(0.0);
        (!is_same(in_time, in_all)).then_some(lost)
    }

    /// What the node whose turn it was sent to each of its inputs.
    fn sent(&self, last: usize) -> Vec<String> {
        let before = &self.visited[..self.visited.len() - 1];
        let inputs = (0..self.nodes.len()).filter(|&node| self.is_input(node, last));
        inputs
            .map(|node| {
                let now = self.in_all(node, &self.visited).unwrap_or(f64::NAN);
                let sent = now - self.in_all(node, before).unwrap_or(0.0);
                let late =
                    if before.contains(&node) { ", whose turn is over, so it is lost" } else { "" };
                format!("{} to {}{late}", number(sent), self.name(node))
            })
            .collect()
    }

    /// What was found for the variables, beside what is right.
    fn outcome(&self) -> String {
        let right = self.in_order(TOPOLOGICAL);
        let leaves = right.iter().copied().filter(|&node| self.nodes[node].tensor.is_leaf());
        let each = leaves.map(|leaf| {
            let (found, right) = (self.arrived(leaf, &self.visited), self.walk(&right, leaf));
            let words = |gradient: Option<f64>| gradient.map_or("none".to_owned(), number);
            match is_same(found, right) {
                true => format!("{} has {}, which is right", self.name(leaf), words(found)),
                false => {
                    format!("{} has {} in place of {}", self.name(leaf), words(found), words(right))
                }
            }
        });
        each.collect::<Vec<_>>().join("; ")
    }

    /// What stands in a node's box.
    fn lines(&self, node: usize, visited: &[usize]) -> [String; 3] {
        let turn = visited.iter().position(|&visited| visited == node);
        let gradient = self.arrived(node, visited).map_or("none".to_owned(), number);
        let value = format!("value {}", number(self.nodes[node].tensor.item()));
        match turn {
            Some(turn) => [
                format!("visit {}: {}", turn + 1, self.name(node)),
                value,
                format!("gradient then: {gradient}"),
            ],
            None => [self.name(node).to_owned(), value, format!("gradient so far: {gradient}")],
        }
    }

    fn figure(&self, width: u32) -> Figure {
        let is_as_named = self.in_order(self.order).starts_with(&self.visited);
        let title = if is_as_named { ORDERS[self.order] } else { "your order" };
        let right = self.drawn(ORDERS[TOPOLOGICAL], &self.in_order(TOPOLOGICAL));
        let figure = Figure::new("").panel(right).panel(self.drawn(title, &self.visited));
        let side_by_side = figure.clone().columns(2);
        match side_by_side.size().0 * SMALLEST < f64::from(width) {
            true => side_by_side,
            false => figure,
        }
    }

    fn drawn(&self, title: &str, visited: &[usize]) -> Graph {
        let mut graph = Graph::new(title);
        for (index, node) in self.nodes.iter().enumerate() {
            let kind = match index {
                0 => NodeKind::Root,
                _ if node.tensor.is_leaf() => NodeKind::Leaf,
                _ => NodeKind::Operation,
            };
            graph = graph.node(kind, self.lines(index, visited));
        }
        for (to, node) in self.nodes.iter().enumerate() {
            for input in node.tensor.inputs() {
                let from = self.nodes.iter().position(|known| known.tensor.is(input));
                if let Some(from) = from {
                    graph = graph.edge(from, to, "");
                }
            }
        }
        graph
    }
}

/// The tensors of an expression, in a topological order.
fn graph(expression: &str, variables: &[String], values: &[f64]) -> Result<Vec<Named>, String> {
    let leaves = variables
        .iter()
        .zip(values)
        .map(|(name, &value)| Named { name: name.clone(), tensor: Tensor::parameter(arr0(value)) });
    let known = evaluate(expression, leaves.collect())?;
    let root = &known.last().expect("an expression has a result").tensor;
    if !root.requires_grad() {
        return Err(
            "expected a name in the expression, such as x: numbers alone have no slope".into()
        );
    }
    let order = root.topological_order();
    if order.len() > MOST_NODES {
        return Err(format!(
            "expected at most {MOST_NODES} boxes, found {}; a shorter expression can be read",
            order.len()
        ));
    }
    let named = |tensor: Tensor<f64>| {
        tensor.retain_grad();
        // A name that was given comes after the text that it was given to.
        let named = known.iter().rfind(|named| named.tensor.is(&tensor));
        Named { name: short(&named.expect("every tensor was evaluated").name), tensor }
    };
    Ok(order.into_iter().map(named).collect())
}

/// A name with its middle left out where it is long.
fn short(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= MOST_LETTERS {
        return name.to_owned();
    }
    let half = MOST_LETTERS / 2 - 1;
    let [start, end] = [&letters[..half], &letters[letters.len() - half..]];
    start.iter().chain(&['…']).chain(end).collect()
}

/// Whether two gradients are the same, but for what adding in another order changes.
fn is_same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            let away = (one - other).abs();
            one == other
                || away <= 1e-9 * one.abs().max(other.abs())
                || one.is_nan() && other.is_nan()
        }
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// At most four decimals and at least one; a power of ten where they would show nothing, or too much.
fn number(value: f64) -> String {
    let size = value.abs();
    let text = match value {
        _ if value.is_nan() => "no number".to_owned(),
        _ if value.is_infinite() => if value > 0.0 { "∞" } else { "-∞" }.to_owned(),
        0.0 => "0.0".to_owned(),
        _ if !(1e-4..1e6).contains(&size) => format!("{value:.3e}"),
        _ => {
            let digits = format!("{value:.4}");
            let short = digits.trim_end_matches('0');
            if short.ends_with('.') { format!("{short}0") } else { short.to_owned() }
        }
    };
    text.replace('-', "−")
}
