//! Saved files are whole, and what stands in the way is told in one sentence.

use std::fs;
use std::path::Path;

use plot::{Chart, Color, Figure, Series, save_file};

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
fn a_missing_folder_is_created() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out/cost/table.csv");
    save_file(&path, b"1,2\n").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"1,2\n");
    assert_eq!(names(path.parent().unwrap()), ["table.csv"], "a temporary file stayed behind");
}

#[test]
fn a_new_file_replaces_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    save_file(&path, b"a long first version").unwrap();
    save_file(&path, b"short").unwrap();
    assert_eq!(
        fs::read(&path).unwrap(),
        b"short",
        "the old file should be replaced, not overwritten"
    );
}

#[test]
fn a_folder_that_is_a_file_is_named_in_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out");
    fs::write(&file, "a file").unwrap();
    let path = file.join("cost/bowl.png");
    let error = figure().save(&path).unwrap_err().to_string();
    let (path, file) = (path.display(), file.display());
    let expected = format!(
        "cannot write {path}: {file} is a file, not a folder; choose another folder with --out"
    );
    assert_eq!(error, expected);
}

#[test]
fn a_target_that_is_a_folder_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bowl.png");
    fs::create_dir(&path).unwrap();
    let error = figure().save(&path).unwrap_err().to_string();
    assert!(error.contains("bowl.png: it is a folder;"), "unclear: {error}");
    assert_eq!(names(folder.path()), ["bowl.png"], "a failed save must leave nothing behind");
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

#[cfg(unix)]
#[test]
fn a_failed_save_keeps_the_old_file_and_leaves_nothing_behind() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    save_file(&path, b"old").unwrap();
    let mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let result = save_file(&path, b"new");
    mode(0o755);
    // A superuser may write anywhere, so only a save that failed says something here.
    if let Err(error) = result {
        let sentence = error.to_string();
        let expected =
            "table.csv: permission denied (os error 13); choose another folder with --out";
        assert!(sentence.ends_with(expected), "unclear: {sentence}");
        assert_eq!(fs::read(&path).unwrap(), b"old", "a failed save must keep the old file");
    }
    assert_eq!(names(folder.path()), ["table.csv"], "a failed save must leave nothing behind");
}

#[cfg(unix)]
#[test]
fn a_saved_file_has_ordinary_permissions() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (ours, ordinary) = (folder.path().join("ours"), folder.path().join("ordinary"));
    save_file(&ours, b"").unwrap();
    fs::write(&ordinary, b"").unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(ours), mode(ordinary), "a temporary file is private; a saved file must not be");
}
