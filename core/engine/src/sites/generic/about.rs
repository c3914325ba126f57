//! The free text about oneself: what stands under its heading, or the longest text below the name.

use std::ops::Range;

use super::labels::Meaning;
use super::outline::{Marked, Outline};
use crate::claim::Passage;
use crate::snapshot::NodeId;

/// Fewest characters of a line that is prose by its length alone.
const PROSE: usize = 60;

/// The text under the first heading for it that has any.
pub(super) fn read(outline: &Outline<'_, '_>) -> Option<Passage> {
    outline.parts_of(Meaning::About).find_map(|part| {
        let lines = own_lines(outline, part);
        let longest = lines.iter().max_by_key(|marked| marked.line.passage.text.len())?;
        let mixed = lines.iter().any(|marked| marked.meaning.is_some() || is_pair(marked));
        if mixed {
            let long = longest.line.passage.text.chars().count() >= PROSE;
            return long.then(|| around(outline, longest));
        }
        let (first, last) = (lines.first()?, lines.last()?);
        let passage = outline.page.passage(first.line.nodes.start..last.line.nodes.end, "section about");
        (!passage.text.is_empty()).then_some(passage)
    })
}

fn own_lines<'o, 'p>(outline: &'o Outline<'p, '_>, part: &Range<NodeId>) -> Vec<&'o Marked<'p>> {
    let from = outline.lines.partition_point(|marked| marked.line.nodes.start < part.start);
    let to = outline.lines.partition_point(|marked| marked.line.nodes.start < part.end);
    let lines = outline.lines.get(from..to.max(from)).unwrap_or_default();
    lines.iter().filter(|marked| marked.own && marked.meaning != Some(Meaning::Action)).collect()
}

/// A label with its value in one line.
fn is_pair(marked: &Marked<'_>) -> bool {
    marked.pair.is_some()
}

/// The largest element around a line that holds prose alone: no label, no button, no line of another sort.
pub(super) fn around(outline: &Outline<'_, '_>, longest: &Marked<'_>) -> Passage {
    let page = outline.page;
    let mut nodes = longest.line.nodes.clone();
    for here in page.ancestors(longest.line.nodes.start).take(12) {
        let inside = page.of(here);
        let from = outline.lines.partition_point(|marked| marked.line.nodes.start < inside.start);
        let to = outline.lines.partition_point(|marked| marked.line.nodes.start < inside.end);
        let lines = outline.lines.get(from..to).unwrap_or_default();
        let heading = |marked: &Marked<'_>| {
            page.ancestors(marked.line.nodes.start).take(3).any(|id| {
                matches!(page.snapshot().tag(id), Some("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "a"))
            }) && marked.line.passage.text.chars().count() < PROSE
                && marked.line.passage.pieces.len() == 1
        };
        let link = |marked: &Marked<'_>| heading(marked) && !marked.line.passage.text.contains('.');
        if lines
            .iter()
            .any(|marked| !marked.own || marked.meaning.is_some() || is_pair(marked) || link(marked))
        {
            break;
        }
        nodes = inside;
    }
    page.passage(nodes, "longest text below the name")
}
