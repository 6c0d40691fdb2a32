//! The live roll takes the steps of the program `descent`, and keeps what the reader drew.

use live::Roll;

/// What the program `descent` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/descent.txt");

/// Rolls to the end.
fn rolled(rate: f64) -> Roll {
    let mut roll = Roll::new();
    roll.set_rate(rate);
    while roll.step() {}
    roll
}

#[test]
fn the_first_steps_are_those_of_the_book() {
    let weights = rolled(0.3).weights();
    let table = PRINTED.lines().skip_while(|line| !line.contains("step        w")).skip(1);
    for (step, line) in table.take(6).enumerate() {
        let weight: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        let away = (weights[step] - weight).abs();
        assert!(away < 6e-5, "at step {step} the book's weight is {weight}, not {}", weights[step]);
    }
}

#[test]
fn it_begins_with_the_books_rate_at_its_end_and_offers_the_others() {
    let mut roll = Roll::new();
    assert_eq!(roll.weights(), rolled(0.3).weights());
    assert!(!roll.step(), "there is no step left");
    for (number, name) in Roll::rates().into_iter().enumerate() {
        let (rate, name) = name.split_once(": ").unwrap();
        assert!(PRINTED.contains(&format!("{rate} ({name})")), "the book has no {rate} ({name})");
        roll.choose_rate(number);
        assert_eq!((roll.rate().to_string(), roll.taken()), (rate.to_owned(), 0));
        assert_eq!(roll.chosen_rate(), Some(number));
    }
    roll.set_rate(0.5);
    assert_eq!(roll.chosen_rate(), None);
}

#[test]
fn each_rate_ends_as_the_book_says() {
    for (rate, name, ends) in [
        (0.005, "0.005 (too small)", "still on its way down"),
        (0.3, "0.3 (right)", "converged at step 12"),
        (0.68, "0.68 (too large)", "jumps from side to side"),
        (0.78, "0.78 (divergent)", "diverged: past 4 × its start at step 6"),
    ] {
        let roll = rolled(rate);
        assert!(roll.says().contains(ends), "{rate}: {}", roll.says());
        let line = PRINTED.lines().find(|line| line.contains(name)).unwrap();
        let numbers = line.split_once(')').unwrap().1;
        let last: f64 = numbers.split_whitespace().next().unwrap().parse().unwrap();
        let found = *roll.weights().last().unwrap();
        assert!((found - last).abs() < 6e-5, "{rate} ends at {last} in the book, here at {found}");
    }
    assert!(rolled(0.78).says().contains("multiplies the distance by −1.1347"));
}

#[test]
fn a_drawing_stays_through_other_rates_and_is_compared_with_what_happens() {
    let mut roll = Roll::new();
    assert!(!roll.guessed(), "nothing was drawn yet");
    roll.nudge_guess(0, 10.0);
    assert!((roll.guess() - 0.5).abs() < 1e-12, "ten small steps up from −0.5");
    roll.nudge_guess(3, 0.0);
    assert!((roll.guess() - 0.5).abs() < 1e-12, "what was not drawn follows");
    roll.set_rate(0.6);
    roll.step();
    let away = (roll.weights()[1] - 0.5).abs();
    assert!(roll.says().ends_with(&format!("off by {away:.2} on average.")), "{}", roll.says());
}

#[test]
fn a_hand_draws_only_between_the_axes_of_the_steps_and_leaves_no_step_out() {
    let mut roll = Roll::new();
    let [x, y] = roll.guess_at(780)[..] else { panic!("the guess is in the picture") };
    assert!(!roll.begin_guess(780, 10.0, y), "that is on the other chart");
    assert!(roll.begin_guess(780, x, y));
    roll.drag_guess(780, x + 60.0, y - 60.0);
    let (last, last_at) = (roll.guess(), roll.guess_at(780));
    assert!(last > -0.5 && last_at[0] > x, "{last} at {last_at:?}");
    roll.nudge_guess(-1, 0.0);
    let between = roll.guess();
    assert!(-0.5 < between && between < last, "{between} lies between −0.5 and {last}");
}
