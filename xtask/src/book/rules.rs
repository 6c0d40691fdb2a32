//! The rules of the book. Each is a function that returns a line for every place where it is broken: the rule,
//! the file, what is wrong.

use std::fs;
use std::path::Path;

use super::{code, guides, html, predict, prose};
use crate::rules::{files_below, relative};

/// A file by its path from the repository's root, with its text.
pub type Files = Vec<(String, String)>;

/// A line for every rule that the pages or the sources break.
pub fn broken_in_pages(repository: &Path) -> anyhow::Result<Vec<String>> {
    let Read { sources, summary, pages, stages } = Read::all(repository)?;
    let mut broken = Vec::new();
    let includes = code::includes(&pages);
    let (anchors, misplaced) = code::anchors(&sources);
    broken.extend(code::rust_is_included(&pages));
    broken.extend(misplaced);
    broken.extend(code::includes_exist(&includes, &anchors, repository));
    broken.extend(code::anchors_are_used(&includes, &anchors));
    broken.extend(code::libraries_are_shown_once(&includes, &anchors, &sources));
    broken.extend(code::quotes_have_their_source(&includes));
    broken.extend(prose::chapters_are_in_order(&summary, &stages));
    broken.extend(prose::every_page_is_a_chapter(&summary, &pages));
    broken.extend(prose::symbols_are_explained(&pages));
    broken.extend(prose::exercises_are_solved(&pages, &sources, &stages));
    broken.extend(prose::style_is_kept(&pages));
    broken.extend(predict::predictions_wait(&pages));
    let sizes = guides::sizes(&summary, &pages, &stages, &anchors, &sources);
    broken.extend(guides::pages_keep_to_the_guides(&sizes));
    Ok(broken)
}

/// How much each page of the stages asks of its reader.
pub fn table_of_pages(repository: &Path) -> anyhow::Result<guides::Table> {
    let Read { sources, summary, pages, stages } = Read::all(repository)?;
    let (anchors, _) = code::anchors(&sources);
    Ok(guides::Table(guides::sizes(&summary, &pages, &stages, &anchors, &sources)))
}

/// What the rules look at.
struct Read {
    sources: Files,
    summary: String,
    pages: Files,
    stages: Vec<String>,
}

impl Read {
    fn all(repository: &Path) -> anyhow::Result<Self> {
        let mut sources = read(repository, "crates", "rs")?;
        let manifest = "Cargo.toml";
        sources.push((manifest.to_owned(), fs::read_to_string(repository.join(manifest))?));
        let mut pages = read(repository, "book/src", "md")?;
        let summary = pages.iter().position(|(path, _)| path == "book/src/SUMMARY.md");
        let summary = summary.map(|index| pages.swap_remove(index).1).unwrap_or_default();
        pages.sort();
        Ok(Self { sources, summary, pages, stages: stages(repository)? })
    }
}

/// A line for every rule that the built book in this folder breaks.
pub fn broken_in_html(folder: &Path) -> anyhow::Result<Vec<String>> {
    let pages = html::pages(folder)?;
    let mut broken = Vec::new();
    for (path, page) in &pages {
        broken.extend(html::nothing_is_left_raw(path, page));
        broken.extend(html::pictures_have_words(path, page));
        broken.extend(html::links_lead_somewhere(path, page, &pages, folder));
        broken.extend(html::nothing_is_fetched(path, page, folder));
    }
    for (path, style) in read(folder, ".", "css")? {
        broken.extend(html::styles_fetch_nothing(&path, &style, folder));
    }
    Ok(broken)
}

fn read(root: &Path, folder: &str, extension: &str) -> anyhow::Result<Files> {
    let files = files_below(&root.join(folder))?.into_iter();
    let files = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    files.map(|path| Ok((relative(root, &path), fs::read_to_string(&path)?))).collect()
}

/// The stages by the folders of their crates, in the order of the numbers.
fn stages(repository: &Path) -> anyhow::Result<Vec<String>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(repository.join("crates"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        folders.extend(name.starts_with(|c: char| c.is_ascii_digit()).then_some(name));
    }
    folders.sort();
    Ok(folders)
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
