//! The way of a person's picture into MNIST's frame: each stage alone, then all of them.

use std::path::Path;

use mnist::dataset::{MnistDataset, SIDE, Split};
use ndarray::Array2;
use ndarray_rand::rand::Rng;
use picture::Doubt;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// A picture as bytes from a function of row and column to a shade, 0 black and 255 white.
fn gray(height: usize, width: usize, shade: impl Fn(usize, usize) -> f32) -> Vec<u8> {
    let shades = (0..height).flat_map(|y| (0..width).map(move |x| (y, x)));
    let shades = shades.map(|(y, x)| shade(y, x).round().clamp(0.0, 255.0) as u8);
    shades.flat_map(|shade| [shade, shade, shade, 255]).collect()
}

/// Whether a place is on a 7 in a picture of 240 × 320: a bar and a slanted stem.
fn is_seven(y: usize, x: usize) -> bool {
    let (y, x) = (y as f32, x as f32);
    let stem = 200.0 - (y - 60.0) * 0.5;
    (60.0..76.0).contains(&y) && (120.0..208.0).contains(&x)
        || (60.0..190.0).contains(&y) && (stem - 8.0..stem + 8.0).contains(&x)
}

/// The frame of the 7 on even paper, which all other pictures of it are compared with.
fn seven() -> [u8; 784] {
    let rgba = gray(240, 320, |y, x| if is_seven(y, x) { 30.0 } else { 230.0 });
    picture::read(320, 240, &rgba).unwrap().frame
}

/// The mean difference of two frames' pixels, of 255.
fn difference(left: &[u8; 784], right: &[u8; 784]) -> f64 {
    let sum: u32 = left.iter().zip(right).map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
    f64::from(sum) / 784.0
}

fn assert_reads_seven(name: &str, shade: impl Fn(usize, usize) -> f32) {
    let reading = picture::read(320, 240, &gray(240, 320, shade)).expect(name);
    let difference = difference(&reading.frame, &seven());
    assert!(
        difference < 6.0,
        "{name}: the frame differs from that on even paper by {difference:.1}"
    );
    assert_eq!(reading.doubt, None, "{name}");
}

fn ink_shade(y: usize, x: usize, paper: f32) -> f32 {
    if is_seven(y, x) { 0.2 * paper } else { paper }
}

#[test]
fn an_image_of_the_data_set_comes_through_unchanged() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&data, Split::Test).unwrap();
    let mut same = 0;
    for image in 0..2_000 {
        let bytes = test.image(image);
        let rgba: Vec<u8> = bytes.iter().flat_map(|&b| [b, b, b, 255]).collect();
        let reading = picture::read(SIDE, SIDE, &rgba).unwrap();
        same += usize::from(reading.frame[..] == *bytes);
        // The same image dark on white.
        let rgba: Vec<u8> = bytes.iter().flat_map(|&b| [255 - b, 255 - b, 255 - b, 255]).collect();
        assert_eq!(picture::read(SIDE, SIDE, &rgba).unwrap().frame, reading.frame, "image {image}");
    }
    assert!(
        same >= 1_980,
        "{same} of 2,000: the data set has its center of mass at (14, 14) from 0"
    );
}

#[test]
fn a_digit_that_fills_most_of_its_picture_is_no_paper() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&data, Split::Test).unwrap();
    // An eight, ten times as large: where its strokes cross, ink is most of what is around.
    let bytes: &[u8; 784] = test.image(344).try_into().unwrap();
    let side = 10 * SIDE;
    let large = gray(side, side, |y, x| f32::from(bytes[y / 10 * SIDE + x / 10]));
    let found = difference(&picture::read(side, side, &large).unwrap().frame, bytes);
    assert!(found < 7.0, "the frame differs by {found:.1} from the image");
}

#[test]
fn the_center_of_mass_is_put_at_fourteen_in_both_directions() {
    // An L has its mass at the left and at the bottom, so swapped or shifted moments show.
    let rgba = gray(200, 200, |y, x| {
        let on = (40..160).contains(&y) && (60..80).contains(&x)
            || (140..160).contains(&y) && (60..120).contains(&x);
        if on { 0.0 } else { 255.0 }
    });
    let frame = picture::read(200, 200, &rgba).unwrap().frame.map(f64::from);
    let mass: f64 = frame.iter().sum();
    let moment = |of: fn(usize) -> usize| -> f64 {
        frame.iter().enumerate().map(|(i, ink)| ink * of(i) as f64).sum::<f64>() / mass
    };
    let (row, column) = (moment(|i| i / SIDE), moment(|i| i % SIDE));
    assert!((row - 14.0).abs() <= 0.55 && (column - 14.0).abs() <= 0.55, "{row} {column}");
    let inked: Vec<usize> = (0..784).filter(|&i| frame[i] > 60.0).collect();
    let rows = inked.iter().map(|i| i / SIDE).max().unwrap() - inked[0] / SIDE + 1;
    assert_eq!(rows, 20, "the longer side of a digit is 20 pixels");
}

#[test]
fn paper_is_what_most_of_the_surroundings_show() {
    let rgba = gray(240, 320, |y, x| ink_shade(y, x, 120.0 + x as f32 / 4.0));
    let covered = Array2::from_elem((240, 320), false);
    let paper = picture::paper(&picture::flatten(320, 240, &rgba), &covered, 0.3);
    for (y, x) in [(120, 160), (65, 150), (100, 180), (30, 80), (200, 250)] {
        let found = 255.0 * paper[(y, x)][0];
        let expected = 120.0 + x as f32 / 4.0;
        assert!((found - expected).abs() < 8.0, "at row {y}, column {x}: {found}, not {expected}");
    }
}

#[test]
fn ink_is_measured_along_its_own_color() {
    // Red ink on green paper of the same brightness, and a brighter green spot, which is no ink.
    let paper = Array2::from_elem((9, 9), [0.2, 0.5, 0.2]);
    let colors = Array2::from_shape_fn((9, 9), |(y, x)| match (y, x) {
        (4, 2..7) => [0.7, 0.25, 0.2],
        (7, 7) => [0.1, 0.6, 0.2],
        _ => [0.2, 0.5, 0.2],
    });
    let ink = picture::ink(&colors, &paper, &Array2::from_elem((9, 9), false));
    assert!(ink[(4, 4)] > 0.3, "{}", ink[(4, 4)]);
    assert!(ink[(7, 7)] < 0.0, "what differs the other way is no ink: {}", ink[(7, 7)]);
    let rim = Array2::from_shape_fn((9, 9), |(y, _)| y == 4);
    assert_eq!(picture::ink(&colors, &paper, &rim)[(4, 4)], 0.0, "a rim has no ink");
}

#[test]
fn ruled_lines_are_taken_out_and_strokes_stay() {
    for transposed in [false, true] {
        let ruled = Array2::from_shape_fn((200, 200), |(y, x)| {
            let stroke = (50..150).contains(&y) && (90..110).contains(&x);
            let climb = (x as f32 * 0.03).round() as usize;
            f32::from(u8::from(stroke || (y + climb) % 40 < 2))
        });
        let ruled =
            if transposed { ruled.reversed_axes().as_standard_layout().to_owned() } else { ruled };
        let mut clean = picture::without_lines(ruled);
        if transposed {
            clean.swap_axes(0, 1);
        }
        // A line that leaves through a corner may leave a bit there.
        for (y, x) in (10..190).flat_map(|y| [20, 60, 150, 180].map(|x| (y, x))) {
            assert!(clean[(y, x)] < 0.1, "a line is left in row {y}, column {x}");
        }
        for y in 55..145 {
            assert!(clean[(y, 100)] > 0.9, "row {y}: the stroke on a line is put together again");
        }
    }
}

#[test]
fn the_threshold_parts_paper_from_ink_and_refuses_noise() {
    let two =
        Array2::from_shape_fn((50, 50), |(y, x)| if y < 5 { 0.6 } else { (x % 3) as f32 * 0.01 });
    let threshold = picture::threshold(&two).unwrap();
    assert!((0.02..0.6).contains(&threshold), "{threshold}");
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let noise = Array2::from_shape_simple_fn((50, 50), || generator.random_range(0.0..0.4));
    assert_eq!(picture::threshold(&noise), None, "noise is no ink");
    assert_eq!(picture::threshold(&Array2::zeros((50, 50))), None, "even paper has no ink");
}

#[test]
fn parts_touch_at_sides_and_corners() {
    let mut ink = Array2::zeros((8, 8));
    for place in [(1, 1), (2, 2), (3, 1), (6, 6), (6, 7)] {
        ink[place] = 1.0;
    }
    let parts = picture::parts(&ink, 0.5);
    let found: Vec<_> =
        parts.iter().map(|p| (p.pixels.len(), p.rows.clone(), p.columns.clone())).collect();
    assert_eq!(found, [(3, 1..4, 1..3), (2, 6..7, 6..8)]);
}

#[test]
fn a_box_dust_and_what_reaches_the_edge_are_not_chosen() {
    let square = |y: usize, x: usize, top: usize, left: usize, side: usize| {
        (top..top + side).contains(&y) && (left..left + side).contains(&x)
    };
    let ink = Array2::from_shape_fn((100, 100), |(y, x)| {
        let digit = square(y, x, 40, 40, 20);
        let boxed = square(y, x, 20, 20, 60) && !square(y, x, 22, 22, 56);
        let dust = square(y, x, 10, 90, 2);
        let edge = x < 10;
        f32::from(u8::from(digit || boxed || dust || edge))
    });
    let parts = picture::parts(&ink, 0.5);
    assert_eq!(parts.len(), 4);
    let (digit, doubt) = picture::choose(&parts, (100, 100)).unwrap();
    assert_eq!(digit.len(), 1);
    assert_eq!((digit[0].rows.clone(), digit[0].columns.clone()), (40..60, 40..60));
    assert_eq!(doubt, None);
}

#[test]
fn light_lines_rims_and_dust_change_little() {
    assert_reads_seven("light from the left", |y, x| ink_shade(y, x, 230.0 - 0.3 * x as f32));
    assert_reads_seven("a shadow", |y, x| {
        let lit = ((2.0 * y as f32 + x as f32 - 350.0) / 60.0).clamp(0.0, 1.0);
        ink_shade(y, x, 140.0 + 80.0 * lit)
    });
    assert_reads_seven("ruled lines", |y, x| {
        ink_shade(y, x, if (y + 25) % 30 < 2 { 150.0 } else { 230.0 })
    });
    assert_reads_seven("squares", |y, x| {
        ink_shade(y, x, if (y + 6) % 24 < 2 || (x + 6) % 24 < 2 { 150.0 } else { 230.0 })
    });
    assert_reads_seven("a black frame", |y, x| {
        if y < 9 || x < 9 || y >= 231 || x >= 311 { 0.0 } else { ink_shade(y, x, 230.0) }
    });
    assert_reads_seven(
        "a scanner's dark edge",
        |y, x| if x < 25 { 20.0 } else { ink_shade(y, x, 240.0) },
    );
    assert_reads_seven("a speck of dust", |y, x| {
        if (200..205).contains(&y) && (20..25).contains(&x) { 0.0 } else { ink_shade(y, x, 240.0) }
    });
    assert_reads_seven(
        "a dark pixel",
        |y, x| if (y, x) == (3, 5) { 0.0 } else { ink_shade(y, x, 240.0) },
    );
    assert_reads_seven("faint ink", |y, x| if is_seven(y, x) { 190.0 } else { 225.0 });
    assert_reads_seven("chalk", |y, x| if is_seven(y, x) { 210.0 } else { 45.0 });
    assert_reads_seven("a drawn box", |y, x| {
        let rim = |i: usize, end: usize| (25..29).contains(&i) || (end - 29..end - 25).contains(&i);
        let inside = (25..215).contains(&y) && (25..295).contains(&x);
        if inside && (rim(y, 240) || rim(x, 320)) { 20.0 } else { ink_shade(y, x, 240.0) }
    });
}

#[test]
fn the_sides_of_a_box_are_no_lines_however_tall_it_is() {
    for (rows, columns) in [(30..210, 70..250), (12..228, 70..250), (30..210, 20..300)] {
        let rim =
            |i: usize, range: &std::ops::Range<usize>| i < range.start + 4 || i + 4 >= range.end;
        assert_reads_seven(&format!("a box in rows {rows:?}, columns {columns:?}"), |y, x| {
            let inside = rows.contains(&y) && columns.contains(&x);
            if inside && (rim(y, &rows) || rim(x, &columns)) {
                20.0
            } else {
                ink_shade(y, x, 240.0)
            }
        });
    }
}

#[test]
fn colors_of_the_same_brightness_are_told_apart() {
    let draw = |ink: [u8; 4], paper: [u8; 4]| {
        let places = (0..240).flat_map(|y| (0..320).map(move |x| (y, x)));
        let rgba: Vec<u8> =
            places.flat_map(|(y, x)| if is_seven(y, x) { ink } else { paper }).collect();
        picture::read(320, 240, &rgba).unwrap().frame
    };
    let cases = [
        ("yellow on white", [255, 240, 0, 255], [255, 255, 255, 255]),
        ("red on green", [200, 60, 60, 255], [60, 130, 60, 255]),
        ("blue on black", [30, 40, 160, 255], [0, 0, 0, 255]),
        ("black on nothing", [0, 0, 0, 255], [0, 0, 0, 0]),
        ("white on nothing", [255, 255, 255, 255], [0, 0, 0, 0]),
    ];
    for (name, ink, paper) in cases {
        let difference = difference(&draw(ink, paper), &seven());
        assert!(difference < 6.0, "{name}: {difference:.1}");
    }
}

#[test]
fn a_thin_pen_is_as_thick_in_the_frame_as_the_data_set() {
    let rgba = gray(300, 300, |y, x| {
        let distance = (y as f32 - 150.0).hypot(x as f32 - 150.0);
        if (distance - 100.0).abs() < 1.0 { 20.0 } else { 240.0 }
    });
    let frame = picture::read(300, 300, &rgba).unwrap().frame;
    let row: u32 = frame[14 * SIDE..15 * SIDE].iter().map(|&ink| u32::from(ink)).sum();
    assert!(
        row > 2 * 300,
        "a ring's two walls together have {} white pixels",
        f64::from(row) / 255.0
    );
}

#[test]
fn what_cannot_be_trusted_says_so() {
    let two = gray(240, 320, |y, x| {
        let bar = (60..180).contains(&y) && ((80..100).contains(&x) || (220..240).contains(&x));
        if bar { 20.0 } else { 230.0 }
    });
    assert_eq!(picture::read(320, 240, &two).unwrap().doubt, Some(Doubt::SeveralParts));
    // A cross that reaches all four sides.
    let cross =
        gray(
            60,
            60,
            |y, x| {
                if (25..35).contains(&y) || (25..35).contains(&x) { 20.0 } else { 230.0 }
            },
        );
    assert_eq!(picture::read(60, 60, &cross).unwrap().doubt, Some(Doubt::AtEdge));
    assert_eq!(picture::read(200, 200, &cut_zero()).unwrap().doubt, Some(Doubt::AtEdge));
}

/// A zero that was cut out so tightly that it reaches all four sides, with a smudge inside.
fn cut_zero() -> Vec<u8> {
    gray(200, 200, |y, x| {
        let distance = (y as f32 - 99.5).hypot(x as f32 - 99.5);
        let smudge = (80..120).contains(&y) && (95..105).contains(&x);
        if (80.0..100.0).contains(&distance) {
            20.0
        } else if smudge {
            190.0
        } else {
            230.0
        }
    })
}

#[test]
fn a_digit_that_was_cut_out_without_paper_around_is_no_rim() {
    let reading = picture::read(200, 200, &cut_zero()).unwrap();
    let frame = |y: usize, x: usize| reading.frame[y * SIDE + x];
    assert!(frame(14, 5) > 200 && frame(14, 23) > 200, "the ring is read, 20 pixels wide");
    assert!(frame(14, 14) < 50, "the smudge inside is not");
}

#[test]
fn even_surfaces_and_pictures_without_pixels_are_refused() {
    for (height, width) in [(0, 0), (0, 9), (1, 1), (9, 9), (28, 28), (1, 500), (200, 300)] {
        let even = gray(height, width, |_, _| 200.0);
        assert!(picture::read(width, height, &even).is_err(), "{width} × {height}");
    }
    let dot = gray(200, 300, |y, x| if (y, x) == (100, 100) { 0.0 } else { 255.0 });
    assert!(picture::read(300, 200, &dot).is_err(), "a dark pixel is no digit");
}
