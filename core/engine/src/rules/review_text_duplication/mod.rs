//! Several clients have left nearly the same text.
//!
//! Customary praise ("great work, will hire again") is taken out first: what is left of a review must be long enough that
//! nobody writes it twice by chance. Texts count by client; one client who closes five contracts with one sentence is no
//! matter, and where a page does not say who wrote, it cannot be told.

mod likeness;

use std::collections::BTreeSet;

use likeness::Wording;

use crate::claim::{Claims, Evidence, Kind, Passage, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::tables::TableName;
use crate::tables::praise::Praise;
use crate::text::fold::Folded;
use crate::text::prose;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "review-text-duplication",
    family: Family::Reputation,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Reviews, Kind::WorkHistory],
    sources: &["US22", "LEE14", "JP24"],
    since: "0.1.0",
    check,
};

/// Different clients that must have left one text (catalogue).
const CLIENTS: usize = 3;
/// Characters a review must have beyond customary praise (catalogue); one of kana, hangul or ideographs counts for two, a guess
/// from how much longer English translations are.
const LEAST_CHARACTERS: usize = 40;
/// Quotes shown, so that a long history does not fill the screen.
const QUOTES: usize = 3;
/// Bytes up to which a whole review is quoted; of a longer one its first sentence.
const WHOLE_QUOTE: usize = 240;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let Some(praise) = checking.tables.praise() else {
        let is_asked = claims.reviews.iter().any(|review| review.text.is_some())
            || claims.work_history.iter().any(|job| job.text.is_some());
        let missing =
            if is_asked { Missing::Table(TableName::Phrases) } else { Missing::Claim(Kind::Reviews) };
        return Outcome::Unknown(vec![missing]);
    };
    let written = written(claims, praise);
    if written.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Reviews)]);
    }
    let sets: Vec<&Wording> = written.iter().map(|review| &review.wording).collect();
    let groups = likeness::groups(&sets);
    if groups.iter().map(Vec::len).sum::<usize>() < CLIENTS {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-short")]);
    }
    let mut unnamed = false;
    let mut most: Option<(usize, Vec<&Written<'_>>)> = None;
    for group in groups.iter().filter(|group| group.len() >= CLIENTS) {
        let reviews: Vec<_> = group.iter().filter_map(|at| written.get(*at)).collect();
        let clients = sorting::set(reviews.iter().filter_map(|review| review.client.as_deref()));
        unnamed |= reviews.iter().any(|review| review.client.is_none());
        if clients.len() >= CLIENTS && most.as_ref().is_none_or(|(so_far, _)| clients.len() > *so_far) {
            most = Some((clients.len(), reviews));
        }
    }
    match most {
        Some((clients, reviews)) => Outcome::Fired(vec![finding(clients, &reviews)]),
        None if unnamed => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-who")]),
        None => Outcome::LinesUp,
    }
}

/// What one client wrote.
struct Written<'a> {
    text: &'a Passage,
    /// Folded; `None` where the page does not say or says "anonymous".
    client: Option<String>,
    /// Empty where too little of its own is left.
    wording: Wording,
}

/// Reviews and the words of clients in the work history; a text that stands in both lists is taken from the first.
fn written<'a>(claims: &'a Claims, praise: &Praise) -> Vec<Written<'a>> {
    let texts =
        claims.reviews.iter().filter_map(|review| Some((review.text.as_ref()?, review.author.as_ref())));
    let mut written: Vec<Written<'_>> = texts.map(|(text, author)| read(text, author, praise)).collect();
    let jobs = claims.work_history.iter().filter_map(|job| Some((job.text.as_ref()?, job.client.as_ref())));
    let mut jobs = jobs.peekable();
    if jobs.peek().is_some() {
        let seen = sorting::set(written.iter().map(|review| review.text.one_line()));
        let fresh = jobs.filter(|(text, _)| !seen.contains(&text.one_line()));
        written.extend(fresh.map(|(text, client)| read(text, client, praise)));
    }
    written
}

fn read<'a>(text: &'a Passage, client: Option<&Text>, praise: &Praise) -> Written<'a> {
    let words = praise.own_words(text.folded());
    let long = |c: char| {
        if matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}') {
            2
        } else {
            1
        }
    };
    // Between words of an alphabet stands a space.
    let spaced = |word: &&str| {
        let characters: usize = word.chars().map(long).sum();
        characters + usize::from(word.chars().count() == characters)
    };
    let long_enough = words.iter().map(spaced).sum::<usize>() > LEAST_CHARACTERS;
    let wording = if long_enough { Wording::of(&words) } else { Wording::default() };
    let client = client.map(|name| Folded::new(name.value.trim()).text).filter(|name| is_name(name));
    Written { text, client, wording }
}

/// Whether a folded author tells one client from another.
fn is_name(author: &str) -> bool {
    const NOBODY: &[&str] = &[
        "",
        "anonymous",
        "private client",
        "client",
        "private",
        "匿名",
        "非公開",
        "匿名希望",
        "退会済み",
        "익명",
        "비공개",
        "匿名用户",
        "аноним",
        "anónimo",
        "anônimo",
        "anonyme",
        "anonym",
    ];
    !NOBODY.contains(&author)
}

fn finding(clients: usize, reviews: &[&Written<'_>]) -> Finding {
    let mut shown = BTreeSet::new();
    let of_clients =
        reviews.iter().filter(|review| review.client.as_ref().is_some_and(|name| shown.insert(name)));
    let evidence: Vec<Evidence> = of_clients.take(QUOTES).map(|review| opening(review.text)).collect();
    let quote = evidence.first().map(|first| first.quote.clone()).unwrap_or_default();
    let args = vec![("clients", Arg::Number(clients as f64)), ("quote", Arg::Quote(quote))];
    Finding { noticed: "noticed", args, evidence }
}

/// The whole of a short review, the first sentence of a long one.
fn opening(text: &Passage) -> Evidence {
    if text.text.len() <= WHOLE_QUOTE {
        return text.evidence();
    }
    prose::sentences(&text.text)
        .into_iter()
        .next()
        .map_or_else(|| text.evidence(), |first| text.evidence_at(first))
}
