//! From bytes to the numbers that the network sees.

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
    /// The function from a byte to a number, `(pixel / 255 − mean) / std`, as one multiplication
    /// and one addition.
    ///
    /// ```
    /// let pixel = mnist::transform::Normalize::default().function::<f32>();
    /// assert_eq!((pixel(0), pixel(255)), (-1.0, 1.0));
    /// ```
    pub fn function<F: NdFloat>(self) -> impl Fn(u8) -> F {
        let scale = F::from(1.0 / (255.0 * self.std)).expect("a float");
        let shift = F::from(-self.mean / self.std).expect("a float");
        move |pixel| F::from(pixel).expect("a byte fits in a float") * scale + shift
    }
}
