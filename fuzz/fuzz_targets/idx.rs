//! Any bytes, read as an IDX file of one to four axes, plain and unpacked from gzip.
//!
//! ```console
//! cargo install cargo-fuzz
//! cargo fuzz run idx -- -max_total_time=600
//! ```

#![no_main]

use flate2::read::MultiGzDecoder;
use libfuzzer_sys::fuzz_target;
use mnist::idx::{self, Idx};

fuzz_target!(|bytes: &[u8]| {
    for axes in 1..=4 {
        if let Ok(Idx { shape, bytes: read }) = idx::read(bytes, axes) {
            assert_eq!(shape.len(), axes);
            assert_eq!(shape.iter().product::<usize>(), read.len());
            assert!(read.len() < bytes.len(), "more elements than bytes");
            assert!(read.capacity() <= 4 * bytes.len() + 64, "{}", read.capacity());
        }
        if let Ok(Idx { shape, bytes: read }) = idx::read(MultiGzDecoder::new(bytes), axes) {
            assert_eq!(shape.iter().product::<usize>(), read.len());
        }
    }
});
