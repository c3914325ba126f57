//! `LinkedIn`: positions stand in lists in lists (several roles under one employer), every line stands twice, class names
//! are compiled. A table cannot say that; the shape of the entries can, and the lines of dates in them.

mod experience;
mod top;

use std::ops::Range;

use super::cells::Cell;
use super::fields::comparable;
use super::locate::Sight;
use super::records::Parts;
use super::shapes::leading_span;
use super::structure;
use crate::claim::{Claims, Passage};
use crate::snapshot::NodeId;
use crate::text::date::DateSpan;

/// What this reader reads beside the table.
pub(super) const FIELDS: &[&str] = &[
    "certifications",
    "display_name",
    "education",
    "employment",
    "headline",
    "languages",
    "location",
    "overview",
    "skills",
];

/// Reads a profile: the head of the page and the sections under it.
pub(super) fn read(sight: &Sight<'_>, claims: &mut Claims) {
    if let Some(region) = region(sight, "experience") {
        claims.employment = experience::roles(sight, &region).iter().map(Parts::employment).collect();
    }
    claims.education = entries(sight, "education", true)
        .iter()
        .filter_map(|cells| school(sight, cells))
        .map(|p| p.education())
        .collect();
    claims.certifications = entries(sight, "certifications", true)
        .iter()
        .filter_map(|cells| certificate(cells))
        .map(|parts| parts.certification())
        .collect();
    claims.languages = entries(sight, "languages", true)
        .iter()
        .filter_map(|cells| language(cells))
        .filter_map(|p| p.language())
        .collect();
    let skills = entries(sight, "skills", false).into_iter().filter_map(|cells| cells.into_iter().next());
    claims.skills = skills
        .filter(|cell| !is_footer(sight, cell))
        .map(|cell| (None, super::records::text(cell.passage)))
        .collect();
    claims.overview = overview(sight);
    top::read(sight, claims);
    unname_region(claims);
}

/// Of two parts the first is mostly a region here ("England, United Kingdom"), since cities come with theirs: it is left as
/// neither, the words are still there.
fn unname_region(claims: &mut Claims) {
    if let Some(location) = &mut claims.location
        && location.value.region.is_none()
        && location.value.country.is_some()
    {
        location.value.city = None;
    }
}

/// The cells within a range, without the twin for screen readers that follows a line: "Jul 2020 to Present" behind "Jul
/// 2020 - Present".
fn own_cells(sight: &Sight<'_>, nodes: Range<NodeId>) -> Vec<Cell> {
    let mut cells = structure::own_cells(&sight.page, nodes);
    let letters = |cell: &Cell| comparable(&cell.passage.text.replace(" to ", " "));
    cells.dedup_by(|next, first| letters(next) == letters(first));
    cells
}

fn region(sight: &Sight<'_>, name: &str) -> Option<Range<NodeId>> {
    let mut regions = sight.regions.iter().filter(|region| region.name == name);
    let has_words = |nodes: &Range<NodeId>| !sight.page.lines(nodes.clone()).is_empty();
    regions.find(|region| has_words(&region.nodes)).map(|region| region.nodes.clone())
}

/// The entries of a section, each as its own cells: those of lists inside it are about something else.
fn entries(sight: &Sight<'_>, section: &str, tall: bool) -> Vec<Vec<Cell>> {
    let Some(region) = region(sight, section) else { return Vec::new() };
    let page = &sight.page;
    let mut records = structure::records(page, &region, tall);
    if let [only] = records.as_slice()
        && tall
        && own_cells(sight, only.clone()).len() > 3
    {
        // Entries of one line each, or a single entry.
        let short = structure::records(page, &region, false);
        let dated = |nodes: &Range<NodeId>| {
            own_cells(sight, nodes.clone()).iter().any(|cell| is_dated(&cell.passage))
        };
        if !short.iter().any(dated) {
            records = short;
        }
    }
    let own = |record: Range<NodeId>| {
        let start = NodeId(record.start.0 + 1);
        let inner = structure::list_items(page, &(start..record.end)).first().map(|inner| inner.start);
        own_cells(sight, record.start..inner.unwrap_or(record.end))
    };
    records.into_iter().map(own).filter(|cells| !cells.is_empty()).collect()
}

/// "Show all 12 skills" is a link below the entries.
fn is_footer(sight: &Sight<'_>, cell: &Cell) -> bool {
    let linked = sight.page.snapshot().node(cell.nodes.start).and_then(|node| node.parent);
    let linked =
        linked.is_some_and(|id| ["a", "span"].contains(&sight.page.snapshot().tag(id).unwrap_or_default()));
    linked
        && cell.passage.text.contains(|c: char| c.is_ascii_digit())
        && cell.passage.text.split_whitespace().count() > 2
        || cell.passage.text.to_lowercase().starts_with("show all")
}

/// Whether a line starts with a span of dates, as far as its first middle dot.
fn is_dated(words: &Passage) -> bool {
    leading_span(&cut(words).0).is_some()
}

fn school(sight: &Sight<'_>, cells: &[Cell]) -> Option<Parts> {
    let mut parts = Parts::default();
    let first = cells.first()?;
    parts.put("school", &first.passage, "section education");
    let dates = cells.iter().skip(1).position(|cell| is_dated(&cell.passage)).map(|at| at + 1);
    let head = dates.map(|at| experience::around_both(sight, first, cells.get(at).unwrap_or(first)));
    for (at, cell) in cells.iter().enumerate().skip(1).take(4) {
        // "Grade: 5.4", "Activities and societies: Chess"
        let other = cell.passage.text.contains(':')
            || head.as_ref().is_some_and(|head| !head.contains(&cell.nodes.start));
        match leading_span(&cell.passage) {
            Some(dates) => parts.put("dates", &dates, "section education"),
            None if !other && dates.is_none_or(|dates| at < dates) => {
                parts.put("degree", &cell.passage, "section education");
            }
            None => {}
        }
    }
    Some(parts)
}

/// "Name", "Issuer", "Issued Apr 2022 · Expires Apr 2023".
fn certificate(cells: &[Cell]) -> Option<Parts> {
    let mut parts = Parts::default();
    parts.put("name", &cells.first()?.passage, "section certifications");
    for cell in cells.iter().skip(1).take(3) {
        let (first, _) = cut(&cell.passage);
        match DateSpan::find(&first.text) {
            Some(found) => parts.put("issued", &first.slice(found.from), "section certifications"),
            None => parts.put("issuer", &cell.passage, "section certifications"),
        }
    }
    Some(parts)
}

fn language(cells: &[Cell]) -> Option<Parts> {
    let mut parts = Parts::default();
    parts.put("name", &cells.first()?.passage, "section languages");
    if let Some(level) = cells.get(1) {
        parts.put("level", &level.passage, "section languages");
    }
    Some(parts)
}

/// The text under "About", without the button that unfolds it and the line of top skills below it.
fn overview(sight: &Sight<'_>) -> Option<Passage> {
    let kept = own_cells(sight, region(sight, "about")?);
    let (first, last) = (kept.first()?, kept.last()?);
    let passage = sight.page.passage(first.nodes.start..last.nodes.end, "section about");
    (!passage.text.is_empty()).then_some(passage)
}

/// A line at its first middle dot.
fn cut(line: &Passage) -> (Passage, Option<Passage>) {
    match line.text.split_once(" · ") {
        Some((first, rest)) => {
            (line.slice(0..first.len()), Some(line.slice(line.text.len() - rest.len()..line.text.len())))
        }
        None => (line.clone(), None),
    }
}
