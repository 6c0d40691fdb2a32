//! How much a page of the five stages asks of its reader: guides, which every page keeps.
//! `cargo xtask book --pages` prints the table.

use std::fmt;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::code::{self, Anchors, is_folded};
use super::formulas::events;
use super::prose::{TAG, stage_name};
use super::{predict, rules::Files};

/// Lines of Rust that are open when the page is opened, of all blocks and of the largest one.
const OPEN_LINES: usize = 120;
const OPEN_BLOCK: usize = 30;
/// Words of the text, folded ones too; a formula within a sentence is one, code and output are none.
const WORDS: usize = 1600;

/// What a page has, as far as a program can count it.
#[derive(Default)]
pub struct Size {
    /// From `book/src` on.
    page: String,
    open_lines: usize,
    largest_open_block: usize,
    folded_lines: usize,
    words: usize,
    figures: usize,
    /// A quotation that begins with **Predict**, or a heading of that name.
    predictions: usize,
    /// Folded answers below a heading "Check yourself".
    questions: usize,
}

/// The pages of the stages in the order of the book.
pub fn sizes(
    summary: &str,
    pages: &Files,
    stages: &[String],
    anchors: &Anchors,
    sources: &Files,
) -> Vec<Size> {
    let of_a_stage = pages.iter().filter_map(|(path, page)| {
        let name = path.strip_prefix("book/src/")?;
        let (folder, _) = name.split_once('/')?;
        stages.iter().any(|stage| stage_name(stage) == folder).then(|| {
            let blocks = code::blocks(path, page, anchors, sources);
            let lines = |folded| blocks.iter().filter(move |b| b.1 == folded).map(|b| b.0);
            Size {
                page: name.to_owned(),
                open_lines: lines(false).sum(),
                largest_open_block: lines(false).max().unwrap_or(0),
                folded_lines: lines(true).sum(),
                ..count(page)
            }
        })
    });
    let mut sizes: Vec<Size> = of_a_stage.collect();
    sizes.sort_by_key(|size| summary.find(&format!("({})", size.page)));
    sizes
}

/// What can be counted without the sources.
fn count(page: &str) -> Size {
    let page = &predict::without(page);
    let mut size = Size::default();
    let (mut in_code, mut in_picture, mut in_heading) = (false, false, None);
    let (mut quotation_begins, mut in_questions) = (false, false);
    for (event, place) in events(page) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Image { .. }) => {
                in_picture = true;
                size.figures += usize::from(!is_folded(page, place.start));
            }
            Event::End(TagEnd::Image) => in_picture = false,
            Event::Start(Tag::Heading { level, .. }) => in_heading = Some(level),
            Event::End(TagEnd::Heading(_)) => in_heading = None,
            Event::Start(Tag::BlockQuote(_)) => quotation_begins = true,
            Event::Text(text) if !in_code && !in_picture => {
                let is_heading = in_heading.is_some_and(|level| level <= HeadingLevel::H2);
                if is_heading {
                    in_questions = &*text == "Check yourself";
                }
                let begins = text.starts_with("Predict") && (is_heading || quotation_begins);
                size.predictions += usize::from(begins);
                quotation_begins = false;
                size.words += text.split_whitespace().filter(|word| has_letters(word)).count();
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                size.questions += html.matches("<summary").count() * usize::from(in_questions);
                size.words += TAG.replace_all(&html, " ").split_whitespace().count();
            }
            Event::Code(_) | Event::InlineMath(_) => size.words += 1,
            _ => {}
        }
    }
    size
}

/// What is between two formulas, such as a comma, is no word.
fn has_letters(word: &str) -> bool {
    word.contains(char::is_alphanumeric)
}

/// A line for every guide that a page does not keep.
pub fn pages_keep_to_the_guides(sizes: &[Size]) -> Vec<String> {
    let mut broken = Vec::new();
    for size in sizes {
        let told = |what| {
            format!("a page keeps to the guides of guides.rs: book/src/{}: {what}", size.page)
        };
        broken.extend(size.over().into_iter().map(told));
    }
    broken
}

impl Size {
    fn over(&self) -> Vec<String> {
        let most = [
            (self.open_lines, OPEN_LINES, "open lines of Rust"),
            (self.largest_open_block, OPEN_BLOCK, "lines in one open block"),
            (self.words, WORDS, "words"),
        ];
        let most = most.iter().filter(|(found, limit, _)| found > limit);
        let most = most.map(|(found, limit, what)| format!("{found} {what}, at most {limit}"));
        let one = [
            (self.figures, "no figure"),
            (self.predictions, "no prediction (a quotation that begins with **Predict.**)"),
            (self.questions, "no question (a folded answer below Check yourself)"),
        ];
        most.chain(one.iter().filter(|(found, _)| *found == 0).map(|(_, what)| what.to_string()))
            .collect()
    }
}

/// The table of the pages.
pub struct Table(pub Vec<Size>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            f,
            "page                     open Rust  largest block  folded Rust  words  figures  predictions  questions"
        )?;
        for size in &self.0 {
            writeln!(
                f,
                "{:24} {:9}  {:13}  {:11}  {:5}  {:7}  {:11}  {:9}",
                size.page,
                size.open_lines,
                size.largest_open_block,
                size.folded_lines,
                size.words,
                size.figures,
                size.predictions,
                size.questions
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Cost\n\nOne $w$, two `x` words.\n\n> **Predict.** How many?\n\n\
        ![A bowl with many words](a.svg)\n*Caption.*\n\n```text\nnot counted\n```\n\n\
        <details><summary>More</summary>\n\n![Folded](b.svg)\n\n</details>\n\n\
        ## Check yourself\n\n<details><summary>Why so?</summary>\n\nThus.\n\n</details>\n";

    fn page(text: &str) -> Size {
        Size { page: "cost/README.md".to_owned(), ..count(text) }
    }

    #[test]
    fn words_figures_predictions_and_questions_are_counted() {
        let size = page(PAGE);
        let counted = (size.words, size.figures, size.predictions, size.questions);
        // Cost; One w two x words; Predict How many; Caption; More; Check yourself; Why so; Thus
        assert_eq!(counted, (1 + 5 + 3 + 1 + 1 + 2 + 2 + 1, 1, 1, 1));
    }

    #[test]
    fn a_page_beyond_the_guides_is_found() {
        assert_eq!(pages_keep_to_the_guides(&[page(PAGE)]), Vec::<String>::new());
        let many = "word ".repeat(WORDS);
        for (size, told) in [
            (page(&PAGE.replace("a.svg", "a.svg)").replace("![A", "[A")), "no figure"),
            (page(&PAGE.replace("Predict", "Guess")), "no prediction"),
            (page(&PAGE.replace("Check", "Ask")), "no question"),
            (page(&format!("{PAGE}\n{many}")), "words, at most 1600"),
            (Size { open_lines: 121, ..page(PAGE) }, "121 open lines of Rust, at most 120"),
            (Size { largest_open_block: 31, ..page(PAGE) }, "31 lines in one open block"),
        ] {
            let broken = pages_keep_to_the_guides(&[size]).join("\n");
            assert!(broken.contains(told), "{told}: {broken}");
        }
    }
}
