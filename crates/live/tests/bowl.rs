//! The live bowl starts with the numbers of the book, and a point that is moved moves the curve.

use live::Bowl;

/// What the program `cost` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/cost.txt");

#[test]
fn costs_and_slopes_are_those_of_the_book() {
    let bowl = Bowl::new(0);
    let mut rows = 0;
    for line in PRINTED.lines().skip_while(|line| !line.contains("half of it")).skip(1) {
        let numbers: Vec<f64> =
            line.split_whitespace().map_while(|part| part.parse().ok()).collect();
        let &[weight, cost, _, slope] = &numbers[..] else { break };
        assert!(
            (bowl.cost(weight) - cost).abs() < 6e-5,
            "the cost of w = {weight} is {cost} in the book"
        );
        assert!(
            (bowl.slope(weight) - slope).abs() < 6e-5,
            "the slope at w = {weight} is {slope} in the book"
        );
        rows += 1;
    }
    assert_eq!(rows, 9, "the table of the sweep has nine rows");
}

#[test]
fn the_curve_is_the_cost_of_each_weight() {
    let bowl = Bowl::new(0);
    let expected: Vec<f64> = [0.0, 1.0, 2.0].map(|weight| bowl.cost(weight)).to_vec();
    assert_eq!(bowl.curve(0.0, 2.0, 3), expected);
}

#[test]
fn a_point_that_is_moved_changes_the_cost_by_its_own_square() {
    let mut bowl = Bowl::new(0);
    let (input, target, before) = (bowl.inputs()[19], bowl.targets()[19], bowl.cost(1.0));
    bowl.move_point(19, input, target + 1.0);
    let squares = [target + 1.0, target].map(|target| (input - target) * (input - target));
    let difference = bowl.cost(1.0) - before;
    let expected = (squares[0] - squares[1]) / 20.0;
    assert!(
        (difference - expected).abs() < 1e-12,
        "the mean of 20 squares has one other: {difference}"
    );
}

#[test]
fn a_move_to_no_place_or_of_no_point_changes_nothing() {
    let mut bowl = Bowl::new(0);
    let before = (bowl.inputs(), bowl.targets());
    bowl.move_point(20, 1.0, 1.0);
    bowl.move_point(0, f64::NAN, 1.0);
    bowl.move_point(0, 1.0, f64::INFINITY);
    assert_eq!((bowl.inputs(), bowl.targets()), before);
}
