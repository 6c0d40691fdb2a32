//! `live-glue IN.wasm FOLDER`: makes `crates.js` of a compiled `crates/live`, a classic script that a page can load
//! from a file, and `crates.d.ts`, the types of what it offers. `cargo xtask live` calls this.

use std::io::Write;
use std::path::Path;
use std::{env, fs};

use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [wasm, folder] = &arguments[..] else { anyhow::bail!("usage: live-glue IN.wasm FOLDER") };
    let folder = Path::new(folder);

    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name("crates").no_modules(true)?.typescript(true);
    bindgen.remove_producers_section(true).remove_name_section(true);
    let mut output = bindgen.generate_output()?;
    let alone = output.snippets().values().all(|scripts| scripts.is_empty());
    ensure!(alone, "the glue needs other scripts, which a page does not load");
    let types = output.ts().context("there are types")?.to_owned();
    let glue = output.js().to_owned();
    let packed = packed(&output.wasm_mut().emit_wasm())?;

    // A worker has no way to this file, but it can be made of the function's own text.
    let script = format!(
        "// Made by `cargo xtask live`: the crates as wasm, and what calls them.\n\
         \"use strict\";\n\
         function downhillGlue() {{\n{glue}\nreturn wasm_bindgen;\n}}\n\
         const downhillWasm = \"{packed}\";\n"
    );
    fs::write(folder.join("crates.js"), script)?;
    fs::write(folder.join("crates.d.ts"), types)?;
    Ok(())
}

/// Bytes as text that a script can hold: gzip, then base64.
fn packed(bytes: &[u8]) -> anyhow::Result<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(STANDARD.encode(encoder.finish()?))
}
