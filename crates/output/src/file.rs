//! Files are written whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::process::ExitCode;

/// A file that could not be written, as a sentence for the reader.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {reason}; {remedy}choose another folder with --out", shown(path))]
pub struct Error {
    /// The file that was to be written.
    path: PathBuf,
    /// What the operating system says.
    reason: String,
    /// What else helps, if anything does.
    remedy: &'static str,
}

/// The exit code of a program, after its error, if there is one, was printed.
pub fn exit_code(outcome: Result<(), Error>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            crate::eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A path as it is printed: with `/` on every system.
pub fn shown(path: &Path) -> String {
    path.display().to_string().replace(MAIN_SEPARATOR, "/")
}

/// Writes `bytes` to `path`, whole or not at all: a temporary file in the same folder, synced, then
/// renamed. Creates the folder when it is missing.
///
/// A reader of `path` sees the old file or the new one, never a half. When anything fails, the old
/// file stays as it was and the temporary file is removed.
///
/// # Errors
/// When the folder cannot be made, or the file not be written there.
pub fn save_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    // Windows does not replace a file while another program has it open.
    let may_be_open = cfg!(windows) && path.is_file();
    let remedy = if may_be_open { "close the program that has it open, or " } else { "" };
    let failed = |reason: String| Error { path: path.to_path_buf(), reason, remedy };
    if path.is_dir() {
        return Err(failed("it is a folder".to_string()));
    }
    if let Some(file) = path.ancestors().skip(1).find(|folder| folder.is_file()) {
        return Err(failed(format!("{} is a file, not a folder", shown(file))));
    }
    write_beside_and_rename(path, bytes).map_err(|error| failed(lower_first(&error.to_string())))
}

fn write_beside_and_rename(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // The parent of a bare file name is the empty path.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    // A temporary file is private by default. This one becomes an ordinary file, so it is opened as
    // one, with the permissions that the user's umask gives.
    let mut file = tempfile::Builder::new()
        .prefix(".output-")
        .make_in(folder, |path| OpenOptions::new().write(true).create_new(true).open(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The system's reasons begin with a capital, but stand in the middle of our sentence.
fn lower_first(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_lowercase().chain(rest).collect()).unwrap_or_default()
}
