//! What the book shows of the programs: what they print, and the pictures that they draw. `cargo xtask figures`
//! writes it into `book/src/generated`, all of it or what is named; the check makes it anew and compares.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, bail, ensure};
use regex::Regex;

use crate::picture::Picture;
use crate::rules::{files_below, relative};
use crate::tolerance;

/// A program that the book shows.
struct Run {
    /// What the book calls it: its output is `generated/NAME.txt`, its pictures are in `generated/NAME/`.
    name: &'static str,
    package: &'static str,
    /// The name of its binary, or of one of its examples.
    program: &'static str,
    /// As in a terminal.
    arguments: &'static str,
    /// The folder that it draws into; an example draws nothing.
    out: &'static str,
}

impl Run {
    /// A binary has the name of its package, and an example has not.
    fn is_example(&self) -> bool {
        self.program != self.package
    }
}

/// All of them, in the order in which they run, in one folder: a run may read what one before it wrote.
const RUNS: &[Run] = &[
    Run {
        name: "cost",
        package: "cost",
        program: "cost",
        arguments: "--format svg",
        out: "out/cost",
    },
    Run {
        name: "descent",
        package: "descent",
        program: "descent",
        arguments: "--format svg",
        out: "out/descent",
    },
    Run { name: "slope", package: "cost", program: "slope", arguments: "", out: "" },
    Run {
        name: "downhill",
        package: "descent",
        program: "downhill",
        arguments: "0.3 0 8",
        out: "",
    },
    Run { name: "too-far", package: "descent", program: "downhill", arguments: "0.9 0 8", out: "" },
    Run {
        name: "twice",
        package: "descent",
        program: "descent",
        arguments: "--rate 0.6 --steps 50 --out out/twice",
        out: "out/twice",
    },
    Run {
        name: "thrice",
        package: "descent",
        program: "descent",
        arguments: "--rate 0.9 --steps 50 --out out/thrice",
        out: "out/thrice",
    },
    Run {
        name: "backprop",
        package: "backprop",
        program: "backprop",
        arguments: "--format svg",
        out: "out/backprop",
    },
    Run {
        name: "autograd",
        package: "autograd",
        program: "autograd",
        arguments: "--format svg",
        out: "out/autograd",
    },
    Run {
        name: "first_bytes",
        package: "mnist",
        program: "first_bytes",
        arguments: "",
        out: "out",
    },
    Run { name: "mnist", package: "mnist", program: "mnist", arguments: "", out: "out/mnist" },
    Run {
        name: "inspect",
        package: "mnist",
        program: "mnist",
        arguments: "inspect --model out/mnist/model.safetensors",
        out: "out/mnist",
    },
    Run {
        name: "predict",
        package: "mnist",
        program: "mnist",
        arguments: "predict --model out/mnist/model.safetensors data/pictures/three.png",
        out: "out/mnist/predict",
    },
    Run {
        name: "rate",
        package: "mnist",
        program: "mnist",
        arguments: "train --lr 0.1 --out out/rate",
        out: "out/rate",
    },
    Run {
        name: "fast",
        package: "mnist",
        program: "mnist",
        arguments: "train --recipe fast --out out/fast",
        out: "out/fast",
    },
    Run {
        name: "overfitting",
        package: "mnist",
        program: "mnist",
        arguments: "train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 \
                    --epochs 20 --validation 57000 --out out/overfitting",
        out: "out/overfitting",
    },
    Run {
        name: "dropout",
        package: "mnist",
        program: "mnist",
        arguments: "train --optimizer adam --lr 0.002 --hidden 256,128 --batch-size 32 --mean 0.1307 --std 0.3081 \
                    --epochs 20 --validation 57000 --dropout 0.5 --out out/dropout",
        out: "out/dropout",
    },
    Run {
        name: "smallest-network",
        package: "backprop",
        program: "smallest_network",
        arguments: "",
        out: "out/backprop",
    },
    Run {
        name: "engine",
        package: "autograd",
        program: "engine",
        arguments: "",
        out: "out/autograd",
    },
    Run { name: "one-layer", package: "mnist", program: "one_layer", arguments: "", out: "out" },
    Run { name: "valley", package: "mnist", program: "valley", arguments: "", out: "out/valley" },
    Run { name: "digit", package: "mnist", program: "digit", arguments: "", out: "out/digit" },
    Run { name: "rates", package: "mnist", program: "rates", arguments: "", out: "out/rates" },
    Run {
        name: "untrained",
        package: "mnist",
        program: "untrained",
        arguments: "",
        out: "out/untrained",
    },
    Run {
        name: "raw-bytes",
        package: "mnist",
        program: "mnist",
        arguments: "train --mean 0 --std 0.00392157 --out out/raw-bytes",
        out: "out/raw-bytes",
    },
    Run {
        name: "training-loop",
        package: "mnist",
        program: "training_loop",
        arguments: "",
        out: "out/mnist",
    },
    Run {
        name: "mistakes",
        package: "mnist",
        program: "mistakes",
        arguments: "",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-right",
        package: "mnist",
        program: "mistakes",
        arguments: "right",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-zero-start",
        package: "mnist",
        program: "mistakes",
        arguments: "zero-start",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-rate-one",
        package: "mnist",
        program: "mistakes",
        arguments: "rate-one",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-shifted-labels",
        package: "mnist",
        program: "mistakes",
        arguments: "shifted-labels",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-no-zero-grad",
        package: "mnist",
        program: "mistakes",
        arguments: "no-zero-grad --lr 0.003",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-softmax-twice",
        package: "mnist",
        program: "mistakes",
        arguments: "softmax-twice",
        out: "out/mistakes",
    },
    Run {
        name: "mistake-test-in-training",
        package: "mnist",
        program: "mistakes",
        arguments: "test-in-training",
        out: "out/mistakes",
    },
];

const GENERATED: &str = "book/src/generated";
static PICTURE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"generated/([\w-]+/[\w.-]+\.(?:svg|png))").unwrap());

/// The generated files by their path in `generated`.
type Files = BTreeMap<String, Vec<u8>>;

/// Makes everything anew. A file that differs no more than another machine's would stays as it is.
pub fn write(repository: &Path, names: &[String]) -> anyhow::Result<()> {
    let (old, new) = (committed(repository)?, make(repository, names)?);
    let folder = repository.join(GENERATED);
    for (name, bytes) in &new {
        let same = match old.get(name) {
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
    match name.ends_with(".txt") {
        true => {
            Ok(tolerance::difference(&String::from_utf8_lossy(old), &String::from_utf8_lossy(new)))
        }
        false => tolerance::picture_difference(name, old, new),
    }
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
    let runs = RUNS.iter().filter(|run| names.is_empty() || names.iter().any(|n| n == run.name));
    let runs: Vec<&Run> = runs.collect();
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
            let bytes = fs::read(folder.path().join(run.out).join(file)).with_context(|| {
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
    fn the_pictures_of_the_pages_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("book/src/cost/README.md");
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(page, "![A bowl](../generated/cost/cost.svg)\n*Caption*").unwrap();
        let shown = pictures_shown(folder.path()).unwrap();
        assert_eq!(shown["cost/cost.svg"], "book/src/cost/README.md");
    }
}
