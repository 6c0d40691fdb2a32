//! `mnist train`: trains, prints a line an epoch, and saves the model, the curves, the pictures.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use mnist::architecture::Activation;
use mnist::checkpoint::{self, DataSource};
use mnist::dataset::{CLASSES, MnistDataset};
use mnist::diagnose::diagnose;
use mnist::evaluate::{Evaluation, evaluate};
use mnist::loader::Batch;
use mnist::model_file::{self, Description};
use mnist::recipe::Recipe;
use mnist::train::{EpochRow, Score, Trainer};
use output::{println, save_file, shown};

use crate::arguments::{Train, flags, name_of};
use crate::data;
use crate::figures;
use crate::history;
use crate::shell;

/// How a reader starts this program.
const PROGRAM: &str = "cargo run -p mnist --";
/// The exit code of a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;
/// The evaluation after the last epoch, when the test set was open then.
type LastEvaluation = Option<Evaluation>;

/// Trains as the arguments say.
pub fn run(arguments: &Train) -> anyhow::Result<ExitCode> {
    super::with_threads(&arguments.threads, || train(arguments))
}

fn train(arguments: &Train) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let mut run = Run::begin(arguments)?;
    run.introduce()?;

    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("no Ctrl-C handler")?;
    // A folder that cannot be written to shows now, and not after the first epoch.
    run.save_checkpoint()?;
    let Some(last_evaluation) = run.train_all_epochs(&interrupted)? else {
        let checkpoint = shell::quoted(&run.out.join("checkpoint.safetensors"));
        let command = [format!("{PROGRAM} train"), format!("--resume {checkpoint}")];
        println!("interrupted; to go on:\n  {}", shell::wrapped(&command));
        return Ok(ExitCode::from(INTERRUPTED));
    };

    let evaluation = run.choose_model(last_evaluation)?;
    let out = run.out.clone();
    run.save_results(&evaluation)?;
    let (percent, seconds) = (100.0 * evaluation.accuracy(), started.elapsed().as_secs_f64());
    println!("test accuracy {percent:.2}%, {seconds:.2} s in all");
    println!("model, curves and pictures: {}", shown(&out));
    Ok(ExitCode::SUCCESS)
}

/// A run at its start or at its checkpoint, and the data that it needs.
struct Run {
    trainer: Trainer,
    out: PathBuf,
    data: DataSource,
    train: MnistDataset,
    test: MnistDataset,
}

impl Run {
    fn begin(arguments: &Train) -> anyhow::Result<Self> {
        let Some(file) = &arguments.resume else {
            let recipe = arguments.settings.recipe();
            let folder = arguments.data.clone().unwrap_or("data/mnist".into());
            let out = arguments.out.clone().unwrap_or("out/mnist".into());
            let (train, test) = data::load(&folder)?;
            recipe.check(train.len()).map_err(anyhow::Error::msg)?;
            let trainer = Trainer::new(recipe, train.len());
            let data = source(&folder, &train);
            return Ok(Self { trainer, out, data, train, test });
        };
        let bytes = super::read_file(file)?;
        let (trainer, told) = checkpoint::from_bytes(&bytes).with_context(|| shown(file))?;
        let folder = arguments.data.clone().unwrap_or(PathBuf::from(&told.folder));
        // The parent of a bare file name is the empty path.
        let beside = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let out = arguments.out.clone().unwrap_or(beside.unwrap_or(Path::new(".")).into());
        let (train, test) = data::load(&folder)?;
        let (expected, found) = (trainer.progress.images, train.len());
        anyhow::ensure!(
            found == expected,
            "{}: expected the {expected} training images that the run began with, found {found}; name their folder with --data",
            shown(&folder),
        );
        let data = source(&folder, &train);
        anyhow::ensure!(
            data.checksum == told.checksum,
            "{}: expected the training images that the run began with, found as many others; name their folder with --data",
            shown(&folder),
        );
        Ok(Self { trainer, out, data, train, test })
    }

    /// Says what will be done, and how to do it again.
    fn introduce(&self) -> anyhow::Result<()> {
        let Self { trainer, out, data, train, test } = self;
        let Recipe { architecture, optimizer, lr, schedule, batch_size, .. } = &trainer.recipe;
        let Recipe { validation, seed, .. } = trainer.recipe;
        println!("network {}, {} parameters", architecture.sizes(), architecture.parameters());
        let training = train.len() - validation;
        println!(
            "{training} images to train on, {validation} for validation, {} to test",
            test.len()
        );
        println!(
            "{}, learning rate {lr} ({}), batches of {batch_size}, seed {seed}, threads {}",
            name_of(optimizer),
            name_of(schedule),
            rayon::current_num_threads(),
        );
        println!("to repeat this run:\n  {}", shell::wrapped(&repeat_command(trainer, data, out)));
        if trainer.steps() > 0 {
            let (epoch, batches) = (trainer.epoch(), trainer.progress.batches);
            println!("going on after epoch {epoch}, batch {batches}");
        }
        Ok(())
    }

    /// Trains to the last epoch; none when Ctrl-C came first.
    fn train_all_epochs(
        &mut self,
        interrupted: &AtomicBool,
    ) -> anyhow::Result<Option<LastEvaluation>> {
        let mut last_evaluation = None;
        while !self.trainer.is_done() {
            if !train_epoch(&mut self.trainer, &self.train, interrupted)? {
                self.save_checkpoint()?;
                return Ok(None);
            }
            if self.trainer.epoch() == 0 {
                let (loss, guess) = (self.trainer.batch_losses[0], (CLASSES as f64).ln());
                println!("first batch, before any step: loss {loss:.4}, ln 10 is {guess:.4}");
            }
            let validation = self.trainer.validate(&self.train);
            // With a validation split the test set stays closed until all choices are made.
            last_evaluation = validation.is_none().then(|| self.open_test_set());
            self.trainer.finish_epoch(validation, last_evaluation.as_ref().map(Score::of))?;
            println!("{}", epoch_line(&self.trainer));
            self.save_checkpoint()?;
            self.save_history()?;
        }
        Ok(Some(last_evaluation))
    }

    /// Goes back to the best epoch, when the run looked for it, and says how good the model is.
    fn choose_model(&mut self, last_evaluation: LastEvaluation) -> anyhow::Result<Evaluation> {
        if self.trainer.best.is_some() {
            self.trainer.keep_best();
            let best = self.trainer.best_epoch().map_or(0, |epoch| epoch + 1);
            println!("kept epoch {best}, the best on the validation split");
        }
        let evaluation = last_evaluation.unwrap_or_else(|| self.open_test_set());
        self.trainer.record_test(Score::of(&evaluation))?;
        Ok(evaluation)
    }

    fn open_test_set(&self) -> Evaluation {
        let all: Vec<usize> = (0..self.test.len()).collect();
        evaluate(&self.trainer.model, &self.test, &all, self.trainer.recipe.normalize)
    }

    fn save_checkpoint(&self) -> anyhow::Result<()> {
        let bytes = checkpoint::to_bytes(&self.trainer, &self.data)?;
        Ok(save_file(&self.out.join("checkpoint.safetensors"), &bytes)?)
    }

    fn save_history(&self) -> Result<(), output::Error> {
        let csv = history::to_csv(&self.trainer.progress);
        save_file(&self.out.join("history.csv"), csv.as_bytes())
    }

    fn save_results(self, evaluation: &Evaluation) -> anyhow::Result<()> {
        const IMAGES_TO_LOOK_INSIDE: usize = 1000;

        self.save_history()?;
        let Self { trainer, out, data, train, test } = self;
        // Drawing takes about as much memory as the training set, which is no longer needed.
        drop(train);
        let Recipe { architecture, normalize, .. } = trainer.recipe.clone();
        let images: Vec<usize> = (0..test.len().min(IMAGES_TO_LOOK_INSIDE)).collect();
        let layers = diagnose(&trainer.model, &Batch::gather(&test, &images, normalize));
        if architecture.activation == Activation::Relu {
            let dead: usize = layers.iter().map(|layer| layer.dead).sum();
            let neurons: usize = architecture.hidden.iter().sum();
            println!("dead ReLU neurons: {dead} of {neurons}");
        }
        // The command stands beside the model that it makes, never beside another run's.
        let command = repeat_command(&trainer, &data, &out).join(" ") + "\n";
        let model = model_file::to_bytes(&trainer.model, &Description { architecture, normalize })?;
        save_file(&out.join("model.safetensors"), &model)?;
        save_file(&out.join("command.txt"), command.as_bytes())?;
        figures::save_all(&out, &trainer, &test, evaluation, &layers)?;
        Ok(())
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

/// Where a run's data is, and what it is.
fn source(folder: &Path, train: &MnistDataset) -> DataSource {
    let folder = folder.to_string_lossy().into();
    DataSource { folder, checksum: train.checksum() }
}

/// The command that repeats a run, in pieces that belong together.
fn repeat_command(trainer: &Trainer, data: &DataSource, out: &Path) -> Vec<String> {
    let mut command = vec![PROGRAM.into(), "train".into()];
    command.extend(flags(&trainer.recipe));
    command.push(format!("--data {}", shell::quoted(Path::new(&data.folder))));
    command.push(format!("--out {}", shell::quoted(out)));
    command
}
