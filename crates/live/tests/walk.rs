//! The live walk: expressions become graphs, and an order that is not topological loses what it loses in the book.

use live::Walk;

/// What the program `autograd` prints, as the book shows it.
const PRINTED: &str = include_str!("../../../book/src/generated/autograd.txt");

/// The graph of the book, at `x = 3`, before its first turn.
fn of_the_book() -> Walk {
    of("u = 2*x; f = u + u^2")
}

fn of(expression: &str) -> Walk {
    let mut walk = Walk::new();
    assert_eq!(walk.write(expression), None, "of {expression}");
    walk
}

fn place(walk: &Walk, name: &str) -> usize {
    walk.nodes().iter().position(|node| node == name).unwrap_or_else(|| panic!("no node {name}"))
}

fn visit_all(walk: &mut Walk, names: [&str; 4]) {
    names.iter().for_each(|name| walk.visit(place(walk, name)));
}

#[test]
fn it_starts_as_the_book_walks_nearest_first() {
    let walk = Walk::new();
    let order: Vec<_> = walk.visited().iter().map(|&node| walk.nodes()[node].clone()).collect();
    assert_eq!(order, ["f", "u", "u^2", "x"], "as the program prints it");
    let found = format!("{:.1}", walk.gradients()[place(&walk, "x")]);
    let printed = PRINTED.lines().find(|line| line.contains("nearest first")).unwrap();
    assert!(printed.ends_with(&found), "{found} in the page, in the book {printed}");
    assert_eq!(walk.command().as_deref(), Some("cargo run -p autograd"));
}

#[test]
fn a_topological_order_finds_what_backward_finds() {
    let mut walk = of_the_book();
    walk.follow(0);
    while walk.step() {}
    assert_eq!(walk.gradients(), walk.right());
    assert_eq!(walk.gradients()[place(&walk, "x")], 26.0);
    assert_eq!(walk.gradients()[place(&walk, "u")], 13.0);
    assert!((0..4).all(|node| walk.too_late(node).is_empty()));
    assert_eq!(
        walk.says(),
        "x has the gradient 26.0 and keeps it. At the end x has 26.0, which is right."
    );
}

#[test]
fn every_topological_order_is_right_though_sums_round_in_another_way() {
    let found = ["p q r", "r q p"].map(|middle| {
        let mut walk = of("p = 0.1*a; q = 0.2*a; r = 0.7*a; s = p + q; f = s + r");
        for name in format!("f s {middle} a").split(' ') {
            walk.visit(place(&walk, name));
        }
        assert!(walk.says().ends_with("a has 1.0, which is right."), "{}", walk.says());
        walk.gradients()[place(&walk, "a")]
    });
    assert_ne!(found[0], found[1], "these sums round alike and test nothing");
}

#[test]
fn nearest_first_loses_the_part_of_the_square() {
    let mut walk = of_the_book();
    visit_all(&mut walk, ["f", "u", "u^2", "x"]);
    assert_eq!(walk.gradients()[place(&walk, "x")], 2.0, "as the book prints it");
    assert_eq!(walk.right()[place(&walk, "x")], 26.0);
    let u = place(&walk, "u");
    assert_eq!(walk.too_late(u), "12.0 came too late", "the square's part");
    assert_eq!(walk.says_node(u), "visit 2: u, value 6.0, gradient then: 1.0, 12.0 came too late");
    assert!(walk.says().ends_with("At the end x has 2.0 in place of 26.0."), "{}", walk.says());
    walk.undo();
    assert_eq!(
        walk.says(),
        "u^2 has the gradient 1.0 and sends 12.0 to u, whose turn is over, so it is lost."
    );
}

#[test]
fn leaf_first_finds_nothing() {
    let mut walk = of_the_book();
    walk.follow(2);
    walk.step();
    assert_eq!(walk.says(), "x has no gradient when its turn comes and passes nothing on.");
    while walk.step() {}
    assert!(walk.gradients()[place(&walk, "x")].is_nan());
    assert!(walk.says().ends_with("x has none in place of 26.0."), "{}", walk.says());
}

#[test]
fn gradients_fill_in_while_the_walk_goes_on_and_a_new_walk_follows_the_last_turn() {
    let mut walk = of_the_book();
    let (u, x) = (place(&walk, "u"), place(&walk, "x"));
    assert!(walk.gradients()[u].is_nan(), "nothing has arrived");
    walk.visit(0);
    assert_eq!(walk.gradients()[u], 1.0, "the root's part");
    walk.visit(place(&walk, "u^2"));
    assert_eq!(walk.gradients()[u], 13.0, "and that of the square");
    assert!(walk.gradients()[x].is_nan());
    walk.visit(u);
    walk.visit(u);
    assert_eq!(walk.visited().len(), 3, "each node has one turn");
    walk.visit(x);
    walk.visit(0);
    assert_eq!(walk.visited(), [0], "a new walk");
    walk.restart();
    assert!(walk.gradients()[u].is_nan());
}

#[test]
fn a_number_that_is_none_is_said() {
    let mut walk = of("y = ln(a); y + 1/a");
    walk.set(0, -1.0);
    while walk.step() {}
    assert!(walk.says_node(place(&walk, "y")).contains("value no number"));
    assert!(walk.says().ends_with("a has −2.0, which is right."), "{}", walk.says());
    walk.set(0, 0.0);
    while walk.step() {}
    assert!(walk.says_node(place(&walk, "1/a")).contains("value ∞"));
    let small = of("a * 0.00001");
    assert!(small.says_node(0).contains("value 3.000e−5"), "{}", small.says_node(0));
}

#[test]
fn a_name_keeps_its_value_in_the_next_expression() {
    let mut walk = of("a*b");
    walk.set(1, 4.0);
    assert_eq!(walk.command(), None);
    assert_eq!(walk.write("b + c"), None);
    assert_eq!((walk.variables(), walk.values()), (vec!["b".into(), "c".into()], vec![4.0, -1.0]));
}

#[test]
fn an_expression_is_what_rust_makes_of_it() {
    let value = |text: &str| {
        let mut walk = of(text);
        for (index, name) in walk.variables().iter().enumerate() {
            let values = [("a", 2.0), ("b", -3.0), ("c", 4.5)];
            walk.set(index, values.iter().find(|(known, _)| known == name).unwrap().1);
        }
        let (words, right) = (walk.says_node(0), walk.right().last().copied().unwrap());
        let value = words.split("value ").nth(1).unwrap().split(',').next().unwrap();
        (value.to_owned(), right)
    };
    let (a, b, c) = (2.0_f64, -3.0, 4.5);
    let y = format!("{:.4}", (a * b + c).tanh()).replace('-', "−");
    assert_eq!(value("(a*b + c).tanh()").0, y);
    assert_eq!(value("tanh(a*b + c)"), value("(a*b + c).tanh()"), "two ways to write one thing");
    assert_eq!(value("-a^2").0, "−4.0", "the minus belongs to the square");
    assert_eq!(value("a - b - c").0, "0.5", "from the left");
    assert_eq!(value("c / a / b").0, "−0.75", "from the left");
    assert_eq!(value("a²·b × 1").0, "−12.0", "as people write it");
    assert_eq!(value("a.powf(-1)").0, "0.5");
    assert_eq!(value("1.5*a").0, "3.0");
    assert_eq!(value("(a + b).exp().ln()").0, "−1.0");
    assert_eq!(
        value("a.sqrt().sqrt() * b.abs().relu().sigmoid()").0,
        format!("{:.4}", 2_f64.powf(0.25) / (1.0 + (-3_f64).exp()))
    );
}

#[test]
fn a_mistake_in_the_expression_is_one_clear_sentence() {
    for (text, expected) in [
        ("", "expected a number, a name or a parenthesis, found the end"),
        ("2x", "expected an operation or the end, found x as letter 2"),
        ("(a + b", "expected ), found the end"),
        ("a  b", "expected an operation or the end, found b as letter 4"),
        ("a + )", "expected a number, a name or a parenthesis, found ) as letter 5"),
        (
            "a.cosh()",
            "expected one of the functions tanh, relu, sigmoid, exp, ln, sqrt, abs and powf, found cosh",
        ),
        ("a.powf(b)", "expected a number as the exponent, found b as letter 8"),
        ("3 + 4", "expected a name in the expression, such as x: numbers alone have no slope"),
        ("a; b", "expected a name before the first ;, such as u = 2*x; u + u^2"),
        ("u = 2*x; u = 3*x; u", "expected a new name before =, found u, which has a value already"),
        ("a.", "expected a function after the point, such as tanh, found the end"),
        ("1e999", "expected an operation or the end, found e as letter 2"),
    ] {
        let mut walk = Walk::new();
        assert_eq!(walk.write(text).as_deref(), Some(expected), "of {text:?}");
        assert_eq!(walk.nodes().len(), 4, "the graph from before stays");
    }
    let mut walk = Walk::new();
    let long = vec!["a"; 20].join("*");
    let mistake = "expected at most 16 boxes, found 20; a shorter expression can be read";
    assert_eq!(walk.write(&long).as_deref(), Some(mistake));
    assert!(walk.write(&"(".repeat(100_000)).is_some(), "nor does it overflow");
    assert!(walk.write(&"9".repeat(190)).is_some());
    assert_eq!(walk.write(&format!("{}a{}", "(".repeat(90), ")".repeat(90))), None);
}
