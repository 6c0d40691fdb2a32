//! The code in the book is the code that runs: rules on what the pages include from `crates/`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use regex::Regex;

use super::formulas::events;
use super::rules::{Files, line_of};

static INCLUDE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{#include ([^}\s:]+)(?::([a-z0-9_]+))?\}\}").unwrap());
static ANCHOR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?://|#) ANCHOR(_END)?: ([a-z][a-z0-9_]*)$").unwrap());

/// What a page includes: a file by its path from the repository's root, or an anchor in it.
pub struct Include {
    page: String,
    pub file: String,
    pub anchor: Option<String>,
}

/// The lines between an anchor and its end, counted from 0, by file and name.
pub type Anchors = BTreeMap<(String, String), Range<usize>>;

/// Everything that the pages include.
pub fn includes(pages: &Files) -> Vec<Include> {
    let mut includes = Vec::new();
    for (path, page) in pages {
        for found in INCLUDE.captures_iter(page) {
            let line = line_of(page, found.get(0).expect("a match").start());
            let anchor = found.get(2).map(|name| name.as_str().to_owned());
            includes.push(Include {
                page: format!("{path}:{line}"),
                file: beside(path, &found[1]),
                anchor,
            });
        }
    }
    includes
}

/// The path from the repository's root of a file that a page names from its own folder.
fn beside(page: &str, file: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The anchors of the sources, and a line for each that is indented, not closed, or within another.
pub fn anchors(sources: &Files) -> (Anchors, Vec<String>) {
    let mut anchors = Anchors::new();
    let mut broken = Vec::new();
    for (path, text) in sources {
        let mut open: Option<(String, usize)> = None;
        let mut told = |line: usize, what: &str| {
            let rule = "an anchor stands at the left edge, has an end and holds no other";
            broken.push(format!("{rule}: {path}:{}: {what}", line + 1));
        };
        for (line, text) in text.lines().enumerate().filter(|(_, text)| is_mark(text)) {
            let Some(found) = ANCHOR.captures(text) else {
                told(line, text.trim());
                continue;
            };
            let name = found[2].to_owned();
            match (found.get(1), open.take()) {
                (None, None) => open = Some((name, line)),
                (None, Some((outer, start))) => {
                    told(line, &format!("{name} begins within {outer}"));
                    open = Some((outer, start));
                }
                (Some(_), Some((outer, start))) if outer == name => {
                    let twice = anchors.insert((path.clone(), name.clone()), start + 1..line);
                    twice.into_iter().for_each(|_| told(line, &format!("a second {name}")));
                }
                (Some(_), outer) => {
                    told(line, &format!("{name} ends where it is not open"));
                    open = outer;
                }
            }
        }
        if let Some((name, line)) = open {
            told(line, &format!("{name} has no end"));
        }
    }
    (anchors, broken)
}

fn is_mark(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("// ANCHOR") || line.starts_with("# ANCHOR")
}

/// A Rust block is one include from `crates/`: an anchor, or a whole file.
pub fn rust_is_included(pages: &Files) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in pages {
        let mut block: Option<(usize, String)> = None;
        for (event, place) in events(page) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                    if language.split([',', ' ']).next() == Some("rust") =>
                {
                    block = Some((line_of(page, place.start), String::new()));
                }
                Event::Text(text) => block.iter_mut().for_each(|(_, code)| code.push_str(&text)),
                Event::End(TagEnd::CodeBlock) => {
                    let Some((line, code)) = block.take() else { continue };
                    let found = INCLUDE.captures(code.trim());
                    let included = found.is_some_and(|found| {
                        found[0] == *code.trim() && beside(path, &found[1]).starts_with("crates/")
                    });
                    if !included {
                        broken.push(format!("Rust is included from crates/: {path}:{line}"));
                    }
                }
                _ => {}
            }
        }
    }
    broken
}

/// What is included exists; mdBook itself would include nothing and go on.
pub fn includes_exist(includes: &[Include], anchors: &Anchors, repository: &Path) -> Vec<String> {
    let missing = includes.iter().filter(|Include { file, anchor, .. }| match anchor {
        Some(name) => !anchors.contains_key(&(file.clone(), name.clone())),
        None => !repository.join(file).is_file(),
    });
    let missing = missing.map(|Include { page, file, anchor }| {
        let anchor = anchor.as_deref().unwrap_or_default();
        format!("what is included exists: {page}: {file} {anchor}")
    });
    missing.collect()
}

pub fn anchors_are_used(includes: &[Include], anchors: &Anchors) -> Vec<String> {
    let used = |file: &str, name: &str| {
        includes.iter().any(|i| i.file == file && i.anchor.as_deref() == Some(name))
    };
    let unused = anchors.iter().filter(|((file, name), _)| !used(file, name));
    let unused = unused.map(|((file, name), lines)| {
        format!("the book shows every anchor: {file}:{}: {name}", lines.start)
    });
    unused.collect()
}

/// Every line of the libraries of the first four stages stands in the book once.
pub fn libraries_are_shown_once(
    includes: &[Include],
    anchors: &Anchors,
    sources: &Files,
) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| is_shown_whole(path)) {
        let lines: Vec<&str> = text.lines().collect();
        let mut shown = vec![0_usize; lines.len()];
        for include in includes.iter().filter(|include| include.file == *path) {
            let range = match &include.anchor {
                Some(name) => anchors.get(&(path.clone(), name.clone())).cloned(),
                None => Some(0..lines.len()),
            };
            range.unwrap_or_default().for_each(|line| shown[line] += 1);
        }
        // Blank lines and marks belong to what stands around them, so a stretch goes on across them.
        let counted =
            (0..lines.len()).filter(|&i| !lines[i].trim().is_empty() && !is_mark(lines[i]));
        let counted: Vec<usize> = counted.collect();
        for stretch in counted.chunk_by(|&a, &b| shown[a] == shown[b]) {
            let (first, last) = (stretch[0], stretch[stretch.len() - 1]);
            let times = shown[first];
            if times != 1 {
                let (first, last) = (first + 1, last + 1);
                broken.push(format!(
                    "the book shows every line of these libraries once: {path}:{first}-{last}: {times} times"
                ));
            }
        }
    }
    broken
}

fn is_shown_whole(path: &str) -> bool {
    let stage = path.strip_prefix("crates/").and_then(|path| path.split_once("/src/"));
    stage.is_some_and(|(folder, file)| {
        folder.starts_with(|c| ('1'..='4').contains(&c))
            && file != "main.rs"
            && !file.starts_with("bin/")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBRARY: &str = "crates/1-cost/src/lib.rs";
    const PAGE: &str = "book/src/cost/README.md";

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
    }

    fn block(include: &str) -> String {
        format!("```rust\n{{{{#include ../../../{include}}}}}\n```\n")
    }

    #[test]
    fn rust_that_is_typed_into_a_page_is_found() {
        let included = block("crates/1-cost/src/lib.rs:mean");
        for (page, count) in [
            (included.as_str(), 0),
            ("```console\n$ cargo run\n```\n", 0),
            ("```rust\nlet x = 1;\n```\n", 1),
            ("a\n```rust,ignore\n{{#include ../../../crates/a.rs:b}}\nlet x = 1;\n```\n", 1),
            (block("book/a.rs").as_str(), 1),
            (block("crates/a.rs:3:10").as_str(), 1),
        ] {
            assert_eq!(rust_is_included(&files(&[(PAGE, page)])).len(), count, "{page}");
        }
        let broken = rust_is_included(&files(&[(PAGE, "\n\n```rust\n```\n")]));
        assert!(broken[0].ends_with("book/src/cost/README.md:3"), "{broken:?}");
    }

    #[test]
    fn anchors_that_are_indented_open_nested_or_doubled_are_found() {
        let good = "// ANCHOR: a\nx\n// ANCHOR_END: a\n\n# ANCHOR: b\ny\nz\n# ANCHOR_END: b\n";
        let (found, broken) = anchors(&files(&[(LIBRARY, good)]));
        assert!(broken.is_empty(), "{broken:?}");
        assert_eq!(found[&(LIBRARY.to_owned(), "b".to_owned())], 5..7);
        for (text, told) in [
            ("    // ANCHOR: a\n    // ANCHOR_END: a\n", "ANCHOR: a"),
            ("// ANCHOR: a\n", "a has no end"),
            ("# ANCHOR: a\n", "a has no end"),
            ("// ANCHOR_END: a\n", "not open"),
            (
                "// ANCHOR: a\n// ANCHOR: b\n// ANCHOR_END: b\n// ANCHOR_END: a\n",
                "b begins within a",
            ),
            ("// ANCHOR: a\n// ANCHOR_END: a\n// ANCHOR: a\n// ANCHOR_END: a\n", "a second a"),
        ] {
            let broken = anchors(&files(&[(LIBRARY, text)])).1.join("\n");
            assert!(broken.contains(told) && broken.contains(LIBRARY), "{text}: {broken}");
        }
    }

    #[test]
    fn anchors_that_are_missing_or_unused_are_found() {
        let sources = files(&[(LIBRARY, "// ANCHOR: a\nx\n// ANCHOR_END: a\n")]);
        let (anchors, _) = anchors(&sources);
        let pages = files(&[(PAGE, &block("crates/1-cost/src/lib.rs:b"))]);
        let includes = includes(&pages);
        let missing = includes_exist(&includes, &anchors, Path::new("nowhere"));
        assert_eq!(missing.len(), 1);
        assert!(missing[0].contains("README.md:2: crates/1-cost/src/lib.rs b"), "{missing:?}");
        assert_eq!(anchors_are_used(&includes, &anchors).len(), 1);
    }

    #[test]
    fn library_lines_that_are_shown_twice_or_never_are_found() {
        let text = "//! Head\n\n// ANCHOR: a\nx\n// ANCHOR_END: a\n\ny\nz\n";
        let sources = files(&[(LIBRARY, text), ("crates/1-cost/src/main.rs", "//! Main\n")]);
        let (anchors, _) = anchors(&sources);
        let broken = |page: &str| {
            libraries_are_shown_once(&includes(&files(&[(PAGE, page)])), &anchors, &sources)
        };
        let all = block("crates/1-cost/src/lib.rs");
        let a = block("crates/1-cost/src/lib.rs:a");
        assert_eq!(broken(&all), Vec::<String>::new());
        let never = broken(&a).join("\n");
        assert!(never.contains("lib.rs:1-1: 0") && never.contains("lib.rs:7-8: 0"), "{never}");
        assert!(broken(&(all + &a))[0].contains("lib.rs:4-4: 2 times"));
    }
}
