//! Reads the numbers recorded from PyTorch in `data/reference`, for the tests.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use ndarray::{ArrayD, Dimension};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors};
use serde_json::Value;

/// One file of recorded numbers, all of it read when it is opened: a test asks for a thousand arrays.
pub struct Reference {
    arrays: HashMap<String, ArrayD<f64>>,
    description: Option<Value>,
}

/// Where a file of recorded numbers is.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/reference").join(name)
}

impl Reference {
    /// Opens `data/reference/{name}.safetensors`.
    ///
    /// # Panics
    /// When it is not there, or not such a file.
    pub fn open(name: &str) -> Self {
        let path = path(&format!("{name}.safetensors"));
        let bytes = fs::read(&path).unwrap_or_else(|error| {
            panic!("{}: {error}; record it with tools/reference.py", path.display())
        });
        let file = SafeTensors::deserialize(&bytes).expect("a safetensors file");
        let (_, header) = SafeTensors::read_metadata(&bytes).expect("it was read before");
        let description = header.metadata().as_ref().map(|metadata| {
            serde_json::from_str(&metadata["description"]).expect("the description is JSON")
        });
        let arrays = file.iter().map(|(name, view)| (name.to_string(), array(name, &view)));
        Self { arrays: arrays.collect(), description }
    }

    /// What was recorded, as the recorder describes it.
    ///
    /// # Panics
    /// When the file has no description.
    pub fn description(&self) -> &Value {
        self.description.as_ref().expect("recorded files have metadata")
    }

    /// Whether a tensor of this name was recorded.
    pub fn has(&self, name: &str) -> bool {
        self.arrays.contains_key(name)
    }

    /// A tensor of any number type, as 64-bit floats.
    ///
    /// # Panics
    /// When there is none of that name.
    pub fn array(&self, name: &str) -> ArrayD<f64> {
        self.arrays.get(name).unwrap_or_else(|| panic!("nothing recorded as {name}")).clone()
    }

    /// A tensor of whole numbers, such as targets.
    ///
    /// # Panics
    /// When there is none of that name.
    pub fn indices(&self, name: &str) -> Vec<usize> {
        self.array(name).iter().map(|&index| index as usize).collect()
    }
}

fn array(name: &str, view: &TensorView) -> ArrayD<f64> {
    let numbers = view.data().chunks(view.dtype().bitsize() / 8).map(|bytes| match view.dtype() {
        Dtype::F64 => f64::from_le_bytes(bytes.try_into().expect("8 bytes")),
        Dtype::F32 => f32::from_le_bytes(bytes.try_into().expect("4 bytes")).into(),
        Dtype::I64 => i64::from_le_bytes(bytes.try_into().expect("8 bytes")) as f64,
        Dtype::U16 => u16::from_le_bytes(bytes.try_into().expect("2 bytes")).into(),
        Dtype::U8 => bytes[0].into(),
        other => panic!("{name} is recorded as {other:?}, which no test expects"),
    });
    ArrayD::from_shape_vec(view.shape(), numbers.collect()).expect("a whole tensor")
}

/// Asserts that two arrays have one shape, and that every element of `ours` is within `tolerance` of
/// PyTorch's, relative to PyTorch's. An element that is small only because larger numbers cancelled
/// has nothing but their rounding errors left; so none is measured against less than 1/1000 of the
/// largest, or of `size`, which says how large what cancelled may have been when the result does
/// not. Numbers that are not finite must be the same.
///
/// # Panics
/// When they differ, with `what` and the place.
pub fn assert_close(
    what: &str,
    ours: &ArrayD<f64>,
    pytorch: &ArrayD<f64>,
    tolerance: f64,
    size: f64,
) {
    assert_eq!(ours.shape(), pytorch.shape(), "{what}: another shape than PyTorch's");
    let finite = pytorch.iter().filter(|number| number.is_finite());
    let largest = finite.fold(size, |largest, number| largest.max(number.abs()));
    for ((place, &ours), &pytorch) in ours.indexed_iter().zip(pytorch) {
        let same = ours == pytorch || (ours.is_nan() && pytorch.is_nan());
        // Of infinity every finite number is a small part away.
        let close = pytorch.is_finite()
            && (ours - pytorch).abs() <= tolerance * pytorch.abs().max(largest / 1000.0);
        assert!(same || close, "{what} at {:?}: {ours} here, {pytorch} in PyTorch", place.slice());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    fn is_close(ours: f64, pytorch: f64) -> bool {
        // A good element on both sides, so that no place is looked at alone.
        let (ours, pytorch) = (array![1.0, ours, 1.0], array![1.0, pytorch, 1.0]);
        let compare = || assert_close("", &ours.into_dyn(), &pytorch.into_dyn(), 1e-6, 0.0);
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(compare)).is_ok()
    }

    #[test]
    fn numbers_that_are_not_finite_are_close_to_themselves_alone() {
        let (nan, infinity) = (f64::NAN, f64::INFINITY);
        for pytorch in [nan, infinity, -infinity, 0.0, 1.0] {
            for ours in [nan, infinity, -infinity, 0.0, 1.0] {
                let same = ours == pytorch || (ours.is_nan() && pytorch.is_nan());
                assert_eq!(is_close(ours, pytorch), same, "{ours} here, {pytorch} in PyTorch");
            }
        }
    }

    #[test]
    fn an_element_is_measured_against_its_own_size_or_a_thousandth_of_the_largest() {
        assert!(is_close(2.0 + 1e-6, 2.0) && !is_close(2.0 + 3e-6, 2.0));
        assert!(is_close(0.9e-9, 0.0) && !is_close(1.1e-9, 0.0));
    }
}
