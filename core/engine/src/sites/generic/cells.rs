//! The words of a record as cells, and where a record starts: at list items, rows, or repeated blocks.

use std::ops::Range;

use super::labels::{Meaning, meaning_of};
use super::outline::Outline;
use crate::claim::Passage;
use crate::sites::shapes::leading_span;
use crate::sites::words::trimmed;
use crate::snapshot::NodeId;

/// Words in an element of their own.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) words: Passage,
    /// First text run.
    pub(super) node: NodeId,
}

/// A record: its own cells, and the records of the list inside it.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub(super) cells: Vec<Cell>,
    pub(super) inner: Vec<Entry>,
}

/// Most entries of one list; a page with more is a list of something else.
const MOST_ENTRIES: usize = 200;

/// Most cells of one record in front of its date: title, employer, place, kind.
const MOST_BEFORE_DATE: usize = 4;

impl Entry {
    /// Index of the first cell that starts with a span of dates.
    pub(super) fn date_at(&self) -> Option<usize> {
        self.cells.iter().position(|cell| span_of(&cell.words).is_some())
    }

    /// The entry and those inside it, from the outside.
    fn has_date(&self) -> bool {
        self.date_at().is_some() || self.inner.iter().any(Self::has_date)
    }
}

/// The span of dates at the start of a cell's first part: "Jul 2020 - Present · 3 yrs", "(2012 - 2015)".
pub(super) fn span_of(words: &Passage) -> Option<Passage> {
    if words.text.len() > 120 {
        return None;
    }
    let start = words.text.len() - words.text.trim_start_matches(['(', '（', '[']).len();
    leading_span(&first_part(&words.slice(start..words.text.len())))
}

/// A cell up to its first middle dot.
pub(super) fn first_part(words: &Passage) -> Passage {
    parts(words).next().unwrap_or_else(|| words.clone())
}

/// The parts of a cell between middle dots and upright strokes.
pub(super) fn parts(words: &Passage) -> impl Iterator<Item = Passage> {
    let mut ranges = Vec::new();
    let mut from = 0;
    for (at, mark) in words.text.match_indices([' ', '\u{a0}']) {
        let behind = at + mark.len();
        let Some(next) = words.text.get(behind..).and_then(|rest| rest.chars().next()) else { continue };
        let ends = words.text.get(behind + next.len_utf8()..).unwrap_or_default();
        if "·•|｜".contains(next) && ends.starts_with(char::is_whitespace) {
            ranges.push(from..at);
            from = behind + next.len_utf8();
        }
    }
    ranges.push(from..words.text.len());
    let all: Vec<Passage> = ranges.into_iter().map(|range| trimmed(&words.slice(range))).collect();
    all.into_iter().filter(|part| !part.text.is_empty())
}

/// The cells within a range, without buttons, lone marks, and words of the site's own.
pub(super) fn cells(outline: &Outline<'_, '_>, nodes: Range<NodeId>) -> Vec<Cell> {
    let page = outline.page;
    let mut found = Vec::new();
    for line in page.lines(nodes.clone()) {
        if !outline.is_own(line.nodes.start) {
            continue;
        }
        // "Nov" and "2017" in elements of their own are one date.
        let whole = span_of(&line.passage);
        let mut runs = page.runs(line.nodes.clone());
        let first = runs.next().and_then(|(_, run)| span_of(&run));
        let joined = whole.as_ref().is_some_and(|whole| first.is_none_or(|first| first.text != whole.text));
        if joined {
            found.push(Cell { words: line.passage.clone(), node: line.nodes.start });
            continue;
        }
        let own = flowing(outline, line.nodes.clone());
        found.extend(own.into_iter().filter(|cell| cell.words.text.chars().any(char::is_alphanumeric)));
    }
    found.retain(|cell| meaning_of(&cell.words.text) != Some(Meaning::Action));
    found
}

/// The runs of a line as cells. Where an element has text of its own beside inline elements, all of it is one text: words
/// in bold or in a link end no cell.
fn flowing(outline: &Outline<'_, '_>, line: Range<NodeId>) -> Vec<Cell> {
    let page = outline.page;
    let parent = |id: NodeId| page.snapshot().node(id).and_then(|node| node.parent);
    let runs: Vec<(NodeId, Passage)> = page.runs(line).collect();
    let has_letters = |words: &Passage| words.text.chars().any(char::is_alphanumeric);
    let bare = runs.iter().filter(|(_, words)| has_letters(words)).filter_map(|(id, _)| parent(*id));
    let around: Vec<Range<NodeId>> = bare.map(|id| page.of(id)).collect();
    let mut found: Vec<(Cell, NodeId)> = Vec::new();
    for (node, words) in runs {
        if let Some((open, last)) = found.last_mut()
            && around.iter().any(|nodes| nodes.contains(last) && nodes.contains(&node))
        {
            open.words = page.passage(open.node..NodeId(node.0 + 1), "");
            *last = node;
            continue;
        }
        found.push((Cell { words, node }, node));
    }
    found.into_iter().map(|(cell, _)| cell).collect()
}

/// The cells of a part that stand first in their block or as high as the first: what lies deeper is said about it.
pub(super) fn leading_cells(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Cell> {
    let depth = |cell: &Cell| outline.page.snapshot().node(cell.node).map_or(0, |node| node.depth);
    let blocks = blocks(outline, part.clone());
    let each = blocks.into_iter().map(|block| cells(outline, block));
    each.flat_map(|mut cells| {
        let first = cells.first().map_or(0, depth);
        cells.retain(|cell| depth(cell) <= first);
        cells
    })
    .collect()
}

/// The records of a part: its outermost list items, or its repeated blocks.
pub(super) fn entries(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Entry> {
    let items = items(outline, part);
    if !items.is_empty() {
        return items.into_iter().take(MOST_ENTRIES).map(|item| entry(outline, item)).collect();
    }
    let blocks = blocks(outline, part.clone());
    let plain = |nodes| Entry { cells: cells(outline, nodes), inner: Vec::new() };
    blocks.into_iter().take(MOST_ENTRIES).map(plain).filter(|entry| !entry.cells.is_empty()).collect()
}

/// The dated records of a part. Where the dates of a part are not each in one list item or block, nothing says where a
/// record starts: then there are none, unless there is one date alone.
pub(super) fn dated(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Entry> {
    let all = cells(outline, part.clone());
    let dates: Vec<NodeId> =
        all.iter().filter(|cell| span_of(&cell.words).is_some()).map(|cell| cell.node).collect();
    if dates.is_empty() {
        return Vec::new();
    }
    let items = items(outline, part);
    let inside = |id: &NodeId| items.iter().any(|item| item.contains(id));
    if !items.is_empty() && dates.iter().all(inside) {
        let found = items.into_iter().take(MOST_ENTRIES).map(|item| entry(outline, item));
        return found.filter(Entry::has_date).collect();
    }
    if let [_] = dates.as_slice() {
        // Words of a record whose date could not be read may stand in front.
        let one = Entry { cells: all, inner: Vec::new() };
        return if one.date_at().is_some_and(|at| at <= MOST_BEFORE_DATE) { vec![one] } else { Vec::new() };
    }
    let mut nodes = part.clone();
    loop {
        let blocks = blocks(outline, nodes);
        let count = |block: &Range<NodeId>| dates.iter().filter(|id| block.contains(id)).count();
        if let Some(wrapper) = blocks.iter().find(|block| count(block) == dates.len() && blocks.len() > 1) {
            nodes = wrapper.clone();
            continue;
        }
        if blocks.is_empty() || blocks.iter().any(|block| count(block) > 1) {
            return Vec::new();
        }
        let plain = |nodes: Range<NodeId>| Entry { cells: cells(outline, nodes), inner: Vec::new() };
        let found: Vec<Entry> =
            blocks.into_iter().filter(|block| count(block) == 1).take(MOST_ENTRIES).map(plain).collect();
        let whole = found.iter().all(|entry| entry.cells.len() > 1);
        return if whole { found } else { Vec::new() };
    }
}

/// The outermost list items or table rows within a part.
fn items(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Range<NodeId>> {
    let page = outline.page;
    for tag in ["li", "tr", "article"] {
        let all = page.index.with_tag(tag);
        let from = all.partition_point(|id| *id < part.start);
        let mut found: Vec<Range<NodeId>> = Vec::new();
        for id in all.iter().skip(from).take_while(|id| **id < part.end) {
            if found.last().is_none_or(|last| *id >= last.end) && outline.is_own(*id) {
                found.push(page.of(*id));
            }
        }
        found.retain(|item| !page.lines(item.clone()).is_empty());
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn entry(outline: &Outline<'_, '_>, item: Range<NodeId>) -> Entry {
    let start = NodeId(item.start.0 + 1);
    let lists = outline.page.index.with_tag("ul");
    let list = lists.get(lists.partition_point(|id| *id < start)).filter(|id| **id < item.end);
    let inner = list.map(|id| items(outline, &(*id..item.end))).unwrap_or_default();
    Entry {
        cells: cells(outline, item.start..list.map_or(item.end, |id| *id)),
        inner: inner.into_iter().map(|item| entry(outline, item)).collect(),
    }
}

/// The children with words of the innermost element that holds all words of a range.
fn blocks(outline: &Outline<'_, '_>, nodes: Range<NodeId>) -> Vec<Range<NodeId>> {
    let page = outline.page;
    let lines = page.lines(nodes.clone());
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
    let (first, last) = (first.nodes.start, NodeId(last.nodes.end.0.saturating_sub(1)));
    let around = page.ancestors(first).find(|here| page.of(*here).contains(&last)).unwrap_or(NodeId(0));
    let children = page.snapshot().children(around).map(|id| page.of(id));
    let inside = children.filter(|child| child.end > nodes.start && child.start < nodes.end);
    inside.filter(|child| !page.lines(child.clone()).is_empty()).collect()
}
