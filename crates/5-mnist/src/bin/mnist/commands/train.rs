//! `mnist train`: trains, prints a line an epoch, and saves the model, the curves, the pictures.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use mnist::checkpoint;
use mnist::dataset::MnistDataset;
use mnist::evaluate::{Evaluation, evaluate};
use mnist::model_file::{self, Description};
use mnist::recipe::Recipe;
use mnist::train::{EpochRow, Score, Trainer};
use plot::save_file;

use crate::arguments::{Train, flags, name_of};
use crate::data;
use crate::figures;
use crate::history;

/// The exit code of a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// Trains as the arguments say.
pub fn run(arguments: &Train) -> anyhow::Result<ExitCode> {
    super::with_threads(&arguments.threads, || train(arguments))
}

fn train(arguments: &Train) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let Run { mut trainer, out, data: data_folder, train, test } = Run::begin(arguments)?;
    let command = repeat_command(&trainer, &data_folder, &out);
    save_file(&out.join("command.txt"), format!("{}\n", command.join(" ")).as_bytes())?;
    introduce(&trainer, &train, &test, &command);

    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("no Ctrl-C handler")?;
    let save_checkpoint = |trainer: &Trainer| {
        let note = data_folder.to_string_lossy();
        save_file(&out.join("checkpoint.safetensors"), &checkpoint::to_bytes(trainer, &note))
    };
    let every_test_image: Vec<usize> = (0..test.len()).collect();
    let open_test_set = |trainer: &Trainer| {
        evaluate(&trainer.model, &test, &every_test_image, trainer.recipe.normalize)
    };

    let mut evaluation: Option<Evaluation> = None;
    while !trainer.is_done() {
        if !train_epoch(&mut trainer, &train, &interrupted)? {
            save_checkpoint(&trainer)?;
            let checkpoint = out.join("checkpoint.safetensors");
            println!("interrupted; to go on: mnist train --resume {}", checkpoint.display());
            return Ok(ExitCode::from(INTERRUPTED));
        }
        let validation = trainer.validate(&train);
        // With a validation split the test set stays closed until all choices are made.
        evaluation = validation.is_none().then(|| open_test_set(&trainer));
        trainer.finish_epoch(validation, evaluation.as_ref().map(Score::of));
        println!("{}", epoch_line(&trainer));
        save_checkpoint(&trainer)?;
        save_file(&out.join("history.csv"), history::to_csv(&trainer.progress).as_bytes())?;
    }

    if trainer.best.is_some() {
        trainer.keep_best();
        println!(
            "kept epoch {}, the best on the validation split",
            trainer.best_epoch().map_or(0, |e| e + 1)
        );
    }
    let evaluation =
        evaluation.filter(|_| trainer.best.is_none()).unwrap_or_else(|| open_test_set(&trainer));
    let last = trainer.progress.history.last_mut().expect("a recipe has an epoch");
    last.test = Some(Score::of(&evaluation));
    save_file(&out.join("history.csv"), history::to_csv(&trainer.progress).as_bytes())?;
    let Recipe { architecture, normalize, .. } = trainer.recipe.clone();
    let description = Description { architecture, normalize };
    save_file(&out.join("model.safetensors"), &model_file::to_bytes(&trainer.model, &description))?;
    figures::save_all(&out, &trainer, &test, &evaluation)?;

    println!(
        "test accuracy {:.2}%, {:.2} s in all",
        100.0 * evaluation.accuracy(),
        started.elapsed().as_secs_f64()
    );
    println!("model, curves and pictures: {}", out.display());
    Ok(ExitCode::SUCCESS)
}

/// A run at its start or at its checkpoint, and the data that it needs.
struct Run {
    trainer: Trainer,
    out: PathBuf,
    data: PathBuf,
    train: MnistDataset,
    test: MnistDataset,
}

impl Run {
    fn begin(arguments: &Train) -> anyhow::Result<Self> {
        let Some(file) = &arguments.resume else {
            let recipe = arguments.recipe();
            let data = arguments.data.clone().unwrap_or("data/mnist".into());
            let out = arguments.out.clone().unwrap_or("out/mnist".into());
            let (train, test) = data::load(&data)?;
            recipe.check(train.len()).map_err(anyhow::Error::msg)?;
            let trainer = Trainer::new(recipe, train.len());
            return Ok(Self { trainer, out, data, train, test });
        };
        let bytes = fs::read(file).with_context(|| {
            format!("{}: expected a checkpoint that can be read", file.display())
        })?;
        let (trainer, note) =
            checkpoint::from_bytes(&bytes).with_context(|| file.display().to_string())?;
        let data = arguments.data.clone().unwrap_or(note.into());
        let folder = file.parent().unwrap_or(Path::new("")).to_path_buf();
        let out = arguments.out.clone().unwrap_or(folder);
        let (train, test) = data::load(&data)?;
        anyhow::ensure!(
            train.len() == trainer.progress.images,
            "{}: expected the {} training images that the run began with, found {}; name their folder with --data",
            data.display(),
            trainer.progress.images,
            train.len(),
        );
        Ok(Self { trainer, out, data, train, test })
    }
}

fn introduce(trainer: &Trainer, train: &MnistDataset, test: &MnistDataset, command: &[String]) {
    let recipe = &trainer.recipe;
    let architecture = &recipe.architecture;
    println!("network {}, {} parameters", architecture.sizes(), architecture.parameters(),);
    println!(
        "{} images to train on, {} for validation, {} to test",
        train.len() - recipe.validation,
        recipe.validation,
        test.len(),
    );
    println!(
        "{}, learning rate {} ({}), batches of {}, seed {}, threads {}",
        name_of(&recipe.optimizer),
        recipe.lr,
        name_of(&recipe.schedule),
        recipe.batch_size,
        recipe.seed,
        rayon::current_num_threads(),
    );
    println!("to repeat this run:");
    for line in wrap(command) {
        println!("  {line}");
    }
    if cfg!(debug_assertions) {
        println!("this is a debug build; cargo run --release is faster");
    }
    if trainer.steps() > 0 {
        println!("going on after epoch {}, batch {}", trainer.epoch(), trainer.progress.batches);
    }
}

/// Trains the current epoch to its end, or until Ctrl-C; returns whether it came to its end.
fn train_epoch(
    trainer: &mut Trainer,
    dataset: &MnistDataset,
    interrupted: &AtomicBool,
) -> anyhow::Result<bool> {
    let started = Instant::now();
    let before = trainer.progress.seconds;
    let bar = progress_bar(trainer);
    let finished = trainer.train_epoch(dataset, |batches| {
        bar.set_position(batches as u64);
        !interrupted.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    trainer.progress.seconds = before + started.elapsed().as_secs_f64();
    Ok(finished? && !interrupted.load(Ordering::Relaxed))
}

/// A bar on a terminal, nothing elsewhere.
fn progress_bar(trainer: &Trainer) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{prefix} {wide_bar} {percent:>3}%");
    let prefix = format!("epoch {}/{}", trainer.epoch() + 1, trainer.recipe.epochs);
    ProgressBar::new(trainer.batches_per_epoch() as u64)
        .with_style(style.expect("a valid template"))
        .with_prefix(prefix)
}

fn epoch_line(trainer: &Trainer) -> String {
    let EpochRow { train_loss, validation, test, seconds } =
        *trainer.progress.history.last().expect("an epoch was finished");
    let width = trainer.recipe.epochs.to_string().len();
    let (epoch, epochs) = (trainer.epoch(), trainer.recipe.epochs);
    let score = match (validation, test) {
        (Some(score), _) => format!("validation accuracy {:5.2}%", 100.0 * score.accuracy),
        (None, Some(score)) => format!("test accuracy {:5.2}%", 100.0 * score.accuracy),
        (None, None) => String::new(),
    };
    format!("epoch {epoch:width$}/{epochs}  train loss {train_loss:.4}  {score}  {seconds:.2} s")
}

/// The command that repeats a run, in pieces that belong together.
fn repeat_command(trainer: &Trainer, data: &Path, out: &Path) -> Vec<String> {
    let mut command = vec!["cargo run --release -p mnist --".into(), "train".into()];
    command.extend(flags(&trainer.recipe));
    command.push(format!("--data {}", data.display()));
    command.push(format!("--out {}", out.display()));
    command
}

/// Joins pieces to lines that fit a terminal of 80 columns and can be pasted into a shell.
fn wrap(pieces: &[String]) -> Vec<String> {
    const WIDTH: usize = 74;
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
    lines
}
