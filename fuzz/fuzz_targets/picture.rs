//! Any bytes, read as a person's picture: decoded, then brought into the data set's frame.
//!
//! ```console
//! cargo fuzz run picture -- -max_total_time=600
//! ```

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../crates/5-mnist/src/bin/mnist/decode.rs"]
mod decode;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(upright) = decode::decode(bytes) {
        assert_eq!(upright.rgba.len(), 4 * upright.width * upright.height);
        assert!(upright.width.max(upright.height) <= 400, "{} × {}", upright.width, upright.height);
    }
    let _ = decode::read(bytes);
});
