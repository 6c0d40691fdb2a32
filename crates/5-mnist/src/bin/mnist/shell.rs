//! Commands in the form that a shell takes.

use std::path::Path;

/// A path as one word of a command, in quotes when it needs them.
pub fn quoted(path: &Path) -> String {
    let harmless = if cfg!(windows) { r"/._-+=@,:\" } else { "/._-+=@,:" };
    let is_harmless = |letter: char| letter.is_alphanumeric() || harmless.contains(letter);
    let text = path.display().to_string();
    // A name that begins like a flag is no flag in this form.
    let text = if text.starts_with('-') { format!("./{text}") } else { text };
    if !text.is_empty() && text.chars().all(is_harmless) {
        text
    } else if cfg!(windows) {
        // Both shells of Windows take these, and no name has them in it.
        format!("\"{text}\"")
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

/// Joins the pieces of a command to lines that fit a terminal of 80 columns and can be pasted into a
/// shell. On Windows this is one line, because its shells continue lines each in another way.
pub fn wrapped(pieces: &[String]) -> String {
    const WIDTH: usize = 74;

    if cfg!(windows) {
        return pieces.join(" ");
    }
    let mut lines = vec![String::new()];
    for piece in pieces {
        let line = lines.last_mut().expect("there is a line");
        if line.is_empty() {
            line.push_str(piece);
        } else if line.len() + piece.len() < WIDTH {
            line.push(' ');
            line.push_str(piece);
        } else {
            line.push_str(" \\");
            lines.push(format!("  {piece}"));
        }
    }
    lines.join("\n  ")
}
