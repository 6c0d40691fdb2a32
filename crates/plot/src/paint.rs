//! How shapes become a PNG or an SVG. Only this file knows the drawing library.
//!
//! The library draws on whole pixels and smooths little, so everything is drawn [`SCALE`] times too
//! large: for a PNG the pixels are averaged down to double size, for an SVG the view box shrinks it.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef};
use epaint_default_fonts::{HACK_REGULAR, UBUNTU_LIGHT};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use plotters::prelude::*;
use plotters::style::register_font;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters_backend::DrawingErrorKind;

use crate::canvas::{Anchor, Shape};
use crate::color::Rgb;

/// Drawn pixels for each logical pixel.
const SCALE: f64 = 4.0;
/// Drawn pixels that are averaged to one pixel of a PNG, along each axis.
const AVERAGED: usize = 2;
/// Drawn rows that are drawn at once.
const BAND: usize = 128;
/// A picture with more logical pixels than this would take hundreds of megabytes.
const MOST_PIXELS: f64 = 2.0e7;
/// The fonts' names are a list, for whoever shows an SVG takes the first that is installed.
const FONT: &str = "Ubuntu, Cantarell, Helvetica, Arial, sans-serif";
const FALLBACK_FONT: &str = "Hack, monospace";

/// The shapes as a PNG of twice the logical size.
pub(crate) fn png(shapes: &[Shape], size: (f64, f64)) -> Result<Vec<u8>, String> {
    let (wide, high) = drawn_size(size)?;
    let averaged = (wide / AVERAGED as u32, high / AVERAGED as u32);
    // In bands, because all of a large picture at the drawn scale would take more memory than
    // anything else in the program, and more time than a band that fits the processor's cache.
    let mut band = Vec::new();
    let mut pixels = Vec::new();
    for top in (0..high).step_by(BAND) {
        let rows = (high - top).min(BAND as u32);
        let (upper, lower) = (f64::from(top) / SCALE, f64::from(top + rows) / SCALE);
        band.clear();
        band.resize(wide as usize * rows as usize * 3, 255);
        let mut backend = BitMapBackend::with_buffer(&mut band, (wide, rows));
        for shape in shapes.iter().filter(|shape| shape.is_between(upper, lower)) {
            draw_in_pixels(&mut backend, &shape.moved_up(upper)).map_err(text_of)?;
        }
        backend.present().map_err(text_of)?;
        drop(backend);
        pixels.extend(average(&band, averaged.0 as usize));
    }
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive)
        .write_image(&pixels, averaged.0, averaged.1, ExtendedColorType::Rgb8)
        .map_err(text_of)?;
    Ok(bytes)
}

/// The shapes as an SVG of the logical size.
pub(crate) fn svg(shapes: &[Shape], size: (f64, f64)) -> Result<Vec<u8>, String> {
    let (wide, high) = drawn_size(size)?;
    let mut svg = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut svg, (wide, high));
        let page = (wide as i32, high as i32);
        backend.draw_rect((0, 0), page, &WHITE, true).map_err(text_of)?;
        shapes.iter().try_for_each(|shape| draw_as_svg(&mut backend, shape)).map_err(text_of)?;
        backend.present().map_err(text_of)?;
    }
    let drawn = format!("width=\"{wide}\" height=\"{high}\"");
    let shown =
        format!("width=\"{}\" height=\"{}\"", f64::from(wide) / SCALE, f64::from(high) / SCALE);
    Ok(svg.replacen(&drawn, &shown, 1).into_bytes())
}

fn text_of(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn drawn_size((width, height): (f64, f64)) -> Result<(u32, u32), String> {
    let (width, height) = (width.ceil().max(1.0), height.ceil().max(1.0));
    if width * height > MOST_PIXELS {
        return Err(format!("{width} x {height} pixels are too many"));
    }
    Ok(((width * SCALE) as u32, (height * SCALE) as u32))
}

/// Each pixel of the result, `wide` in a row, is the mean of a square of two by two drawn pixels.
fn average(large: &[u8], wide: usize) -> Vec<u8> {
    let mut small = vec![0; large.len() / (AVERAGED * AVERAGED)];
    let two_rows = large.chunks_exact(2 * wide * AVERAGED * 3);
    for (row, rows) in small.chunks_exact_mut(wide * 3).zip(two_rows) {
        let (upper, lower) = rows.split_at(rows.len() / 2);
        let squares = upper.chunks_exact(6).zip(lower.chunks_exact(6));
        for (pixel, (a, b)) in row.chunks_exact_mut(3).zip(squares) {
            for i in 0..3 {
                let sum: u16 = [a[i], a[i + 3], b[i], b[i + 3]].map(u16::from).iter().sum();
                pixel[i] = (sum / 4) as u8;
            }
        }
    }
    small
}

// Straight on the libraries' backends: their layer above would pull points outside of the picture,
// and so outside of a band, back to its edge.
type Drawn<Backend> = Result<(), DrawingErrorKind<<Backend as DrawingBackend>::ErrorType>>;

fn draw_in_pixels<'a>(backend: &mut BitMapBackend<'a>, shape: &Shape) -> Drawn<BitMapBackend<'a>> {
    match shape {
        Shape::Line { points, width, color } => {
            // The library fills a thick path as one polygon and leaves holes where the path crosses
            // itself. Piece by piece, with round joints, it leaves none.
            let points: Vec<_> = points.iter().map(|&point| drawn(point)).collect();
            let (style, width) = (style(*color), drawn_width(*width));
            let rows = -(width as i32)..backend.get_size().1 as i32 + width as i32;
            for pair in points.windows(2) {
                let (first, last) = (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1));
                if first < rows.end && last >= rows.start {
                    backend.draw_path(pair.iter().copied(), &style.stroke_width(width))?;
                }
            }
            let joints = points.iter().skip(1).rev().skip(1).filter(|_| width > 3);
            for &joint in joints.filter(|joint| rows.contains(&joint.1)) {
                backend.draw_circle(joint, width / 2, &style, true)?;
            }
            Ok(())
        }
        Shape::Text { text, at, size, anchor, color } => {
            draw_glyphs(backend, text, *at, *size, *anchor, *color)
        }
        _ => draw_filled(backend, shape),
    }
}

fn draw_as_svg<'a>(backend: &mut SVGBackend<'a>, shape: &Shape) -> Drawn<SVGBackend<'a>> {
    match shape {
        Shape::Line { points, width, color } => {
            let points = points.iter().map(|&point| drawn(point));
            backend.draw_path(points, &style(*color).stroke_width(drawn_width(*width)))
        }
        Shape::Text { text, at: (x, y), size, anchor, color } => {
            // SVG centers a text on the small letters, which is a little above the middle of the
            // capitals and digits that most of our texts have.
            let down = 0.08 * size;
            let (position, horizontal, turn) = match anchor {
                Anchor::Left => ((*x, y + down), HPos::Left, FontTransform::None),
                Anchor::Center => ((*x, y + down), HPos::Center, FontTransform::None),
                Anchor::Right => ((*x, y + down), HPos::Right, FontTransform::None),
                Anchor::Upward => ((x + down, *y), HPos::Center, FontTransform::Rotate270),
            };
            let font = font_of(' ').described(*size).transform(turn);
            let text_style = font.color(&rgb(*color)).pos(Pos::new(horizontal, VPos::Center));
            backend.draw_text(text, &text_style, drawn(position))
        }
        _ => draw_filled(backend, shape),
    }
}

/// The shapes that both libraries' backends draw well by themselves.
fn draw_filled<Backend: DrawingBackend>(backend: &mut Backend, shape: &Shape) -> Drawn<Backend> {
    match shape {
        Shape::Rect(rect, color) => {
            let (first, last) = (drawn((rect.x, rect.y)), drawn((rect.right(), rect.bottom())));
            backend.draw_rect(first, last, &style(*color), true)
        }
        Shape::Polygon { points, color } => {
            let points = points.iter().map(|&point| drawn(point));
            backend.fill_polygon(points, &style(*color))
        }
        Shape::Circle { center, radius, color } => {
            let radius = (radius * SCALE).round() as u32;
            backend.draw_circle(drawn(*center), radius, &style(*color), true)
        }
        Shape::Line { .. } | Shape::Text { .. } => Ok(()),
    }
}

fn drawn((x, y): (f64, f64)) -> (i32, i32) {
    ((x * SCALE).round() as i32, (y * SCALE).round() as i32)
}

fn drawn_width(width: f64) -> u32 {
    // The library takes a width of one for a hairline, drawn in another way.
    ((width * SCALE).round() as u32).max(2)
}

fn rgb([red, green, blue]: Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}

fn style(color: Rgb) -> ShapeStyle {
    ShapeStyle::from(&rgb(color)).filled()
}

/// A font, known to the drawing library under `name`.
struct KnownFont {
    name: &'static str,
    font: FontRef<'static>,
    /// The library's size of a font is the height of a line; ours is the em, as in CSS.
    height_of_em: f64,
}

impl KnownFont {
    fn register(name: &'static str, bytes: &'static [u8]) -> KnownFont {
        let font = FontRef::try_from_slice(bytes).expect("the fonts that we ship can be read");
        if register_font(name, FontStyle::Normal, bytes).is_err() {
            unreachable!("the bytes were just read as a font");
        }
        let height_of_em =
            f64::from(font.height_unscaled() / font.units_per_em().unwrap_or(1000.0));
        KnownFont { name, font, height_of_em }
    }

    fn described(&self, size: f64) -> FontDesc<'static> {
        (self.name, size * SCALE * self.height_of_em).into_font()
    }

    /// Of a glyph: how far its ink begins from its origin, and how far the next origin is, in ems.
    fn bearing_and_advance(&self, c: char) -> (f64, f64) {
        let (glyph, em) = (self.font.glyph_id(c), self.font.units_per_em().unwrap_or(1000.0));
        let bearing = self.font.h_side_bearing_unscaled(glyph) / em;
        (f64::from(bearing), f64::from(self.font.h_advance_unscaled(glyph) / em))
    }
}

/// The font that has this character. Arrows, for one, are only in the second.
fn font_of(c: char) -> &'static KnownFont {
    static FONTS: OnceLock<[KnownFont; 2]> = OnceLock::new();
    let [first, second] = FONTS.get_or_init(|| {
        [KnownFont::register(FONT, UBUNTU_LIGHT), KnownFont::register(FALLBACK_FONT, HACK_REGULAR)]
    });
    if first.font.glyph_id(c).0 == 0 && second.font.glyph_id(c).0 != 0 { second } else { first }
}

/// The width of a text in logical pixels.
pub(crate) fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| font_of(c).bearing_and_advance(c).1 * size).sum()
}

/// Draws a text glyph by glyph: the library would leave out each glyph's distance from its origin,
/// and the letters would stand unevenly.
fn draw_glyphs<'a>(
    backend: &mut BitMapBackend<'a>,
    text: &str,
    (x, y): (f64, f64),
    size: f64,
    anchor: Anchor,
    color: Rgb,
) -> Drawn<BitMapBackend<'a>> {
    let width = text_width(text, size);
    let mut along = match anchor {
        Anchor::Left => 0.0,
        Anchor::Center | Anchor::Upward => -width / 2.0,
        Anchor::Right => -width,
    };
    for c in text.chars() {
        let font = font_of(c);
        let (bearing, advance) = font.bearing_and_advance(c);
        // The baseline stands half a capital below the middle, and the library draws it half a line
        // below the position it is given.
        let across = 0.35 * size - 0.5 * size * font.height_of_em;
        let start = along + bearing * size;
        let described = font.described(size);
        let (position, described) = match anchor {
            Anchor::Upward => {
                ((x + across, y - start), described.transform(FontTransform::Rotate270))
            }
            _ => ((x + start, y + across), described),
        };
        if !c.is_whitespace() {
            backend.draw_text(&c.to_string(), &described.color(&rgb(color)), drawn(position))?;
        }
        along += advance * size;
    }
    Ok(())
}
