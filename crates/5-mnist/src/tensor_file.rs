//! Named arrays as safetensors bytes, and back. The format is the one of the `safetensors` library:
//! a header in JSON, then the numbers, little-endian.

use std::collections::{BTreeMap, HashMap};

use ndarray::{ArrayD, IxDyn};
use safetensors::tensor::{Dtype, SafeTensorError, SafeTensors, TensorView};
use thiserror::Error;

use crate::file_kind::FileKind;

/// The key of our own words in a file's metadata.
const METADATA_KEY: &str = "downhill";

/// Arrays by name, and the file's metadata of ours, when it has any.
#[derive(Debug, Default)]
pub struct TensorFile {
    /// The arrays. Every number in them is finite.
    pub tensors: BTreeMap<String, ArrayD<f32>>,
    /// A JSON text.
    pub metadata: Option<String>,
}

/// What stands in a file under one name, usable here or not.
#[derive(Debug)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The type of the numbers.
    pub dtype: Dtype,
    /// The lengths of the axes.
    pub shape: Vec<usize>,
    /// The numbers, when they are floats of 32 or 64 bits.
    pub numbers: Option<Vec<f32>>,
}

/// Why bytes are not such a file, or arrays cannot become one.
#[derive(Debug, Error)]
pub enum TensorFileError {
    /// Another kind of file.
    #[error("expected a safetensors file, found {0}")]
    Kind(FileKind),
    /// Not safetensors, or cut off.
    #[error("expected a whole safetensors file, found damage ({0}); copy or save it again")]
    Format(SafeTensorError),
    /// A name that would move the cursor of a terminal, or color it.
    #[error("expected names of letters, digits and signs, found {0:?}; is it another model?")]
    Name(String),
    /// Numbers of another type.
    #[error("expected {name} in floats of 32 or 64 bits, found {found}; {}", remedy(*found))]
    Precision {
        /// The tensor.
        name: String,
        /// Its type.
        found: Dtype,
    },
    /// No numbers in all, and more than a computer can count along an axis.
    #[error(
        "expected a shape that fits in memory, found {shape:?} for {name}; save the file again"
    )]
    Shape {
        /// The tensor.
        name: String,
        /// What its header says.
        shape: Vec<usize>,
    },
    /// NaN or infinity.
    #[error(
        "expected finite numbers in {name}, found {found}; the training broke down, so train again with a smaller learning rate"
    )]
    NotFinite {
        /// The tensor.
        name: String,
        /// The number.
        found: f32,
    },
}

/// What to do with numbers of another type. `model.float()` changes the precision of floats and leaves whole numbers.
fn remedy(found: Dtype) -> &'static str {
    match found {
        Dtype::F16 | Dtype::BF16 | Dtype::F8_E4M3 | Dtype::F8_E5M2 => {
            "convert the model in PyTorch with model.float() and save it again"
        }
        _ => "no linear layer has such numbers, so is it another model, or one that was quantized?",
    }
}

impl TensorFile {
    /// The bytes of a file with these arrays.
    ///
    /// # Errors
    /// When a number is not finite: such a file would not be read again.
    pub fn to_bytes(&self) -> Result<Vec<u8>, TensorFileError> {
        let little_endian = |array: &ArrayD<f32>| -> Vec<u8> {
            array.iter().flat_map(|number| number.to_le_bytes()).collect()
        };
        for (name, array) in &self.tensors {
            check_finite(name, array)?;
        }
        let bytes: Vec<Vec<u8>> = self.tensors.values().map(little_endian).collect();
        let views = self.tensors.iter().zip(&bytes).map(|((name, array), bytes)| {
            let view = TensorView::new(Dtype::F32, array.shape().to_vec(), bytes);
            (name, view.expect("four bytes for each element"))
        });
        let metadata = self
            .metadata
            .as_ref()
            .map(|text| HashMap::from([(METADATA_KEY.to_string(), text.clone())]));
        Ok(safetensors::serialize(views, metadata).expect("names and shapes are valid"))
    }

    /// Reads the arrays from a file's bytes. Floats of 64 bits are rounded to 32.
    ///
    /// # Errors
    /// When the bytes are not a whole safetensors file of finite floats.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TensorFileError> {
        let (entries, metadata) = entries(bytes)?;
        let mut tensors = BTreeMap::new();
        for Entry { name, dtype, shape, numbers } in entries {
            let Some(numbers) = numbers else {
                return Err(TensorFileError::Precision { name, found: dtype });
            };
            let Ok(array) = ArrayD::from_shape_vec(IxDyn(&shape), numbers) else {
                return Err(TensorFileError::Shape { name, shape });
            };
            check_finite(&name, &array)?;
            tensors.insert(name, array);
        }
        Ok(Self { tensors, metadata })
    }
}

/// All that stands in a file, by name, and its metadata of ours.
///
/// # Errors
/// When the bytes are not a whole safetensors file. The library compares what the header says with
/// the bytes that are there; memory grows with these alone.
pub fn entries(bytes: &[u8]) -> Result<(Vec<Entry>, Option<String>), TensorFileError> {
    let explain = |error| match FileKind::of(bytes) {
        Some(kind) => TensorFileError::Kind(kind),
        None => TensorFileError::Format(error),
    };
    let (_, header) = SafeTensors::read_metadata(bytes).map_err(explain)?;
    let metadata = header.metadata().as_ref().and_then(|all| all.get(METADATA_KEY)).cloned();
    let tensors = SafeTensors::deserialize(bytes).map_err(explain)?.tensors();
    let mut entries: Vec<Entry> = tensors
        .into_iter()
        .map(|(name, view)| {
            let (dtype, shape) = (view.dtype(), view.shape().to_vec());
            Entry { name, dtype, shape, numbers: numbers(&view) }
        })
        .collect();
    // The library has them in another order on every run.
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(entry) = entries.iter().find(|entry| entry.name.contains(char::is_control)) {
        return Err(TensorFileError::Name(entry.name.clone()));
    }
    Ok((entries, metadata))
}

/// The numbers of a tensor, when they are floats of 32 or 64 bits.
fn numbers(view: &TensorView) -> Option<Vec<f32>> {
    match view.dtype() {
        Dtype::F32 => {
            let (chunks, _) = view.data().as_chunks::<4>();
            Some(chunks.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
        }
        Dtype::F64 => {
            let (chunks, _) = view.data().as_chunks::<8>();
            Some(chunks.iter().map(|bytes| f64::from_le_bytes(*bytes) as f32).collect())
        }
        _ => None,
    }
}

fn check_finite(name: &str, array: &ArrayD<f32>) -> Result<(), TensorFileError> {
    match array.iter().find(|number| !number.is_finite()) {
        Some(&found) => Err(TensorFileError::NotFinite { name: name.into(), found }),
        None => Ok(()),
    }
}
