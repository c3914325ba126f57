//! The cards of a list or bid page.

use std::ops::Range;

use super::compiled::{Site, Way};
use super::locate::Sight;
use super::{fields, names};
use crate::claim::Claims;
use crate::snapshot::NodeId;
use crate::text::money::Signs;

/// Reads every card that names somebody, in page order, each with where it stands.
pub(super) fn read(
    sight: &Sight<'_>,
    site: &Site,
    ways: &[Way],
    signs: Signs,
) -> Vec<(Range<NodeId>, Claims)> {
    let mut roots = with_link(sight, site, roots(sight, site));
    if roots.is_empty() {
        roots = around_links(sight, site);
    }
    roots
        .into_iter()
        .map(|scope| (scope.clone(), fields::read(sight, ways, &scope, signs)))
        .filter(|(_, claims)| claims.display_name.is_some() || claims.username.is_some())
        .map(|(scope, claims)| (scope, Claims { platform_names: names(site), ..claims }))
        .collect()
}

/// The elements the table names; a card inside a card is a part of it.
fn roots(sight: &Sight<'_>, site: &Site) -> Vec<Range<NodeId>> {
    let Some(css) = &site.cards else { return Vec::new() };
    let mut roots: Vec<Range<NodeId>> = Vec::new();
    for root in sight.page.index.select(css, sight.page.all()) {
        if roots.last().is_none_or(|last| root >= last.end) {
            roots.push(sight.page.of(root));
        }
    }
    roots
}

/// Advertisements look like cards but link to no profile. Where no card does, the links are not what the table expects.
fn with_link(sight: &Sight<'_>, site: &Site, roots: Vec<Range<NodeId>>) -> Vec<Range<NodeId>> {
    let Some(css) = &site.card_link else { return roots };
    let links = sight.page.index.select(css, sight.page.all());
    let linked = |root: &Range<NodeId>| links.iter().any(|id| root.contains(id));
    if roots.iter().any(linked) { roots.into_iter().filter(linked).collect() } else { roots }
}

/// For each linked profile the largest element that links to no other one.
fn around_links(sight: &Sight<'_>, site: &Site) -> Vec<Range<NodeId>> {
    let Some(css) = &site.card_link else { return Vec::new() };
    let snapshot = sight.page.snapshot();
    let links: Vec<(NodeId, &str)> = sight
        .page
        .index
        .select(css, sight.page.all())
        .into_iter()
        .filter_map(|id| Some((id, snapshot.attribute(id, "href")?.split(['?', '#']).next()?)))
        .collect();
    if links.iter().all(|(_, href)| links.first().is_some_and(|(_, first)| first == href)) {
        return Vec::new();
    }
    let alone = |nodes: &Range<NodeId>, href: &str| {
        let from = links.partition_point(|(id, _)| *id < nodes.start);
        links.iter().skip(from).take_while(|(id, _)| *id < nodes.end).all(|(_, other)| *other == href)
    };
    let mut roots: Vec<Range<NodeId>> = Vec::new();
    for (id, href) in &links {
        if roots.last().is_some_and(|last| last.contains(id)) {
            continue;
        }
        let mut root = sight.page.of(*id);
        while let Some(parent) = snapshot.node(root.start).and_then(|node| node.parent) {
            let around = sight.page.of(parent);
            if !alone(&around, href) {
                break;
            }
            root = around;
        }
        roots.push(root);
    }
    roots
}
