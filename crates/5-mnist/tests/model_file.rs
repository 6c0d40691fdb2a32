//! Models from PyTorch and from here, to the last bit.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use mnist::architecture::{Activation, Architecture};
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::model_file::{self, Description, state_dict};
use mnist::purpose::Purpose;
use mnist::tensor_file::TensorFile;
use mnist::transform::Normalize;
use ndarray::ArrayD;
use reference::Reference;

fn pytorch_model() -> Vec<u8> {
    fs::read(reference::path("model.safetensors")).expect("the repository has PyTorch's model")
}

fn described(hidden: Vec<usize>, dropout: f64) -> Description {
    let architecture = Architecture { hidden, activation: Activation::Relu, dropout };
    Description { architecture, normalize: Normalize::default() }
}

fn refusal(bytes: &[u8]) -> String {
    model_file::from_bytes(bytes).map(|_| ()).expect_err("it is no model").to_string()
}

fn file(tensors: &[(&str, &[usize])]) -> Vec<u8> {
    let tensors = tensors.iter().map(|(name, shape)| (name.to_string(), ArrayD::zeros(*shape)));
    TensorFile { tensors: tensors.collect(), metadata: None }.to_bytes()
}

#[test]
fn pytorchs_model_gives_pytorchs_ten_thousand_predictions_here() {
    let (model, description) = model_file::from_bytes(&pytorch_model()).unwrap();
    assert_eq!(description, described(vec![128, 64], 0.0), "understood from its shapes");
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&folder, Split::Test).unwrap();
    let all: Vec<usize> = (0..test.len()).collect();
    let evaluation = evaluate(&model, &test, &all, description.normalize);

    let recorded = Reference::open("model_predictions");
    let expected = recorded.indices("predictions");
    let ours = evaluation.predictions();
    let differ: Vec<usize> = (0..all.len()).filter(|&i| ours[i] != expected[i]).collect();
    assert!(differ.is_empty(), "other predictions for the test images {differ:?}");
    assert_eq!((evaluation.accuracy() * 1e4).round(), recorded.array("correct")[[]]);
}

#[test]
fn a_model_goes_through_a_file_without_a_changed_bit() {
    let (model, description) = model_file::from_bytes(&pytorch_model()).unwrap();
    let bytes = model_file::to_bytes(&model, &description);
    let (again, description_again) = model_file::from_bytes(&bytes).unwrap();
    let bits = |state: BTreeMap<String, ArrayD<f32>>| -> Vec<(String, Vec<u32>)> {
        let tensors = state.into_iter();
        tensors.map(|(name, array)| (name, array.iter().map(|x| x.to_bits()).collect())).collect()
    };
    assert_eq!(bits(state_dict(&model)), bits(state_dict(&again)));
    assert_eq!(description, description_again);
    assert_eq!(bytes, model_file::to_bytes(&again, &description), "the same model, the same file");
}

#[test]
fn architecture_and_normalization_travel_with_the_model() {
    let mut description = described(vec![20, 30, 40], 0.3);
    description.architecture.activation = Activation::Tanh;
    description.normalize = Normalize { mean: 0.1307, std: 0.3081 };
    let generator = &mut Purpose::Weights.generator(0);
    let model = description.architecture.build(generator);
    let (_, read) = model_file::from_bytes(&model_file::to_bytes(&model, &description)).unwrap();
    assert_eq!(read, description);
}

#[test]
fn a_file_without_metadata_is_understood_from_its_names_and_shapes() {
    let plain = file(&[
        ("0.weight", &[5, 784]),
        ("0.bias", &[5]),
        ("2.weight", &[10, 5]),
        ("2.bias", &[10]),
    ]);
    assert_eq!(model_file::from_bytes(&plain).unwrap().1, described(vec![5], 0.0));
    let with_dropout = file(&[
        ("0.weight", &[5, 784]),
        ("0.bias", &[5]),
        ("3.weight", &[10, 5]),
        ("3.bias", &[10]),
    ]);
    assert_eq!(model_file::from_bytes(&with_dropout).unwrap().1, described(vec![5], 0.5));
    let one_layer = file(&[("0.weight", &[10, 784]), ("0.bias", &[10])]);
    assert_eq!(model_file::from_bytes(&one_layer).unwrap().1, described(vec![], 0.0));
}

#[test]
fn what_is_no_such_model_is_refused_with_what_is_wrong() {
    let whole = pytorch_model();
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("nothing", vec![], "safetensors file"),
        ("words", b"PK\x03\x04 not safetensors at all".to_vec(), "safetensors file"),
        ("cut off", whole[..whole.len() - 1].to_vec(), "safetensors file"),
        ("foreign names", file(&[("conv1.weight", &[10, 784])]), "conv1.weight"),
        ("no bias", file(&[("0.weight", &[10, 784])]), "no 0.bias"),
        ("other inputs", file(&[("0.weight", &[10, 9]), ("0.bias", &[10])]), "[10, 9]"),
        ("other outputs", file(&[("0.weight", &[9, 784]), ("0.bias", &[9])]), "9 outputs"),
        ("no weights", file(&[("x", &[1])]), "0.weight"),
    ];
    for (name, bytes, wanted) in cases {
        let message = refusal(&bytes);
        assert!(message.contains(wanted), "{name}: {message}");
        assert!(message.contains("expected") && message.contains("found"), "{name}: {message}");
    }
}

#[test]
fn numbers_of_another_precision_are_refused_by_name() {
    let message = refusal(&fs::read(reference::path("optimizers.safetensors")).unwrap());
    assert!(message.contains("32-bit floats, found F64") || message.contains("I64"), "{message}");
}
