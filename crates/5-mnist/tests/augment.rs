//! Changed images: what a shift, a turn, a new size and bending do to the ink.

use std::path::PathBuf;

use linalg::threads::with_threads;
use mnist::augment::{Augment, SMOOTHNESS};
use mnist::dataset::{MnistDataset, PIXELS, SIDE, Split};
use mnist::loader::Batch;
use mnist::purpose::Purpose;
use mnist::recipe::Recipe;
use mnist::transform::Normalize;
use ndarray::{Array2, Ix2};
use ndarray_rand::rand::Rng;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

const NONE: Augment = Augment { shift: 0.0, degrees: 0.0, scale: 0.0, elastic: 0.0 };

/// An image from a function of row and column.
fn image(shade: impl Fn(usize, usize) -> u8) -> Vec<u8> {
    (0..PIXELS).map(|pixel| shade(pixel / SIDE, pixel % SIDE)).collect()
}

/// A bar that lies across the center, 12 wide and 4 high.
fn bar() -> Vec<u8> {
    image(|row, column| if (12..16).contains(&row) && (8..20).contains(&column) { 250 } else { 0 })
}

/// So many changed versions of an image.
fn versions(image: &[u8], augment: Augment, count: usize) -> Vec<Vec<f64>> {
    let (change, generator) = (augment.function(), &mut ChaCha8Rng::seed_from_u64(0));
    let versions = (0..count).map(|_| change(image, generator));
    versions.map(|image| image.iter().map(|&shade| f64::from(shade)).collect()).collect()
}

fn ink(image: &[f64]) -> f64 {
    image.iter().sum()
}

/// Row and column of the center of the ink's mass.
fn center(image: &[f64]) -> (f64, f64) {
    let mean = |place: fn(usize) -> usize| {
        let moments = image.iter().enumerate().map(|(pixel, shade)| place(pixel) as f64 * shade);
        moments.sum::<f64>() / ink(image)
    };
    (mean(|pixel| pixel / SIDE), mean(|pixel| pixel % SIDE))
}

/// How many degrees the bar's longer axis is turned, clockwise: from the second moments of the ink.
fn direction(image: &[f64]) -> f64 {
    let (row, column) = center(image);
    let moment = |weight: fn(f64, f64) -> f64| -> f64 {
        let weighed = image.iter().enumerate().map(|(pixel, shade)| {
            let (y, x) = ((pixel / SIDE) as f64 - row, (pixel % SIDE) as f64 - column);
            shade * weight(y, x)
        });
        weighed.sum()
    };
    let (across, along, mixed) = (moment(|y, _| y * y), moment(|_, x| x * x), moment(|y, x| y * x));
    (0.5 * (2.0 * mixed).atan2(along - across)).to_degrees()
}

/// How many times as long as it was the bar is: the area goes with the square.
fn size(image: &[f64]) -> f64 {
    (ink(image) / (250.0 * 48.0)).sqrt()
}

/// The smallest and the largest.
fn range(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)))
}

fn assert_range((low, high): (f64, f64), (least, most): (f64, f64), slack: f64, what: &str) {
    assert!(
        (low - least).abs() < slack && (high - most).abs() < slack,
        "{what} went from {low} to {high}, not from {least} to {most}"
    );
}

#[test]
fn with_nothing_to_change_every_image_stays_as_it_is() {
    let noise = image(|row, column| (row * 37 + column * 101) as u8);
    let change = NONE.function();
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    assert_eq!(change(&noise, generator)[..], noise[..]);
    assert_eq!(NONE, Augment::default());
}

#[test]
fn a_shift_moves_the_ink_by_up_to_so_many_pixels_along_each_side_and_loses_none() {
    let versions = versions(&bar(), Augment { shift: 3.0, ..NONE }, 2000);
    let moved =
        |part: fn((f64, f64)) -> f64| range(versions.iter().map(|v| part(center(v)) - 13.5));
    assert_range(moved(|center| center.0), (-3.0, 3.0), 0.1, "the rows");
    assert_range(moved(|center| center.1), (-3.0, 3.0), 0.1, "the columns");
    let full = 250.0 * 48.0;
    assert_range(range(versions.iter().map(|v| ink(v))), (full, full), 30.0, "the ink");
}

#[test]
fn a_turn_is_around_the_center_and_up_to_so_many_degrees_either_way() {
    let versions = versions(&bar(), Augment { degrees: 30.0, ..NONE }, 2000);
    assert_range(range(versions.iter().map(|v| direction(v))), (-30.0, 30.0), 0.5, "the direction");
    for version in &versions {
        let (row, column) = center(version);
        assert!((row - 13.5).hypot(column - 13.5) < 0.05, "the center went to {row}, {column}");
    }
}

#[test]
fn a_scale_makes_the_ink_larger_or_smaller_around_the_center() {
    let versions = versions(&bar(), Augment { scale: 0.2, ..NONE }, 2000);
    assert_range(range(versions.iter().map(|v| size(v))), (0.8, 1.2), 0.02, "the size");
    for version in &versions {
        let (row, column) = center(version);
        assert!((row - 13.5).hypot(column - 13.5) < 0.05, "the center went to {row}, {column}");
    }
}

#[test]
fn four_numbers_say_how_far_down_how_far_right_how_many_degrees_and_how_much_larger() {
    let augment = Augment { shift: 3.0, degrees: 30.0, scale: 0.2, elastic: 0.0 };
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    for version in versions(&bar(), augment, 200) {
        let [down, right, turn, larger] = [(); 4].map(|()| 2.0 * generator.random::<f32>() - 1.0);
        let (row, column) = center(&version);
        let changes = [
            ("rows down", row - 13.5, 3.0 * down, 0.15),
            ("columns to the right", column - 13.5, 3.0 * right, 0.15),
            ("degrees clockwise", direction(&version), 30.0 * turn, 1.0),
            ("times the size", size(&version), 1.0 + 0.2 * larger, 0.03),
        ];
        for (what, found, drawn, slack) in changes {
            assert!((found - f64::from(drawn)).abs() < slack, "{found} {what}, drawn was {drawn}");
        }
    }
}

/// On a ramp the shade of a pixel tells from where it came.
#[test]
fn bending_is_noise_that_a_gaussian_smoothed_equally_strong_everywhere() {
    const STEP: u8 = 9;
    const IMAGES: usize = 4000;
    let alpha = 34.0;
    // If every pixel drew a number of variance 1/3, and a Gaussian were laid over them, then the
    // variance would be `α²/3` times the sum of the Gaussian's squares, and two pixels at the distance
    // `d` would be correlated by `e^(−d²/4σ²)`.
    let sigma = f64::from(SMOOTHNESS);
    let squares = 1.0 / (4.0 * std::f64::consts::PI * sigma * sigma);
    let expected = alpha * (squares / 3.0).sqrt();
    let correlation = |distance: f64| (-distance * distance / (4.0 * sigma * sigma)).exp();
    assert!((expected - 1.4_f64).abs() < 0.05, "the documentation says 1.4, not {expected}");

    let augment = Augment { elastic: alpha, ..NONE };
    let ramps = [image(|_, column| STEP * column as u8), image(|row, _| STEP * row as u8)];
    for (ramp, direction) in ramps.iter().zip(["columns", "rows"]) {
        let moves = versions(ramp, augment, IMAGES).into_iter().map(|version| {
            let from = Array2::from_shape_vec((SIDE, SIDE), version).unwrap() / f64::from(STEP);
            let to = Array2::from_shape_vec((SIDE, SIDE), ramp.clone()).unwrap();
            from - to.mapv(f64::from) / f64::from(STEP)
        });
        let moves: Vec<Array2<f64>> = moves.collect();
        let mean_product = |a: (usize, usize), b: (usize, usize)| {
            moves.iter().map(|field| field[a] * field[b]).sum::<f64>() / IMAGES as f64
        };
        // Not nearer to the edges, where the ramp ends.
        for row in 7..21 {
            for column in 7..21 {
                let place = (row, column);
                let deviation = mean_product(place, place).sqrt();
                assert!(
                    (deviation / expected - 1.0).abs() < 0.06,
                    "{direction} at {place:?} moved by {deviation}, not {expected}"
                );
            }
        }
        for distance in 0..14 {
            for other in [(7, 7 + distance), (7 + distance, 7)] {
                let measured = mean_product((7, 7), other) / (expected * expected);
                let wanted = correlation(distance as f64);
                assert!(
                    (measured - wanted).abs() < 0.07,
                    "{direction}: correlation {measured} at distance {distance}, not {wanted}"
                );
            }
        }
    }
}

#[test]
fn a_batch_is_the_same_for_any_number_of_threads_and_every_row_is_changed_in_its_own_way() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let dataset = MnistDataset::load(&folder, Split::Test).expect("the repository has MNIST");
    let recipe = Recipe::reference();
    let augment = Augment { shift: 2.0, degrees: 10.0, scale: 0.1, elastic: 34.0 };
    let batch = |threads: usize, first: usize| {
        let gather = || {
            let generator = |row: usize| Purpose::Image(first + row).generator(recipe.seed);
            let normalize = Normalize::default();
            let batch =
                Batch::<f32>::gather_augmented(&dataset, &[5; 40], normalize, augment, generator);
            batch.inputs.value().into_owned().into_dimensionality::<Ix2>().unwrap()
        };
        with_threads(threads, gather).expect("threads")
    };
    let rows = batch(1, 0);
    assert_eq!(rows, batch(2, 0));
    assert_eq!(rows, batch(5, 0));
    assert_ne!(rows, batch(1, 40), "the next time the image is seen it is changed anew");
    for row in 1..40 {
        assert_ne!(rows.row(0), rows.row(row), "row {row} is the first again");
    }
    assert_eq!(
        rows.row(7),
        batch(1, 7).row(0),
        "an image's change depends on its place in the run, not in the batch"
    );
}
