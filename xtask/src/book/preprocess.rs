//! What happens to a page before mdBook sees it: what the programs printed is filled in, and formulas
//! become MathML.

use std::io;
use std::path::Path;

use anyhow::Context;
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext, parse_input};

use super::{formulas, output};

/// The book's own preprocessor, under the name that it has in `book.toml`.
pub struct Downhill;

impl Preprocessor for Downhill {
    fn name(&self) -> &str {
        "downhill"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> anyhow::Result<Book> {
        let generated = context.root.join(&context.config.book.src).join("generated");
        let mut outcome = Ok(());
        book.for_each_chapter_mut(|chapter| {
            if outcome.is_ok() {
                outcome = prepare(chapter, &generated);
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

fn prepare(chapter: &mut Chapter, generated: &Path) -> anyhow::Result<()> {
    let page = chapter.source_path.clone().unwrap_or_default();
    let filled = output::fill_in(&chapter.content, generated);
    let set = filled.and_then(|content| formulas::set(&content));
    chapter.content = set.with_context(|| format!("book/src/{}", page.display()))?;
    Ok(())
}
