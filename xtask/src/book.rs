//! The book, built by mdBook's own library, so that nobody needs mdBook.

mod code;
mod formulas;
mod guides;
mod html;
pub mod output;
mod predict;
pub mod preprocess;
mod prose;
mod rules;

use std::fs;
use std::path::Path;

use anyhow::Context;
use mdbook_driver::MDBook;

use preprocess::Downhill;
pub use rules::broken_in_pages;

/// Where mdBook builds, as `book/book.toml` says.
const BUILT: &str = "book/book";

/// Builds the book, says where it is, and which of its rules are broken.
pub fn build_and_tell(repository: &Path, open: bool) -> anyhow::Result<()> {
    let mut broken = broken_in_pages(repository)?;
    broken.extend(self::broken(repository)?);
    let index = repository.join(BUILT).join("index.html");
    println!("the book is {}", index.display());
    if !broken.is_empty() {
        println!("its rules are broken in {} places:\n  {}", broken.len(), broken.join("\n  "));
    }
    if open {
        opener::open(&index).with_context(|| format!("open {} yourself", index.display()))?;
    }
    Ok(())
}

/// Prints what each page of the stages asks of its reader: lines, words, figures.
pub fn tell_pages(repository: &Path) -> anyhow::Result<()> {
    print!("{}", guides::table(&rules::Book::read(repository)?));
    Ok(())
}

/// Builds the book and returns a line for every rule that what a browser gets breaks.
pub fn broken(repository: &Path) -> anyhow::Result<Vec<String>> {
    build(repository)?;
    html::broken(&repository.join(BUILT))
}

fn build(repository: &Path) -> anyhow::Result<()> {
    let built = repository.join(BUILT);
    if built.exists() {
        // A page that was renamed would stay.
        fs::remove_dir_all(&built).with_context(|| format!("{} is in use", built.display()))?;
    }
    let mut book = MDBook::load(repository.join("book"))?;
    // In place of the command of the same name in book.toml, which would start this program again.
    book.with_preprocessor(Downhill);
    book.build()
}
