//! The parts of a page as its headings and landmarks tell them: which lines are the freelancer's own, and what stands
//! under which heading.

use std::ops::Range;

use super::labels::{Meaning, behind_figure, leading, meaning};
use crate::claim::Passage;
use crate::sites::sections::{end_of_container, headings};
use crate::sites::words::{Line, Page};
use crate::snapshot::NodeId;
use crate::sorting;

/// A page by its headings and landmarks.
#[derive(Debug)]
pub(super) struct Outline<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    /// All lines of the page with what they announce.
    pub(super) lines: Vec<Marked<'p>>,
    /// What stands under known headings, in page order; wide and narrow copies come one after the other.
    pub(super) parts: Vec<Part>,
    /// Menus, footers, dialogs, buttons: the site's own words. Sorted, apart from each other.
    muted: Vec<Range<NodeId>>,
}

/// A line with what it announces.
#[derive(Debug)]
pub(super) struct Marked<'p> {
    pub(super) line: &'p Line,
    /// What the whole line announces.
    pub(super) meaning: Option<Meaning>,
    /// A label in the line and its value, where the whole line is none.
    pub(super) pair: Option<(Meaning, Passage)>,
    /// Not of a menu, a footer, a button, or another person.
    pub(super) own: bool,
}

/// What stands under a known heading.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) meaning: Meaning,
    pub(super) nodes: Range<NodeId>,
}

/// Most parts under known headings that one profile has, wide and narrow copies together.
const MOST_PARTS: usize = 60;

impl<'p, 'a> Outline<'p, 'a> {
    /// One pass over the lines, one look each.
    pub(super) fn new(page: &'p Page<'a>) -> Self {
        let muted = muted(page);
        let mut outline = Self { page, lines: Vec::new(), parts: Vec::new(), muted };
        outline.lines = page
            .lines(page.all())
            .iter()
            .map(|line| {
                let (meaning, own) = (meaning(&line.key), outline.is_own(line.nodes.start));
                let short = own && meaning.is_none() && !line.key.is_empty();
                let in_line = || leading(&line.passage).or_else(|| behind_figure(&line.passage));
                Marked { line, meaning, pair: if short { in_line() } else { None }, own }
            })
            .collect();
        outline.find_parts();
        let others: Vec<Range<NodeId>> = outline.parts_of(Meaning::Others).cloned().collect();
        for marked in &mut outline.lines {
            marked.own &= !others.iter().any(|nodes| nodes.contains(&marked.line.nodes.start));
        }
        outline
    }

    /// Whether a node stands outside menus, footers, dialogs and buttons.
    pub(super) fn is_own(&self, id: NodeId) -> bool {
        let at = self.muted.partition_point(|nodes| nodes.end <= id);
        self.muted.get(at).is_none_or(|nodes| !nodes.contains(&id))
    }

    /// The parts with this meaning, in page order.
    pub(super) fn parts_of(&self, meaning: Meaning) -> impl Iterator<Item = &Range<NodeId>> {
        self.parts.iter().filter(move |part| part.meaning == meaning).map(|part| &part.nodes)
    }

    /// Whether the page is a list: no profile has so many parts.
    pub(super) fn is_list(&self) -> bool {
        self.parts.len() > MOST_PARTS
    }

    /// Whether a node stands under a heading of one of these meanings.
    pub(super) fn is_under(&self, id: NodeId, meanings: &[Meaning]) -> bool {
        self.parts.iter().any(|part| meanings.contains(&part.meaning) && part.nodes.contains(&id))
    }

    fn find_parts(&mut self) {
        let page = self.page;
        let headings = headings(page);
        let rank_of = |id: NodeId| {
            let at = headings.partition_point(|(nodes, _)| nodes.end <= id);
            headings.get(at).filter(|(nodes, _)| nodes.contains(&id)).map(|(_, rank)| *rank)
        };
        let titles: Vec<(Meaning, &Line, Option<u8>)> = self
            .lines
            .iter()
            .filter_map(|marked| {
                let meaning = marked.meaning.filter(|meaning| is_heading(*meaning))?;
                let id = marked.line.nodes.start;
                let rank = rank_of(id);
                let free = rank.is_some() && !in_menu(page, id) || marked.own && !in_link(page, id);
                free.then_some((meaning, marked.line, rank))
            })
            .collect();
        for (at, (meaning, line, rank)) in titles.iter().enumerate() {
            let start = line.nodes.end;
            let nodes = pair(page, line.nodes.start).unwrap_or_else(|| {
                let next_title = titles.get(at + 1).map(|(_, next, _)| next.nodes.start);
                let from = headings.partition_point(|(nodes, _)| nodes.start < start);
                // A label that is no heading may head records whose titles are; only a chapter ends it.
                let limit = rank.unwrap_or(2);
                let next_heading = headings.iter().skip(from).find(|(_, other)| *other <= limit);
                let stop =
                    [next_title, next_heading.map(|(nodes, _)| nodes.start)].into_iter().flatten().min();
                start..end_of_container(page, line.nodes.start, start, stop)
            });
            self.parts.push(Part { meaning: *meaning, nodes });
        }
    }
}

/// Whether a label heads a part of the page rather than standing beside one value.
pub(super) fn is_heading(meaning: Meaning) -> bool {
    meaning <= Meaning::Others
}

/// The value of a definition list or table row whose label stands in an element of its own.
fn pair(page: &Page<'_>, label: NodeId) -> Option<Range<NodeId>> {
    let snapshot = page.snapshot();
    let mut at = snapshot.node(label)?.parent;
    for _ in 0..3 {
        let here = at?;
        let node = snapshot.node(here)?;
        match snapshot.tag(here) {
            Some("dt") => {
                let list = snapshot.node(node.parent?)?.end;
                let terms = page.index.with_tag("dt");
                let next = terms.get(terms.partition_point(|id| *id <= here)).copied();
                return Some(node.end..next.unwrap_or(list).min(list));
            }
            Some("th") => return Some(node.end..snapshot.node(node.parent?)?.end),
            _ => at = node.parent,
        }
    }
    None
}

fn in_menu(page: &Page<'_>, id: NodeId) -> bool {
    page.ancestors(id).any(|here| {
        matches!(page.snapshot().tag(here), Some("nav" | "footer" | "title" | "dialog"))
            || page.snapshot().attribute(here, "role").is_some_and(is_menu_role)
    })
}

/// Tabs and menus repeat headings as links.
fn in_link(page: &Page<'_>, id: NodeId) -> bool {
    page.ancestors(id).take(4).any(|here| page.snapshot().tag(here) == Some("a"))
}

fn is_menu_role(role: &str) -> bool {
    matches!(
        role,
        "navigation"
            | "contentinfo"
            | "dialog"
            | "alertdialog"
            | "menu"
            | "menubar"
            | "search"
            | "listbox"
            | "tablist"
    )
}

/// Parts of the page with the site's own words.
fn muted(page: &Page<'_>) -> Vec<Range<NodeId>> {
    let snapshot = page.snapshot();
    let tags = ["head", "nav", "footer", "dialog", "select", "button"];
    let by_tag = tags.iter().flat_map(|tag| page.index.with_tag(tag));
    let by_role = page.index.with_attribute("role").iter();
    let by_role = by_role.filter(|id| snapshot.attribute(**id, "role").is_some_and(is_menu_role));
    let mut all: Vec<Range<NodeId>> = by_tag.chain(by_role).map(|id| page.of(*id)).collect();
    sorting::by_key(&mut all, |nodes| (nodes.start, std::cmp::Reverse(nodes.end)));
    let mut apart: Vec<Range<NodeId>> = Vec::new();
    for nodes in all {
        if apart.last().is_none_or(|last| nodes.start >= last.end) {
            apart.push(nodes);
        }
    }
    apart
}
