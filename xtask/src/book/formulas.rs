//! Formulas, set when the book is built: `$…$` in a line and `$$…$$` as a paragraph become MathML.

use std::sync::LazyLock;

use anyhow::{Context, bail, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use pulldown_latex::config::DisplayMode;
use pulldown_latex::{RenderConfig, Storage, push_mathml};
use regex::Regex;

use super::preprocess::replaced;

/// Formulas in a piece of HTML, where Markdown does not look for them.
pub static IN_HTML: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\$([^$]+)\$").unwrap());

/// The events of a page with their places, formulas among them, as mdBook's Markdown has it.
pub fn events(page: &str) -> impl Iterator<Item = (Event<'_>, std::ops::Range<usize>)> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH;
    Parser::new_ext(page, options).into_offset_iter()
}

/// The page with its formulas as MathML.
pub fn set(page: &str) -> anyhow::Result<String> {
    let events: Vec<_> = events(page).collect();
    let mut set = String::with_capacity(page.len());
    let mut done = 0;
    let mut in_code = false;
    for (index, (event, place)) in events.iter().enumerate() {
        let mut end = place.end;
        let formula = match event {
            Event::InlineMath(latex) => {
                let mathml = mathml(latex, DisplayMode::Inline)?;
                let mark = punctuation_at(&page[place.end..]);
                end += mark.len();
                match mark {
                    "" => mathml,
                    mark => format!("<span class=\"unbroken\">{mathml}{mark}</span>"),
                }
            }
            Event::DisplayMath(latex) => {
                let before = index.checked_sub(1).map(|before| &events[before].0);
                let after = events.get(index + 1).map(|(after, _)| after);
                let alone = matches!(before, Some(Event::Start(Tag::Paragraph)))
                    && matches!(after, Some(Event::End(TagEnd::Paragraph)));
                ensure!(alone, "a $$ formula stands between blank lines: {}", latex.trim());
                // A wide space is where a narrow screen may go on in a second line.
                let parts = latex.split("\\qquad").map(|part| mathml(part, DisplayMode::Block));
                let parts = parts.collect::<anyhow::Result<Vec<_>>>()?;
                format!("<div class=\"formula\">{}</div>", parts.concat())
            }
            // Markdown looks for formulas in its own text alone, and a <summary> may have one too.
            Event::Html(html) | Event::InlineHtml(html) => formulas_in_html(html)?,
            Event::Text(text) if text.contains('$') && !in_code => {
                bail!("a formula that is not closed, or a $ that is none: {text}")
            }
            event => {
                in_code = match event {
                    Event::Start(Tag::CodeBlock(_)) => true,
                    Event::End(TagEnd::CodeBlock) => false,
                    _ => in_code,
                };
                continue;
            }
        };
        set.push_str(&page[done..place.start]);
        set.push_str(&formula);
        done = end;
    }
    set.push_str(&page[done..]);
    Ok(set)
}

/// What ends a sentence or a part of one at the start of the text. A browser would let it begin a line.
fn punctuation_at(text: &str) -> &str {
    let rest = text.trim_start_matches(['.', ',', ';', ':', '?', ')']);
    &text[..text.len() - rest.len()]
}

fn formulas_in_html(html: &str) -> anyhow::Result<String> {
    let set = replaced(html, &IN_HTML, |found| mathml(&found[1], DisplayMode::Inline))?;
    ensure!(!set.contains('$'), "a formula that is not closed, or a $ that is none: {html}");
    Ok(set)
}

/// One formula as MathML on one line, in which Markdown finds nothing to change.
fn mathml(latex: &str, display_mode: DisplayMode) -> anyhow::Result<String> {
    let storage = Storage::new();
    let parsed: Result<Vec<_>, _> = pulldown_latex::Parser::new(latex, &storage).collect();
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(error) => bail!("the formula {}: {error}", latex.trim()),
    };
    let mut mathml = String::new();
    let config = RenderConfig { display_mode, ..RenderConfig::default() };
    push_mathml(&mut mathml, parsed.into_iter().map(Ok::<_, pulldown_latex::ParserError>), config)
        .with_context(|| format!("the formula {}", latex.trim()))?;
    // The library writes \mu as the micro sign, which MathML does not set in italics, a space as an entity,
    // which would be escaped again, a < as it is, and no space before minsize.
    let mathml = [
        ("\u{b5}", "\u{3bc}"),
        ("&amp;nbsp;", "\u{a0}"),
        ("><</", ">&lt;</"),
        ("\"minsize", "\" minsize"),
    ]
    .iter()
    .fold(mathml, |mathml, (written, meant)| mathml.replace(written, meant));
    Ok(escape_text(&mathml.replace('\n', " ")))
}

/// Writes what Markdown could take for its own as entities, outside of tags.
fn escape_text(mathml: &str) -> String {
    let mut escaped = String::with_capacity(mathml.len());
    let mut in_tag = false;
    for character in mathml.chars() {
        in_tag = in_tag && character != '>' || character == '<';
        match character {
            c if !in_tag && r#"*_[](){}\`~|'"!$^:.-"#.contains(c) => {
                escaped.push_str(&format!("&#{};", c as u32));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_set_with_what_belongs_to_them() {
        for (page, holds, lacks) in [
            ("Let $x_i$ be.", vec!["Let <math", "</math> be."], "_"),
            ("| a | $x$ |\n|---|---|\n| $a_1$ | b |\n", vec!["| <math", "</math> | b |"], "$"),
            ("<summary>Is $x$?</summary>", vec!["Is <math", "</math>?"], "$"),
            (
                "One\n\n$$\nL = \\sum_i x_i^*\n$$\n\nTwo",
                vec![
                    "One\n\n<div class=\"formula\"><math display=\"block\"",
                    "</math></div>\n\nTwo",
                ],
                "*",
            ),
            // A wide space parts a formula in two that stand side by side or below each other.
            (
                "$$a = b \\qquad c = d$$",
                vec!["</math><math display=\"block\"", "</math></div>"],
                "qquad",
            ),
            // Punctuation stays on the line of its formula.
            (
                "(and $y$), take",
                vec!["(and <span class=\"unbroken\"><math", "</math>),</span> take"],
                "$",
            ),
            // A mu is a letter and a space is a space.
            ("$\\mu\\ x$", vec!["\u{3bc}", "\u{a0}"], "\u{b5}"),
            ("$a\\ b$", vec!["\u{a0}"], "nbsp"),
        ] {
            let set = set(page).unwrap();
            assert!(holds.iter().all(|part| set.contains(part)), "{page} became {set}");
            assert!(!set.contains(lacks), "{page} became {set}");
        }
    }

    #[test]
    fn formulas_are_well_formed() {
        for latex in ["\\Bigl( \\frac{1}{u} \\Bigr)", "x < 0", "a & b", "\\text{a < b}", "x > 0"] {
            let latex = format!("\\begin{{aligned}} {latex} \\end{{aligned}}");
            let set = mathml(&latex, DisplayMode::Block).unwrap();
            let parsed = roxmltree::Document::parse(&set);
            assert!(parsed.is_ok(), "{latex} became {set}: {}", parsed.unwrap_err());
        }
    }

    #[test]
    fn code_is_left_alone() {
        for page in ["`$x$`", "```console\n$ cargo run $HOME\n```\n", "    $x$\n"] {
            assert_eq!(set(page).unwrap(), page);
        }
    }

    #[test]
    fn a_formula_that_cannot_be_set_is_an_error_that_shows_it() {
        for (page, message) in [
            ("A $x that stays open.", "not closed"),
            ("<summary>$x</summary>", "not closed"),
            ("$\\unknownmacro{x}$", "unknownmacro"),
            ("$\\frac{1}$", "\\frac{1}"),
            ("The cost is $$L$$ here.", "between blank lines: L"),
        ] {
            let error = format!("{:#}", set(page).unwrap_err());
            assert!(error.contains(message), "{page}: {error}");
        }
    }
}
