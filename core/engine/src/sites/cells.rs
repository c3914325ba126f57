//! Cells: pieces of text that stand together whatever the layout does around them. A line may hold several of them, when a
//! page gives each value an inline element of its own.

use std::ops::Range;

use super::words::{BLOCKS, Page};
use crate::claim::Passage;
use crate::snapshot::NodeId;

/// A piece of text.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) passage: Passage,
    /// From the first text run to one past the last.
    pub(super) nodes: Range<NodeId>,
}

impl Cell {
    /// Whether most of its letters are links.
    pub(super) fn is_of_links(&self, page: &Page<'_>) -> bool {
        let snapshot = page.snapshot();
        // A link's words sit in at most a few wrappers.
        let is_linked = |id: NodeId| page.ancestors(id).take(3).any(|here| snapshot.tag(here) == Some("a"));
        let letters = |id: NodeId| snapshot.text_of(id).chars().filter(|c| c.is_alphanumeric()).count();
        let runs = page.runs_within(self.nodes.clone()).iter().map(|(id, _)| *id);
        let all: usize = runs.clone().map(letters).sum();
        let linked: usize = runs.filter(|id| is_linked(*id)).map(letters).sum();
        2 * linked > all
    }
}

/// The cells within a range, in page order: the words of an element that has words of its own belong together with those
/// of the inline elements in it ("Jul 2020 - <b>Present</b>").
pub(super) fn cells(page: &Page<'_>, nodes: Range<NodeId>) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut from = 0;
    let runs = page.runs_within(nodes);
    let mut open: Option<NodeId> = None;
    for (at, (id, _)) in runs.iter().enumerate() {
        if page.snapshot().text_of(*id).trim().is_empty() {
            continue;
        }
        let root = root_of(page, *id);
        if open != Some(root) {
            push(page, runs.get(from..at), &mut cells);
            (open, from) = (Some(root), at);
        }
    }
    push(page, runs.get(from..), &mut cells);
    cells
}

fn push(page: &Page<'_>, runs: Option<&[(NodeId, bool)]>, cells: &mut Vec<Cell>) {
    let Some(runs) = runs else { return };
    let passage = page.join(runs, "");
    if let (Some((first, _)), Some((last, _)), false) = (runs.first(), runs.last(), passage.text.is_empty()) {
        cells.push(Cell { passage, nodes: *first..NodeId(last.0 + 1) });
    }
}

/// The outermost element with words of its own, up to the block around a run.
fn root_of(page: &Page<'_>, run: NodeId) -> NodeId {
    let snapshot = page.snapshot();
    let mut root = run;
    let mut at = snapshot.node(run).and_then(|node| node.parent);
    // A line is not nested deeper than this.
    for _ in 0..12 {
        let Some(here) = at else { break };
        if page.has_words(here) {
            root = here;
        }
        if snapshot.tag(here).is_some_and(|tag| BLOCKS.contains(&tag)) {
            break;
        }
        at = snapshot.node(here).and_then(|node| node.parent);
    }
    root
}
