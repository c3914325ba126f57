//! Records told by the shape of the page alone: entries of a list, or neighbours that are built alike.

use std::ops::Range;

use super::cells::{Cell, cells};
use super::records::in_button;
use super::words::Page;
use crate::snapshot::NodeId;
use crate::sorting;

/// The outermost list entries within a range, by tag or by role.
pub(super) fn list_items(page: &Page<'_>, nodes: &Range<NodeId>) -> Vec<Range<NodeId>> {
    let by_role = page.index.with_attribute("role").iter();
    let by_role = by_role.filter(|id| page.snapshot().attribute(**id, "role") == Some("listitem"));
    let mut all: Vec<NodeId> = page.index.with_tag("li").iter().chain(by_role).copied().collect();
    all.retain(|id| nodes.contains(id) && !page.is_copy(*id));
    sorting::by(&mut all, Ord::cmp);
    let mut items: Vec<Range<NodeId>> = Vec::new();
    for id in all {
        if items.last().is_none_or(|last| id >= last.end) {
            items.push(page.of(id));
        }
    }
    items
}

/// The cells within a range that are not words of a button.
pub(super) fn own_cells(page: &Page<'_>, nodes: Range<NodeId>) -> Vec<Cell> {
    let mut all = cells(page, nodes);
    all.retain(|cell| !in_button(page, cell.nodes.start));
    all
}

/// The records within a range: list entries, else neighbours built alike, else the whole range as one. With `tall` a
/// record has several cells; otherwise neighbours of one cell each count too.
pub(super) fn records(page: &Page<'_>, nodes: &Range<NodeId>, tall: bool) -> Vec<Range<NodeId>> {
    let items = list_items(page, nodes);
    if !items.is_empty() {
        return items;
    }
    let alike = alike(page, nodes, tall);
    if alike.is_empty() { vec![nodes.clone()] } else { alike }
}

/// Of the elements in a range the outermost whose children repeat one shape and hold at least half of all cells.
fn alike(page: &Page<'_>, nodes: &Range<NodeId>, tall: bool) -> Vec<Range<NodeId>> {
    let all = own_cells(page, nodes.clone());
    let starts: Vec<NodeId> = all.iter().map(|cell| cell.nodes.start).collect();
    let count = |nodes: &Range<NodeId>| {
        starts.partition_point(|id| *id < nodes.end) - starts.partition_point(|id| *id < nodes.start)
    };
    let snapshot = page.snapshot();
    let mut parents: Vec<NodeId> = (nodes.start.0..nodes.end.0).map(NodeId).collect();
    // The region may be the inside of an element that is not in it.
    parents.extend(snapshot.node(nodes.start).and_then(|node| node.parent));
    parents.retain(|id| snapshot.tag(*id).is_some());
    sorting::by(&mut parents, Ord::cmp);
    for parent in parents {
        let children =
            snapshot.children(parent).filter(|id| nodes.contains(id) && snapshot.tag(*id).is_some());
        let children: Vec<Range<NodeId>> =
            children.map(|id| page.of(id)).filter(|child| count(child) > 0).collect();
        let Some(first) = children.iter().find(|child| !tall || count(child) > 1) else { continue };
        let shape = shape(page, first, &starts);
        let group: Vec<Range<NodeId>> =
            children.iter().filter(|child| self::shape(page, child, &starts) == shape).cloned().collect();
        let held: usize = group.iter().map(count).sum();
        if group.len() > 1 && 2 * held >= all.len() {
            return group;
        }
    }
    Vec::new()
}

/// Tags from an element down to its first cell.
fn shape<'p>(page: &'p Page<'_>, nodes: &Range<NodeId>, starts: &[NodeId]) -> Vec<&'p str> {
    let first = starts.get(starts.partition_point(|id| *id < nodes.start)).copied().unwrap_or(nodes.start);
    let mut tags = Vec::new();
    let mut at = page.snapshot().node(first).and_then(|node| node.parent);
    while let Some(here) = at.filter(|id| *id >= nodes.start) {
        tags.extend(page.snapshot().tag(here));
        at = page.snapshot().node(here).and_then(|node| node.parent);
    }
    tags
}

/// For each marked node the largest element that holds no other marked one, within a range.
pub(super) fn around_each(page: &Page<'_>, nodes: &Range<NodeId>, marks: &[NodeId]) -> Vec<Range<NodeId>> {
    let snapshot = page.snapshot();
    let count = |nodes: &Range<NodeId>| {
        marks.partition_point(|id| *id < nodes.end) - marks.partition_point(|id| *id < nodes.start)
    };
    let grown = marks.iter().map(|mark| {
        let mut root = page.of(*mark);
        while let Some(parent) = snapshot.node(root.start).and_then(|node| node.parent) {
            let around = page.of(parent);
            if count(&around) > 1 || around.start < nodes.start || around.end > nodes.end {
                break;
            }
            root = around;
        }
        root
    });
    grown.collect()
}
