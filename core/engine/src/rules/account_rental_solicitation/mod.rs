//! A text asks for the use of somebody's account, identity or computer, or offers one's own account for money.
//!
//! It is what authorities and platforms describe as the first step of lending an account: whoever lends it answers for what
//! is done under the name. A verb of lending or using must stand with the account of the reader; where the words are ordinary
//! ("use your account"), only beside a share of the income or pay for doing nothing.

use crate::claim::Claims;
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "account-rental-solicitation",
    family: Family::Contact,
    tier: Tier::A,
    strength: 5,
    reads: requests::READS,
    sources: &["UWLEASE", "CW25", "RENT", "US22", "ROK22"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "account_rental_solicitation/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "account_rental_solicitation/parts";
const WHOLES: &[Whole] = &[
    ("noticed-account", "use theirs ~share -~own"),
    ("noticed-account", "usein ~!theirs ~share -~own"),
    ("noticed-account", "usein ~!profile ~share -~own"),
    ("noticed-account", "use theirs ~idle -~own"),
    ("noticed-account", "usein ~!profile ~idle -~own"),
    ("noticed-account", "hand theirs ~share -~own"),
    ("noticed-account", "hand theirs ~ours -~own"),
    ("noticed-account", "hand ~!theirs ~share -~own"),
    ("noticed-account", "hand ~!profile ~share -~own"),
    ("noticed-identity", "papers register ~ours -~own"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES))
}
