//! The smallest network: one input, one hidden number, one output. Every value and every gradient by name.

// ANCHOR: main
fn main() {
    let (x, target) = (1.5, 0.0);
    let [w1, b1, w2, b2] = [0.8, -0.2, 1.2, 0.4];
    let gradients = forward_and_backward(w1, b1, w2, b2, x, target);

    // The central difference knows nothing of the chain rule: it moves one number and measures.
    let measured = [
        descent::cost::slope(|w1| loss(w1, b1, w2, b2, x, target), w1),
        descent::cost::slope(|b1| loss(w1, b1, w2, b2, x, target), b1),
        descent::cost::slope(|w2| loss(w1, b1, w2, b2, x, target), w2),
        descent::cost::slope(|b2| loss(w1, b1, w2, b2, x, target), b2),
    ];
    println!("\n        by hand    measured");
    for (name, i) in [("w1", 0), ("b1", 1), ("w2", 2), ("b2", 3)] {
        println!("{name}    {:9.6}   {:9.6}", gradients[i], measured[i]);
    }
}
// ANCHOR_END: main

// ANCHOR: forward_and_backward
/// Prints each value on the way up and each gradient on the way down, and returns those of w1, b1, w2, b2.
pub fn forward_and_backward(w1: f64, b1: f64, w2: f64, b2: f64, x: f64, target: f64) -> [f64; 4] {
    let hidden = w1 * x + b1;
    let activated = sigmoid(hidden);
    let output = w2 * activated + b2;
    let loss = (output - target) * (output - target);
    println!(
        "hidden = {hidden:.4}, activated = {activated:.4}, output = {output:.4}, loss = {loss:.4}"
    );

    let grad_output = 2.0 * (output - target);
    let (grad_w2, grad_b2) = (grad_output * activated, grad_output);
    let grad_activated = grad_output * w2;
    let own_slope = activated * (1.0 - activated);
    let grad_hidden = grad_activated * own_slope;
    let (grad_w1, grad_b1) = (grad_hidden * x, grad_hidden);
    println!("factors of w1: {grad_output:.4} · {w2:.4} · {own_slope:.4} · {x:.4}");
    println!(
        "gradients: output {grad_output:.4}, activated {grad_activated:.4}, hidden {grad_hidden:.4}"
    );
    [grad_w1, grad_b1, grad_w2, grad_b2]
}

fn loss(w1: f64, b1: f64, w2: f64, b2: f64, x: f64, target: f64) -> f64 {
    let output = w2 * sigmoid(w1 * x + b1) + b2;
    (output - target) * (output - target)
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
// ANCHOR_END: forward_and_backward
