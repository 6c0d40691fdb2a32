//! Rules on the built book: what a browser gets is whole, and asks for nothing elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use super::page::Page;
use super::rules::beside;
use crate::rules::{files_below, relative};

static DIRECTIVE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{\s*(?:#|output\b|number\b|code\b)").unwrap());
static STYLE_URL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)"#).unwrap());
/// What a browser loads without being asked, and the attribute that says from where.
const LOADED: [(&str, &str); 8] = [
    ("script", "src"),
    ("link", "href"),
    ("img", "src"),
    ("iframe", "src"),
    ("object", "data"),
    ("embed", "src"),
    ("source", "src"),
    ("image", "href"),
];

/// The pages of the built book by their path in it.
pub type Pages = BTreeMap<String, Page>;

pub fn pages(folder: &Path) -> anyhow::Result<Pages> {
    let files = files_below(folder)?.into_iter();
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "html"));
    files
        .map(|path| Ok((relative(folder, &path), Page::parse(&fs::read_to_string(&path)?))))
        .collect()
}

/// No directive, no dollar sign and no failed formula is left for the reader.
pub fn nothing_is_left_raw(path: &str, page: &Page) -> Vec<String> {
    let mut broken = Vec::new();
    for text in page.texts.iter().filter(|text| page.text_is_in(text, &["main"])) {
        let in_code = page.text_is_in(text, &["code", "pre"]);
        let told = text.text.trim();
        if DIRECTIVE.is_match(told) || (!in_code && told.contains('$')) {
            broken.push(format!("nothing is left raw: {path}: {told}"));
        }
        if page.text_is_in(text, &["merror"]) {
            broken.push(format!("every formula is set: {path}: {told}"));
        }
    }
    broken
}

/// A picture says in words what is seen.
pub fn pictures_have_words(path: &str, page: &Page) -> Vec<String> {
    let pictures = page.named("img").filter(|img| page.is_in(img, "main"));
    // mdBook has each picture twice: in the page, and large when it is clicked.
    let pictures = pictures
        .filter(|img| !page.parent(img).is_some_and(|parent| parent.has_class("img-wrapper")));
    let silent =
        pictures.filter(|img| img.attribute("alt").is_none_or(|alt| alt.trim().is_empty()));
    silent
        .map(|img| {
            let source = img.attribute("src").unwrap_or_default();
            format!("a picture has alternative text: {path}: {source}")
        })
        .collect()
}

/// A link within the book leads to a page that exists, and to a place that exists in it.
pub fn links_lead_somewhere(path: &str, page: &Page, pages: &Pages, folder: &Path) -> Vec<String> {
    let links = page.named("a").filter_map(|link| link.attribute("href"));
    let lost = links.filter(|link| {
        if is_elsewhere(link) {
            return false;
        }
        let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
        let Some(target) = beside(path, file) else { return true };
        match pages.get(&target) {
            Some(page) => !fragment.is_empty() && !has_id(page, fragment),
            None => !fragment.is_empty() || !folder.join(target).is_file(),
        }
    });
    lost.map(|link| format!("a link leads somewhere: {path}: {link}")).collect()
}

fn has_id(page: &Page, id: &str) -> bool {
    page.elements.iter().any(|element| element.attribute("id") == Some(id))
}

/// A link with a scheme, such as https: or mailto:, or to another host.
fn is_elsewhere(link: &str) -> bool {
    let scheme = link.split(['/', '#', '?']).next().is_some_and(|start| start.contains(':'));
    scheme || link.starts_with("//")
}

/// Scripts, styles, pictures and what else a page loads stand beside it.
pub fn nothing_is_fetched(path: &str, page: &Page, folder: &Path) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, attribute) in LOADED {
        for source in page.named(name).filter_map(|element| element.attribute(attribute)) {
            broken.extend(fetched(path, source, folder));
        }
    }
    // mdBook's script asks the playground about every block of this class.
    if page.elements.iter().any(|element| element.has_class("playground")) {
        broken
            .push(format!("everything that is loaded stands beside the page: {path}: playground"));
    }
    broken
}

pub fn styles_fetch_nothing(path: &str, style: &str, folder: &Path) -> Vec<String> {
    let urls = STYLE_URL.captures_iter(style).filter_map(|found| found.get(1).or(found.get(2)));
    urls.filter_map(|url| fetched(path, url.as_str(), folder)).collect()
}

fn fetched(path: &str, source: &str, folder: &Path) -> Option<String> {
    let beside = match source.starts_with("data:") || source.starts_with('#') {
        true => true,
        false if is_elsewhere(source) => false,
        false => beside(path, source).is_some_and(|file| folder.join(file).is_file()),
    };
    (!beside).then(|| format!("everything that is loaded stands beside the page: {path}: {source}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "cost/index.html";

    fn page(main: &str) -> Page {
        Page::parse(&format!("<html><body><main>{main}</main></body></html>"))
    }

    #[test]
    fn what_is_left_raw_is_found() {
        for raw in [
            "<p>{{#include a.rs}}</p>",
            "<pre><code>{{output cost}}</code></pre>",
            "<p>the loss $L$</p>",
            "<math><merror><mtext>x</mtext></merror></math>",
        ] {
            assert_eq!(nothing_is_left_raw(PATH, &page(raw)).len(), 1, "{raw}");
        }
        let fine = "<pre><code>$ cargo run {{}}</code></pre><math><mi>L</mi></math>";
        assert!(nothing_is_left_raw(PATH, &page(fine)).is_empty());
    }

    #[test]
    fn a_picture_without_words_is_found() {
        let found =
            page("<p><img src='a.svg' alt=' '><img src='b.svg'><img src='c.svg' alt='A bowl'></p>");
        assert_eq!(pictures_have_words(PATH, &found).len(), 2);
    }

    #[test]
    fn a_link_to_nowhere_is_found() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("style.css"), "").unwrap();
        let target = || page("<h2 id='here'>Here</h2>");
        let pages: Pages = [(PATH.to_owned(), target()), ("a.html".to_owned(), target())].into();
        let lost = |link: &str| {
            let page = page(&format!("<a href='{link}'>x</a>"));
            links_lead_somewhere(PATH, &page, &pages, folder.path()).len()
        };
        for link in
            ["../a.html", "../a.html#here", "#here", "../style.css", "https://a.b/c", "mailto:a@b"]
        {
            assert_eq!(lost(link), 0, "{link}");
        }
        for link in ["a.html", "../a.html#there", "#there", "../../a.html", "/a.html", "../b.md"] {
            assert_eq!(lost(link), 1, "{link}");
        }
    }

    #[test]
    fn what_is_fetched_from_elsewhere_or_missing_is_found() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.svg"), "").unwrap();
        let count = |html: &str| nothing_is_fetched(PATH, &page(html), folder.path()).len();
        assert_eq!(count("<img src='../a.svg'><img src='data:image/png;base64,x'>"), 0);
        for wrong in [
            "<script src='https://a.b/c.js'></script>",
            "<link rel='stylesheet' href='//a.b/c.css'>",
            "<img src='a.svg'>",
            "<pre class='playground'></pre>",
        ] {
            assert_eq!(count(wrong), 1, "{wrong}");
        }
        let style = |style: &str| styles_fetch_nothing("css/a.css", style, folder.path()).len();
        assert_eq!(style("a { background: url(../a.svg) } b { background: url('data:x') }"), 0);
        assert_eq!(
            style("@import 'https://a.b/c.css'; a { src: url(\"https://a.b/f.woff2\") }"),
            2
        );
        assert_eq!(style("a { src: url(f.woff2) }"), 1);
    }
}
