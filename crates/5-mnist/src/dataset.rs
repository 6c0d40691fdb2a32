//! The MNIST data set: images as bytes, a label for each.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use ndarray::ArrayView2;
use thiserror::Error;

use crate::idx::{self, Idx, IdxError};

// ANCHOR: dataset
/// The rows, and the columns, of an image.
pub const SIDE: usize = 28;
/// The pixels of an image.
pub const PIXELS: usize = SIDE * SIDE;
/// The digits, 0 to 9.
pub const CLASSES: usize = 10;

/// Which half of the data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// The images to learn from.
    Train,
    /// The images to judge by.
    Test,
}

/// Images of 28 × 28 gray pixels, each with the digit that it shows.
#[derive(Clone, Debug)]
pub struct MnistDataset {
    pixels: Vec<u8>,
    labels: Vec<u8>,
}
// ANCHOR_END: dataset

/// Why a folder's files are not a data set.
#[derive(Debug, Error)]
pub enum DatasetError {
    /// Neither the file nor its packed form is there.
    #[error("{}: expected {name} or {name}.gz there, found neither; name the folder of the four MNIST files with --data, or run from the project's folder", folder.display())]
    Missing {
        /// The folder that was searched.
        folder: PathBuf,
        /// The file's standard name.
        name: String,
    },
    /// The file cannot be opened.
    #[error("{}: expected a file that can be read, found an error ({source}); check its permissions", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// The operating system's reason.
        source: io::Error,
    },
    /// The file is not an IDX array of the right kind.
    #[error("{}: {source}", path.display())]
    Idx {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: IdxError,
    },
    /// The images have another size.
    #[error("{}: expected images of 28 × 28 pixels, found {rows} × {columns}; this network reads no other size", path.display())]
    ImageSize {
        /// The file.
        path: PathBuf,
        /// Rows of an image.
        rows: usize,
        /// Columns of an image.
        columns: usize,
    },
    /// There is nothing in the file.
    #[error("{}: expected at least one image, found none; is it another data set?", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// There are more images than labels, or fewer.
    #[error("{}: expected a label for each of {images} images, found {labels}; the files do not belong together", path.display())]
    Counts {
        /// The file of labels.
        path: PathBuf,
        /// The number of images.
        images: usize,
        /// The number of labels.
        labels: usize,
    },
    /// A label is not a digit.
    #[error("{}: expected labels from 0 to 9, found {label} at index {index}; is it another data set?", path.display())]
    Label {
        /// The file of labels.
        path: PathBuf,
        /// Its position.
        index: usize,
        /// The label.
        label: u8,
    },
}

// ANCHOR: dataset_methods
impl MnistDataset {
    /// Reads images and labels by their standard names from a folder, packed with gzip or not. Any
    /// data set in the same form will do, such as Fashion-MNIST.
    ///
    /// # Errors
    /// When a file is missing, damaged, or does not fit the other.
    pub fn load(folder: &Path, split: Split) -> Result<Self, DatasetError> {
        let prefix = match split {
            Split::Train => "train",
            Split::Test => "t10k",
        };
        let (image_path, images) = read_file(folder, &format!("{prefix}-images-idx3-ubyte"), 3)?;
        let (label_path, labels) = read_file(folder, &format!("{prefix}-labels-idx1-ubyte"), 1)?;

        let [count, rows, columns] = images.shape[..] else { unreachable!("read with three axes") };
        if (rows, columns) != (SIDE, SIDE) {
            return Err(DatasetError::ImageSize { path: image_path, rows, columns });
        }
        if count == 0 {
            return Err(DatasetError::Empty { path: image_path });
        }
        let labels = labels.bytes;
        if labels.len() != count {
            let path = label_path;
            return Err(DatasetError::Counts { path, images: count, labels: labels.len() });
        }
        let wrong = labels.iter().position(|&label| usize::from(label) >= CLASSES);
        if let Some(index) = wrong {
            return Err(DatasetError::Label { path: label_path, index, label: labels[index] });
        }
        Ok(Self { pixels: images.bytes, labels })
    }

    /// The number of images.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there is no image. Never so for a data set from [`load`](Self::load).
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The pixels of all images, `(images, 784)`, 0 black and 255 white.
    pub fn images(&self) -> ArrayView2<'_, u8> {
        ArrayView2::from_shape((self.len(), PIXELS), &self.pixels)
            .expect("checked when it was read")
    }

    /// The 784 pixels of one image, row by row.
    ///
    /// # Panics
    /// When there is no such image.
    pub fn image(&self, index: usize) -> &[u8] {
        &self.pixels[index * PIXELS..][..PIXELS]
    }

    /// The digit that an image shows.
    ///
    /// # Panics
    /// When there is no such image.
    pub fn label(&self, index: usize) -> usize {
        usize::from(self.labels[index])
    }
}
// ANCHOR_END: dataset_methods

/// Reads an IDX file by its standard name, or that name with `.gz`. Returns its path too.
fn read_file(folder: &Path, name: &str, axes: usize) -> Result<(PathBuf, Idx), DatasetError> {
    let plain = folder.join(name);
    let packed = folder.join(format!("{name}.gz"));
    let (path, is_packed) = match (plain.exists(), packed.exists()) {
        (true, _) => (plain, false),
        (false, true) => (packed, true),
        (false, false) => {
            return Err(DatasetError::Missing { folder: folder.into(), name: name.into() });
        }
    };
    let mut file = File::open(&path)
        .map_err(|source| DatasetError::Open { path: path.clone(), source })
        .map(io::BufReader::new)?;
    let bytes: &mut dyn Read = if is_packed { &mut MultiGzDecoder::new(file) } else { &mut file };
    match idx::read(bytes, axes) {
        Ok(idx) => Ok((path, idx)),
        Err(source) => Err(DatasetError::Idx { path, source }),
    }
}
