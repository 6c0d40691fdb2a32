//! From bytes to the numbers that the network sees.

use ndarray::NdFloat;
use serde::{Deserialize, Serialize};

// ANCHOR: normalize
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
    /// The function from a byte to a number, `(pixel / 255 − mean) / std`.
    ///
    /// ```
    /// let pixel = mnist::transform::Normalize::default().function::<f32>();
    /// assert_eq!((pixel(0), pixel(255)), (-1.0, 1.0));
    /// ```
    pub fn function<F: NdFloat>(self) -> impl Fn(u8) -> F {
        let float = |x: f64| F::from(x).expect("a float");
        let (white, mean, std) = (float(255.0), float(self.mean), float(self.std));
        move |pixel| (F::from(pixel).expect("a byte fits in a float") / white - mean) / std
    }
}
// ANCHOR_END: normalize
