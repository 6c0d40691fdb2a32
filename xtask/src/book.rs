//! The book, built by mdBook's own library, so that nobody needs mdBook.

mod code;
mod formulas;
mod html;
pub mod output;
pub mod preprocess;
mod prose;
pub mod rules;

use std::path::{Path, PathBuf};

use anyhow::Context;
use mdbook_driver::MDBook;

use preprocess::Downhill;

/// Builds the book and says where it is.
pub fn build_and_tell(repository: &Path, open: bool) -> anyhow::Result<()> {
    let index = build(repository)?.join("index.html");
    println!("the book is {}", index.display());
    if open {
        opener::open(&index).with_context(|| format!("open {} yourself", index.display()))?;
    }
    Ok(())
}

/// Builds the book into `book/book`, and returns that folder.
pub fn build(repository: &Path) -> anyhow::Result<PathBuf> {
    let mut book = MDBook::load(repository.join("book"))?;
    // In place of the command of the same name in book.toml, which would start this program again.
    book.with_preprocessor(Downhill);
    book.build()?;
    Ok(book.build_dir_for("html"))
}
