//! The live figures: `cargo xtask live` compiles `crates/live` for the pages of the book, and the check asks whether
//! what is committed was made from the sources as they are, runs it, and tries the pages in a browser.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, ensure};
use sha2::{Digest, Sha256};

use crate::command::{cargo, run, told};
use crate::data;
use crate::files::{files_below, texts};
use crate::rules::{features, library};

const TARGET: &str = "wasm32-unknown-unknown";
/// What a page loads, its types, and what it was made from.
const FOLDER: &str = "book/src/live";
const STAMP: &str = "book/src/live/stamp.txt";
/// The crates have no system to ask for random numbers, and every browser has vectors of 128 bits.
const FLAGS: [&str; 3] =
    ["--cfg", "getrandom_backend=\"unsupported\"", "-Ctarget-feature=+simd128"];
const BUILD: [&str; 7] = ["build", "--locked", "--profile", "live", "--package", "live", "--lib"];
/// The scripts that are made, and the feature of `live` that is in each. A page loads one of them.
const SCRIPTS: [(&str, &str); 2] = [("crates", "stages"), ("mnist", "mnist")];

/// Compiles the crates for a page, and writes what the page loads.
pub fn make(repository: &Path) -> anyhow::Result<()> {
    let target_folder = repository.join("target");
    let folder = repository.join(FOLDER);
    for (script, feature) in SCRIPTS {
        compile(repository, &target_folder, feature)?;
        let wasm = target_folder.join(TARGET).join("live/live.wasm");
        let pack = ["run", "--quiet", "--locked", "--manifest-path", "tools/live/Cargo.toml"];
        let into = ["--target-dir", "target/tools", "--"];
        run(cargo(repository, &pack).args(into).args([&wasm, &folder]).arg(script))?;
        let size = fs::metadata(folder.join(format!("{script}.js")))?.len() / 1000;
        println!("{FOLDER}/{script}.js: {size} kB");
    }
    fs::write(repository.join(STAMP), stamp(repository)?)?;
    digit(repository)
}

/// What the figure of a reader's own digit reads with, and what it begins with. The model is trained once: a page's
/// network need not change with a compiler. Whoever wants another one removes the file.
fn digit(repository: &Path) -> anyhow::Result<()> {
    let folder = repository.join(FOLDER).join("data");
    fs::create_dir_all(&folder)?;
    data::write(&folder, "three", &fs::read(repository.join("data/pictures/three.png"))?)?;
    if !folder.join("model.js").exists() {
        let out = tempfile::tempdir()?;
        let train = ["run", "--quiet", "--locked", "--package", "mnist", "--", "train"];
        run(cargo(repository, &train).args(["--recipe", "fast", "--out"]).arg(out.path()))?;
        data::write(&folder, "model", &fs::read(out.path().join("model.safetensors"))?)?;
    }
    Ok(())
}

/// With the target of rustup where it is installed, else with Debian's compiler for the web.
fn compile(repository: &Path, target_folder: &Path, feature: &str) -> anyhow::Result<()> {
    let mut ask = Command::new("rustc");
    let sysroot = told(ask.args(["--print", "sysroot"]).current_dir(repository))?;
    let sysroot = PathBuf::from(sysroot.trim());
    // The same bytes, wherever the repository and the registry are.
    let home = env::var("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|_| env::var("HOME").map(|home| PathBuf::from(home).join(".cargo")))?;
    let mut mapped = vec![(repository.to_owned(), "downhill"), (sysroot.clone(), "rust")];
    // A registry's folder has the name of its host.
    for registry in fs::read_dir(home.join("registry/src")).into_iter().flatten() {
        mapped.push((registry?.path(), "crates"));
    }
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
    flags.extend(
        mapped.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())),
    );
    let with_rustup = sysroot.join("lib/rustlib").join(TARGET).exists();
    let mut cargo = match with_rustup {
        true => Command::new(env!("CARGO")),
        false => {
            let debian = Path::new("/usr/bin/cargo");
            ensure!(
                debian.exists() && Path::new("/usr/lib/rustlib/src").exists(),
                "there is no compiler for {TARGET}: rustup target add {TARGET}, or, on Debian, \
                 apt install rustc-web cargo-web rust-web-src"
            );
            let bin = sysroot.join("lib/rustlib");
            let is_linker = |path: &PathBuf| path.ends_with("rust-lld");
            let linker = files_below(&bin)?.into_iter().find(is_linker);
            let linker =
                linker.with_context(|| format!("there is no rust-lld below {}", bin.display()))?;
            flags.push(format!("-Clinker={}", linker.display()));
            let mut cargo = Command::new(debian);
            // Debian's compiler is a stable one, and comes without a compiled `std` for this target.
            cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc");
            cargo.env_remove("RUSTUP_TOOLCHAIN").arg("-Zbuild-std=std,panic_abort");
            // Without the words of panics, which no page shows.
            flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"].map(str::to_owned));
            cargo
        }
    };
    run(cargo
        .args(BUILD)
        .args(["--no-default-features", "--features", feature])
        .args(["--target", TARGET, "--target-dir"])
        .arg(target_folder)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .current_dir(repository))
}

/// A line for what is committed and was made from other sources than these.
pub fn outdated(repository: &Path) -> anyhow::Result<Vec<String>> {
    let committed = fs::read_to_string(repository.join(STAMP))
        .with_context(|| format!("{STAMP} is missing; cargo xtask live makes it"))?;
    let stamp = stamp(repository)?;
    let [then, now] = [&committed, &stamp].map(|stamp| BTreeSet::from_iter(stamp.lines()));
    let differ = then.symmetric_difference(&now).filter_map(|line| line.split("  ").nth(1));
    let rule = "the live figures are made of these sources: cargo xtask live";
    Ok(BTreeSet::from_iter(differ).into_iter().map(|what| format!("{rule}: {what}")).collect())
}

/// Runs what is committed beside the crates as they are built here, and the pages in a browser. Says what is left
/// out where a program for it is missing.
pub fn try_out(repository: &Path) -> anyhow::Result<()> {
    let native = ["run", "--quiet", "--locked", "--package", "live", "--example", "native"];
    let native = told(&mut cargo(repository, &native))?;
    // Cargo may build elsewhere, and then nothing has made this folder.
    fs::create_dir_all(repository.join("target"))?;
    fs::write(repository.join("target/live.json"), native.trim())?;
    data::write_images(repository, &repository.join(FOLDER).join("data"))?;
    let folder = repository.join("tools/browser");
    let node = |arguments: &[&str]| run(Command::new("node").args(arguments).current_dir(&folder));
    let left_out = |what: &str, missing: &str| {
        println!("left out, because there is no {missing}: {what}");
        Ok(())
    };
    if !is_there("node") {
        return left_out("running the wasm, and the pages in a browser", "Node.js");
    }
    node(&["--test", "tests/crates.test.js"])?;
    if !folder.join("node_modules").exists() {
        return left_out(
            "the types of the scripts, and the pages in a browser",
            "`npm ci` in tools/browser",
        );
    }
    node(&["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"])?;
    if !is_there("chromedriver") {
        return left_out(
            "the pages in a browser",
            "chromedriver (Debian: apt install chromium chromium-driver)",
        );
    }
    node(&["--test", "--test-concurrency=3", "--test-reporter=spec", "tests"])
}

/// Whether a program can be started.
fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// A line with a hash for everything that the wasm is made from.
fn stamp(repository: &Path) -> anyhow::Result<String> {
    let mut stamp = String::new();
    let mut add = |what: &str, text: &str| {
        let hash: String =
            Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        stamp += &format!("{hash}  {what}\n");
    };
    // A package of ours has its folder in its line.
    let selection = ["--package", "live", "--target", TARGET, "--edges", "normal,build"];
    let root = repository.to_string_lossy().replace('\\', "/") + "/";
    let packages = features(repository, &selection)?.into_iter();
    let packages: Vec<String> =
        packages.map(|line| line.replace('\\', "/").replace(&root, "")).collect();
    add("the libraries, by Cargo.lock and their features", &packages.join("\n"));
    let kinds = SCRIPTS.map(|(_, feature)| feature);
    add("the flags", &[&FLAGS[..], &BUILD, &kinds].concat().join(" "));
    let workspace = fs::read_to_string(repository.join("Cargo.toml"))?;
    add("Cargo.toml, [profile.live]", workspace.split("[profile.live]").nth(1).unwrap_or_default());
    for package in packages.iter().filter_map(|line| line.split_once("(crates/")) {
        let folder = package.1.split(')').next().unwrap_or_default();
        let sources = texts(repository, &format!("crates/{folder}/src"), "rs")?;
        for (path, text) in sources.iter().filter(|(path, _)| library(path).is_some()) {
            // Git may have given the lines the ends of another system.
            add(path, &text.replace('\r', ""));
        }
    }
    Ok(stamp)
}
