//! Shown work is printed with another person's name: a curriculum vitae, a portfolio, an own site.
//!
//! Curricula vitae and portfolios pass from one profile to another. Work for clients carries the clients' names, so only captions, linked
//! files and sentences about a footer or a signature count that say whose curriculum vitae, portfolio or own site they show, and not
//! where the profile offers to write or design such documents for others.

use crate::claim::{Claims, Kind, Passage};
use crate::names::in_text::{Printed, offers_curricula, owner, owner_in_prose};
use crate::rules::other_name::{cannot_tell, display, hold, outcome};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "portfolio-artifact-name-mismatch",
    family: Family::Identity,
    tier: Tier::B,
    strength: 3,
    reads: &[
        Kind::DisplayName,
        Kind::Portfolio,
        Kind::ContactLinks,
        Kind::Headline,
        Kind::Overview,
        Kind::Skills,
        Kind::AccountType,
    ],
    sources: &["MT25", "NISOS", "US22"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let captions = claims.portfolio.iter().chain(&claims.contact_links).map(|text| &text.said);
    let found: Vec<(&Passage, Printed)> = captions
        .filter_map(|said| owner(&said.text).map(|printed| (said, printed)))
        .chain(
            claims
                .overview
                .iter()
                .filter_map(|text| owner_in_prose(&text.text, text.folded()).map(|printed| (text, printed))),
        )
        .collect();
    if found.is_empty() && claims.portfolio.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Portfolio)]);
    }
    let display = match display(claims) {
        Ok(display) => display,
        Err(missing) => return missing,
    };
    let texts = claims.headline.iter().chain(&claims.overview).map(|text| text.text.as_str());
    let skills = claims.skills.iter().map(|(_, skill)| skill.value.as_str());
    if texts.chain(skills).any(offers_curricula) {
        return cannot_tell("cannot-tell-writes-them");
    }
    let held: Vec<_> = found
        .into_iter()
        .map(|(said, printed)| (hold(&printed.name, display), said.evidence_at(printed.clause)))
        .collect();
    outcome(claims, display, &held, "cannot-tell-no-owner")
}
