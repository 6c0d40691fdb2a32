//! What the program makes of what its reader chooses.

use std::process::{Command, Output};

fn backprop(arguments: &[&str]) -> (Output, tempfile::TempDir) {
    let out = tempfile::tempdir().unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_backprop"));
    (program.arg("--out").arg(out.path()).args(arguments).output().unwrap(), out)
}

#[test]
fn the_network_has_the_size_and_the_training_that_were_asked_for() {
    let (output, _out) = backprop(&["--hidden", "3", "--rate", "0.5", "--steps", "7"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for told in ["L1 with 3 outputs", "learning rate 0.5", "\n      7   "] {
        assert!(text.contains(told), "{told:?} should be in\n{text}");
    }
}

#[test]
fn the_activation_is_the_one_that_was_asked_for_and_its_gradients_are_right() {
    let (sigmoid, _out) = backprop(&["--steps", "30"]);
    let (relu, _out) = backprop(&["--steps", "30", "--activation", "relu"]);
    let [sigmoid, relu] = [sigmoid, relu].map(|output| String::from_utf8(output.stdout).unwrap());
    assert!(sigmoid.contains("16 outputs, sigmoid, L2") && relu.contains("16 outputs, relu, L2"));
    let losses = |text: &str| text.split("13. Trained").nth(1).unwrap().to_owned();
    assert_ne!(losses(&sigmoid), losses(&relu), "another activation, another training");
    assert_eq!(relu.matches("less than 1e-6").count(), 4, "against the central difference: {relu}");
}

#[test]
fn what_cannot_be_trained_is_refused_in_a_sentence() {
    for arguments in [
        ["--activation", "softmax"],
        ["--rate", "-1"],
        ["--rate", "fast"],
        ["--hidden", "0"],
        ["--steps", "0"],
    ] {
        let (output, out) = backprop(&arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
        assert!(errors.contains(arguments[0]) && !errors.contains("panicked"), "{errors}");
        assert_eq!(out.path().read_dir().unwrap().count(), 0, "nothing should be drawn");
    }
}
