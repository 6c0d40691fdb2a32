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
    /// Writes `(pixel / 255 − mean) / std` of every pixel to `numbers`. As a function of the pixel this
    /// is a straight line, so it is computed as one, without a division; the last bits may be others
    /// than PyTorch's.
    ///
    /// ```
    /// let mut numbers = [0.0_f32; 2];
    /// mnist::transform::Normalize::default().apply(&[0, 255], &mut numbers);
    /// assert_eq!(numbers, [-1.0, 1.0]);
    /// ```
    // Inlined, so that it is compiled for the same vector instructions as its caller.
    #[inline(always)]
    pub fn apply<F: NdFloat>(self, pixels: &[u8], numbers: &mut [F]) {
        let float = |x: f64| F::from(x).expect("a float");
        let (slope, black) = (float(1.0 / (255.0 * self.std)), float(-self.mean / self.std));
        for (number, &pixel) in numbers.iter_mut().zip(pixels) {
            *number = F::from(pixel).expect("a byte fits in a float") * slope + black;
        }
    }
}
// ANCHOR_END: normalize

impl Normalize {
    /// Whether it makes numbers of pixels.
    ///
    /// # Errors
    /// With what is wrong, as one sentence.
    pub fn check(self) -> Result<(), String> {
        let Self { mean, std } = self;
        if !mean.is_finite() {
            return Err(format!("mean must be finite, not {mean}"));
        }
        if !(std.is_finite() && std > 0.0) {
            return Err(format!("std must be finite and above 0, not {std}"));
        }
        let mut numbers = [0.0_f32; 2];
        self.apply(&[0, 255], &mut numbers);
        if !numbers.iter().all(|number| number.is_finite()) {
            return Err(format!(
                "a pixel minus the mean, {mean}, divided by the std, {std}, must be a number that fits in 32 bits"
            ));
        }
        Ok(())
    }
}
