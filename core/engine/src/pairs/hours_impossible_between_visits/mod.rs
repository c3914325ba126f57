//! The hours booked on an account grew between two visits by more than one person can work.
//!
//! Sixteen hours on every single day for two weeks and more is nobody's work alone. Accounts of several people are exempt, and so are
//! counters that the site rounds.

use crate::claim::{Claims, Confidence, Kind};
use crate::pairs::changes::earlier_day;
use crate::pairs::whose::{cannot_tell, is_group};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "hours-impossible-between-visits",
        family: Family::Workload,
        tier: Tier::A,
        strength: 4,
        reads: &[
            Kind::HoursWorked,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::DisplayName,
            Kind::Username,
        ],
        sources: &["JP24", "STTYK", "JF24", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Least days between the visits, and hours a week: sixteen on every day. From the catalogue of signals, table T8.
const LEAST_DAYS: f64 = 14.0;
const HOURS_A_WEEK: f64 = 112.0;
/// A counter may be off by one at either visit.
const ROUNDING: f64 = 2.0;

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let firm = |claims: &'_ Claims| {
        claims.hours_worked.as_ref().is_some_and(|hours| hours.confidence == Confidence::Firm)
    };
    let (true, true, Some(hours), Some(earlier)) =
        (firm(now), firm(before), &now.hours_worked, &before.hours_worked)
    else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::HoursWorked)]);
    };
    let day = match earlier_day(pairing, LEAST_DAYS, f64::INFINITY) {
        Ok(day) => day,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    let weeks = pairing.days_between().unwrap_or(LEAST_DAYS) / 7.0;
    let grown = hours.value - earlier.value;
    let a_week = (grown - ROUNDING) / weeks;
    if a_week <= HOURS_A_WEEK {
        return Outcome::LinesUp;
    }
    if [hours, earlier].iter().any(|hours| hours.said.text.contains(['+', 'K', 'k'])) {
        return cannot_tell("cannot-tell-rounded");
    }
    if is_group(now) || is_group(before) {
        return cannot_tell("cannot-tell-agency");
    }
    let (said, was) = (hours.said.evidence(), earlier.said.evidence());
    let args = vec![
        ("hours", Arg::Quote(said.quote.clone())),
        ("before", Arg::Quote(was.quote.clone())),
        ("grown", Arg::Number(grown.round())),
        ("week", Arg::Number(a_week.floor())),
        ("day", day),
    ];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![said, was] }])
}
