//! The live walk: expressions become graphs, and an order that is not topological loses what it loses in the book.

use live::Walk;

/// The graph of the book, with `x` at 3.
fn of_the_book() -> Walk {
    let mut walk = Walk::new("u = 2*x; f = u + u^2").unwrap();
    walk.set(0, 3.0);
    walk
}

fn place(walk: &Walk, name: &str) -> usize {
    walk.nodes().iter().position(|node| node == name).unwrap_or_else(|| panic!("no node {name}"))
}

fn visit_all(walk: &mut Walk, names: [&str; 4]) {
    names.iter().for_each(|name| walk.visit(place(walk, name)));
}

#[test]
fn a_topological_order_finds_what_backward_finds() {
    let mut walk = of_the_book();
    while let Some(node) = walk.next() {
        walk.visit(node);
    }
    assert_eq!(walk.gradients(), walk.right());
    assert_eq!(walk.gradients()[place(&walk, "x")], 26.0);
    assert_eq!(walk.gradients()[place(&walk, "u")], 13.0);
    assert!(walk.lost().iter().all(|lost| *lost == 0.0));
    assert_eq!(
        walk.explain(),
        "x has the gradient 26.0, and keeps it. At the end x has 26.0, which is right."
    );
}

#[test]
fn nearest_first_loses_the_part_of_the_square() {
    let mut walk = of_the_book();
    visit_all(&mut walk, ["f", "u", "u^2", "x"]);
    assert_eq!(walk.gradients()[place(&walk, "x")], 2.0, "as the book prints it");
    assert_eq!(walk.lost()[place(&walk, "u")], 12.0, "the square's part came too late");
    assert_eq!(walk.right()[place(&walk, "x")], 26.0);
    assert!(walk.svg().contains("came too late: 12.0"));
    walk.undo();
    assert_eq!(walk.explain(), "u^2 has the gradient 1.0 and sends 12.0 to u, whose turn is over.");
}

#[test]
fn leaf_first_finds_nothing() {
    let mut walk = of_the_book();
    visit_all(&mut walk, ["x", "u", "u^2", "f"]);
    assert!(walk.gradients()[place(&walk, "x")].is_nan());
    assert!(walk.explain().ends_with("x has none in place of 26.0."), "{}", walk.explain());
}

#[test]
fn gradients_fill_in_while_the_walk_goes_on() {
    let mut walk = of_the_book();
    let (u, x) = (place(&walk, "u"), place(&walk, "x"));
    assert!(walk.gradients()[u].is_nan(), "nothing has arrived");
    walk.visit(0);
    assert_eq!(walk.gradients()[u], 1.0, "the root's part");
    walk.visit(place(&walk, "u^2"));
    assert_eq!(walk.gradients()[u], 13.0, "and that of the square");
    assert!(walk.gradients()[x].is_nan());
    walk.restart();
    assert!(walk.gradients()[u].is_nan());
}

#[test]
fn an_expression_is_what_rust_makes_of_it() {
    let value = |text: &str| {
        let mut walk = Walk::new(text).unwrap();
        for (index, name) in walk.variables().iter().enumerate() {
            let values = [("a", 2.0), ("b", -3.0), ("c", 10.0)];
            walk.set(index, values.iter().find(|(known, _)| known == name).unwrap().1);
        }
        let svg = walk.svg();
        let start = svg.find("value ").unwrap() + 6;
        let right = walk.right().last().copied().unwrap();
        (svg[start..].split('<').next().unwrap().trim().to_owned(), right)
    };
    let (a, b, c) = (2.0_f64, -3.0, 10.0);
    let y = (a * b + c).tanh();
    assert_eq!(value("(a*b + c).tanh()").0, format!("{y:.4}"));
    assert_eq!(value("tanh(a*b + c)"), value("(a*b + c).tanh()"), "two ways to write one thing");
    assert_eq!(value("-a^2").0, "−4.0", "the minus belongs to the square");
    assert_eq!(value("a - b - c").0, "−5.0", "from the left");
    assert_eq!(value("c / a / b").0, "−1.6667", "from the left");
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
        assert_eq!(Walk::new(text).err().as_deref(), Some(expected), "of {text:?}");
    }
    let long = vec!["a"; 20].join("*");
    assert_eq!(
        Walk::new(&long).err().unwrap(),
        "expected at most 16 nodes, found 20; a shorter expression can be read"
    );
    assert!(Walk::new(&"(".repeat(100_000)).is_err(), "nor does it overflow");
    assert!(Walk::new(&"9".repeat(190)).is_err());
}
