//! The page behind a link that a page names as its own is headed by another name.
//!
//! The same as `linked-account-name-mismatch`, with the other page itself at hand. Only two names of two parts or more of which no
//! part fits count; handles, single names, other letters, accounts of several people and people who name each other stay open.

use crate::claim::{Claims, Kind};
use crate::pairs::whose::{OtherPeople, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "linked-page-name-mismatch",
        family: Family::CrossProfile,
        tier: Tier::A,
        strength: 4,
        reads: &[Kind::DisplayName, Kind::Username, Kind::AccountType, Kind::Overview, Kind::Headline],
        sources: &["US22", "FBI23", "SEAL"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Linked],
    keys: None,
    check,
};

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (shown, linked) = (name.said.evidence(), other_name.said.evidence());
    let args = vec![("shown", Arg::Quote(shown.quote.clone())), ("linked", Arg::Quote(linked.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![shown, linked] }])
}
