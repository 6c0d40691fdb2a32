//! A prediction that waits: `{{predict "what" NAME "words before" 3}}` asks for a number that a program printed,
//! named as in `{{number}}` of `output.rs`. The page's script puts a form in its place, and covers what settles it
//! until something was entered: each output below that holds the number, with what is said of it up to the end of its
//! section, or the rest of a folded answer. Where a text gives the number away and no output, `{{settled}}` stands before
//! it, and the rest of its section waits for all predictions above. Where nothing settles it, the answer waits for a
//! later page, which has the same directive before the output.
//!
//! With options it asks for one of them. Each has a condition on the number, and the one that holds is right:
//! `{{predict "the way down" slope "w = 2:" 2 | "left" > 0 | "right" < 0 | "neither" = 0}}`. The last can have none,
//! and holds when no other does. A condition can be on the number and another one: `less NAME "words" 2` takes their
//! difference, `over NAME "words" 2` their quotient.
//!
//! Where no program can know, the words are marked: `{{predict "it learns" | "nothing" right | "half as much"}}`.
//!
//! A curve is drawn: `{{predict "the loss" curve NAME "first words" "last words" 1 2 "step" "loss"}}` takes the lines
//! from the first words to the last, as `{{output}}` does, and in each line the first number as the place, the second as
//! the value there. The last words name the axes.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, bail, ensure};
use regex::Regex;

use super::output;
use super::rules::{Book, line_of};

static DIRECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"\{\{(predict|output|#include|settled)\b((?:[^}"]|"[^"]*")*)\}\}"#).unwrap()
});
static WITHOUT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{(?:predict\b.*|settled)\}\}").unwrap());
static PREDICT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{\{predict\b.*\}\}").unwrap());
static OPTION: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\|\s*"([^"]*)"([^|]*)"#).unwrap());

/// The page with a place for each form, and with marks around what settles a prediction.
pub fn fill_in(page: &str, source: &Path) -> anyhow::Result<String> {
    let mut asked: Vec<(Range<usize>, Prediction)> = Vec::new();
    // Where each cover begins, and the predictions that open it.
    let mut covers: Vec<(usize, Vec<String>)> = Vec::new();
    for found in DIRECTIVE.captures_iter(page) {
        let place = found.get(0).expect("a match").range();
        if &found[1] == "predict" {
            let prediction = Prediction::parse(&found[2], source);
            asked.push((place, prediction.with_context(|| found[0].to_owned())?));
            continue;
        }
        let mut settled = Vec::new();
        for (number, (_, prediction)) in asked.iter_mut().enumerate() {
            let shows = prediction.is_settled_by(&found[2], source);
            prediction.is_settled |= shows;
            if shows || &found[1] == "settled" {
                settled.push(number.to_string());
            }
        }
        if !settled.is_empty() {
            covers.push((place.start, settled));
        }
    }
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (number, (place, prediction)) in asked.into_iter().enumerate() {
        edits.push((place, prediction.html(number)));
    }
    for (i, (start, numbers)) in covers.iter().enumerate() {
        let next = covers.get(i + 1).map_or(page.len(), |(start, _)| *start);
        let end = start + page[*start..next.min(end_of_section(page, *start))].trim_end().len();
        let numbers = numbers.join(" ");
        let open = format!("<div class=\"settles\" data-predictions=\"{numbers}\">\n\n");
        edits.extend([(*start..*start, open), (end..end, "\n\n</div>".to_owned())]);
    }
    edits.sort_by_key(|(place, _)| place.start);
    let (mut filled, mut done) = (String::new(), 0);
    for (place, text) in edits {
        filled += &page[done..place.start];
        filled += &text;
        done = place.end;
    }
    Ok((filled + &page[done..]).replace("{{settled}}\n", ""))
}

/// Where the section ends that a place of a page is in: at the next heading or prediction, or with the answer that is
/// folded around it.
fn end_of_section(page: &str, start: usize) -> usize {
    let (mut place, mut is_code, mut folded) = (start, false, 0);
    for line in page[start..].split_inclusive('\n') {
        is_code ^= line.starts_with("```");
        folded += line.matches("<details").count() as i32;
        folded -= line.matches("</details>").count() as i32;
        let is_next = line.starts_with('#') || line.starts_with("> **Predict.**");
        if folded < 0 || (!is_code && is_next) {
            return place;
        }
        place += line.len();
    }
    page.len()
}

/// The page without its forms and marks, which are read after it.
pub fn without(page: &str) -> Cow<'_, str> {
    WITHOUT.replace_all(page, "")
}

/// A line for each prediction that the reader can make and not enter.
pub fn predictions_wait(book: &Book) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in &book.pages {
        for (place, _) in page.match_indices("\n> **Predict.**") {
            let mut lines = page[place + 1..].lines().take_while(|line| line.starts_with('>'));
            if !lines.any(|line| PREDICT.is_match(line)) {
                let line = line_of(page, place + 1);
                broken.push(format!("a prediction has a {{{{predict}}}} in it: {path}:{line}"));
            }
        }
    }
    broken
}

/// What is asked, and what is right.
struct Prediction {
    what: String,
    /// The numbers that settle it: the name of a text and a place in it.
    places: Vec<(String, Range<usize>)>,
    answer: Answer,
    /// Whether the page shows one of them.
    is_settled: bool,
}

enum Answer {
    /// As it was printed.
    Number(String),
    Choice {
        options: Vec<String>,
        right: usize,
    },
    /// The right one is marked on the page.
    Marked {
        options: Vec<String>,
        right: usize,
    },
    /// Its places and its values, as they were printed, and the names of its axes.
    Curve {
        points: [Vec<String>; 2],
        axes: [String; 2],
    },
}

impl Prediction {
    fn parse(directive: &str, source: &Path) -> anyhow::Result<Self> {
        let words = output::words(directive.split('|').next().unwrap_or_default());
        let (what, words) = words.split_first().context("it needs words that say what is asked")?;
        let (places, answer) = match words {
            ["curve", words @ ..] => curve(words, source)?,
            [] => (Vec::new(), marked(directive)?),
            words => number_or_choice(words, directive, source)?,
        };
        Ok(Self { what: (*what).to_owned(), places, answer, is_settled: false })
    }

    /// Whether an output shows a number of it. One that cannot be found is reported where it is filled in.
    fn is_settled_by(&self, directive: &str, source: &Path) -> bool {
        let words = output::words(directive);
        let Some((name, words)) = words.split_first() else { return false };
        let mut places = self.places.iter().filter(|(of, _)| of == name).map(|(_, place)| place);
        let lines = || output::lines(&output::text(name, source)?, words);
        places.any(|place| lines().is_ok_and(|lines| lines.contains(&place.start)))
    }

    /// An empty element: without a script there is nothing to fill in, and all is open.
    fn html(&self, number: usize) -> String {
        let mut html = format!("<div class=\"predict\" data-prediction=\"{number}\"");
        let mut add = |name: &str, value: &str| {
            let value = value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
            html += &format!(" data-{name}=\"{value}\"");
        };
        add("what", &self.what);
        let about = match (&self.places[..], &self.answer) {
            ([(name, _), ..], _) => name.clone(),
            (_, Answer::Marked { options, .. }) => options.join("|"),
            _ => String::new(),
        };
        add("key", &format!("{about}: {}", self.what));
        if !self.is_settled {
            add("later", "");
        }
        match &self.answer {
            Answer::Number(number) => add("answer", number),
            Answer::Choice { options, right } | Answer::Marked { options, right } => {
                add("options", &options.join("|"));
                add("right", &right.to_string());
                if let Answer::Marked { .. } = self.answer {
                    add("marked", "");
                }
            }
            Answer::Curve { points: [places, values], axes: [across, upward] } => {
                add("curve", &[places.join(" "), values.join(" ")].join("|"));
                add("across", across);
                add("upward", upward);
            }
        }
        html + "></div>"
    }
}

type Asked = (Vec<(String, Range<usize>)>, Answer);

fn number_or_choice(words: &[&str], directive: &str, source: &Path) -> anyhow::Result<Asked> {
    let join = words.iter().position(|word| ["less", "over"].contains(word));
    let (first, second) = words.split_at(join.unwrap_or(words.len()));
    let number = output::number(first, source)?;
    let (mut places, mut value) = (vec![number.place.clone()], number.value()?);
    if let Some((how, second)) = second.split_first() {
        let other = output::number(second, source)?;
        value = if *how == "less" { value - other.value()? } else { value / other.value()? };
        places.push(other.place);
    }
    let options = OPTION.captures_iter(directive).map(|option| option.extract().1);
    let options: Vec<[&str; 2]> = options.collect();
    if options.is_empty() {
        ensure!(places.len() == 1, "two numbers make no answer without options");
        return Ok((places, Answer::Number(number.printed.replace('-', "−"))));
    }
    let mut holding = Vec::new();
    for (option, [name, condition]) in options.iter().enumerate() {
        let condition = output::words(condition);
        let is_last = option + 1 == options.len();
        ensure!(is_last || !condition.is_empty(), "{name:?} needs a condition: it is not the last");
        // One without a condition holds when no other does.
        if holds(value, &condition)? && (!condition.is_empty() || holding.is_empty()) {
            holding.push(option);
        }
    }
    let [right] = holding[..] else {
        bail!("the number is {value}, and {} options hold, not one", holding.len());
    };
    let options = options.iter().map(|[name, _]| (*name).to_owned()).collect();
    Ok((places, Answer::Choice { options, right }))
}

/// The options of which one is marked.
fn marked(directive: &str) -> anyhow::Result<Answer> {
    let options: Vec<[&str; 2]> =
        OPTION.captures_iter(directive).map(|option| option.extract().1).collect();
    ensure!(
        options.iter().all(|[_, mark]| ["", "right"].contains(&mark.trim())),
        "the mark is `right`"
    );
    let right: Vec<usize> =
        (0..options.len()).filter(|&i| options[i][1].trim() == "right").collect();
    let ([right], 2..=4) = (&right[..], options.len()) else {
        bail!(
            "it needs the words before a number, or two to four options, of which one is `right`"
        );
    };
    let options = options.iter().map(|[name, _]| (*name).to_owned()).collect();
    Ok(Answer::Marked { options, right: *right })
}

/// Whether each sign holds between the value and the number after it.
fn holds(value: f64, condition: &[&str]) -> anyhow::Result<bool> {
    let mut holds = true;
    for pair in condition.chunks(2) {
        let &[sign, limit] = pair else { bail!("a condition is like `< 2` or `>= 2 < 5`") };
        let limit: f64 = limit.parse().with_context(|| format!("{limit} is no number"))?;
        holds &= match sign {
            "<" => value < limit,
            ">" => value > limit,
            ">=" => value >= limit,
            "=" => value == limit,
            _ => bail!("{sign} compares nothing: < or > or >= or ="),
        };
    }
    Ok(holds)
}

fn curve(words: &[&str], source: &Path) -> anyhow::Result<Asked> {
    let &[name, first, last, place, value, across, upward] = words else {
        bail!("a curve needs a text, its first and last words, two counts and two names");
    };
    let columns: [usize; 2] = [place.parse()?, value.parse()?];
    let text = output::text(name, source)?;
    let lines = output::lines(&text, &[first, last])?;
    let (mut places, mut points) = (Vec::new(), [Vec::new(), Vec::new()]);
    let mut start = lines.start;
    for line in text[lines].split_inclusive('\n') {
        let numbers: Vec<Range<usize>> = output::numbers(line).collect();
        if let [Some(place), Some(value)] = columns.map(|column| numbers.get(column - 1)) {
            points[0].push(line[place.clone()].replace(',', ""));
            points[1].push(line[value.clone()].to_owned());
            places.push((name.to_owned(), start + value.start..start + value.end));
        }
        start += line.len();
    }
    ensure!(places.len() > 2, "{} lines with both numbers are no curve", places.len());
    Ok((places, Answer::Curve { points, axes: [across, upward].map(str::to_owned) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "w = 1: slope -2.5\nw = 2: slope 0.5, cost 60,000\nstep\n  0  0.5\n 10  0.25\n\n1,000  -2e-3\nthe end\n";

    fn filled(page: &str) -> anyhow::Result<String> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join("generated"))?;
        std::fs::write(folder.path().join("generated/slope.txt"), TEXT)?;
        fill_in(page, folder.path())
    }

    #[test]
    fn a_number_is_asked_for_and_what_shows_it_waits() {
        let page = "{{output slope \"w = 2\"}}\n> {{predict \"the slope\" slope \"w = 1: slope\"}}\n\n{{output slope \"w = 1\"}}\n{{output slope \"the end\"}}\n";
        let expected = "{{output slope \"w = 2\"}}\n> <div class=\"predict\" data-prediction=\"0\" data-what=\"the slope\" data-key=\"slope: the slope\" data-answer=\"−2.5\"></div>\n\n\
             <div class=\"settles\" data-predictions=\"0\">\n\n{{output slope \"w = 1\"}}\n{{output slope \"the end\"}}\n\n</div>\n";
        assert_eq!(filled(page).unwrap(), expected);
        let asked = "{{predict \"the slope\" slope \"w = 1: slope\"}}";
        for (page, is_later, why) in [
            (format!("{asked}\n\n{{{{output slope}}}}"), false, "the output shows it"),
            (format!("{{{{output slope}}}}\n\n{asked}"), true, "the output stands before it"),
            (format!("{asked}\n\n{{{{#include generated/slope.txt}}}}"), true, "another text"),
        ] {
            assert_eq!(filled(&page).unwrap().contains(" data-later=\"\""), is_later, "{why}");
        }
    }

    #[test]
    fn what_is_said_of_an_output_waits_with_it_up_to_the_end_of_the_section() {
        let asked = "{{predict \"it\" slope \"w = 1: slope\"}}\n\n";
        let shown = "{{output slope \"w = 1\"}}";
        let waits = "So it falls.\n\n```\n# no heading\n```\n\n<details>More.\n</details>";
        for (before, end) in [
            ("", "\n\n## Next\n"),
            ("", "\n\n> **Predict.** And now?\n"),
            ("<details><summary>The answer</summary>\n\n", "\n\n</details>\n\nText.\n"),
        ] {
            let page = format!("{asked}{before}{shown}\n\n{waits}{end}");
            let covered = format!(
                "{before}<div class=\"settles\" data-predictions=\"0\">\n\n{shown}\n\n{waits}\n\n</div>{end}"
            );
            assert!(filled(&page).unwrap().ends_with(&covered), "{}", filled(&page).unwrap());
        }
        let twice = filled(&format!("{asked}{shown}\n\nFirst.\n\n{shown}\n\nLast.\n")).unwrap();
        let covers: Vec<&str> = twice.split("<div class=\"settles\"").skip(1).collect();
        assert!(covers.len() == 2 && covers[0].contains("First.\n\n</div>"), "{twice}");
    }

    #[test]
    fn a_text_that_gives_the_number_away_is_marked() {
        let asked = "{{predict \"it\" slope \"w = 1: slope\"}}\n\n";
        let page = filled(&format!("{asked}{{{{settled}}}}\n\nIt is −2.5.\n\n## Next\n")).unwrap();
        let covered = "<div class=\"settles\" data-predictions=\"0\">\n\n\nIt is −2.5.\n\n</div>\n\n## Next\n";
        assert!(page.ends_with(covered), "{page}");
        assert_eq!(without("a {{settled}}b"), "a b");
    }

    #[test]
    fn the_right_option_is_the_one_whose_condition_holds() {
        for (of, options, right) in [
            ("\"w = 1: slope\"", "\"up\" > 0 | \"down\" < 0 | \"level\" = 0", 1),
            ("\"w = 1: slope\"", "\"up\" > 0 | \"level\" = 0 | \"down\"", 2),
            ("\"cost\"", "\"few\" < 100 | \"many\" >= 100 < 1e5 | \"more\"", 1),
            ("\"w = 2: slope\" less slope \"w = 1: slope\"", "\"less\" < 0 | \"three\" = 3", 1),
            ("\"w = 1: slope\" over slope \"w = 2: slope\"", "\"−5\" = -5 | \"5\" = 5", 0),
        ] {
            let html = filled(&format!("{{{{predict \"it\" slope {of} | {options}}}}}")).unwrap();
            assert!(html.contains(&format!("data-right=\"{right}\"")), "{of} {options}: {html}");
        }
    }

    #[test]
    fn words_that_no_program_knows_are_marked() {
        let html = filled("{{predict \"it\" | \"up\" | \"down\" right}}").unwrap();
        let marked = "data-key=\"up|down: it\" data-later=\"\" data-options=\"up|down\" data-right=\"1\" data-marked=\"\"";
        assert!(html.contains(marked), "{html}");
        for options in
            ["", "| \"up\" right", "| \"up\" | \"down\"", "| \"up\" right | \"down\" right"]
        {
            let error =
                format!("{:#}", filled(&format!("{{{{predict \"it\" {options}}}}}")).unwrap_err());
            assert!(error.contains("one is `right`"), "{options}: {error}");
        }
    }

    #[test]
    fn a_curve_has_a_point_for_each_line_with_both_numbers() {
        let curve = |words: &str| {
            let page = format!("{{{{predict \"it\" curve slope {words} 1 2 \"w\" \"slope\"}}}}");
            filled(&format!("{page}\n\n{{{{output slope}}}}\n"))
        };
        let error = format!("{:#}", curve("\"w = 1\" \"step\"").unwrap_err());
        assert!(error.contains("2 lines with both numbers"), "{error}");
        let html = curve("\"step\" \"the end\"").unwrap();
        let points =
            "data-curve=\"0 10 1000|0.5 0.25 -2e-3\" data-across=\"w\" data-upward=\"slope\"";
        assert!(html.contains(points) && html.contains("class=\"settles\""), "{html}");
    }

    #[test]
    fn a_prediction_that_nothing_settles_is_an_error() {
        for (directive, message) in [
            ("", "say what is asked"),
            ("\"it\" slope", "the words before it"),
            ("\"it\" slope \"nowhere\"", "occurs 0 times"),
            ("\"it\" other \"cost\"", "cargo xtask figures"),
            ("\"it\" slope \"cost\" | \"a\" > 1 | \"b\" > 2", "2 options hold"),
            ("\"it\" slope \"cost\" | \"a\" < 1 | \"b\" < 2", "0 options hold"),
            ("\"it\" slope \"cost\" | \"a\" | \"b\" < 2", "needs a condition"),
            ("\"it\" slope \"cost\" | \"a\" ~ 2", "compares nothing"),
            ("\"it\" slope \"cost\" | \"a\" >= 2 <", "a condition is like"),
            ("\"it\" slope \"w = 1: slope\" less slope \"cost\"", "make no answer"),
        ] {
            let error =
                format!("{:#}", filled(&format!("{{{{predict {directive}}}}}")).unwrap_err());
            assert!(error.contains(message) && error.contains("{{"), "{directive}: {error}");
        }
    }

    #[test]
    fn words_cannot_end_the_element_that_they_stand_in() {
        let html = filled("{{predict \"a < b & c\" slope \"cost\" | \"<b>\" > 0}}").unwrap();
        assert!(
            html.contains("data-what=\"a &lt; b &amp; c\" ") && html.contains("\"&lt;b>\""),
            "{html}"
        );
    }

    #[test]
    fn a_prediction_that_cannot_be_entered_breaks_a_rule() {
        for (page, count) in [
            ("# A\n\n> **Predict.** How many?\n>\n> {{predict \"many\" cost \"a\"}}\n", 0),
            ("# A\n\n> **Predict.** How many?\n\n{{predict \"many\" cost \"a\"}}\n", 1),
        ] {
            let broken = super::super::rules::told(predictions_wait, &[], &[("a.md", page)]);
            assert_eq!(broken.len(), count, "{page}");
            assert!(broken.iter().all(|line| line.ends_with("a.md:3")), "{broken:?}");
        }
    }
}
