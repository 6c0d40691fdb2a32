//! The command as a person uses it: what it prints and writes, and what it says to mistakes.

use std::fs;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use flate2::{Compression, write::GzEncoder};
use ndarray_rand::rand::Rng;
use output::shown;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use tempfile::TempDir;

fn repository_data() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist")
}

fn mnist(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mnist"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// `mnist train` on a small network, which takes a fraction of a second.
fn quick_train(out: &Path, more: &[&str]) -> Command {
    let mut command = mnist(&["train", "--hidden", "8", "--batch-size", "5000", "--epochs", "3"]);
    command.arg("--data").arg(repository_data()).arg("--out").arg(out).args(more);
    command
}

fn run(command: &mut Command) -> Output {
    command.output().expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the output is text")
}

fn assert_success(output: &Output) {
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
}

/// An IDX file: a magic number, lengths, bytes.
fn idx(magic: u32, shape: &[u32], bytes: &[u8]) -> Vec<u8> {
    let header = [magic].into_iter().chain(shape.iter().copied());
    header.flat_map(u32::to_be_bytes).chain(bytes.iter().copied()).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// The only line of a mistake's message, beside notes, in which nothing is said twice.
fn assert_one_sentence(message: &str) {
    let lines = message.lines().filter(|line| !line.starts_with("note: "));
    let message = &lines.collect::<Vec<_>>().join("\n");
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(message.starts_with("error: "), "{message}");
    // Sources that stand in a sentence and behind it again are the usual cause.
    let pieces: Vec<&str> = message.trim_end().split(": ").collect();
    for (index, piece) in pieces.iter().enumerate() {
        let again = pieces[index + 1..].iter().any(|later| later.contains(piece));
        assert!(!again || piece.len() < 9, "“{piece}” is said twice in: {message}");
    }
    let words: Vec<&str> = message.split_whitespace().collect();
    for (index, phrase) in words.windows(5).enumerate() {
        let again = words[index + 1..].windows(5).any(|later| later == phrase);
        assert!(!again, "“{}” is said twice in: {message}", phrase.join(" "));
    }
}

/// A PNG of four bytes a pixel.
fn png(width: u32, height: u32, rgba: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
    bytes
}

/// A folder with a small data set of four good files, of which `name` holds `bytes` instead.
fn data_with(name: &str, bytes: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for half in ["train", "t10k"] {
        let images = idx(0x803, &[3, 28, 28], &[9; 3 * 784]);
        fs::write(folder.path().join(format!("{half}-images-idx3-ubyte")), images).unwrap();
        let labels = idx(0x801, &[3], &[1, 2, 3]);
        fs::write(folder.path().join(format!("{half}-labels-idx1-ubyte")), labels).unwrap();
    }
    let _ = fs::remove_file(folder.path().join(name.trim_end_matches(".gz")));
    if !bytes.is_empty() {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

#[test]
fn a_run_prints_a_line_an_epoch_and_writes_all_its_files() {
    let out = tempfile::tempdir().unwrap();
    let output = run(&mut quick_train(out.path(), &[]));
    assert_success(&output);
    let printed = text(&output.stdout);
    let epochs: Vec<&str> = printed.lines().filter(|line| line.starts_with("epoch ")).collect();
    assert_eq!(epochs.len(), 3, "{printed}");
    let words: Vec<&str> = epochs[0].split_whitespace().collect();
    assert_eq!([words[0], words[1], words[2], words[3]], ["epoch", "1/3", "train", "loss"]);
    assert_eq!([words[5], words[6], words[9]], ["test", "accuracy", "s"], "{}", epochs[0]);
    for file in [
        "accuracy.png",
        "checkpoint.safetensors",
        "command.txt",
        "confusion.png",
        "history.csv",
        "loss.png",
        "model.safetensors",
        "predictions.png",
        "worst.png",
    ] {
        let length = fs::metadata(out.path().join(file)).map_or(0, |file| file.len());
        assert!(length > 0, "{file} was not written");
    }
    let history = fs::read_to_string(out.path().join("history.csv")).unwrap();
    let lines: Vec<&str> = history.lines().collect();
    assert_eq!(lines[0], "epoch,train_loss,test_loss,test_accuracy,seconds");
    assert_eq!(lines.len(), 4);
    let accuracy: f64 = lines[3].split(',').nth(3).unwrap().parse().unwrap();
    assert!((0.0..=1.0).contains(&accuracy), "accuracy is a fraction: {}", lines[3]);
}

#[test]
fn output_has_no_control_codes_in_a_pipe_and_fits_eighty_columns() {
    let out = tempfile::tempdir().unwrap();
    let output = run(Command::new(env!("CARGO_BIN_EXE_mnist"))
        .args(["train", "--hidden", "8", "--batch-size", "5000", "--epochs", "1", "--data"])
        .arg(repository_data())
        .args(["--out", "o"])
        .current_dir(out.path()));
    assert_success(&output);
    assert!(output.stderr.is_empty(), "no bar in a pipe: {}", text(&output.stderr));
    let printed = text(&output.stdout);
    assert!(!printed.contains('\u{1b}'), "{printed:?}");
    // A path of the machine that runs the test may be longer than a line.
    for line in printed.lines().filter(|line| !line.contains("--data")) {
        assert!(line.chars().count() <= 80, "{} columns: {line}", line.chars().count());
    }
}

#[test]
fn the_same_seed_writes_the_same_history_but_for_the_seconds() {
    let history = |seed: &str, threads: &str| -> Vec<String> {
        let out = tempfile::tempdir().unwrap();
        let command = &mut quick_train(out.path(), &["--seed", seed, "--threads", threads]);
        assert_success(&run(command));
        let history = fs::read_to_string(out.path().join("history.csv")).unwrap();
        history.lines().map(|line| line.rsplit_once(',').unwrap().0.to_string()).collect()
    };
    let first = history("7", "1");
    assert_eq!(first, history("7", "1"));
    assert_eq!(first, history("7", "2"), "the number of threads changes nothing but the time");
    assert_ne!(first, history("8", "1"));
}

/// The command of a run without what starts the program.
fn command_in(folder: &Path) -> String {
    let command = fs::read_to_string(folder.join("command.txt")).expect("a command");
    command.trim().strip_prefix("cargo run -p mnist -- ").expect("a command").into()
}

#[test]
fn the_printed_command_repeats_the_run() {
    let out = tempfile::tempdir().unwrap();
    let settings = "--optimizer adam --seed 5 --mean 0.13 --std 0.31 --shift 1.5 --degrees 9 --scale 0.1 --elastic 20 --weight-decay 0.01";
    let settings: Vec<&str> = settings.split_whitespace().collect();
    assert_success(&run(&mut quick_train(out.path(), &settings)));
    let model = fs::read(out.path().join("model.safetensors")).unwrap();
    let command = command_in(out.path());
    fs::remove_file(out.path().join("model.safetensors")).unwrap();
    let arguments: Vec<&str> = command.split_whitespace().collect();
    assert_success(&run(&mut mnist(&arguments)));
    assert!(fs::read(out.path().join("model.safetensors")).unwrap() == model, "{command}");
}

#[cfg(unix)]
#[test]
fn the_printed_command_can_be_pasted_into_a_shell_whatever_the_folders_are_called() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("my runs, Anna's $HOME; `all` \"of\" them");
    let trained = run(&mut quick_train(&out, &[]));
    assert_success(&trained);
    let model = fs::read(out.join("model.safetensors")).unwrap();
    let printed = text(&trained.stdout);
    let (_, after) = printed.split_once("to repeat this run:\n").unwrap();
    let lines: Vec<&str> = after.lines().take_while(|line| line.starts_with("  ")).collect();
    for command in [lines.join("\n"), command_in(&out)] {
        fs::remove_file(out.join("model.safetensors")).unwrap();
        let command = command.trim().replace("cargo run -p mnist -- ", "");
        let command = format!("{} {command}", env!("CARGO_BIN_EXE_mnist"));
        assert_success(&run(Command::new("sh").args(["-c", &command])));
        assert!(fs::read(out.join("model.safetensors")).unwrap() == model, "{command}");
    }
}

#[test]
fn a_command_stands_beside_the_model_that_it_makes_and_never_beside_another() {
    let out = tempfile::tempdir().unwrap();
    assert_success(&run(&mut quick_train(out.path(), &[])));
    let command = command_in(out.path());
    let refused = run(&mut quick_train(out.path(), &["--lr", "1e30"]));
    assert_eq!(refused.status.code(), Some(1), "the second run must not come to its end");
    assert_eq!(command_in(out.path()), command, "the model is the first run's");
}

#[test]
fn a_run_resumed_from_a_bare_file_name_writes_beside_that_file() {
    let out = tempfile::tempdir().unwrap();
    assert_success(&run(&mut quick_train(out.path(), &[])));
    fs::remove_file(out.path().join("model.safetensors")).unwrap();
    let resume = ["train", "--resume", "checkpoint.safetensors"];
    assert_success(&run(mnist(&resume).current_dir(out.path())));
    assert!(out.path().join("model.safetensors").exists());
    assert!(command_in(out.path()).ends_with("--out ."), "{}", command_in(out.path()));
}

#[test]
fn a_run_goes_on_with_its_own_data_only() {
    let out = tempfile::tempdir().unwrap();
    let own = data_with("unused", b"");
    let train = ["train", "--hidden", "4", "--epochs", "2", "--batch-size", "1"];
    assert_success(&run(mnist(&train).arg("--data").arg(own.path()).arg("--out").arg(out.path())));
    let resume = |data: &Path| {
        let checkpoint = out.path().join("checkpoint.safetensors");
        run(mnist(&["train", "--resume"]).arg(checkpoint).arg("--data").arg(data))
    };
    assert_success(&resume(own.path()));
    let other_labels = idx(0x801, &[3], &[1, 2, 4]);
    let other = data_with("train-labels-idx1-ubyte", &other_labels);
    let output = resume(other.path());
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert_one_sentence(&message);
    assert!(message.contains("found as many others"), "{message}");
}

#[test]
fn with_a_validation_split_the_test_set_stays_closed_until_the_last_row() {
    let out = tempfile::tempdir().unwrap();
    let output = run(&mut quick_train(out.path(), &["--validation", "5000"]));
    assert_success(&output);
    let history = fs::read_to_string(out.path().join("history.csv")).unwrap();
    let rows: Vec<Vec<&str>> = history.lines().map(|line| line.split(',').collect()).collect();
    let header = [
        "epoch",
        "train_loss",
        "val_loss",
        "val_accuracy",
        "test_loss",
        "test_accuracy",
        "seconds",
    ];
    assert_eq!(rows[0], header);
    for row in &rows[1..] {
        assert!(!row[2].is_empty() && !row[3].is_empty(), "{row:?}");
        let is_last = row[0] == "3";
        assert_eq!((!row[4].is_empty(), !row[5].is_empty()), (is_last, is_last), "{row:?}");
    }
    assert!(text(&output.stdout).contains("validation accuracy"));
}

#[test]
fn eval_and_inspect_read_the_model_that_train_saved() {
    let out = tempfile::tempdir().unwrap();
    let trained = text(&run(&mut quick_train(out.path(), &[])).stdout);
    let model = out.path().join("model.safetensors");
    let output =
        run(mnist(&["eval"]).arg("--data").arg(repository_data()).arg("--model").arg(&model));
    assert_success(&output);
    let printed = text(&output.stdout);
    let accuracy = printed.lines().next().unwrap();
    assert!(accuracy.starts_with("test accuracy ") && accuracy.ends_with('%'), "{accuracy}");
    assert!(trained.contains(accuracy), "train said otherwise:\n{trained}\n{accuracy}");

    let output = run(mnist(&["inspect"]).arg("--model").arg(&model));
    assert_success(&output);
    assert!(text(&output.stdout).contains("784-8-10, 6370 parameters"), "{}", text(&output.stdout));
}

#[test]
fn what_a_models_file_does_not_say_is_said_to_be_assumed_until_flags_say_it() {
    let model = reference::path("model.safetensors");
    let eval = |flags: &[&str]| {
        let mut command = mnist(&["eval"]);
        run(command.arg("--data").arg(repository_data()).arg("--model").arg(&model).args(flags))
    };
    let assumed = eval(&[]);
    assert_success(&assumed);
    let note = text(&assumed.stderr);
    assert!(note.contains("assumed --activation relu --mean 0.5 --std 0.5"), "{note}");
    let told = eval(&["--activation", "relu", "--mean", "0.5", "--std", "0.5"]);
    assert_success(&told);
    assert!(told.stderr.is_empty(), "{}", text(&told.stderr));
    assert_eq!(text(&told.stdout), text(&assumed.stdout));
    let other = eval(&["--activation", "tanh", "--mean", "-0.5", "--std", "2"]);
    assert_success(&other);
    assert_ne!(text(&other.stdout), text(&assumed.stdout), "the flags changed nothing");
}

#[test]
fn inspect_shows_what_is_in_a_file_that_cannot_be_used_and_says_why() {
    let out = tempfile::tempdir().unwrap();
    assert_success(&run(&mut quick_train(out.path(), &[])));
    let checkpoint = out.path().join("checkpoint.safetensors");
    let half = out.path().join("half.safetensors");
    let header = r#"{"conv1.weight":{"dtype":"F16","shape":[2,1,3],"data_offsets":[0,12]}}"#;
    fs::write(&half, [&(header.len() as u64).to_le_bytes(), header.as_bytes(), &[0; 12]].concat())
        .unwrap();
    for (file, shown, wanted) in [
        (&checkpoint, "model.0.weight", "found the checkpoint of a training run"),
        (&half, "conv1.weight  [2, 1, 3]  F16", "model.float()"),
    ] {
        let output = run(mnist(&["inspect", "--model"]).arg(file));
        assert!(text(&output.stdout).contains(shown), "{}", text(&output.stdout));
        let message = text(&output.stderr);
        assert_one_sentence(&message);
        assert!(message.contains(wanted), "{message}");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn inspect_counts_the_numbers_that_are_not_finite_and_leaves_them_out_of_the_spread() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.safetensors");
    let header = r#"{"0.bias":{"dtype":"F32","shape":[5],"data_offsets":[0,20]}}"#;
    let numbers = [1.0_f32, f32::NAN, 3.0, f32::NEG_INFINITY, f32::NAN].map(f32::to_le_bytes);
    let length = (header.len() as u64).to_le_bytes();
    fs::write(&file, [&length, header.as_bytes(), &numbers.concat()].concat()).unwrap();
    let output = run(mnist(&["inspect", "--model"]).arg(&file));
    let printed = text(&output.stdout);
    let line = printed.lines().find(|line| line.starts_with("0.bias")).expect("its line");
    let words: Vec<&str> = line.split_whitespace().skip(2).collect();
    let spread = ["2.00000", "1.00000", "1.00000", "3.00000", "2", "NaN", "1", "infinite"];
    assert_eq!(words, spread, "mean, standard deviation, smallest, largest, and what else: {line}");
    assert_one_sentence(&text(&output.stderr));
}

#[test]
fn a_model_whose_answers_are_no_numbers_is_not_measured() {
    let out = tempfile::tempdir().unwrap();
    assert_success(&run(&mut quick_train(out.path(), &[])));
    let model = out.path().join("model.safetensors");
    let mut bytes = fs::read(&model).unwrap();
    // Finite, but sums of them are not.
    let last_weights = bytes.len() - 4 * 8 * 10;
    bytes[last_weights..].copy_from_slice(&f32::MAX.to_le_bytes().repeat(8 * 10));
    fs::write(&model, bytes).unwrap();
    let output = run(mnist(&["eval", "--model"]).arg(&model).arg("--data").arg(repository_data()));
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}{}", text(&output.stdout));
    assert_one_sentence(&message);
    assert!(output.stdout.is_empty() && message.contains("test loss"), "{message}");
}

#[test]
fn predict_reads_a_persons_picture_whatever_its_colors() {
    let out = tempfile::tempdir().unwrap();
    let model = reference::path("model.safetensors");
    // A zero: a ring, higher than wide, dark on light, light on dark, and on nothing at all.
    let ink = |x: u32, y: u32| {
        let (across, down) = ((f64::from(x) - 50.0) / 30.0, (f64::from(y) - 70.0) / 45.0);
        (0.7..1.0).contains(&across.hypot(down))
    };
    let draw = |name: &str, ink_color: [u8; 4], paper: [u8; 4]| {
        let path = out.path().join(name);
        let places = (0..140).flat_map(|y| (0..100).map(move |x| (x, y)));
        let rgba = places.flat_map(|(x, y)| if ink(x, y) { ink_color } else { paper });
        fs::write(&path, png(100, 140, &rgba.collect::<Vec<_>>())).unwrap();
        path
    };
    let pictures = [
        draw("dark.png", [20, 30, 90, 255], [250, 245, 240, 255]),
        draw("light.png", [240, 240, 200, 255], [10, 10, 10, 255]),
        draw("transparent.png", [0, 0, 0, 255], [0, 0, 0, 0]),
        draw("light-transparent.png", [255, 255, 255, 255], [0, 0, 0, 0]),
    ];
    let views = out.path().join("views");
    let output = run(mnist(&["predict", "--json", "--model"]).arg(&model).args(&pictures));
    assert_success(&output);
    let printed = text(&output.stdout);
    assert_eq!(printed.lines().count(), 4, "one object a line");
    for line in printed.lines() {
        let object: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(object["prediction"], 0, "{line}");
        let sum: f64 =
            object["probabilities"].as_array().unwrap().iter().map(|p| p.as_f64().unwrap()).sum();
        assert!((sum - 1.0).abs() < 1e-4, "probabilities sum to {sum}");
    }

    let output =
        run(mnist(&["predict", "--model"]).arg(&model).arg("--out").arg(&views).args(&pictures));
    assert_success(&output);
    assert!(text(&output.stdout).contains("0: "), "{}", text(&output.stdout));
    assert!(views.join("dark.view.png").exists() && views.join("light.view.png").exists());

    let mut child = mnist(&["predict", "--json", "--model"])
        .arg(&model)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(&pictures[0]).unwrap()).unwrap();
    let from_pipe = text(&child.wait_with_output().unwrap().stdout);
    assert!(from_pipe.contains("\"prediction\":0"), "{from_pipe}");
}

/// Every mistake with data: the file, what stands in it, what the message must say.
#[test]
fn every_broken_data_file_gets_one_sentence_and_exit_code_one() {
    let images = idx(0x803, &[3, 28, 28], &[9; 3 * 784]);
    let packed = gzip(&images);
    let mut corrupt = packed.clone();
    let middle = corrupt.len() / 2;
    corrupt[middle] ^= 0xff;
    let image_file = "train-images-idx3-ubyte";
    let label_file = "train-labels-idx1-ubyte";
    let cases: [(&str, &str, Vec<u8>, &str); 13] = [
        ("missing", image_file, vec![], "found t10k-images-idx3-ubyte, t10k-labels"),
        ("wrong magic", image_file, idx(0x801, &[3], &[1, 2, 3]), "magic number 0x00000803"),
        ("empty file", label_file, vec![0], "header of 8 bytes"),
        ("truncated", image_file, images[..1000].to_vec(), "2352 bytes"),
        ("overlong", image_file, [images.clone(), vec![0]].concat(), "found more"),
        ("another count", label_file, idx(0x801, &[2], &[1, 2]), "each of 3 images, found 2"),
        ("label above 9", label_file, idx(0x801, &[3], &[1, 10, 3]), "found 10 at index 1"),
        ("not 28 × 28", image_file, idx(0x803, &[3, 27, 28], &[9; 3 * 27 * 28]), "found 27 × 28"),
        ("corrupt gzip", "train-images-idx3-ubyte.gz", corrupt, "found an error"),
        (
            "gzip cut off",
            "train-images-idx3-ubyte.gz",
            packed[..packed.len() - 9].to_vec(),
            "damaged",
        ),
        ("not gzip", "train-images-idx3-ubyte.gz", b"hello, world".to_vec(), "found a text"),
        ("four billion images", image_file, idx(0x803, &[u32::MAX, 28, 28], &[9; 99]), "found 99"),
        ("no images", image_file, idx(0x803, &[0, 28, 28], &[]), "at least one image"),
    ];
    for (name, file, bytes, wanted) in cases {
        let data = data_with(file, &bytes);
        let out = tempfile::tempdir().unwrap();
        let output = run(mnist(&["train", "--data"])
            .arg(data.path())
            .arg("--out")
            .arg(out.path().join("o")));
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {message}");
        assert_one_sentence(&message);
        for part in [wanted, "expected", &shown(data.path())] {
            assert!(message.contains(part), "{name}: no “{part}” in: {message}");
        }
        assert!(!out.path().join("o").exists(), "{name}: something was written");
    }
}

/// Every mistake with a flag: the flags, the exit code, what the message must say.
#[test]
fn every_mistaken_flag_gets_a_clear_sentence_and_the_right_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    fs::write(path("file"), "no folder, no model, no picture").unwrap();
    fs::write(path("even.png"), png(9, 9, &[200; 4 * 81])).unwrap();
    let data = repository_data();
    let data = data.to_str().unwrap();
    let model = reference::path("model.safetensors");
    let model = model.to_str().unwrap();
    // What the file of this model leaves open, so that no note stands before the sentence.
    let told = ["--activation", "relu", "--mean", "0.5", "--std", "0.5"];
    let below_file = path("file/below");
    let cases: Vec<(Vec<&str>, i32, &str)> = vec![
        (vec!["--lr", "nan"], 2, "a number above 0"),
        (vec!["--lr", "0"], 2, "a number above 0"),
        (vec!["--lr", "inf"], 2, "a number above 0"),
        (vec!["--batch-size", "0"], 2, "batch-size"),
        (vec!["--epochs", "0"], 2, "epochs"),
        (vec!["--epochs", "many"], 2, "many"),
        (vec!["--epochs", "18446744073709551615"], 2, "from 1 to 1000000"),
        (vec!["--batch-size", "1000001"], 2, "from 1 to 1000000"),
        (vec!["--hidden", "128,,64"], 2, "128,64"),
        (vec!["--hidden", "0"], 2, "sizes above 0"),
        (vec!["--hidden", "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"], 2, "at most 16 hidden layers"),
        (vec!["--hidden", "65536,65536"], 2, "at most 50000000 parameters"),
        (vec!["--hidden", "18446744073709551615"], 2, "at most 50000000 parameters"),
        (vec!["--hidden", "18446744073709551616"], 2, "128,64"),
        (vec!["--activation", "gelu"], 2, "relu"),
        (vec!["--optimizer", "lion"], 2, "adam"),
        (vec!["--schedule", "step"], 2, "one-cycle"),
        (vec!["--recipe", "tasty"], 2, "reference"),
        (vec!["--momentum", "1"], 2, "below 1"),
        (vec!["--momentum=-0.5"], 2, "at least 0"),
        (vec!["--weight-decay=-1"], 2, "at least 0"),
        (vec!["--dropout", "1"], 2, "below 1"),
        (vec!["--mean", "nan"], 2, "a number"),
        (vec!["--std", "0"], 2, "a number above 0"),
        (vec!["--shift", "nan"], 2, "from 0 to 14"),
        (vec!["--shift", "15"], 2, "from 0 to 14"),
        (vec!["--degrees=-1"], 2, "from 0 to 180"),
        (vec!["--scale", "1"], 2, "below 1"),
        (vec!["--elastic=-1"], 2, "at least 0"),
        (vec!["--elastic", "inf"], 2, "at least 0"),
        (vec!["--seed", "-1"], 2, "from 0 to 18446744073709551615"),
        (vec!["--lr", "-0.1"], 2, "a number above 0"),
        (vec!["--lr", "-1e-3"], 2, "a number above 0"),
        (vec!["--lr", "--epochs", "3"], 2, "a value is required for '--lr"),
        (vec!["--epochs", "1.5"], 2, "a whole number"),
        (vec!["--threads", "0"], 2, "from 1 to 1024"),
        (vec!["--threads", "-1"], 2, "from 1 to 1024"),
        (vec!["train", "--threads", "-1"], 2, "from 1 to 1024"),
        (vec!["eval", "--model", "x", "--std", "-1"], 2, "a number above 0"),
        (vec!["eval", "--model", "x", "--mean", "-1"], 1, "x: expected"),
        (vec!["--patience", "0"], 2, "patience"),
        (vec!["--speed", "9"], 2, "--speed"),
        (vec!["fly"], 2, "fly"),
        (vec!["--resume", "x", "--lr", "1"], 2, "cannot be used with"),
        (vec!["--resume", "x", "--elastic", "1"], 2, "cannot be used with"),
        (vec!["--data", data, "--out", &below_file, "--nesterov"], 1, "--momentum"),
        (vec!["--data", data, "--out", &below_file, "--patience", "3"], 1, "--validation"),
        (vec!["--data", data, "--out", &below_file, "--validation", "60000"], 1, "60000"),
        (
            vec!["--data", data, "--out", &below_file, "--optimizer", "adam", "--momentum", "0.9"],
            1,
            "adam has its own",
        ),
        (vec!["--data", data, "--out", &below_file], 1, "file/below"),
        (vec!["--data", "/no/such/folder"], 1, "/no/such/folder"),
        (vec!["--resume", "/no/such/file"], 1, "/no/such/file"),
        (vec!["--resume", model], 1, "checkpoint"),
        (vec!["eval"], 2, "--model"),
        (vec!["eval", "--data", data, "--model", "/no/such/model"], 1, "/no/such/model"),
        (vec!["eval", "--data", data, "--model", folder.path().to_str().unwrap()], 1, "expected"),
        (vec!["inspect", "--model", data], 1, "expected"),
        (vec!["predict", "--model", model], 2, "IMAGE"),
        (
            [&["predict", "--model", model], &told[..], &["/no/such/picture"]].concat(),
            1,
            "/no/such/picture",
        ),
    ];
    for (arguments, code, wanted) in cases {
        let output = run(mnist(&arguments).current_dir(folder.path()));
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
        assert!(message.contains(wanted), "{arguments:?}: no “{wanted}” in: {message}");
        assert!(!message.contains("panicked"), "{arguments:?}: {message}");
        assert!(output.stdout.is_empty() || code == 1, "{arguments:?}: {}", text(&output.stdout));
        if code == 1 {
            assert_one_sentence(&message);
        }
    }
    let file = path("file");
    let even = path("even.png");
    for (picture, wanted) in [(&file, "PNG or JPEG"), (&even, "even surface")] {
        let output = run(&mut mnist(&["predict", "--model", model, picture]));
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(
            message.contains(wanted) && message.contains(&shown(picture.as_ref())),
            "{message}"
        );
    }
    let mut left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["even.png", "file"], "a refused command wrote something");
}

#[test]
fn a_learning_rate_that_is_too_large_ends_the_run_with_where_and_why() {
    let out = tempfile::tempdir().unwrap();
    let output = run(&mut quick_train(out.path(), &["--lr", "1e30"]));
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.contains("epoch 1") && message.contains("learning rate"), "{message}");
    assert!(!out.path().join("model.safetensors").exists(), "a broken model was saved");
}

#[test]
fn a_loss_that_is_not_finite_before_any_step_is_blamed_on_the_inputs() {
    let out = tempfile::tempdir().unwrap();
    let output = run(&mut quick_train(out.path(), &["--std", "1e-38"]));
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.contains("--std") && !error.contains("--lr"), "{error}");
    assert!(!out.path().join("model.safetensors").exists());
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_ends_the_run_and_leaves_the_last_checkpoint_whole() {
    let out = tempfile::tempdir().unwrap();
    assert_success(&run(&mut quick_train(out.path(), &[])));
    let checkpoint = fs::read(out.path().join("checkpoint.safetensors")).unwrap();
    // No file may grow beyond 16 blocks of 512 bytes, which a checkpoint does: to the program this
    // looks like a full disk.
    let script = "trap '' XFSZ; ulimit -f 16; exec \"$@\"";
    let inner = quick_train(out.path(), &["--seed", "1"]);
    let output = run(Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(inner.get_program())
        .args(inner.get_args()));
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    let message = text(&output.stderr);
    assert!(message.contains("checkpoint.safetensors"), "{message}");
    assert!(fs::read(out.path().join("checkpoint.safetensors")).unwrap() == checkpoint);
    let strays = fs::read_dir(out.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let strays: Vec<_> = strays.filter(|name| name.to_string_lossy().contains("tmp")).collect();
    assert!(strays.is_empty(), "left behind: {strays:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_stream_that_cannot_be_written_is_no_panic() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let model = reference::path("model.safetensors");
    let inspect = ["inspect", "--model", model.to_str().unwrap()];
    let output = mnist(&inspect).stdout(full()).stderr(Stdio::piped()).spawn().unwrap();
    let output = output.wait_with_output().unwrap();
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains("error: cannot write to standard output"), "{message}");
    assert_one_sentence(&message);
    // What was asked for is on standard output. The note that is lost is no reason to fail.
    let status = mnist(&inspect).stdout(Stdio::null()).stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn ctrl_c_saves_says_how_to_resume_and_exits_with_130() {
    let (whole, stopped) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let long = ["--hidden", "64", "--batch-size", "200", "--epochs", "3", "--threads", "1"];
    let train = |out: &Path| {
        let mut command = mnist(&["train"]);
        command.args(long).arg("--data").arg(repository_data()).arg("--out").arg(out);
        command
    };
    assert_success(&run(&mut train(whole.path())));
    let mut command = train(stopped.path());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    wait_for(&stopped.path().join("checkpoint.safetensors"));
    assert_success(&run(Command::new("kill").args(["-INT", &child.id().to_string()])));
    let output = child.wait_with_output().unwrap();
    let printed = text(&output.stdout);
    assert_eq!(output.status.code(), Some(130), "{printed}");
    assert!(printed.contains("--resume"), "{printed}");

    let resumed =
        run(mnist(&["train", "--resume"]).arg(stopped.path().join("checkpoint.safetensors")));
    assert_success(&resumed);
    assert_same_model(whole.path(), stopped.path());
}

/// Kills a child after some time, and says what it had printed by then; none when it had already
/// come to its end.
fn kill_after(wait: Duration, mut child: Child) -> Option<String> {
    let mut printed = String::new();
    let stdout = child.stdout.take().expect("it is piped");
    let reader =
        thread::spawn(move || BufReader::new(stdout).read_to_string(&mut printed).map(|_| printed));
    thread::sleep(wait);
    let has_ended = child.try_wait().unwrap().is_some();
    child.kill().unwrap();
    child.wait().unwrap();
    let printed = reader.join().unwrap().unwrap();
    (!has_ended).then_some(printed)
}

/// What a killed run had printed tells where the kill landed. Killed runs are begun anew or resumed
/// until enough kills landed in training.
#[test]
fn a_run_killed_at_twenty_moments_and_resumed_ends_with_the_same_bits() {
    const KILLS: usize = 20;

    let recipe = "--hidden 32 --batch-size 500 --epochs 12 --optimizer adam --lr 0.01 \
        --schedule one-cycle --dropout 0.1 --validation 5000 --threads 1";
    let train = |out: &Path| {
        let mut command = mnist(&["train"]);
        command.args(recipe.split_whitespace());
        command.arg("--data").arg(repository_data()).arg("--out").arg(out);
        command.stdout(Stdio::piped());
        command
    };
    let (whole, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let started = Instant::now();
    assert_success(&run(&mut train(whole.path())));
    let whole_run = started.elapsed();
    let checkpoint = killed.path().join("checkpoint.safetensors");
    let resume_or_begin = || match checkpoint.exists() {
        true => {
            let mut command = mnist(&["train", "--resume"]);
            command.arg(&checkpoint).stdout(Stdio::piped());
            command
        }
        false => train(killed.path()),
    };
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let mut landed = Vec::new();
    for _ in 0..10 * KILLS {
        let part = generator.random_range(0.01..0.3);
        let child = resume_or_begin().spawn().unwrap();
        // From the end of the introduction to the end of the run it trains and saves.
        match kill_after(whole_run.mul_f64(part), child) {
            Some(printed) if printed.contains("to repeat this run") => landed.push(printed),
            Some(_) => {}
            // It came to its end, so the next one begins anew.
            None => fs::remove_file(&checkpoint).unwrap(),
        }
        if landed.len() == KILLS {
            break;
        }
    }
    assert_eq!(landed.len(), KILLS, "so many kills landed in training");
    let resumed = landed.iter().filter(|printed| printed.contains("going on after")).count();
    assert!(resumed >= KILLS / 4, "only {resumed} of the killed runs had been resumed");
    assert_success(&run(&mut resume_or_begin()));
    assert_same_model(whole.path(), killed.path());
}

#[cfg(unix)]
fn wait_for(file: &Path) {
    for _ in 0..600 {
        if file.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("{} did not appear in 30 s", file.display());
}

fn assert_same_model(left: &Path, right: &Path) {
    let read = |folder: &Path| fs::read(folder.join("model.safetensors")).unwrap();
    assert!(read(left) == read(right), "the weights differ from those of the run without a stop");
}
