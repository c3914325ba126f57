//! A text asks somebody to sit interviews or calls as another person, while that person or a team does the work.
//!
//! Whoever is seen in the interview is not who works then. Partners who sell or who manage a project under their own name are
//! ordinary, so calls count only where they are to be held as somebody else; a split of roles counts only with interviews and
//! beside words of who does the work.

use crate::claim::Claims;
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "interview-proxy-solicitation",
    family: Family::Contact,
    tier: Tier::A,
    strength: 5,
    reads: requests::READS,
    sources: &["SPUSH", "TELEF", "US22", "FBI24"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "interview_proxy_solicitation/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "interview_proxy_solicitation/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "iv as -~other"),
    ("noticed", "iv forme ~feed -~other"),
    ("noticed", "iv sit ourcv -~other"),
    ("noticed", "iv sit ~feed -~other"),
    ("noticed", "talk as ~feed -~other"),
    ("noticed", "as face ~feed -~other"),
    ("noticed", "face ~iv ~later -~other"),
    ("noticed", "face ~iv ~feed -~other"),
    ("noticed", "talk sit ~feed ~later -~other"),
    ("noticed", "talk as sit ~perk ~later -~other"),
    ("noticed", "sit secret ~talk -~other"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES))
}
