//! Parts of a page under a heading: found by the heading's words first, since those outlive every redesign.

use std::collections::BTreeMap;
use std::ops::Range;

use super::compiled::Site;
use super::headings;
use super::table::SiteTable;
use super::words::{Line, Page, label_key};
use crate::snapshot::NodeId;
use crate::sorting;

/// A part of the page under a known heading.
#[derive(Debug, Clone)]
pub(super) struct Region {
    /// Name of the section in the table.
    pub(super) name: &'static str,
    /// What stands under the heading.
    pub(super) nodes: Range<NodeId>,
}

/// The sections of a page in page order; a section that the page has twice (wide and narrow screen) comes twice.
pub(super) fn regions(page: &Page<'_>, site: &Site) -> Vec<Region> {
    let labels = labels(page, site);
    let headings = headings(page);
    let mut regions: Vec<Region> = Vec::new();
    for (at, (name, line)) in labels.iter().enumerate() {
        let start = line.nodes.end;
        let rank =
            headings.iter().find(|(nodes, _)| nodes.contains(&line.nodes.start)).map_or(7, |(_, rank)| *rank);
        let next_label = labels.get(at + 1).map(|(_, next)| next.nodes.start);
        let from = headings.partition_point(|(nodes, _)| nodes.start < start);
        let next_heading =
            headings.iter().skip(from).find(|(_, other)| *other <= rank).map(|(nodes, _)| nodes.start);
        let stop = [next_label, next_heading].into_iter().flatten().min();
        let end = end_of_container(page, line.nodes.start, start, stop);
        regions.push(Region { name, nodes: start..end });
    }
    // Ids are given anew more often than headings are: an anchor counts where its heading is not found.
    let found: Vec<&str> = regions.iter().map(|region| region.name).collect();
    regions.extend(anchored(page, site, &headings, &found));
    sorting::by_key(&mut regions, |region| region.nodes.start);
    regions
}

/// The headings of a table's sections by their folded words, in the languages of the site and in others: a bit for each language
/// one is of, none for those the table itself names.
pub(super) fn known(table: &SiteTable) -> BTreeMap<String, (u32, &'static str)> {
    let mut known: BTreeMap<String, (u32, &'static str)> = BTreeMap::new();
    for section in table.section {
        for label in section.labels {
            known.entry(label_key(label)).or_insert((0, section.name));
        }
    }
    for section in table.section {
        for (language, label) in headings::of(section.name) {
            let (languages, name) = known.entry(label_key(label)).or_insert((1 << language, section.name));
            if *languages != 0 && *name == section.name {
                *languages |= 1 << language;
            }
        }
    }
    known
}

/// Lines that are headings the table names; where a page has more of them in another language, in that one too.
fn labels<'p>(page: &'p Page<'_>, site: &Site) -> Vec<(&'static str, &'p Line)> {
    let lines = page.lines(page.all()).iter().filter(|line| !line.key.is_empty());
    let mut found: Vec<_> = lines
        .filter_map(|line| {
            let (languages, name) = *site.headings.get(&line.key)?;
            (!in_navigation(page, line.nodes.start)).then_some((languages, name, line))
        })
        .collect();
    // One word of another language is chance ("Info", "Formation"); several different sections are its language.
    let spoken = |language: usize| {
        let names = found.iter().filter(|(languages, ..)| languages >> language & 1 == 1);
        sorting::set(names.map(|(_, name, _)| *name)).len() > 1
    };
    let spoken: u32 =
        (0..headings::LANGUAGES).filter(|language| spoken(*language)).map(|language| 1 << language).sum();
    found.retain(|(languages, ..)| *languages == 0 || languages & spoken != 0);
    found.into_iter().map(|(_, name, line)| (name, line)).collect()
}

/// Menus and footers repeat headings as links.
fn in_navigation(page: &Page<'_>, id: NodeId) -> bool {
    page.ancestors(id).any(|here| {
        matches!(page.snapshot().tag(here), Some("nav" | "footer" | "title"))
            || page.snapshot().attribute(here, "role") == Some("navigation")
    })
}

/// `h1` to `h6` with their rank, in page order.
pub(super) fn headings(page: &Page<'_>) -> Vec<(Range<NodeId>, u8)> {
    let ranks = [("h1", 1), ("h2", 2), ("h3", 3), ("h4", 4), ("h5", 5), ("h6", 6)];
    let mut all: Vec<_> = ranks
        .iter()
        .flat_map(|(tag, rank)| page.index.with_tag(tag).iter().map(|id| (page.of(*id), *rank)))
        .filter(|(nodes, _)| !page.is_copy(nodes.start))
        .collect();
    sorting::by_key(&mut all, |(nodes, _)| nodes.start);
    all
}

/// Where the section ends: at the next heading, or with the largest element around the heading that has no other one and
/// holds more than the heading.
pub(super) fn end_of_container(
    page: &Page<'_>,
    heading: NodeId,
    after: NodeId,
    stop: Option<NodeId>,
) -> NodeId {
    let snapshot = page.snapshot();
    let mut end = None;
    let mut at = snapshot.node(heading).and_then(|node| node.parent);
    while let Some(here) = at {
        let Some(node) = snapshot.node(here) else { break };
        if stop.is_some_and(|stop| node.end > stop)
            || matches!(snapshot.tag(here), Some("body" | "html" | "main"))
        {
            let last = stop.unwrap_or(node.end).min(node.end);
            return end.filter(|end| !page.lines(after..*end).is_empty()).unwrap_or(last);
        }
        end = Some(node.end);
        at = node.parent;
    }
    end.or(stop).unwrap_or(after)
}

/// Sections that are not `found` and whose anchor is on the page; an anchor without text stands for the element around it. Their first line is the
/// heading, whatever its language.
fn anchored(page: &Page<'_>, site: &Site, headings: &[(Range<NodeId>, u8)], found: &[&str]) -> Vec<Region> {
    let pairs = site.table.section.iter().zip(&site.anchors);
    let pairs = pairs.filter(|(section, _)| !found.contains(&section.name));
    pairs
        .filter_map(|(section, anchor)| {
            let found = *page.select(anchor.as_ref()?, page.all()).first()?;
            let own = page.of(found);
            let around = page.snapshot().node(found)?.parent;
            let nodes = if page.lines(own.clone()).is_empty() { page.of(around?) } else { own };
            // Its own heading is no part of what stands under it.
            let heading = page.lines(nodes.clone()).first().filter(|line| {
                let named = section.labels.iter().any(|label| label_key(label) == line.key);
                named || headings.iter().any(|(heading, _)| heading.contains(&line.nodes.start))
            });
            let start = heading.map_or(nodes.start, |line| line.nodes.end);
            Some(Region { name: section.name, nodes: start..nodes.end })
        })
        .collect()
}
