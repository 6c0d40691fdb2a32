//! What the programs printed, filled into the pages. Two directives:
//!
//! - `{{output NAME "first words" "last words"}}`, on a line of its own: the lines of `generated/NAME.txt`
//!   from the only one that contains the first words to the next one that contains the last words. With the
//!   first words alone, that line; without words, all of it.
//! - `{{number NAME "words before" 3}}`: the third number after these words, which occur once in the text.
//!   Without a count, the first.
//!
//! A name with a slash is a file below `src` instead, such as a table that `cargo xtask compare` wrote.

use std::fs;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, bail, ensure};
use regex::{Captures, Regex};

use super::preprocess::replaced;

static DIRECTIVE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\{\{(output|number)\b((?:[^}"]|"[^"]*")*)\}\}"#).unwrap());
static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#""([^"]*)"|(\S+)"#).unwrap());
static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[-+]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[-+]?\d+)?").unwrap());

/// The page with every directive replaced.
pub fn fill_in(page: &str, source: &Path) -> anyhow::Result<String> {
    replaced(page, &DIRECTIVE, |found| replacement(found, page, source))
}

fn replacement(found: &Captures, page: &str, source: &Path) -> anyhow::Result<String> {
    let words = words(&found[2]);
    if &found[1] == "number" {
        // In a sentence a minus is not a hyphen.
        return Ok(number(&words, source)?.printed.replace('-', "−"));
    }
    let (name, words) = words.split_first().context("it needs the name of a text")?;
    let text = text(name, source)?;
    let place = found.get(0).expect("a match").range();
    let alone = page[..place.start].chars().next_back().is_none_or(|before| before == '\n')
        && page[place.end..].chars().next().is_none_or(|after| after == '\n');
    ensure!(alone, "an output stands on a line of its own");
    let fences = page[..place.start].lines().filter(|line| line.starts_with("```")).count();
    ensure!(fences.is_multiple_of(2), "an output is a block of its own, so it stands in no other");
    Ok(format!("```text\n{}\n```", text[lines(&text, words)?].trim_end()))
}

/// The words of a directive: those in quotation marks are one.
pub fn words(directive: &str) -> Vec<&str> {
    WORD.captures_iter(directive).map(|word| word.extract::<1>().1[0]).collect()
}

/// What a program printed, by its name.
pub fn text(name: &str, source: &Path) -> anyhow::Result<String> {
    let file = match name.contains('/') {
        true => source.join(name),
        false => source.join("generated").join(format!("{name}.txt")),
    };
    fs::read_to_string(&file).with_context(|| {
        format!("{} cannot be read; cargo xtask figures or compare writes it", file.display())
    })
}

/// Where the lines from the first words to the last words stand.
pub fn lines(text: &str, words: &[&str]) -> anyhow::Result<Range<usize>> {
    let Some((first, last)) = words.split_first() else { return Ok(0..text.len()) };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let starts: Vec<usize> = (0..lines.len()).filter(|&i| lines[i].contains(first)).collect();
    let [start] = starts[..] else {
        bail!("{first:?} stands on {} lines, not on one", starts.len())
    };
    let end = match last {
        [] => start,
        [last] => (start + 1..lines.len())
            .find(|&i| lines[i].contains(last))
            .with_context(|| format!("no later line has {last:?}"))?,
        _ => bail!("an output has first words and last words, and no more"),
    };
    let place = |line: usize| lines[..line].iter().map(|line| line.len()).sum();
    Ok(place(start)..place(end + 1))
}

/// A number that a program printed.
pub struct Number {
    /// The name of the text, and where in it the number stands.
    pub place: (String, Range<usize>),
    pub printed: String,
}

/// The number that the words name: a text, the words before it, and which number after them it is.
pub fn number(words: &[&str], source: &Path) -> anyhow::Result<Number> {
    let (name, before, count) = match words {
        [name, before] => (name, before, 1),
        [name, before, count] => (name, before, count.parse().context("a count")?),
        _ => bail!("a number needs the name of a text, the words before it, and at most a count"),
    };
    let text = text(name, source)?;
    let places: Vec<usize> = text.match_indices(before).map(|(place, _)| place).collect();
    let [place] = places[..] else { bail!("{before:?} occurs {} times, not once", places.len()) };
    let start = place + before.len();
    let range = usize::checked_sub(count, 1).and_then(|skip| numbers(&text[start..]).nth(skip));
    let range = range.context("there are fewer numbers")?;
    let place = start + range.start..start + range.end;
    Ok(Number { printed: text[place.clone()].to_owned(), place: ((*name).to_owned(), place) })
}

impl Number {
    pub fn value(&self) -> anyhow::Result<f64> {
        let printed = &self.printed;
        printed.replace(',', "").parse().with_context(|| format!("{printed} is no number"))
    }
}

/// Where the numbers of a text stand. The digit in a name such as `W1` is none, and a sign belongs to a
/// number unless a letter, a digit or a bracket stands before it.
pub fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let found = NUMBER.find_iter(text).map(|found| found.range());
    found.filter_map(|range| {
        let before = text[..range.start].chars().next_back();
        let joined = before.is_some_and(|c| c.is_alphanumeric() || "_)]#".contains(c));
        match (joined, text[range.clone()].starts_with(['-', '+'])) {
            (false, _) => Some(range),
            (true, true) => Some(range.start + 1..range.end),
            (true, false) => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "The data: 20 points\n\n  w  cost\n  1  0.25\n  2  -1.5e-7 after 60,000 steps\n";

    fn filled(page: &str) -> anyhow::Result<String> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("generated"))?;
        fs::write(folder.path().join("generated/cost.txt"), TEXT)?;
        fill_in(page, folder.path())
    }

    #[test]
    fn lines_of_output_are_filled_in_with_their_indentation() {
        let page = filled("a\n{{output cost \"w  cost\" \"2  -1.5\"}}\nb").unwrap();
        assert_eq!(
            page,
            "a\n```text\n  w  cost\n  1  0.25\n  2  -1.5e-7 after 60,000 steps\n```\nb"
        );
        assert_eq!(
            filled("{{output cost \"The data\"}}").unwrap(),
            "```text\nThe data: 20 points\n```"
        );
        assert_eq!(filled("{{output cost}}").unwrap(), format!("```text\n{TEXT}```"));
    }

    #[test]
    fn numbers_are_filled_in() {
        let page =
            filled("It has {{number cost \"The data:\"}} points: {{number cost \"cost\n\" 4}}, ");
        assert_eq!(page.unwrap(), "It has 20 points: −1.5e−7, ");
        assert_eq!(filled("{{number cost \"after\"}}").unwrap(), "60,000");
    }

    #[test]
    fn a_digit_in_a_name_is_no_number() {
        let found: Vec<&str> =
            numbers("W1 = -2, x2: 3-4 a_5 (6)").map(|at| &"W1 = -2, x2: 3-4 a_5 (6)"[at]).collect();
        assert_eq!(found, ["-2", "3", "4", "6"]);
    }

    #[test]
    fn words_that_are_missing_or_ambiguous_and_unknown_texts_are_errors() {
        for (page, message) in [
            ("{{output cost \"nothing\"}}", "stands on 0 lines"),
            ("{{output cost \"  \"}}", "stands on 3 lines"),
            ("{{output cost \"data\" \"data\"}}", "no later line"),
            ("text {{output cost}}", "line of its own"),
            ("```console\n$ cargo run\n{{output cost}}\n```", "stands in no other"),
            ("{{number cost \"t\"}}", "times, not once"),
            ("{{number cost \"60,000\"}}", "fewer numbers"),
            ("{{number other \"t\"}}", "cargo xtask figures"),
        ] {
            let error = format!("{:#}", filled(page).unwrap_err());
            assert!(error.contains(message) && error.contains("{{"), "{page}: {error}");
        }
    }
}
