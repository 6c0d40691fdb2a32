//! Files by their paths as prose has them: with slashes, on Windows too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Texts by their paths.
pub type Files = BTreeMap<String, String>;

/// A file's path from a folder.
pub fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    let parts = parts.map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Every file below a folder, in the order of their names, but for what Cargo built there.
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true if path.ends_with("target") => {}
            true => files.extend(files_below(&path)?),
            false => files.push(path),
        }
    }
    files.sort();
    Ok(files)
}

/// The texts below `root/folder` whose names end so, by their paths from the root.
pub fn texts(root: &Path, folder: &str, extension: &str) -> io::Result<Files> {
    let files = files_below(&root.join(folder))?.into_iter();
    let files = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    files.map(|path| Ok((relative(root, &path), fs::read_to_string(&path)?))).collect()
}
