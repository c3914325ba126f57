//! Parts of a saying that belong together: "we both save", "bank transfer" and "pay" in one sentence are one offer, in whatever
//! order and language. What the rules about money and parcels look for in words to one reader, where a table of whole
//! phrases would have to foresee every sentence.
//!
//! A whole is written as the names of its parts:
//!
//! | in a whole | means |
//! |---|---|
//! | `pay` | a phrase of that name in the sentence |
//! | `~less` | one in the sentence or near it |
//! | `!press` | one however it is meant: "if it is not there by tonight" |
//! | `-shop` | none in the sentence, however it is meant |
//! | `-~calm` | none in the sentence or near it |
//!
//! Parts do not overlap: "bank transfer" is a way to pay or a word for paying, not both. Only what the writer says counts, as in
//! [`said`](super::said); a word of denial inside a phrase whose name ends in `-own` denies no other part either.

use std::ops::Range;

use super::said::{Said, overlap};
use crate::claim::Passage;
use crate::text::phrases::{Hit, Phrases, Standing, standing_beside};
use crate::text::prose::clause_around;

/// How far parts of one sentence stand from the first of them, in bytes of the folded text. A guess: four lines, for people
/// who write without full stops.
const WITHIN: usize = 320;
/// How far a part may stand from the sentence where it need not be in it, in the same bytes: three or four sentences. A guess.
const NEAR: usize = 400;
/// Phrases looked at in one text, so that a text that repeats them forever costs no more. A choice.
const PHRASES: usize = 256;

/// A name for what is found, and its parts.
pub(super) type Whole = (&'static str, &'static str);

/// What was found of a whole.
#[derive(Debug, Clone)]
pub(super) struct Together {
    /// The parts in the sentence: the clauses from the first to the last of them.
    pub(super) said: Said,
    /// The last part that stands beside the sentence.
    pub(super) beside: Option<Said>,
}

/// The first whole of the list that the text says.
pub(super) fn together(passage: &Passage, table: Phrases<'_>, wholes: &[Whole]) -> Option<Together> {
    together_beside(passage, table, wholes, &[])
}

/// The same, leaving aside wanted parts that lie in or reach into something else ("test account"), in bytes of the folded text.
pub(super) fn together_beside(
    passage: &Passage,
    table: Phrases<'_>,
    wholes: &[Whole],
    others: &[Range<usize>],
) -> Option<Together> {
    let text = passage.folded().text.as_str();
    let mut hits = table.find(passage.folded());
    hits.truncate(PHRASES);
    let own: Vec<Range<usize>> =
        hits.iter().filter(|hit| hit.name.ends_with("-own")).map(|hit| hit.range.clone()).collect();
    let read = Read { text, hits, own, others };
    wholes.iter().find_map(|(name, parts)| read.whole(name, parts))
}

/// Whether a sentence holds a phrase of one of these names, however it is meant.
pub(super) fn holds(passage: &Passage, table: Phrases<'_>, sentence: &Range<usize>, names: &[&str]) -> bool {
    let within = |hit: &Hit| sentence.start <= hit.range.start && hit.range.end <= sentence.end;
    table.find(passage.folded()).iter().any(|hit| names.contains(&hit.name) && within(hit))
}

struct Read<'a> {
    text: &'a str,
    hits: Vec<Hit>,
    /// Phrases with a word of denial among their own words.
    own: Vec<Range<usize>>,
    /// What is something else.
    others: &'a [Range<usize>],
}

impl Read<'_> {
    fn whole(&self, name: &'static str, parts: &str) -> Option<Together> {
        let first = parts.split(' ').next()?;
        self.hits
            .iter()
            .filter(|hit| is(hit, first) && self.is_itself(hit))
            .find_map(|hit| self.from(hit, name, parts))
    }

    /// The whole whose first part stands there.
    fn from(&self, first: &Hit, name: &'static str, parts: &str) -> Option<Together> {
        let sentence = &first.sentence;
        let inside =
            |hit: &Hit| hit.sentence == *sentence && hit.range.start.abs_diff(first.range.start) <= WITHIN;
        let near = |hit: &Hit| hit.range.start < sentence.end + NEAR && hit.range.end + NEAR > sentence.start;
        let mut chosen: Vec<&Hit> = Vec::new();
        let mut clause = self.clause(first);
        let mut outside = None;
        for part in parts.split(' ') {
            let (wanted, part) = match part.strip_prefix('-') {
                Some(part) => (false, part),
                None => (true, part),
            };
            let (beside, part) = match part.strip_prefix('~') {
                Some(part) => (true, part),
                None => (false, part),
            };
            let (any, part) = match part.strip_prefix('!') {
                Some(part) => (true, part),
                None => (false, part),
            };
            let mut there =
                self.hits.iter().filter(|hit| is(hit, part) && (inside(hit) || beside && near(hit)));
            if !wanted {
                if there.next().is_some() {
                    return None;
                }
                continue;
            }
            let free = |hit: &&Hit| {
                chosen
                    .iter()
                    .all(|other| other.range.end <= hit.range.start || hit.range.end <= other.range.start)
            };
            let hit = if chosen.is_empty() {
                first
            } else {
                there.find(|hit| free(hit) && self.is_itself(hit) && (any || self.is_said(hit)))?
            };
            if chosen.is_empty() && !self.is_said(hit) {
                return None;
            }
            chosen.push(hit);
            let around = self.clause(hit);
            if inside(hit) {
                clause = clause.start.min(around.start)..clause.end.max(around.end);
            } else {
                outside = Some(Said {
                    name,
                    phrase: hit.range.clone(),
                    sentence: hit.sentence.clone(),
                    clause: around,
                });
            }
        }
        let said = Said { name, phrase: first.range.clone(), sentence: sentence.clone(), clause };
        Some(Together { said, beside: outside })
    }

    fn clause(&self, hit: &Hit) -> Range<usize> {
        clause_around(self.text, &hit.sentence, &hit.range)
    }

    fn is_itself(&self, hit: &Hit) -> bool {
        !self.others.iter().any(|other| overlap(&hit.range, other))
    }

    fn is_said(&self, hit: &Hit) -> bool {
        standing_beside(self.text, hit, &self.own) == Standing::Said
    }
}

fn is(hit: &Hit, part: &str) -> bool {
    hit.name.strip_suffix("-own").unwrap_or(hit.name) == part
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrases::Book;

    const TABLE: &str = "pay\ten\t(pay|transfer)\nway\ten\t(paypal|bank transfer)\nless\ten\tcheaper\n\
        free-own\ten\twithout the fee\nshop\ten\tcustomers\ncalm\ten\tno rush\n";

    fn found(text: &str, parts: &'static str) -> Option<String> {
        let passage = Passage::from_facts(text);
        let found =
            together(&passage, Book::new(&[("test", TABLE)]).table("test").unwrap(), &[("here", parts)]);
        found.map(|found| found.said.evidence(&passage).quote)
    }

    #[test]
    fn parts_in_any_order() {
        for (text, parts, quote) in [
            ("So: by PayPal you pay less, ok.", "pay way", Some("by PayPal you pay less")),
            ("A bank transfer.", "pay way", None),
            ("You pay. PayPal is there.", "pay way", None),
            ("You pay. PayPal is there.", "pay ~way", Some("You pay")),
            ("It is cheaper, pay by PayPal", "way pay less", Some("It is cheaper, pay by PayPal")),
            ("Never pay by PayPal", "pay way", None),
            ("Without the fee you pay by PayPal", "pay way free", Some("Without the fee you pay by PayPal")),
            ("Your customers pay by PayPal", "pay way -shop", None),
            ("No rush! Pay by PayPal", "pay way -~calm", None),
            ("No rush! Pay by PayPal", "pay way -calm", Some("Pay by PayPal")),
        ] {
            assert_eq!(found(text, parts).as_deref(), quote, "{text}: {parts}");
        }
    }

    #[test]
    fn long_texts_are_looked_at_once() {
        let behind = |phrases: usize| format!("{}Pay by PayPal.", "Pay. ".repeat(phrases));
        assert!(found(&behind(PHRASES / 2), "pay way").is_some());
        assert_eq!(found(&behind(2 * PHRASES), "pay way"), None, "further on than is looked at");
        assert_eq!(found(&"pay cheaper ".repeat(50_000), "pay way less"), None);
    }
}
