//! A photograph that nobody took: a 3 on ruled paper, in uneven light, with a thumb's shadow and a camera's noise.
//!
//! It is `data/pictures/three.png`, and it is ours to give away, as a person's own picture would not be:
//!
//! ```console
//! cargo run -p mnist --example photograph -- data/pictures/three.png
//! ```
//!
//! Every place is (across, down) in pixels from the upper left corner.

use std::fs::File;
use std::io;

use ndarray_rand::rand::Rng;
use png::{BitDepth, ColorType, Compression, Encoder};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

const SIDE: u32 = 240;
/// The pen's way: four curves, each by its ends and the two points that pull it (a cubic Bézier curve).
const STROKES: [[[f32; 2]; 4]; 4] = [
    [[86.0, 74.0], [96.0, 48.0], [150.0, 44.0], [150.0, 78.0]],
    [[150.0, 78.0], [150.0, 102.0], [128.0, 112.0], [104.0, 116.0]],
    [[104.0, 116.0], [140.0, 112.0], [164.0, 126.0], [160.0, 154.0]],
    [[160.0, 154.0], [156.0, 192.0], [100.0, 196.0], [78.0, 168.0]],
];
/// Half of the pen's width.
const PEN: f32 = 5.0;
/// Shades from 0, black, to 1, white.
const PAPER: f32 = 0.88;
const INK: f32 = 0.2;
const RULE: f32 = 0.62;
/// From one ruled line to the next, and how far a line sinks for each pixel across: the page lies askew.
const RULES_APART: f32 = 26.0;
const SLOPE: f32 = 0.03;
const NOISE: f32 = 0.02;

fn main() -> io::Result<()> {
    let path = std::env::args().nth(1).ok_or_else(|| io::Error::other("give a file to write"))?;
    let generator = &mut ChaCha8Rng::seed_from_u64(3);
    let pen_places: Vec<[f32; 2]> = STROKES.iter().flat_map(points).collect();
    let places = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| [x as f32, y as f32]));
    let pixels = places.map(|place| {
        let surface = mix(paper(place), INK, ink(place, &pen_places));
        let shade = surface * light(place) + generator.random_range(-NOISE..NOISE);
        (255.0 * shade).round().clamp(0.0, 255.0) as u8
    });
    let mut encoder = Encoder::new(File::create(path)?, SIDE, SIDE);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels.collect::<Vec<u8>>())?;
    Ok(writer.finish()?)
}

/// Points on a curve, closer together than the pen is wide.
fn points([a, b, c, d]: &[[f32; 2]; 4]) -> impl Iterator<Item = [f32; 2]> {
    const COUNT: usize = 60;
    (0..=COUNT).map(move |i| {
        let t = i as f32 / COUNT as f32;
        // From four points to one: a point between each two, three times over.
        let between = |p: [f32; 2], q: [f32; 2]| [mix(p[0], q[0], t), mix(p[1], q[1], t)];
        let (ab, bc, cd) = (between(*a, *b), between(*b, *c), between(*c, *d));
        between(between(ab, bc), between(bc, cd))
    })
}

/// How much ink lies on a place, from 0 to 1: all within the pen's reach, less over the next two pixels.
fn ink(place: [f32; 2], pen_places: &[[f32; 2]]) -> f32 {
    let nearest = pen_places.iter().map(|&pen| distance(place, pen)).fold(f32::MAX, f32::min);
    ((PEN + 2.0 - nearest) / 2.0).clamp(0.0, 1.0)
}

/// Paper, with ruled lines at equal distances, about two pixels thick.
fn paper([x, y]: [f32; 2]) -> f32 {
    let from_line = ((y - SLOPE * x).rem_euclid(RULES_APART) - 0.5 * RULES_APART).abs();
    mix(PAPER, RULE, (1.5 - from_line).clamp(0.0, 1.0))
}

/// The share of the light that reaches a place: less to the right and below, and less in the soft shadow of a thumb, whose
/// tip is a circle at the right.
fn light([x, y]: [f32; 2]) -> f32 {
    let fall_off = 1.0 - 0.25 * (x + y) / (2 * SIDE) as f32;
    // Left of its tip's middle a thumb is round, and right of it as wide as the tip.
    let from_middle = distance([x.min(205.0), y], [205.0, 196.0 - 0.3 * (x - 205.0).max(0.0)]);
    let lit = ((from_middle - 38.0) / 24.0).clamp(0.0, 1.0);
    fall_off * mix(0.55, 1.0, lit)
}

fn distance([x, y]: [f32; 2], [to_x, to_y]: [f32; 2]) -> f32 {
    ((x - to_x) * (x - to_x) + (y - to_y) * (y - to_y)).sqrt()
}

/// From one number to another, the share `t` of the way.
fn mix(from: f32, to: f32, t: f32) -> f32 {
    from + t * (to - from)
}
