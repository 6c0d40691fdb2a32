//! A built page, as the rules see it: its elements and its texts in their order, each with what is around it.

use std::cell::RefCell;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult, Tokenizer,
};

/// What never has an end tag.
const VOID: [&str; 10] =
    ["meta", "link", "img", "input", "br", "hr", "source", "embed", "wbr", "col"];

/// A page in pieces.
#[derive(Default)]
pub struct Page {
    pub elements: Vec<Element>,
    pub texts: Vec<Text>,
    /// The elements that are open, by their index.
    open: Vec<usize>,
}

/// A start tag.
pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    /// The elements around it, from the outside in, by their index.
    around: Vec<usize>,
}

/// A text between tags.
pub struct Text {
    pub text: String,
    around: Vec<usize>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|all| all.split_whitespace().any(|one| one == class))
    }
}

impl Page {
    pub fn parse(html: &str) -> Self {
        let tokenizer = Tokenizer::new(Sink::default(), Default::default());
        let input = BufferQueue::default();
        input.push_back(html.into());
        while !input.is_empty() {
            let _ = tokenizer.feed(&input);
        }
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    /// The elements with this name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// Whether an element is inside of one with this name.
    pub fn is_in(&self, element: &Element, name: &str) -> bool {
        element.around.iter().any(|&index| self.elements[index].name == name)
    }

    /// The element right around another.
    pub fn parent(&self, element: &Element) -> Option<&Element> {
        element.around.last().map(|&index| &self.elements[index])
    }

    /// Whether a text is inside of an element with one of these names.
    pub fn text_is_in(&self, text: &Text, names: &[&str]) -> bool {
        text.around.iter().any(|&index| names.contains(&self.elements[index].name.as_str()))
    }

    fn start(&mut self, tag: Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        let attributes = tag.attrs.iter();
        let attributes =
            attributes.map(|found| (found.name.local.to_string(), found.value.to_string()));
        let attributes = attributes.collect();
        let stays_open = !tag.self_closing && !VOID.contains(&name.as_str());
        let kind = match name.as_str() {
            "script" => Some(RawKind::ScriptData),
            "style" => Some(RawKind::Rawtext),
            "title" | "textarea" => Some(RawKind::Rcdata),
            _ => None,
        };
        self.elements.push(Element { name, attributes, around: self.open.clone() });
        if stays_open {
            self.open.push(self.elements.len() - 1);
        }
        kind.filter(|_| stays_open).map_or(TokenSinkResult::Continue, TokenSinkResult::RawData)
    }

    fn end(&mut self, name: &str) {
        let is_open = |index: &usize| self.elements[*index].name == name;
        if let Some(place) = self.open.iter().rposition(is_open) {
            self.open.truncate(place);
        }
    }
}

/// Takes the pieces from the tokenizer.
#[derive(Default)]
struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == StartTag => return page.start(tag),
            Token::TagToken(tag) if tag.kind == EndTag => page.end(&tag.name),
            Token::CharacterTokens(text) => {
                let around = page.open.clone();
                match page.texts.last_mut() {
                    // The tokenizer hands over a text in parts.
                    Some(last) if last.around == around => last.text.push_str(&text),
                    _ => page.texts.push(Text { text: text.to_string(), around }),
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
