//! A rule on the built book: what a browser gets names nothing that is not there, and loads nothing from elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use super::rules::beside;
use crate::files::texts;

/// What mdBook wrote is regular: tags in small letters, values in double quotes. What is in a script is no tag.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?s)<script([^>]*)>.*?</script>|<!--.*?-->|<([a-z]+)((?:[^>"]|"[^"]*")*)>"#)
        .unwrap()
});
static ATTRIBUTE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\s(id|href|src|data)="([^"]*)""#).unwrap());
static STYLE_URL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?:url\(|@import)\s*["']?([^"')]+)"#).unwrap());

/// A line for every link that leads nowhere, and for everything that a page or a style would fetch from elsewhere.
pub fn broken(folder: &Path) -> anyhow::Result<Vec<String>> {
    let pages = texts(folder, ".", "html")?;
    let pages: BTreeMap<&str, Names> =
        pages.iter().map(|(path, page)| (&**path, names(page))).collect();
    let mut broken = Vec::new();
    for (path, Names { named, .. }) in &pages {
        let lost =
            named.iter().filter(|(tag, name)| !leads_somewhere(path, tag, name, &pages, folder));
        broken.extend(lost.map(|(tag, name)| told(path, &format!("<{tag}> {name}"))));
    }
    for (path, style) in texts(folder, ".", "css")? {
        let urls = STYLE_URL.captures_iter(&style).map(|found| found.extract::<1>().1[0]);
        let lost = urls.filter(|url| !leads_somewhere(&path, "style", url, &pages, folder));
        broken.extend(lost.map(|url| told(&path, url)));
    }
    Ok(broken)
}

fn told(path: &str, what: &str) -> String {
    format!("what a page names is there, and stands beside it if it is loaded: {path}: {what}")
}

/// What a page names and what it can be asked for.
struct Names<'a> {
    /// With the tags that name it.
    named: Vec<(&'a str, &'a str)>,
    ids: BTreeSet<&'a str>,
}

fn names(page: &str) -> Names<'_> {
    let (mut named, mut ids) = (Vec::new(), BTreeSet::new());
    for found in TAG.captures_iter(page) {
        let tag = found.get(2).map_or("script", |tag| tag.as_str());
        let attributes = found.get(3).or(found.get(1)).map_or("", |found| found.as_str());
        for (_, [attribute, value]) in ATTRIBUTE.captures_iter(attributes).map(|f| f.extract()) {
            match attribute {
                "id" => drop(ids.insert(value)),
                _ => named.push((tag, value)),
            }
        }
    }
    Names { named, ids }
}

/// Whether a name has a file in the folder, and a place in it. A link alone may lead to another host.
fn leads_somewhere(
    path: &str,
    tag: &str,
    name: &str,
    pages: &BTreeMap<&str, Names>,
    folder: &Path,
) -> bool {
    let start = name.split(['/', '#', '?']).next().unwrap_or_default();
    if start.contains(':') || name.starts_with("//") {
        return tag == "a" || start == "data:image";
    }
    let (file, place) = name.split_once('#').unwrap_or((name, ""));
    let Some(file) = beside(path, file) else { return false };
    match pages.get(&*file) {
        Some(page) => place.is_empty() || page.ids.contains(place),
        None => folder.join(file).is_file(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_not_there_or_is_fetched_from_elsewhere_is_found() {
        for (file, text, is_fine) in [
            ("a/b.html", "<a href=\"../c.html#here\">x</a>", true),
            ("a/b.html", "<a title=\"a > b\" href=\"../c.svg\">x</a>", true),
            ("a/b.html", "<a href=\"https://a.b/c\">x</a><a href=\"mailto:a@b\">y</a>", true),
            ("a/b.html", "<p id=\"d\"></p><a href=\"#d\">x</a>", true),
            ("a/b.html", "<script>x = '<img src=\"y.png\">'</script><!-- <a href=\"z\"> -->", true),
            ("a/b.html", "<img src=\"../c.svg\"><img src=\"data:image/png;base64,x\">", true),
            ("a/b.html", "<a href=\"c.html\">x</a>", false),
            ("a/b.html", "<a href=\"../c.html#there\">x</a>", false),
            ("a/b.html", "<a href=\"../../c.html\">x</a>", false),
            ("a/b.html", "<a href=\"/c.html\">x</a>", false),
            ("a/b.html", "<a href=\"#there\">x</a>", false),
            ("a/b.html", "<img src=\"c.svg\">", false),
            ("a/b.html", "<script src=\"https://a.b/c.js\"></script>", false),
            ("a/b.html", "<link rel=\"stylesheet\" href=\"//a.b/c.css\">", false),
            ("a/b.css", "a { background: url(../c.svg) } b { mask: url('data:image/x') }", true),
            ("a/b.css", "a { src: url(f.woff2) }", false),
            ("a/b.css", "a { src: url(\"https://a.b/f.woff2\") }", false),
            ("a/b.css", "@import 'https://a.b/c.css';", false),
        ] {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("a")).unwrap();
            fs::write(folder.path().join("c.html"), "<h2 id=\"here\">Here</h2>").unwrap();
            fs::write(folder.path().join("c.svg"), "").unwrap();
            fs::write(folder.path().join(file), text).unwrap();
            let broken = broken(folder.path()).unwrap();
            assert_eq!(broken.len(), usize::from(!is_fine), "{text}: {broken:?}");
        }
    }
}
