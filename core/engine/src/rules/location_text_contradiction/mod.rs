//! The location field and the person's own text name different places of residence.
//!
//! Where the work is done decides about tax, law and hours, and it is among the first things that published guidance asks
//! a client to compare. Only a present-tense statement about the writer's own residence counts: where somebody comes from,
//! studied, used to live or has clients says nothing. Naming another country is ordinary (one honest bio in 25); stating to
//! live in another one than the field says is about one in 500 (research on 1,775 ordinary bios).

mod address;
mod forms;
mod known;
mod phrase;
mod told;

use crate::claim::{Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::{Address, Lookup, Resolved, Spot, belong_together, place_key};
use crate::text::fold::Folded;
use crate::text::phrases::Phrases;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "location-text-contradiction",
    family: Family::LocationTime,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Location, Kind::Headline, Kind::Overview],
    sources: &["US22", "FBI23", "SEAL"],
    since: "0.1.0",
    check,
};

/// Two cities of one country are different places beyond this distance, in kilometres (the catalogue's threshold; a choice:
/// nobody commutes further every day, and positions in the table are rounded by up to 8 km).
const FAR_KM: f64 = 100.0;
/// Up to this distance a large city of the same country may stand for a town that nobody abroad knows, in kilometres (a guess).
const NEAR_METROPOLIS_KM: f64 = 250.0;
/// People of such a large city (a guess).
const METROPOLIS: f64 = 1_000_000.0;
/// People of such a town (a guess).
const TOWN: f64 = 300_000.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let location = claims.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm);
    let has_text = claims.headline.is_some() || claims.overview.is_some();
    let (Some(location), true) = (location, has_text) else {
        let missing = [(location.is_none(), Kind::Location), (!has_text, Kind::Overview)];
        return Outcome::Unknown(
            missing.into_iter().filter(|(gone, _)| *gone).map(|(_, kind)| Missing::Claim(kind)).collect(),
        );
    };
    let Some(table) = checking.tables.phrases(told::TABLE) else { return Outcome::without_phrases() };
    let stated = stated(claims, table);
    if stated.is_empty() {
        return unknown(Missing::CannotTell("cannot-tell-residence"));
    }
    let place = &location.value;
    let printed = place.address();
    // A table that would tell more about the place is waited for.
    let field = match checking.tables.resolve(&printed) {
        Lookup::Found(Resolved { wanted: Some(table), .. }) | Lookup::NoTable(table) => {
            return unknown(Missing::Table(table));
        }
        Lookup::Found(field) => field,
        Lookup::NotKnown => return unknown(Missing::CannotTell("cannot-tell-location")),
    };
    let mut fits = false;
    let mut missing = Missing::CannotTell("cannot-tell-place");
    let mut differing = Vec::new();
    for (passage, statement) in stated {
        match address::read(&passage.text, &statement, checking.tables) {
            Lookup::Found(residence) if same(&printed, &field, &residence) => fits = true,
            Lookup::Found(residence)
                if residence.well_known
                    || residence.known_abroad
                        && field.countries().is_disjoint(&residence.resolved.countries()) =>
            {
                if may_stand_for(&field, &residence.resolved) {
                    missing = Missing::CannotTell("cannot-tell-near");
                } else {
                    let one_country = !field.countries().is_disjoint(&residence.resolved.countries());
                    let quote = passage.evidence_at(statement.quote_to(residence.end));
                    differing.push((quote, one_country));
                }
            }
            Lookup::Found(_) | Lookup::NotKnown => {}
            Lookup::NoTable(table) => missing = Missing::Table(table),
        }
    }
    // Somebody who also states the place of the field has two homes, or an old sentence left over: nothing to point at.
    if fits {
        return Outcome::LinesUp;
    }
    let Some((text, one_country)) = differing.into_iter().next() else { return unknown(missing) };
    let field = location.said.evidence();
    let args = vec![("field", Arg::Quote(field.quote.clone())), ("text", Arg::Quote(text.quote.clone()))];
    let noticed = if one_country { "noticed-one-country-grouped" } else { "noticed" };
    Outcome::Fired(vec![Finding { noticed, args, evidence: vec![field, text] }])
}

/// The statements of residence in the person's text and in the headline, each with the words it stands in.
fn stated<'a>(claims: &'a Claims, table: Phrases<'_>) -> Vec<(&'a Passage, phrase::Statement)> {
    let name = claims.display_name.as_ref().map(|name| Folded::new(&name.value).text).unwrap_or_default();
    let names: Vec<&str> = name.split_whitespace().filter(|part| part.chars().count() > 1).collect();
    let mut stated = Vec::new();
    let passages = claims.overview.iter().map(|text| (text, false));
    for (passage, is_headline) in passages.chain(claims.headline.iter().map(|text| (text, true))) {
        let (text, folded) = (passage.text.as_str(), passage.folded());
        stated.extend(phrase::statements(text, folded).into_iter().map(|one| (passage, one)));
        stated.extend(
            told::statements(text, folded, &names, is_headline, table).into_iter().map(|one| (passage, one)),
        );
    }
    stated
}

/// Whether one of two cities is the large city by which people of the other tell where they live.
fn may_stand_for(field: &Resolved<'_>, stated: &Resolved<'_>) -> bool {
    let people = |spot: &Spot<'_>| spot.population.unwrap_or_default();
    field.spots.iter().any(|here| {
        stated.spots.iter().any(|there| {
            let near = here.distance_km(there).is_some_and(|distance| distance <= NEAR_METROPOLIS_KM);
            let (more, less) = (people(here).max(people(there)), people(here).min(people(there)));
            here.country == there.country && near && more >= METROPOLIS && less <= TOWN
        })
    })
}

/// Whether the field and a stated residence can be one place: any meaning of one near any meaning of the other, in one
/// country without both being cities, or the very same name (a village the table does not have).
fn same(printed: &Address<'_>, field: &Resolved<'_>, residence: &address::Residence<'_>) -> bool {
    let names = [printed.city, printed.region].into_iter().flatten().map(place_key);
    if names.into_iter().any(|name| !name.is_empty() && name == residence.name) {
        return true;
    }
    field.spots.iter().any(|here| {
        residence.resolved.spots.iter().any(|there| match here.distance_km(there) {
            Some(distance) => distance <= FAR_KM,
            None => {
                belong_together(here.country, there.country)
                    || is_of_the_island(here, there)
                    || is_of_the_island(there, here)
            }
        })
    })
}

/// "Ireland" is said of the whole island, Northern Ireland included.
fn is_of_the_island(north: &Spot<'_>, whole: &Spot<'_>) -> bool {
    north.country.code() == "GB"
        && north.area == Some("NIR")
        && whole.country.code() == "IE"
        && whole.position.is_none()
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
