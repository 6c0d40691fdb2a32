//! Named arrays as safetensors bytes, and back. The format is the one of the `safetensors` library:
//! a header in JSON, then the numbers, little-endian.

use std::collections::{BTreeMap, HashMap};

use ndarray::{ArrayD, IxDyn};
use safetensors::tensor::{Dtype, SafeTensors, TensorView};
use thiserror::Error;

/// The key of our own words in a file's metadata.
const METADATA_KEY: &str = "downhill";

/// Arrays by name, and the file's metadata of ours, when it has any.
#[derive(Debug, Default)]
pub struct TensorFile {
    /// The arrays.
    pub tensors: BTreeMap<String, ArrayD<f32>>,
    /// A JSON text.
    pub metadata: Option<String>,
}

/// Why bytes are not such a file.
#[derive(Debug, Error)]
pub enum TensorFileError {
    /// Not safetensors, or cut off.
    #[error("expected a whole safetensors file, found damage ({0}); copy or save it again")]
    Format(#[from] safetensors::SafeTensorError),
    /// Numbers of another precision.
    #[error(
        "expected {name} in 32-bit floats, found {found:?}; convert it with .float() before saving"
    )]
    Precision {
        /// The tensor.
        name: String,
        /// Its type.
        found: Dtype,
    },
}

impl TensorFile {
    /// The bytes of a file with these arrays.
    pub fn to_bytes(&self) -> Vec<u8> {
        let little_endian = |array: &ArrayD<f32>| -> Vec<u8> {
            array.iter().flat_map(|number| number.to_le_bytes()).collect()
        };
        let bytes: Vec<Vec<u8>> = self.tensors.values().map(little_endian).collect();
        let views = self.tensors.iter().zip(&bytes).map(|((name, array), bytes)| {
            let view = TensorView::new(Dtype::F32, array.shape().to_vec(), bytes);
            (name, view.expect("four bytes for each element"))
        });
        let metadata = self
            .metadata
            .as_ref()
            .map(|text| HashMap::from([(METADATA_KEY.to_string(), text.clone())]));
        safetensors::serialize(views, metadata).expect("names and shapes are valid")
    }

    /// Reads the arrays from a file's bytes.
    ///
    /// # Errors
    /// When the bytes are not a whole safetensors file of 32-bit floats.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TensorFileError> {
        let (_, header) = SafeTensors::read_metadata(bytes)?;
        let metadata = header.metadata().as_ref().and_then(|all| all.get(METADATA_KEY)).cloned();
        let mut tensors = BTreeMap::new();
        for (name, view) in SafeTensors::deserialize(bytes)?.tensors() {
            if view.dtype() != Dtype::F32 {
                return Err(TensorFileError::Precision { name, found: view.dtype() });
            }
            let (chunks, _) = view.data().as_chunks::<4>();
            let numbers = chunks.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
            let array = ArrayD::from_shape_vec(IxDyn(view.shape()), numbers);
            tensors.insert(name, array.expect("the format checks the length"));
        }
        Ok(Self { tensors, metadata })
    }
}
