//! `mnist predict` as a person uses it: whose files it writes, what it says of files that are no pictures, how much
//! memory a large picture takes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use mnist::dataset::{MnistDataset, SIDE, Split};
use png::{BitDepth, ColorType};
use serde_json::Value;

fn predict(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mnist"))
        .args(["predict", "--mean", "0.5", "--std", "0.5", "--activation", "relu", "--model"])
        .arg(reference::path("model.safetensors"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the output is text")
}

/// A PNG of rows as its header says, with more chunks in front of the pixels.
fn encode(
    size: (u32, u32),
    color: ColorType,
    depth: BitDepth,
    rows: &[u8],
    exif: Option<Vec<u8>>,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut info = png::Info::with_size(size.0, size.1);
    info.color_type = color;
    info.bit_depth = depth;
    info.exif_metadata = exif.map(Into::into);
    if color == ColorType::Indexed {
        info.palette = Some(vec![250, 250, 250, 10, 10, 60].into());
    }
    let mut writer = png::Encoder::with_info(&mut bytes, info).unwrap().write_header().unwrap();
    writer.write_image_data(rows).unwrap();
    writer.finish().unwrap();
    bytes
}

/// Whether a place is on an F in a square of 64: no turn and no mirror shows it as it is.
fn is_letter(y: usize, x: usize) -> bool {
    (8..56).contains(&y) && (16..24).contains(&x)
        || (8..16).contains(&y) && (16..48).contains(&x)
        || (24..32).contains(&y) && (16..40).contains(&x)
}

fn letter(at: impl Fn(usize, usize) -> (usize, usize)) -> Vec<u8> {
    let places = (0..64).flat_map(|y| (0..64).map(move |x| (y, x)));
    places
        .map(|(y, x)| {
            let (y, x) = at(y, x);
            if is_letter(y, x) { 20 } else { 240 }
        })
        .collect()
}

fn gray(rows: &[u8], exif: Option<Vec<u8>>) -> Vec<u8> {
    encode((64, 64), ColorType::Grayscale, BitDepth::Eight, rows, exif)
}

/// A gray JPEG picture of 64 × 64 pixels in two shades, each square of 8 × 8 of one: the simplest that can be written by
/// hand. Of each square only the mean is stored, as its difference from that of the square before: 0, 1 or 3 steps.
fn jpeg(rows: &[u8], exif: &[u8]) -> Vec<u8> {
    let segment = |marker: u8, body: &[u8]| {
        let length = (body.len() as u16 + 2).to_be_bytes();
        [&[0xff, marker], &length[..], body].concat()
    };
    // The codes 0, 10 and 110 stand for a difference of no, one and two bits; then 0 for “no more in this square”.
    let mut bits = String::new();
    let mut before = 0;
    for (y, x) in (4..64).step_by(8).flat_map(|y| (4..64).step_by(8).map(move |x| (y, x))) {
        let level = if rows[64 * y + x] < 128 { -2 } else { 1 };
        bits += match level - before {
            0 => "0",
            1 => "101",
            3 => "11011",
            -3 => "11000",
            other => unreachable!("{other}"),
        };
        bits += "0";
        before = level;
    }
    bits += &"1".repeat(7);
    let bytes = bits.as_bytes().chunks_exact(8).flat_map(|byte| {
        let byte = byte.iter().fold(0, |byte, bit| byte << 1 | (bit - b'0'));
        // In the data, 255 is followed by a 0: it begins no marker.
        if byte == 255 { vec![byte, 0] } else { vec![byte] }
    });
    let data: Vec<u8> = bytes.collect();
    let codes = |kind: u8, lengths: [u8; 3], values: &[u8]| {
        segment(0xc4, &[&[kind], &lengths[..], &[0; 13], values].concat())
    };
    [
        vec![0xff, 0xd8],
        segment(0xe1, &[b"Exif\0\0", exif].concat()),
        segment(0xdb, &[&[0], &[255; 64][..]].concat()),
        segment(0xc0, &[8, 0, 64, 0, 64, 1, 1, 0x11, 0]),
        codes(0x00, [1, 1, 1], &[0, 1, 2]),
        codes(0x10, [1, 0, 0], &[0]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        data,
        vec![0xff, 0xd9],
    ]
    .concat()
}

/// What is printed of a picture: the digit in letters and its probabilities.
fn answer(folder: &Path, bytes: &[u8]) -> Value {
    fs::write(folder.join("picture"), bytes).unwrap();
    let output = predict(folder, &["--json", "picture"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// EXIF with an orientation, as a camera writes it: a TIFF header and a directory of one entry.
fn exif(orientation: u8, big_endian: bool) -> Vec<u8> {
    match big_endian {
        true => [&b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"[..], &[orientation], &[0; 6]]
            .concat(),
        false => [
            &b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"[..],
            &[orientation, 0, 0, 0],
            &[0; 4],
        ]
        .concat(),
    }
}

/// From the row and the column of a pixel to those of another.
type Turn = fn(usize, usize) -> (usize, usize);

#[test]
fn all_eight_orientations_are_turned_upright() {
    let folder = tempfile::tempdir().unwrap();
    let upright = answer(folder.path(), &gray(&letter(|y, x| (y, x)), None));
    // Where the place of the upright picture's pixel is taken from, for a pixel that the camera stored.
    let stored: [Turn; 8] = [
        |y, x| (y, x),
        |y, x| (y, 63 - x),
        |y, x| (63 - y, 63 - x),
        |y, x| (63 - y, x),
        |y, x| (x, y),
        |y, x| (x, 63 - y),
        |y, x| (63 - x, 63 - y),
        |y, x| (63 - x, y),
    ];
    let upright_jpeg = answer(folder.path(), &jpeg(&letter(|y, x| (y, x)), &[]));
    assert_eq!(upright_jpeg["prediction"], upright["prediction"], "the same letter as JPEG");
    for (orientation, stored) in (1..=8).zip(stored) {
        for big_endian in [false, true] {
            let rows = letter(stored);
            let exif = exif(orientation, big_endian);
            let name = format!("orientation {orientation}, big-endian {big_endian}");
            let found = answer(folder.path(), &jpeg(&rows, &exif));
            assert_eq!(found, upright_jpeg, "JPEG, {name}");
            let found = answer(folder.path(), &gray(&rows, Some(exif)));
            assert_eq!(found, upright, "PNG, {name}");
        }
    }
    let nonsense = answer(
        folder.path(),
        &gray(&letter(|y, x| (y, x)), Some(b"II*\0\xff\xff\xff\xff".to_vec())),
    );
    assert_eq!(nonsense, upright, "damaged EXIF counts as none");
}

#[test]
fn all_kinds_of_png_show_the_same_picture() {
    let folder = tempfile::tempdir().unwrap();
    let rows = letter(|y, x| (y, x));
    let expected = answer(folder.path(), &gray(&rows, None));
    let per_pixel =
        |bytes: fn(u8) -> Vec<u8>| rows.iter().flat_map(|&gray| bytes(gray)).collect::<Vec<u8>>();
    let bits: Vec<u8> = rows
        .chunks(8)
        .map(|eight| eight.iter().fold(0, |byte, &gray| byte << 1 | u8::from(gray < 99)))
        .collect();
    let cases = [
        (ColorType::Grayscale, BitDepth::Sixteen, per_pixel(|gray| vec![gray, 0])),
        (ColorType::GrayscaleAlpha, BitDepth::Eight, per_pixel(|gray| vec![gray, 255])),
        (ColorType::Rgb, BitDepth::Eight, per_pixel(|gray| vec![gray; 3])),
        (
            ColorType::Rgba,
            BitDepth::Sixteen,
            per_pixel(|gray| vec![gray, 0, gray, 0, gray, 0, 255, 255]),
        ),
        (ColorType::Indexed, BitDepth::One, bits),
    ];
    for (color, depth, rows) in cases {
        let found = answer(folder.path(), &encode((64, 64), color, depth, &rows, None));
        assert_eq!(found["prediction"], expected["prediction"], "{color:?}, {depth:?}");
    }
}

#[test]
fn the_test_images_as_pictures_are_read_as_eval_reads_them() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let test = MnistDataset::load(&data, Split::Test).unwrap();
    let recorded = reference::Reference::open("model_predictions").indices("predictions");
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..1_000).map(|image| format!("{image}.png")).collect();
    for (image, name) in names.iter().enumerate() {
        let side = SIDE as u32;
        let bytes =
            encode((side, side), ColorType::Grayscale, BitDepth::Eight, test.image(image), None);
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let mut arguments = vec!["--json"];
    arguments.extend(names.iter().map(String::as_str));
    let output = predict(folder.path(), &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    let answers = printed
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["prediction"].as_u64());
    let differ = answers
        .zip(&recorded)
        .filter(|(found, expected)| *found != Some(**expected as u64))
        .count();
    assert!(differ <= 2, "{differ} of 1,000 images are read otherwise than by PyTorch");
}

/// The pixels of a gray PNG.
fn pixels(path: &Path) -> Vec<u8> {
    let file = std::io::BufReader::new(fs::File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels
}

#[test]
fn the_photograph_of_the_book_is_what_its_program_draws_and_is_read_right() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/pictures/three.png");
    let folder = tempfile::tempdir().unwrap();
    let drawn = folder.path().join("three.png");
    // Cargo builds the examples beside the tests.
    let tests = std::env::current_exe().expect("a test is a file");
    let example = tests.parent().expect("deps").with_file_name("examples").join("photograph");
    let status = Command::new(&example).arg(&drawn).status();
    let status = status.unwrap_or_else(|error| panic!("{}: {error}", example.display()));
    assert!(status.success());
    assert!(
        pixels(&drawn) == pixels(&kept),
        "data/pictures/three.png: draw it anew and mend SHA256SUMS"
    );
    let answer = answer(folder.path(), &fs::read(&kept).unwrap());
    assert_eq!((&answer["prediction"], &answer["doubt"]), (&3.into(), &Value::Null));
}

/// A safetensors file of the model's shapes in which all weights are the same number.
fn model_of(weight: f32) -> Vec<u8> {
    let shapes: [(&str, &[usize]); 6] = [
        ("0.weight", &[128, 784]),
        ("0.bias", &[128]),
        ("2.weight", &[64, 128]),
        ("2.bias", &[64]),
        ("4.weight", &[10, 64]),
        ("4.bias", &[10]),
    ];
    let mut header = serde_json::Map::new();
    let mut end = 0;
    for (name, shape) in shapes {
        let start = end;
        end += 4 * shape.iter().product::<usize>();
        let entry =
            serde_json::json!({"dtype": "F32", "shape": shape, "data_offsets": [start, end]});
        header.insert(name.into(), entry);
    }
    let header = Value::from(header).to_string();
    let numbers = weight.to_le_bytes().repeat(end / 4);
    [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &numbers].concat()
}

#[test]
fn a_model_whose_probabilities_are_not_numbers_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("huge.safetensors"), model_of(1e30)).unwrap();
    fs::write(folder.path().join("seven.png"), gray(&letter(|y, x| (y, x)), None)).unwrap();
    // Of the infinite sums of the second layer, softmax makes the difference of two, which is no number.
    let output = Command::new(env!("CARGO_BIN_EXE_mnist"))
        .args(["predict", "--model", "huge.safetensors", "--mean", "0", "--std", "1"])
        .args(["--activation", "relu", "--out", "views", "seven.png"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert_eq!(error.lines().count(), 1, "one sentence: {error}");
    assert!(error.contains("huge.safetensors") && error.contains("NaN"), "{error}");
    assert_eq!(text(&output.stdout), "", "no answer is printed");
    assert!(!folder.path().join("views").exists(), "no view is drawn");
}

#[test]
fn views_never_take_the_place_of_a_picture_or_of_another_view() {
    let folder = tempfile::tempdir().unwrap();
    let picture = gray(&letter(|y, x| (y, x)), None);
    fs::create_dir(folder.path().join("other")).unwrap();
    let pictures = ["seven.png", "seven.jpg", "other/seven.png", "seven.view.png", "Seven.png"];
    for name in pictures {
        fs::write(folder.path().join(name), &picture).unwrap();
    }
    let output = predict(folder.path(), &[&["--out", "."], &pictures[..]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    for name in pictures {
        assert!(fs::read(folder.path().join(name)).unwrap() == picture, "{name} was written over");
    }
    let files =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let views = files.filter(|name| name.ends_with(".view.png")).count();
    assert_eq!(views, 1 + pictures.len(), "each picture has a view of its own");
}

#[test]
fn one_bad_picture_does_not_keep_the_others_from_being_read() {
    let folder = tempfile::tempdir().unwrap();
    let picture = gray(&letter(|y, x| (y, x)), None);
    fs::write(folder.path().join("good.png"), &picture).unwrap();
    fs::write(folder.path().join("cut.png"), &picture[..picture.len() / 2]).unwrap();
    let output =
        predict(folder.path(), &["--json", "good.png", "cut.png", "missing.png", ".", "good.png"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 2, "both good pictures are read");
    let errors = text(&output.stderr);
    let lines: Vec<&str> = errors.lines().collect();
    assert_eq!(lines.len(), 3, "one sentence a picture: {errors}");
    for (line, name) in lines.iter().zip(["cut.png", "missing.png", "."]) {
        assert!(line.starts_with(&format!("error: {name}: expected")), "{line}");
    }
}

#[test]
fn what_is_no_picture_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&[u8], &str, &str); 10] = [
        (b"\0\0\0\x24ftypheic\0\0\0\0mif1heic", "HEIC", "export"),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "AVIF", "save it as PNG or JPEG"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP", "save it as PNG or JPEG"),
        (b"GIF89a\x01\0\x01\0", "GIF", "save it as PNG or JPEG"),
        (b"%PDF-1.7\n", "PDF", "save it as PNG or JPEG"),
        (b"<!DOCTYPE html><html>", "web page", "save it as PNG or JPEG"),
        (b"seven", "text", "picture of a digit"),
        (b"", "empty", "anew"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0", "", "save it anew"),
        (b"\xff\xd8\xff", "damage (", "save it anew"),
    ];
    for (bytes, name, advice) in cases {
        fs::write(folder.path().join("digit.png"), bytes).unwrap();
        let output = predict(folder.path(), &["digit.png"]);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.matches("whole buffer").count() < 2, "a source is said twice: {error}");
        for word in ["error: digit.png: expected", name, advice] {
            assert!(error.contains(word), "no “{word}” in: {error}");
        }
    }
}

#[test]
fn a_size_that_no_camera_makes_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = gray(&letter(|y, x| (y, x)), None);
    // Width and height in the header, four bytes each.
    bytes[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    fs::write(folder.path().join("bomb.png"), bytes).unwrap();
    let error = text(&predict(folder.path(), &["bomb.png"]).stderr);
    assert!(error.contains("400 million pixels") && error.contains("65535 × 65535"), "{error}");
}

/// A picture of 108 million pixels may not take what they would as bytes, 324 MB.
#[cfg(target_os = "linux")]
#[test]
fn a_large_picture_is_made_small_while_it_is_decoded() {
    let folder = tempfile::tempdir().unwrap();
    let (width, height) = (12_000, 9_000);
    let row = |y: usize| {
        (0..width).flat_map(move |x| {
            [if is_letter(y * 64 / height, x * 64 / width) { 20 } else { 240 }; 3]
        })
    };
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width as u32, height as u32);
    encoder.set_color(ColorType::Rgb);
    encoder.set_compression(png::Compression::Fastest);
    let mut writer = encoder.write_header().unwrap();
    let mut stream = writer.stream_writer().unwrap();
    for y in 0..height {
        std::io::Write::write_all(&mut stream, &row(y).collect::<Vec<u8>>()).unwrap();
    }
    stream.finish().unwrap();
    drop(writer);
    fs::write(folder.path().join("large.png"), bytes).unwrap();
    // The shell's limit is in KiB of address space; without the shrinking the program cannot run in it.
    let output = Command::new("sh")
        .args([
            "-c",
            "ulimit -v 400000; exec \"$@\"",
            "sh",
            env!("CARGO_BIN_EXE_mnist"),
            "predict",
            "--json",
            "--model",
        ])
        .arg(reference::path("model.safetensors"))
        .arg("large.png")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}
