//! Positions: every one has a line of dates, and around that line stands what belongs to it.

use std::ops::Range;

use super::super::cells::Cell;
use super::super::locate::Sight;
use super::super::records::Parts;
use super::super::shapes::leading_span;
use super::super::{place, structure};
use super::{cut, is_dated, own_cells};
use crate::claim::Passage;
use crate::snapshot::NodeId;

/// What stands above several roles under one employer.
struct Group {
    /// Employer, "Full-time · 5 yrs 3 mos", place.
    head: Vec<Passage>,
    /// The element around head and roles.
    nodes: Range<NodeId>,
}

/// The positions of the section, in page order.
pub(super) fn roles(sight: &Sight<'_>, region: &Range<NodeId>) -> Vec<Parts> {
    let cells = own_cells(sight, region.clone());
    let marks: Vec<NodeId> =
        cells.iter().filter(|cell| is_dated(&cell.passage)).map(|cell| cell.nodes.start).collect();
    let areas = structure::around_each(&sight.page, region, &marks);
    let mut roles = Vec::new();
    let mut group: Option<Group> = None;
    let mut before = region.start;
    for (area, mark) in areas.iter().zip(&marks) {
        let within = |nodes: Range<NodeId>| {
            let from = cells.partition_point(|cell| cell.nodes.start < nodes.start);
            let to = cells.partition_point(|cell| cell.nodes.start < nodes.end);
            cells.get(from..to.max(from)).unwrap_or_default()
        };
        group = new_group(sight, within(before..area.start), area, before)
            .or(group.filter(|group| group.nodes.end >= area.end));
        before = area.end;
        let own = within(area.clone());
        let Some(dates) = own.iter().position(|cell| cell.nodes.start == *mark) else { continue };
        // A group of one role: employer and length of time stand above the title in the same element.
        let alone =
            (group.is_none() && dates > 2).then(|| start_of_role(sight, own, dates)).filter(|at| *at > 0);
        let own_group = alone.and_then(|at| own.get(..at)).map(words);
        let head = own_group.as_deref().or(group.as_ref().map(|group| group.head.as_slice()));
        let start = alone.unwrap_or(0);
        roles.extend(role(sight, own.get(start..).unwrap_or_default(), dates - start, head));
    }
    roles
}

fn words(cells: &[Cell]) -> Vec<Passage> {
    cells.iter().map(|cell| cell.passage.clone()).collect()
}

/// The cells between two positions head a group, where one element holds them and what follows but not what was before.
fn new_group(sight: &Sight<'_>, between: &[Cell], area: &Range<NodeId>, before: NodeId) -> Option<Group> {
    let first = between.first()?;
    let nodes = around(sight, first.nodes.start, area.start);
    // The first one may stand anywhere in the section.
    (nodes.start >= before || between.len() < 4 && nodes.end >= area.end && nodes.start.0 + 1 >= before.0)
        .then(|| Group { head: words(between), nodes })
}

/// Index of the title: the first cell of the largest element around the dates that does not begin with the employer.
fn start_of_role(sight: &Sight<'_>, own: &[Cell], dates: usize) -> usize {
    let (Some(first), Some(mark)) = (own.first(), own.get(dates)) else { return 0 };
    let snapshot = sight.page.snapshot();
    let mut nodes = mark.nodes.clone();
    while let Some(parent) = snapshot.node(nodes.start).and_then(|node| node.parent) {
        let around = sight.page.of(parent);
        if around.contains(&first.nodes.start) {
            break;
        }
        nodes = around;
    }
    own.iter().position(|cell| cell.nodes.start >= nodes.start).filter(|at| *at < dates).unwrap_or(0)
}

/// "Title", "Company · Full-time", "Jul 2020 - Present · 3 yrs 1 mo", "Place". Under a group the second line is the kind
/// of employment alone; kind and place of the whole group hold where the role has none.
fn role(sight: &Sight<'_>, own: &[Cell], dates: usize, group: Option<&[Passage]>) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut put = |name: &str, words: &Passage| parts.put(name, words, "section experience");
    let title = own.first().filter(|_| dates > 0)?;
    put("title", &title.passage);
    let before = own.get(1..dates).unwrap_or_default();
    let mut kind = None;
    match group {
        None => {
            if let Some(line) = before.first() {
                let (company, rest) = cut(&line.passage);
                put("company", &company);
                kind = rest;
            }
        }
        Some(head) => {
            if let Some(company) = head.first() {
                put("company", company);
            }
            // "Full-time · 5 yrs 3 mos": a length of time alone is no kind of employment.
            let of_group = head.get(1).map(cut).filter(|(_, length)| length.is_some()).map(|(kind, _)| kind);
            kind = before.first().map(|cell| cell.passage.clone()).or(of_group);
        }
    }
    if let Some(kind) = kind {
        put("employment_type", &kind);
    }
    let mark = own.get(dates)?;
    let (span, length) = cut(&mark.passage);
    put("dates", &leading_span(&span)?);
    if let Some(length) = length {
        put("duration", &length);
    }
    let head = around_both(sight, title, mark);
    let rest = own.get(dates + 1..).unwrap_or_default();
    let in_head = rest.iter().take_while(|cell| head.contains(&cell.nodes.start)).count();
    let own_place = rest.first().filter(|cell| in_head > 0 && is_place(&cell.passage.text, in_head == 1));
    let of_group = || group.and_then(|head| head.get(2));
    if let Some(place) = own_place.map(|cell| &cell.passage).or_else(of_group) {
        put("location", &cut(place).0);
    }
    let text = rest.get(usize::from(own_place.is_some())..).unwrap_or_default();
    if let Some(text) = text.first() {
        put("description", &text.passage);
    }
    Some(parts)
}

/// A line below the dates. Where text may follow in the same element, only one that names a known country or has the shape
/// of a place is taken.
fn is_place(text: &str, alone: bool) -> bool {
    let short =
        text.chars().count() <= 100 && !text.contains(|c: char| c.is_numeric()) && !text.ends_with('.');
    let place =
        place::split(&text.split(" · ").next().unwrap_or(text).replace(" and ", " ")).country.is_some();
    short && (alone || place || text.contains(" · "))
}

/// The smallest element that holds two cells.
pub(super) fn around_both(sight: &Sight<'_>, one: &Cell, other: &Cell) -> Range<NodeId> {
    around(sight, one.nodes.start, other.nodes.start)
}

fn around(sight: &Sight<'_>, one: NodeId, other: NodeId) -> Range<NodeId> {
    let snapshot = sight.page.snapshot();
    let mut nodes = one..NodeId(one.0 + 1);
    while !nodes.contains(&other)
        && let Some(parent) = snapshot.node(nodes.start).and_then(|node| node.parent)
    {
        nodes = sight.page.of(parent);
    }
    nodes
}
