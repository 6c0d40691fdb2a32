//! The live bowl starts with the numbers of the book, and a point that is moved moves the curve.

use live::Bowl;

/// What the program `cost` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/cost.txt");
const WIDE: u32 = 780;
const NARROW: u32 = 360;

#[test]
fn costs_and_slopes_are_those_of_the_book() {
    let bowl = Bowl::new();
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
fn it_starts_as_the_picture_of_the_book_does() {
    let bowl = Bowl::new();
    assert_eq!(bowl.says(), "w = 1.00: the cost is 1.7376, the slope −3.0101.");
    assert!(PRINTED.contains("At w = 1 the slope is -3.0101"), "the book has another slope");
    assert_eq!(bowl.command().as_deref(), Some("cargo run -p cost -- --weight 1.00"));
}

#[test]
fn a_point_that_is_moved_changes_the_cost_by_its_own_square() {
    let mut bowl = Bowl::new();
    let (point, before) = (bowl.point(), bowl.cost(1.0));
    bowl.set_point(point[0], point[1] + 1.0);
    let squares = [point[1] + 1.0, point[1]].map(|target| (point[0] - target).powi(2));
    let difference = bowl.cost(1.0) - before;
    let expected = (squares[0] - squares[1]) / 20.0;
    assert!(
        (difference - expected).abs() < 1e-12,
        "the mean of 20 squares has one other: {difference}"
    );
    assert_eq!(bowl.command(), None, "no program has these points");
}

#[test]
fn what_is_dragged_to_a_place_is_shown_there() {
    for width in [WIDE, NARROW] {
        let mut bowl = Bowl::new();
        let [x, y] = bowl.weight_at(width)[..] else { panic!("the weight is in the picture") };
        bowl.drag_weight(width, x + 40.0, y);
        let moved = bowl.weight_at(width);
        assert!((moved[0] - x - 40.0).abs() < 1e-6, "the weight is at {moved:?}, not 40 from {x}");
        assert!(moved[1] > y, "nearer to the bottom, the weight is lower in the picture");

        bowl.choose(3);
        let place = bowl.point_at(width);
        bowl.drag_point(width, place[0], place[1] - 20.0);
        let moved = bowl.point_at(width);
        assert!((moved[1] - place[1] + 20.0).abs() < 1e-6, "{moved:?} is not 20 above {place:?}");
        bowl.choose(9);
        assert!(bowl.choose_at(width, moved[0] + 2.0, moved[1] - 2.0), "a point is near");
        assert_eq!(bowl.chosen(), 3, "a touch beside a point takes that point");
        assert!(!bowl.choose_at(width, 0.0, 0.0), "in the corner of the picture is no point");
        assert_eq!(bowl.chosen(), 3, "where no point is, the choice stays");
    }
}

#[test]
fn nothing_leaves_the_picture() {
    let mut bowl = Bowl::new();
    bowl.drag_weight(WIDE, -1e9, 0.0);
    assert_eq!(bowl.weight(), -1.0);
    bowl.drag_point(WIDE, 1e9, 1e9);
    assert_eq!(bowl.point(), [2.2, -1.0]);
    bowl.choose(usize::MAX);
    assert_eq!(bowl.chosen(), 19);
}
