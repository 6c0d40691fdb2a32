//! The IDX format: a magic number, the length of each axis, then one byte for each element. All
//! numbers are big-endian. Source: Y. LeCun, C. Cortes, C. Burges, *The MNIST database*.

use std::io::{self, Read};

use byteorder::{BigEndian, ReadBytesExt};
use thiserror::Error;

// ANCHOR: idx
/// An array of bytes and its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idx {
    /// The length of each axis: `[images, rows, columns]`, or `[labels]`.
    pub shape: Vec<usize>,
    /// The elements, the last axis the fastest.
    pub bytes: Vec<u8>,
}
// ANCHOR_END: idx

/// Why bytes are not the IDX array that was expected.
#[derive(Debug, Error)]
pub enum IdxError {
    /// The file is not IDX, or of another type or number of axes.
    #[error("expected the magic number {expected:#010x}, found {found:#010x}; is it another file?")]
    Magic {
        /// The magic number of bytes with the right number of axes.
        expected: u32,
        /// What stood there.
        found: u32,
    },
    /// The file ends within its header.
    #[error(
        "expected a header of {expected} bytes, found fewer; the file is cut off, copy it again"
    )]
    Header {
        /// The length of a whole header.
        expected: usize,
    },
    /// The header's lengths, multiplied, are more than a computer can count.
    #[error(
        "expected lengths that fit in memory, found {shape:?}; the header is damaged, copy the file again"
    )]
    TooLarge {
        /// The lengths in the header.
        shape: Vec<usize>,
    },
    /// The file ends before the elements that its header promises.
    #[error(
        "expected {expected} bytes after the header for the shape {shape:?}, found {found}; the file is cut off, copy it again"
    )]
    Truncated {
        /// The lengths in the header.
        shape: Vec<usize>,
        /// Their product.
        expected: usize,
        /// The number of bytes that came.
        found: usize,
    },
    /// The file goes on after its last element.
    #[error(
        "expected {expected} bytes after the header for the shape {shape:?}, found more; the file is damaged, copy it again"
    )]
    Overlong {
        /// The lengths in the header.
        shape: Vec<usize>,
        /// Their product.
        expected: usize,
    },
    /// The bytes could not be read or unpacked.
    #[error("expected readable data, found an error ({0}); the file is damaged, copy it again")]
    Read(io::Error),
}

// ANCHOR: idx_read
/// Reads an IDX array of bytes with the given number of axes.
///
/// Memory grows with the bytes that really come, never with what a header claims.
///
/// ```
/// let bytes = [0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1];
/// let labels = mnist::idx::read(&bytes[..], 1).unwrap();
/// assert_eq!((labels.shape, labels.bytes), (vec![3], vec![7, 2, 1]));
/// ```
///
/// # Errors
/// When the bytes are anything else, or more, or fewer.
pub fn read(mut reader: impl Read, axes: usize) -> Result<Idx, IdxError> {
    // Two zeros, the type (8: unsigned bytes), the number of axes.
    let expected = 0x0000_0800 + axes as u32;
    let header = 4 + 4 * axes;
    let mut read_u32 = || {
        reader.read_u32::<BigEndian>().map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => IdxError::Header { expected: header },
            _ => IdxError::Read(error),
        })
    };
    let found = read_u32()?;
    if found != expected {
        return Err(IdxError::Magic { expected, found });
    }
    let shape: Vec<usize> =
        (0..axes).map(|_| Ok(read_u32()? as usize)).collect::<Result<_, IdxError>>()?;
    let elements = shape.iter().try_fold(1_usize, |product, &length| product.checked_mul(length));
    let Some(expected) = elements.filter(|&elements| isize::try_from(elements).is_ok()) else {
        return Err(IdxError::TooLarge { shape });
    };

    // One byte more than promised, to notice when there is one.
    let mut bytes = Vec::new();
    reader.take(expected as u64 + 1).read_to_end(&mut bytes).map_err(IdxError::Read)?;
    match bytes.len() {
        found if found < expected => Err(IdxError::Truncated { shape, expected, found }),
        found if found > expected => Err(IdxError::Overlong { shape, expected }),
        _ => Ok(Idx { shape, bytes }),
    }
}
// ANCHOR_END: idx_read
