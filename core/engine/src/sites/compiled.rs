//! Site tables with their selectors and patterns parsed, once for the life of the program.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::Regex;

use super::sections;
use super::shapes::Shape;
use super::table::{Locator, Part, SiteTable, TABLES};
use crate::snapshot::selectors::Selectors;

/// A site table ready to read with.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) table: &'static SiteTable,
    pub(super) skip: Vec<Selectors>,
    pub(super) anchors: Vec<Option<Selectors>>,
    pub(super) pages: Vec<Option<Regex>>,
    /// Words of headings with the section they head; see `sections::known`.
    pub(super) headings: BTreeMap<String, (u32, &'static str)>,
    pub(super) root: Option<Selectors>,
    pub(super) gone: Option<Selectors>,
    pub(super) profile: Vec<Way>,
    pub(super) cards: Option<Selectors>,
    pub(super) card_link: Option<Selectors>,
    pub(super) card_mark: Option<Regex>,
    pub(super) card: Vec<Way>,
    /// Of the cards of a bid page.
    pub(super) bid: Vec<Way>,
    pub(super) project: Vec<Way>,
}

/// A locator ready to be followed.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) locator: &'static Locator,
    pub(super) css: Option<Selectors>,
    pub(super) group: Option<Selectors>,
    pub(super) item: Option<Selectors>,
    pub(super) pattern: Option<Regex>,
    pub(super) mark: Option<LinePattern>,
    pub(super) parts: Vec<PartWay>,
    pub(super) each: Option<Regex>,
    pub(super) lines: Vec<LinePattern>,
    /// How the words were found, for people who repair tables.
    pub(super) found_by: String,
}

/// A part of a record in an element of its own.
#[derive(Debug)]
pub(super) struct PartWay {
    pub(super) part: &'static Part,
    pub(super) css: Option<Selectors>,
    pub(super) pattern: Option<Regex>,
}

/// What a line of a record can be.
#[derive(Debug)]
pub(super) enum LinePattern {
    /// A line known by its shape.
    Shape(Shape),
    /// All lines that are nothing else.
    Rest(&'static str),
    /// Words with named parts.
    Words(Regex),
}

/// The site with this id.
pub(super) fn by_id(id: &str) -> Option<&'static Site> {
    static SITES: OnceLock<Vec<OnceLock<Site>>> = OnceLock::new();
    let sites = SITES.get_or_init(|| TABLES.iter().map(|_| OnceLock::new()).collect());
    let at = TABLES.iter().position(|table| table.id == id)?;
    let table = TABLES.get(at)?;
    Some(sites.get(at)?.get_or_init(|| Site::new(table)))
}

/// The site that a table of profiles calls so: "fl-ru", "fl.ru", "flru".
pub(super) fn by_name(name: &str) -> Option<&'static Site> {
    let letters = |id: &str| id.replace(['.', '-'], "");
    by_id(TABLES.iter().find(|table| letters(table.id) == letters(name))?.id)
}

/// The site an address belongs to.
pub(super) fn by_host(host: &str) -> Option<&'static Site> {
    let belongs = |own: &str| host == own || host.strip_suffix(own).is_some_and(|rest| rest.ends_with('.'));
    by_id(TABLES.iter().find(|table| table.hosts.iter().any(|own| belongs(own)))?.id)
}

impl Site {
    // The build script has parsed every selector and pattern; one that fails here all the same reads nothing.
    fn new(table: &'static SiteTable) -> Self {
        Self {
            table,
            skip: table.skip.iter().filter_map(|css| Selectors::new(css).ok()).collect(),
            anchors: table.section.iter().map(|section| selectors(section.anchor)).collect(),
            pages: table.page.iter().map(|page| Regex::new(page.path?).ok()).collect(),
            headings: sections::known(table),
            root: selectors(table.root),
            gone: selectors(table.gone),
            profile: table.profile.iter().map(Way::new).collect(),
            cards: selectors(table.cards),
            card_link: selectors(table.card_link),
            card_mark: table.card_mark.and_then(|mark| Regex::new(mark).ok()),
            card: table.card.iter().map(Way::new).collect(),
            bid: table.card.iter().chain(table.bid).map(Way::new).collect(),
            project: table.project.iter().map(Way::new).collect(),
        }
    }
}

impl Way {
    fn new(locator: &'static Locator) -> Self {
        let found_by = match (locator.css, locator.section, locator.label, locator.title, locator.meta) {
            (Some(css), ..) => format!("css {css}"),
            (_, Some(section), ..) => format!("section {section}"),
            (_, _, [label, ..], ..) => format!("label {label}"),
            (_, _, _, Some(_), _) => "title".to_owned(),
            (_, _, _, _, Some(meta)) => format!("meta {meta}"),
            _ if locator.shape.is_some() => "shape".to_owned(),
            _ => match (locator.json_ld, locator.path, locator.below) {
                (Some(path), ..) => format!("json-ld {path}"),
                (_, Some(path), _) => format!("state {path}"),
                (.., Some(field)) => format!("below {field}"),
                _ => "pattern".to_owned(),
            },
        };
        Self {
            locator,
            css: selectors(locator.css),
            group: selectors(locator.group),
            item: selectors(locator.item),
            pattern: locator.pattern.and_then(|pattern| Regex::new(pattern).ok()),
            mark: locator.mark.and_then(LinePattern::new),
            parts: locator
                .part
                .iter()
                .map(|part| PartWay {
                    part,
                    css: selectors(part.css),
                    pattern: part.pattern.and_then(|pattern| Regex::new(pattern).ok()),
                })
                .collect(),
            each: locator.each.and_then(|each| Regex::new(each).ok()),
            lines: locator.lines.iter().filter_map(|line| LinePattern::new(line)).collect(),
            found_by,
        }
    }
}

impl LinePattern {
    fn new(line: &'static str) -> Option<Self> {
        if let Some(name) = line.strip_prefix('{').and_then(|line| line.strip_suffix('}')) {
            return Shape::named(name).map(Self::Shape);
        }
        match line.strip_prefix('*') {
            Some(field) => Some(Self::Rest(field)),
            None => Regex::new(&format!(r"^\s*(?:{line})\s*$")).ok().map(Self::Words),
        }
    }
}

fn selectors(css: Option<&str>) -> Option<Selectors> {
    css.and_then(|css| Selectors::new(css).ok())
}
