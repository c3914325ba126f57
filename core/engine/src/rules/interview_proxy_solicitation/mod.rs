//! A text asks somebody to sit interviews or calls as another person, while that person or a team does the work.
//!
//! Whoever is seen in the interview is not who works then. Partners who sell or who manage a project under their own name are
//! ordinary, so calls count only where they are to be held as somebody else; a split of roles counts only with interviews and
//! beside words of who does the work.

use crate::claim::Claims;
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

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check(claims, checking, TABLE)
}
