//! A certificate on the profile is printed with another holder than the profile name.
//!
//! Only where the page prints the holder behind words that say so ("awarded to ...", 取得者：…). A name behind a dash is as often the
//! teacher's or the school's, so it says nothing. Nothing is looked up anywhere.

use crate::claim::{Claims, Kind};
use crate::names::in_text::holder;
use crate::rules::other_name::{cannot_tell, display, hold, outcome};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "certificate-holder-mismatch",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Certifications, Kind::Overview, Kind::AccountType],
    sources: &["A0926", "US22"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    if claims.certifications.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Certifications)]);
    }
    let display = match display(claims) {
        Ok(display) => display,
        Err(missing) => return missing,
    };
    let texts = claims.certifications.iter().flat_map(|one| one.name.iter().chain(&one.issuer));
    let held: Vec<_> = texts
        .filter_map(|text| {
            let printed = holder(&text.said.text)?;
            Some((hold(&printed.name, display), text.said.evidence_at(printed.clause)))
        })
        .collect();
    if held.is_empty() {
        return cannot_tell("cannot-tell-no-holder");
    }
    outcome(claims, display, &held, "cannot-tell-no-holder")
}
