//! Rules on the pages as they are written: their symbols, exercises and style.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use pulldown_cmark::{Event, Tag, TagEnd};
use regex::Regex;

use super::formulas::{IN_HTML, events};
use super::rules::{Book, line_of};
use crate::files::Files;
use crate::rules::STAGES;

pub static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)<!--.*?-->|<[^>]*>").unwrap());
static FILLER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:simply|just|obviously)\b|!").unwrap());
/// What is no symbol of a formula: words in it, and the names of what surrounds it.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\\(?:text|mathrm|operatorname|texttt|begin|end)\*?\s*\{[^{}]*\}").unwrap()
});
/// A macro, which may be a letter, or a letter.
static SYMBOL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\\[A-Za-z]+|\p{L}").unwrap());
const GREEK: &str = "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi \
    rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell";

pub fn every_page_is_a_chapter(book: &Book) -> Vec<String> {
    let is_chapter = |path: &str| {
        let name = path.trim_start_matches("book/src/");
        book.summary.contains(&format!("]({name})"))
    };
    let lost = book.pages.keys().filter(|path| !is_chapter(path));
    lost.map(|path| format!("every page is a chapter of book/src/SUMMARY.md: {path}")).collect()
}

/// A symbol that a formula uses stands in a table of `notation.md`.
pub fn symbols_are_explained(book: &Book) -> Vec<String> {
    let notation = text(&book.pages, "book/src/notation.md");
    let table: Vec<&str> = notation.lines().filter(|line| line.starts_with('|')).collect();
    let known = formulas(&table.join("\n"));
    let known: BTreeSet<String> = known.iter().flat_map(|(latex, _)| symbols(latex)).collect();
    let mut broken = Vec::new();
    for (path, page) in &book.pages {
        let mut told = known.clone();
        for (latex, line) in formulas(page) {
            for symbol in symbols(&latex).difference(&told.clone()) {
                let formula = latex.trim().lines().next().unwrap_or_default();
                let rule = "notation.md explains every symbol";
                broken.push(format!("{rule}: {path}:{line}: {symbol} in {formula}"));
                told.insert(symbol.clone());
            }
        }
    }
    broken
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    files.get(path).map_or("", String::as_str)
}

/// The formulas of a page with their lines.
fn formulas(page: &str) -> Vec<(String, usize)> {
    let mut formulas = Vec::new();
    for (event, place) in events(page) {
        let mut add = |latex: &str| formulas.push((latex.to_owned(), line_of(page, place.start)));
        match event {
            Event::InlineMath(latex) | Event::DisplayMath(latex) => add(&latex),
            Event::Html(html) | Event::InlineHtml(html) => {
                IN_HTML.captures_iter(&html).for_each(|found| add(&found[1]));
            }
            _ => {}
        }
    }
    formulas
}

/// The letters of a formula.
fn symbols(latex: &str) -> BTreeSet<String> {
    let latex = WORDS.replace_all(latex, " ");
    let symbols = SYMBOL.find_iter(&latex).map(|found| found.as_str());
    let is_letter = |symbol: &&str| match symbol.strip_prefix('\\') {
        Some(name) => GREEK.split_whitespace().any(|greek| greek == name),
        None => true,
    };
    symbols.filter(is_letter).map(str::to_owned).collect()
}

/// An exercise of a chapter has a stub that names it, a test, and a solution of the same title, which shows
/// code; and there are no other solutions.
pub fn exercises_are_solved(book: &Book) -> Vec<String> {
    let mut broken = Vec::new();
    for stage in STAGES {
        let page = format!("book/src/solutions/{stage}.md");
        let [stubs, solutions, tests] = ["src", "solutions", "tests/exercises"]
            .map(|folder| format!("crates/exercises/{folder}/{stage}.rs"));
        let chapter = format!("book/src/{stage}/");
        let pages = book.pages.iter().filter(|(path, _)| path.starts_with(&chapter));
        let exercises: Vec<String> = pages.flat_map(|(_, page)| exercises(page)).collect();
        let include = format!("{{{{#include ../../../{solutions}:");
        let solved = sections(text(&book.pages, &page));
        let solved = solved.map(|(title, text)| (title.replace('`', ""), text.contains(&include)));
        let solved: BTreeMap<String, bool> = solved.collect();
        let mut told = |place: &str, what: String| {
            broken.push(format!("an exercise has a tested solution: {place}: {what}"));
        };
        for title in &exercises {
            if solved.get(title) != Some(&true) {
                told(&page, format!("no solution {title:?} shows a part of {solutions}"));
            }
            if !text(&book.sources, &stubs).contains(&format!("/// **{title}.**")) {
                told(&stubs, format!("no stub names {title:?}"));
            }
        }
        for title in solved.keys().filter(|title| !exercises.contains(title)) {
            told(&page, format!("there is no exercise {title:?}"));
        }
        let count = text(&book.sources, &tests).matches("#[test]").count();
        if exercises.is_empty() || count < exercises.len() {
            told(&tests, format!("{count} tests for {} exercises", exercises.len()));
        }
    }
    broken
}

/// The titles below `## Exercises` and `## The first exercise`.
fn exercises(page: &str) -> Vec<String> {
    let found =
        sections(page).filter(|(title, _)| ["Exercises", "The first exercise"].contains(title));
    let titles = found.flat_map(|(_, text)| text.lines().filter_map(|l| l.strip_prefix("### ")));
    titles.map(|title| title.replace('`', "")).collect()
}

/// The sections of a page: the title and what stands below it.
fn sections(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.split("\n## ").skip(1).filter_map(|section| section.split_once('\n'))
}

/// No filler and no exclamation mark outside of code and formulas; and a picture says in words what is seen.
pub fn style_is_kept(book: &Book) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in &book.pages {
        let mut in_code = false;
        for (event, place) in events(page) {
            let line = || line_of(page, place.start);
            let text = match &event {
                Event::Text(text) if !in_code => text.to_string(),
                Event::Html(html) | Event::InlineHtml(html) => {
                    TAG.replace_all(html, "").into_owned()
                }
                _ => String::new(),
            };
            for found in FILLER.find_iter(&text) {
                broken.push(format!("plain words: {path}:{}: {:?}", line(), found.as_str()));
            }
            match event {
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Image { .. }) if page[place.clone()].starts_with("![](") => {
                    broken.push(format!("a picture has alternative text: {path}:{}", line()));
                }
                _ => {}
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::super::rules::told;
    use super::*;

    #[test]
    fn a_page_that_is_no_chapter_is_found() {
        let pages = [
            ("book/src/SUMMARY.md", "# Summary\n[Preface](preface.md)\n- [Cost](cost/README.md)\n"),
            ("book/src/cost/README.md", ""),
            ("book/src/README.md", ""),
        ];
        let lost = told(every_page_is_a_chapter, &[], &pages);
        assert!(lost.len() == 1 && lost[0].ends_with("book/src/README.md"), "{lost:?}");
    }

    #[test]
    fn a_symbol_that_the_notation_does_not_have_is_found() {
        let notation = "The letter $q$.\n\n| symbol | meaning |\n|---|---|\n| $\\hat y_i$ | a |\n| $w$, $\\alpha$ | b |\n";
        let broken = |page: &str| {
            let pages = [("book/src/notation.md", notation), ("book/src/cost/README.md", page)];
            let broken = told(symbols_are_explained, &[], &pages);
            broken.into_iter().filter(|line| line.contains("cost")).collect::<Vec<_>>()
        };
        let fine = "$\\hat{y}_i \\dots \\log w + \\frac{\\alpha}{2}$ and $\\text{a word} \\le \\mathrm{out}$";
        assert_eq!(broken(fine), [""; 0]);
        for (page, symbol) in [
            ("$q$", "q"),
            ("$x$ and $x$", "x"),
            ("$\\beta$", "\\beta"),
            ("a\n\n$$\n\\hat v\n$$\n", "v"),
            ("<summary>Is $q$ small?</summary>", "q"),
        ] {
            let told = broken(page);
            assert!(told.len() == 1 && told[0].contains(&format!(": {symbol} in")), "{told:?}");
        }
    }

    #[test]
    fn an_exercise_without_a_tested_solution_is_found() {
        let chapter =
            "# Cost\n\n## Exercises\n\n### Try `slope`\n\n## What this hands on\n\n### Not one\n";
        let solution = "# Solutions\n\n## Try `slope`\n\n{{#include ../../../crates/exercises/solutions/cost.rs:slope}}\n";
        let other = format!("{solution}\n## Other\n\nThus.\n");
        let stub = "/// **Try slope.** Measure it.";
        let no_solution =
            "no solution \"Try slope\" shows a part of crates/exercises/solutions/cost.rs";
        for (chapter, solutions, stub, tests, expected) in [
            (chapter, solution, stub, "#[test]", ""),
            ("# Cost\n", "", "", "", "0 tests for 0 exercises"),
            (chapter, "# Solutions\n", stub, "#[test]", no_solution),
            (chapter, "# Solutions\n\n## Try slope\n\nThus.\n", stub, "#[test]", no_solution),
            (chapter, &other, stub, "#[test]", "no exercise \"Other\""),
            (chapter, solution, stub, "", "0 tests for 1 exercises"),
            (chapter, solution, "", "#[test]", "no stub names \"Try slope\""),
        ] {
            let pages =
                [("book/src/cost/README.md", chapter), ("book/src/solutions/cost.md", solutions)];
            let sources = [
                ("crates/exercises/src/cost.rs", stub),
                ("crates/exercises/tests/exercises/cost.rs", tests),
            ];
            let broken = told(exercises_are_solved, &sources, &pages);
            let broken: Vec<_> = broken.iter().filter(|line| line.contains("cost")).collect();
            assert_eq!(broken.len(), usize::from(!expected.is_empty()), "{broken:?}");
            assert!(broken.iter().all(|line| line.contains(expected)), "{expected}: {broken:?}");
        }
    }

    #[test]
    fn filler_exclamation_marks_and_pictures_without_words_are_found() {
        for (page, count) in [
            ("It is simply so.", 1),
            ("Just so.", 1),
            ("Look!", 1),
            ("<summary>Obviously</summary>", 1),
            ("# Now!", 1),
            ("![](a.svg)", 1),
            ("We adjust `a != b`.", 0),
            ("```text\nJust!\n```\n", 0),
            ("<!-- just -->", 0),
            ("$n!$", 0),
            ("![Words](a.svg)", 0),
        ] {
            assert_eq!(told(style_is_kept, &[], &[("book/src/a.md", page)]).len(), count, "{page}");
        }
    }
}
