//! What the library says to each mistake: one sentence, and nothing in it twice.

use std::error::Error;
use std::io;
use std::iter;

use mnist::checkpoint::CheckpointError;
use mnist::dataset::DatasetError;
use mnist::file_kind::FileKind;
use mnist::idx::IdxError;
use mnist::model_file::ModelError;
use mnist::tensor_file::TensorFileError;
use picture::NoDigit;
use safetensors::tensor::{Dtype, SafeTensorError};

/// An error as a program prints it: its sentence, and that of every source behind it.
fn printed(error: &(dyn Error + 'static)) -> Vec<String> {
    iter::successors(Some(error), |&error| error.source()).map(ToString::to_string).collect()
}

fn idx_errors() -> [IdxError; 6] {
    [
        IdxError::Magic { expected: 0x803, found: 7 },
        IdxError::Header { expected: 16 },
        IdxError::TooLarge { shape: vec![usize::MAX, 2] },
        IdxError::Truncated { shape: vec![3], expected: 3, found: 2 },
        IdxError::Overlong { shape: vec![3], expected: 3 },
        IdxError::Read(io::Error::other("the disk is gone")),
    ]
}

fn tensor_file_errors() -> [TensorFileError; 7] {
    let name = || "0.weight".to_string();
    [
        TensorFileError::Kind(FileKind::WebPage),
        TensorFileError::Format(SafeTensorError::HeaderTooSmall),
        TensorFileError::Name("\u{1b}[2J".into()),
        TensorFileError::Precision { name: name(), found: Dtype::F16 },
        TensorFileError::Precision { name: name(), found: Dtype::I64 },
        TensorFileError::Shape { name: name(), shape: vec![0, usize::MAX] },
        TensorFileError::NotFinite { name: name(), found: f32::NAN },
    ]
}

fn dataset_errors() -> Vec<DatasetError> {
    let path = || "data/train-images-idx3-ubyte".into();
    let mut errors = vec![
        DatasetError::Missing { folder: path(), name: "x".into(), found: "nothing".into() },
        DatasetError::Open { path: path(), reason: io::ErrorKind::PermissionDenied.into() },
        DatasetError::Kind { path: path(), kind: FileKind::Text },
        DatasetError::ImageSize { path: path(), rows: 27, columns: 28 },
        DatasetError::Empty { path: path() },
        DatasetError::Counts { path: path(), images: 3, labels: 2 },
        DatasetError::Label { path: path(), index: 1, label: 10 },
    ];
    errors.extend(idx_errors().map(|reason| DatasetError::Idx { path: path(), reason }));
    errors
}

#[test]
fn every_error_is_one_sentence_in_which_no_source_is_said_again() {
    let mut errors: Vec<Box<dyn Error>> = Vec::new();
    errors.extend(dataset_errors().into_iter().map(Box::from));
    errors.extend(tensor_file_errors().map(Box::from));
    errors.extend(tensor_file_errors().map(|error| Box::from(ModelError::from(error))));
    errors.extend(tensor_file_errors().map(|error| Box::from(CheckpointError::from(error))));
    errors.extend([
        Box::from(NoDigit),
        ModelError::Checkpoint.into(),
        ModelError::Metadata("no activation".into()).into(),
        ModelError::Foreign("no 0.bias".into()).into(),
        ModelError::Order("a.weight".into()).into(),
        CheckpointError::Foreign("no recipe".into()).into(),
    ]);
    for error in errors {
        let printed = printed(&*error);
        assert_eq!(
            printed.len(),
            1,
            "a source is printed behind a sentence that holds it: {printed:?}"
        );
        let sentence = &printed[0];
        for part in ["expected ", "found "] {
            assert_eq!(sentence.matches(part).count(), 1, "“{part}” once: {sentence}");
        }
        assert!(sentence.contains("; "), "it says what to do: {sentence}");
        assert!(!sentence.contains('\n') && !sentence.ends_with('.'), "{sentence}");
    }
}
