//! Training images that are a little different whenever they are seen: shifted, turned, scaled, and
//! bent like rubber.
//!
//! A four that is moved by a pixel is a four, but to a linear layer it is a new vector. No data set
//! shows every digit in every place, so it is moved while training. Evaluation sees the images as
//! they are.

use std::array;
use std::f32::consts::PI;

use ndarray_rand::rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::dataset::{PIXELS, SIDE};

// ANCHOR: augment
/// How far a training image is changed at most. With 0 everywhere, the default, it is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Augment {
    /// Pixels to move it by, along each side.
    pub shift: f64,
    /// Degrees to turn it by, either way.
    pub degrees: f64,
    /// The part of its size by which it becomes larger or smaller.
    pub scale: f64,
    /// How strongly it is bent. PyTorch: `alpha` in torchvision's `ElasticTransform`.
    ///
    /// Every pixel draws a number between −1 and 1, a Gaussian of [`SMOOTHNESS`] pixels smooths
    /// them to a field, and the field times this is how far each pixel moves to the side; another
    /// field says how far up or down. At 34 a pixel typically moves by 1.4. Source: Simard,
    /// Steinkraus and Platt, *Best Practices for Convolutional Neural Networks*, 2003.
    pub elastic: f64,
}

/// The standard deviation, in pixels, of the Gaussian that smooths the bending.
pub const SMOOTHNESS: f32 = 4.0;
// ANCHOR_END: augment

/// A number for each pixel, row by row.
type Field = [[f32; SIDE]; SIDE];

impl Augment {
    /// The function from an image to a changed one, the change drawn from a generator.
    pub fn function(self) -> impl Fn(&[u8], &mut ChaCha8Rng) -> [u8; PIXELS] {
        const CENTER: f32 = (SIDE as f32 - 1.0) / 2.0;
        let bumps = bumps();
        move |image, generator| {
            // All are drawn whether they are needed or not, so that none changes the others.
            let [down, right, turn, zoom] = array::from_fn(|_| uniform(generator));
            let (down, right) = (down * self.shift as f32, right * self.shift as f32);
            let (sin, cos) = (turn * self.degrees.to_radians() as f32).sin_cos();
            let zoom = 1.0 + zoom * self.scale as f32;
            let (sin, cos) = (sin / zoom, cos / zoom);
            let [bend_down, bend_right] = match self.elastic {
                0.0 => [[[0.0; SIDE]; SIDE]; 2],
                strength => [(); 2].map(|()| field(&bumps, strength as f32, generator)),
            };

            // A pixel of the new image asks where it comes from, so that none is left without an
            // answer: the change of the whole is undone around the center, then comes the bending.
            let padded = Padded::new(image);
            let mut changed = [0; PIXELS];
            for (row, pixels) in changed.chunks_exact_mut(SIDE).enumerate() {
                let y = row as f32 - CENTER - down;
                for (column, pixel) in pixels.iter_mut().enumerate() {
                    let x = column as f32 - CENTER - right;
                    let source_row = CENTER + cos * y - sin * x + bend_down[row][column];
                    let source_column = CENTER + sin * y + cos * x + bend_right[row][column];
                    *pixel = padded.between(source_row, source_column);
                }
            }
            changed
        }
    }
}

/// A number between −1 and 1.
fn uniform(generator: &mut ChaCha8Rng) -> f32 {
    2.0 * generator.random::<f32>() - 1.0
}

/// The distance between two nodes of the noise.
const NODE_DISTANCE: f32 = SMOOTHNESS;
/// Nodes along a side: from two before the image to two behind it.
const NODES: usize = 12;

/// The Gaussian around every node, along one side of the image.
fn bumps() -> [[f32; SIDE]; NODES] {
    array::from_fn(|node| {
        let center = (node as f32 - 2.0) * NODE_DISTANCE;
        array::from_fn(|pixel| {
            let distance = (pixel as f32 - center) / SMOOTHNESS;
            (-distance * distance / 2.0).exp()
        })
    })
}

/// Smooth noise, as if every pixel had drawn a number `n` and a Gaussian of deviation `σ` had been
/// laid over them: `Σ n · e^(−r²/2σ²) / 2πσ²`, times a strength.
///
/// What is that smooth can be said with fewer numbers. Only one pixel in `h · h` draws one here, a
/// node. The variance of a sum of independent numbers is the sum of their variances, so with `1/h²`
/// of the terms it would be `1/h²` of what it was; each number times `h` makes up for it. With
/// `h = σ`, the bumps overlap so far that no node shows.
///
/// The Gaussian of a distance is the product of the Gaussians along the two sides, so the rows
/// are smoothed first, then the columns.
fn field(bumps: &[[f32; SIDE]; NODES], strength: f32, generator: &mut ChaCha8Rng) -> Field {
    let factor = strength * NODE_DISTANCE / (2.0 * PI * SMOOTHNESS * SMOOTHNESS);
    let mut smooth_rows = [[0.0; SIDE]; NODES];
    for row in &mut smooth_rows {
        for bump in bumps {
            add_scaled(row, bump, factor * uniform(generator));
        }
    }
    let mut field = [[0.0; SIDE]; SIDE];
    for (bump, smooth_row) in bumps.iter().zip(&smooth_rows) {
        for (row, &weight) in field.iter_mut().zip(bump) {
            add_scaled(row, smooth_row, weight);
        }
    }
    field
}

fn add_scaled(sum: &mut [f32; SIDE], numbers: &[f32; SIDE], factor: f32) {
    for (sum, number) in sum.iter_mut().zip(numbers) {
        *sum += factor * number;
    }
}

/// An image with black around it: a pixel before, two behind.
struct Padded([[f32; SIDE + 3]; SIDE + 3]);

impl Padded {
    fn new(image: &[u8]) -> Self {
        let mut padded = [[0.0; SIDE + 3]; SIDE + 3];
        for (padded, pixels) in padded[1..].iter_mut().zip(image.chunks_exact(SIDE)) {
            for (padded, &pixel) in padded[1..].iter_mut().zip(pixels) {
                *padded = f32::from(pixel);
            }
        }
        Self(padded)
    }

    /// The shade at a place between four pixels, mixed by how near each is; black outside.
    fn between(&self, row: f32, column: f32) -> u8 {
        let inside = |place: f32| (place + 1.0).clamp(0.0, SIDE as f32 + 1.0);
        let (row, column) = (inside(row), inside(column));
        let (top, left) = (row as u8, column as u8);
        let (down, right) = (row - f32::from(top), column - f32::from(left));
        let (top, left) = (usize::from(top), usize::from(left));
        let [upper, lower] = [&self.0[top], &self.0[top + 1]]
            .map(|pixels| pixels[left] + right * (pixels[left + 1] - pixels[left]));
        // The half rounds to the nearest shade.
        (upper + down * (lower - upper) + 0.5) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_fades_to_black_within_a_pixel_of_each_of_its_edges() {
        let image = Padded::new(&[200; PIXELS]);
        let expected = [(-9.0, 0), (-1.0, 0), (-0.5, 100), (0.0, 200), (13.3, 200)];
        let edges = expected.into_iter().chain([(27.0, 200), (27.5, 100), (28.0, 0), (99.0, 0)]);
        for (place, shade) in edges {
            assert_eq!(image.between(place, 5.0), shade, "at row {place}");
            assert_eq!(image.between(5.0, place), shade, "at column {place}");
        }
    }
}
