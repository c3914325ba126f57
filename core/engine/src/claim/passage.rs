//! Words of a page with their way back to it.

use std::sync::{Arc, OnceLock};

use crate::names::in_text::{Introduction, introductions};
use crate::snapshot::{NodeId, Visibility};
use crate::text::experience;
use crate::text::fold::Folded;
use crate::text::{Utf16Range, len_utf16};

/// A stretch of text put together from one or more text runs of the page.
///
/// `text` may hold characters that stand in no node (a line break between two blocks); pieces say which bytes came from
/// where. A passage without pieces comes from facts, not from a page; its evidence is the quote alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// The characters as read.
    pub text: String,
    /// Which bytes of `text` stand in which node, in order.
    pub pieces: Vec<Piece>,
    /// Shown, hidden or not known: hidden as soon as one piece is.
    pub visibility: Visibility,
    /// How the words were found, for people who repair tables: "css [itemprop=name]", "label Member since", "facts".
    pub found_by: String,
    /// [`Self::folded`], [`Self::experience`] and [`Self::introductions`], once they were asked for.
    pub once: Once,
}

/// What several rules work out of the same words, kept with them.
#[derive(Debug, Clone, Default)]
pub struct Once {
    folded: OnceLock<Arc<Folded>>,
    experience: OnceLock<Arc<[experience::Statement]>>,
    introductions: OnceLock<Arc<[Introduction]>>,
}

/// What is kept follows from the words and makes no difference.
impl PartialEq for Once {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Once {}

/// A part of a passage that stands in one text run, character for character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// First byte of the part within [`Passage::text`].
    pub at: usize,
    /// Its length in bytes.
    pub len: usize,
    /// The text run it stands in.
    pub node: NodeId,
    /// Where it starts in that run, in UTF-16 code units.
    pub utf16_start: u32,
}

/// A range of characters in one text run of the page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SpanInNode {
    /// The text run.
    pub node: NodeId,
    /// The characters within it.
    pub range: Utf16Range,
}

/// Quoted words and where they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Evidence {
    /// The words exactly as the page has them (text runs joined).
    pub quote: String,
    /// Where they stand, in page order; empty for facts without a page.
    pub spans: Vec<SpanInNode>,
    /// Whether the user could see them.
    pub visibility: Visibility,
    /// How they were found.
    pub found_by: String,
}

impl Passage {
    /// Words that stand in no page (facts, tests).
    pub fn from_facts(text: impl Into<String>) -> Self {
        Self { text: text.into(), found_by: "facts".into(), ..Self::default() }
    }

    /// The text folded, worked out once. The words of a passage do not change after it was read.
    pub fn folded(&self) -> &Folded {
        self.once.folded.get_or_init(|| Arc::new(Folded::new(&self.text)))
    }

    /// The lengths of time that the text states, worked out once.
    pub fn experience(&self) -> &[experience::Statement] {
        self.once.experience.get_or_init(|| experience::statements(self.folded()).into())
    }

    /// Who the text says its writer is, worked out once.
    pub fn introductions(&self) -> &[Introduction] {
        let read = || introductions(&self.text, self.folded()).into();
        self.once.introductions.get_or_init(read)
    }

    /// Evidence for a byte range of [`Self::folded`]: a phrase, quoted as the page has it.
    pub fn evidence_of(&self, folded: std::ops::Range<usize>) -> Evidence {
        self.evidence_at(self.folded().original(folded))
    }

    /// Evidence for the whole passage, without white space at its ends.
    pub fn evidence(&self) -> Evidence {
        self.evidence_at(0..self.text.len())
    }

    /// Evidence for a byte range of [`Passage::text`]; white space at its ends is left out. A range that does not fall on
    /// character boundaries is widened to the whole passage rather than lost.
    pub fn evidence_at(&self, range: std::ops::Range<usize>) -> Evidence {
        let Some(words) = self.text.get(range.clone()) else { return self.evidence() };
        let start = range.start + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        Evidence {
            quote: self.text.get(start..end).unwrap_or_default().to_owned(),
            spans: self.pieces.iter().filter_map(|piece| self.span(piece, start, end)).collect(),
            visibility: self.visibility,
            found_by: self.found_by.clone(),
        }
    }

    /// The same words as a passage of their own.
    #[must_use]
    pub fn slice(&self, range: std::ops::Range<usize>) -> Self {
        let Some(words) = self.text.get(range.clone()) else { return self.clone() };
        let pieces = self.pieces.iter().filter_map(|piece| {
            let (from, to) = overlap(piece, range.start, range.end)?;
            let before = self.text.get(piece.at..from)?;
            Some(Piece {
                at: from - range.start,
                len: to - from,
                node: piece.node,
                utf16_start: piece.utf16_start + len_utf16(before),
            })
        });
        Self {
            text: words.to_owned(),
            pieces: pieces.collect(),
            visibility: self.visibility,
            found_by: self.found_by.clone(),
            once: Once::default(),
        }
    }

    /// The text on one line, runs of white space as one space: how values are printed.
    pub fn one_line(&self) -> String {
        let mut line = String::with_capacity(self.text.len());
        for word in self.text.split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        line
    }

    fn span(&self, piece: &Piece, start: usize, end: usize) -> Option<SpanInNode> {
        let (from, to) = overlap(piece, start, end)?;
        let before = len_utf16(self.text.get(piece.at..from)?);
        let inside = len_utf16(self.text.get(from..to)?);
        let first = piece.utf16_start + before;
        Some(SpanInNode { node: piece.node, range: Utf16Range { start: first, end: first + inside } })
    }
}

fn overlap(piece: &Piece, start: usize, end: usize) -> Option<(usize, usize)> {
    let from = piece.at.max(start);
    let to = (piece.at + piece.len).min(end);
    (from < to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_counts_utf16_within_each_run() {
        // "😀 Hi" in node 4, a line break of ours, "Ann" at unit 2 of node 6.
        let passage = Passage {
            text: "😀 Hi\nAnn".into(),
            pieces: vec![
                Piece { at: 0, len: 7, node: NodeId(4), utf16_start: 0 },
                Piece { at: 8, len: 3, node: NodeId(6), utf16_start: 2 },
            ],
            ..Passage::default()
        };
        let found = passage.evidence_at(5..11);
        assert_eq!(found.quote, "Hi\nAnn");
        assert_eq!(
            found.spans,
            [
                SpanInNode { node: NodeId(4), range: Utf16Range { start: 3, end: 5 } },
                SpanInNode { node: NodeId(6), range: Utf16Range { start: 2, end: 5 } },
            ]
        );
        assert_eq!(passage.slice(5..11).evidence(), found);
    }

    #[test]
    fn a_range_inside_a_character_quotes_the_whole() {
        assert_eq!(Passage::from_facts("é!").evidence_at(1..2).quote, "é!");
    }
}
