//! Parts of a page under a heading: found by the heading's words first, since those outlive every redesign.

use std::ops::Range;

use super::compiled::Site;
use super::words::{Line, Page, label_key};
use crate::snapshot::NodeId;

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
    let mut regions: Vec<Region> = anchored(page, site);
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
    regions.sort_by_key(|region| region.nodes.start);
    regions
}

fn labels<'p>(page: &'p Page<'_>, site: &Site) -> Vec<(&'static str, &'p Line)> {
    let known: Vec<(String, &'static str)> = site
        .table
        .section
        .iter()
        .flat_map(|section| section.labels.iter().map(|label| (label_key(label), section.name)))
        .collect();
    let lines = page.lines(page.all()).iter();
    lines
        .filter_map(|line| {
            let name = known.iter().find(|(label, _)| *label == line.key)?.1;
            (!in_navigation(page, line.nodes.start)).then_some((name, line))
        })
        .collect()
}

/// Menus and footers repeat headings as links.
fn in_navigation(page: &Page<'_>, id: NodeId) -> bool {
    let mut at = page.snapshot().node(id).and_then(|node| node.parent);
    while let Some(here) = at {
        let role = page.snapshot().attribute(here, "role");
        if matches!(page.snapshot().tag(here), Some("nav" | "footer" | "title")) || role == Some("navigation")
        {
            return true;
        }
        at = page.snapshot().node(here).and_then(|node| node.parent);
    }
    false
}

/// `h1` to `h6` with their rank, in page order.
pub(super) fn headings(page: &Page<'_>) -> Vec<(Range<NodeId>, u8)> {
    let ranks = [("h1", 1), ("h2", 2), ("h3", 3), ("h4", 4), ("h5", 5), ("h6", 6)];
    let mut all: Vec<_> = ranks
        .iter()
        .flat_map(|(tag, rank)| page.index.with_tag(tag).iter().map(|id| (page.of(*id), *rank)))
        .collect();
    all.sort_by_key(|(nodes, _)| nodes.start);
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

/// Sections whose anchor is on the page; an anchor without text stands for the element around it.
fn anchored(page: &Page<'_>, site: &Site) -> Vec<Region> {
    let pairs = site.table.section.iter().zip(&site.anchors);
    pairs
        .filter_map(|(section, anchor)| {
            let found = *page.index.select(anchor.as_ref()?, page.all()).first()?;
            let own = page.of(found);
            let around = page.snapshot().node(found)?.parent;
            let nodes = if page.lines(own.clone()).is_empty() { page.of(around?) } else { own };
            // Its own heading is no part of what stands under it.
            let heading = page
                .lines(nodes.clone())
                .first()
                .filter(|line| section.labels.iter().any(|label| label_key(label) == line.key));
            let start = heading.map_or(nodes.start, |line| line.nodes.end);
            Some(Region { name: section.name, nodes: start..nodes.end })
        })
        .collect()
}
