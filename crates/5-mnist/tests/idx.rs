//! The IDX reader on good bytes, on bad bytes, and on any bytes.

use std::io::Write;

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use mnist::idx::{self, Idx, IdxError};
use peak_alloc::PeakAlloc;
use proptest::prelude::*;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A file with a header that claims `shape`, and `bytes` after it.
fn file(magic: u32, shape: &[u32], bytes: &[u8]) -> Vec<u8> {
    let header = [magic].into_iter().chain(shape.iter().copied());
    header.flat_map(u32::to_be_bytes).chain(bytes.iter().copied()).collect()
}

#[test]
fn an_array_comes_back_as_it_was_written() {
    let bytes: Vec<u8> = (0..24).collect();
    let read = idx::read(&file(0x803, &[2, 3, 4], &bytes)[..], 3).unwrap();
    assert_eq!(read, Idx { shape: vec![2, 3, 4], bytes });
}

#[test]
fn an_array_of_no_images_is_an_array() {
    let read = idx::read(&file(0x803, &[0, 28, 28], &[])[..], 3).unwrap();
    assert_eq!(read, Idx { shape: vec![0, 28, 28], bytes: vec![] });
}

#[test]
fn each_kind_of_damage_is_told_from_the_others() {
    let read = |bytes: Vec<u8>| idx::read(&bytes[..], 1).unwrap_err();
    let labels = file(0x801, &[3], &[1, 2, 3]);
    assert!(matches!(read(file(0x803, &[3], &[1, 2, 3])), IdxError::Magic { found: 0x803, .. }));
    assert!(matches!(read(labels[..6].to_vec()), IdxError::Header { expected: 8 }));
    assert!(matches!(read(vec![]), IdxError::Header { .. }));
    let of_images = idx::read(&file(0x803, &[3, 28], &[])[..], 3).unwrap_err();
    assert!(matches!(of_images, IdxError::Header { expected: 16 }), "{of_images}");
    assert!(matches!(
        read(labels[..10].to_vec()),
        IdxError::Truncated { expected: 3, found: 2, .. }
    ));
    assert!(matches!(read([labels, vec![4]].concat()), IdxError::Overlong { expected: 3, .. }));
    let huge = idx::read(&file(0x803, &[u32::MAX, u32::MAX, u32::MAX], &[])[..], 3);
    assert!(matches!(huge.unwrap_err(), IdxError::TooLarge { .. }));
}

#[test]
fn lengths_that_can_be_counted_but_never_held_in_memory_are_too_large() {
    // 2⁶³ bytes: usize counts them, but no array has more than isize::MAX.
    let error = idx::read(&file(0x804, &[1 << 31, 1 << 31, 2, 1], &[])[..], 4).unwrap_err();
    assert!(matches!(error, IdxError::TooLarge { .. }), "{error}");
}

#[test]
fn a_header_that_claims_four_billion_images_gets_no_memory_for_them() {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let error = idx::read(&file(0x803, &[u32::MAX, 28, 28], &[7; 100])[..], 3).unwrap_err();
    assert!(matches!(error, IdxError::Truncated { found: 100, .. }), "{error}");
    let peak = MEMORY.peak_usage() - before;
    assert!(peak < 1 << 20, "{peak} bytes were allocated for a file of 116");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused_without_a_panic_and_in_little_memory(
        bytes in proptest::collection::vec(any::<u8>(), 0..2000), axes in 1..5_usize,
    ) {
        check(&bytes, axes)?;
    }

    #[test]
    fn a_plausible_header_before_any_bytes_is_too(
        shape in proptest::collection::vec(0..20_u32, 1..4),
        bytes in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        let axes = shape.len();
        check(&file(0x800 + axes as u32, &shape, &bytes), axes)?;
    }

    #[test]
    fn whatever_is_written_is_read_again_packed_or_not(
        rows in 0..20_u32, columns in 0..20_u32, seed in any::<u8>(),
    ) {
        let bytes: Vec<u8> = (0..rows * columns).map(|i| seed.wrapping_mul(i as u8)).collect();
        let plain = file(0x802, &[rows, columns], &bytes);
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(&plain).unwrap();
        let packed = packer.finish().unwrap();
        let expected = Idx { shape: vec![rows as usize, columns as usize], bytes };
        prop_assert_eq!(&idx::read(&plain[..], 2).unwrap(), &expected);
        prop_assert_eq!(&idx::read(GzDecoder::new(&packed[..]), 2).unwrap(), &expected);
    }
}

fn check(bytes: &[u8], axes: usize) -> Result<(), TestCaseError> {
    if let Ok(Idx { shape, bytes: read }) = idx::read(bytes, axes) {
        prop_assert_eq!(shape.len(), axes);
        prop_assert_eq!(shape.iter().product::<usize>(), read.len());
        prop_assert!(
            read.capacity() <= 4 * bytes.len() + 64,
            "{} for {}",
            read.capacity(),
            bytes.len()
        );
    }
    Ok(())
}
