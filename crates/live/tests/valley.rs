//! The live valley takes the steps of the program `descent`, and says when a rate is too large.

use live::Valley;

/// What the program `descent` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/descent.txt");

#[test]
fn the_steps_are_those_of_the_book() {
    let table =
        PRINTED.lines().skip_while(|line| !line.contains("steps        w        b")).skip(1);
    let mut valley = Valley::new();
    valley.restart();
    let mut taken = 0;
    for line in table.take(7) {
        let row: Vec<f64> = line.split_whitespace().map(|part| part.parse().unwrap()).collect();
        while f64::from(taken) < row[0] {
            valley.step();
            taken += 1;
        }
        for (found, expected) in valley.here().iter().zip(&row[1..]) {
            assert!(
                (found - expected).abs() < 6e-5,
                "step {taken}: {found} is {expected} in the book"
            );
        }
    }
    assert_eq!(taken, 60, "the book's table ends at step 60");
}

#[test]
fn it_starts_with_the_path_of_the_picture_and_the_number_of_the_text() {
    let valley = Valley::new();
    assert!(valley.says().starts_with("After 59 steps: w = 2.0"), "{}", valley.says());
    let sentence = "within 1 % of the lowest from step 57 on";
    assert!(
        PRINTED.contains(sentence) && valley.says_near().contains(sentence),
        "{}",
        valley.says_near()
    );
    assert_eq!(valley.command().as_deref(), Some("cargo run -p descent"));
}

#[test]
fn a_larger_rate_zigzags_and_one_larger_still_leaves_the_bowl() {
    let mut valley = Valley::new();
    assert!(valley.says_near().contains(" 0 went from one side"), "{}", valley.says_near());
    valley.set_rate(0.5);
    assert!(!valley.says_near().contains(" 0 went from one side"), "{}", valley.says_near());
    valley.set_rate(0.6);
    assert!(valley.says().contains("the rate is too large across it"), "{}", valley.says());
    assert!(valley.says_near().contains("does not stay within 1 %"), "{}", valley.says_near());
    assert_eq!(valley.command(), None, "no program has this rate");
}

#[test]
fn the_start_is_dragged_within_the_picture() {
    for width in [780, 360] {
        let mut valley = Valley::new();
        let [x, y] = valley.start_at(width)[..] else { panic!("the start is in the picture") };
        valley.drag_start(width, x + 40.0, y + 30.0);
        let moved = valley.start_at(width);
        assert!((moved[0] - x - 40.0).hypot(moved[1] - y - 30.0) < 1e-6, "{moved:?} from {x}, {y}");
        valley.drag_start(width, -1e9, -1e9);
        assert_eq!(valley.start(), [-0.7, 3.6], "the corner of the picture");
    }
}
