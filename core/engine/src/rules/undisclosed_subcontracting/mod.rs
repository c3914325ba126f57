//! A personal account says that somebody else will do the work, or a part of it.
//!
//! A client who chooses by reviews and talks chooses a person. Small teams are ordinary and mostly name their members: a name
//! between "my friend" and the verb makes the phrase another one. For agencies it cannot be told.

use crate::claim::{Claims, Kind};
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "undisclosed-subcontracting",
    family: Family::Contact,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::AccountType],
    sources: &["JPCASE", "US22", "A0926", "UWRULES"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "undisclosed_subcontracting/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "undisclosed_subcontracting/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "doer does ~hidden -~open"),
    ("noticed", "doer does ~only -~open"),
    ("noticed", "doer ~hidden only -~open"),
    ("noticed", "pass doer -~open"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let outcome = requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES));
    if claims.is_agency() && matches!(outcome, Outcome::Fired(_)) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-agency")]);
    }
    outcome
}
