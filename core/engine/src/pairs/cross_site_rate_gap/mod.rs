//! A page and the page behind a link that it names as its own ask very different rates by the hour.
//!
//! Fees, regions and price tests explain most of it; it is a note beside other findings.

use crate::claim::{Claims, Kind};
use crate::pairs::whose::cannot_tell;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "cross-site-rate-gap",
        family: Family::Rate,
        tier: Tier::C,
        strength: 2,
        reads: &[Kind::HourlyRate],
        sources: &["US22", "DERIV"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Linked],
    keys: None,
    check,
};

/// Ratio from which two rates are very different, and days between the readings. From the catalogue of signals.
const RATIO: f64 = 3.0;
const WITHIN_DAYS: f64 = 30.0;

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let (Some(asked), Some(linked)) = (one.firm_rate(), other.firm_rate()) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::HourlyRate)]);
    };
    let (Some(at), Some(other_at)) = (pairing.at, pairing.other_at) else {
        return Outcome::Unknown(vec![Missing::TimeOfReading]);
    };
    if (at.as_second() - other_at.as_second()).abs() as f64 > WITHIN_DAYS * 86_400.0 {
        return cannot_tell("cannot-tell-long-ago");
    }
    let (Some(here), Some(there)) = (one.hourly_usd(pairing.at), other.hourly_usd(pairing.other_at)) else {
        return cannot_tell("cannot-tell-terms");
    };
    let ratio = here.max(there) / here.min(there).max(f64::MIN_POSITIVE);
    if ratio <= RATIO {
        return Outcome::LinesUp;
    }
    let (asked, linked) = (asked.said.evidence(), linked.said.evidence());
    let args = vec![("asked", Arg::Quote(asked.quote.clone())), ("linked", Arg::Quote(linked.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![asked, linked] }])
}
