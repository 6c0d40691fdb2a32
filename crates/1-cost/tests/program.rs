//! The program around the library: what it writes, and what it does when nobody reads it.

use std::process::{Command, Stdio};

#[test]
fn a_closed_pipe_is_no_mistake() {
    let out = tempfile::tempdir().unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_cost"))
        .arg("--out")
        .arg(out.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // As `cost | head -0` does: the reader leaves before the first line.
    drop(program.stdout.take());
    let output = program.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.is_empty(), "nothing should be said about a reader that left: {errors}");
    assert_eq!(output.status.code(), Some(0), "the program should end as if it had been read");
}
