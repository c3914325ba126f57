//! A message demands money before the work and presses for it: twice over, or with a threat, a deadline of hours or anger.
//!
//! A deposit of a fifth to a half is ordinary among small studios, so a demand alone is none; it takes a second demand in another
//! sentence, or words of pressure. Profiles state policies, so only messages and bids are read.

use std::sync::LazyLock;

use crate::claim::{Claims, Kind};
use crate::rules::said::{Said, said};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::Phrases;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "upfront-payment-pressure",
    family: Family::Payment,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Overview],
    sources: &["FBI23", "FBI25A", "US22", "FLVIO"],
    since: "0.1.0",
    check,
};

static TABLE: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(include_str!("phrases.tsv")));

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let found = said(overview, &TABLE);
    let of = |name: &'static str| found.iter().filter(move |said| said.name == name);
    let Some(demand) = of("prepay").next() else { return Outcome::LinesUp };
    let again = |other: &&Said| other.sentence != demand.sentence;
    let (noticed, other) = match (of("press").next(), of("prepay").find(again)) {
        (Some(press), _) => ("noticed", press),
        (None, Some(second)) => ("noticed-again", second),
        (None, None) => return Outcome::LinesUp,
    };
    let mut evidence = vec![demand.evidence(overview), other.evidence(overview)];
    evidence.dedup();
    let mut args = vec![("text", Arg::Quote(demand.evidence(overview).quote))];
    args.push(("second", Arg::Quote(other.evidence(overview).quote)));
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}
