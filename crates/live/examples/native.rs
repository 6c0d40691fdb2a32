//! What the figures compute outside of a browser, as JSON: the tests in `tools/browser` compare with it.

use std::path::Path;

use live::{
    Bowl, Images, Optimizers, Reader, Roll, SmallestNetwork, Spirals, Training, Valley, Walk,
};
use mnist::dataset::{MnistDataset, Split};
use serde_json::{Value, json};

fn main() {
    let all = json!({
        "bowl": bowl(),
        "roll": roll(),
        "valley": valley(),
        "optimizers": optimizers(),
        "smallest": smallest(),
        "walk": walk(),
        "spirals": spirals(),
        "training": training(),
    });
    println!("{all}");
}

fn bowl() -> Value {
    let mut bowl = Bowl::new();
    let state = |bowl: &Bowl| [bowl.weight(), bowl.cost(bowl.weight()), bowl.slope(bowl.weight())];
    let start = state(&bowl);
    bowl.nudge_weight(20.0);
    let at_two = state(&bowl);
    json!({ "start": start, "at_two": at_two })
}

fn roll() -> Value {
    let ended = [0.3, 0.78].map(|rate| {
        let mut roll = Roll::new();
        roll.set_rate(rate);
        while roll.step() {}
        json!({ "weights": roll.weights(), "factor": roll.factor(), "says": roll.says() })
    });
    json!(ended)
}

fn valley() -> Value {
    let mut valley = Valley::new();
    let start = valley.here();
    valley.nudge_start(10.0, -10.0);
    valley.set_rate(0.4);
    let moved =
        json!({ "here": valley.here(), "says": valley.says(), "says_near": valley.says_near() });
    json!({ "start": start, "moved": moved })
}

fn optimizers() -> Value {
    let mut optimizers = Optimizers::new();
    let start = optimizers.costs();
    optimizers.nudge_start(10.0, -10.0);
    optimizers.set_momentum(0.8);
    let (says, settled) = (optimizers.says(), optimizers.says_settled());
    let moved = json!({ "costs": optimizers.costs(), "says": says, "says_settled": settled });
    json!({ "start": start, "moved": moved })
}

fn smallest() -> Value {
    let mut network = SmallestNetwork::new();
    let start = network.computed();
    // The target is 3, and then w1 a step of the slider larger.
    network.set(1, 3.0);
    let target_three = network.computed();
    network.set(2, 0.85);
    let moved = network.computed();
    let measured: Vec<_> = (2..6).map(|given| network.measured(given)).collect();
    json!({ "start": start, "target_three": target_three, "moved": moved, "measured": measured })
}

fn walk() -> Value {
    let mut walk = Walk::new();
    let nearest_first = walk.gradients();
    assert_eq!(walk.write("(a*b + c).tanh()"), None);
    walk.follow(0);
    while walk.step() {}
    let tanh = walk.gradients();
    json!({ "nearest_first": nearest_first, "tanh": tanh, "tanh_nodes": walk.nodes() })
}

fn spirals() -> Value {
    let mut spirals = Spirals::new(0, 16, "sigmoid").expect("the figure's own settings");
    spirals.train(2.0, 50);
    json!({ "losses": spirals.losses(), "says": spirals.says(50) })
}

/// Fifty batches, and what the network then makes of a test image.
fn training() -> Value {
    let (train, test) = (images(Split::Train), images(Split::Test));
    let mut training = Training::new(&train, &test, vec![128, 64], "sgd", 0.1, 64, "right", 0)
        .expect("the figure's own settings");
    let losses = training.train(50);
    let reader = Reader::new(&training.model().expect("finite weights")).expect("a model");
    let answer = reader.read(28, 28, &test.on_paper(0)).expect("a digit");
    json!({ "losses": losses, "accuracy": training.test_accuracy(), "answer": answer.probabilities() })
}

/// The first ten thousand images, as a page gets them.
fn images(split: Split) -> Images {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let dataset = MnistDataset::load(&folder, split).expect("the data is in the repository");
    let labels = (0..10_000).map(|image| dataset.label(image) as u8);
    let pixels = (0..10_000).flat_map(|image| dataset.image(image).to_vec());
    let mut images = Images::new();
    images.add(&labels.chain(pixels).collect::<Vec<_>>()).expect("whole images");
    images
}
