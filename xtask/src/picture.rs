//! A PNG's pixels, to compare two of them and to write one in fewer bytes.

use std::io::Cursor;

use anyhow::{Context, ensure};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};

/// A picture with one, two, three or four bytes a pixel.
pub struct Picture {
    pub size: (u32, u32),
    pub color: ColorType,
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Reads a PNG with eight bits a channel, which is how the programs write them.
    pub fn read(png: &[u8]) -> anyhow::Result<Self> {
        let mut decoder = Decoder::new(Cursor::new(png));
        decoder.set_transformations(Transformations::EXPAND);
        let mut reader = decoder.read_info()?;
        let size = reader.output_buffer_size().context("the picture is too large")?;
        let mut bytes = vec![0; size];
        let read = reader.next_frame(&mut bytes)?;
        ensure!(read.bit_depth == BitDepth::Eight, "expected eight bits a channel");
        Ok(Self { size: (read.width, read.height), color: read.color_type, bytes })
    }

    /// The same picture in few bytes: the programs are quick to write it, and the repository keeps it for long.
    pub fn packed(&self) -> anyhow::Result<Vec<u8>> {
        let mut packed = Vec::new();
        let mut encoder = Encoder::new(&mut packed, self.size.0, self.size.1);
        encoder.set_color(self.color);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.bytes)?;
        writer.finish()?;
        Ok(packed)
    }

    /// The bytes of each pixel.
    pub fn pixels(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.bytes.chunks_exact(self.color.samples())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_the_same_after_it_was_packed() {
        for color in [ColorType::Grayscale, ColorType::Rgb, ColorType::Rgba] {
            let bytes: Vec<u8> = (0..30 * 20 * color.samples()).map(|i| (i / 7) as u8).collect();
            let picture = Picture { size: (30, 20), color, bytes };
            let read = Picture::read(&picture.packed().unwrap()).unwrap();
            assert_eq!((read.size, read.color), (picture.size, color));
            assert_eq!(read.bytes, picture.bytes, "{color:?}");
        }
    }
}
