//! Things are to be sent to somebody else, to another address than before, or to a place that is not the one of the profile.
//!
//! A laptop that stands elsewhere than its user is the best known trait of lent identities, and also what people ask for who travel
//! or have moved. A named place is compared with the stated location as other residences are: it fires where no meaning
//! of the one is near any meaning of the other. The family is that of places, since the location is read.

mod place;

use std::sync::LazyLock;

use crate::claim::{Claims, Confidence, Evidence, Kind};
use crate::rules::said::{Said, said};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Lookup;
use crate::text::phrases::Phrases;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "shipping-address-divergence",
    family: Family::LocationTime,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::Overview, Kind::Location],
    sources: &["US22", "FBI23", "MT25"],
    since: "0.1.0",
    check,
};

static TABLE: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(include_str!("phrases.tsv")));

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    // A profile sends nothing anywhere: it sells designs of boxes and deliveries of designs.
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let found = said(overview, &TABLE);
    let of = |name: &'static str| found.iter().filter(move |said: &&Said| said.name == name);
    if let Some(other) = of("other").next() {
        return fired("noticed-other", vec![other.evidence(overview)]);
    }
    if let Some(change) = of("change").next() {
        return fired("noticed-change", vec![change.evidence(overview)]);
    }
    let Some(ship) = of("ship").next() else { return Outcome::LinesUp };
    let Some(location) = claims.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Location)]);
    };
    let field = match checking.tables.resolve(&location.value.address()) {
        Lookup::Found(field) => field,
        Lookup::NoTable(table) => return Outcome::Unknown(vec![Missing::Table(table)]),
        Lookup::NotKnown => return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-location")]),
    };
    let folded = overview.folded();
    let behind = folded.original(ship.phrase.end..ship.sentence.end.max(ship.phrase.end));
    match place::first(&overview.text, behind, checking.tables) {
        None => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-place")]),
        Some((_, place)) if place::same(&field, &place) => Outcome::LinesUp,
        Some((at, _)) => {
            let quote = overview.evidence_at(folded.original(ship.phrase.clone()).start..at.end);
            fired("noticed", vec![quote, location.said.evidence()])
        }
    }
}

fn fired(noticed: &'static str, evidence: Vec<Evidence>) -> Outcome {
    let quotes = ["text", "field"].into_iter().zip(&evidence);
    let args = quotes.map(|(name, evidence)| (name, Arg::Quote(evidence.quote.clone()))).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}
