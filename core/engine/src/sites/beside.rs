//! Values beside a label: "Member since" and what stands next to it, on either side.

use std::ops::Range;

use regex::Regex;

use super::locate::Words;
use super::words::{Page, label_key, next_element, trimmed};
use crate::claim::Passage;
use crate::snapshot::NodeId;
use crate::text::clock::LocalTime;
use crate::text::date::PartialDate;
use crate::text::fold::Folded;

/// Longest value beside a label, in bytes; longer text is not a value but the next part of the page.
const LONGEST: usize = 120;

/// Levels to climb from a label to the element that holds the value too. Labels sit in at most two wrappers of their own
/// on the pages seen; one more is for a redesign.
const LEVELS: usize = 3;

/// The words beside any of the labels within a scope, in page order.
pub(super) fn values(
    page: &Page<'_>,
    labels: &[&str],
    scope: &Range<NodeId>,
    pattern: Option<&Regex>,
    found_by: &str,
) -> Vec<Words> {
    let keys: Vec<String> = labels.iter().map(|label| label_key(label)).collect();
    let lines = page.lines(scope.clone()).iter();
    lines
        .filter_map(|line| {
            let words = &line.passage;
            let label = keys.iter().find(|label| line.key.starts_with(label.as_str()))?;
            let mut passage = if line.key == *label && !has_value_behind(&words.text, label) {
                around(page, line.nodes.clone())?
            } else {
                behind(words, label)?
            };
            found_by.clone_into(&mut passage.found_by);
            if let Some(pattern) = pattern {
                let found = pattern.captures(&passage.text)?;
                passage = passage.slice(found.name("value").or_else(|| found.get(0))?.range());
            }
            Some(Words { passage: trimmed(&passage), node: Some(line.nodes.start) })
        })
        .collect()
}

/// "Total jobs 48", "Completed projects0": the key of the heading has lost the count.
fn has_value_behind(words: &str, label: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    letters(&Folded::new(words).text) > letters(label)
}

/// The rest of a line behind its label: "Member since March 2019", "登録日：2019年3月".
pub(super) fn behind(words: &Passage, label: &str) -> Option<Passage> {
    let letters = label.chars().filter(|c| !c.is_whitespace()).count();
    let mut seen = 0;
    let (at, _) = words.text.char_indices().find(|(_, c)| {
        seen += usize::from(!c.is_whitespace());
        seen > letters
    })?;
    let rest = words.text.get(at..)?;
    let before = words.text.get(..at)?;
    // "Joined" must not be found in "Joinedup"; a value in an element of its own needs no space.
    let apart = words.pieces.iter().any(|piece| piece.at == at)
        || before.ends_with(char::is_whitespace)
        || rest.starts_with(|c: char| !c.is_alphanumeric())
        || !label.is_ascii();
    if !apart {
        return None;
    }
    let value = rest.trim_start_matches(|c: char| c.is_whitespace() || ":：-–—・".contains(c));
    let start = words.text.len() - value.len();
    // "Joined the choir in 2019" is a sentence: without a mark or an element between them, only a figure, a date
    // or a clock is taken for a value.
    let marked = words.text.get(at..start)?.contains(|c: char| ":：-–—・".contains(c))
        || words.pieces.iter().any(|piece| (at..=start).contains(&piece.at));
    let plain = value.starts_with(|c: char| c.is_numeric() || "$€£¥₹₩".contains(c))
        || PartialDate::find(value).is_some_and(|found| found.range.start == 0)
        || value.chars().count() <= 12 && LocalTime::parse(value).is_some();
    if !(marked || plain) {
        return None;
    }
    let value = trimmed(&words.slice(start..words.text.len()));
    (!value.text.is_empty() && value.text.len() <= LONGEST).then_some(value)
}

/// The nearest words around a label that stands alone: climbs until an element has more lines than the label, and takes
/// the line behind it, or the one before it.
fn around(page: &Page<'_>, label: Range<NodeId>) -> Option<Passage> {
    let snapshot = page.snapshot();
    let mut at = snapshot.node(label.start)?.parent;
    let mut inner = label.start;
    for _ in 0..=LEVELS + 1 {
        let here = at?;
        if is_unfilled(page, next_element(snapshot, inner)) {
            return None;
        }
        let lines = page.lines(page.of(here));
        if lines.len() > 1 {
            let own = lines.iter().position(|line| line.nodes.start == label.start)?;
            let next = lines.get(own + 1).or_else(|| lines.get(own.checked_sub(1)?))?;
            // A whole list of labels and values in one element: only pairs can be told apart.
            return (next.passage.text.len() <= LONGEST).then(|| next.passage.clone());
        }
        inner = here;
        at = snapshot.node(here)?.parent;
    }
    None
}

/// An element for a value that has none: what comes after it belongs to another label.
pub(super) fn is_unfilled(page: &Page<'_>, slot: Option<NodeId>) -> bool {
    let Some(slot) = slot else { return false };
    let snapshot = page.snapshot();
    matches!(snapshot.tag(slot), Some("dd" | "td" | "div" | "p" | "span" | "strong" | "b"))
        && snapshot
            .subtree(slot)
            .all(|id| id == slot || snapshot.text_of(id).trim().is_empty() && snapshot.tag(id).is_none())
}
