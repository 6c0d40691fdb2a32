//! The first 16 bytes of the training images, as the file has them.

use std::fs::File;
use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

fn main() -> io::Result<()> {
    let packed = File::open("data/mnist/train-images-idx3-ubyte.gz")?;
    let mut bytes = [0; 16];
    MultiGzDecoder::new(packed).read_exact(&mut bytes)?;
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{}", digits.join(" "));
    Ok(())
}
