//! A field of a template that nobody filled in ("Dear [Client Name]"), or a sentence of an assistant to its user.
//!
//! It shows that a text was written for many; sites offer such assistants themselves, so this is context. A text about
//! templates shows fields because they are its subject.

use std::ops::Range;
use std::sync::LazyLock;

use crate::claim::{Claims, Evidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::{Phrases, Standing, standing};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "template-residue",
    family: Family::Language,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Headline, Kind::Overview],
    sources: &["US22"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// Bytes between the brackets of a field; longer words are a remark.
const LONGEST_FIELD: usize = 48;
/// Brackets that templates mark a field with.
const BRACKETS: &[(char, char)] = &[('[', ']'), ('{', '}'), ('<', '>'), ('【', '】')];

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(include_str!("phrases.tsv")));

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    if passages.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let left: Vec<Evidence> = passages.iter().flat_map(|passage| left_over(passage)).collect();
    let Some(first) = left.first() else { return Outcome::LinesUp };
    let about = |passage: &&&Passage| PHRASES.find(passage.folded()).iter().any(|hit| hit.name == "about");
    if passages.iter().any(|passage| about(&passage)) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-subject")]);
    }
    let args = vec![("words", Arg::Quote(first.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: left }])
}

fn left_over(passage: &Passage) -> Vec<Evidence> {
    let text = &passage.folded().text;
    let hits = PHRASES.find(passage.folded());
    let is_left = |hit: &crate::text::phrases::Hit| match hit.name {
        "assistant" => (standing(text, hit) == Standing::Said).then(|| hit.range.clone()),
        "blank" => field(text, &hit.range),
        _ => None,
    };
    let mut ranges: Vec<Range<usize>> = hits.iter().filter_map(is_left).collect();
    ranges.dedup();
    ranges.into_iter().map(|range| passage.evidence_of(range)).collect()
}

/// The bracketed field that is these words and no more; doubled brackets belong to it.
fn field(text: &str, words: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..words.start)?.trim_end_matches([' ', '_']);
    let behind = text.get(words.end..)?.trim_start_matches([' ', '_', '\'', '’', 's']);
    let opening = before.chars().next_back()?;
    let (_, closing) = BRACKETS.iter().find(|(open, _)| *open == opening)?;
    if !behind.starts_with(*closing) || behind.len() + LONGEST_FIELD < text.len() - words.start {
        return None;
    }
    let start = before.trim_end_matches(opening).len();
    let end = text.len() - behind.trim_start_matches(*closing).len();
    Some(start..end)
}
