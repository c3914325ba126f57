//! A page as a tree that is easy to change: read once with the parser of the command line, written out as HTML again, so
//! that what is read of a changed page is what would be read of such a file.

use scraper::{ElementRef, Html};

/// A whole page.
#[derive(Debug, Clone)]
pub struct Page {
    /// `<html>`.
    pub root: Element,
}

/// An element with all it holds.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// Local name, lower case.
    pub tag: String,
    /// Names and values in page order.
    pub attributes: Vec<(String, String)>,
    /// Elements and text.
    pub children: Vec<Node>,
}

/// A part of a page.
#[derive(Debug, Clone)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A run of text.
    Text(String),
}

/// Elements without content and end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements whose text is written as it is.
const RAW: [&str; 2] = ["script", "style"];

/// Elements that no reader looks into: left out, since they are most of some pages.
const UNREAD: [&str; 3] = ["style", "svg", "noscript"];

/// Elements that run within a line.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "label", "mark", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "q",
];

impl Page {
    /// Parses a page.
    pub fn parse(html: &str) -> Self {
        Self { root: Element::of(Html::parse_document(html).root_element()) }
    }

    /// The page as HTML.
    pub fn html(&self) -> String {
        let mut out = String::from("<!DOCTYPE html>");
        self.root.write(&mut out);
        out
    }

    /// `<body>`; the root where there is none.
    #[allow(clippy::expect_used, clippy::missing_panics_doc, reason = "the line before has looked")]
    pub fn body(&mut self) -> &mut Element {
        let is_body = |child: &Node| child.element().is_some_and(|own| own.tag == "body");
        if !self.root.children.iter().any(is_body) {
            return &mut self.root;
        }
        let Self { root: Element { children, .. } } = self;
        children
            .iter_mut()
            .filter_map(Node::element_mut)
            .find(|own| own.tag == "body")
            .expect("it was just seen")
    }
}

impl Node {
    /// The element, if it is one.
    pub fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) => None,
        }
    }

    /// The element to change, if it is one.
    pub fn element_mut(&mut self) -> Option<&mut Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) => None,
        }
    }

    /// Text that is only white space.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl Element {
    fn of(parsed: ElementRef<'_>) -> Self {
        let tag = parsed.value().name();
        if UNREAD.contains(&tag) {
            return Self::new(tag);
        }
        let children = parsed.children().filter_map(|child| match child.value() {
            scraper::Node::Text(text) => Some(Node::Text(text.text.to_string())),
            scraper::Node::Element(_) => ElementRef::wrap(child).map(Self::of).map(Node::Element),
            _ => None,
        });
        let attributes = parsed.value().attrs().map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { tag: tag.to_owned(), attributes: attributes.collect(), children: children.collect() }
    }

    /// An empty element.
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), ..Self::default() }
    }

    /// An element around nodes.
    pub fn around(tag: &str, children: Vec<Node>) -> Self {
        Self { tag: tag.to_owned(), attributes: Vec::new(), children }
    }

    /// Value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Sets an attribute.
    pub fn set(&mut self, name: &str, value: &str) {
        self.attributes.retain(|(own, _)| own != name);
        self.attributes.push((name.to_owned(), value.to_owned()));
    }

    /// The elements directly within.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(Node::element)
    }

    /// Whether it runs within a line, as does all it holds.
    pub fn is_inline(&self) -> bool {
        (INLINE.contains(&self.tag.as_str()) || self.tag == "br" || self.tag == "img")
            && self.elements().all(Self::is_inline)
    }

    /// Whether its content is words of the page: code, pictures and form fields are none.
    pub fn is_read(&self) -> bool {
        !RAW.contains(&self.tag.as_str())
            && !UNREAD.contains(&self.tag.as_str())
            && !matches!(self.tag.as_str(), "head" | "select" | "textarea" | "template" | "iframe")
    }

    /// All words within.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.collect(&mut words);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect(&self, words: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(text) => words.push_str(text),
                Node::Element(element) if element.is_read() => {
                    words.push(' ');
                    element.collect(words);
                    words.push(' ');
                }
                Node::Element(_) => {}
            }
        }
    }

    /// Calls on this element and every one below it, outer ones first; not on those without words.
    pub fn each(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        for child in self.children.iter_mut().filter_map(Node::element_mut) {
            if child.is_read() {
                child.each(change);
            }
        }
    }

    /// Elements within, itself included.
    pub fn count(&self) -> usize {
        1 + self.elements().map(Self::count).sum::<usize>()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.tag);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(&value.replace('&', "&amp;").replace('"', "&quot;"));
            out.push('"');
        }
        out.push('>');
        if VOID.contains(&self.tag.as_str()) {
            return;
        }
        // The parser drops a line break behind `<pre>`.
        if self.tag == "pre" {
            out.push('\n');
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) if RAW.contains(&self.tag.as_str()) => out.push_str(text),
                Node::Text(text) => out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;")),
            }
        }
        out.push_str("</");
        out.push_str(&self.tag);
        out.push('>');
    }
}
