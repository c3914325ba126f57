//! The asked rate of an account doubled or halved within a month.
//!
//! By itself it is a season or a strategy; it is a note beside other findings.

use crate::claim::{Claims, Evidence, Kind};
use crate::pairs::changes::earlier_day;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "rate-jump-between-visits",
        family: Family::Rate,
        tier: Tier::C,
        strength: 1,
        reads: &[Kind::HourlyRate],
        sources: &["DERIV"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Days within which the change counts, and the ratio from which it does. From the catalogue of signals.
const WITHIN_DAYS: f64 = 30.0;
const RATIO: f64 = 2.0;

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let both = earlier_day(pairing, 0.0, WITHIN_DAYS).and_then(|day| Ok((day, same_terms(now, before)?)));
    let (day, (ratio, asked, earlier)) = match both {
        Ok(both) => both,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    if ratio < RATIO && ratio > 1.0 / RATIO {
        return Outcome::LinesUp;
    }
    let args = vec![
        ("asked", Arg::Quote(asked.quote.clone())),
        ("before", Arg::Quote(earlier.quote.clone())),
        ("day", day),
    ];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![asked, earlier] }])
}

/// The rate now over the rate before, where both are asked in one currency for one unit.
fn same_terms(now: &Claims, before: &Claims) -> Result<(f64, Evidence, Evidence), Missing> {
    let (Some(asked), Some(earlier)) = (now.firm_rate(), before.firm_rate()) else {
        return Err(Missing::Claim(Kind::HourlyRate));
    };
    let (rate, was) = (asked.value, earlier.value);
    if rate.currency.is_none() || (rate.currency, rate.per) != (was.currency, was.per) || was.min.0 <= 0 {
        return Err(Missing::CannotTell("cannot-tell-terms"));
    }
    Ok((rate.min.0 as f64 / was.min.0 as f64, asked.said.evidence(), earlier.said.evidence()))
}
