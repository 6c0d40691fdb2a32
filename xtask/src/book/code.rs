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
use regex::Regex;

use super::preprocess::replaced;
use super::rules::{Book, beside, line_of};
use crate::files::Files;
use crate::rules::library;

static INCLUDE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\{\{(?P<kind>#include|code) (?P<file>[^}\s:]+)(?::(?P<anchor>[^}]+))?\}\}")
        .unwrap()
});
static MARK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?://|#) ANCHOR(_END)?: ([a-z][a-z0-9_]*)$").unwrap());
/// A block of Rust, wherever its fence stands.
static RUST: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?ms)^[ >\t]*```rust[^\n]*\n(?P<code>.*?)^[ >\t]*```$").unwrap());

/// What a page includes: a file by its path from the repository's root, or an anchor in it.
pub struct Include {
    page: String,
    line: usize,
    file: String,
    anchor: Option<String>,
    /// Without doc comments and attributes.
    is_quote: bool,
    is_folded: bool,
    /// The number of fences before it, which those in one block share.
    block: usize,
}

/// The lines between an anchor and its end, counted from 0, by file and name.
pub type Anchors = BTreeMap<(String, String), Range<usize>>;

/// Everything that the pages include.
pub fn includes(pages: &Files) -> Vec<Include> {
    let includes = pages.iter().flat_map(|(path, page)| {
        INCLUDE.captures_iter(page).map(move |found| {
            let place = found.get(0).expect("a match").start();
            Include {
                page: path.clone(),
                line: line_of(page, place),
                file: beside(path, &found["file"]).unwrap_or_default(),
                anchor: found.name("anchor").map(|name| name.as_str().to_owned()),
                is_quote: &found["kind"] == "code",
                is_folded: is_folded(page, place),
                block: page[..place].matches("```").count(),
            }
        })
    });
    includes.collect()
}

impl Include {
    fn lines(&self, book: &Book) -> Option<Range<usize>> {
        book.lines(&self.file, self.anchor.as_deref())
    }

    fn shown<'a>(&self, book: &'a Book) -> Vec<&'a str> {
        let text = book.sources.get(&self.file).map_or("", String::as_str);
        let lines: Vec<&str> = text.lines().collect();
        let lines = &lines[self.lines(book).unwrap_or_default()];
        if self.is_quote { quoted(lines) } else { lines.to_vec() }
    }

    fn told(&self, rule: &str, what: &str) -> String {
        let Self { page, line, file, anchor, .. } = self;
        format!("{rule}: {page}:{line}: {file} {} {what}", anchor.as_deref().unwrap_or_default())
    }
}

/// Whether a place of a page is within `<details>`, which a reader has to open.
pub fn is_folded(page: &str, place: usize) -> bool {
    let count = |tag: &str| page[..place].matches(tag).count();
    count("<details") > count("</details>")
}

/// Lines of code without those that a quote leaves out.
fn quoted<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let is_left_out =
        |line: &str| ["///", "//!", "#["].iter().any(|start| line.trim_start().starts_with(start));
    lines.iter().copied().filter(|line| !is_left_out(line)).collect()
}

/// The page with every quote in place of its directive, and above every block of Rust the file that it is from.
/// The page is named by its path from the repository's root.
pub fn fill_in(page: &str, path: &str, repository: &Path) -> anyhow::Result<String> {
    let named = RUST.replace_all(page, |found: &regex::Captures| {
        let first = INCLUDE.captures(&found["code"]);
        let file = first.and_then(|first| beside(path, &first["file"])).unwrap_or_default();
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
    let (anchors, _) = anchors(&[(file.clone(), text.clone())].into());
    let name = found.name("anchor").context("a quote names an anchor")?.as_str().to_owned();
    let range = anchors.get(&(file, name)).context("there is no such anchor")?;
    Ok(quoted(&text.lines().collect::<Vec<_>>()[range.clone()]).join("\n"))
}

/// How many lines each block of Rust on a page shows, and whether it is folded.
pub fn blocks(book: &Book, page: &str) -> Vec<(usize, bool)> {
    let includes = book.includes.iter().filter(|i| i.page == page && i.file.ends_with(".rs"));
    let includes: Vec<&Include> = includes.collect();
    let blocks = includes.chunk_by(|a, b| a.block == b.block).map(|block| {
        // A line is empty between two includes.
        let lines = block.iter().map(|include| include.shown(book).len() + 1);
        (lines.sum::<usize>() - 1, block[0].is_folded)
    });
    blocks.collect()
}

/// The anchors of the sources, and a line for each file in which one stands wrongly.
pub fn anchors(sources: &Files) -> (Anchors, Vec<String>) {
    let (mut anchors, mut broken) = (Anchors::new(), Vec::new());
    for (path, text) in sources {
        let marks = text.lines().enumerate().filter(|(_, line)| is_mark(line));
        let marks: Vec<(usize, &str)> = marks.collect();
        for pair in marks.chunks(2) {
            let [(start, opens), (end, closes)] = [pair[0], pair[pair.len() - 1]];
            let [opens, closes] = [opens, closes].map(|mark| MARK.captures(mark));
            let name = opens.filter(|mark| mark.get(1).is_none()).map(|mark| mark[2].to_owned());
            let ends = closes.filter(|mark| mark.get(1).is_some()).map(|mark| mark[2].to_owned());
            let is_pair = name.is_some() && name == ends;
            let key = (path.clone(), name.unwrap_or_default());
            if !is_pair || anchors.insert(key, start + 1..end).is_some() {
                let rule = "an anchor stands at the left edge under a name of its own, has an end and holds no other";
                broken.push(format!("{rule}: {path}:{}: {}", start + 1, pair[0].1.trim()));
                break;
            }
        }
    }
    (anchors, broken)
}

fn is_mark(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("// ANCHOR") || line.starts_with("# ANCHOR")
}

pub fn anchors_are_in_pairs(book: &Book) -> Vec<String> {
    anchors(&book.sources).1
}

/// A block of Rust is what is included from `crates/` and nothing else: anchors, or a whole file.
pub fn rust_is_included(book: &Book) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in &book.pages {
        let is_included = |line: &str| {
            let found = INCLUDE.captures(line).filter(|found| found[0] == *line);
            let file = found.and_then(|found| beside(path, &found["file"]));
            file.is_some_and(|file| file.starts_with("crates/"))
        };
        for found in RUST.captures_iter(page) {
            let mut lines = found["code"].lines().filter(|line| !line.is_empty()).peekable();
            if lines.peek().is_none() || !lines.all(is_included) {
                let line = line_of(page, found.get(0).expect("a match").start());
                broken.push(format!("Rust is included from crates/: {path}:{line}"));
            }
        }
    }
    broken
}

/// What is included exists; mdBook itself would include nothing and go on.
pub fn includes_exist(book: &Book) -> Vec<String> {
    let missing = book.includes.iter().filter(|include| include.lines(book).is_none());
    missing.map(|include| include.told("what is included exists", "does not")).collect()
}

pub fn anchors_are_used(book: &Book) -> Vec<String> {
    let used: Vec<_> = book.includes.iter().map(|i| (&i.file, i.anchor.as_ref())).collect();
    let unused =
        book.anchors.iter().filter(|((file, name), _)| !used.contains(&(file, Some(name))));
    let unused = unused.map(|((file, name), lines)| {
        format!("the book shows every anchor: {file}:{}: {name}", lines.start)
    });
    unused.collect()
}

/// Every line of the libraries of the first four stages stands in the book once, in its item with its comments,
/// open or folded. A quote does not count: it repeats an item that stands whole on the same page, in "the full
/// source" that the reader may open.
pub fn libraries_are_shown_once(book: &Book) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in book.sources.iter().filter(|(path, _)| is_shown_whole(path)) {
        let lines: Vec<&str> = text.lines().collect();
        let mut shown = vec![0_usize; lines.len()];
        for include in book.includes.iter().filter(|i| i.file == *path && !i.is_quote) {
            include.lines(book).unwrap_or_default().for_each(|line| shown[line] += 1);
        }
        // Blank lines and marks belong to what stands around them, so a stretch goes on across them.
        let counts = |line: &&str| !line.trim().is_empty() && !is_mark(line);
        let counted: Vec<usize> = (0..lines.len()).filter(|&i| counts(&lines[i])).collect();
        for stretch in counted.chunk_by(|&a, &b| shown[a] == shown[b]) {
            let (first, last, times) = (stretch[0], stretch[stretch.len() - 1], shown[stretch[0]]);
            if times != 1 {
                let rule = "the book shows every line of these libraries once";
                broken.push(format!("{rule}: {path}:{}-{}: {times} times", first + 1, last + 1));
            }
        }
    }
    broken
}

/// What is quoted of these libraries stands whole and folded on the same page.
pub fn quotes_have_their_source(book: &Book) -> Vec<String> {
    let quotes = book.includes.iter().filter(|i| i.is_quote && is_shown_whole(&i.file));
    let lost = quotes.filter(|quote| {
        let of_page = |i: &&Include| i.page == quote.page && i.is_folded && !i.is_quote;
        let same = |i: &Include| (&i.file, &i.anchor) == (&quote.file, &quote.anchor);
        !book.includes.iter().filter(of_page).any(same)
    });
    let rule = "a quote stands above its full source";
    lost.map(|quote| quote.told(rule, "is not in the full source of this page")).collect()
}

fn is_shown_whole(path: &str) -> bool {
    library(path).is_some_and(|folder| folder.starts_with(|c| ('1'..='4').contains(&c)))
}

#[cfg(test)]
mod tests {
    use super::super::rules::told;
    use super::*;

    const LIBRARY: &str = "crates/1-cost/src/lib.rs";
    const PAGE: &str = "book/src/cost/README.md";

    fn block(include: &str) -> String {
        format!("```rust\n{{{{#include ../../../crates/1-cost/src/lib.rs{include}}}}}\n```\n")
    }

    fn folded(block: &str) -> String {
        format!("<details><summary>S</summary>\n\n{block}\n</details>\n\n")
    }

    #[test]
    fn rust_that_is_typed_into_a_page_is_found() {
        let quotes =
            "```rust\n{{code ../../../crates/a.rs:b}}\n\n{{code ../../../crates/a.rs:c}}\n```\n";
        for (page, count) in [
            (block(":mean").as_str(), 0),
            (quotes, 0),
            ("```console\n$ cargo run\n```\n", 0),
            ("```rust\nlet x = 1;\n```\n", 1),
            ("> ```rust\n> let x = 1;\n> ```\n", 1),
            ("a\n```rust,ignore\n{{#include ../../../crates/a.rs:b}}\nlet x = 1;\n```\n", 1),
            ("```rust\n{{#include ../../../book/a.rs}}\n```\n", 1),
            ("```rust\n```\n", 1),
        ] {
            assert_eq!(told(rust_is_included, &[], &[(PAGE, page)]).len(), count, "{page}");
        }
        let broken = told(rust_is_included, &[], &[(PAGE, "\n\n```rust\n```\n")]);
        assert!(broken[0].ends_with("book/src/cost/README.md:3"), "{broken:?}");
    }

    #[test]
    fn anchors_that_are_indented_open_nested_or_doubled_are_found() {
        let good = "// ANCHOR: a\nx\n// ANCHOR_END: a\n\n# ANCHOR: b\ny\nz\n# ANCHOR_END: b\n";
        let found = told(|book| book.lines(LIBRARY, Some("b")), &[(LIBRARY, good)], &[]);
        assert_eq!(found, Some(5..7));
        for (text, line) in [
            ("    // ANCHOR: a\n    // ANCHOR_END: a\n", 1),
            ("\n// ANCHOR: a\n", 2),
            ("# ANCHOR: a\n", 1),
            ("// ANCHOR_END: a\n", 1),
            ("// ANCHOR: a\n// ANCHOR: b\n// ANCHOR_END: b\n// ANCHOR_END: a\n", 1),
            ("// ANCHOR: a\n// ANCHOR_END: a\n// ANCHOR: a\n// ANCHOR_END: a\n", 3),
        ] {
            let broken = told(anchors_are_in_pairs, &[(LIBRARY, text)], &[]);
            let place = format!("{LIBRARY}:{line}: ");
            assert!(broken.len() == 1 && broken[0].contains(&place), "{text}: {broken:?}");
        }
    }

    #[test]
    fn anchors_that_are_missing_or_unused_are_found() {
        let sources = [(LIBRARY, "// ANCHOR: a\nx\n// ANCHOR_END: a\n")];
        let pages = [(PAGE, &*block(":b"))];
        let missing = told(includes_exist, &sources, &pages);
        assert!(
            missing.len() == 1 && missing[0].contains("README.md:2: crates/1-cost/src/lib.rs b")
        );
        assert_eq!(told(anchors_are_used, &sources, &pages).len(), 1);
    }

    #[test]
    fn library_lines_that_are_shown_twice_or_never_are_found() {
        let text = "//! Head\n\n// ANCHOR: a\nx\n// ANCHOR_END: a\n\ny\nz\n";
        let sources = [(LIBRARY, text), ("crates/1-cost/src/main.rs", "//! Main\n")];
        let broken = |page: &str| told(libraries_are_shown_once, &sources, &[(PAGE, page)]);
        assert_eq!(broken(&block("")), [""; 0]);
        let never = broken(&block(":a")).join("\n");
        assert!(never.contains("lib.rs:1-1: 0") && never.contains("lib.rs:7-8: 0"), "{never}");
        assert!(broken(&(block("") + &block(":a")))[0].contains("lib.rs:4-4: 2 times"));
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

        let page = format!("{page}\n{}", folded(&block(":a")));
        let sizes = told(|book| blocks(book, PAGE), &[(LIBRARY, text)], &[(PAGE, &page)]);
        assert_eq!(sizes, [(3, false), (5, true)]);
    }

    #[test]
    fn a_quote_without_its_full_source_on_the_page_is_found() {
        let quote = block(":a").replace("#include", "code");
        let (whole, folded) = (block(":a"), folded(&block(":a")));
        for (here, there, count, why) in [
            (quote.clone() + &folded, "", 0, "it stands above it"),
            (folded.clone() + &quote, "", 0, "after it is well, too"),
            (quote.clone() + &whole, "", 1, "it is not folded"),
            (quote.clone(), &*folded, 1, "it is on another page"),
        ] {
            let pages = [(PAGE, &*here), ("book/src/cost/bowl.md", there)];
            assert_eq!(told(quotes_have_their_source, &[], &pages).len(), count, "{why}");
        }
    }
}
