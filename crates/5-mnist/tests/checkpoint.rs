//! Checkpoints that lie: each is refused in one sentence, and no memory is taken for what it claims.

use std::collections::BTreeMap;

use mnist::checkpoint::{self, DataSource};
use mnist::dataset::MnistDataset;
use mnist::layers::Module;
use mnist::recipe::{OptimizerName, Recipe};
use mnist::tensor_file::TensorFile;
use mnist::train::Trainer;
use ndarray::ArrayD;
use peak_alloc::PeakAlloc;
use serde_json::{Value, json};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const IMAGES: usize = 30;

fn data() -> MnistDataset {
    let header = |numbers: &[u32]| -> Vec<u8> {
        numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
    };
    let pixels = (0..IMAGES * 784).map(|index| (index * index % 251) as u8).collect();
    let images = [header(&[0x803, IMAGES as u32, 28, 28]), pixels].concat();
    let digits = (0..IMAGES).map(|index| (index % 10) as u8).collect();
    let labels = [header(&[0x801, IMAGES as u32]), digits].concat();
    MnistDataset::from_readers(&images[..], &labels[..]).expect("a data set")
}

/// A run that has everything: a split, patience, moments; in the second batch of its second epoch.
fn trainer() -> Trainer {
    let mut recipe = Recipe {
        optimizer: OptimizerName::Adam,
        epochs: 3,
        batch_size: 10,
        validation: 5,
        patience: Some(2),
        ..Recipe::reference()
    };
    recipe.architecture.hidden = vec![4];
    let data = data();
    let mut trainer = Trainer::new(recipe, data.len());
    trainer.train_epoch(&data, |_| true).expect("a finite loss");
    let validation = trainer.validate(&data);
    trainer.finish_epoch(validation, None).expect("a finite loss");
    trainer.train_epoch(&data, |batches| batches < 2).expect("a finite loss");
    trainer
}

fn source() -> DataSource {
    DataSource { folder: "data/mnist".into(), checksum: 7 }
}

/// What a checkpoint says in words, and in numbers.
struct Parts {
    words: Value,
    tensors: BTreeMap<String, ArrayD<f32>>,
}

impl Parts {
    fn of(bytes: &[u8]) -> Self {
        let TensorFile { tensors, metadata } = TensorFile::from_bytes(bytes).expect("a file");
        Self { words: serde_json::from_str(&metadata.unwrap()).unwrap(), tensors }
    }

    fn bytes(self) -> Vec<u8> {
        let metadata = Some(self.words.to_string());
        TensorFile { tensors: self.tensors, metadata }.to_bytes().expect("finite numbers")
    }
}

#[test]
fn a_checkpoint_that_lies_is_refused_in_one_sentence_and_little_memory() {
    type Lie = (&'static str, fn(&mut Parts));
    let lies: &[Lie] = &[
        ("1000000000000000 images", |p| {
            p.words["progress"]["images"] = json!(1_000_000_000_000_000_u64)
        }),
        ("leaves nothing", |p| p.words["progress"]["images"] = json!(5)),
        ("1000 batches in an epoch of 3", |p| p.words["progress"]["batches"] = json!(1000)),
        ("5 losses of 4 batches", |p| p.words["progress"]["batches"] = json!(1)),
        ("4 finished epochs of 3", |p| {
            let row = p.words["progress"]["history"][0].clone();
            p.words["progress"]["history"] = json!([row, row, row, row]);
        }),
        ("batches after the last epoch", |p| p.words["recipe"]["epochs"] = json!(1)),
        ("losses that are not those of epoch 2", |p| p.words["progress"]["loss_sum"] = json!(0.5)),
        ("losses that are not those of epoch 1", |p| {
            p.words["progress"]["history"][0]["train_loss"] = json!(0.5);
        }),
        ("below 0", |p| p.words["progress"]["seconds"] = json!(-1.0)),
        ("cannot be measured", |p| p.words["progress"]["history"][0]["seconds"] = json!(-1.0)),
        ("cannot be measured", |p| {
            p.words["progress"]["history"][0]["validation"]["accuracy"] = json!(1.5);
        }),
        ("against the validation split", |p| {
            p.words["progress"]["history"][0]["validation"] = Value::Null;
        }),
        ("null", |p| p.words["progress"]["loss_sum"] = Value::Null),
        ("lr must be", |p| p.words["recipe"]["lr"] = json!(0.0)),
        ("dropout must be", |p| p.words["recipe"]["architecture"]["dropout"] = json!(2.0)),
        ("at least 1 output", |p| p.words["recipe"]["architecture"]["hidden"] = json!([0])),
        ("at most 50000000 parameters", |p| {
            p.words["recipe"]["architecture"]["hidden"] = json!([1_000_000_000_000_u64]);
        }),
        ("where its network has 47700010", |p| {
            p.words["recipe"]["architecture"]["hidden"] = json!([60_000]);
        }),
        ("missing field `progress`", |p| drop(p.words.as_object_mut().unwrap().remove("progress"))),
        ("a model", |p| p.words["architecture"] = json!({})),
        ("no losses", |p| drop(p.tensors.remove("losses"))),
        ("losses with the shape", |p| {
            drop(p.tensors.insert("losses".into(), ArrayD::zeros(vec![5, 1])))
        }),
        ("0.weight with the shape [784, 4]", |p| {
            let weight = p.tensors.remove("model.0.weight").unwrap();
            p.tensors.insert("model.0.weight".into(), weight.t().as_standard_layout().into_owned());
        }),
        ("weights and biases", |p| drop(p.tensors.remove("model.0.bias"))),
        ("mean.0", |p| {
            drop(p.tensors.insert("optimizer.mean.0".into(), ArrayD::zeros(vec![3, 3])))
        }),
        ("square.1", |p| drop(p.tensors.remove("optimizer.square.1"))),
        ("optimizer.steps with numbers", |p| {
            p.tensors.get_mut("optimizer.steps").unwrap().fill(2e9)
        }),
        ("optimizer.square.1 with numbers", |p| {
            p.tensors.get_mut("optimizer.square.1").unwrap().fill(-1.0)
        }),
        ("optimizer.mean.4 beside", |p| {
            p.tensors.insert("optimizer.mean.4".into(), ArrayD::zeros(vec![1]));
        }),
        ("no best.0", |p| drop(p.tensors.insert("best.0".into(), ArrayD::zeros(vec![3, 3])))),
        ("no best.3", |p| drop(p.tensors.remove("best.3"))),
        ("best.4 beside", |p| drop(p.tensors.insert("best.4".into(), ArrayD::zeros(vec![1])))),
        ("best.0 beside", |p| p.words["recipe"]["patience"] = Value::Null),
        ("more beside", |p| drop(p.tensors.insert("more".into(), ArrayD::zeros(vec![1])))),
    ];
    let honest = checkpoint::to_bytes(&trainer(), &source()).unwrap();
    checkpoint::from_bytes(&honest).map(|_| ()).expect("the honest one is read");
    for (wanted, lie) in lies {
        let mut parts = Parts::of(&honest);
        lie(&mut parts);
        let bytes = parts.bytes();
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let read = checkpoint::from_bytes(&bytes);
        let peak = MEMORY.peak_usage() - before;
        let message = read.map(|_| ()).expect_err(wanted).to_string();
        assert!(message.contains(wanted), "no “{wanted}” in: {message}");
        assert!(message.contains("expected a checkpoint"), "{message}");
        assert!(peak < 1 << 20, "{wanted}: {peak} bytes were taken");
    }
    // As many images as there may be are no lie by themselves. This takes memory, which a test beside this
    // one would measure.
    let mut parts = Parts::of(&honest);
    parts.words["progress"]["images"] = json!(10_000_000);
    let message = checkpoint::from_bytes(&parts.bytes()).map(|_| ()).unwrap_err().to_string();
    assert!(message.contains("5 losses of 1000002 batches"), "{message}");
}

#[test]
fn a_run_with_a_number_that_is_not_finite_is_not_saved() {
    let trainer = trainer();
    let (_, parameter) = trainer.model.named_parameters().remove(1);
    parameter.update(|mut bias| bias.fill(f32::NAN));
    let message = checkpoint::to_bytes(&trainer, &source()).unwrap_err().to_string();
    assert!(message.contains("finite numbers in model.0.bias"), "{message}");
}

#[test]
fn what_is_no_checkpoint_is_named() {
    let refusal = |bytes: &[u8]| {
        checkpoint::from_bytes(bytes).map(|_| ()).expect_err("no checkpoint").to_string()
    };
    let pytorchs = std::fs::read(reference::path("model.safetensors")).unwrap();
    assert!(refusal(&pytorchs).contains("such as a model from PyTorch"), "{}", refusal(&pytorchs));
    assert!(refusal(b"<html>").contains("a web page"), "{}", refusal(b"<html>"));
}
