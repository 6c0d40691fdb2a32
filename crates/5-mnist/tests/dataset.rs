//! The data set in the repository, and folders that are not one.

use std::path::{Path, PathBuf};
use std::{
    fs,
    io::{Read, Write},
};

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use mnist::dataset::{MnistDataset, Split};
use mnist::loader::{Batch, shuffled};
use mnist::transform::Normalize;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use tempfile::TempDir;

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

/// The bytes of a small data set's two files, every label the same.
fn small(label: u8) -> [Vec<u8>; 2] {
    let header = |magic: u32, lengths: &[u32]| -> Vec<u8> {
        [magic].iter().chain(lengths).flat_map(|number| number.to_be_bytes()).collect()
    };
    let images = [header(0x803, &[3, 28, 28]), vec![9; 3 * 784]].concat();
    [images, [header(0x801, &[3]), vec![label; 3]].concat()]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// A folder with files of these names.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[test]
fn a_file_is_what_its_first_bytes_say_under_all_names_that_copies_have() {
    let [images, labels] = small(4);
    let [packed_images, packed_labels] = [gzip(&images), gzip(&labels)];
    for files in [
        [("t10k-images.idx3-ubyte", &images), ("t10k-labels.idx1-ubyte", &labels)],
        // A browser unpacked it and kept the name, or someone took the ending away.
        [("t10k-images-idx3-ubyte.gz", &images), ("t10k-labels-idx1-ubyte.gz", &labels)],
        [("t10k-images-idx3-ubyte", &packed_images), ("t10k-labels-idx1-ubyte", &packed_labels)],
        [
            ("t10k-images-idx3-ubyte/t10k-images-idx3-ubyte", &images),
            ("t10k-labels-idx1-ubyte/t10k-labels-idx1-ubyte", &labels),
        ],
    ] {
        let folder = folder(&files.map(|(name, bytes)| (name, &bytes[..])));
        let read = MnistDataset::load(folder.path(), Split::Test);
        let dataset = read.unwrap_or_else(|error| panic!("{}: {error}", files[0].0));
        assert_eq!((dataset.len(), dataset.label(2)), (3, 4), "{}", files[0].0);
    }
}

#[test]
fn of_a_plain_and_a_packed_file_the_plain_one_is_read_and_a_folder_is_no_file() {
    let ([images, plain], [_, packed]) = (small(1), small(2));
    let packed = gzip(&packed);
    let folder = folder(&[
        ("t10k-images-idx3-ubyte", &images),
        ("t10k-labels-idx1-ubyte", &plain),
        ("t10k-labels-idx1-ubyte.gz", &packed),
    ]);
    let dataset = MnistDataset::load(folder.path(), Split::Test).unwrap();
    assert_eq!(dataset.label(0), 1, "the packed file was preferred");

    fs::remove_file(folder.path().join("t10k-labels-idx1-ubyte")).unwrap();
    fs::create_dir(folder.path().join("t10k-labels-idx1-ubyte")).unwrap();
    let dataset = MnistDataset::load(folder.path(), Split::Test).unwrap();
    assert_eq!(dataset.label(0), 2, "a folder was taken for the file");
}

#[test]
fn a_data_set_comes_from_readers_too_packed_or_not() {
    let [images, labels] = small(6);
    let packed = gzip(&labels);
    let dataset = MnistDataset::from_readers(&images[..], &packed[..]).unwrap();
    assert_eq!((dataset.len(), dataset.label(0)), (3, 6));
    assert!(!dataset.is_empty(), "three images are some");
    let error = MnistDataset::from_readers(&images[..], &labels[..9]).unwrap_err().to_string();
    assert!(error.starts_with("labels: expected"), "{error}");
}

#[test]
fn the_checksum_tells_data_of_the_same_size_apart() {
    let checksum = |images: &[u8], labels: &[u8]| {
        MnistDataset::from_readers(images, labels).unwrap().checksum()
    };
    let ([images, labels], [_, other_labels]) = (small(1), small(2));
    let mut other_images = images.clone();
    other_images[1000] = 8;
    assert_eq!(checksum(&images, &labels), checksum(&images, &labels));
    assert_ne!(checksum(&images, &labels), checksum(&images, &other_labels));
    assert_ne!(checksum(&images, &labels), checksum(&other_images, &labels));
}

#[test]
fn what_a_file_is_in_place_of_data_is_recognized() {
    let [_, labels] = small(1);
    for (bytes, wanted) in [
        (&b"<html><title>403 Forbidden"[..], "a web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "git lfs pull"),
        (b"PK\x03\x04\x14\0\0\0train", "zip archive"),
        (b"", "an empty file"),
    ] {
        let error = MnistDataset::from_readers(bytes, &labels[..]).unwrap_err().to_string();
        assert!(error.contains(wanted) && error.contains("expected an IDX file"), "{error}");
    }
    // That it was packed is no mistake. What was in it is.
    let packed = gzip(b"PK\x03\x04\x14\0\0\0train");
    let error = MnistDataset::from_readers(&packed[..], &labels[..]).unwrap_err().to_string();
    assert!(error.contains("expected the magic number 0x00000803"), "{error}");
}

#[test]
fn when_nothing_fits_the_message_lists_what_lies_there() {
    let message = |folder: &Path| MnistDataset::load(folder, Split::Test).unwrap_err().to_string();
    assert!(message(folder(&[]).path()).contains("found nothing;"));
    let some = folder(&[("MNIST/raw", b""), ("notes.txt", b"")]);
    assert!(message(some.path()).contains("found MNIST/, notes.txt;"), "{}", message(some.path()));
    let names: Vec<String> = (10..30).map(|number| format!("{number}.png")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &b""[..])).collect();
    assert!(message(folder(&many).path()).contains("17.png and 12 more;"));
    let eight: Vec<(&str, &[u8])> = many[..8].to_vec();
    assert!(message(folder(&eight).path()).contains("16.png, 17.png;"), "eight are all of them");
    assert!(message(&some.path().join("no")).contains("found no such folder;"));
    let file = message(&some.path().join("notes.txt"));
    assert!(file.contains("found an error ("), "there is something, but no folder: {file}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_said_to_be_missing_where_it_lies() {
    let folder = folder(&[]);
    let link = folder.path().join("t10k-images-idx3-ubyte");
    std::os::unix::fs::symlink("nowhere", link).unwrap();
    let message = MnistDataset::load(folder.path(), Split::Test).unwrap_err().to_string();
    assert!(message.contains("a file that can be read") && message.contains("link"), "{message}");
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
