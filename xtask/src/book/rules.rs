//! The rules of the book. Each is a function that returns a line for every place where it is broken: the rule,
//! the file, what is wrong.

use std::fs;
use std::ops::Range;
use std::path::Path;

use super::code::{self, Anchors, Include};
use super::{guides, predict, prose};
use crate::files::{Files, texts};

const RULES: [fn(&Book) -> Vec<String>; 12] = [
    code::rust_is_included,
    code::anchors_are_in_pairs,
    code::includes_exist,
    code::anchors_are_used,
    code::libraries_are_shown_once,
    code::quotes_have_their_source,
    prose::every_page_is_a_chapter,
    prose::symbols_are_explained,
    prose::exercises_are_solved,
    prose::style_is_kept,
    predict::predictions_wait,
    guides::pages_keep_to_the_guides,
];

/// A line for every rule that the pages or the sources break.
pub fn broken_in_pages(repository: &Path) -> anyhow::Result<Vec<String>> {
    let book = Book::read(repository)?;
    Ok(RULES.iter().flat_map(|rule| rule(&book)).collect())
}

/// What the rules look at.
pub struct Book {
    /// Whatever a page can include, by its path from the repository's root.
    pub sources: Files,
    pub pages: Files,
    pub summary: String,
    pub anchors: Anchors,
    pub includes: Vec<Include>,
}

impl Book {
    pub fn read(repository: &Path) -> anyhow::Result<Self> {
        let mut sources = texts(repository, "crates", "rs")?;
        sources.extend(texts(repository, "book/src/measured", "txt")?);
        let manifest = fs::read_to_string(repository.join("Cargo.toml"))?;
        sources.insert("Cargo.toml".to_owned(), manifest);
        Ok(Self::new(sources, texts(repository, "book/src", "md")?))
    }

    pub fn new(sources: Files, mut pages: Files) -> Self {
        let summary = pages.remove("book/src/SUMMARY.md").unwrap_or_default();
        let (anchors, includes) = (code::anchors(&sources).0, code::includes(&pages));
        Self { sources, pages, summary, anchors, includes }
    }

    /// The lines of a source that an include takes, counted from 0.
    pub fn lines(&self, file: &str, anchor: Option<&str>) -> Option<Range<usize>> {
        match anchor {
            Some(name) => self.anchors.get(&(file.to_owned(), name.to_owned())).cloned(),
            None => self.sources.get(file).map(|text| 0..text.lines().count()),
        }
    }
}

/// The path of a file that a page names from its own folder; none if it is outside.
pub fn beside(page: &str, file: &str) -> Option<String> {
    if file.is_empty() {
        return Some(page.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." => {}
            "" => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The number of the line in which a place stands.
pub fn line_of(text: &str, place: usize) -> usize {
    text[..place].matches('\n').count() + 1
}

/// What a rule says of a book with these sources and pages.
#[cfg(test)]
pub fn told<T>(rule: fn(&Book) -> T, sources: &[(&str, &str)], pages: &[(&str, &str)]) -> T {
    let files = |files: &[(&str, &str)]| -> Files {
        files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
    };
    rule(&Book::new(files(sources), files(pages)))
}
