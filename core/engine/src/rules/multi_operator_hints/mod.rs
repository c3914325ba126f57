//! A message says that several people write under one personal account.
//!
//! What was agreed with one of them another may not know, and most sites open an account for one person. Only plain words count: a
//! colleague goes on with this talk, the account is shared or somebody else's. Style is not looked at. For agencies it
//! cannot be told.

use crate::claim::{Claims, Kind};
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "multi-operator-hints",
    family: Family::Contact,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::AccountType],
    sources: &["JP24", "JP25", "SEAL"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "multi_operator_hints/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "multi_operator_hints/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "other wrote ~shared ~account -~firm"),
    ("noticed", "other wrote account -~firm"),
    ("noticed", "several wrote account -~firm"),
    ("noticed", "notme wrote -~firm"),
    ("noticed", "shared account several -~firm"),
    ("noticed", "shared account other -~firm"),
    ("noticed", "new wrote -~firm"),
    ("noticed", "new ~again -~firm"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let outcome = requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES));
    if claims.is_agency() && matches!(outcome, Outcome::Fired(_)) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-agency")]);
    }
    outcome
}
