//! From bytes to the numbers that the network sees.

use std::array;

use ndarray::NdFloat;
use serde::{Deserialize, Serialize};

/// Scales a pixel from `0..=255` to `[0, 1]`, then subtracts a mean and divides by a standard
/// deviation. PyTorch: `ToTensor` and `Normalize`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Normalize {
    /// Subtracted from a pixel in `[0, 1]`.
    pub mean: f64,
    /// What the difference is divided by.
    pub std: f64,
}

impl Default for Normalize {
    /// Mean 0.5 and standard deviation 0.5: black becomes −1 and white 1.
    fn default() -> Self {
        Self { mean: 0.5, std: 0.5 }
    }
}

impl Normalize {
    /// What each of the 256 bytes becomes, `(pixel / 255 − mean) / std`. An epoch turns 47 million
    /// bytes into floats; looking each one up is faster than two divisions.
    ///
    /// ```
    /// let table = mnist::transform::Normalize::default().table::<f32>();
    /// assert_eq!((table[0], table[255]), (-1.0, 1.0));
    /// ```
    pub fn table<F: NdFloat>(self) -> [F; 256] {
        let float = |x: f64| F::from(x).expect("a float");
        let (mean, std) = (float(self.mean), float(self.std));
        array::from_fn(|pixel| (float(pixel as f64) / float(255.0) - mean) / std)
    }
}
