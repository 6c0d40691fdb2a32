//! A backend for plotters that draws smooth pixels, and the PNG that they become.
//!
//! plotters' own bitmap has rough lines, leaves holes where a thick line crosses itself, and sets
//! letters unevenly. Here [`AVERAGED`] by [`AVERAGED`] drawn pixels are averaged to one, a line is
//! drawn piece by piece, and a letter stands where its font says.

use std::convert::Infallible;
use std::sync::OnceLock;

use ab_glyph::{Font, FontRef, PxScale, ScaleFont, point};
use epaint_default_fonts::{HACK_REGULAR, UBUNTU_LIGHT};
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontTransform, rasterizer,
};

use crate::sheet::LINE_OF_EM;

/// Drawn pixels that are averaged to one pixel of a PNG, along each axis.
const AVERAGED: usize = 2;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Rows of drawn pixels, each red, green and blue.
pub(crate) struct Pixels<'a> {
    bytes: &'a mut [u8],
    width: usize,
}

impl<'a> Pixels<'a> {
    /// A drawing on `bytes`, which hold rows of `width` pixels.
    pub fn on(bytes: &'a mut [u8], width: usize) -> Self {
        Pixels { bytes, width }
    }

    fn blend(&mut self, (x, y): (usize, usize), BackendColor { rgb, alpha }: BackendColor) {
        let start = 3 * (y * self.width + x);
        let pixel = &mut self.bytes[start..start + 3];
        let color = [rgb.0, rgb.1, rgb.2];
        if alpha == 1.0 {
            pixel.copy_from_slice(&color);
            return;
        }
        for (byte, color) in pixel.iter_mut().zip(color) {
            let (old, new) = (f64::from(*byte), f64::from(color));
            *byte = (old + (new - old) * alpha).round() as u8;
        }
    }
}

impl DrawingBackend for Pixels<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width as u32, (self.bytes.len() / (3 * self.width)) as u32)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let (width, height) = self.get_size();
        if (0..width as i32).contains(&x) && (0..height as i32).contains(&y) {
            self.blend((x as usize, y as usize), color);
        }
        Ok(())
    }

    /// Rectangles side by side share no pixel: the right and the lower edge do not belong to one.
    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (width, height) = self.get_size();
        let color = style.color();
        for y in from.1.max(0)..to.1.min(height as i32) {
            for x in from.0.max(0)..to.0.min(width as i32) {
                self.blend((x as usize, y as usize), color);
            }
        }
        Ok(())
    }

    /// Pieces with round joints between them.
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<_> = path.into_iter().collect();
        for (i, pair) in points.windows(2).enumerate() {
            rasterizer::draw_line(self, pair[0], pair[1], style)?;
            if i > 0 && style.stroke_width() > 3 {
                self.draw_circle(pair[0], style.stroke_width() / 2, style, true)?;
            }
        }
        Ok(())
    }

    /// Text as an SVG has it: in the font's own distances, at the same height.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        let em = style.size() / LINE_OF_EM;
        let width: f64 = text.chars().map(|c| advance(c, em)).sum();
        let mut along = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => -width / 2.0,
            HPos::Right => -width,
        };
        let baseline = match style.anchor().v_pos {
            VPos::Top => 0.76 * em,
            VPos::Center => 0.26 * em,
            VPos::Bottom => -0.26 * em,
        };
        for c in text.chars() {
            let font = font_of(c);
            let position = point(along as f32, baseline as f32);
            let glyph = font.glyph_id(c).with_scale_and_position(scale(font, em), position);
            along += advance(c, em);
            let Some(outline) = font.outline_glyph(glyph) else { continue };
            let corner = outline.px_bounds().min;
            let mut ink = Vec::new();
            outline.draw(|column, row, coverage| {
                let place = (corner.x as i32 + column as i32, corner.y as i32 + row as i32);
                ink.push((place, f64::from(coverage.min(1.0))));
            });
            for ((right, down), coverage) in ink {
                let place = match style.transform() {
                    FontTransform::Rotate270 => (x + down, y - right),
                    _ => (x + right, y + down),
                };
                self.draw_pixel(place, style.color().mix(coverage))?;
            }
        }
        Ok(())
    }
}

/// The font that has this character. Arrows, for one, are only in the second.
fn font_of(c: char) -> &'static FontRef<'static> {
    static FONTS: OnceLock<[FontRef<'static>; 2]> = OnceLock::new();
    let [first, second] = FONTS.get_or_init(|| {
        [UBUNTU_LIGHT, HACK_REGULAR]
            .map(|font| FontRef::try_from_slice(font).expect("the fonts that we ship can be read"))
    });
    if first.glyph_id(c).0 == 0 && second.glyph_id(c).0 != 0 { second } else { first }
}

fn scale(font: &FontRef<'static>, em: f64) -> PxScale {
    let line_of_em = font.height_unscaled() / font.units_per_em().unwrap_or(1000.0);
    PxScale::from(em as f32 * line_of_em)
}

/// How far a character moves those after it.
fn advance(c: char, em: f64) -> f64 {
    let font = font_of(c);
    f64::from(font.as_scaled(scale(font, em)).h_advance(font.glyph_id(c)))
}

/// A picture that grows panel by panel: all of a large one at the drawn scale would take more memory
/// than anything else in the program.
pub(crate) struct Picture {
    bytes: Vec<u8>,
    size: (usize, usize),
}

impl Picture {
    /// A white picture for a figure of this size in drawn pixels.
    pub fn new((width, height): (usize, usize)) -> Picture {
        let size = (width / AVERAGED, height / AVERAGED);
        Picture { bytes: vec![255; size.0 * size.1 * 3], size }
    }

    /// Averages drawn rows of `width` pixels down, and lays them at a place, which is given in drawn
    /// pixels as well.
    pub fn lay(&mut self, drawn: &[u8], width: usize, (x, y): (usize, usize)) {
        let (left, top) = (x / AVERAGED, y / AVERAGED);
        let rows = drawn.chunks_exact(3 * width * AVERAGED).zip(top..self.size.1);
        for (rows, y) in rows {
            for (column, x) in (0..width / AVERAGED).zip(left..self.size.0) {
                let mut sum = [0u16; 3];
                for row in rows.chunks_exact(3 * width) {
                    let pixels = &row[3 * AVERAGED * column..][..3 * AVERAGED];
                    for (i, &byte) in pixels.iter().enumerate() {
                        sum[i % 3] += u16::from(byte);
                    }
                }
                let of = (AVERAGED * AVERAGED) as u16;
                let mean = sum.map(|sum| ((sum + of / 2) / of) as u8);
                self.bytes[3 * (y * self.size.0 + x)..][..3].copy_from_slice(&mean);
            }
        }
    }

    /// The picture as a file.
    pub fn encoded(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.size.0 as u32, self.size.1 as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&self.bytes)?;
            writer.finish()
        });
        written.expect("a picture of some pixels can be written to memory");
        file
    }
}
