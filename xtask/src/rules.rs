//! The rules of ARCHITECTURE.md that a program can hold. Each is a function that returns a line for
//! every place where it is broken: the rule, the file, what is wrong.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use anyhow::Context;
use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256};

use crate::command::{cargo, told};
use crate::files::{Files, texts};

/// The stages, each depending on the one before.
pub const STAGES: [&str; 5] = ["cost", "descent", "backprop", "autograd", "mnist"];

/// Words that must not stand in the code of some files.
struct Ban {
    rule: &'static str,
    words: &'static [&'static str],
    holds_in: fn(&str) -> bool,
}

const BANS: [Ban; 5] = [
    Ban {
        rule: "a library computes and touches no file",
        words: &["std::fs", "fs::", "std::env", "std::process", "std::net"],
        holds_in: |path| computes(path) && path != "crates/5-mnist/src/dataset.rs",
    },
    Ban {
        rule: "a library knows no clock and no thread",
        words: &["Instant", "SystemTime", "std::thread", "rayon"],
        holds_in: |path| computes(path) && path != "crates/linalg/src/threads.rs",
    },
    Ban {
        rule: "randomness is passed in, from a generator whose stream stays",
        words: &["thread_rng", "rand::rng(", "StdRng", "SmallRng", "from_os_rng", "rand::random"],
        holds_in: is_not_this_file,
    },
    Ban {
        rule: "mnist knows no derivative",
        words: &["_backward"],
        holds_in: |path| path.starts_with("crates/5-mnist/src/"),
    },
    Ban { rule: "no test is ignored", words: &["#[ignore"], holds_in: is_not_this_file },
];

fn is_not_this_file(path: &str) -> bool {
    path != "xtask/src/rules.rs"
}

/// The folder of the crate whose library a file belongs to.
pub fn library(path: &str) -> Option<&str> {
    let (folder, file) = path.strip_prefix("crates/")?.split_once("/src/")?;
    (file != "main.rs" && !file.starts_with("bin/")).then_some(folder)
}

/// Libraries that compute beside those of the stages, and call none of them.
const HELPERS: [&str; 2] = ["linalg", "picture"];

/// Whether a file belongs to a library that computes.
fn computes(path: &str) -> bool {
    library(path).is_some_and(|name| HELPERS.contains(&name) || name.starts_with(char::is_numeric))
}

/// A line for every rule that is broken.
pub fn broken(repository: &Path) -> anyhow::Result<Vec<String>> {
    let [mut sources, mut manifests] =
        [texts(repository, "crates", "rs")?, texts(repository, "crates", "toml")?];
    sources.extend(texts(repository, "xtask", "rs")?);
    manifests.extend(texts(repository, "xtask", "toml")?);
    let [workspace, readme] =
        ["Cargo.toml", "README.md"].map(|file| fs::read_to_string(repository.join(file)));
    let mut broken = banned_words(&sources);
    broken.extend(files_open_with_their_idea(&sources));
    broken.extend(dependence_is_one_way(&manifests));
    broken.extend(lints_are_shared(&manifests));
    broken.extend(dependencies_are_explained(&workspace?, &readme?));
    broken.extend(builds_are_shared(repository)?);
    for folder in ["data/mnist", "data/pictures"] {
        broken.extend(data_is_whole(&repository.join(folder))?);
    }
    Ok(broken)
}

fn banned_words(sources: &Files) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in sources {
        let bans = || BANS.iter().filter(|ban| (ban.holds_in)(path));
        let lines = text.lines().zip(1..);
        for (line, number) in lines.filter(|(line, _)| !line.trim_start().starts_with("//")) {
            for Ban { rule, words, .. } in bans() {
                let found = words.iter().filter(|word| line.contains(**word));
                broken.extend(found.map(|word| format!("{rule}: {path}:{number}: {word}")));
            }
        }
    }
    broken
}

fn files_open_with_their_idea(sources: &Files) -> Vec<String> {
    let opens = |text: &str| {
        // The book may name the head of a file.
        let mut lines = text.lines().skip_while(|line| line.starts_with("// ANCHOR: "));
        lines.next().is_some_and(|line| line.starts_with("//! "))
    };
    let broken = sources.iter().filter(|(_, text)| !opens(text));
    broken.map(|(path, _)| format!("a file opens with //! and its one idea: {path}")).collect()
}

/// Each stage depends on the one before it, and on no other stage; what all of them call, on none.
fn dependence_is_one_way(manifests: &Files) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, manifest) in manifests {
        let name = path.trim_end_matches("/Cargo.toml").rsplit(['-', '/']).next();
        let stage = STAGES.iter().position(|stage| Some(*stage) == name);
        if stage.is_none() && !name.is_some_and(|name| HELPERS.contains(&name)) {
            continue;
        }
        let expected = stage.and_then(|stage| stage.checked_sub(1)).map(|before| STAGES[before]);
        let found = names(manifest, "[dependencies]").filter(|name| STAGES.contains(name));
        let found: Vec<&str> = found.collect();
        if found != Vec::from_iter(expected) {
            let rule = "a stage depends on the one before it alone";
            broken.push(format!("{rule}: {path}: expected {expected:?}, found {found:?}"));
        }
    }
    broken
}

/// What a section of a manifest names at the start of its lines.
fn names<'a>(manifest: &'a str, section: &str) -> impl Iterator<Item = &'a str> {
    let (_, section) = manifest.split_once(section).unwrap_or_default();
    let lines = section.split("\n[").next().unwrap_or_default().lines();
    let lines = lines.filter(|line| line.starts_with(char::is_alphanumeric));
    lines.filter_map(|line| line.split(['.', ' ', '=']).next())
}

/// Every package takes the lints of the workspace, which forbid unsafe code.
fn lints_are_shared(manifests: &Files) -> Vec<String> {
    let own = manifests.iter().filter(|(_, text)| !text.contains("[lints]\nworkspace = true"));
    own.map(|(path, _)| format!("every package takes the workspace's lints: {path}")).collect()
}

/// Every dependency is named in the README with what it is for.
fn dependencies_are_explained(workspace: &str, readme: &str) -> Vec<String> {
    let ours = |name: &str| workspace.contains(&format!("\n{name} = {{ path ="));
    let names = names(workspace, "[workspace.dependencies]");
    let missing = names.filter(|name| !ours(name) && !readme.contains(&format!("`{name}`")));
    missing.map(|name| format!("README.md says what a dependency is for: {name}")).collect()
}

/// What a program takes, the whole workspace takes with the same features: so `cargo run -p mnist` and the check
/// share one build.
fn builds_are_shared(repository: &Path) -> anyhow::Result<Vec<String>> {
    let whole = features(repository, &["--workspace", "--edges", "normal,build,dev"])?;
    let mut broken = Vec::new();
    for package in ["mnist", "xtask"] {
        let alone = features(repository, &["--package", package, "--edges", "normal,build"])?;
        let rule = "programs and tests share one build";
        let others = alone.difference(&whole);
        broken.extend(others.map(|other| format!("{rule}: {package} alone takes {other}")));
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
    for line in fs::read_to_string(folder.join("SHA256SUMS"))?.lines() {
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

    #[test]
    fn words_that_must_not_stand_in_a_file_are_found_there_and_nowhere_else() {
        for (path, line, count) in [
            ("crates/2-descent/src/lib.rs", "use std::fs;", 1),
            ("crates/2-descent/src/lib.rs", "let t = Instant::now();", 1),
            ("crates/2-descent/src/lib.rs", "// std::fs is not used", 0),
            ("crates/2-descent/src/main.rs", "use std::fs;", 0),
            ("crates/5-mnist/src/bin/mnist/main.rs", "use std::fs;", 0),
            ("crates/5-mnist/src/dataset.rs", "use std::fs;", 0),
            ("crates/5-mnist/src/dataset.rs", "Instant::now()", 1),
            ("crates/linalg/src/threads.rs", "rayon::join(a, b);", 0),
            ("crates/linalg/src/tiles.rs", "rayon::join(a, b);", 1),
            ("crates/2-descent/src/main.rs", "let x = rand::rng().random();", 1),
            ("crates/2-descent/src/main.rs", "generator: &mut ChaCha8Rng", 0),
            ("crates/5-mnist/src/layers.rs", "relu_backward(&grad, &y)", 1),
            ("crates/4-autograd/src/functional.rs", "relu_backward(&grad, &y)", 0),
            ("crates/1-cost/tests/cost.rs", "    #[ignore = \"slow\"]", 1),
        ] {
            let broken = banned_words(&[(path.into(), format!("//! x\n{line}"))].into());
            assert_eq!(broken.len(), count, "{path}: {line}");
            assert!(broken.iter().all(|told| told.contains(&format!("{path}:2"))), "{broken:?}");
        }
    }

    #[test]
    fn a_file_without_its_idea_is_found() {
        for (text, count) in [
            ("use std::fmt;\n", 1),
            ("//! One idea.\n", 0),
            ("// ANCHOR: head\n//! One idea.\n", 0),
        ] {
            let sources = [("crates/a/src/lib.rs".into(), text.into())].into();
            assert_eq!(files_open_with_their_idea(&sources).len(), count, "{text}");
        }
    }

    #[test]
    fn a_stage_that_skips_or_reverses_the_order_is_found() {
        for (path, needs, count) in [
            ("crates/1-cost", "", 0),
            ("crates/1-cost", "descent = { workspace = true }", 1),
            ("crates/3-backprop", "descent.workspace = true\nlinalg.workspace = true", 0),
            ("crates/3-backprop", "linalg.workspace = true", 1),
            ("crates/3-backprop", "cost.workspace = true\ndescent.workspace = true", 1),
            ("crates/linalg", "cost.workspace = true", 1),
            ("crates/exercises", "cost.workspace = true\nmnist.workspace = true", 0),
        ] {
            let manifest = format!("[dependencies]\nndarray = \"1\"\n{needs}\n\n[x]\nmnist = 1\n");
            let broken = dependence_is_one_way(&[(format!("{path}/Cargo.toml"), manifest)].into());
            assert_eq!(broken.len(), count, "{path}: {needs}: {broken:?}");
        }
    }

    #[test]
    fn a_package_without_the_shared_lints_is_found() {
        let manifest = |text: &str| [("crates/a/Cargo.toml".into(), text.into())].into();
        assert_eq!(lints_are_shared(&manifest("[package]\n")).len(), 1);
        assert!(lints_are_shared(&manifest("[lints]\nworkspace = true\n")).is_empty());
    }

    #[test]
    fn a_dependency_that_the_readme_does_not_explain_is_found() {
        let workspace = "[workspace.dependencies]\ncost = { path = \"a\" }\n# why\nndarray = \"1\"\n\
            clap = { version = \"4\", features = [\n    \"derive\",\n] }\n\n[x]\ny = 1\n";
        let broken = dependencies_are_explained(workspace, "`ndarray`: arrays");
        assert!(broken.len() == 1 && broken[0].ends_with(": clap"), "{broken:?}");
    }

    #[test]
    fn a_changed_data_file_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let sum = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        fs::write(folder.path().join("SHA256SUMS"), format!("{sum}  file\n")).unwrap();
        for (text, count) in [("hello", 0), ("hellO", 1)] {
            fs::write(folder.path().join("file"), text).unwrap();
            assert_eq!(data_is_whole(folder.path()).unwrap().len(), count, "{text}");
        }
    }
}
