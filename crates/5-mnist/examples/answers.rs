//! What the crates say to questions of the book that ask for a number.

use mnist::architecture::{Activation, Architecture};
use mnist::autograd::backprop::activations::{log_softmax, sigmoid, sigmoid_backward, softmax};
use mnist::autograd::backprop::descent::cost::{mean_squared_error, slope};
use mnist::autograd::backprop::descent::{descend, mean_squared_error_slope, step};
use mnist::autograd::backprop::losses::{cross_entropy, cross_entropy_backward};
use mnist::autograd::backprop::network::Layer;
use mnist::loader::shuffled;
use mnist::purpose::Purpose;
use ndarray::{Array1, Array2, Axis, array};

fn main() {
    let of_errors =
        |errors: [f64; 3]| mean_squared_error(&Array1::from_iter(errors), &Array1::zeros(3));
    println!("errors of 1, 1 and 1 cost {}", of_errors([1.0, 1.0, 1.0]));
    println!("errors of 0, 0 and 3 cost {}", of_errors([0.0, 0.0, 3.0]));

    let falling = |w: f64| -4.0 * w;
    println!(
        "where the slope is -4, 0.01 more change the cost by {:.2}",
        slope(falling, 1.0) * 0.01
    );
    println!("the slope of 5 w² + 7 at 1: {:.3}", slope(|w| 5.0 * w * w + 7.0, 1.0));
    let error = |h: f64| ((1.0 + h).powi(3) - (1.0 - h).powi(3)) / (2.0 * h) - 3.0;
    println!(
        "with a third of h, the error of w³ is {:.3} times smaller",
        error(0.03) / error(0.01)
    );

    println!(
        "at the slope -2, a step with the rate 0.1 moves the weight by {}",
        step(0.0, -2.0, 0.1)
    );
    println!(
        "an example whose input is 0 adds to the slope {}",
        mean_squared_error_slope(1.5, &array![0.0], &array![2.0])
    );
    // The bend 4: 2 w² has the slope 4 w. From there on, no rate comes nearer to the bottom.
    let end = |rate: f64| descend(|w| 2.0 * w * w, |w| 4.0 * w, 1.0, rate, 1).path[1].weight.abs();
    let rates = || (1..100).map(|i| f64::from(i) / 100.0);
    let best = rates().min_by(|&a, &b| end(a).total_cmp(&end(b))).expect("a rate");
    let limit = rates().find(|&rate| end(rate) >= 1.0).expect("a rate that is too large");
    println!("on a bowl with the bend 4 the best rate is {best}, and rates converge below {limit}");

    println!("along 2, -1 and 0.5 the slope is {:.3}", slope(|w: f64| 0.5 * -(2.0 * w), 1.0));
    // The score at which the sigmoid says 0.9.
    let output = sigmoid(&array![9f64.ln()]);
    println!(
        "where a sigmoid says {:.1}, its slope is {:.4}",
        output[0],
        sigmoid_backward(&array![1.0], &output)[0]
    );
    for scores in [array![[5.0, 5.0]], array![[105.0, 105.0]]] {
        println!("two scores of {}: softmax {}", scores[[0, 0]], softmax(&scores, Axis(1))[[0, 0]]);
    }
    let certain = log_softmax(&array![[1000.0, 0.0]], Axis(1));
    println!("the log-probability of what is certain: {}", certain[[0, 0]]);
    for classes in [4, 10, 100] {
        let loss: f64 = cross_entropy(&Array2::zeros((1, classes)), &[0]);
        println!("the loss with {classes} equal scores: {loss:.4}");
    }
    let scores = array![[0.7, 0.2, 0.1]].mapv(f64::ln);
    let gradient = cross_entropy_backward(1.0, &scores, &[2]);
    println!(
        "softmax 0.7, 0.2, 0.1, and the last is right: gradient {:.1} {:.1} {:.1}",
        gradient[[0, 0]],
        gradient[[0, 1]],
        gradient[[0, 2]]
    );

    let mut generator = Purpose::Weights.generator(0);
    let layers: [Layer<f64>; 2] =
        [(2, 6), (6, 2)].map(|(inputs, outputs)| Layer::new(inputs, outputs, &mut generator));
    println!(
        "2-6-2 has {} weights and {} biases",
        layers.iter().map(|layer| layer.weight.len()).sum::<usize>(),
        layers.iter().map(|layer| layer.bias.len()).sum::<usize>()
    );
    let architecture =
        Architecture { hidden: vec![256], activation: Activation::Relu, dropout: 0.0 };
    println!("{} has {} parameters", architecture.sizes(), architecture.parameters());
    let images = shuffled((0..60_000).collect(), &mut Purpose::Order(0).generator(0));
    println!("60000 images in batches of 100 are {} batches", images.chunks(100).len());
    // The same gradient of the output, and one step: by how much the output changes.
    let change = |input: f64| step(0.0, input * 1.0, 0.003) * input;
    println!(
        "with inputs ten times as large, a step changes the output {:.0} times as much",
        change(10.0) / change(1.0)
    );
}
