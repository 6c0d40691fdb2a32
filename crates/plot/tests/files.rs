//! Saved files are whole, and what stands in the way is told in one sentence.

use std::fs;
use std::path::Path;

use plot::{Chart, Color, Figure, Series};

fn figure() -> Figure {
    let bowl = (-10..=10).map(|x| (f64::from(x), f64::from(x * x)));
    Figure::new("The bowl").panel(Chart::new("One weight", "weight", "cost").series(Series::line(
        "MSE & more",
        Color::Blue,
        bowl,
    )))
}

/// The names of all files in a folder: a temporary file left behind would be among them.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_png_has_twice_the_logical_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bowl.png");
    let one = Figure { title: String::new(), ..figure().panel_size(200, 100) };
    one.save(&path).unwrap();
    let image = image::open(&path).expect("the file must be a PNG that can be decoded").to_rgb8();
    // 12 pixels of margin on each side.
    assert_eq!(
        (image.width(), image.height()),
        (2 * 224, 2 * 124),
        "a PNG is drawn at double size"
    );
    assert_eq!(image.get_pixel(0, 0).0, [255, 255, 255], "the background is white");
    let blue = Color::Blue.rgb();
    assert!(image.pixels().any(|pixel| pixel.0 == blue), "the line should be seen in its color");
}

#[test]
fn an_svg_has_the_logical_size_and_all_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bowl.SVG");
    figure().panel_size(200, 100).save(&path).unwrap();
    let svg = fs::read_to_string(&path).unwrap();
    assert!(svg.starts_with("<svg width=\"224\""), "unexpected size: {}", &svg[..60]);
    for words in ["The bowl", "One weight", "weight", "cost", "MSE &amp; more"] {
        assert!(svg.contains(words), "{words:?} is not in the picture");
    }
    // Well formed: what is opened is closed, in order.
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "</{name}> closes another tag");
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
}

#[test]
fn another_extension_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let error = figure().save(&folder.path().join("out/bowl.jpg")).unwrap_err().to_string();
    assert!(
        error.ends_with("a picture's name ends in .png or .svg; choose one of the two"),
        "{error}"
    );
    assert!(names(folder.path()).is_empty(), "a refused picture must not even create its folder");
}

#[test]
fn a_picture_too_large_to_draw_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let huge = figure().panel_size(100_000, 100_000);
    let error = huge.save(&folder.path().join("huge.png")).unwrap_err().to_string();
    assert!(error.contains("huge.png") && error.contains("too many"), "unclear: {error}");
    assert!(names(folder.path()).is_empty());
}
