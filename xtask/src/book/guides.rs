//! How much a page of the five stages asks of its reader: guides, which every page keeps.
//! `cargo xtask book --pages` prints the table.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::code::{self, is_folded};
use super::formulas::events;
use super::predict;
use super::prose::TAG;
use super::rules::Book;
use crate::rules::STAGES;

/// What is counted on a page, the least and the most that a page has.
const GUIDES: [(&str, usize, usize); 7] = [
    ("lines of open Rust", 0, 120),
    ("lines in one open block", 0, 30),
    ("lines of folded Rust", 0, usize::MAX),
    // Folded ones too; a formula within a sentence is one, code and output are none.
    ("words", 0, 1600),
    ("figures", 1, usize::MAX),
    // A quotation that begins with **Predict**, or a heading of that name.
    ("predictions", 1, usize::MAX),
    // Folded answers below a heading "Check yourself".
    ("questions", 1, usize::MAX),
];

/// The numbers of a page, in the order of the guides.
type Counts = [usize; GUIDES.len()];

/// A line for every guide that a page does not keep.
pub fn pages_keep_to_the_guides(book: &Book) -> Vec<String> {
    let pages = counted(book).into_iter();
    pages.flat_map(|(page, counts)| beyond(page, counts)).collect()
}

fn beyond(page: &str, counts: Counts) -> Vec<String> {
    let counts = GUIDES.iter().zip(counts);
    let beyond = counts.filter(|((_, least, most), count)| !(least..=most).contains(&count));
    let told = beyond.map(|((what, least, most), count)| {
        let most = if *most == usize::MAX { String::new() } else { format!(" and at most {most}") };
        format!(
            "a page keeps to the guides: {page}: {count} {what}, expected at least {least}{most}"
        )
    });
    told.collect()
}

/// The table of the pages.
pub fn table(book: &Book) -> String {
    let names = GUIDES.map(|(what, ..)| format!("  {what}"));
    let mut table = format!("{:25}{}\n", "page", names.concat());
    for (page, counts) in counted(book) {
        let numbers = names.iter().zip(counts);
        let numbers = numbers.map(|(name, count)| format!("{count:width$}", width = name.len()));
        let page = page.trim_start_matches("book/src/");
        table += &format!("{page:25}{}\n", numbers.collect::<String>());
    }
    table
}

/// The pages of the stages in the order of the book.
fn counted(book: &Book) -> Vec<(&str, Counts)> {
    let of_a_stage =
        |path: &str| STAGES.iter().any(|s| path.starts_with(&format!("book/src/{s}/")));
    let paths = book.pages.keys().filter(|path| of_a_stage(path));
    let mut counted: Vec<_> = paths.map(|path| (&**path, count(book, path))).collect();
    counted.sort_by_key(|(path, _)| book.summary.find(&path.replace("book/src/", "(")));
    counted
}

fn count(book: &Book, path: &str) -> Counts {
    let blocks = code::blocks(book, path);
    let lines = |folded| blocks.iter().filter(move |block| block.1 == folded).map(|block| block.0);
    let page = &predict::without(&book.pages[path]);
    let (mut words, mut figures, mut predictions, mut questions) = (0, 0, 0, 0);
    let (mut in_code, mut in_picture, mut in_heading) = (false, false, None);
    let (mut quotation_begins, mut in_questions) = (false, false);
    for (event, place) in events(page) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Image { .. }) => {
                in_picture = true;
                figures += usize::from(!is_folded(page, place.start));
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
                predictions += usize::from(begins);
                quotation_begins = false;
                // What is between two formulas, such as a comma, is no word.
                let is_word = |word: &&str| word.contains(char::is_alphanumeric);
                words += text.split_whitespace().filter(is_word).count();
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                questions += html.matches("<summary").count() * usize::from(in_questions);
                words += TAG.replace_all(&html, " ").split_whitespace().count();
            }
            Event::Code(_) | Event::InlineMath(_) => words += 1,
            _ => {}
        }
    }
    let (open, largest) = (lines(false).sum(), lines(false).max().unwrap_or(0));
    [open, largest, lines(true).sum(), words, figures, predictions, questions]
}

#[cfg(test)]
mod tests {
    use super::super::rules::told;
    use super::*;

    const PAGE: &str = "# Cost\n\nOne $w$, two `x` words.\n\n> **Predict.** How many?\n\n\
        ![A bowl with many words](a.svg)\n*Caption.*\n\n```text\nnot counted\n```\n\n\
        <details><summary>More</summary>\n\n![Folded](b.svg)\n\n</details>\n\n\
        ## Check yourself\n\n<details><summary>Why so?</summary>\n\nThus.\n\n</details>\n";

    #[test]
    fn words_figures_predictions_and_questions_are_counted() {
        let page = "book/src/cost/README.md";
        let counts = told(|book| count(book, "book/src/cost/README.md"), &[], &[(page, PAGE)]);
        // Cost; One w two x words; Predict How many; Caption; More; Check yourself; Why so; Thus
        assert_eq!(counts, [0, 0, 0, 1 + 5 + 3 + 1 + 1 + 2 + 2 + 1, 1, 1, 1]);
    }

    #[test]
    fn a_page_beyond_the_guides_is_found() {
        for (counts, expected) in [
            ([120, 30, 999, 1600, 1, 1, 1], ""),
            (
                [121, 30, 0, 9, 1, 1, 1],
                "121 lines of open Rust, expected at least 0 and at most 120",
            ),
            ([40, 31, 0, 9, 1, 1, 1], "31 lines in one open block"),
            ([0, 0, 0, 1601, 1, 1, 1], "1601 words"),
            ([0, 0, 0, 9, 0, 1, 1], "0 figures, expected at least 1"),
            ([0, 0, 0, 9, 1, 0, 1], "0 predictions"),
            ([0, 0, 0, 9, 1, 1, 0], "0 questions"),
        ] {
            let broken = beyond("a.md", counts);
            assert_eq!(broken.len(), usize::from(!expected.is_empty()), "{broken:?}");
            assert!(broken.iter().all(|line| line.contains(expected)), "{expected}: {broken:?}");
        }
    }
}
