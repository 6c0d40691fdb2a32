//! The data of the live figures. A page that was opened as a file can load scripts and nothing else, so data
//! travel as text in scripts: gzip, then base64.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, ensure};
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
    // The test images are written last: when they are there, all are.
    for (split, name) in [("train", "images-"), ("t10k", "test")] {
        let pixels = unpacked(repository, &format!("{split}-images-idx3-ubyte.gz"), 16)?;
        let labels = unpacked(repository, &format!("{split}-labels-idx1-ubyte.gz"), 8)?;
        ensure!(pixels.len() == PIXELS * labels.len(), "{split}: images without labels");
        let pieces = labels.chunks(PIECE).zip(pixels.chunks(PIECE * PIXELS));
        for (number, (labels, pixels)) in pieces.enumerate() {
            let number = if split == "train" { (number + 1).to_string() } else { String::new() };
            write(folder, &format!("{name}{number}"), &[labels, pixels].concat())?;
        }
    }
    Ok(())
}

/// A file of the data set without its header.
fn unpacked(repository: &Path, name: &str, header: usize) -> anyhow::Result<Vec<u8>> {
    let path = repository.join("data/mnist").join(name);
    let file = File::open(&path).with_context(|| format!("{} is missing", path.display()))?;
    let mut bytes = Vec::new();
    GzDecoder::new(file).read_to_end(&mut bytes).with_context(|| path.display().to_string())?;
    ensure!(bytes.len() > header, "{} is empty", path.display());
    Ok(bytes.split_off(header))
}
