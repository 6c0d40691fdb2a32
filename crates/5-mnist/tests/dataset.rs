//! The data set in the repository, and folders that are not one.

use std::path::{Path, PathBuf};
use std::{fs, io::Read};

use flate2::read::GzDecoder;
use mnist::dataset::{MnistDataset, Split};
use mnist::loader::{Batch, shuffled};
use mnist::transform::Normalize;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist")
}

#[test]
fn mnist_is_in_the_repository_whole() {
    let train = MnistDataset::load(&repository(), Split::Train).unwrap();
    let test = MnistDataset::load(&repository(), Split::Test).unwrap();
    assert_eq!((train.len(), test.len()), (60_000, 10_000));
    let first: Vec<usize> = (0..10).map(|index| train.label(index)).collect();
    assert_eq!(first, [5, 0, 4, 1, 9, 2, 1, 3, 1, 4], "the first ten labels of the training set");
    // The mean pixel of the training set is known to everyone who normalizes with it: 0.1307.
    let sum: u64 = train.images().iter().map(|&pixel| u64::from(pixel)).sum();
    let mean = sum as f64 / (60_000.0 * 784.0 * 255.0);
    assert!((mean - 0.1307).abs() < 5e-5, "the mean pixel is {mean}");
}

#[test]
fn unpacked_files_are_read_as_packed_ones_are() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"] {
        let packed = fs::read(repository().join(format!("{name}.gz"))).unwrap();
        let mut bytes = Vec::new();
        GzDecoder::new(&packed[..]).read_to_end(&mut bytes).unwrap();
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let unpacked = MnistDataset::load(folder.path(), Split::Test).unwrap();
    let packed = MnistDataset::load(&repository(), Split::Test).unwrap();
    assert_eq!(unpacked.images(), packed.images());
}

#[test]
fn a_batch_has_normalized_pixels_and_the_labels_in_the_order_asked_for() {
    let test = MnistDataset::load(&repository(), Split::Test).unwrap();
    let batch = Batch::<f32>::gather(&test, &[2, 0], Normalize::default());
    assert_eq!(batch.inputs.shape(), [2, 784]);
    assert_eq!(batch.targets, [test.label(2), test.label(0)]);
    let pixel = f32::from(test.image(0)[300]);
    let inputs = batch.inputs.value();
    let pytorchs = (pixel / 255.0 - 0.5) / 0.5;
    let difference = (inputs[[1, 300]] - pytorchs).abs();
    assert!(difference <= f32::EPSILON, "{difference} away from PyTorch's transform, {pytorchs}");
    assert!(inputs.iter().all(|x| (-1.0..=1.0).contains(x)));
}

#[test]
fn shuffling_keeps_every_image_once_and_depends_on_the_generator_only() {
    let order = |seed| shuffled((0..1000).collect(), &mut ChaCha8Rng::seed_from_u64(seed));
    assert_eq!(order(1), order(1));
    assert_ne!(order(1), order(2));
    let mut sorted = order(1);
    sorted.sort_unstable();
    assert_eq!(sorted, (0..1000).collect::<Vec<_>>());
}

#[test]
fn an_error_names_the_file_what_was_expected_what_was_found_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let message = |folder: &Path| MnistDataset::load(folder, Split::Test).unwrap_err().to_string();
    let missing = message(folder.path());
    for part in ["t10k-images-idx3-ubyte", "expected", "found", "--data"] {
        assert!(missing.contains(part), "no {part} in: {missing}");
    }
}
