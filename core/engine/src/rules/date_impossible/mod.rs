//! Dates that cannot be: an end before its start, a past entry that lies in the future, a span longer than a working
//! life, a certificate older than what it certifies.
//!
//! Dates in prose are looked at as well: days that no calendar has, spans that run backwards, and what is told as done on a
//! day yet to come. Each entry is looked at alone, as far as it is printed: "2019" may mean its first or its last day, whichever fits.
//! Typing errors are the usual cause, so the finding asks for a correction. Years of other calendars (Buddhist,
//! Japanese eras) that were not converted on reading are left alone.

mod certificate;
mod entry;
mod prose;

use crate::claim::{Claims, Kind};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "date-impossible",
    family: Family::Timeline,
    tier: Tier::B,
    strength: 3,
    reads: &[
        Kind::Headline,
        Kind::Overview,
        Kind::Employment,
        Kind::Education,
        Kind::Certifications,
        Kind::WorkHistory,
        Kind::Reviews,
        Kind::Portfolio,
    ],
    sources: &["US22", "MT25", "A0926"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let today = checking.today();
    let entries = entry::all(claims);
    let certificates = certificate::all(claims);
    let in_prose = prose::findings(claims, today);
    if entries.is_empty() && certificates.is_empty() && in_prose.is_empty() {
        return Outcome::Unknown(vec![
            Missing::Claim(Kind::Employment),
            Missing::Claim(Kind::Education),
            Missing::Claim(Kind::Certifications),
        ]);
    }
    let of_entries = entries.iter().filter_map(|entry| entry.finding(today));
    let of_certificates = certificates.iter().filter_map(|certificate| certificate.finding(today));
    let findings: Vec<_> = of_entries.chain(of_certificates).chain(in_prose).collect();
    if !findings.is_empty() {
        return Outcome::Fired(findings);
    }
    // Without a clock an end before its start is still seen; that nothing lies in the future is not.
    if today.is_none() { Outcome::Unknown(vec![Missing::TimeOfReading]) } else { Outcome::LinesUp }
}

/// Whether the words beside a date say that it is yet to come: "(expected)", 予定, 예정.
fn is_planned(said: &str) -> bool {
    const WORDS: &[&str] = &[
        "expected",
        "anticipated",
        "planned",
        "estimated",
        "予定",
        "見込",
        "예정",
        "预计",
        "預計",
        "voraussichtlich",
        "geplant",
        "previst",
        "prevê",
        "esperad",
        "prévu",
        "ожида",
        "планир",
    ];
    let folded = crate::text::fold::Folded::new(said).text;
    WORDS.iter().any(|word| folded.contains(word))
}
