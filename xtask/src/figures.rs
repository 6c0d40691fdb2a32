//! What the book shows of the programs: what they print, and the pictures that they draw. `cargo xtask figures`
//! writes it into `book/src/generated`, all of it or what is named; the check makes it anew and compares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use anyhow::{Context, bail};
use png::{Compression, Encoder, Filter};
use regex::Regex;

use crate::command::{cargo, run, told};
use crate::files::{files_below, relative, texts};
use crate::tolerance::{difference, picture};

/// The programs that the book shows, in the order in which they run, in one folder: a run may read what one before it
/// wrote. First the name that the book has for it: its output is `generated/NAME.txt`, its pictures are in
/// `generated/NAME/`. Then the package, or an example of it, and the arguments, as in a terminal.
const RUNS: &str = "\
cost: cost --format svg
descent: descent --format svg
slope: cost/slope
downhill: descent/downhill 0.3 0 8
too-far: descent/downhill 0.9 0 8
twice: descent --rate 0.6 --steps 50 --out out/twice
thrice: descent --rate 0.9 --steps 50 --out out/thrice
backprop: backprop --format svg
autograd: autograd --format svg
first_bytes: mnist/first_bytes
mnist: mnist
inspect: mnist inspect --model out/mnist/model.safetensors
rate: mnist train --lr 0.1 --out out/rate
fast: mnist train --recipe fast --out out/fast
predict: mnist predict --model out/fast/model.safetensors data/pictures/three.png
overfitting: mnist train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 --epochs 20 --validation 57000 --out out/overfitting
dropout: mnist train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 --epochs 20 --validation 57000 --dropout 0.5 --out out/dropout
smallest-network: backprop/smallest_network
engine: autograd/engine
one-layer: mnist/one_layer
valley: mnist/valley
digit: mnist/digit
rates: mnist/rates
untrained: mnist/untrained
answers: mnist/answers
raw-bytes: mnist train --mean 0 --std 0.00392157 --out out/raw-bytes
training-loop: mnist/training_loop
mistakes: mnist/mistakes
mistake-right: mnist/mistakes right
mistake-zero-start: mnist/mistakes zero-start
mistake-rate-one: mnist/mistakes rate-one
mistake-shifted-labels: mnist/mistakes shifted-labels
mistake-no-zero-grad: mnist/mistakes no-zero-grad --lr 0.003
mistake-softmax-twice: mnist/mistakes softmax-twice
mistake-test-in-training: mnist/mistakes test-in-training
beginnings: live/beginnings";

/// A line of them.
struct Run {
    name: &'static str,
    package: &'static str,
    example: Option<&'static str>,
    arguments: &'static str,
}

fn runs() -> impl Iterator<Item = Run> {
    RUNS.lines().map(|line| {
        let (name, command) = line.split_once(": ").expect("a name and a command");
        let (program, arguments) = command.split_once(' ').unwrap_or((command, ""));
        match program.split_once('/') {
            Some((package, example)) => Run { name, package, example: Some(example), arguments },
            None => Run { name, package: program, example: None, arguments },
        }
    })
}

impl Run {
    /// Whether it reads the model that another run wrote.
    fn reads(&self, other: &Run) -> bool {
        self.arguments.contains(&format!("--model {}/", other.out()))
    }

    /// The folder that it draws into.
    fn out(&self) -> String {
        match self.arguments.split_once("--out ") {
            Some((_, folder)) => folder.to_owned(),
            None if self.arguments.starts_with("predict ") => "out/mnist/predict".to_owned(),
            None => format!("out/{}", self.example.unwrap_or(self.package)),
        }
    }

    /// Where Cargo builds it: beside this program.
    fn program(&self) -> anyhow::Result<PathBuf> {
        let name = self.example.map(|example| format!("examples/{example}"));
        let name = name.unwrap_or_else(|| self.package.to_owned());
        Ok(env::current_exe()?.with_file_name(name + env::consts::EXE_SUFFIX))
    }
}

const GENERATED: &str = "book/src/generated";
static PICTURE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"generated/([\w-]+/[\w.-]+\.(?:svg|png))").unwrap());

/// The generated files by their path in `generated`.
type Files = BTreeMap<String, Vec<u8>>;

/// Makes everything anew. A file that differs no more than another machine's would stays as it is, unless its run was
/// named and it is a picture: a small change is then meant.
pub fn write(repository: &Path, names: &[String]) -> anyhow::Result<()> {
    let (old, new) = (committed(repository)?, make(repository, names)?);
    let meant =
        |name: &str| !names.is_empty() && !name.ends_with(".txt") && old.get(name) != new.get(name);
    for (name, how) in differences(&old, &new)? {
        let path = repository.join(GENERATED).join(name);
        match new.get(name) {
            Some(bytes) if how.is_some() || meant(name) => {
                fs::create_dir_all(path.parent().expect("a file in a folder"))?;
                fs::write(&path, bytes)
                    .with_context(|| format!("{} was not written", path.display()))?;
                println!("{GENERATED}/{name}");
            }
            None if names.is_empty() => {
                fs::remove_file(path)?;
                println!("{GENERATED}/{name} is gone: no page shows it, or nothing makes it");
            }
            _ => {}
        }
    }
    Ok(())
}

/// A line for every file that differs from what the programs make now.
pub fn outdated(repository: &Path) -> anyhow::Result<Vec<String>> {
    let (old, new) = (committed(repository)?, make(repository, &[])?);
    let outdated = differences(&old, &new)?.into_iter().filter_map(|(name, how)| {
        Some(format!("the book shows what the programs do now: {GENERATED}/{name}: {}", how?))
    });
    Ok(outdated.collect())
}

/// How each file of either differs from the other's, if it does.
fn differences<'a>(
    old: &'a Files,
    new: &'a Files,
) -> anyhow::Result<BTreeMap<&'a str, Option<String>>> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differences = names.into_iter().map(|name| {
        let how = match (old.get(name), new.get(name)) {
            (Some(old), Some(new)) => difference(name, old, new)?,
            (Some(_), None) => Some("no page shows it, or nothing makes it".to_owned()),
            (None, _) => Some("it is missing".to_owned()),
        };
        Ok((name.as_str(), how))
    });
    differences.collect()
}

fn committed(repository: &Path) -> anyhow::Result<Files> {
    let folder = repository.join(GENERATED);
    if !folder.exists() {
        return Ok(Files::new());
    }
    let files = files_below(&folder)?.into_iter();
    files.map(|path| Ok((relative(&folder, &path), fs::read(&path)?))).collect()
}

/// Runs the programs, or those that are named, in a folder of their own, with the data where they look for it.
fn make(repository: &Path, names: &[String]) -> anyhow::Result<Files> {
    let shown = pictures_shown(repository)?;
    if let Some(name) = names.iter().find(|name| runs().all(|run| run.name != **name)) {
        let known: Vec<&str> = runs().map(|run| run.name).collect();
        bail!("the book shows no run {name:?}; it shows {}", known.join(", "));
    }
    let is_named = |run: &Run| names.is_empty() || names.iter().any(|name| name == run.name);
    let is_read = |run: &Run| runs().any(|other| is_named(&other) && other.reads(run));
    let runs: Vec<Run> = runs().filter(|run| is_named(run) || is_read(run)).collect();
    // As their readers do, and as the tests have done already.
    let packages = runs.iter().flat_map(|run| ["--package", run.package]);
    run(cargo(repository, &["build", "--locked", "--bins", "--examples"]).args(packages))?;
    let folder = tempfile::tempdir()?;
    for data in ["data/mnist", "data/pictures"] {
        let copy = folder.path().join(data);
        fs::create_dir_all(&copy)?;
        for path in files_below(&repository.join(data))? {
            fs::copy(&path, copy.join(path.file_name().expect("a file")))?;
        }
    }
    let mut files = Files::new();
    for run in runs {
        println!("running {}: {}", run.name, run.arguments);
        let mut program = Command::new(run.program()?);
        program.args(run.arguments.split_whitespace()).current_dir(folder.path());
        files.insert(format!("{}.txt", run.name), told(&mut program)?.into_bytes());
        let of_run = |picture: &&String| picture.split('/').next() == Some(run.name);
        for picture in shown.iter().filter(of_run) {
            let file = folder.path().join(run.out()).join(&picture[run.name.len() + 1..]);
            let bytes = fs::read(file).with_context(|| {
                format!("a page shows generated/{picture}, which {} does not draw", run.name)
            })?;
            let bytes = if picture.ends_with(".png") { packed(&bytes)? } else { bytes };
            files.insert(picture.clone(), bytes);
        }
    }
    Ok(files)
}

/// The same picture in few bytes: the programs are quick to write it, and the repository keeps it for long.
fn packed(png: &[u8]) -> anyhow::Result<Vec<u8>> {
    let ((width, height, color), pixels) = picture(png)?;
    let mut packed = Vec::new();
    let mut encoder = Encoder::new(&mut packed, width, height);
    encoder.set_color(color);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(packed)
}

/// The pictures that pages refer to, by their path in `generated`.
fn pictures_shown(repository: &Path) -> anyhow::Result<BTreeSet<String>> {
    let pages = texts(repository, "book/src", "md")?;
    let shown = pages.values().flat_map(|page| PICTURE.captures_iter(page));
    Ok(shown.map(|found| found[1].to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_programs_no_longer_print_is_found() {
        let files = |files: &[(&str, &str)]| -> Files {
            files.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())).collect()
        };
        let old = files(&[("cost.txt", "cost 1.0"), ("old.txt", ""), ("same.txt", "1")]);
        let new = files(&[("cost.txt", "cost 3.0"), ("new.txt", ""), ("same.txt", "1")]);
        let told = differences(&old, &new).unwrap();
        assert!(told["cost.txt"].as_ref().unwrap().contains("3.0"), "{told:?}");
        assert_eq!(told["old.txt"].as_deref(), Some("no page shows it, or nothing makes it"));
        assert_eq!(told["new.txt"].as_deref(), Some("it is missing"));
        assert_eq!(told["same.txt"], None);
    }

    #[test]
    fn a_run_reads_what_one_before_it_wrote() {
        let runs: Vec<Run> = runs().collect();
        let place = |name: &str| runs.iter().position(|run| run.name == name).expect("a run");
        for (reader, writer) in [("inspect", "mnist"), ("predict", "fast")] {
            assert!(runs[place(reader)].reads(&runs[place(writer)]), "{reader} reads {writer}");
            assert!(place(writer) < place(reader), "{writer} comes first");
        }
        assert!(runs.iter().all(|run| !run.reads(&runs[place("rate")])));
    }

    #[test]
    fn a_picture_is_the_same_after_it_was_packed() {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let png = fs::read(repository.join("data/pictures/three.png")).unwrap();
        assert_eq!(picture(&packed(&png).unwrap()).unwrap(), picture(&png).unwrap());
    }
}
