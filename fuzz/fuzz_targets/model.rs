//! Any bytes, read as a model's file, and as what a file says of the network in it.
//!
//! ```console
//! cargo fuzz run model fuzz/corpus/model fuzz/seeds/model -- -max_total_time=600
//! ```

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use mnist::model_file::{self, Hints, SavedModel};
use mnist::tensor_file::{self, TensorFile};
use ndarray::ArrayD;

fuzz_target!(|bytes: &[u8]| {
    let _ = tensor_file::entries(bytes);
    read(bytes);
    if let Ok(words) = str::from_utf8(bytes) {
        let file = TensorFile { tensors: tensors(), metadata: Some(words.into()) };
        read(&file.to_bytes().expect("finite numbers"));
    }
});

/// What is read can be saved, and read again.
fn read(bytes: &[u8]) {
    if let Ok(SavedModel { model, description, .. }) =
        model_file::from_bytes(bytes, &Hints::default())
    {
        let again = model_file::to_bytes(&model, &description).expect("finite numbers");
        let again = model_file::from_bytes(&again, &Hints::default()).expect("a model");
        assert_eq!(again.description, description);
        assert!(again.assumed.is_empty());
    }
}

/// The weights of 784-2-10.
fn tensors() -> BTreeMap<String, ArrayD<f32>> {
    let shapes = [
        ("0.weight", vec![2, 784]),
        ("0.bias", vec![2]),
        ("2.weight", vec![10, 2]),
        ("2.bias", vec![10]),
    ];
    shapes.into_iter().map(|(name, shape)| (name.into(), ArrayD::zeros(shape))).collect()
}
