//! The smallest network's numbers are the library's.

use backprop::activations::{sigmoid, sigmoid_backward};
use backprop::linear::{
    linear, linear_backward_bias, linear_backward_input, linear_backward_weight,
};
use backprop::losses::mse_loss_backward;
use ndarray::array;

#[allow(dead_code)]
#[path = "../examples/smallest_network.rs"]
mod smallest_network;

#[test]
fn the_smallest_network_has_the_gradients_of_the_library() {
    let ([w1, b1, w2, b2], x, target) = ([0.8, -0.2, 1.2, 0.4], 1.5, 0.0);
    let by_name = smallest_network::forward_and_backward([w1, b1, w2, b2], x, target);

    let (input, first, second) = (array![[x]], array![[w1]], array![[w2]]);
    let activated = sigmoid(&linear(&input, &first, &array![b1]));
    let output = linear(&activated, &second, &array![b2]);
    let grad_output = mse_loss_backward(1.0, &output, &array![[target]]);
    let grad_activated = linear_backward_input(&grad_output, &second);
    let grad_hidden = sigmoid_backward(&grad_activated, &activated);
    let library = [
        linear_backward_weight(&grad_hidden, &input)[[0, 0]],
        linear_backward_bias(&grad_hidden)[0],
        linear_backward_weight(&grad_output, &activated)[[0, 0]],
        linear_backward_bias(&grad_output)[0],
    ];
    for (by_name, library) in by_name.into_iter().zip(library) {
        assert!((by_name - library).abs() < 1e-15, "{by_name} by name, {library} by the library");
    }
}
