//! Years stated on the site itself ("8 years on Upwork") are compared with the date the account was opened.
//!
//! A longer history than the account has is mostly a lost or closed earlier account, which is worth a question because
//! the reviews and the identity behind it cannot be seen. Former names of the site count as the site.

mod site;

use crate::claim::{Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;
use site::Stated;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "platform-tenure-contradiction",
    family: Family::Timeline,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::MemberSince],
    sources: &["UWAUTH", "DERIV"],
    since: "0.1.0",
    check,
};

/// Years by which a statement may exceed the age of the account (catalogue of signals, card of this rule): rounding, and
/// an account opened some time after the first visit.
const TOLERANCE_YEARS: f32 = 2.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    let since = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm);
    let opened = since.and_then(|since| Some((since.value?.earliest()?, &since.said)));
    if passages.is_empty() || opened.is_none() {
        let without_text = passages.is_empty().then_some(Missing::Claim(Kind::Overview));
        let without_date = opened.is_none().then_some(Missing::Claim(Kind::MemberSince));
        return Outcome::Unknown(without_text.into_iter().chain(without_date).collect());
    }
    let mut names: Vec<String> = claims.platform_names.iter().map(|name| Folded::new(name).text).collect();
    // "Upworker since 2012".
    let of_members: Vec<String> = names
        .iter()
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase()) && !name.ends_with('r'))
        .map(|name| format!("{name}er"))
        .collect();
    names.extend(of_members);
    let stated: Vec<Stated<'_>> =
        passages.into_iter().flat_map(|passage| site::all(passage, &names)).collect();
    if stated.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-tenure")]);
    }
    let (Some((opened, opened_said)), Some(today), Some(now)) =
        (opened, checking.today(), checking.year_now())
    else {
        return Outcome::Unknown(vec![Missing::TimeOfReading]);
    };
    let tenure = opened.until(today).map_or(0.0, |span| span.get_days() as f32 / 365.25);
    let excess = |stated: &Stated<'_>| stated.length.years_at_least(now) - tenure;
    let longest = stated.iter().rev().max_by(|a, b| excess(a).total_cmp(&excess(b)));
    let Some(longest) = longest.filter(|stated| excess(stated) >= TOLERANCE_YEARS) else {
        return Outcome::LinesUp;
    };
    let words = longest.passage.evidence_at(longest.span.clone());
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args: vec![
            ("stated", Arg::Quote(words.quote.clone())),
            ("since", Arg::Quote(opened_said.one_line())),
            ("tenure", Arg::Number(f64::from(tenure.max(0.0).floor()))),
        ],
        evidence: vec![words, opened_said.evidence()],
    }])
}
