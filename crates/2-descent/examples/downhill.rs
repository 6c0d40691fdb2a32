// ANCHOR: cost
//! The way downhill: ask for the slope, step against it, and again. The cost and its slope are those of `cost`.

/// Each input `x` with its target `y`.
pub const POINTS: [(f64, f64); 3] = [(0.5, 1.5), (1.0, 1.5), (1.5, 3.5)];

/// How wrong the prediction `w * x` is: the mean of the squared errors.
pub fn cost(w: f64) -> f64 {
    let mut sum = 0.0;
    for (x, y) in POINTS {
        let error = w * x - y;
        sum += error * error;
    }
    sum / 3.0
}

/// Rise over run, from a little left of `w` to a little right of it.
pub fn slope(w: f64) -> f64 {
    let h = 0.00001;
    (cost(w + h) - cost(w - h)) / (2.0 * h)
}
// ANCHOR_END: cost

// ANCHOR: descend
/// Takes the steps, and returns the weight in which they end.
pub fn descend(rate: f64, start: f64, steps: u32) -> f64 {
    let mut w = start;
    for step in 1..=steps {
        w -= rate * slope(w);
        println!("step {step}: w = {w:.4}, cost {:.4}", cost(w));
    }
    w
}
// ANCHOR_END: descend

// ANCHOR: main
fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Result<Vec<f64>, _> = words.iter().map(|word| word.parse()).collect();
    let Ok(&[rate, start, steps]) = numbers.as_deref() else {
        eprintln!("give a rate, a start and a number of steps, such as: 0.3 0 8");
        std::process::exit(2);
    };
    descend(rate, start, steps as u32);
}
// ANCHOR_END: main
