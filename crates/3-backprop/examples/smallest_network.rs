//! The smallest network: one input, one hidden number, one output. Every value and every gradient by name.

// ANCHOR: main
fn main() {
    let (x, target) = (1.5, 0.0);
    let parameters = [0.8, -0.2, 1.2, 0.4];
    let gradients = forward_and_backward(parameters, x, target);

    // The central difference knows nothing of the chain rule: it moves one number and measures.
    println!("\n        by hand    measured");
    for (name, i) in [("w1", 0), ("b1", 1), ("w2", 2), ("b2", 3)] {
        let loss_of_one = |moved: f64| {
            let mut parameters = parameters;
            parameters[i] = moved;
            loss(parameters, x, target)
        };
        let measured = descent::cost::slope(loss_of_one, parameters[i]);
        println!("{name}    {:9.6}   {measured:9.6}", gradients[i]);
    }
}
// ANCHOR_END: main

// ANCHOR: forward_and_backward
/// Prints each value on the way up and each gradient on the way down, and returns those of w1, b1, w2, b2.
pub fn forward_and_backward(parameters: [f64; 4], x: f64, target: f64) -> [f64; 4] {
    let [w1, b1, w2, b2] = parameters;
    let hidden = w1 * x + b1;
    let activated = sigmoid(hidden);
    let output = w2 * activated + b2;
    let loss = (output - target) * (output - target);
    println!("hidden = {hidden:.4}, activated = {activated:.4}");
    println!("output = {output:.4}, loss = {loss:.4}");

    let grad_output = 2.0 * (output - target);
    let (grad_w2, grad_b2) = (grad_output * activated, grad_output);
    let grad_activated = grad_output * w2;
    let own_slope = activated * (1.0 - activated);
    let grad_hidden = grad_activated * own_slope;
    let (grad_w1, grad_b1) = (grad_hidden * x, grad_hidden);
    println!("factors of w1: {grad_output:.4} · {w2:.4} · {own_slope:.4} · {x:.4}");
    println!("down: {grad_output:.4}, {grad_activated:.4}, {grad_hidden:.4}");
    [grad_w1, grad_b1, grad_w2, grad_b2]
}

fn loss([w1, b1, w2, b2]: [f64; 4], x: f64, target: f64) -> f64 {
    let output = w2 * sigmoid(w1 * x + b1) + b2;
    (output - target) * (output - target)
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
// ANCHOR_END: forward_and_backward
