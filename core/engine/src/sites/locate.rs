//! Follows one locator: from a place named in a table to the words that stand there.

use std::ops::Range;

use regex::Regex;
use serde_json::Value;

use super::beside;
use super::beside_list;
use super::compiled::Way;
use super::json::{self, Data};
use super::place;
use super::sections::Region;
use super::shapes::is_place;
use super::structure;
use super::words::{Page, trimmed};
use crate::claim::Passage;
use crate::snapshot::{NodeId, Visibility};
use crate::text::money::Per;

/// Longest tag, in bytes; longer text under the heading of tags explains one.
const LONGEST_TAG: usize = 60;

/// Words with the node they start at.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) passage: Passage,
    /// The element or text run that holds them; `None` for titles, attributes of `<head>` and JSON.
    pub(super) node: Option<NodeId>,
}

/// A page with everything locators look into.
#[derive(Debug)]
pub(super) struct Sight<'a> {
    pub(super) page: Page<'a>,
    pub(super) regions: Vec<Region>,
    /// Sections about other people: recommendations, similar profiles.
    pub(super) others: Vec<Range<NodeId>>,
    pub(super) data: Data,
    /// What a rate is paid for where its words do not say it.
    pub(super) rate_per: Per,
}

impl Sight<'_> {
    /// All words a locator finds within a scope, in page order, empty ones left out, and those about other people.
    pub(super) fn follow(&self, way: &Way, scope: &Range<NodeId>) -> Vec<Words> {
        let mut found = self.anywhere(way, scope);
        found.retain(|words| !words.node.is_some_and(|node| self.is_about_others(node)));
        found
    }

    /// Whether a node stands in a section about other people.
    pub(super) fn is_about_others(&self, node: NodeId) -> bool {
        self.others.iter().any(|part| part.contains(&node))
    }

    fn anywhere(&self, way: &Way, scope: &Range<NodeId>) -> Vec<Words> {
        let locator = way.locator;
        if let Some(grammar) = locator.title {
            return self.title(grammar, locator.field, &way.found_by).into_iter().collect();
        }
        if let Some(name) = locator.meta {
            return self.meta(name, way).into_iter().collect();
        }
        if let Some(path) = locator.json_ld {
            return self.data.json_ld(path).into_iter().filter_map(|text| out_of_page(text, way)).collect();
        }
        if let Some(path) = locator.path {
            return in_state(self.data.state(path), way);
        }
        if let Some(each) = &way.each {
            return beside_list::values(&self.page, locator.label, scope, each, &way.found_by);
        }
        if !locator.label.is_empty() {
            let scopes = self.scopes(way, scope);
            let found = scopes.iter().flat_map(|scope| {
                beside::values(&self.page, locator.label, scope, way.pattern.as_ref(), &way.found_by)
            });
            return found.filter(|words| !locator.known || place::is_country(&words.passage.text)).collect();
        }
        if locator.shape.is_some() && locator.css.is_none() {
            return self.places(scope, &way.found_by);
        }
        let mut found: Vec<Words> = Vec::new();
        for region in self.scopes(way, scope) {
            match &way.css {
                Some(css) => {
                    let elements = self.page.select(css, region);
                    let words = elements.into_iter().filter_map(|id| self.element(id, way));
                    found.extend(words.filter(|words| locator.shape.is_none() || is_place(&words.passage)));
                }
                None => found.extend(self.within(region, way)),
            }
            // The first copy of a section that has the value is enough.
            if locator.section.is_some() && !found.is_empty() {
                break;
            }
        }
        found
    }

    /// Lines that are a place and nothing else: on a profile between the name and the first part under a heading, since
    /// further down other people's places follow; anywhere on a card.
    fn places(&self, scope: &Range<NodeId>, found_by: &str) -> Vec<Words> {
        let first = |tag: &str, from: NodeId| {
            self.page.index.with_tag(tag).iter().copied().find(|id| *id >= from && *id < scope.end)
        };
        let name = first("h1", scope.start).map(|id| self.page.of(id).end);
        let start = name.unwrap_or(scope.start);
        let region = self.regions.iter().map(|region| region.nodes.start).find(|at| *at >= start);
        let end = region.or(name.and_then(|end| first("h2", end))).unwrap_or(scope.end).min(scope.end);
        let lines = self.page.lines(start..end.max(start)).iter();
        let own = lines.filter(|line| is_place(&line.passage) && !self.in_heading(line.nodes.start));
        own.map(|line| Words {
            passage: Passage { found_by: found_by.to_owned(), ..line.passage.clone() },
            node: Some(line.nodes.start),
        })
        .collect()
    }

    /// "Jordan" in a heading is a name.
    fn in_heading(&self, id: NodeId) -> bool {
        let is_heading = |tag| matches!(tag, Some("h1" | "h2" | "h3" | "h4" | "h5" | "h6"));
        self.page.ancestors(id).any(|here| is_heading(self.page.snapshot().tag(here)))
    }

    /// What a pattern finds in the text of a section or card. A whole page is searched line by line: nothing that a
    /// pattern is after runs over several blocks there.
    fn within(&self, region: Range<NodeId>, way: &Way) -> Vec<Words> {
        let Some(pattern) = &way.pattern else {
            // Each piece of a section: tags under their heading.
            let cells = structure::own_cells(&self.page, region).into_iter();
            let short = cells.filter(|cell| cell.passage.text.len() <= LONGEST_TAG);
            return short
                .map(|cell| Words {
                    passage: Passage { found_by: way.found_by.clone(), ..cell.passage },
                    node: Some(cell.nodes.start),
                })
                .collect();
        };
        let passages: Vec<(NodeId, Passage)> = if region == self.page.all() {
            let lines = self.page.lines(region).iter().filter(|line| pattern.is_match(&line.passage.text));
            lines.map(|line| (line.nodes.start, line.passage.clone())).collect()
        } else {
            vec![(region.start, self.page.passage(region, ""))]
        };
        let each = passages.iter().flat_map(|(node, passage)| {
            pattern.captures_iter(&passage.text).filter_map(move |found| {
                let range = found.name("value").or_else(|| found.get(0))?.range();
                let mut part = trimmed(&passage.slice(range));
                part.found_by.clone_from(&way.found_by);
                (!part.text.is_empty()).then_some(Words { passage: part, node: Some(*node) })
            })
        });
        each.collect()
    }

    /// The parts of the page a locator looks into.
    pub(super) fn scopes(&self, way: &Way, scope: &Range<NodeId>) -> Vec<Range<NodeId>> {
        let Some(name) = way.locator.section else { return vec![scope.clone()] };
        let regions = self.regions_in(scope).iter().filter(|region| region.name == name);
        regions.map(|region| region.nodes.start..region.nodes.end.min(scope.end)).collect()
    }

    /// The sections that start within a scope: one that a card stands in is no part of the card.
    pub(super) fn regions_in(&self, scope: &Range<NodeId>) -> &[Region] {
        let from = self.regions.partition_point(|region| region.nodes.start < scope.start);
        let to = self.regions.partition_point(|region| region.nodes.start < scope.end);
        self.regions.get(from..to).unwrap_or_default()
    }

    fn element(&self, id: NodeId, way: &Way) -> Option<Words> {
        let passage = self.words_of(id, way.locator.attribute, way.pattern.as_ref(), &way.found_by)?;
        Some(Words { passage, node: Some(id) })
    }

    /// The words of an element or of one of its attributes, and of them what the pattern wants.
    pub(super) fn words_of(
        &self,
        id: NodeId,
        attribute: Option<&str>,
        pattern: Option<&Regex>,
        found_by: &str,
    ) -> Option<Passage> {
        let passage = match attribute {
            Some(name) => {
                let value = self.page.snapshot().attribute(id, name)?;
                let visibility = self.page.snapshot().node(id)?.visibility;
                Passage { text: value.to_owned(), visibility, ..Passage::default() }
            }
            None => self.page.passage(self.page.of(id), ""),
        };
        matched(&passage, pattern, found_by)
    }

    /// The part of the title that stands where the grammar has the field's name. Text between fields is looked for from
    /// the end, because a headline may hold the same marks ("A - B - Upwork").
    fn title(&self, grammar: &str, field: &str, found_by: &str) -> Option<Words> {
        let title = *self.page.index.with_tag("title").first()?;
        let passage = self.page.passage(self.page.of(title), found_by);
        let mut end = passage.text.len();
        let mut wanted = None;
        let parts: Vec<(&str, &str)> =
            grammar.split('{').skip(1).filter_map(|part| part.split_once('}')).collect();
        for (index, (name, mark)) in parts.iter().enumerate().rev() {
            let head = passage.text.get(..end)?;
            // The mark behind the first field is looked for from the start: names have no " - ".
            let at = match (mark.is_empty(), index) {
                (true, _) => end,
                (false, 0) => head.find(mark)?,
                (false, _) => head.rfind(mark)?,
            };
            if *name == field {
                wanted = Some((index, at));
            }
            end = at;
        }
        let (index, to) = wanted?;
        let from = match index.checked_sub(1).and_then(|before| parts.get(before)) {
            None => 0,
            Some((_, mark)) => {
                let head = passage.text.get(..to)?;
                let at = if index == 1 { passage.text.find(mark)? } else { head.rfind(mark)? };
                at + mark.len()
            }
        };
        let words = trimmed(&passage.slice(from..to.max(from)));
        (!words.text.is_empty()).then_some(Words { passage: words, node: None })
    }

    fn meta(&self, name: &str, way: &Way) -> Option<Words> {
        let snapshot = self.page.snapshot();
        let named = |id: &&NodeId| {
            ["name", "property"]
                .iter()
                .any(|key| snapshot.attribute(**id, key).is_some_and(|value| value == name))
        };
        let id = self.page.index.with_tag("meta").iter().find(named)?;
        out_of_page(snapshot.attribute(*id, "content")?.to_owned(), way)
    }
}

/// Texts and numbers of a page's state.
pub(super) fn in_state(values: Vec<&Value>, way: &Way) -> Vec<Words> {
    let is_date = way.locator.field == "member_since";
    let texts = values.into_iter().filter_map(|value| {
        let text = json::leaf(value)?;
        Some(if is_date { json::day(&text).unwrap_or(text) } else { text })
    });
    texts.filter_map(|text| out_of_page(text, way)).collect()
}

/// Words that nobody sees: they can be read but never marked.
fn out_of_page(text: String, way: &Way) -> Option<Words> {
    let passage = Passage {
        text,
        visibility: Visibility::Hidden,
        found_by: way.found_by.clone(),
        ..Passage::default()
    };
    Some(Words { passage: matched(&passage, way.pattern.as_ref(), &way.found_by)?, node: None })
}

/// The part of the words that the pattern wants; `None` where it is not there or empty.
pub(super) fn matched(passage: &Passage, pattern: Option<&Regex>, found_by: &str) -> Option<Passage> {
    let mut part = match pattern {
        None => trimmed(passage),
        Some(pattern) => {
            let found = pattern.captures(&passage.text)?;
            let range = found.name("value").or_else(|| found.get(0))?.range();
            trimmed(&passage.slice(range))
        }
    };
    found_by.clone_into(&mut part.found_by);
    (!part.text.is_empty()).then_some(part)
}
