//! Any bytes, read as a checkpoint, and as what a checkpoint says of the run in it.
//!
//! ```console
//! cargo fuzz run checkpoint fuzz/corpus/checkpoint fuzz/seeds/checkpoint -- -max_total_time=600
//! ```

#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mnist::checkpoint::{self, DataSource};
use mnist::recipe::Recipe;
use mnist::tensor_file::TensorFile;
use mnist::train::Trainer;
use ndarray::ArrayD;

/// The tensors of a run of 784-2-10 on 30 images, before its first step.
static TENSORS: LazyLock<BTreeMap<String, ArrayD<f32>>> = LazyLock::new(|| {
    let mut recipe = Recipe::reference();
    recipe.architecture.hidden = vec![2];
    let data = DataSource { folder: String::new(), checksum: 0 };
    let bytes = checkpoint::to_bytes(&Trainer::new(recipe, 30), &data).expect("finite numbers");
    TensorFile::from_bytes(&bytes).expect("a file").tensors
});

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    if let Ok(words) = str::from_utf8(bytes) {
        let file = TensorFile { tensors: TENSORS.clone(), metadata: Some(words.into()) };
        read(&file.to_bytes().expect("finite numbers"));
    }
});

/// What is read can be saved, and read again.
fn read(bytes: &[u8]) {
    if let Ok((trainer, data)) = checkpoint::from_bytes(bytes) {
        let again = checkpoint::to_bytes(&trainer, &data).expect("finite numbers");
        let (trainer_again, data_again) = checkpoint::from_bytes(&again).expect("a checkpoint");
        assert_eq!(trainer_again.recipe, trainer.recipe);
        assert_eq!(trainer_again.progress, trainer.progress);
        assert_eq!(data_again, data);
    }
}
