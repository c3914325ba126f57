//! Full availability is compared with the jobs by the hour that the page shows as still running.
//!
//! Weak by itself, since contracts that are idle and never closed are the rule on some sites: it stands only beside a finding of
//! another kind.

use std::sync::LazyLock;

use crate::claim::{Claims, Kind, Passage, WorkItem};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::date::SpanEnd;
use crate::text::number;
use crate::text::phrases::Phrases;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "parallel-load-vs-availability",
    family: Family::Workload,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::WorkHistory, Kind::Availability, Kind::AccountType],
    sources: &["MAND24", "MT25", "JP24"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// So many running jobs by the hour do not go with full availability (catalogue).
const MOST_JOBS: usize = 8;
/// Hours a week from which availability is full (catalogue), and more than anybody offers.
const FULL_HOURS: f64 = 30.0;
const WEEK: f64 = 168.0;
/// A status is a few words; a review that mentions progress is none.
const STATUS_CHARS: usize = 40;

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(include_str!("phrases.tsv")));

fn check(claims: &Claims, _checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-team")]);
    }
    let Some(availability) = &claims.availability else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Availability)]);
    };
    if claims.work_history.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::WorkHistory)]);
    }
    let running: Vec<&WorkItem> = claims.work_history.iter().filter(|item| runs(item)).collect();
    if running.len() < MOST_JOBS || !is_full(&availability.said) {
        return Outcome::LinesUp;
    }
    let stated = availability.said.evidence();
    let args = vec![("stated", Arg::Quote(stated.quote.clone())), ("n", Arg::Number(running.len() as f64))];
    let titles = running.iter().filter_map(|item| item.title.as_ref());
    let evidence = [stated].into_iter().chain(titles.map(|title| title.said.evidence())).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}

/// A job by the hour that has not ended, by its dates or by the words that stand for a review.
fn runs(item: &WorkItem) -> bool {
    let open = item.dates.as_ref().is_some_and(|dates| dates.value.to == Some(SpanEnd::Present));
    let ended = item.dates.as_ref().is_some_and(|dates| matches!(dates.value.to, Some(SpanEnd::On(_))));
    let says = |text: &Passage| text.text.chars().count() <= STATUS_CHARS && names(text, "runs");
    item.hourly == Some(true) && !ended && (open || item.text.as_ref().is_some_and(says))
}

/// "Full time", "more than 30 hrs/week", "週40時間".
fn is_full(availability: &Passage) -> bool {
    if names(availability, "less") {
        return false;
    }
    let hours = number::all(&availability.text).into_iter().map(|number| number.value);
    let most = hours.fold(0.0, f64::max);
    names(availability, "full") || (names(availability, "hours") && (FULL_HOURS..=WEEK).contains(&most))
}

fn names(text: &Passage, name: &str) -> bool {
    PHRASES.find(text.folded()).iter().any(|hit| hit.name == name)
}
