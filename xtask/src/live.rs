//! The live figures: `cargo xtask live` compiles `crates/live` for the pages of the book, and the check asks whether
//! what is committed was made from the sources as they are, runs it, and tries the pages in a browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use sha2::{Digest, Sha256};

use crate::command::{cargo, run, told};
use crate::data;
use crate::files::{files_below, relative};
use crate::rules::features;

const TARGET: &str = "wasm32-unknown-unknown";
/// What a page loads, its types, and what it was made from.
const FOLDER: &str = "book/src/live";
const STAMP: &str = "book/src/live/stamp.txt";
/// The crates have no system to ask for random numbers, and every browser has vectors of 128 bits.
const FLAGS: [&str; 3] =
    ["--cfg", "getrandom_backend=\"unsupported\"", "-Ctarget-feature=+simd128"];
const BUILD: [&str; 7] = ["build", "--locked", "--profile", "live", "--package", "live", "--lib"];
/// The packages whose libraries are in it.
const PACKAGES: &str = "live";
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
    let (stamp, committed) = (stamp(repository)?, fs::read_to_string(repository.join(STAMP)));
    let committed =
        committed.with_context(|| format!("{STAMP} is missing; cargo xtask live makes it"))?;
    let (now, then): (Vec<_>, Vec<_>) = (stamp.lines().collect(), committed.lines().collect());
    let differ = now
        .iter()
        .filter(|line| !then.contains(line))
        .chain(then.iter().filter(|line| !now.contains(line)));
    let mut differ: Vec<_> = differ.filter_map(|line| line.split("  ").nth(1)).collect();
    differ.sort();
    differ.dedup();
    Ok(differ
        .into_iter()
        .map(|what| format!("the live figures are made of these sources: cargo xtask live: {what}"))
        .collect())
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
    let mut lines = Vec::new();
    let mut add = |what: &str, text: &str| {
        let hash: String =
            Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        lines.push(format!("{hash}  {what}\n"));
    };
    let selection = ["--package", PACKAGES, "--target", TARGET, "--edges", "normal,build"];
    let packages = features(repository, &selection)?;
    // A package of ours has its folder in the line, which is another on each machine.
    let parts = |line: &String| {
        let (name, rest) = line.split_once(" (")?;
        let (folder, features) = rest.split_once(')')?;
        Path::new(folder).is_dir().then(|| (PathBuf::from(folder), format!("{name}{features}")))
    };
    let ours: Vec<PathBuf> = packages.iter().filter_map(parts).map(|(folder, _)| folder).collect();
    let names = packages.iter().map(|line| parts(line).map_or(line.clone(), |(_, name)| name));
    let names: Vec<String> = names.collect();
    add("the libraries, by Cargo.lock and their features", &names.join("\n"));
    let kinds = SCRIPTS.map(|(_, feature)| feature);
    add("the flags", &[&FLAGS[..], &BUILD, &kinds].concat().join(" "));
    let workspace = fs::read_to_string(repository.join("Cargo.toml"))?;
    add("Cargo.toml, [profile.live]", workspace.split("[profile.live]").nth(1).unwrap_or_default());
    for folder in ours {
        for path in files_below(&folder.join("src"))? {
            let name = relative(repository, &path);
            if !name.ends_with("/main.rs") && !name.contains("/src/bin/") {
                // Git may have given the lines the ends of another system.
                add(&name, &fs::read_to_string(&path)?.replace('\r', ""));
            }
        }
    }
    Ok(lines.concat())
}
