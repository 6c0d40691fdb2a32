//! Models from PyTorch and from here, to the last bit.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use mnist::architecture::{Activation, Architecture};
use mnist::dataset::{MnistDataset, Split};
use mnist::evaluate::evaluate;
use mnist::layers::Module;
use mnist::model_file::{self, Description, Hints, SavedModel, state_dict};
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

fn read(bytes: &[u8]) -> SavedModel {
    model_file::from_bytes(bytes, &Hints::default()).expect("a model")
}

fn refusal(bytes: &[u8]) -> String {
    let read = model_file::from_bytes(bytes, &Hints::default());
    read.map(|_| ()).expect_err("it is no model").to_string()
}

fn file(tensors: &[(&str, &[usize])]) -> Vec<u8> {
    let tensors = tensors.iter().map(|(name, shape)| (name.to_string(), ArrayD::zeros(*shape)));
    TensorFile { tensors: tensors.collect(), metadata: None }.to_bytes().unwrap()
}

#[test]
fn pytorchs_model_gives_pytorchs_ten_thousand_predictions_here() {
    let SavedModel { model, description, .. } = read(&pytorch_model());
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
    let SavedModel { model, description, .. } = read(&pytorch_model());
    let bytes = model_file::to_bytes(&model, &description).unwrap();
    let SavedModel { model: again, description: description_again, assumed } = read(&bytes);
    assert!(assumed.is_empty(), "our own file says everything, yet {assumed:?} were assumed");
    let bits = |state: BTreeMap<String, ArrayD<f32>>| -> Vec<(String, Vec<u32>)> {
        let tensors = state.into_iter();
        tensors.map(|(name, array)| (name, array.iter().map(|x| x.to_bits()).collect())).collect()
    };
    assert_eq!(bits(state_dict(&model)), bits(state_dict(&again)));
    assert_eq!(description, description_again);
    assert_eq!(
        bytes,
        model_file::to_bytes(&again, &description).unwrap(),
        "the same model, the same file"
    );
}

#[test]
fn architecture_and_normalization_travel_with_the_model() {
    let mut description = described(vec![20, 30, 40], 0.3);
    description.architecture.activation = Activation::Tanh;
    description.normalize = Normalize { mean: 0.1307, std: 0.3081 };
    let generator = &mut Purpose::Weights.generator(0);
    let model = description.architecture.build(generator);
    let bytes = model_file::to_bytes(&model, &description).unwrap();
    assert_eq!(read(&bytes).description, description);
}

/// A file of linear layers: the name, the outputs and the inputs of each.
fn layers(layers: &[(&str, usize, usize)]) -> Vec<u8> {
    let tensors = layers.iter().flat_map(|&(name, outputs, inputs)| {
        let weight = ArrayD::zeros(vec![outputs, inputs]);
        [(format!("{name}weight"), weight), (format!("{name}bias"), ArrayD::zeros(vec![outputs]))]
    });
    TensorFile { tensors: tensors.collect(), metadata: None }.to_bytes().unwrap()
}

#[test]
fn a_file_without_metadata_is_understood_from_its_shapes_whatever_its_names() {
    let hidden = |file: &[(&str, usize, usize)]| read(&layers(file)).description;
    for names in [
        ["0.", "2."],
        ["0.", "3."],
        ["net.1.", "net.4."],
        ["_orig_mod.module.fc1.", "_orig_mod.module.fc2."],
        ["input.", "output."],
        ["z", "a"],
    ] {
        let [first, second] = names;
        let file = [(first, 5, 784), (second, 10, 5)];
        assert_eq!(hidden(&file), described(vec![5], 0.0), "{names:?}");
    }
    assert_eq!(hidden(&[("", 10, 784)]), described(vec![], 0.0), "one layer");
    let shapes_decide = [("a.", 10, 6), ("b.", 7, 784), ("c.", 6, 7)];
    assert_eq!(hidden(&shapes_decide), described(vec![7, 6], 0.0));
}

#[test]
fn layers_of_equal_shape_follow_each_other_by_number_and_ten_comes_after_two() {
    let mut file = layers(&[("fc1.", 3, 784), ("fc2.", 3, 3), ("fc10.", 3, 3), ("out.", 10, 3)]);
    let mut tensors = TensorFile::from_bytes(&file).unwrap();
    tensors.tensors.get_mut("fc10.bias").unwrap().fill(1.0);
    file = tensors.to_bytes().unwrap();
    let state = state_dict(&read(&file).model);
    assert_eq!(state["2.bias"][[0]], 0.0, "fc10 stands where fc2 belongs");
    assert_eq!(state["4.bias"][[0]], 1.0);
}

#[test]
fn an_order_that_names_and_shapes_leave_open_is_not_guessed() {
    let unnumbered = [("in.", 3, 784), ("tick.", 3, 3), ("tock.", 3, 3), ("out.", 10, 3)];
    let parts = [("e.0.", 3, 784), ("e.2.", 3, 3), ("d.0.", 3, 3), ("d.2.", 10, 3)];
    let circles =
        [("in.", 3, 784), ("a.", 4, 3), ("b.", 3, 4), ("c.", 5, 3), ("d.", 3, 5), ("out.", 10, 3)];
    let in_alphabetical_order =
        [("a", 3, 784), ("b", 4, 3), ("c", 3, 4), ("d", 5, 3), ("e", 3, 5), ("f", 10, 3)];
    // Its numbers can be no order: the layer 0 is the last.
    let against_its_numbers =
        [("0.", 10, 3), ("1.", 3, 784), ("2.", 4, 3), ("3.", 3, 4), ("4.", 5, 3), ("5.", 3, 5)];
    for file in [&unnumbered[..], &parts, &circles, &in_alphabetical_order, &against_its_numbers] {
        let message = refusal(&layers(file));
        assert!(message.contains("more than one possible order"), "{message}");
    }
    let numbered = [("0.", 3, 784), ("2.", 4, 3), ("4.", 3, 4), ("6.", 5, 3), ("8.", 3, 5)];
    // The last layer is the one that leads to the digits, so it needs no number.
    for last in ["10.", "out."] {
        let numbered = [&numbered[..], &[(last, 10, 3)]].concat();
        assert_eq!(read(&layers(&numbered)).description, described(vec![3, 4, 3, 5, 3], 0.0));
    }
}

#[test]
fn what_neither_file_nor_hints_say_is_named_as_assumed() {
    let file = layers(&[("0.", 5, 784), ("2.", 10, 5)]);
    assert_eq!(read(&file).assumed, ["activation", "mean", "std"]);
    let hints = Hints { activation: Some(Activation::Tanh), mean: Some(0.1), std: Some(0.3) };
    let SavedModel { description, assumed, .. } = model_file::from_bytes(&file, &hints).unwrap();
    assert!(assumed.is_empty(), "{assumed:?}");
    assert_eq!(description.architecture.activation, Activation::Tanh);
    assert_eq!(description.normalize, Normalize { mean: 0.1, std: 0.3 });
    assert_eq!(read(&layers(&[("0.", 10, 784)])).assumed, ["mean", "std"], "no activation at all");
}

#[test]
fn a_description_that_lies_is_refused_in_one_sentence_before_anything_is_built() {
    let lie = |metadata: &str| {
        let file = TensorFile::from_bytes(&layers(&[("0.", 8, 784), ("2.", 10, 8)])).unwrap();
        let metadata = Some(metadata.replace('\'', "\""));
        refusal(&TensorFile { metadata, ..file }.to_bytes().unwrap())
    };
    let text = |hidden: &str, dropout: &str, mean: &str, std: &str| {
        format!(
            "{{'architecture':{{'hidden':{hidden},'activation':'relu','dropout':{dropout}}},\
             'normalize':{{'mean':{mean},'std':{std}}}}}"
        )
    };
    let many = format!("[{}]", vec!["1"; 20_000].join(","));
    for (metadata, wanted) in [
        (text("[0]", "0", "0.5", "0.5"), "at least 1 output"),
        (text("[8]", "1", "0.5", "0.5"), "dropout"),
        (text("[8]", "2", "0.5", "0.5"), "dropout"),
        (text("[8]", "-0.1", "0.5", "0.5"), "dropout"),
        (text("[8]", "null", "0.5", "0.5"), "null"),
        (text("[8]", "0", "1e999", "0.5"), "number out of range"),
        (text("[8]", "0", "0.5", "0"), "std must be finite and above 0"),
        (text("[8]", "0", "0.5", "-1"), "std"),
        (text("[8]", "0", "0.5", "1e-300"), "std"),
        (text("[8]", "0", "1e300", "0.5"), "mean"),
        (text("[1000000000000]", "0", "0.5", "0.5"), "at most"),
        (text("[9]", "0", "0.5", "0.5"), "784-9-10, and the tensors say 784-8-10"),
        (text("[8,8]", "0", "0.5", "0.5"), "784-8-8-10, and the tensors say 784-8-10"),
        (text(&many, "0", "0.5", "0.5"), "at most 16 hidden layers"),
        ("{'recipe':{}}".into(), "checkpoint"),
        ("{".into(), "metadata"),
        (String::new(), "metadata"),
    ] {
        let message = lie(&metadata);
        assert!(message.contains(wanted), "no “{wanted}” in: {message}");
        assert!(message.contains("expected") && message.contains("found"), "{message}");
    }
}

#[test]
fn a_shape_of_nothing_in_all_and_too_much_along_an_axis_is_refused() {
    let huge = usize::MAX / 8;
    for shape in [vec![huge, 0], vec![0, huge, huge], vec![1_000_000_000_000, 0]] {
        let header = format!(
            "{{\"x.weight\":{{\"dtype\":\"F32\",\"shape\":{shape:?},\"data_offsets\":[0,0]}}}}"
        );
        let file = [&(header.len() as u64).to_le_bytes(), header.as_bytes()].concat();
        let message = refusal(&file);
        assert!(message.contains("expected") && message.contains("found"), "{message}");
    }
}

#[test]
fn what_a_file_is_in_place_of_a_model_is_recognized_and_what_to_do_is_said() {
    let cases: [(&[u8], &str, &str); 10] = [
        (b"PK\x03\x04\0\0\x08\x08\0\0archive/data.pkl", "a pickle", "save_file"),
        (b"\x80\x02}q\0(X\x08\0\0\x000.weight", "a pickle", "save_file"),
        (b"PK\x03\x04\x14\0\0\0photos/", "zip archive", "unpack"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "Git LFS", "git lfs pull"),
        (b"\n<!DOCTYPE html><html>", "a web page", "download"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gzip", "gunzip"),
        (b"\x89HDF\r\n\x1a\n", "an HDF5 file", "convert it"),
        (b"", "an empty file", "again"),
        (b"\x89PNG\r\n\x1a\n", "a picture", "another file"),
        (b"Entry not found", "a text", "another file"),
    ];
    for (bytes, kind, remedy) in cases {
        let message = refusal(bytes);
        assert!(message.contains(kind) && message.contains(remedy), "{kind}: {message}");
    }
    // Eight letters could be the length that a file of tensors begins with.
    assert!(!refusal(b"sentence").contains("a text"), "{}", refusal(b"sentence"));
    // A length of 640 looks like the beginning of a pickle, one of 15,392 like that of a page: a blank and `<`.
    for length in [640_u64, 15_392] {
        let cut_off = [&length.to_le_bytes()[..], b"{\"0.weight\""].concat();
        assert!(refusal(&cut_off).contains("damage"), "{length}: {}", refusal(&cut_off));
    }
}

/// A file with one tensor of this type.
fn typed(dtype: &str, bytes_each: usize, name: &str) -> Vec<u8> {
    let numbers = vec![0; 10 * bytes_each];
    let header = format!(
        "{{\"b.weight\":{{\"dtype\":\"{dtype}\",\"shape\":[10],\"data_offsets\":[0,{0}]}},\
         \"{name}\":{{\"dtype\":\"{dtype}\",\"shape\":[10],\"data_offsets\":[{0},{1}]}}}}",
        numbers.len(),
        2 * numbers.len()
    );
    [&(header.len() as u64).to_le_bytes(), header.as_bytes(), &numbers, &numbers].concat()
}

#[test]
fn half_precision_is_refused_with_how_to_convert_it_and_the_same_name_every_time() {
    for dtype in ["F16", "BF16"] {
        for _ in 0..20 {
            let message = refusal(&typed(dtype, 2, "a.weight"));
            for part in ["a.weight", dtype, "model.float()"] {
                assert!(message.contains(part), "no {part} in: {message}");
            }
        }
    }
}

#[test]
fn whole_numbers_are_refused_without_the_advice_that_would_not_change_them() {
    for (dtype, bytes_each) in [("I8", 1), ("I64", 8), ("BOOL", 1)] {
        let message = refusal(&typed(dtype, bytes_each, "a.weight"));
        assert!(message.contains(dtype) && message.contains("is it another model"), "{message}");
        assert!(!message.contains("model.float()"), "PyTorch's float() leaves {dtype}: {message}");
    }
}

#[test]
fn numbers_of_64_bits_are_read() {
    let SavedModel { model, .. } = read(&pytorch_model());
    let state = state_dict(&model);
    let mut header = serde_json::Map::new();
    let mut numbers = Vec::new();
    for (name, array) in &state {
        let start = numbers.len();
        numbers.extend(array.iter().flat_map(|&number| f64::from(number).to_le_bytes()));
        let offsets = [start, numbers.len()];
        let entry =
            serde_json::json!({ "dtype": "F64", "shape": array.shape(), "data_offsets": offsets });
        header.insert(name.clone(), entry);
    }
    let header = serde_json::to_vec(&header).unwrap();
    let file = [&(header.len() as u64).to_le_bytes(), &header[..], &numbers].concat();
    assert_eq!(state_dict(&read(&file).model), state);
}

#[test]
fn a_weight_that_is_not_finite_is_neither_saved_nor_read() {
    let SavedModel { model, description, .. } = read(&pytorch_model());
    let mut bytes = model_file::to_bytes(&model, &description).unwrap();
    let end = bytes.len();
    for broken in [f32::NAN, f32::INFINITY] {
        bytes[end - 4..].copy_from_slice(&broken.to_le_bytes());
        let message = refusal(&bytes);
        assert!(message.contains("finite numbers in 4.weight"), "{message}");
        let (_, parameter) = model.named_parameters().remove(0);
        parameter.update(|mut weights| weights.fill(broken));
        let message = model_file::to_bytes(&model, &description).unwrap_err().to_string();
        assert!(message.contains("finite numbers in 0.weight"), "{message}");
    }
}

#[test]
fn a_model_has_at_most_sixteen_hidden_layers() {
    let names: Vec<String> = (0..20).map(|number| format!("{number}.")).collect();
    let with = |hidden: usize| {
        let inner = names[1..hidden].iter().map(|name| (&**name, 1, 1));
        let mut file = vec![("0.", 1, 784), (&*names[hidden], 10, 1)];
        file.extend(inner);
        layers(&file)
    };
    assert_eq!(read(&with(16)).description.architecture.hidden, [1; 16]);
    for hidden in [17, 18] {
        let message = refusal(&with(hidden));
        assert!(message.contains(&format!("{} layers, more than 17", hidden + 1)), "{message}");
    }
}

#[test]
fn what_is_no_such_model_is_refused_with_what_is_wrong() {
    let whole = pytorch_model();
    let cases = [
        ("noise", vec![200; 99], "safetensors file"),
        ("cut off", whole[..whole.len() - 1].to_vec(), "safetensors file"),
        ("a convolution", file(&[("conv1.weight", &[8, 1, 3, 3])]), "conv1.weight"),
        ("a layer too many", layers(&[("0.", 10, 784), ("2.", 5, 4)]), "2.weight with 4 inputs"),
        (
            "a bias of another layer",
            file(&[("fc.weight", &[10, 784]), ("fc.bias", &[9])]),
            "fc.bias with the shape [9]",
        ),
        ("no bias", file(&[("0.weight", &[10, 784])]), "no 0.bias"),
        ("other inputs", file(&[("0.weight", &[10, 9]), ("0.bias", &[10])]), "9 inputs"),
        ("other outputs", file(&[("0.weight", &[9, 784]), ("0.bias", &[9])]), "9 outputs"),
        ("no weights", file(&[("x", &[1])]), "x beside"),
        ("nothing in it", file(&[]), "0.weight"),
        ("a name that moves the cursor", layers(&[("\u{1b}[2J", 10, 784)]), r"\u{1b}[2Jbias"),
    ];
    for (name, bytes, wanted) in cases {
        let message = refusal(&bytes);
        assert!(message.contains(wanted), "{name}: {message}");
        assert!(message.contains("expected") && message.contains("found"), "{name}: {message}");
    }
}
