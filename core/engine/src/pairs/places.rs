//! The country a page states, with its words.

use crate::claim::{Claims, Evidence, Kind};
use crate::rules::Missing;
use crate::tables::{CountryCode, Lookup, Tables};

/// The words of the location and the one country they mean.
pub(super) fn country(claims: &Claims, tables: &Tables) -> Result<(Evidence, CountryCode), Missing> {
    let Some(place) = &claims.location else { return Err(Missing::Claim(Kind::Location)) };
    match claims.stated_country(tables) {
        Lookup::Found(country) => Ok((place.said.evidence(), country)),
        Lookup::NotKnown => Err(Missing::CannotTell("cannot-tell-country")),
        Lookup::NoTable(table) => Err(Missing::Table(table)),
    }
}
