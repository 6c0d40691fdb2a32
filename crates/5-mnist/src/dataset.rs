//! The MNIST data set: images as bytes, a label for each.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use flate2::Crc;
use flate2::bufread::MultiGzDecoder;
use ndarray::ArrayView2;
use thiserror::Error;

use crate::file_kind::FileKind;
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
    /// The file is there under none of its names.
    #[error(
        "{}: expected {name} or {name}.gz there, found {found}; name the folder of the four MNIST files with --data, or run from the project's folder",
        shown(folder)
    )]
    Missing {
        /// The folder that was searched.
        folder: PathBuf,
        /// The file's standard name.
        name: String,
        /// What lies there.
        found: String,
    },
    /// The file cannot be opened.
    #[error(
        "{}: expected a file that can be read, found an error ({reason}); check its permissions, and where it leads if it is a link",
        shown(path)
    )]
    Open {
        /// The file.
        path: PathBuf,
        /// The operating system's reason.
        reason: io::Error,
    },
    /// The file is something else.
    #[error("{}: expected an IDX file of MNIST, found {kind}", shown(path))]
    Kind {
        /// The file.
        path: PathBuf,
        /// What it is.
        kind: FileKind,
    },
    /// The file is not an IDX array of the right kind.
    #[error("{}: {reason}", shown(path))]
    Idx {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: IdxError,
    },
    /// The images have another size.
    #[error(
        "{}: expected images of 28 × 28 pixels, found {rows} × {columns}; this network reads no other size",
        shown(path)
    )]
    ImageSize {
        /// The file.
        path: PathBuf,
        /// Rows of an image.
        rows: usize,
        /// Columns of an image.
        columns: usize,
    },
    /// There is nothing in the file.
    #[error("{}: expected at least one image, found none; is it another data set?", shown(path))]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// There are more images than labels, or fewer.
    #[error(
        "{}: expected a label for each of {images} images, found {labels}; the files do not belong together",
        shown(path)
    )]
    Counts {
        /// The file of labels.
        path: PathBuf,
        /// The number of images.
        images: usize,
        /// The number of labels.
        labels: usize,
    },
    /// A label is not a digit.
    #[error(
        "{}: expected labels from 0 to 9, found {label} at index {index}; is it another data set?",
        shown(path)
    )]
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
        let (image_path, images) = find_file(folder, &format!("{prefix}-images"), "idx3-ubyte")?;
        let (label_path, labels) = find_file(folder, &format!("{prefix}-labels"), "idx1-ubyte")?;
        Self::read((image_path, images), (label_path, labels))
    }

    fn read(
        (image_path, images): (PathBuf, impl Read),
        (label_path, labels): (PathBuf, impl Read),
    ) -> Result<Self, DatasetError> {
        let images = read_idx(&image_path, images, 3)?;
        let labels = read_idx(&label_path, labels, 1)?;
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

impl MnistDataset {
    /// Reads images and labels from any two readers, packed with gzip or not. Errors name them
    /// `images` and `labels`.
    ///
    /// ```
    /// use mnist::dataset::MnistDataset;
    ///
    /// let images = [&[0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 28, 0, 0, 0, 28][..], &[255; 784]].concat();
    /// let labels = [0, 0, 8, 1, 0, 0, 0, 1, 7];
    /// let dataset = MnistDataset::from_readers(&images[..], &labels[..]).unwrap();
    /// assert_eq!((dataset.len(), dataset.label(0)), (1, 7));
    /// ```
    ///
    /// # Errors
    /// When one is damaged, or does not fit the other.
    pub fn from_readers(images: impl Read, labels: impl Read) -> Result<Self, DatasetError> {
        Self::read(("images".into(), images), ("labels".into(), labels))
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

    /// A number that is another for nearly every other data set: the CRC-32 of all pixels and labels.
    pub fn checksum(&self) -> u32 {
        let mut crc = Crc::new();
        crc.update(&self.pixels);
        crc.update(&self.labels);
        crc.sum()
    }
}

/// Opens a file by its standard name, or under the names that widely used copies have: a dot in
/// place of the last dash but one, packed with gzip, or in a folder of its own name. Returns its path
/// too.
fn find_file(folder: &Path, stem: &str, ending: &str) -> Result<(PathBuf, File), DatasetError> {
    let names = ["-", "."].map(|separator| format!("{stem}{separator}{ending}"));
    let plain = names.iter().map(|name| folder.join(name));
    let packed = names.iter().map(|name| folder.join(format!("{name}.gz")));
    let inner = names.iter().map(|name| folder.join(name).join(name));
    // A link that leads nowhere is there, too: that it cannot be opened says more than that it is missing.
    let is_there = |path: &PathBuf| path.symlink_metadata().is_ok() && !path.is_dir();
    let Some(path) = plain.chain(packed).chain(inner).find(is_there) else {
        let [name, _] = names;
        return Err(DatasetError::Missing { folder: folder.into(), name, found: list(folder) });
    };
    match File::open(&path) {
        Ok(file) => Ok((path, file)),
        Err(reason) => Err(DatasetError::Open { path, reason }),
    }
}

/// What lies in a folder, for an error's sentence.
fn list(folder: &Path) -> String {
    const MOST: usize = 8;

    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return "no such folder".into(),
        Err(error) => return format!("an error ({error})"),
    };
    let mut names: Vec<String> = entries
        .map(|entry| {
            let slash = if entry.path().is_dir() { "/" } else { "" };
            format!("{}{slash}", entry.file_name().display())
        })
        .collect();
    names.sort();
    match names.len() {
        0 => "nothing".into(),
        count if count > MOST => format!("{} and {} more", names[..MOST].join(", "), count - MOST),
        _ => names.join(", "),
    }
}

/// A path in a sentence: with `/` on every system, as this crate joins folders and names.
fn shown(path: &Path) -> String {
    path.display().to_string().replace(MAIN_SEPARATOR, "/")
}

/// Reads an IDX array, packed with gzip or not: its first bytes tell, whatever its name.
fn read_idx(path: &Path, reader: impl Read, axes: usize) -> Result<Idx, DatasetError> {
    let mut reader = BufReader::new(reader);
    let kind = reader.fill_buf().map(FileKind::of);
    let idx = match kind {
        Ok(Some(FileKind::Gzip)) => idx::read(MultiGzDecoder::new(reader), axes),
        _ => idx::read(reader, axes),
    };
    idx.map_err(|reason| match (reason, kind) {
        (IdxError::Magic { .. } | IdxError::Header { .. }, Ok(Some(kind)))
            if kind != FileKind::Gzip =>
        {
            DatasetError::Kind { path: path.into(), kind }
        }
        (reason, _) => DatasetError::Idx { path: path.into(), reason },
    })
}
