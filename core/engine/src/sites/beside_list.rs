//! Lists beside a label: "Skills" and the tags in the element next to it.

use std::ops::Range;

use regex::Regex;

use super::beside::{behind, is_unfilled};
use super::locate::Words;
use super::words::{Page, label_key, next_element, trimmed};
use crate::claim::Passage;
use crate::snapshot::NodeId;

/// Most values beside one label; more is not a list but the rest of the page.
const MOST: usize = 100;

/// Every match of a pattern in what stands beside any of the labels; of a list that the page has twice, the first copy.
pub(super) fn values(
    page: &Page<'_>,
    labels: &[&str],
    scope: &Range<NodeId>,
    each: &Regex,
    found_by: &str,
) -> Vec<Words> {
    let keys: Vec<String> = labels.iter().map(|label| label_key(label)).collect();
    for line in page.lines(scope.clone()) {
        let Some(label) = keys.iter().find(|label| line.key.starts_with(label.as_str())) else { continue };
        let cell =
            if line.key == *label { beside(page, line.nodes.start) } else { behind(&line.passage, label) };
        let Some(cell) = cell else { continue };
        let found: Vec<Words> = each
            .find_iter(&cell.text)
            .take(MOST + 1)
            .filter_map(|part| {
                let mut passage = trimmed(&cell.slice(part.range()));
                found_by.clone_into(&mut passage.found_by);
                let node = passage.pieces.first().map(|piece| piece.node);
                (!passage.text.is_empty()).then_some(Words { passage, node })
            })
            .collect();
        if (1..=MOST).contains(&found.len()) {
            return found;
        }
    }
    Vec::new()
}

/// Elements around a label that hold nothing else, and that are climbed to the one that holds its list too.
const LEVELS: usize = 8;

/// The words behind the element of a label, up to the next element of its kind: what a `dt` heads ends at the next `dt`.
/// Where that is nothing (label and list are of one kind), the next element alone.
fn beside(page: &Page<'_>, label: NodeId) -> Option<Passage> {
    let snapshot = page.snapshot();
    let mut at = snapshot.node(label)?.parent;
    for _ in 0..=LEVELS {
        let here = at?;
        if page.lines(page.of(here)).len() > 1 {
            let own = snapshot.children(here).find(|child| page.of(*child).contains(&label))?;
            let first = next_element(snapshot, own);
            if is_unfilled(page, first) {
                return None;
            }
            let mut behind = snapshot.children(here).filter(|child| *child > own);
            let start = page.of(own).end;
            let next = behind.find(|child| snapshot.tag(*child) == snapshot.tag(own));
            let end = match next {
                Some(next) if first == Some(next) => page.of(next).end,
                Some(next) => next,
                None => page.of(here).end,
            };
            let passage = page.passage(start..end, "");
            return (!passage.text.is_empty()).then_some(passage);
        }
        at = snapshot.node(here)?.parent;
    }
    None
}
