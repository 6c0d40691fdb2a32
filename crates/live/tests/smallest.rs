//! The live smallest network starts with the numbers of the book, and its gradients agree with what is measured.

use live::SmallestNetwork;

/// What the program `smallest_network` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/smallest-network.txt");

#[test]
fn values_and_gradients_are_those_of_the_book() {
    let network = SmallestNetwork::new();
    let computed = network.computed();
    let printed = |name: &str, decimals: usize, value: f64| {
        let expected = format!("{name}{value:.decimals$}");
        assert!(PRINTED.contains(&expected), "the book does not show {expected}");
    };
    for (name, value) in ["hidden = ", "activated = ", "output = ", "loss = "].iter().zip(&computed)
    {
        printed(name, 4, *value);
    }
    printed("down: ", 4, computed[4]);
    for (name, index) in [("w1", 9), ("b1", 10), ("w2", 5), ("b2", 6)] {
        printed(&format!("{name}     "), 6, computed[index]);
    }
}

#[test]
fn gradients_are_the_slopes_that_are_measured_wherever_a_reader_goes() {
    let mut network = SmallestNetwork::new();
    for (index, value) in [(0, -2.5), (1, 3.0), (2, -1.0), (3, 0.7), (4, -0.3), (5, 2.0)] {
        network.set(index, value);
        let computed = network.computed();
        let by_hand = [9, 10, 5, 6].map(|index| computed[index]);
        for (by_hand, given) in by_hand.iter().zip(2..) {
            let measured = network.measured(given);
            assert!((by_hand - measured).abs() < 1e-7, "{by_hand} by hand, {measured} measured");
        }
    }
}

#[test]
fn each_step_names_the_multiplication_that_made_its_number() {
    let mut network = SmallestNetwork::new();
    network.restart();
    assert!(network.last_at(800).is_empty(), "nothing is computed before the first step");
    let mut sentences = vec![network.says()];
    while network.step() {
        sentences.push(network.says());
    }
    sentences.push(network.says());
    assert_eq!(sentences.len(), 12, "there are eleven steps");
    assert_eq!(
        sentences[1],
        "Forward, 1 of 4: hidden = w1 · x + b1 = 0.8000 · 1.5000 + (−0.2000) = 1.0000."
    );
    assert_eq!(
        sentences[4],
        "Forward, 4 of 4: loss = (output − target)² = (1.2773 − 0.0000)² = 1.6314."
    );
    assert_eq!(
        sentences[8],
        "Backward, 4 of 7: grad_activated = grad_output · w2 = 2.5545 · 1.2000 = 3.0654."
    );
    assert_eq!(
        sentences[10],
        "Backward, 6 of 7: grad_w1 = grad_hidden · x = 0.6027 · 1.5000 = 0.9041. \
         The central difference measures 0.9041."
    );
    assert!(network.step(), "after the last it begins again");
    assert_eq!(network.says(), sentences[1]);
    network.back();
    assert_eq!(network.says(), sentences[0]);
}

#[test]
fn the_last_number_and_what_it_came_from_are_found_in_the_drawing() {
    let mut network = SmallestNetwork::new();
    // The last step made the gradient of b1, from that of the hidden number.
    for width in [360, 800] {
        let (last, sources) = (network.last_at(width), network.sources_at(width));
        assert_eq!(sources.len(), 4, "one source");
        assert!(last[0] > sources[0] && last[1] > sources[1], "on the right, and below");
    }
    network.restart();
    network.step();
    assert_eq!(network.sources_at(800).len(), 12, "w1, x and b1");
}

#[test]
fn the_drawing_shows_a_number_once_it_is_computed() {
    let mut network = SmallestNetwork::new();
    network.restart();
    let mut done = 0;
    for (steps, shows, hides) in
        [(0, "0.8000", "1.6314"), (4, "1.6314", "grad 2.5545"), (11, "grad 0.9041", "?")]
    {
        (done..steps).for_each(|_| {
            network.step();
        });
        done = steps;
        let svg = network.svg(800);
        assert!(svg.contains(shows), "after {steps} steps it shows {shows}");
        assert!(!svg.contains(hides), "after {steps} steps it hides {hides}");
    }
}

#[test]
fn the_command_is_shown_for_the_network_of_the_book_only() {
    let mut network = SmallestNetwork::new();
    let command = "cargo run -p backprop --example smallest_network";
    assert_eq!(network.command().as_deref(), Some(command));
    network.set(1, 1.0);
    assert_eq!(network.command(), None);
}

#[test]
fn what_is_no_number_changes_nothing() {
    let mut network = SmallestNetwork::new();
    network.set(0, f64::NAN);
    network.set(6, 1.0);
    assert_eq!(network.given(), SmallestNetwork::new().given());
}
