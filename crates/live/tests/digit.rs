//! The live reader reads as `predict` does.

use std::path::Path;

use live::{Images, Reader, Training};
use mnist::dataset::{MnistDataset, PIXELS, Split};

fn test_images() -> MnistDataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, Split::Test).unwrap()
}

/// A small model, trained on half of the test images as a page trains it.
fn reader() -> Reader {
    let dataset = test_images();
    let mut images = Images::new();
    let labels = (0..5000).map(|index| dataset.label(index) as u8);
    let pixels = (0..5000).flat_map(|index| dataset.image(index).to_vec());
    images.add(&labels.chain(pixels).collect::<Vec<_>>()).unwrap();
    let mut training =
        Training::new(&images, &images, vec![32, 16], "adam", 0.01, 64, "right", 0).unwrap();
    training.train(300);
    Reader::new(&training.model().unwrap()).unwrap()
}

/// A gray picture in four bytes a pixel.
fn rgba(gray: &[u8]) -> Vec<u8> {
    gray.iter().flat_map(|&byte| [byte, byte, byte, 255]).collect()
}

#[test]
fn an_image_of_the_data_set_is_read_as_it_is() {
    let (dataset, reader) = (test_images(), reader());
    let mut right = 0;
    for index in 5000..5200 {
        let answer = reader.read(28, 28, &rgba(dataset.image(index))).unwrap();
        right += usize::from(answer.digit() == dataset.label(index));
        let sum: f64 = answer.probabilities().iter().sum();
        assert!((sum - 1.0).abs() < 1e-5, "ten probabilities sum to {sum}");
    }
    assert!(right > 170, "{right} of 200 right");
}

#[test]
fn a_stroke_on_white_paper_is_brought_into_the_frame() {
    // A thick vertical stroke in a corner of 280 × 280 pixels.
    let ink = |place: usize| {
        let (x, y) = (place % 280, place / 280);
        if (40..60).contains(&x) && (30..150).contains(&y) { 0 } else { 255 }
    };
    let paper: Vec<u8> = (0..280 * 280).map(ink).collect();
    let answer = reader().read(280, 280, &rgba(&paper)).unwrap();
    let frame = answer.frame();
    assert_eq!(frame.len(), PIXELS);
    let rows: Vec<usize> =
        (0..28).filter(|row| frame[row * 28..][..28].iter().any(|&ink| ink > 100)).collect();
    assert_eq!(rows.len(), 20, "20 pixels high");
    assert!((4..=5).contains(&rows[0]), "in the middle, not from row {}", rows[0]);
    assert_eq!(answer.digit(), 1);
    let (says, svg) = (answer.says(), answer.svg(500));
    assert!(says.starts_with("1: ") && !says.contains('('), "no doubt about it: {says}");
    for caption in ["what the network sees", "32 hidden numbers", "16 hidden numbers"] {
        assert!(svg.contains(caption), "the picture has no {caption}");
    }
}

#[test]
fn what_is_no_picture_of_a_digit_is_refused_in_a_sentence() {
    let reader = reader();
    let refused = |width, height, rgba: &[u8]| reader.read(width, height, rgba).err().unwrap();
    assert_eq!(
        refused(20, 20, &[255; 1600]),
        "expected a digit, found an even surface; draw it thicker or darker"
    );
    assert_eq!(refused(20, 20, &[255; 4]), "expected 1600 bytes for 20 × 20 pixels, found 4");
    assert!(Reader::new(b"not a model").is_err());
}
