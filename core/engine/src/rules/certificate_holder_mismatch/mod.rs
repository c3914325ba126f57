//! A certificate on the profile is printed with another holder than the profile name.
//!
//! Only where the page prints the holder behind words that say so ("awarded to ...", 取得者：…). A name behind a dash is as often the
//! teacher's or the school's, so it says nothing. What the text says of the writer's own certificate counts too. Nothing is looked up anywhere.

use crate::claim::{Claims, Kind, Passage};
use crate::names::in_text::{Printed, holder, holder_in_prose};
use crate::rules::other_name::{cannot_tell, display, hold, outcome};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "certificate-holder-mismatch",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Certifications, Kind::Education, Kind::Overview, Kind::AccountType],
    sources: &["A0926", "US22"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let certificates = claims.certifications.iter().flat_map(|one| one.name.iter().chain(&one.issuer));
    let degrees = claims.education.iter().flat_map(|one| one.degree.iter().chain(&one.field));
    let told = claims
        .overview
        .iter()
        .filter_map(|text| holder_in_prose(&text.text, text.folded()).map(|printed| (text, printed)));
    let found: Vec<(&Passage, Printed)> = certificates
        .map(|text| &text.said)
        .filter_map(|said| holder(&said.text).map(|printed| (said, printed)))
        .chain(degrees.filter_map(|text| {
            holder_in_prose(&text.said.text, text.said.folded()).map(|printed| (&text.said, printed))
        }))
        .chain(told)
        .collect();
    if found.is_empty() && claims.certifications.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Certifications)]);
    }
    let display = match display(claims) {
        Ok(display) => display,
        Err(missing) => return missing,
    };
    let held: Vec<_> = found
        .into_iter()
        .map(|(said, printed)| (hold(&printed.name, display), said.evidence_at(printed.clause)))
        .collect();
    if held.is_empty() {
        return cannot_tell("cannot-tell-no-holder");
    }
    outcome(claims, display, &held, "cannot-tell-no-holder")
}
