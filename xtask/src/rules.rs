//! The rules of ARCHITECTURE.md that a program can hold. Each is a function that returns a line for
//! every place where it is broken: the rule, the file, what is wrong.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use flate2::read::MultiGzDecoder;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::command::{cargo, told};

/// The stages, each depending on the one before.
const STAGES: [&str; 5] = ["cost", "descent", "backprop", "autograd", "mnist"];
/// The library files that may touch files, clocks or threads, and which of them each may.
const EXCEPTIONS: [(&str, &[&str]); 2] = [
    ("crates/5-mnist/src/dataset.rs", FILES),
    ("crates/linalg/src/threads.rs", &["std::thread", "rayon", "Instant"]),
];
const FILES: &[&str] = &["std::fs", "fs::", "std::env", "std::process", "std::net"];
const CLOCKS: &[&str] = &["Instant", "SystemTime"];
const THREADS: &[&str] = &["std::thread", "rayon"];
/// Generators that a caller cannot pass in, or whose stream may change.
const GENERATORS: &[&str] =
    &["thread_rng", "rand::rng(", "StdRng", "SmallRng", "from_os_rng", "rand::random"];

/// A line for every rule that is broken.
pub fn broken(repository: &Path) -> anyhow::Result<Vec<String>> {
    let sources = sources(repository)?;
    let mut broken = Vec::new();
    for (path, text) in &sources {
        broken.extend(opens_with_its_idea(path, text));
        broken.extend(libraries_compute(path, text));
        broken.extend(randomness_is_passed_in(path, text));
        broken.extend(mnist_knows_no_derivative(path, text));
        broken.extend(no_test_is_ignored(path, text));
    }
    broken.extend(dependence_is_one_way(&metadata(repository)?)?);
    broken.extend(lints_are_shared(repository)?);
    broken.extend(dependencies_are_explained(repository)?);
    broken.extend(builds_are_shared(repository)?);
    for folder in ["data/mnist", "data/pictures"] {
        broken.extend(data_is_whole(&repository.join(folder))?);
    }
    Ok(broken)
}

/// Every Rust file by its path from the repository's root, with its text.
fn sources(repository: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for folder in ["crates", "xtask"] {
        for path in files_below(&repository.join(folder))? {
            if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path)?;
                sources.push((relative(repository, &path), text));
            }
        }
    }
    Ok(sources)
}

/// A file's path from a folder, as prose has it: with slashes, on Windows too.
pub fn relative(repository: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(repository).unwrap_or(path).components();
    let parts = parts.map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Every file below a folder, in the order of their names.
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true if path.ends_with("target") => {}
            true => files.extend(files_below(&path)?),
            false => files.push(path),
        }
    }
    files.sort();
    Ok(files)
}

fn opens_with_its_idea(path: &str, text: &str) -> Option<String> {
    // The book may name the head of a file.
    let mut lines = text.lines().skip_while(|line| line.starts_with("// ANCHOR: "));
    let opens = lines.next().is_some_and(|line| line.starts_with("//! "));
    (!opens).then(|| format!("a file opens with //! and its one idea: {path}"))
}

/// Whether a file belongs to the library of a stage, or to the one that computes products for all of them.
fn is_library_that_computes(path: &str) -> bool {
    let stage = path.strip_prefix("crates/").and_then(|path| path.split_once("/src/"));
    stage.is_some_and(|(folder, file)| {
        (folder == "linalg" || folder.starts_with(|c: char| c.is_ascii_digit()))
            && file != "main.rs"
            && !file.starts_with("bin/")
    })
}

fn libraries_compute(path: &str, text: &str) -> Vec<String> {
    if !is_library_that_computes(path) {
        return Vec::new();
    }
    let allowed =
        EXCEPTIONS.iter().find(|(file, _)| *file == path).map_or(&[][..], |(_, words)| words);
    let forbidden = [FILES, CLOCKS, THREADS].concat();
    code_lines(text)
        .flat_map(|(number, line)| {
            let found = forbidden.iter().filter(move |word| line.contains(**word));
            let found = found.filter(|word| !allowed.contains(word));
            found.map(move |word| {
                format!("a library computes and touches no file, clock or thread: {path}:{number}: {word}")
            })
        })
        .collect()
}

fn randomness_is_passed_in(path: &str, text: &str) -> Vec<String> {
    if path == "xtask/src/rules.rs" {
        return Vec::new();
    }
    code_lines(text)
        .filter_map(|(number, line)| {
            let word = GENERATORS.iter().find(|word| line.contains(**word))?;
            Some(format!(
                "randomness is passed in, from a portable generator: {path}:{number}: {word}"
            ))
        })
        .collect()
}

fn mnist_knows_no_derivative(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with("crates/5-mnist/src/") {
        return Vec::new();
    }
    let lines = code_lines(text).filter(|(_, line)| line.contains("_backward"));
    lines.map(|(number, _)| format!("mnist knows no derivative: {path}:{number}")).collect()
}

fn no_test_is_ignored(path: &str, text: &str) -> Vec<String> {
    let lines = code_lines(text).filter(|(_, line)| line.trim_start().starts_with("#[ignore"));
    lines.map(|(number, _)| format!("no test is ignored: {path}:{number}")).collect()
}

/// The lines that are not comments, with their numbers.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn metadata(repository: &Path) -> anyhow::Result<Value> {
    let metadata = ["metadata", "--format-version", "1", "--no-deps", "--locked"];
    Ok(serde_json::from_str(&told(&mut cargo(repository, &metadata))?)?)
}

/// Each stage depends on the one before it, and on no other stage; what all of them call, on none.
fn dependence_is_one_way(metadata: &Value) -> anyhow::Result<Vec<String>> {
    let packages = metadata["packages"].as_array().context("cargo metadata lists packages")?;
    let mut broken = Vec::new();
    let before = |stage: usize| stage.checked_sub(1).map(|before| STAGES[before]);
    let stages = STAGES.iter().enumerate().map(|(stage, name)| (*name, before(stage)));
    for (name, before) in stages.chain([("linalg", None)]) {
        let package = packages.iter().find(|package| package["name"] == name);
        let package = package.with_context(|| format!("there is no package {name}"))?;
        let dependencies = package["dependencies"].as_array().context("a list of dependencies")?;
        let names = dependencies.iter().filter(|dependency| dependency["kind"].is_null());
        let names = names.filter_map(|dependency| dependency["name"].as_str());
        let found: BTreeSet<&str> = names.filter(|name| STAGES.contains(name)).collect();
        let expected: BTreeSet<&str> = before.into_iter().collect();
        if found != expected {
            broken.push(format!(
                "a stage depends on the one before it alone: {}: expected {expected:?}, found {found:?}",
                package["manifest_path"]
            ));
        }
    }
    Ok(broken)
}

/// Every package takes the lints of the workspace, which forbid unsafe code.
fn lints_are_shared(repository: &Path) -> anyhow::Result<Vec<String>> {
    let mut broken = Vec::new();
    let workspace = fs::read_to_string(repository.join("Cargo.toml"))?;
    for lint in ["unsafe_code = \"forbid\"", "missing_docs = \"warn\""] {
        if !workspace.contains(lint) {
            broken.push(format!("the workspace has the lint {lint}: Cargo.toml"));
        }
    }
    for folder in ["crates", "xtask"] {
        for path in files_below(&repository.join(folder))? {
            if path.ends_with("Cargo.toml")
                && !fs::read_to_string(&path)?.contains("[lints]\nworkspace = true")
            {
                let path = relative(repository, &path);
                broken.push(format!("every package takes the workspace's lints: {path}"));
            }
        }
    }
    Ok(broken)
}

/// Every dependency is named in the README with what it is for.
fn dependencies_are_explained(repository: &Path) -> anyhow::Result<Vec<String>> {
    let workspace = fs::read_to_string(repository.join("Cargo.toml"))?;
    let readme = fs::read_to_string(repository.join("README.md"))?;
    let section =
        workspace.split("[workspace.dependencies]").nth(1).context("a list of dependencies")?;
    let section = section.split("\n[").next().unwrap_or_default();
    let names = section.lines().filter(|line| line.contains(" = ") && !line.contains("path = "));
    let names = names.filter(|line| !line.starts_with([' ', '#', ']']));
    let names = names.filter_map(|line| line.split(" = ").next());
    let missing = names.filter(|name| !readme.contains(&format!("`{name}`")));
    Ok(missing
        .map(|name| format!("the README says what a dependency is for: README.md: {name}"))
        .collect())
}

/// What a program takes, the whole workspace takes with the same features: so `cargo run -p mnist` and the check
/// share one build.
fn builds_are_shared(repository: &Path) -> anyhow::Result<Vec<String>> {
    let whole = features(repository, &["--workspace", "--edges", "normal,build,dev"])?;
    let mut broken = Vec::new();
    for package in ["mnist", "xtask"] {
        let alone = features(repository, &["--package", package, "--edges", "normal,build"])?;
        let others = alone.difference(&whole);
        broken.extend(others.map(|other| {
            format!("programs and tests share one build: {package} alone takes {other}, the workspace others")
        }));
    }
    Ok(broken)
}

/// A line with name, version and features for every package of a dependency tree.
pub fn features(repository: &Path, selection: &[&str]) -> anyhow::Result<BTreeSet<String>> {
    let tree = ["tree", "--locked", "--no-dedupe", "--prefix", "none", "--format", "{p} [{f}]"];
    Ok(told(cargo(repository, &tree).args(selection))?.lines().map(str::to_owned).collect())
}

/// The files of a folder, packed and unpacked, have the checksums that stand beside them.
fn data_is_whole(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut broken = Vec::new();
    for line in BufReader::new(File::open(folder.join("SHA256SUMS"))?).lines() {
        let line = line?;
        let (expected, name) = line.split_once("  ").context("a line of SHA256SUMS")?;
        let path = folder.join(name);
        let found = match path.exists() {
            true => sha256(File::open(&path)?),
            false => sha256(MultiGzDecoder::new(File::open(folder.join(format!("{name}.gz")))?)),
        };
        if found.as_ref().map_or(true, |found| found != expected) {
            broken.push(format!("the data is whole: {} has another SHA-256", path.display()));
        }
    }
    Ok(broken)
}

fn sha256(mut reader: impl Read) -> io::Result<String> {
    let mut hasher = Sha256::new();
    io::copy(&mut reader, &mut hasher)?;
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBRARY: &str = "crates/2-descent/src/lib.rs";

    #[test]
    fn a_file_without_its_idea_is_found() {
        assert!(opens_with_its_idea(LIBRARY, "use std::fmt;\n").is_some());
        assert!(opens_with_its_idea(LIBRARY, "//! One idea.\n").is_none());
        assert!(opens_with_its_idea(LIBRARY, "// ANCHOR: head\n//! One idea.\n").is_none());
    }

    #[test]
    fn a_library_that_touches_files_clocks_or_threads_is_found() {
        for line in ["use std::fs;", "let t = Instant::now();", "rayon::join(a, b);"] {
            let broken = libraries_compute(LIBRARY, &format!("//! x\n{line}\n"));
            assert_eq!(broken.len(), 1, "{line}");
            assert!(broken[0].contains("crates/2-descent/src/lib.rs:2"), "{broken:?}");
        }
        assert!(libraries_compute("crates/2-descent/src/main.rs", "use std::fs;").is_empty());
        assert!(libraries_compute("crates/linalg/src/threads.rs", "rayon::join(a, b);").is_empty());
        assert!(!libraries_compute("crates/linalg/src/tiles.rs", "rayon::join(a, b);").is_empty());
        assert!(
            libraries_compute("crates/5-mnist/src/bin/mnist/main.rs", "use std::fs;").is_empty()
        );
        assert!(libraries_compute("crates/5-mnist/src/dataset.rs", "use std::fs;").is_empty());
        assert!(!libraries_compute("crates/5-mnist/src/dataset.rs", "Instant::now()").is_empty());
        assert!(
            libraries_compute(LIBRARY, "// std::fs is not used").is_empty(),
            "a comment is no code"
        );
    }

    #[test]
    fn a_generator_that_nobody_passed_in_is_found() {
        assert_eq!(randomness_is_passed_in(LIBRARY, "let x = rand::rng().random();").len(), 1);
        assert!(randomness_is_passed_in(LIBRARY, "generator: &mut ChaCha8Rng").is_empty());
    }

    #[test]
    fn a_derivative_in_mnist_is_found() {
        let code = "let grad = relu_backward(&grad, &y);";
        assert_eq!(mnist_knows_no_derivative("crates/5-mnist/src/layers.rs", code).len(), 1);
        assert!(mnist_knows_no_derivative("crates/4-autograd/src/functional.rs", code).is_empty());
    }

    #[test]
    fn an_ignored_test_is_found() {
        assert_eq!(no_test_is_ignored(LIBRARY, "    #[ignore = \"slow\"]").len(), 1);
    }

    #[test]
    fn a_stage_that_skips_or_reverses_the_order_is_found() {
        let package = |name: &str, needs: &[&str]| {
            let needs: Vec<Value> =
                needs.iter().map(|name| serde_json::json!({"name": name, "kind": null})).collect();
            serde_json::json!({"name": name, "manifest_path": name, "dependencies": needs})
        };
        let packages = |descent: &[&str]| {
            serde_json::json!({"packages": [
                package("cost", &["ndarray"]), package("descent", descent),
                package("backprop", &["descent", "linalg"]), package("autograd", &["backprop"]),
                package("mnist", &["autograd", "plot"]), package("linalg", &["ndarray"]),
            ]})
        };
        assert!(dependence_is_one_way(&packages(&["cost"])).unwrap().is_empty());
        for wrong in [&[][..], &["cost", "mnist"]] {
            let broken = dependence_is_one_way(&packages(wrong)).unwrap();
            assert_eq!(broken.len(), 1, "{wrong:?}");
            assert!(broken[0].contains("descent"), "{broken:?}");
        }
    }

    #[test]
    fn a_changed_data_file_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let sum = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        fs::write(folder.path().join("SHA256SUMS"), format!("{sum}  file\n")).unwrap();
        fs::write(folder.path().join("file"), "hello").unwrap();
        assert!(data_is_whole(folder.path()).unwrap().is_empty());
        fs::write(folder.path().join("file"), "hellO").unwrap();
        assert_eq!(data_is_whole(folder.path()).unwrap().len(), 1);
    }

    #[test]
    fn a_dependency_that_the_readme_does_not_explain_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let toml =
            "[workspace.dependencies]\n# why\nndarray = \"1\"\nclap = { version = \"4\" }\n[x]\n";
        fs::write(folder.path().join("Cargo.toml"), toml).unwrap();
        fs::write(folder.path().join("README.md"), "`ndarray`: arrays").unwrap();
        let broken = dependencies_are_explained(folder.path()).unwrap();
        assert_eq!(broken.len(), 1);
        assert!(broken[0].contains("clap"), "{broken:?}");
    }

    #[test]
    fn a_package_without_the_shared_lints_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for path in ["crates/a", "xtask"] {
            fs::create_dir_all(root.join(path)).unwrap();
        }
        fs::write(root.join("Cargo.toml"), "unsafe_code = \"forbid\"\nmissing_docs = \"warn\"")
            .unwrap();
        fs::write(root.join("crates/a/Cargo.toml"), "[package]\n").unwrap();
        assert_eq!(lints_are_shared(root).unwrap().len(), 1);
    }
}
