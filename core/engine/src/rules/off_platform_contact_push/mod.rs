//! A message or bid asks to go on talking outside the site, with no word of a contract.
//!
//! What is said elsewhere the site can neither see nor prove, and most sites forbid it before a contract. Many do it out of habit,
//! so it is shown grouped. Sentences that speak of the time after the contract, or of the reader's own wish, do not count, nor
//! do bots, channels and interfaces of messengers that are the work itself.

use crate::claim::Claims;
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "off-platform-contact-push",
    family: Family::Contact,
    tier: Tier::B,
    strength: 3,
    reads: requests::READS,
    sources: &["US22", "JP24", "JP25", "UWRULES", "CW25"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "off_platform_contact_push/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "off_platform_contact_push/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "channel move -product -~stay"),
    ("noticed", "yours number -product -~stay"),
    ("noticed", "slow channel -product -~stay"),
    ("noticed", "slow ~yours ~number -product -~stay"),
    ("noticed", "outside move -product -~stay"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES))
}
