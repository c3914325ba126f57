//! Contact details are written so that a filter misses them: "(at)", spaced letters, letters that look like others, digits as words.
//!
//! They are found in the text as a person reads it and not before; whole styled letters are ordinary and are folded first. The name of
//! a messenger that is hidden counts only in a sentence that asks to write or gives an account there: a heading in spaced
//! letters is a heading.

use crate::claim::{Claims, Evidence, Kind, Passage};
use crate::rules::said::QUOTED;
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::contact::hidden;
use crate::text::phrases::{Phrases, Standing, standing};
use crate::text::prose::{clauses, sentence_around};

use std::ops::Range;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "obfuscated-contact",
    family: Family::Contact,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Overview, Kind::Headline],
    sources: &["UWRULES", "FLVIO", "DERIV"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "obfuscated_contact/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let texts: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    if texts.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let Some(calls) = checking.tables.phrases(TABLE) else { return Outcome::without_phrases() };
    let Some(evidence) = texts.into_iter().find_map(|text| first(text, calls)) else {
        return Outcome::LinesUp;
    };
    let args = vec![("text", Arg::Quote(evidence.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![evidence] }])
}

/// Whether an account stands behind a colon: `Te1egram: ann_dev`.
fn gives_account(behind: &str) -> bool {
    let account = behind.trim_start().strip_prefix([':', '=']).map(str::trim_start);
    account.is_some_and(|account| account.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '@'))
}

/// Quotation marks; those of Japanese also set off what a reader shall copy.
const MARKS: [(char, char); 6] = [('\'', '\''), ('"', '"'), ('“', '”'), ('‘', '’'), ('«', '»'), ('`', '`')];

/// Whether quotation marks enclose a contact and nothing else: it is spoken of, not given.
fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let behind = text.get(range.end..).and_then(|behind| behind.chars().next());
    before.zip(behind).is_some_and(|marks| MARKS.contains(&marks))
}

/// The first hidden contact, quoted with the clause it stands in.
fn first(passage: &Passage, calls: Phrases<'_>) -> Option<Evidence> {
    let text = passage.folded().text.as_str();
    let hidden = hidden(text);
    if hidden.is_empty() {
        return None;
    }
    let calls = calls.find(passage.folded());
    let found = hidden.into_iter().find(|hidden| {
        let sentence = sentence_around(text, hidden.range.start);
        let inside = |at: usize| sentence.start <= at && at <= sentence.end.max(hidden.range.end + 40);
        let behind = text.get(hidden.range.end..).unwrap_or_default();
        let shown = || calls.iter().any(|call| call.name == "shown" && inside(call.range.start));
        hidden.alone && !shown() && !is_quoted(text, &hidden.range)
            || gives_account(behind)
            || calls.iter().any(|call| {
                call.name == "call" && inside(call.range.start) && standing(text, call) == Standing::Said
            })
    })?;
    // A full stop inside a spelled address ends no clause.
    let sentence = sentence_around(text, found.range.start);
    let clause = clauses(text, sentence.clone())
        .into_iter()
        .find(|clause| clause.start <= found.range.start && found.range.end <= clause.end);
    // The account may stand in the next clause, between the name and the words that ask: L〇NEは「…」で検索.
    let asked = calls.iter().filter(|call| call.name == "call" && call.range.end <= sentence.end);
    let asked = asked.map(|call| call.range.end).find(|end| *end > found.range.end);
    let clause = clause.map(|clause| clause.start..asked.unwrap_or(clause.end).max(clause.end));
    let clause = clause.filter(|clause| !found.alone && clause.len() <= QUOTED);
    Some(passage.evidence_of(clause.unwrap_or(found.range)))
}
