//! Shown work is printed with another person's name: a curriculum vitae, a portfolio, an own site.
//!
//! Curricula vitae and portfolios pass from one profile to another. Work for clients carries the clients' names, so only captions count
//! that say whose curriculum vitae, portfolio or own site they show, and not where the profile offers to write or design such
//! documents for others.

use crate::claim::{Claims, Kind};
use crate::names::in_text::{offers_curricula, owner};
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
    if claims.portfolio.is_empty() {
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
    let held: Vec<_> = claims
        .portfolio
        .iter()
        .filter_map(|caption| {
            let printed = owner(&caption.said.text)?;
            Some((hold(&printed.name, display), caption.said.evidence_at(printed.clause)))
        })
        .collect();
    outcome(claims, display, &held, "cannot-tell-no-owner")
}
