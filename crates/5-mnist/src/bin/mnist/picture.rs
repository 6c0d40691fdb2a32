//! A person's own picture of a digit, brought into MNIST's frame as the data set was made: light
//! ink on black, fit into 20 × 20 pixels, centered by its mass in 28 × 28. Source: Y. LeCun,
//! C. Cortes, C. Burges, *The MNIST database*.

use anyhow::{Context, ensure};
use image::imageops::{FilterType, crop_imm, resize};
use image::{GrayImage, ImageBuffer, Luma, RgbaImage};
use mnist::dataset::{PIXELS, SIDE};

/// The longer side of a digit in the frame.
const DIGIT_SIDE: u32 = 20;
/// How much darker or lighter than the paper a pixel must be to be ink, of 1.
const INK: f32 = 0.2;

/// The digit of a PNG or JPEG picture as 28 × 28 pixels, 0 black and 255 white.
pub fn to_mnist_frame(bytes: &[u8]) -> anyhow::Result<[u8; PIXELS]> {
    let picture = image::load_from_memory(bytes)
        .context("expected a PNG or JPEG picture, found something else or a damaged one")?;
    let ink = ink_of(&picture.to_rgba8());
    let digit = cut_out(&ink)
        .context("expected a digit, found an even surface; draw it thicker or darker")?;
    Ok(center_by_mass(&fit(&digit)?))
}

/// How far each pixel is from the paper: 0 for paper, 1 for the strongest ink.
fn ink_of(picture: &RgbaImage) -> ImageBuffer<Luma<f32>, Vec<f32>> {
    let gray = on_paper(picture);
    let paper = border_median(&gray);
    let distance = |pixel: u8| (f32::from(pixel) - paper).abs() / 255.0;
    let strongest = gray.pixels().map(|Luma([pixel])| distance(*pixel)).fold(0.0, f32::max);
    let contrast = if strongest < INK { 0.0 } else { strongest.recip() };
    ImageBuffer::from_fn(gray.width(), gray.height(), |x, y| {
        Luma([contrast * distance(gray.get_pixel(x, y)[0])])
    })
}

/// Shades of gray, with transparent places laid on black paper if what is drawn is light, on white
/// if it is dark.
fn on_paper(picture: &RgbaImage) -> GrayImage {
    let shade =
        |[r, g, b, _]: [u8; 4]| 0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b);
    let opacity = |[_, _, _, a]: [u8; 4]| f32::from(a) / 255.0;
    let (drawn, weight) = picture.pixels().fold((0.0, 0.0), |(sum, weight), pixel| {
        (sum + f64::from(shade(pixel.0) * opacity(pixel.0)), weight + f64::from(opacity(pixel.0)))
    });
    let paper = if drawn > 127.5 * weight { 0.0 } else { 255.0 };
    GrayImage::from_fn(picture.width(), picture.height(), |x, y| {
        let pixel = picture.get_pixel(x, y).0;
        let opacity = opacity(pixel);
        Luma([(opacity * shade(pixel) + (1.0 - opacity) * paper).round() as u8])
    })
}

/// The shade of the paper: a digit seldom touches the edge of its picture.
fn border_median(gray: &GrayImage) -> f32 {
    let (width, height) = gray.dimensions();
    let is_border = |x: u32, y: u32| x == 0 || y == 0 || x + 1 == width || y + 1 == height;
    let border = gray.enumerate_pixels().filter(|(x, y, _)| is_border(*x, *y));
    let mut shades: Vec<u8> = border.map(|(_, _, pixel)| pixel[0]).collect();
    shades.sort_unstable();
    shades.get(shades.len() / 2).copied().map_or(255.0, f32::from)
}

/// The part of the picture that has ink.
fn cut_out(ink: &ImageBuffer<Luma<f32>, Vec<f32>>) -> Option<ImageBuffer<Luma<f32>, Vec<f32>>> {
    let inked = ink.enumerate_pixels().filter(|(_, _, pixel)| pixel[0] >= INK);
    let corners = inked.fold(None, |corners, (x, y, _)| {
        let (left, top, right, bottom) = corners.unwrap_or((x, y, x, y));
        Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
    });
    let (left, top, right, bottom) = corners?;
    Some(crop_imm(ink, left, top, right - left + 1, bottom - top + 1).to_image())
}

/// The digit scaled so that its longer side is 20 pixels.
fn fit(
    digit: &ImageBuffer<Luma<f32>, Vec<f32>>,
) -> anyhow::Result<ImageBuffer<Luma<f32>, Vec<f32>>> {
    let (width, height) = digit.dimensions();
    ensure!(width > 0 && height > 0, "expected a picture with pixels, found none");
    let longer = width.max(height);
    let scaled =
        |side: u32| (f64::from(side * DIGIT_SIDE) / f64::from(longer)).round().max(1.0) as u32;
    Ok(resize(digit, scaled(width), scaled(height), FilterType::Triangle))
}

/// The digit moved so that the center of its mass is the center of the frame.
fn center_by_mass(digit: &ImageBuffer<Luma<f32>, Vec<f32>>) -> [u8; PIXELS] {
    let (mut mass, mut x_moment, mut y_moment) = (0.0, 0.0, 0.0);
    for (x, y, pixel) in digit.enumerate_pixels() {
        mass += pixel[0];
        x_moment += pixel[0] * (x as f32 + 0.5);
        y_moment += pixel[0] * (y as f32 + 0.5);
    }
    let middle = SIDE as f32 / 2.0;
    let left = (middle - x_moment / mass).round() as i64;
    let top = (middle - y_moment / mass).round() as i64;

    let mut frame = [0; PIXELS];
    for (x, y, pixel) in digit.enumerate_pixels() {
        let (column, row) = (i64::from(x) + left, i64::from(y) + top);
        let inside = 0..SIDE as i64;
        if inside.contains(&column) && inside.contains(&row) {
            frame[row as usize * SIDE + column as usize] = (255.0 * pixel[0]).round() as u8;
        }
    }
    frame
}
