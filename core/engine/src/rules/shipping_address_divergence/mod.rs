//! Things are to be sent to somebody else, to another address than before, or to a place that is not the one of the profile.
//!
//! A laptop that stands elsewhere than its user is the best known trait of lent identities, and also what people ask for who travel
//! or have moved. A named place is compared with the stated location as other residences are: it fires where no meaning
//! of the one is near any meaning of the other. The family is that of places, since the location is read.

mod place;

use std::ops::Range;

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Lookup;

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

const TABLE: &str = "shipping_address_divergence/phrases";
/// Parts of such a request, and how they make one.
const PARTS: &str = "shipping_address_divergence/parts";
const ELSEWHERE: &[Whole] = &[
    ("noticed-other", "to !thing ship -done -shop"),
    ("noticed-other", "to ship ~!thing -done -shop"),
    ("noticed-other", "person takes !thing -done -shop -athome"),
    ("noticed-other", "person takes ship ~!thing -done -shop -athome"),
    ("noticed-other", "contrast person takes ~!thing -done -shop"),
    ("noticed-change", "elsewhere !thing -done -shop"),
    ("noticed-change", "elsewhere ship ~!thing -done -shop"),
];
const SENT: &[Whole] = &[("ship", "ship ~!thing -done -shop")];

/// How far behind a clause the rest of a place may begin, in bytes: a comma and a space.
const TOWN: usize = 2;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    // A profile sends nothing anywhere: it sells designs of boxes and deliveries of designs.
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let folded = overview.folded();
    let location = claims.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm);
    let field = location.map(|claim| checking.tables.resolve(&claim.value.address()));
    let field = field.as_ref();
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(words)) = tables else { return Outcome::without_phrases() };
    let mut found = said(overview, table);
    found.retain(|said| !holds(overview, words, &said.sentence, &["done", "shop"]));
    let of = |name: &'static str| found.iter().find(move |said: &&Said| said.name == name).cloned();
    let other = of("other").map(|said| Said { name: "noticed-other", ..said });
    let change = || of("change").map(|said| Said { name: "noticed-change", ..said });
    // "To my parents in …", the stated place: no other one is named.
    let home = |said: &Said| {
        let Some(Lookup::Found(field)) = field else { return false };
        let places = place::all(&overview.text, folded.original(said.sentence.clone()), checking.tables);
        !places.is_empty() && places.iter().all(|(_, place)| place::same(field, place))
    };
    let parts = || together(overview, words, ELSEWHERE).map(|found| found.said).filter(|said| !home(said));
    if let Some(said) = other.or_else(change).or_else(parts) {
        return fired(said.name, vec![with_place(overview, &said, checking)]);
    }
    let sent = || together(overview, words, SENT).map(|found| found.said);
    // "Send it to …": the place stands behind. …に送って: before the verb.
    let behind = |ship: Said| (ship.phrase.end..ship.sentence.end.max(ship.phrase.end), ship);
    let around = |ship: Said| (ship.sentence.clone(), ship);
    let Some((within, ship)) = of("ship").map(behind).or_else(|| sent().map(around)) else {
        return Outcome::LinesUp;
    };
    let field = match field {
        None => return Outcome::Unknown(vec![Missing::Claim(Kind::Location)]),
        Some(Lookup::Found(field)) => field,
        Some(Lookup::NoTable(table)) => return Outcome::Unknown(vec![Missing::Table(*table)]),
        Some(Lookup::NotKnown) => return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-location")]),
    };
    let places = place::all(&overview.text, folded.original(within), checking.tables);
    match places.first() {
        None => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-place")]),
        Some(_) if place::is_at(field, &places) => Outcome::LinesUp,
        Some((at, _)) => {
            let phrase = folded.original(ship.phrase.clone());
            let quote = overview.evidence_at(phrase.start.min(at.start)..phrase.end.max(at.end));
            fired(
                "noticed",
                [Some(quote), location.map(|claim| claim.said.evidence())].into_iter().flatten().collect(),
            )
        }
    }
}

/// The clauses that ask, to the end of the place that is named behind them ("to my friend in Toledo, Ohio").
fn with_place(overview: &Passage, said: &Said, checking: &Checking<'_>) -> Evidence {
    let folded = overview.folded();
    let sentence = folded.original(said.sentence.clone());
    let clause = folded.original(said.clause.clone());
    let places = place::all(&overview.text, clause.start..sentence.end.max(clause.end), checking.tables);
    let reach = |end: usize, at: &Range<usize>| if at.start <= end + TOWN { end.max(at.end) } else { end };
    let end = places.iter().fold(clause.end, |end, (at, _)| reach(end, at));
    overview.evidence_at(clause.start..end)
}

fn fired(noticed: &'static str, evidence: Vec<Evidence>) -> Outcome {
    let quotes = ["text", "field"].into_iter().zip(&evidence);
    let args = quotes.map(|(name, evidence)| (name, Arg::Quote(evidence.quote.clone()))).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}
