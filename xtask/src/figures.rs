//! What the book shows of the programs: what they print, and the pictures that they draw. `cargo xtask figures`
//! writes it into `book/src/generated`, all of it or what is named; the check makes it anew and compares.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, bail, ensure};
use regex::Regex;

use crate::files::{files_below, relative};
use crate::picture::Picture;
use crate::tolerance;

/// A program that the book shows.
struct Run {
    /// What the book calls it: its output is `generated/NAME.txt`, its pictures are in `generated/NAME/`.
    name: &'static str,
    package: &'static str,
    /// The name of its binary, which is that of the package, or of one of its examples.
    program: &'static str,
    /// As in a terminal.
    arguments: &'static str,
}

const fn binary(name: &'static str, package: &'static str, arguments: &'static str) -> Run {
    Run { name, package, program: package, arguments }
}

const fn example(
    name: &'static str,
    package: &'static str,
    program: &'static str,
    arguments: &'static str,
) -> Run {
    Run { name, package, program, arguments }
}

impl Run {
    fn is_example(&self) -> bool {
        self.program != self.package
    }

    /// Whether it reads the model that another run wrote.
    fn reads(&self, other: &Run) -> bool {
        self.arguments.contains(&format!("--model {}/", other.out()))
    }

    /// The folder that it draws into.
    fn out(&self) -> String {
        match self.arguments.split_once("--out ") {
            Some((_, folder)) => folder.to_owned(),
            None if self.arguments.starts_with("predict ") => "out/mnist/predict".to_owned(),
            None => format!("out/{}", self.program),
        }
    }
}

/// All of them, in the order in which they run, in one folder: a run may read what one before it wrote.
const RUNS: &[Run] = &[
    binary("cost", "cost", "--format svg"),
    binary("descent", "descent", "--format svg"),
    example("slope", "cost", "slope", ""),
    example("downhill", "descent", "downhill", "0.3 0 8"),
    example("too-far", "descent", "downhill", "0.9 0 8"),
    binary("twice", "descent", "--rate 0.6 --steps 50 --out out/twice"),
    binary("thrice", "descent", "--rate 0.9 --steps 50 --out out/thrice"),
    binary("backprop", "backprop", "--format svg"),
    binary("autograd", "autograd", "--format svg"),
    example("first_bytes", "mnist", "first_bytes", ""),
    binary("mnist", "mnist", ""),
    binary("inspect", "mnist", "inspect --model out/mnist/model.safetensors"),
    binary("rate", "mnist", "train --lr 0.1 --out out/rate"),
    binary("fast", "mnist", "train --recipe fast --out out/fast"),
    binary(
        "predict",
        "mnist",
        "predict --model out/fast/model.safetensors data/pictures/three.png",
    ),
    binary(
        "overfitting",
        "mnist",
        "train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 \
         --epochs 20 --validation 57000 --out out/overfitting",
    ),
    binary(
        "dropout",
        "mnist",
        "train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 \
         --epochs 20 --validation 57000 --dropout 0.5 --out out/dropout",
    ),
    example("smallest-network", "backprop", "smallest_network", ""),
    example("engine", "autograd", "engine", ""),
    example("one-layer", "mnist", "one_layer", ""),
    example("valley", "mnist", "valley", ""),
    example("digit", "mnist", "digit", ""),
    example("rates", "mnist", "rates", ""),
    example("untrained", "mnist", "untrained", ""),
    example("answers", "mnist", "answers", ""),
    binary("raw-bytes", "mnist", "train --mean 0 --std 0.00392157 --out out/raw-bytes"),
    example("training-loop", "mnist", "training_loop", ""),
    example("mistakes", "mnist", "mistakes", ""),
    example("mistake-right", "mnist", "mistakes", "right"),
    example("mistake-zero-start", "mnist", "mistakes", "zero-start"),
    example("mistake-rate-one", "mnist", "mistakes", "rate-one"),
    example("mistake-shifted-labels", "mnist", "mistakes", "shifted-labels"),
    example("mistake-no-zero-grad", "mnist", "mistakes", "no-zero-grad --lr 0.003"),
    example("mistake-softmax-twice", "mnist", "mistakes", "softmax-twice"),
    example("mistake-test-in-training", "mnist", "mistakes", "test-in-training"),
];

const GENERATED: &str = "book/src/generated";
static PICTURE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"generated/([\w-]+/[\w.-]+\.(?:svg|png))").unwrap());

/// The generated files by their path in `generated`.
type Files = BTreeMap<String, Vec<u8>>;

/// Makes everything anew. A file that differs no more than another machine's would stays as it is, unless its run was
/// named and it is a picture: a small change is then meant.
pub fn write(repository: &Path, names: &[String]) -> anyhow::Result<()> {
    let (old, new) = (committed(repository)?, make(repository, names)?);
    let folder = repository.join(GENERATED);
    for (name, bytes) in &new {
        let same = match old.get(name) {
            Some(old) if is_picture(name) && !names.is_empty() => old == bytes,
            Some(old) => difference(name, old, bytes)?.is_none(),
            None => false,
        };
        if !same {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a file in a folder"))?;
            fs::write(&path, bytes)
                .with_context(|| format!("{} was not written", path.display()))?;
            println!("{GENERATED}/{name}");
        }
    }
    for name in old.keys().filter(|name| names.is_empty() && !new.contains_key(*name)) {
        fs::remove_file(folder.join(name))?;
        println!("{GENERATED}/{name} is gone: no page shows it, or nothing makes it");
    }
    Ok(())
}

/// A line for every file that differs from what the programs make now.
pub fn outdated(repository: &Path) -> anyhow::Result<Vec<String>> {
    compare(&committed(repository)?, &make(repository, &[])?)
}

fn compare(old: &Files, new: &Files) -> anyhow::Result<Vec<String>> {
    let mut outdated = Vec::new();
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        outdated.push(format!("no page shows {GENERATED}/{name}, or nothing makes it"));
    }
    for (name, bytes) in new {
        let how = match old.get(name) {
            Some(old) => difference(name, old, bytes)?,
            None => Some("it is missing".to_owned()),
        };
        let told = "the book shows what the programs do now";
        outdated.extend(how.map(|how| format!("{told}: {GENERATED}/{name}: {how}")));
    }
    Ok(outdated)
}

fn difference(name: &str, old: &[u8], new: &[u8]) -> anyhow::Result<Option<String>> {
    if is_picture(name) {
        return tolerance::picture_difference(name, old, new);
    }
    Ok(tolerance::difference(&String::from_utf8_lossy(old), &String::from_utf8_lossy(new)))
}

fn is_picture(name: &str) -> bool {
    !name.ends_with(".txt")
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
    if let Some(name) = names.iter().find(|name| RUNS.iter().all(|run| run.name != **name)) {
        let known: Vec<&str> = RUNS.iter().map(|run| run.name).collect();
        bail!("the book shows no run {name:?}; it shows {}", known.join(", "));
    }
    let named = |run: &Run| names.is_empty() || names.iter().any(|name| name == run.name);
    let is_read = |run: &Run| RUNS.iter().any(|other| named(other) && other.reads(run));
    let runs: Vec<&Run> = RUNS.iter().filter(|run| named(run) || is_read(run)).collect();
    let programs = build(repository, &runs)?;
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
        println!("running {} {}", run.program, run.arguments);
        let program = programs.get(run.program).with_context(|| {
            format!("the package {} has no program {}", run.package, run.program)
        })?;
        let output = Command::new(program)
            .args(run.arguments.split_whitespace())
            .current_dir(folder.path())
            .output()
            .with_context(|| format!("{} did not start", run.program))?;
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{}: {}", run.name, errors.trim());
        files.insert(format!("{}.txt", run.name), output.stdout);
        for (picture, page) in &shown {
            let Some(file) = picture.strip_prefix(run.name).and_then(|f| f.strip_prefix('/'))
            else {
                continue;
            };
            let bytes = fs::read(folder.path().join(run.out()).join(file)).with_context(|| {
                format!("{page} shows generated/{picture}, which {} does not draw", run.name)
            })?;
            let bytes =
                if picture.ends_with(".png") { Picture::read(&bytes)?.packed()? } else { bytes };
            files.insert(picture.clone(), bytes);
        }
    }
    Ok(files)
}

/// Builds the programs as their readers do, which the tests have done already, and returns where each is.
fn build(repository: &Path, runs: &[&Run]) -> anyhow::Result<BTreeMap<String, PathBuf>> {
    let packages = runs.iter().flat_map(|run| ["--package", run.package]);
    let examples = runs.iter().filter(|run| run.is_example());
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--bins", "--message-format", "json"])
        .args(packages)
        .args(examples.flat_map(|run| ["--example", run.program]))
        .current_dir(repository)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cargo did not start")?;
    ensure!(output.status.success(), "the programs were not built");
    let messages = String::from_utf8(output.stdout)?;
    let executables = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let name = message["target"]["name"].as_str()?;
        Some((name.to_owned(), PathBuf::from(message["executable"].as_str()?)))
    });
    Ok(executables.collect())
}

/// The pictures that pages refer to, by their path in `generated`, each with a page.
fn pictures_shown(repository: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut shown = BTreeMap::new();
    for path in files_below(&repository.join("book/src"))? {
        if path.extension().is_some_and(|extension| extension == "md") {
            let page = fs::read_to_string(&path)?;
            let pictures = PICTURE.captures_iter(&page).map(|found| found[1].to_owned());
            shown.extend(pictures.map(|picture| (picture, relative(repository, &path))));
        }
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_programs_no_longer_print_is_found() {
        let files = |files: &[(&str, &str)]| -> Files {
            files.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())).collect()
        };
        let old = files(&[("cost.txt", "cost 1.0"), ("old.txt", "")]);
        let told = compare(&old, &files(&[("cost.txt", "cost 3.0"), ("new.txt", "")])).unwrap();
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(told[0].contains("old.txt") && told[2].contains("new.txt"), "{told:?}");
        assert!(told[1].contains("cost.txt") && told[1].contains("3.0"), "{told:?}");
        assert_eq!(compare(&old, &old).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_run_reads_what_one_before_it_wrote() {
        let place = |name: &str| RUNS.iter().position(|run| run.name == name).expect("a run");
        for (reader, writer) in [("inspect", "mnist"), ("predict", "fast")] {
            assert!(RUNS[place(reader)].reads(&RUNS[place(writer)]), "{reader} reads {writer}");
            assert!(place(writer) < place(reader), "{writer} comes first");
        }
        assert!(RUNS.iter().all(|run| !run.reads(&RUNS[place("rate")])));
    }

    #[test]
    fn the_pictures_of_the_pages_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("book/src/cost/README.md");
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(page, "![A bowl](../generated/cost/cost.svg)\n*Caption*").unwrap();
        let shown = pictures_shown(folder.path()).unwrap();
        assert_eq!(shown["cost/cost.svg"], "book/src/cost/README.md");
    }
}
