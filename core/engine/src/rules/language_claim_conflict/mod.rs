//! Two levels are printed for one language: two entries of the list, or the list and the person's own words.
//!
//! "Native" and "basic" cannot both be meant of one language. Only levels that are printed are compared, never how anybody
//! writes; neighbouring steps are ordinary, because people rate themselves and sites have different scales.

use std::ops::Range;

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;
use crate::text::language::{Language, Level};
use crate::text::phrases::{Hit, Phrases, Standing, standing};

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "language-claim-conflict",
    family: Family::Language,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Languages, Kind::Headline, Kind::Overview],
    sources: &["US22", "FBI23"],
    since: "0.1.0",
    check,
};

/// Steps of the scale of five between two statements that are too far apart (the catalogue's "native" against
/// "conversational" or less; a guess for the pairs it does not name).
const STEPS_APART: u8 = 3;

const PHRASES: &str = "language_claim_conflict/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let listed: Vec<Stated> = claims.languages.iter().filter_map(entry).collect();
    if listed.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Languages)]);
    }
    let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
    let passages = claims.headline.iter().chain(&claims.overview);
    let told: Vec<Stated> = passages.flat_map(|passage| told(passage, phrases)).collect();
    let pairs = listed.iter().enumerate().flat_map(|(at, one)| {
        let later = listed.iter().skip(at + 1).filter(|other| other.printed == one.printed);
        later.chain(&told).filter(|other| other.language == one.language).map(move |other| (one, other))
    });
    let mut compared = false;
    for (one, other) in pairs {
        if one.level.abs_diff(other.level) >= STEPS_APART {
            return Outcome::Fired(vec![finding(one, other)]);
        }
        compared = true;
    }
    if compared {
        Outcome::LinesUp
    } else {
        Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-one-level")])
    }
}

/// A level stated for a language.
struct Stated {
    language: Language,
    /// The name as an entry of a list prints it, folded: "chinese (mandarin)" is not "chinese (cantonese)".
    printed: String,
    /// Step of the scale, from 0 for basic to 4 for native.
    level: u8,
    /// The words that state it, name first.
    evidence: Vec<Evidence>,
}

fn entry(language: &crate::claim::Language) -> Option<Stated> {
    let firm = |text: &Option<Text>| text.clone().filter(|text| text.confidence == Confidence::Firm);
    let (name, level) = (firm(&language.name)?, firm(&language.level)?);
    Some(Stated {
        language: Language::find(&name.value)?.value,
        printed: Folded::new(&name.value).text,
        level: step(Level::parse(&level.value)?),
        evidence: vec![name.said.evidence(), level.said.evidence()],
    })
}

fn step(level: Level) -> u8 {
    match level {
        Level::Basic => 0,
        Level::Intermediate => 1,
        Level::Advanced => 2,
        Level::Fluent => 3,
        Level::Native => 4,
    }
}

/// The levels that a text states of its writer.
fn told(passage: &Passage, phrases: Phrases<'_>) -> Vec<Stated> {
    let folded = passage.folded();
    let text = folded.text.as_str();
    let stated = |hit: Hit| {
        match standing(text, &hit) {
            Standing::Said => {}
            Standing::Denied if hit.name.ends_with('!') => {}
            Standing::Denied | Standing::Quoted => return None,
        }
        let (language, range) = named(text, &hit)?;
        let level = step(match hit.name {
            name if name.starts_with("few") => Level::Basic,
            name if name.starts_with("fluent") => Level::Fluent,
            _ => Level::Native,
        });
        let quote = hit.range.start.min(range.start)..hit.range.end.max(range.end);
        if of_others(text, &quote) {
            return None;
        }
        let evidence = vec![passage.evidence_at(folded.original(quote))];
        Some(Stated { language, printed: String::new(), level, evidence })
    };
    phrases.find(folded).into_iter().filter_map(stated).collect()
}

/// The language a phrase is about, and where it is named.
fn named(text: &str, hit: &Hit) -> Option<(Language, Range<usize>)> {
    let find = |range: Range<usize>| {
        let found = Language::find(text.get(range.clone())?)?;
        Some((found.value, found.range.start + range.start..found.range.end + range.start))
    };
    match hit.name.trim_end_matches('!') {
        "inside" => find(hit.range.clone()),
        "before" | "few-before" | "fluent-before" => {
            // The last name before it, directly.
            let from =
                text.get(..hit.range.start)?.char_indices().rev().nth(NAME_REACH).map_or(0, |(at, _)| at);
            let from = from.max(hit.sentence.start);
            let (language, range) = find(from..hit.range.start)?;
            let gap = text.get(range.end..hit.range.start)?;
            gap.trim().is_empty().then_some((language, range))
        }
        "start" if hit.range.start != hit.sentence.start => None,
        _ => {
            let end = hit.sentence.end.max(hit.range.end);
            let (language, range) = find(hit.range.end..end)?;
            let gap = text.get(hit.range.end..range.start)?;
            let behind = text.get(range.end..end)?.trim_start();
            // "Native English teachers wanted", "native Spanish market": somebody else's language.
            let of_others = hit.name == "start"
                && !behind.is_empty()
                && !OWN_BEHIND.iter().any(|word| behind.starts_with(word));
            (TIES.contains(&gap.trim()) && !of_others).then_some((language, range))
        }
    }
}

/// "Your English is not good", 英語が苦手な方: somebody else's level.
fn of_others(text: &str, quote: &Range<usize>) -> bool {
    let before = text.get(..quote.start).unwrap_or_default().trim_end();
    let behind = text.get(quote.end..).unwrap_or_default();
    let their = [
        "your", "their", "his", "her", "whose", "client's", "su", "seu", "votre", "ihr", "ваш", "您的",
        "你的",
    ];
    let they = [
        "な方",
        "の方",
        "な人",
        "な企業",
        "なお客",
        "する方",
        "는 고객",
        "는 분",
        "신 분",
        "신 고객",
        "는 회사",
    ];
    // "other" ends like "her" and says nothing of anybody.
    let whole = |word: &&str| {
        before
            .strip_suffix(*word)
            .is_some_and(|rest| !word.is_ascii() || !rest.ends_with(char::is_alphanumeric))
    };
    their.iter().any(whole) || they.iter().any(|word| behind.starts_with(word))
}

/// Characters in which the name before a phrase must stand.
const NAME_REACH: usize = 24;

/// What may stand between "native" and the name of the language.
const TIES: &[&str] =
    &["", "speaker of", "speaker in", "level", "level of", "in", "or bilingual", ":", "-", "in both"];

/// What stands behind "Native English" at the start of a sentence where the writer is meant.
const OWN_BEHIND: &[&str] = &[
    "speaker",
    "writer",
    "translator",
    "editor",
    "proofreader",
    "copywriter",
    "voice",
    "and ",
    ",",
    "|",
    "-",
    "(",
];

fn finding(one: &Stated, other: &Stated) -> Finding {
    let quote = |stated: &Stated| stated.evidence.last().map(|words| words.quote.clone()).unwrap_or_default();
    let name = one.evidence.first().map(|name| name.quote.clone()).unwrap_or_default();
    let in_list = other.evidence.len() > 1;
    Finding {
        noticed: if in_list { "noticed-list" } else { "noticed" },
        args: vec![
            ("language", Arg::Quote(name)),
            ("first", Arg::Quote(quote(one))),
            ("second", Arg::Quote(quote(other))),
        ],
        evidence: one.evidence.iter().chain(&other.evidence).cloned().collect(),
    }
}
