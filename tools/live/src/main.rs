//! `live-glue IN.wasm FOLDER NAME`: makes `NAME.js` of a compiled `crates/live`, a classic script that a page can load
//! from a file, and `NAME.d.ts`, the types of what it offers. `cargo xtask live` calls this.

use std::path::Path;
use std::{env, fs};

use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [wasm, folder, name] = &arguments[..] else {
        anyhow::bail!("usage: live-glue IN.wasm FOLDER NAME")
    };
    let folder = Path::new(folder);

    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name("crates").no_modules(true)?.typescript(true);
    bindgen.remove_producers_section(true).remove_name_section(true);
    let mut output = bindgen.generate_output()?;
    let alone = output.snippets().values().all(|scripts| scripts.is_empty());
    ensure!(alone, "the glue needs other scripts, which a page does not load");
    let types = output.ts().context("there are types")?.to_owned();
    let glue = bare(output.js());
    let packed = packed(&output.wasm_mut().emit_wasm())?;

    // A worker has no way to this file, but it can be made of the function's own text.
    let script = format!(
        "// Made by `cargo xtask live`: the crates as wasm, and what calls them.\n\
         \"use strict\";\n\
         function downhillGlue() {{\n{glue}\nreturn wasm_bindgen;\n}}\n\
         const downhillWasm = \"{packed}\";\n"
    );
    fs::write(folder.join(format!("{name}.js")), script)?;
    fs::write(folder.join(format!("{name}.d.ts")), types)?;
    Ok(())
}

/// A script without its comments and the space before its lines: nobody reads it, and every reader loads it.
fn bare(script: &str) -> String {
    let mut lines = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/**");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            lines.push_str(line);
            lines.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    lines
}

/// Bytes as text that a script can hold: gzip, as small as it gets, then base64.
fn packed(bytes: &[u8]) -> anyhow::Result<String> {
    let mut gzip = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut gzip)?;
    Ok(STANDARD.encode(gzip))
}
