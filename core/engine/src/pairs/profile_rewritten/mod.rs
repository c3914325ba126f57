//! Text and skills of an account were replaced by those of another trade while its reviews stayed.
//!
//! A history that was earned in one trade then stands behind another. People learn new trades, so it is shown grouped, only where
//! hardly a stretch of the text and hardly a tag is left, and only within two months.

use crate::claim::{Claims, Kind};
use crate::pairs::changes::{earlier_day, of_trade};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "profile-rewritten",
        family: Family::AccountChange,
        tier: Tier::B,
        strength: 3,
        reads: &[Kind::Overview, Kind::Skills, Kind::Reviews],
        sources: &["RENT", "COMPA", "SEAL"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Days within which the change counts. From the catalogue of signals; no source gives a number.
const WITHIN_DAYS: f64 = 60.0;

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    match rewritten(now, before, pairing) {
        Err(missing) => Outcome::Unknown(vec![missing]),
        Ok(None) => Outcome::LinesUp,
        Ok(Some(finding)) => Outcome::Fired(vec![finding]),
    }
}

fn rewritten(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Result<Option<Finding>, Missing> {
    let reviews = |claims: &Claims| match &claims.review_count {
        Some(count) => count.value,
        None => claims.reviews.len() as f64,
    };
    if reviews(now) < 1.0 || reviews(before) < 1.0 {
        return Err(Missing::Claim(Kind::Reviews));
    }
    let day = earlier_day(pairing, 0.0, WITHIN_DAYS)?;
    let Some(change) = of_trade(now, before, pairing.tables)? else { return Ok(None) };
    if reviews(now) < reviews(before) {
        return Err(Missing::CannotTell("cannot-tell-other-reviews"));
    }
    let args = vec![
        ("text", Arg::Quote(change.now.quote.clone())),
        ("before", Arg::Quote(change.before.quote.clone())),
        ("day", day),
    ];
    Ok(Some(Finding { noticed: "noticed", args, evidence: vec![change.now, change.before] }))
}
