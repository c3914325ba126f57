//! A text says that an image of an identity document comes with it, or asks its reader for one.
//!
//! An image shows that a document exists, not who does the work. Only words are read, never a picture, and a sentence that says
//! that somebody asked for it does not count, nor one that sends the reader to the site for it.

use crate::claim::Claims;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "unsolicited-id-image",
    family: Family::Contact,
    tier: Tier::C,
    strength: 2,
    reads: requests::READS,
    sources: &["JPCASE", "A0726", "A0926", "SEAL"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "unsolicited_id_image/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check(claims, checking, TABLE)
}
