//! Saved files are whole, and what stands in the way is told in one sentence.

use std::fs;
use std::path::Path;

use output::{save_file, shown};

/// The names of all files in a folder: a temporary file left behind would be among them.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
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
    let path = file.join("cost/table.csv");
    let error = save_file(&path, b"1,2\n").unwrap_err().to_string();
    let (path, file) = (shown(&path), shown(&file));
    let expected = format!(
        "cannot write {path}: {file} is a file, not a folder; choose another folder with --out"
    );
    assert_eq!(error, expected);
}

#[test]
fn a_target_that_is_a_folder_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    fs::create_dir(&path).unwrap();
    let error = save_file(&path, b"1,2\n").unwrap_err().to_string();
    assert!(error.contains("table.csv: it is a folder;"), "unclear: {error}");
    assert_eq!(names(folder.path()), ["table.csv"], "a failed save must leave nothing behind");
}

#[test]
fn a_path_is_printed_with_the_same_separator_on_every_system() {
    let path: std::path::PathBuf = ["out", "cost", "cost.png"].iter().collect();
    assert_eq!(shown(&path), "out/cost/cost.png");
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

#[cfg(windows)]
#[test]
fn a_file_that_another_program_has_open_is_said_to_be_so() {
    use std::os::windows::fs::OpenOptionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("loss.png");
    save_file(&path, b"old").unwrap();
    // As a spreadsheet does: others may read it, and nothing else.
    const FILE_SHARE_READ: u32 = 1;
    let open = fs::OpenOptions::new().read(true).share_mode(FILE_SHARE_READ).open(&path).unwrap();
    let error = save_file(&path, b"new").unwrap_err().to_string();
    drop(open);
    assert!(error.contains("loss.png: "), "unclear: {error}");
    let remedy = "; close the program that has it open, or choose another folder with --out";
    assert!(error.ends_with(remedy), "unclear: {error}");
    assert_eq!(fs::read(&path).unwrap(), b"old", "a failed save must keep the old file");
    assert_eq!(names(folder.path()), ["loss.png"], "a failed save must leave nothing behind");
}
