//! The address of the profile holds another personal name than its head.
//!
//! Addresses are given once; people marry, change firms and names. So this is context only, and only where the address has two words
//! or more that are no ordinary words, none of which fits a profile name of two parts or more. A handle of one's own choice
//! (`okinawa_sea`) is no name and is not read.

use crate::claim::{Claims, Kind};
use crate::names::in_text::name_in_handle;
use crate::rules::other_name::{display, hold, outcome};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "slug-handle-name-mismatch",
    family: Family::Identity,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::DisplayName, Kind::Username, Kind::Overview, Kind::AccountType],
    sources: &["SEAL", "UWAUTH"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let Some(slug) = &claims.slug else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Username)]);
    };
    let display = match display(claims) {
        Ok(display) => display,
        Err(missing) => return missing,
    };
    let held: Vec<_> = name_in_handle(&slug.value)
        .map(|name| (hold(&name, display), slug.said.evidence()))
        .into_iter()
        .collect();
    outcome(claims, display, &held, "cannot-tell-no-name")
}
