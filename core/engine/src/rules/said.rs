//! Phrases that a text says for itself, each with the clause around it: what the rules about requests quote.

use std::ops::Range;

use crate::claim::{Evidence, Passage};
use crate::text::phrases::{Hit, Phrases, Standing, standing_beside};
use crate::text::prose::clause_around;

/// Longest clause that is quoted, in bytes; of a longer one the phrase alone. A choice: three lines of a panel.
pub(super) const QUOTED: usize = 240;

/// A phrase that is meant as it says.
#[derive(Debug, Clone)]
pub(super) struct Said {
    /// The name of its row, without the mark for words that deny themselves.
    pub(super) name: &'static str,
    /// The phrase, in bytes of the folded text.
    pub(super) phrase: Range<usize>,
    /// The sentence around it, in bytes of the folded text.
    pub(super) sentence: Range<usize>,
    /// The clauses it stands in, in bytes of the folded text.
    pub(super) clause: Range<usize>,
}

impl Said {
    /// The clause as the page has it.
    pub(super) fn evidence(&self, passage: &Passage) -> Evidence {
        let whole = self.clause.len() <= QUOTED;
        passage.evidence_of(if whole { self.clause.clone() } else { self.phrase.clone() })
    }

    /// With the clauses of another one of the same sentence.
    pub(super) fn joined(self, other: &Self) -> Self {
        let clause = self.clause.start.min(other.clause.start)..self.clause.end.max(other.clause.end);
        Self { clause, ..self }
    }

    /// Whether its sentence asks: on a profile that is the reader's voice ("Can I pay you directly? No.").
    pub(super) fn is_asked(&self, passage: &Passage) -> bool {
        let behind = passage.folded().text.get(self.sentence.end..).unwrap_or_default();
        behind.starts_with('?')
    }
}

/// Every phrase of the table that the text says for itself, in order; denied and quoted ones are left out.
///
/// A row whose name ends in `-own` has a word of denial among its own words ("without the fee"): only words outside the
/// phrase deny it. A phrase inside a longer one named `innocent` is left out too: "crypto projects" is no "crypto".
pub(super) fn said(passage: &Passage, table: Phrases<'_>) -> Vec<Said> {
    let text = passage.folded().text.as_str();
    let hits = table.find(passage.folded());
    let excused =
        |hit: &Hit| hits.iter().any(|other| other.name == "innocent" && overlap(&other.range, &hit.range));
    let mut found: Vec<Said> = Vec::new();
    for hit in hits.iter().filter(|hit| hit.name != "innocent") {
        let (name, own) = match hit.name.strip_suffix("-own") {
            Some(name) => (name, true),
            None => (hit.name, false),
        };
        let own = if own { std::slice::from_ref(&hit.range) } else { &[] };
        if excused(hit) || standing_beside(text, hit, own) != Standing::Said {
            continue;
        }
        let clause = clause_around(text, &hit.sentence, &hit.range);
        found.push(Said { name, phrase: hit.range.clone(), sentence: hit.sentence.clone(), clause });
    }
    found
}

/// Whether two stretches of a text share a byte.
pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrases::Book;

    const TABLE: &str = "ask\ten\tpay me\nfree-own\ten\twithout (the)? fee*\nfree-own\tja\t手数料がかからない\ninnocent\ten\tpay me (attention|a visit)\n";

    fn quotes(text: &str) -> Vec<(&'static str, String)> {
        let passage = Passage::from_facts(text);
        let found = said(&passage, Book::new(&[("test", TABLE)]).table("test").unwrap());
        found.iter().map(|said| (said.name, said.evidence(&passage).quote)).collect()
    }

    #[test]
    fn the_clause_is_quoted() {
        assert_eq!(
            quotes("Hello, please 𝗽𝗮𝘆 𝗺𝗲 today; thanks."),
            [("ask", "please 𝗽𝗮𝘆 𝗺𝗲 today".to_owned())]
        );
        assert!(quotes("Never pay me outside.").is_empty());
        assert!(quotes("Do come and pay me a visit.").is_empty());
        let long = format!("{} pay me now", "word ".repeat(60));
        assert_eq!(quotes(&long), [("ask", "pay me".to_owned())]);
    }

    #[test]
    fn own_words_of_denial_deny_nothing() {
        assert_eq!(quotes("Deal without the fee!"), [("free", "Deal without the fee".to_owned())]);
        assert!(quotes("I do not work without the fee.").is_empty());
        assert_eq!(quotes("手数料がかからない方法です。").len(), 1);
        assert!(quotes("手数料がかからない方法はお断りします。").is_empty());
    }
}
