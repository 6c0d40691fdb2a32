//! A picture's bytes become pixels: PNG and JPEG are decoded, made smaller on the way, and turned upright.
//!
//! A photograph has millions of pixels and a digit needs a few hundred. So each row is added to a small picture as soon as
//! it is decoded, and the large one never exists.

use std::io;

use anyhow::{Context, anyhow, bail, ensure};
use jpeg_decoder::{CodingProcess, PixelFormat};
use picture::Reading;
use png::{BitDepth, ColorType, Transformations};

/// The longer side of the small picture is at most this many pixels.
const LONGER_SIDE: usize = 400;
/// Pictures with more pixels are refused: a file of a few bytes can claim any size. Cameras make 10 to 200 million.
const MOST_PIXELS: usize = 400_000_000;
/// A progressive JPEG is kept whole while it is decoded, as numbers of two bytes.
const MOST_PROGRESSIVE_PIXELS: usize = 120_000_000;

/// What is drawn in a PNG or JPEG picture.
pub fn read(bytes: &[u8]) -> anyhow::Result<Reading> {
    let Upright { width, height, rgba } = decode(bytes)?;
    Ok(picture::read(width, height, &rgba)?)
}

/// A picture as it is to be looked at: four bytes a pixel (red, green, blue, opacity), row by row.
pub struct Upright {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// Decodes a PNG or JPEG picture.
pub fn decode(bytes: &[u8]) -> anyhow::Result<Upright> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => decode_png(bytes),
        [0xff, 0xd8, 0xff, ..] => decode_jpeg(bytes),
        _ => bail!("expected a PNG or JPEG picture, found {}", kind(bytes)),
    }
}

fn decode_png(bytes: &[u8]) -> anyhow::Result<Upright> {
    let damaged = "expected a PNG picture, found a damaged or incomplete one; save it anew";
    let mut decoder = png::Decoder::new(io::Cursor::new(bytes));
    decoder.set_ignore_text_chunk(true);
    decoder.ignore_checksums(true);
    // Palettes, 1, 2, 4 and 16 bits all become 8 bits a channel.
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().context(damaged)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    let mut small = Small::new(width, height, MOST_PIXELS)?;
    let (color, depth) = reader.output_color_type();
    ensure!(depth == BitDepth::Eight, "{damaged}");
    let size = color.samples();
    let rgba = |pixel: &[u8]| match (color, pixel) {
        (ColorType::Grayscale, &[gray]) => [gray, gray, gray, 255],
        (ColorType::GrayscaleAlpha, &[gray, alpha]) => [gray, gray, gray, alpha],
        (ColorType::Rgb, &[r, g, b]) => [r, g, b, 255],
        (_, pixel) => pixel.try_into().unwrap_or_default(),
    };
    for (y, first, step) in png_rows(width, height, reader.info().interlaced) {
        let row = reader.next_row().context(damaged)?.context(damaged)?;
        for (x, pixel) in (first..width).step_by(step).zip(row.data().chunks_exact(size)) {
            small.add(x, y, rgba(pixel));
        }
    }
    // The orientation may stand behind the pixels. What else does may be damaged: the pixels are here.
    let _ = reader.finish();
    let exif = reader.info().exif_metadata.as_deref().unwrap_or_default();
    Ok(small.upright(orientation(exif)))
}

/// The rows in a PNG file: the row in the picture, its first column and the step to the next. An interlaced picture comes
/// in seven coarse pictures that fill each other's gaps (Adam7).
fn png_rows(width: usize, height: usize, interlaced: bool) -> Vec<(usize, usize, usize)> {
    const ADAM7: [[usize; 4]; 7] = [
        [0, 8, 0, 8],
        [4, 8, 0, 8],
        [0, 4, 4, 8],
        [2, 4, 0, 4],
        [0, 2, 2, 4],
        [1, 2, 0, 2],
        [0, 1, 1, 2],
    ];
    let passes: &[[usize; 4]] = if interlaced { &ADAM7 } else { &[[0, 1, 0, 1]] };
    let passes = passes.iter().filter(|[x, ..]| *x < width);
    passes
        .flat_map(|&[x, across, y, down]| (y..height).step_by(down).map(move |y| (y, x, across)))
        .collect()
}

fn decode_jpeg(bytes: &[u8]) -> anyhow::Result<Upright> {
    // Its errors say what stands behind them, so that a chain would say it twice.
    let damaged = |error: jpeg_decoder::Error| {
        anyhow!(
            "expected a JPEG picture that can be decoded, found damage ({error}); save it anew, or as PNG"
        )
    };
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    decoder.read_info().map_err(damaged)?;
    let info = decoder.info().expect("it was read");
    let most = match info.coding_process {
        CodingProcess::DctSequential => MOST_PIXELS,
        CodingProcess::DctProgressive | CodingProcess::Lossless => MOST_PROGRESSIVE_PIXELS,
    };
    Small::new(info.width.into(), info.height.into(), most)?;
    // The decoder makes the picture 2, 4 or 8 times as small from the frequencies that the file holds.
    let (width, height) = decoder.scale(LONGER_SIDE as u16, LONGER_SIDE as u16).map_err(damaged)?;
    let pixels = decoder.decode().map_err(damaged)?;
    let (width, height) = (usize::from(width), usize::from(height));
    let mut small = Small::new(width, height, MOST_PIXELS)?;
    let rgba = |pixel: &[u8]| match (info.pixel_format, pixel) {
        (PixelFormat::L8, &[gray]) => [gray, gray, gray, 255],
        (PixelFormat::L16, &[a, b]) => {
            let gray = (u16::from_ne_bytes([a, b]) >> 8) as u8;
            [gray, gray, gray, 255]
        }
        (PixelFormat::RGB24, &[r, g, b]) => [r, g, b, 255],
        // The ink of a printer: 0 is none of it.
        (_, &[c, m, y, k]) => {
            let light = |ink: u8| (u16::from(255 - ink) * u16::from(255 - k) / 255) as u8;
            [light(c), light(m), light(y), 255]
        }
        _ => [0; 4],
    };
    for (i, pixel) in
        pixels.chunks_exact(info.pixel_format.pixel_bytes()).take(width * height).enumerate()
    {
        small.add(i % width, i / width, rgba(pixel));
    }
    Ok(small.upright(orientation(decoder.exif_data().unwrap_or_default())))
}

/// A picture made smaller by a whole number: sums over squares of pixels.
struct Small {
    /// How many pixels of the large picture make one here, along and across.
    factor: usize,
    width: usize,
    height: usize,
    /// For each pixel the sums of red, green and blue, each times opacity, and of opacity.
    sums: Vec<[u32; 4]>,
    /// How many pixels of the large picture were added to each.
    counts: Vec<u32>,
}

impl Small {
    fn new(width: usize, height: usize, most: usize) -> anyhow::Result<Self> {
        ensure!(width > 0 && height > 0, "expected a picture with pixels, found none");
        ensure!(
            width <= usize::from(u16::MAX)
                && height <= usize::from(u16::MAX)
                && width * height <= most,
            "expected a picture of at most {} million pixels, found {width} × {height}; save it smaller",
            most / 1_000_000
        );
        let factor = width.max(height).div_ceil(LONGER_SIDE);
        let (width, height) = (width.div_ceil(factor), height.div_ceil(factor));
        let (sums, counts) = (vec![[0; 4]; width * height], vec![0; width * height]);
        Ok(Small { factor, width, height, sums, counts })
    }

    /// Adds a pixel of the large picture.
    fn add(&mut self, x: usize, y: usize, [r, g, b, alpha]: [u8; 4]) {
        let place = y / self.factor * self.width + x / self.factor;
        let alpha = u32::from(alpha);
        let weighted = [r, g, b].map(|channel| u32::from(channel) * alpha);
        for (sum, more) in
            self.sums[place].iter_mut().zip([weighted[0], weighted[1], weighted[2], alpha])
        {
            *sum += more;
        }
        self.counts[place] += 1;
    }

    /// The means, and the picture turned and mirrored as its orientation says.
    fn upright(&self, orientation: u16) -> Upright {
        let (width, height) = match orientation {
            5..=8 => (self.height, self.width),
            _ => (self.width, self.height),
        };
        let mut rgba = Vec::with_capacity(4 * self.sums.len());
        for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
            let (left, up) = (width - 1 - x, height - 1 - y);
            let (column, row) = match orientation {
                2 => (left, y),
                3 => (left, up),
                4 => (x, up),
                5 => (y, x),
                6 => (y, left),
                7 => (up, left),
                8 => (up, x),
                _ => (x, y),
            };
            let place = row * self.width + column;
            let [r, g, b, alpha] = self.sums[place];
            rgba.extend([r, g, b].map(|sum| ((sum + alpha / 2) / alpha.max(1)) as u8));
            rgba.push(((alpha + self.counts[place] / 2) / self.counts[place].max(1)) as u8);
        }
        Upright { width, height, rgba }
    }
}

/// The orientation that a camera noted, from 1 (upright) to 8: EXIF's tag 0x0112 in the first directory of a TIFF header.
/// 1 if there is none.
fn orientation(exif: &[u8]) -> u16 {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let bytes = |at: usize, count: usize| tiff.get(at..at.checked_add(count)?);
    let u16_at = |at: usize| {
        let bytes = bytes(at, 2)?.try_into().ok()?;
        Some(if tiff.starts_with(b"II") {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let u32_at = |at: usize| {
        let bytes = bytes(at, 4)?.try_into().ok()?;
        Some(if tiff.starts_with(b"II") {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        })
    };
    let find = || {
        let directory = u32_at(4)? as usize;
        // After the number of entries, each has 12 bytes: tag, type, count, value.
        let mut entries = (0..usize::from(u16_at(directory)?)).map(|i| directory + 2 + 12 * i);
        let entry = entries.find(|&entry| u16_at(entry) == Some(0x0112))?;
        u16_at(entry + 8)
    };
    find().filter(|orientation| (1..=8).contains(orientation)).unwrap_or(1)
}

/// What a file is that is no picture for us, and what to do with it.
fn kind(bytes: &[u8]) -> String {
    let begins =
        |text: &[u8]| bytes.len() >= text.len() && bytes[..text.len()].eq_ignore_ascii_case(text);
    let brand = bytes.get(4..8).filter(|word| *word == b"ftyp").and_then(|_| bytes.get(8..12));
    let save = "save it as PNG or JPEG";
    match brand {
        Some(b"avif" | b"avis") => return format!("an AVIF picture; {save}"),
        Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => {
            return "a HEIC picture, as iPhones take them; export it as JPEG, or set the camera to “Most Compatible”"
                .into();
        }
        Some(_) => return "a film; take a picture of it".into(),
        None => {}
    }
    let known: [(&[u8], &str); 13] = [
        (b"GIF8", "a GIF picture"),
        (b"BM", "a BMP picture"),
        (b"II*\0", "a TIFF or raw picture"),
        (b"MM\0*", "a TIFF or raw picture"),
        (b"\0\0\0\x0cjP", "a JPEG 2000 picture"),
        (b"\0\0\0\x0cJXL", "a JPEG XL picture"),
        (b"\xff\x0a", "a JPEG XL picture"),
        (b"8BPS", "a Photoshop document"),
        (b"%PDF", "a PDF document"),
        (b"<svg", "an SVG drawing"),
        (b"<?xml", "an SVG drawing or other XML"),
        (b"<!doctype html", "a web page"),
        (b"<html", "a web page"),
    ];
    if bytes.is_empty() {
        return "an empty file; save the picture anew".into();
    }
    if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return format!("a WebP picture; {save}");
    }
    if let Some((_, name)) = known.iter().find(|(start, _)| begins(start)) {
        return format!("{name}; {save}");
    }
    match std::str::from_utf8(&bytes[..bytes.len().min(200)]) {
        Ok(text) if !text.contains('\0') => "text; give a picture of a digit".into(),
        _ => format!("another kind of file; {save}"),
    }
}
