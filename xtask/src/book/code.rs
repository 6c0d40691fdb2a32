//! The code in the book is the code that runs: what the pages take from `crates/`, and the rules on it.
//!
//! - `{{#include FILE:ANCHOR}}` is mdBook's own: the lines between two marks, whole items with their comments.
//! - `{{code FILE:ANCHOR}}` quotes them: the same lines without doc comments and attributes, for where the
//!   text says what they say.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::Context;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use regex::Regex;

use super::formulas::events;
use super::preprocess::replaced;
use super::rules::{Files, beside, line_of};

static INCLUDE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\{\{(?P<kind>#include|code) (?P<file>[^}\s:]+)(?::(?P<anchor>[a-z0-9_]+))?\}\}")
        .unwrap()
});
static ANCHOR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?://|#) ANCHOR(_END)?: ([a-z][a-z0-9_]*)$").unwrap());
/// A block of Rust from its fence to the path of what it includes first.
static RUST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)^```rust\n\{\{(?:#include|code) (?P<file>[^}\s:]+)").unwrap()
});

/// What a page includes: a file by its path from the repository's root, or an anchor in it.
pub struct Include {
    page: String,
    line: usize,
    pub file: String,
    pub anchor: Option<String>,
    /// Without doc comments and attributes.
    pub is_quote: bool,
    pub is_folded: bool,
}

/// The lines between an anchor and its end, counted from 0, by file and name.
pub type Anchors = BTreeMap<(String, String), Range<usize>>;

/// Everything that the pages include.
pub fn includes(pages: &Files) -> Vec<Include> {
    let mut includes = Vec::new();
    for (path, page) in pages {
        for found in INCLUDE.captures_iter(page) {
            let place = found.get(0).expect("a match").start();
            includes.push(Include {
                page: path.clone(),
                line: line_of(page, place),
                file: beside(path, &found["file"]).unwrap_or_default(),
                anchor: found.name("anchor").map(|name| name.as_str().to_owned()),
                is_quote: &found["kind"] == "code",
                is_folded: is_folded(page, place),
            });
        }
    }
    includes
}

/// Whether a place of a page is within `<details>`, which a reader has to open.
pub fn is_folded(page: &str, place: usize) -> bool {
    let count = |tag: &str| page[..place].matches(tag).count();
    count("<details") > count("</details>")
}

/// Lines of code without those that a quote leaves out.
pub fn quoted<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    lines.filter(|line| {
        !["///", "//!", "#["].iter().any(|start| line.trim_start().starts_with(start))
    })
}

/// The page with every quote in place of its directive, and above every block of Rust the file that it is from.
/// The page is named by its path from the repository's root.
pub fn fill_in(page: &str, path: &str, repository: &Path) -> anyhow::Result<String> {
    let named = RUST.replace_all(page, |found: &regex::Captures| {
        let file = beside(path, &found["file"]).unwrap_or_default();
        format!("<p class=\"file\"><code>{file}</code></p>\n\n{}", &found[0])
    });
    replaced(&named, &INCLUDE, |found| match &found["kind"] {
        "code" => quote(found, path, repository),
        _ => Ok(found[0].to_owned()),
    })
}

fn quote(found: &regex::Captures, page: &str, repository: &Path) -> anyhow::Result<String> {
    let file = beside(page, &found["file"]).unwrap_or_default();
    let text = fs::read_to_string(repository.join(&file))
        .with_context(|| format!("{file} cannot be read"))?;
    let lines: Vec<&str> = text.lines().collect();
    let name = found.name("anchor").context("a quote needs an anchor")?.as_str().to_owned();
    let (anchors, _) = anchors(&vec![(file.clone(), text.clone())]);
    let range = anchors.get(&(file, name)).context("there is no such anchor")?;
    Ok(quoted(lines[range.clone()].iter().copied()).collect::<Vec<_>>().join("\n"))
}

/// How many lines each block of Rust on a page shows, and whether it is folded.
pub fn blocks(path: &str, page: &str, anchors: &Anchors, sources: &Files) -> Vec<(usize, bool)> {
    let mut blocks = Vec::new();
    for (place, code) in rust_blocks(page) {
        // Each line is an include or empty.
        let lines = code.trim_end().lines().map(|line| match INCLUDE.captures(line) {
            Some(found) => {
                let file = beside(path, &found["file"]).unwrap_or_default();
                let text = sources.iter().find(|(path, _)| *path == file);
                let lines: Vec<&str> = text.map_or("", |(_, text)| text).lines().collect();
                let anchor = found.name("anchor").map(|name| name.as_str().to_owned());
                let range = match anchor {
                    Some(name) => anchors.get(&(file, name)).cloned().unwrap_or_default(),
                    None => 0..lines.len(),
                };
                let lines = lines[range].iter().copied();
                if &found["kind"] == "code" { quoted(lines).count() } else { lines.count() }
            }
            None => 1,
        });
        blocks.push((lines.sum(), is_folded(page, place)));
    }
    blocks
}

/// The blocks of Rust of a page as they are written, with their places.
fn rust_blocks(page: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut block: Option<(usize, String)> = None;
    for (event, place) in events(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if language.split([',', ' ']).next() == Some("rust") =>
            {
                block = Some((place.start, String::new()));
            }
            Event::Text(text) => block.iter_mut().for_each(|(_, code)| code.push_str(&text)),
            Event::End(TagEnd::CodeBlock) => blocks.extend(block.take()),
            _ => {}
        }
    }
    blocks
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

/// A block of Rust is what is included from `crates/` and nothing else: anchors, or a whole file.
pub fn rust_is_included(pages: &Files) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in pages {
        for (place, code) in rust_blocks(page) {
            let mut lines = code.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
            let included = lines.peek().is_some()
                && lines.all(|line| {
                    INCLUDE.captures(line).is_some_and(|found| {
                        found[0] == *line
                            && beside(path, &found["file"])
                                .unwrap_or_default()
                                .starts_with("crates/")
                    })
                });
            if !included {
                let line = line_of(page, place);
                broken.push(format!("Rust is included from crates/: {path}:{line}"));
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
    let missing = missing.map(|Include { page, line, file, anchor, .. }| {
        let anchor = anchor.as_deref().unwrap_or_default();
        format!("what is included exists: {page}:{line}: {file} {anchor}")
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

/// Every line of the libraries of the first four stages stands in the book once, in its item with its comments,
/// open or folded. A quote does not count: it repeats an item that stands whole on the same page, in "the full
/// source" that the reader may open, and no item is quoted twice.
pub fn libraries_are_shown_once(
    includes: &[Include],
    anchors: &Anchors,
    sources: &Files,
) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| is_shown_whole(path)) {
        let lines: Vec<&str> = text.lines().collect();
        let mut shown = vec![0_usize; lines.len()];
        for include in includes.iter().filter(|i| i.file == *path && !i.is_quote) {
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

/// What is quoted of these libraries stands whole and folded on the same page, and is quoted once.
pub fn quotes_have_their_source(includes: &[Include]) -> Vec<String> {
    let quotes = includes.iter().filter(|i| i.is_quote && is_shown_whole(&i.file));
    let broken = quotes.filter_map(|quote| {
        let same = |i: &&Include| i.file == quote.file && i.anchor == quote.anchor;
        let times = includes.iter().filter(same).filter(|i| i.is_quote).count();
        let whole = |i: &Include| !i.is_quote && i.is_folded && i.page == quote.page;
        let what = match includes.iter().filter(same).any(whole) {
            _ if times > 1 => format!("is quoted {times} times"),
            false => "is not in the full source of this page".to_owned(),
            true => return None,
        };
        let Include { page, line, file, anchor, .. } = quote;
        let anchor = anchor.as_deref().unwrap_or_default();
        Some(format!("a quote stands above its full source: {page}:{line}: {file} {anchor} {what}"))
    });
    broken.collect()
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
            (
                "```rust\n{{code ../../../crates/a.rs:b}}\n\n{{code ../../../crates/a.rs:c}}\n```\n",
                0,
            ),
            ("```rust\n{{code ../../../crates/a.rs:b}}\nlet x = 1;\n```\n", 1),
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

    #[test]
    fn a_quote_leaves_out_what_the_text_says_and_names_its_file() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("crates/1-cost/src")).unwrap();
        let text =
            "// ANCHOR: a\n/// Doc.\n#[inline]\nfn a() {\n    // Why.\n}\n// ANCHOR_END: a\n";
        fs::write(folder.path().join(LIBRARY), text).unwrap();
        let page = "One\n\n```rust\n{{code ../../../crates/1-cost/src/lib.rs:a}}\n```\n";
        let filled = fill_in(page, PAGE, folder.path()).unwrap();
        assert_eq!(
            filled,
            "One\n\n<p class=\"file\"><code>crates/1-cost/src/lib.rs</code></p>\n\n\
            ```rust\nfn a() {\n    // Why.\n}\n```\n"
        );
        let error = fill_in(&page.replace(":a", ":b"), PAGE, folder.path()).unwrap_err();
        assert!(format!("{error:#}").contains("no such anchor"), "{error:#}");

        let sources = files(&[(LIBRARY, text)]);
        let (anchors, _) = anchors(&sources);
        let folded = format!(
            "<details><summary>S</summary>\n\n{}\n</details>\n",
            block("crates/1-cost/src/lib.rs:a")
        );
        let sizes = blocks(PAGE, &format!("{page}\n{folded}"), &anchors, &sources);
        assert_eq!(sizes, [(3, false), (5, true)]);
    }

    #[test]
    fn a_quote_without_its_full_source_on_the_page_is_found() {
        let quote = "```rust\n{{code ../../../crates/1-cost/src/lib.rs:a}}\n```\n\n".to_owned();
        let whole = block("crates/1-cost/src/lib.rs:a");
        let folded = format!("<details><summary>S</summary>\n\n{whole}\n</details>\n\n");
        let other = "book/src/cost/bowl.md";
        let broken = |here: &str, there: &str| {
            quotes_have_their_source(&includes(&files(&[(PAGE, here), (other, there)]))).len()
        };
        assert_eq!(broken(&(quote.clone() + &folded), ""), 0);
        assert_eq!(broken(&(folded.clone() + &quote), ""), 0, "after it is well, too");
        assert_eq!(broken(&(quote.clone() + &whole), ""), 1, "it is not folded");
        assert_eq!(broken(&quote, &folded), 1, "it is on another page");
        assert_eq!(broken(&(quote.clone() + &quote + &folded), ""), 2, "twice");
    }
}
