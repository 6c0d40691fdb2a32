//! What happens to a page before mdBook sees it: what the programs printed and what the page quotes of their
//! source is filled in, each block of Rust gets the name of its file, formulas become MathML, and links to a
//! chapter's README lead to the page that mdBook makes of it.

use std::io;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, bail};
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext, parse_input};
use regex::{Captures, Regex};

use super::{code, formulas, output, predict};
use crate::data;

/// A link to a README, and not one on another host.
static README: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\]\((?P<folder>[^)\s:]*)README\.md(?P<rest>[#)])").unwrap());

/// A directive that is not as it should be, and so was not found.
static LEFT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\{\{\s*(?:predict|settled|output|number|code)\b.{0,60}").unwrap()
});

/// The book's own preprocessor, under the name that it has in `book.toml`.
pub struct Downhill;

impl Preprocessor for Downhill {
    fn name(&self) -> &str {
        "downhill"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> anyhow::Result<Book> {
        let source = context.root.join(&context.config.book.src);
        data::write_images(&source.join("../.."), &source.join("live/data"))?;
        let mut outcome = Ok(());
        book.for_each_chapter_mut(|chapter| {
            if outcome.is_ok() {
                outcome = prepare(chapter, &source);
            }
        });
        outcome.map(|()| book)
    }
}

/// Answers a plain mdBook, which hands over the book on standard input and takes it back on output.
pub fn answer_mdbook() -> anyhow::Result<()> {
    let (context, book) = parse_input(io::stdin())?;
    let book = Downhill.run(&context, book)?;
    Ok(serde_json::to_writer(io::stdout(), &book)?)
}

fn prepare(chapter: &mut Chapter, source: &Path) -> anyhow::Result<()> {
    let page = chapter.source_path.clone().unwrap_or_default();
    let path = format!("book/src/{}", page.display()).replace('\\', "/");
    // The sources of the book are two folders below the repository.
    let repository = source.join("../..");
    let filled = predict::fill_in(&chapter.content, source);
    let filled = filled.and_then(|content| output::fill_in(&content, source));
    let filled = filled.and_then(|content| code::fill_in(&content, &path, &repository));
    let filled = filled.and_then(nothing_is_left);
    let set = filled.and_then(|content| formulas::set(&content)).context(path)?;
    chapter.content = readme_is_index(&set);
    Ok(())
}

fn nothing_is_left(page: String) -> anyhow::Result<String> {
    match LEFT.find(&page) {
        Some(left) => bail!("this directive is not understood: {}", left.as_str()),
        None => Ok(page),
    }
}

/// A text with something else in place of everything that a pattern finds, or the first error.
pub fn replaced(
    text: &str,
    pattern: &Regex,
    with: impl Fn(&Captures) -> anyhow::Result<String>,
) -> anyhow::Result<String> {
    let mut failed = None;
    let replaced = pattern.replace_all(text, |found: &Captures| {
        let replacement = with(found).with_context(|| found[0].to_owned());
        replacement.unwrap_or_else(|error| {
            failed.get_or_insert(error);
            String::new()
        })
    });
    let replaced = replaced.into_owned();
    failed.map_or(Ok(replaced), Err)
}

/// mdBook makes `index.html` of a README, and leaves the links to it as they were.
fn readme_is_index(page: &str) -> String {
    README.replace_all(page, "](${folder}index.md$rest").into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_a_readme_lead_to_the_index() {
        let page = "[a](../cost/README.md#b) [c](README.md) [d](https://e.f/README.md)";
        let led = "[a](../cost/index.md#b) [c](index.md) [d](https://e.f/README.md)";
        assert_eq!(readme_is_index(page), led);
    }

    #[test]
    fn a_directive_that_is_not_understood_is_an_error() {
        for page in ["{{output cost \"open}}", "{{ number cost \"x\" }}", "{{code}}"] {
            let error = nothing_is_left(page.to_owned()).unwrap_err();
            assert!(error.to_string().contains(page), "{error}");
        }
        assert!(nothing_is_left("{{#include a.txt}}".to_owned()).is_ok());
    }
}
