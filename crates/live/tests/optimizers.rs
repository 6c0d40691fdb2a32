//! The live optimizers go the ways of the example `valley`, and none of them stops the page where it flies out.

use live::Optimizers;

/// What the example `valley` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/valley.txt");

#[test]
fn costs_and_settling_are_those_of_the_book() {
    for (number, line) in PRINTED.lines().skip(1).take(4).enumerate() {
        let columns = line.split_once("rate ").unwrap().1;
        let row: Vec<f64> = columns.split_whitespace().map(|part| part.parse().unwrap()).collect();
        let mut optimizers = Optimizers::new();
        assert_eq!(optimizers.rate(number), row[0], "{line}");
        assert_eq!(optimizers.settled(number), Some(row[5] as usize), "{line}");
        optimizers.restart();
        let mut costs = vec![optimizers.costs()[number]];
        while optimizers.step() {
            costs.push(optimizers.costs()[number]);
        }
        for (step, expected) in [1, 5, 20, 50].into_iter().zip(&row[1..]) {
            assert!(
                (costs[step] - expected).abs() < 6e-5,
                "{line}: step {step} is {}",
                costs[step]
            );
        }
    }
}

#[test]
fn it_starts_with_the_paths_of_the_picture() {
    let optimizers = Optimizers::new();
    assert!(optimizers.says().starts_with("Costs after 60 steps: SGD "), "{}", optimizers.says());
    assert_eq!(optimizers.command().as_deref(), Some("cargo run -p mnist --example valley"));
}

#[test]
fn one_that_flies_out_is_told_and_drawn() {
    let mut optimizers = Optimizers::new();
    optimizers.set_rate(0, 0.04);
    assert!(optimizers.says().contains("SGD flies out"), "{}", optimizers.says());
    assert!(optimizers.says_settled().contains("SGD not in 250"), "{}", optimizers.says_settled());
    assert!(!optimizers.svg(780).contains("NaN"), "a picture has only numbers");
    assert_eq!(optimizers.command(), None, "the example has another rate");
}

#[test]
fn without_momentum_three_of_them_are_one() {
    let mut optimizers = Optimizers::new();
    optimizers.set_momentum(0.0);
    optimizers.set_rate(2, 0.019);
    let costs = optimizers.costs();
    assert!(costs[0] == costs[1] && costs[1] == costs[2], "{costs:?}");
}

#[test]
fn the_start_is_dragged_within_the_picture_and_all_set_out_from_there() {
    let mut optimizers = Optimizers::new();
    let [x, y] = optimizers.start_at(780)[..] else { panic!("the start is in the picture") };
    optimizers.drag_start(780, x + 40.0, y);
    let moved = optimizers.start_at(780);
    assert!((moved[0] - x - 40.0).abs() < 1e-6, "{moved:?} from {x}, {y}");
    optimizers.restart();
    let costs = optimizers.costs();
    assert!(costs.iter().all(|&cost| cost == costs[0] && cost < 100.0), "{costs:?}");
    optimizers.drag_start(780, 1e9, 1e9);
    assert_eq!(optimizers.start(), [6.0, -2.0], "the corner of the picture");
}
