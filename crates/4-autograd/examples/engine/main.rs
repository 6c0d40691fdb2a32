// ANCHOR: value
//! A whole engine: numbers that remember how they were made, and send gradients back the same way.

mod walk;

use std::cell::Cell;
use std::ops::{Add, Mul};

/// A number in a graph. A copy is the same number, not another one.
#[derive(Clone, Copy)]
pub struct Value(&'static Node);

struct Node {
    number: Cell<f64>,
    grad: Cell<f64>,
    /// What it was made from, each with its local slope.
    inputs: Vec<(Value, f64)>,
}
// ANCHOR_END: value

// ANCHOR: made
/// A leaf: a number that nothing made.
pub fn value(number: f64) -> Value {
    made(number, vec![])
}

fn made(number: f64, inputs: Vec<(Value, f64)>) -> Value {
    // A small program can keep every node for good. The library frees them.
    let node = Node { number: Cell::new(number), grad: Cell::new(0.0), inputs };
    Value(Box::leak(Box::new(node)))
}
// ANCHOR_END: made

// ANCHOR: operations
impl Add for Value {
    type Output = Value;
    fn add(self, other: Value) -> Value {
        made(self.number() + other.number(), vec![(self, 1.0), (other, 1.0)])
    }
}

impl Mul for Value {
    type Output = Value;
    fn mul(self, other: Value) -> Value {
        let (a, b) = (self.number(), other.number());
        made(a * b, vec![(self, b), (other, a)])
    }
}

impl Value {
    /// An S-shaped function from −1 to 1, whose slope is 1 − y².
    pub fn tanh(self) -> Value {
        let y = self.number().tanh();
        made(y, vec![(self, 1.0 - y * y)])
    }
}
// ANCHOR_END: operations

// ANCHOR: backward
impl Value {
    /// Multiply along a path, add up the paths.
    pub fn backward(self, incoming: f64) {
        self.add_to_grad(incoming);
        for (input, slope) in &self.0.inputs {
            input.backward(incoming * slope);
        }
    }
}
// ANCHOR_END: backward

// ANCHOR: looking
impl Value {
    /// The number itself.
    pub fn number(self) -> f64 {
        self.0.number.get()
    }

    fn add_to_grad(self, more: f64) {
        self.0.grad.set(self.0.grad.get() + more);
    }

    /// The gradient, which is 0 again afterward.
    pub fn take_grad(self) -> f64 {
        self.0.grad.take()
    }
}
// ANCHOR_END: looking

// ANCHOR: main
fn main() {
    let parameters = [0.8, -0.2, 1.2, 0.4].map(value);
    let loss = smallest_network(parameters, value(1.5));
    loss.backward(1.0);
    let [w1, b1, w2, b2] = parameters.map(Value::take_grad);
    println!("the smallest network: loss {:.4}", loss.number());
    println!("gradients: w1 {w1:.6}, b1 {b1:.6}, w2 {w2:.6}, b2 {b2:.6}");
    for _ in 0..10 {
        smallest_network(parameters, value(1.5)).backward(1.0);
        take_step(&parameters, 0.1);
    }
    let loss = smallest_network(parameters, value(1.5));
    println!("after 10 steps: loss {:.4}\n", loss.number());

    println!("are two inputs different?");
    let parameters = trained();
    for (x, target) in TASK {
        println!("{x:?}: {:5.2}, should be {target:2}", network(parameters, x.map(value)).number());
    }

    println!("\ndoubled again and again, and every path walked:");
    for times in [1, 10, 20] {
        let x = value(1.0);
        doubled(x, times).backward(1.0);
        println!("{times:4} times: gradient {}", x.take_grad());
    }
    println!("\nand each number visited once:");
    for times in [1, 10, 20, 1000] {
        let x = value(1.0);
        let visits = doubled(x, times).backward_in_order();
        let gradient = x.take_grad();
        println!("{times:4} times: {visits:4} visits, gradient {}", short(gradient));
    }
}

/// Large numbers in powers of ten.
fn short(number: f64) -> String {
    if number < 1e9 { number.to_string() } else { format!("{number:.3e}") }
}
// ANCHOR_END: main

// ANCHOR: training
/// Two inputs, and the target: 1 where they differ.
pub const TASK: [([f64; 2], f64); 4] =
    [([0.0, 0.0], -1.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], -1.0)];

/// The parameters of a network that has learned the task.
pub fn trained() -> [Value; 9] {
    let parameters = [0.0, 0.8, 0.9, 0.1, -0.8, -1.0, -0.3, 0.7, 1.0].map(value);
    for step in 0..=400 {
        let errors = TASK.map(|(x, target)| network(parameters, x.map(value)) + value(-target));
        let loss = errors.map(|error| error * error).into_iter().fold(value(0.0), Value::add);
        loss.backward(1.0);
        take_step(&parameters, 0.1);
        if step % 100 == 0 {
            println!("step {step:3}: loss {:.6}", loss.number());
        }
    }
    parameters
}

/// Two inputs, two hidden numbers, one output.
pub fn network(p: [Value; 9], [x0, x1]: [Value; 2]) -> Value {
    let first = (p[0] * x0 + p[1] * x1 + p[2]).tanh();
    let second = (p[3] * x0 + p[4] * x1 + p[5]).tanh();
    p[6] * first + p[7] * second + p[8]
}
// ANCHOR_END: training

// ANCHOR: smallest_network
/// The network of the chapter before. Its target is 0, and its sigmoid is made of tanh.
pub fn smallest_network([w1, b1, w2, b2]: [Value; 4], x: Value) -> Value {
    let half = value(0.5);
    let activated = (half * (w1 * x + b1)).tanh() * half + half;
    let output = w2 * activated + b2;
    output * output
}
// ANCHOR_END: smallest_network

// ANCHOR: take_step
/// Moves each parameter downhill. Its gradient is 0 again afterward.
pub fn take_step(parameters: &[Value], rate: f64) {
    for parameter in parameters {
        parameter.0.number.set(parameter.number() - rate * parameter.take_grad());
    }
}
// ANCHOR_END: take_step

// ANCHOR: doubled
/// A number added to itself, the sum added to itself, and so on.
pub fn doubled(x: Value, times: usize) -> Value {
    let mut y = x;
    for _ in 0..times {
        y = y + y;
    }
    y
}
// ANCHOR_END: doubled
