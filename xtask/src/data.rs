//! The data of the live figures. A page that was opened as a file can load scripts and nothing else, so data
//! travel as text in scripts: gzip, then base64.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

/// Images in a script.
const PIECE: usize = 10_000;
/// Pixels of an image.
const PIXELS: usize = 28 * 28;

/// Writes bytes as the script `NAME.js` in a folder.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    let text = STANDARD.encode(encoder.finish()?);
    let path = folder.join(format!("{name}.js"));
    fs::write(&path, format!("downhill.keep(\"{name}\", \"{text}\");\n"))
        .with_context(|| format!("{} was not written", path.display()))
}

/// Writes the images of `data/mnist` into a folder, ten thousand in a script, where they are not there yet: the labels, a
/// byte each, then the pixels of each image.
pub fn write_images(repository: &Path, folder: &Path) -> anyhow::Result<()> {
    if folder.join("test.js").exists() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let data = repository.join("data/mnist");
    // The test images are written last: when they are there, all are.
    for (split, name) in [("train", "images-"), ("t10k", "test")] {
        let pixels = unpacked(&data.join(format!("{split}-images-idx3-ubyte.gz")))?;
        let labels = unpacked(&data.join(format!("{split}-labels-idx1-ubyte.gz")))?;
        // Each file begins with a header.
        let pieces = labels[8..].chunks(PIECE).zip(pixels[16..].chunks(PIECE * PIXELS));
        for (number, (labels, pixels)) in pieces.enumerate() {
            let number = if split == "train" { (number + 1).to_string() } else { String::new() };
            write(folder, &format!("{name}{number}"), &[labels, pixels].concat())?;
        }
    }
    Ok(())
}

/// What is packed in a file.
pub fn unpacked(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let unpacked = File::open(path).and_then(|file| GzDecoder::new(file).read_to_end(&mut bytes));
    unpacked.with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(bytes)
}
