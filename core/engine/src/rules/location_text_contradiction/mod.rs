//! The location field and the person's own text name different places of residence.
//!
//! Where the work is done decides about tax, law and hours, and it is among the first things that published guidance asks
//! a client to compare. Only a present-tense statement about the writer's own residence counts: where somebody comes from,
//! studied, used to live or has clients says nothing. Naming another country is ordinary (one honest bio in 25); stating to
//! live in another one than the field says is about one in 500 (research on 1,775 ordinary bios).

mod address;
mod forms;
mod phrase;

use crate::claim::{Claims, Confidence, Kind};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::{Address, Lookup, Resolved, belong_together, place_key};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "location-text-contradiction",
    family: Family::LocationTime,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::Location, Kind::Overview],
    sources: &["US22", "FBI23", "SEAL"],
    since: "0.1.0",
    check,
};

/// Two cities of one country are different places beyond this distance, in kilometres (the catalogue's threshold; a choice:
/// nobody commutes further every day, and positions in the table are rounded by up to 8 km).
const FAR_KM: f64 = 100.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let location = claims.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm);
    let (Some(location), Some(overview)) = (location, claims.overview.as_ref()) else {
        let missing = [(location.is_none(), Kind::Location), (claims.overview.is_none(), Kind::Overview)];
        return Outcome::Unknown(
            missing.into_iter().filter(|(gone, _)| *gone).map(|(_, kind)| Missing::Claim(kind)).collect(),
        );
    };
    let place = &location.value;
    let printed = place.address();
    let folded = overview.folded();
    let stated = phrase::statements(&overview.text, folded);
    if stated.is_empty() {
        return unknown(Missing::CannotTell("cannot-tell-residence"));
    }
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
    for statement in stated {
        match address::read(&overview.text, &statement, checking.tables) {
            Lookup::Found(residence) if same(&printed, &field, &residence) => fits = true,
            Lookup::Found(residence)
                if residence.well_known
                    || residence.known_abroad
                        && field.countries().is_disjoint(&residence.resolved.countries()) =>
            {
                differing.push(statement.quote_to(residence.end));
            }
            Lookup::Found(_) | Lookup::NotKnown => {}
            Lookup::NoTable(table) => missing = Missing::Table(table),
        }
    }
    // Somebody who also states the place of the field has two homes, or an old sentence left over: nothing to point at.
    if fits {
        return Outcome::LinesUp;
    }
    let Some(quote) = differing.into_iter().next() else { return unknown(missing) };
    let (field, text) = (location.said.evidence(), overview.evidence_at(quote));
    let args = vec![("field", Arg::Quote(field.quote.clone())), ("text", Arg::Quote(text.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![field, text] }])
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
            None => belong_together(here.country, there.country),
        })
    })
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
