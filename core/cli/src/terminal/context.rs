//! The words around a quote: what stands beside it on the page, on one line.

use std::ops::Range;

use plumbline_engine::claim::{Evidence, SpanInNode};
use plumbline_engine::snapshot::{NodeId, Snapshot};

/// Characters kept on either side of a quote.
const AROUND: usize = 48;

/// A context shorter than this is widened to the element around it, so that "Ann" stands beside something.
const WIDEN_BELOW: usize = 24;

/// Text runs looked at for one context; more than a paragraph ever has.
const MOST_RUNS: usize = 200;

/// One line of the page with the quoted bytes in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Context {
    pub(super) text: String,
    pub(super) quoted: Vec<Range<usize>>,
}

/// The context of a quote; for a quote that stands in no page, the quote alone.
pub(super) fn of(snapshot: &Snapshot, evidence: &Evidence) -> Context {
    let Some(element) = element_around(snapshot, &evidence.spans) else {
        let text = evidence.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = 0..text.len();
        return Context { text, quoted: vec![whole] };
    };
    let mut line = Line::default();
    let runs = snapshot.subtree(element).filter(|id| snapshot.tag(*id).is_none());
    // Runs far before the quote are left out: what is shown is cut around it in the end.
    let first = evidence.spans.first().map_or(0, |span| span.node.0);
    let near = first.saturating_sub(MOST_RUNS as u32);
    for run in runs.filter(|id| id.0 >= near).take(MOST_RUNS * 2) {
        line.run(snapshot.text_of(run), &evidence.spans.iter().filter(|span| span.node == run));
    }
    line.cut()
}

/// The nearest element that holds every span, widened once more where it holds next to nothing else.
fn element_around(snapshot: &Snapshot, spans: &[SpanInNode]) -> Option<NodeId> {
    let (first, last) = (spans.first()?.node, spans.last()?.node);
    let mut element = snapshot.node(first)?.parent?;
    while last >= snapshot.node(element)?.end {
        element = snapshot.node(element)?.parent?;
    }
    let characters: usize =
        snapshot.subtree(element).take(MOST_RUNS).map(|id| snapshot.text_of(id).trim().chars().count()).sum();
    if characters >= WIDEN_BELOW {
        return Some(element);
    }
    snapshot.node(element)?.parent.or(Some(element))
}

#[derive(Default)]
struct Line {
    text: String,
    quoted: Vec<Range<usize>>,
}

impl Line {
    /// Adds a text run on the same line: white space as one space, control characters as none.
    fn run<'a>(&mut self, run: &str, spans: &(impl Iterator<Item = &'a SpanInNode> + Clone)) {
        self.space();
        let mut unit = 0;
        for character in run.chars() {
            let is_quoted = spans.clone().any(|span| (span.range.start..span.range.end).contains(&unit));
            unit += character.len_utf16() as u32;
            if character.is_whitespace() || character.is_control() {
                self.space();
                continue;
            }
            let at = self.text.len();
            self.text.push(character);
            if is_quoted {
                self.mark(at);
            }
        }
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Marks the last character; spaces between two marked characters are marked too.
    fn mark(&mut self, at: usize) {
        let end = self.text.len();
        match self.quoted.last_mut() {
            Some(last) if self.text.get(last.end..at).is_some_and(|between| between.trim().is_empty()) => {
                last.end = end;
            }
            _ => self.quoted.push(at..end),
        }
    }

    /// Cuts the line around the quote, at the ends of words where that is near.
    fn cut(self) -> Context {
        let text = self.text.trim_end();
        let (Some(first), Some(last)) = (self.quoted.first(), self.quoted.last()) else {
            return Context { text: text.to_owned(), quoted: Vec::new() };
        };
        let before = text.get(..first.start).unwrap_or_default();
        let after = text.get(last.end..).unwrap_or_default();
        let kept_before =
            before.char_indices().rev().nth(AROUND).map_or(0, |(at, letter)| at + letter.len_utf8());
        let kept_after = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        let head = if kept_before > 0 { "… " } else { "" };
        let tail = if kept_after < after.len() { " …" } else { "" };
        let kept = text.get(kept_before..last.end + kept_after).unwrap_or_default();
        let shift = |at: usize| at - kept_before + head.len();
        Context {
            text: format!("{head}{kept}{tail}"),
            quoted: self.quoted.iter().map(|span| shift(span.start)..shift(span.end)).collect(),
        }
    }
}
