//! The live spirals are trained as the program `backprop` trains them, and every step can be seen again.

use backprop::data::spirals;
use backprop::network::{Activation, Layer, TwoLayerNetwork};
use live::Spirals;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

#[test]
fn fifty_steps_equal_the_network_by_hand() {
    let mut figure = Spirals::new(0, 16, "sigmoid").unwrap();
    figure.train(2.0, 50);

    let mut generator = ChaCha8Rng::seed_from_u64(0);
    let (points, classes) = spirals(100, 1.0, 0.02, &mut generator);
    let l1 = Layer::new(2, 16, &mut generator);
    let l2 = Layer::new(16, 2, &mut generator);
    let mut network = TwoLayerNetwork { l1, activation: Activation::Sigmoid, l2 };
    for (step, loss) in figure.losses().into_iter().enumerate() {
        let forward = network.forward(&points, &classes);
        assert_eq!(loss, forward.loss, "step {step} took another way");
        network.step(&network.backward(&points, &classes, &forward), 2.0);
    }
    assert_eq!(figure.steps(), 50);
}

/// What the program `backprop` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/backprop.txt");

#[test]
fn losses_and_accuracies_are_those_of_the_book() {
    let mut figure = Spirals::new(0, 16, "sigmoid").unwrap();
    figure.train(2.0, 3000);
    let table = PRINTED.lines().skip_while(|line| !line.contains("13. Trained")).skip(4);
    let mut rows = 0;
    for line in table.take_while(|line| !line.is_empty()) {
        let cells: Vec<_> = line.split_whitespace().collect();
        let step: usize = cells[0].parse().unwrap();
        let (loss, accuracy) = (figure.losses()[step], 100.0 * figure.accuracy(step));
        assert_eq!(format!("{loss:.4} {accuracy:.1}%"), format!("{} {}", cells[1], cells[2]));
        rows += 1;
    }
    assert_eq!(rows, 7, "the table has seven rows");
}

#[test]
fn a_step_can_be_seen_again_and_gone_on_from() {
    let mut figure = Spirals::new(3, 8, "relu").unwrap();
    figure.train(0.5, 20);
    let (plane, losses) = (figure.plane(10, 20), figure.losses());
    figure.go_back(10);
    assert_eq!(figure.steps(), 10);
    figure.train(0.5, 10);
    assert_eq!(figure.losses(), losses, "the same steps again have the same losses");
    assert_eq!(figure.plane(10, 20), plane);
    assert!(losses[20] < losses[0], "ReLU's gradient goes downhill");
}

#[test]
fn the_line_of_a_hidden_number_is_where_its_step_is_half() {
    let figure = Spirals::new(0, 4, "sigmoid").unwrap();
    let (side, lines) = (40, figure.lines(0));
    let hidden = figure.hidden(0, side);
    let at = |index: usize| Spirals::reach() * (2.0 * (index as f64 + 0.5) / side as f64 - 1.0);
    for (unit, line) in lines.chunks(3).enumerate() {
        for cell in 0..side * side {
            let above = line[0] * at(cell % side) + line[1] * at(cell / side) + line[2] > 0.0;
            assert_eq!(hidden[unit * side * side + cell] > 0.5, above, "hidden number {unit}");
        }
    }
}

#[test]
fn a_rate_that_is_far_too_large_ends_before_a_number_is_lost() {
    let mut figure = Spirals::new(0, 16, "relu").unwrap();
    figure.train(1e200, 50);
    assert!(figure.steps() < 50, "the training ends early");
    assert!(figure.losses().iter().all(|loss| loss.is_finite()));
}

#[test]
fn settings_that_are_none_are_refused_in_a_sentence() {
    let refused = |hidden, activation| Spirals::new(0, hidden, activation).err().unwrap();
    assert_eq!(refused(0, "sigmoid"), "expected 1 to 64 hidden numbers, found 0");
    assert_eq!(refused(16, "sine"), "expected the activation sigmoid or relu, found sine");
}

#[test]
fn the_picture_shows_the_step_that_is_asked_for() {
    let mut figure = Spirals::new(0, 4, "relu").unwrap();
    figure.train(0.1, 30);
    assert!(figure.svg(800, 20, 0).contains("step 20: "));
    assert!(figure.svg(800, 30, 4).contains("step 30: hidden number 4"));
    assert!(figure.says(0).starts_with("Step 0: loss "));
    let command = "cargo run -p backprop -- --hidden 4 --activation relu --rate 0.1 --steps 20";
    assert_eq!(figure.command(0.1, 20).unwrap(), command);
    figure.train(0.2, 1);
    assert_eq!(figure.command(0.2, 31), None, "no program changes its rate");
    let lit = figure.hidden(30, 40);
    assert!(lit.iter().all(|value| (0.5..=1.0).contains(value)), "ReLU is never negative");
}

#[test]
fn it_begins_where_two_layers_are_no_better_than_one() {
    let figure = Spirals::beginning();
    let row = PRINTED.lines().find(|line| line.starts_with("    500 ")).unwrap();
    let cells: Vec<_> = row.split_whitespace().collect();
    let (loss, right) = (cells[1], cells[2]);
    assert_eq!(
        figure.says(figure.steps()),
        format!("Step 500: loss {loss}, {right} of the points right.")
    );
}
