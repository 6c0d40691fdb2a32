//! Rules on the pages as they are written: their order, symbols, exercises and style.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use regex::Regex;

use super::formulas::{IN_HTML, events};
use super::rules::{Files, line_of};

static CHAPTER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)^( *- )?\[[^\]]+\]\(([^)]+)\)$").unwrap());
pub static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)<!--.*?-->|<[^>]*>").unwrap());
static FILLER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:simply|just|obviously)\b|!").unwrap());
/// What is no symbol of a formula: words in it, and the names of what surrounds it.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\\(?:text|mathrm|operatorname|texttt|begin|end)\*?\s*\{[^{}]*\}").unwrap()
});
/// A letter with an accent, a macro, or a letter.
static SYMBOL: LazyLock<Regex> = LazyLock::new(|| {
    let accented = r"\\(?P<accent>hat|bar|tilde|vec|dot)\b\s*\{?\s*(?P<letter>\\?[A-Za-z])";
    Regex::new(&format!(r"{accented}|\\(?P<macro>[A-Za-z]+)|\p{{L}}")).unwrap()
});
const GREEK: &str = "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi \
    rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell";

/// The chapters of the stages stand in the order of the crates' numbers, first among the numbered ones.
pub fn chapters_are_in_order(summary: &str, stages: &[String]) -> Option<String> {
    let numbered = CHAPTER
        .captures_iter(summary)
        .filter(|found| found.get(1).is_some_and(|bullet| bullet.as_str() == "- "));
    let found: Vec<String> = numbered.map(|found| found[2].to_owned()).take(stages.len()).collect();
    let chapter = |stage: &String| format!("{}/README.md", stage_name(stage));
    let expected: Vec<String> = stages.iter().map(chapter).collect();
    (found != expected).then(|| {
        format!("chapters have the order of the crates: book/src/SUMMARY.md: {found:?} is not {expected:?}")
    })
}

/// The name of a stage, which its folder has behind its number.
pub fn stage_name(stage: &str) -> &str {
    stage.split_once('-').map_or(stage, |(_, name)| name)
}

pub fn every_page_is_a_chapter(summary: &str, pages: &Files) -> Vec<String> {
    let chapters: BTreeSet<String> =
        CHAPTER.captures_iter(summary).map(|found| format!("book/src/{}", &found[2])).collect();
    let lost = pages.iter().filter(|(path, _)| !chapters.contains(path));
    lost.map(|(path, _)| format!("every page is a chapter of book/src/SUMMARY.md: {path}"))
        .collect()
}

/// A symbol that a formula uses stands in a table of `notation.md`.
pub fn symbols_are_explained(pages: &Files) -> Vec<String> {
    let notation = pages.iter().find(|(path, _)| path == "book/src/notation.md");
    let tables = notation.map(|(_, page)| formulas(page)).unwrap_or_default();
    let tables = tables.iter().filter(|formula| formula.in_table);
    let known: BTreeSet<String> = tables.flat_map(|formula| symbols(&formula.latex)).collect();
    let mut told = BTreeSet::new();
    let mut broken = Vec::new();
    for (path, page) in pages {
        for Formula { latex, line, .. } in formulas(page) {
            for symbol in symbols(&latex).difference(&known) {
                if told.insert((path, symbol.clone())) {
                    broken.push(format!(
                        "notation.md explains every symbol: {path}:{line}: {symbol} in {}",
                        latex.trim().lines().next().unwrap_or_default()
                    ));
                }
            }
        }
    }
    broken
}

struct Formula {
    latex: String,
    line: usize,
    in_table: bool,
}

fn formulas(page: &str) -> Vec<Formula> {
    let mut formulas = Vec::new();
    let mut in_table = false;
    for (event, place) in events(page) {
        let line = line_of(page, place.start);
        let mut add = |latex: &str| {
            formulas.push(Formula { latex: latex.to_owned(), line, in_table });
        };
        match event {
            Event::Start(Tag::Table(_)) => in_table = true,
            Event::End(TagEnd::Table) => in_table = false,
            Event::InlineMath(latex) | Event::DisplayMath(latex) => add(&latex),
            Event::Html(html) | Event::InlineHtml(html) => {
                IN_HTML.captures_iter(&html).for_each(|found| add(&found[1]));
            }
            _ => {}
        }
    }
    formulas
}

/// The letters of a formula, each with its accent.
fn symbols(latex: &str) -> BTreeSet<String> {
    let latex = WORDS.replace_all(latex, " ");
    let symbol = |found: regex::Captures| match (found.name("accent"), found.name("macro")) {
        (Some(accent), _) => Some(format!("\\{} {}", accent.as_str(), &found["letter"])),
        (_, Some(name)) => {
            let is_letter = GREEK.split_whitespace().any(|greek| greek == name.as_str());
            is_letter.then(|| found[0].to_owned())
        }
        _ => Some(found[0].to_owned()),
    };
    SYMBOL.captures_iter(&latex).filter_map(symbol).collect()
}

/// An exercise of a chapter has a stub that names it, a test, and a solution of the same title, which shows
/// code; and there are no other solutions.
pub fn exercises_are_solved(pages: &Files, sources: &Files, stages: &[String]) -> Vec<String> {
    let mut broken = Vec::new();
    for stage in stages {
        let (folder, solutions) = (
            format!("book/src/{}/", stage_name(stage)),
            format!("book/src/solutions/{}.md", stage_name(stage)),
        );
        let chapter = pages.iter().filter(|(path, _)| path.starts_with(&folder));
        let exercises: Vec<String> = chapter.flat_map(|(_, page)| exercises(page)).collect();
        let [stubs, solved_in, tests] = ["src", "solutions", "tests/exercises"]
            .map(|folder| format!("crates/exercises/{folder}/{}.rs", stage_name(stage)));
        let source = |wanted: &str| {
            let found = sources.iter().find(|(path, _)| path == wanted);
            found.map_or("", |(_, text)| text)
        };
        let solutions_page = pages.iter().find(|(path, _)| *path == solutions);
        let solved =
            solutions_page.map(|(_, page)| solutions_with(page, &solved_in)).unwrap_or_default();
        let mut told = |place: &str, what: &str| {
            broken.push(format!("an exercise has a tested solution: {place}: {what}"));
        };
        if exercises.is_empty() {
            told(&folder, "there are no exercises");
        }
        for title in &exercises {
            match solved.iter().find(|(solution, _)| solution == title) {
                None => told(&solutions, &format!("there is no solution {title:?}")),
                Some((_, false)) => {
                    told(&solutions, &format!("{title:?} shows nothing of {solved_in}"))
                }
                Some((_, true)) => {}
            }
            if !source(&stubs).contains(&format!("/// **{title}.**")) {
                told(&stubs, &format!("no stub names {title:?}"));
            }
        }
        for (title, _) in solved.iter().filter(|(title, _)| !exercises.contains(title)) {
            told(&solutions, &format!("there is no exercise {title:?}"));
        }
        let count = source(&tests).matches("#[test]").count();
        if count < exercises.len() {
            told(&tests, &format!("{count} tests for {} exercises", exercises.len()));
        }
    }
    broken
}

/// The titles below `## Exercises` and `## The first exercise`.
fn exercises(page: &str) -> Vec<String> {
    let mut titles = Vec::new();
    let mut within = false;
    for (level, title, _) in headings(page) {
        match level {
            HeadingLevel::H1 | HeadingLevel::H2 => {
                within = ["Exercises", "The first exercise"].contains(&&*title);
            }
            HeadingLevel::H3 if within => titles.push(title),
            _ => {}
        }
    }
    titles
}

/// The titles of the solutions, and whether each shows something of the tests.
fn solutions_with(page: &str, tests: &str) -> Vec<(String, bool)> {
    let headings: Vec<_> =
        headings(page).into_iter().filter(|(level, _, _)| *level == HeadingLevel::H2).collect();
    let ends = headings.iter().skip(1).map(|(_, _, place)| *place).chain([page.len()]);
    let solutions = headings.iter().zip(ends);
    let include = format!("{{{{#include ../../../{tests}:");
    solutions
        .map(|((_, title, start), end)| (title.clone(), page[*start..end].contains(&include)))
        .collect()
}

/// The headings of a page: level, words, place.
fn headings(page: &str) -> Vec<(HeadingLevel, String, usize)> {
    let mut headings = Vec::new();
    let mut within = false;
    for (event, place) in events(page) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                within = true;
                headings.push((level, String::new(), place.start));
            }
            Event::End(TagEnd::Heading(_)) => within = false,
            Event::Text(text) | Event::Code(text) if within => {
                headings.iter_mut().last().expect("a heading").1.push_str(&text);
            }
            _ => {}
        }
    }
    headings
}

/// No filler and no exclamation mark outside of code and formulas.
pub fn style_is_kept(pages: &Files) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in pages {
        let mut in_code = false;
        for (event, place) in events(page) {
            let text = match &event {
                Event::Start(Tag::CodeBlock(_)) => {
                    in_code = true;
                    continue;
                }
                Event::End(TagEnd::CodeBlock) => {
                    in_code = false;
                    continue;
                }
                Event::Text(text) if !in_code => text.to_string(),
                Event::Html(html) | Event::InlineHtml(html) => {
                    TAG.replace_all(html, "").into_owned()
                }
                _ => continue,
            };
            for found in FILLER.find_iter(&text) {
                let line = line_of(page, place.start);
                broken.push(format!("plain words, no filler: {path}:{line}: {:?}", found.as_str()));
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
    }

    fn stages() -> Vec<String> {
        vec!["1-cost".to_owned(), "2-descent".to_owned()]
    }

    #[test]
    fn chapters_in_another_order_and_lost_pages_are_found() {
        let good = "# Summary\n[Preface](preface.md)\n- [Cost](cost/README.md)\n  - [Bowl](cost/bowl.md)\n\
            - [Descent](descent/README.md)\n- [Faster](faster.md)\n";
        assert_eq!(chapters_are_in_order(good, &stages()), None);
        for wrong in [
            "- [Descent](descent/README.md)\n- [Cost](cost/README.md)\n",
            "- [Cost](cost/README.md)\n<!-- - [Descent](descent/README.md) -->\n",
            "- [Faster](faster.md)\n- [Cost](cost/README.md)\n- [Descent](descent/README.md)\n",
        ] {
            assert!(chapters_are_in_order(wrong, &stages()).is_some(), "{wrong}");
        }
        let pages = files(&[("book/src/cost/bowl.md", ""), ("book/src/lost.md", "")]);
        let lost = every_page_is_a_chapter(good, &pages);
        assert_eq!(lost.len(), 1);
        assert!(lost[0].ends_with("book/src/lost.md"), "{lost:?}");
    }

    #[test]
    fn a_symbol_that_the_notation_does_not_have_is_found() {
        let notation = "The letter $q$.\n\n| symbol | meaning |\n|---|---|\n| $\\hat y_i$ | a |\n| $w$, $\\alpha$ | b |\n";
        let pages = |page: &str| {
            files(&[("book/src/notation.md", notation), ("book/src/cost/README.md", page)])
        };
        let told = |page: &str| {
            let broken = symbols_are_explained(&pages(page));
            broken.into_iter().filter(|line| line.contains("cost")).collect::<Vec<_>>()
        };
        let fine = "$\\hat{y}_i \\dots \\log w + \\frac{\\alpha}{2}$ and $\\text{a word} \\le \\mathrm{out}$";
        assert_eq!(told(fine), Vec::<String>::new());
        for (page, symbol) in [
            ("$q$", "q"),
            ("$y$", "y"),
            ("$\\beta$", "\\beta"),
            ("a\n\n$$\n\\hat w\n$$\n", "\\hat w"),
        ] {
            let broken = told(page);
            assert_eq!(broken.len(), 1, "{page}");
            assert!(broken[0].contains(&format!(": {symbol} in")), "{broken:?}");
        }
        assert_eq!(told("<summary>Is $q$ small?</summary>").len(), 1);
    }

    #[test]
    fn an_exercise_without_a_tested_solution_is_found() {
        let include = |anchor: &str| {
            format!(
                "```rust\n{{{{#include ../../../crates/exercises/solutions/cost.rs:{anchor}}}}}\n```\n"
            )
        };
        let chapter =
            "# Cost\n\n## Exercises\n\n### Try `slope`\n\n## What this hands on\n\n### Not one\n";
        let broken = |chapter: &str, solutions: &str, stubs: &str, tests: &str| {
            let pages = files(&[
                ("book/src/cost/README.md", chapter),
                ("book/src/solutions/cost.md", solutions),
            ]);
            let sources = files(&[
                ("crates/exercises/src/cost.rs", stubs),
                ("crates/exercises/tests/exercises/cost.rs", tests),
            ]);
            exercises_are_solved(&pages, &sources, &stages()[..1]).join("\n")
        };
        let solution = format!("# Solutions\n\n## Try `slope`\n\n{}", include("slope"));
        let stub = "/// **Try slope.** Measure it.";
        assert_eq!(broken(chapter, &solution, stub, "#[test]"), "");
        for (found, told) in [
            (broken("# Cost\n", "", "", ""), "there are no exercises"),
            (broken(chapter, "", stub, "#[test]"), "no solution \"Try slope\""),
            (broken(chapter, "## Try slope\n\nThus.\n", stub, "#[test]"), "shows nothing of"),
            (
                broken(chapter, &format!("{solution}\n## Other\n"), stub, "#[test]"),
                "no exercise \"Other\"",
            ),
            (broken(chapter, &solution, stub, ""), "0 tests for 1 exercises"),
            (broken(chapter, &solution, "", "#[test]"), "no stub names \"Try slope\""),
        ] {
            assert!(found.contains(told), "{told}: {found}");
        }
    }

    #[test]
    fn filler_and_exclamation_marks_are_found() {
        let page = |page: &str| style_is_kept(&files(&[("book/src/a.md", page)])).len();
        for wrong in
            ["It is simply so.", "Just so.", "Look!", "<summary>Obviously</summary>", "# Now!"]
        {
            assert_eq!(page(wrong), 1, "{wrong}");
        }
        for fine in [
            "We adjust `a != b`.",
            "```text\nJust!\n```\n",
            "<!-- just -->",
            "$n!$",
            "![Words](a.svg)",
        ] {
            assert_eq!(page(fine), 0, "{fine}");
        }
    }
}
