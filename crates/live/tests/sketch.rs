//! What the reader draws stays, and is compared with what was found.

use live::Sketch;

fn sketch() -> Sketch {
    let names = ["step", "loss"].map(str::to_owned);
    let [across, upward] = names;
    Sketch::new(vec![0.0, 500.0, 1000.0, 1500.0], vec![0.8, 0.6, 0.5, 0.1], across, upward)
}

#[test]
fn nothing_is_shown_before_it_is_asked_for() {
    let mut sketch = sketch();
    assert!(!sketch.begun() && !sketch.svg(600).contains("the program"), "{}", sketch.svg(600));
    sketch.show();
    assert!(sketch.svg(600).contains("the program"));
}

#[test]
fn the_drawing_is_compared_with_what_was_found() {
    let mut sketch = sketch();
    for value in [0.6, 0.5, 0.1] {
        while sketch.value() - value > 1e-9 {
            sketch.nudge(0, -(sketch.value() - value) / 0.0216);
        }
        sketch.nudge(1, 0.0);
    }
    assert!(sketch.begun());
    let says = sketch.says_how_near();
    assert!(says.starts_with("What you drew is off by 0.000 on average"), "{says}");
}

#[test]
fn a_hand_draws_between_the_axes_and_leaves_no_place_out() {
    let mut sketch = sketch();
    assert!(!sketch.begin(600, 0.0, 0.0), "that is outside of the axes");
    let [x, y] = sketch.value_at(600)[..] else { panic!("the value is in the picture") };
    assert!(sketch.begin(600, x, y));
    sketch.drag(600, x + 1e4, y + 1e4);
    assert_eq!(sketch.value(), 0.0, "the lowest that there is room for");
    sketch.nudge(-1, 0.0);
    assert!((sketch.value() - 0.4).abs() < 0.01, "halfway from 0.8 to 0: {}", sketch.value());
    sketch.show();
    assert!(!sketch.begin(600, x, y), "what is shown is not drawn any more");
}
