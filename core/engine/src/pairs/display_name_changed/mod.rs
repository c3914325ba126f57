//! The name at the head of an account is another one than at an earlier visit.
//!
//! People marry, transition, drop and add parts of their names, and sites begin to mask surnames: only two names of which no
//! part fits count. The former name is quoted as evidence and never said in the sentence, because to some people it is painful.

use crate::claim::{Claims, Kind};
use crate::pairs::changes::{earlier_day, of_name};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "display-name-changed",
        family: Family::AccountChange,
        tier: Tier::B,
        strength: 3,
        reads: &[Kind::DisplayName, Kind::AccountType, Kind::Overview],
        sources: &["JP24", "SEAL", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let changed = earlier_day(pairing, 0.0, f64::INFINITY).and_then(|day| Ok((day, of_name(now, before)?)));
    match changed {
        Err(missing) => Outcome::Unknown(vec![missing]),
        Ok((_, None)) => Outcome::LinesUp,
        Ok((day, Some(change))) => {
            let args = vec![("shown", Arg::Quote(change.now.quote.clone())), ("day", day)];
            Outcome::Fired(vec![Finding {
                noticed: "noticed",
                args,
                evidence: vec![change.now, change.before],
            }])
        }
    }
}
