//! What a text asks of its reader, told from a table of phrases: the check that rules about requests share.
//!
//! The part that a row plays stands in its name, with the words of the finding behind a colon (`ask:noticed-account`):
//!
//! | name | a phrase of it |
//! |---|---|
//! | `ask` | is enough in any text |
//! | `here` | is enough where one reader is spoken to; in a profile, which speaks to everybody, it cannot be told |
//! | `half` | is enough with a `with` phrase near it, where one reader is spoken to |
//! | `with` | makes a `half` whole |
//! | `excuse` | takes the phrases of the same sentence away ("once the contract is signed") |
//! | `excuse-all` | takes all of the text away |
//! | `none` | takes away every phrase that it overlaps ("test account") |
//!
//! A `half` and its `with` may name the pair they make behind a slash (`half/host:noticed-computer` and `with/host`): one is
//! whole with the other alone. `with/address` needs no row: it is a mail address or a telephone number
//! in the sentence of the `half` or right behind it.
//!
//! Only what the writer says counts, not what is denied or quoted. A name that ends with `!` holds a denial of its own ("you
//! need not do anything") and counts as it stands. Headline and overview are read: the words of a message stand in the
//! overview.

use std::ops::Range;

use crate::claim::{Claims, Evidence, Kind, Passage};
use crate::rules::said::overlap;
use crate::rules::together::{Whole, together_beside};
use crate::rules::{Arg, Checking, Finding, Missing, Outcome};
use crate::text::contact::{mails, phones};
use crate::text::phrases::{Hit, Phrases, Standing, standing};
use crate::text::prose::{clause_around, sentence_around};

/// The kinds of claim that [`check`] reads.
pub(crate) const READS: &[Kind] = &[Kind::Headline, Kind::Overview];

/// How far a `with` phrase may stand from its `half`, in bytes of the folded text: three or four sentences. A guess.
const NEAR: usize = 400;
/// Phrases looked at in one text, so that a text that repeats one forever costs no more. A choice.
const PHRASES: usize = 64;
/// The longest clause that is quoted whole, in bytes of the folded text: two lines of Latin letters. A choice.
const CLAUSE: usize = 160;
/// The pair whose `with` is a way to reach somebody, found by its shape.
const ADDRESS: &str = "address";
/// How far behind its `half` an address of the next sentence may stand, in bytes of the folded text: "Call me. 010-…". A guess.
const BESIDE: usize = 24;
/// Quotes shown, so that a long text does not fill the screen.
const QUOTES: usize = 3;

/// Fires where a text asks what the table is about. The rule has the words `noticed` or those the rows name, each with
/// `$text`, and `cannot-tell-profile` where its table has a `here` or a `half`.
pub(crate) fn check(claims: &Claims, checking: &Checking<'_>, table: &str) -> Outcome {
    let texts: Vec<&Passage> = [&claims.headline, &claims.overview].into_iter().flatten().collect();
    if texts.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let Some(table) = checking.tables.phrases(table) else { return Outcome::without_phrases() };
    let spoken_to = claims.setting.is_to_one();
    let (mut found, mut unsure) = (Vec::new(), false);
    for text in texts {
        let mut said = said(text, table);
        if said.iter().any(|part| part.pair == ADDRESS) {
            said.extend(addresses(&text.folded().text));
        }
        // Two rows may find the same words.
        let mut shown: Vec<Range<usize>> = Vec::new();
        for part in said.iter().filter(|part| !excused(part, &said)) {
            let beside = said.iter().find(|other| other.completes(part));
            let hits = match (part.role, beside) {
                ("ask" | "here", _) => vec![&part.hit],
                ("half", Some(beside)) => vec![&part.hit, &beside.hit],
                _ => continue,
            };
            if !spoken_to && !part.is("ask") {
                unsure = true;
                continue;
            }
            let mut quotes = Vec::new();
            for hit in hits {
                let clause = clause(&text.folded().text, hit);
                if !shown.iter().any(|known| overlap(known, &clause)) {
                    quotes.push(text.evidence_of(clause.clone()));
                    shown.push(clause);
                }
            }
            found.push((part.noticed(), quotes));
        }
    }
    match (finding(found), unsure) {
        (Some(finding), _) => Outcome::Fired(vec![finding]),
        (None, true) => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-profile")]),
        (None, false) => Outcome::LinesUp,
    }
}

/// The same; and in words to one reader where no phrase says it, parts that belong together (see
/// [`together`](crate::rules::together)). Each whole has the name of its words. The excuses of the phrases and what is
/// something else (`none`) hold for both.
pub(crate) fn check_parts(
    claims: &Claims,
    checking: &Checking<'_>,
    table: &str,
    (parts, wholes): (&str, &[Whole]),
) -> Outcome {
    let outcome = check(claims, checking, table);
    if matches!(outcome, Outcome::Fired(_)) {
        return outcome;
    }
    let Some(overview) = claims.overview.as_ref().filter(|_| claims.setting.is_to_one()) else {
        return outcome;
    };
    let tables = (checking.tables.phrases(table), checking.tables.phrases(parts));
    let (Some(table), Some(parts)) = tables else { return Outcome::without_phrases() };
    let phrases = table.find(overview.folded()).into_iter();
    let others: Vec<Range<usize>> = phrases.filter(|hit| hit.name == "none").map(|hit| hit.range).collect();
    let Some(whole) = together_beside(overview, parts, wholes, &others) else { return outcome };
    let excuses = |part: &Part| {
        part.is("excuse-all") || part.is("excuse") && part.hit.sentence.start == whole.said.sentence.start
    };
    if said(overview, table).iter().any(excuses) {
        return outcome;
    }
    let quotes = [Some(&whole.said), whole.beside.as_ref()].into_iter().flatten();
    let found = vec![(whole.said.name, quotes.map(|said| said.evidence(overview)).collect())];
    finding(found).map_or(outcome, |finding| Outcome::Fired(vec![finding]))
}

/// One finding of all that was found: it is one request, however often it is made. The first names what was noticed.
fn finding(found: Vec<(&'static str, Vec<Evidence>)>) -> Option<Finding> {
    let noticed = found.first()?.0;
    let evidence: Vec<Evidence> = found.into_iter().flat_map(|(_, quotes)| quotes).take(QUOTES).collect();
    let text = evidence.first()?.quote.clone();
    Some(Finding { noticed, args: vec![("text", Arg::Quote(text))], evidence })
}

/// A phrase as the writer means it.
struct Part {
    hit: Hit,
    /// What it does, by the name of its row.
    role: &'static str,
    /// Which `half` and `with` belong together; empty for those without a name of their own.
    pair: &'static str,
}

impl Part {
    fn of(hit: Hit) -> Self {
        let name = hit.name.split_once(':').map_or(hit.name, |(role, _)| role);
        let name = name.strip_suffix('!').unwrap_or(name);
        let (role, pair) = name.split_once('/').unwrap_or((name, ""));
        Self { hit, role, pair }
    }

    /// Whether this is the `with` that makes a `half` whole.
    fn completes(&self, half: &Self) -> bool {
        let close =
            half.hit.range.end <= self.hit.range.start && self.hit.range.start - half.hit.range.end <= BESIDE;
        let same_sentence = || close || self.hit.sentence.start == half.hit.sentence.start;
        self.is("with")
            && self.pair == half.pair
            && near(&half.hit, &self.hit)
            && (self.pair != ADDRESS || same_sentence())
    }

    fn is(&self, role: &str) -> bool {
        self.role == role
    }

    fn noticed(&self) -> &'static str {
        self.hit.name.split_once(':').map_or("noticed", |(_, noticed)| noticed)
    }

    /// Whether the phrase is a denial by its own words.
    fn denies(&self) -> bool {
        self.hit.name.split(':').next().is_some_and(|role| role.ends_with('!'))
    }
}

/// The phrases that the writer says himself and that are not part of something else.
fn said(text: &Passage, table: Phrases<'_>) -> Vec<Part> {
    let words = &text.folded().text;
    let all: Vec<Part> = table.find(text.folded()).into_iter().take(PHRASES).map(Part::of).collect();
    let other =
        |part: &Part| all.iter().any(|none| none.is("none") && overlap(&none.hit.range, &part.hit.range));
    let kept: Vec<bool> = all
        .iter()
        .map(|part| match standing(words, &part.hit) {
            // An excuse that is denied or told excuses all the same: "we never talk outside before a contract".
            _ if part.is("none") || other(part) => false,
            _ if part.role.starts_with("excuse") => true,
            Standing::Said => true,
            Standing::Denied => part.denies(),
            Standing::Quoted => false,
        })
        .collect();
    all.into_iter().zip(kept).filter_map(|(part, kept)| kept.then_some(part)).collect()
}

/// Every mail address and telephone number of a text, as what makes a `half` whole.
fn addresses(text: &str) -> Vec<Part> {
    let ranges = mails(text)
        .into_iter()
        .map(|mail| mail.range)
        .chain(phones(text).into_iter().map(|phone| phone.range));
    let part = |range: Range<usize>| {
        Part::of(Hit { name: "with/address", sentence: sentence_around(text, range.start), range })
    };
    ranges.take(PHRASES).map(part).collect()
}

/// The clauses that a phrase stands in, which is what a reader understands; the phrase itself where they are long.
fn clause(text: &str, hit: &Hit) -> Range<usize> {
    let whole = clause_around(text, &hit.sentence, &hit.range);
    if whole.len() <= CLAUSE { whole } else { hit.range.clone() }
}

fn excused(part: &Part, said: &[Part]) -> bool {
    said.iter().any(|other| {
        other.is("excuse-all") || (other.is("excuse") && other.hit.sentence.start == part.hit.sentence.start)
    })
}

fn near(one: &Hit, other: &Hit) -> bool {
    !overlap(&one.range, &other.range)
        && one.range.start.saturating_sub(other.range.end) <= NEAR
        && other.range.start.saturating_sub(one.range.end) <= NEAR
}
