//! "City, Region, Country" in its parts, in the ways that sites print them; the words stay as printed.
//!
//! Countries are known at reading time in English and in their own languages. Where a place needs more - a country in a third
//! language, an area that no word marks as one - [`Reading::place_tables`] says which packaged table would tell, and
//! [`Reading::settle_places`] reads the place again once it is at hand.

mod asia;
mod parts;
mod words;

use std::collections::BTreeSet;

use super::Reading;
use crate::claim::{Claim, Claims, Place};
use crate::sorting;
use crate::tables::{CountryCode, Lookup, TableName, Tables, areas_named, country, place_key};

/// The parts of a printed place, from what is built in. Where a text could be one thing or another it is none: the whole
/// text is still there to be compared.
pub(super) fn split(text: &str) -> Place {
    Splitter::new(&Tables::default()).split(text)
}

/// The parts of a text that names a country, or an area and no city; `None` where it could be anything.
pub(super) fn known(text: &str) -> Option<Place> {
    let place = split(text);
    (place.country.is_some() || place.region.is_some() && place.city.is_none()).then_some(place)
}

/// Whether a country is known by this name without any packaged table.
pub(super) fn is_country(part: &str) -> bool {
    Tables::default().country(part).found().is_some()
}

impl Reading {
    /// Packaged tables without which a place of this page is read in part only.
    pub fn place_tables(&self, tables: &Tables) -> BTreeSet<TableName> {
        let claims = std::iter::once(&self.profile).chain(&self.cards);
        let places = claims.filter_map(|claims| claims.location.as_ref()).filter(|claim| is_by_text(claim));
        sorting::set(places.flat_map(|claim| {
            let mut splitter = Splitter::new(tables);
            splitter.split(&claim.said.text);
            splitter.wanted
        }))
    }

    /// Reads the places of this page again with the tables at hand. Places whose parts the page marks one by one stay.
    pub fn settle_places(&mut self, tables: &Tables) {
        std::iter::once(&mut self.profile).chain(&mut self.cards).for_each(|claims| settle(claims, tables));
    }
}

fn settle(claims: &mut Claims, tables: &Tables) {
    let Some(claim) = claims.location.as_mut().filter(|claim| is_by_text(claim)) else { return };
    let place = Splitter::new(tables).split(&claim.said.text);
    // A reader that leaves an uncertain first part unnamed takes it back only as a region.
    if claim.value.city.is_some() || place.city.is_none() {
        claim.value = place;
    }
}

/// Whether the parts of a place were split from its text.
fn is_by_text(claim: &Claim<Place>) -> bool {
    let place = split(&claim.said.text);
    claim.value == place || claim.value == Place { city: None, ..place }
}

/// Splits places and notes which table it missed.
struct Splitter<'t> {
    tables: &'t Tables,
    wanted: BTreeSet<TableName>,
}

impl<'t> Splitter<'t> {
    fn new(tables: &'t Tables) -> Self {
        Self { tables, wanted: BTreeSet::new() }
    }

    fn split(&mut self, text: &str) -> Place {
        let text = words::cleaned(text);
        if self.country(&text).is_some() {
            return Place { country: Some(text), ..Place::default() };
        }
        let parts = parts::cut(&text, |part| self.country(part).is_some());
        let place = match parts.as_slice() {
            [] => Place::default(),
            [one] => self.lone(one),
            [.., last] => self.several(&parts, last),
        };
        if place.country.is_none() && place.city.is_some() && !parts.last().is_some_and(|p| words::is_area(p))
        {
            self.want(TableName::CountryNames);
        }
        place
    }

    /// A name by itself: a country, an area, an address without commas, or else the city.
    fn lone(&mut self, one: &str) -> Place {
        let own = || Some(one.to_owned());
        if self.country(one).is_some() {
            return Place { country: own(), ..Place::default() };
        }
        if let Some(place) = asia::address(one, |part| self.country(part).is_some()) {
            return place;
        }
        if words::is_area(one) {
            return Place { region: own(), ..Place::default() };
        }
        if let Some((city, country)) = words::city_and_country(one, |part| self.country(part).is_some()) {
            return self.within(&[city], country);
        }
        if !words::is_name(one) {
            return Place::default();
        }
        if self.is_known_area(one, None) {
            return Place { region: own(), ..Place::default() };
        }
        Place { city: own(), ..Place::default() }
    }

    fn several(&mut self, parts: &[String], last: &str) -> Place {
        let (first, head) = (parts.first().map_or("", String::as_str), parts.get(..parts.len() - 1));
        let head = head.unwrap_or_default();
        if self.is_country_after(head, last) {
            return self.within(head, last.to_owned());
        }
        // "Россия, Москва", "日本, 東京都"; but "Lebanon, NH" is a town.
        if self.country(first).is_some() && areas_named(last).is_empty() {
            let finer: Vec<String> = parts.iter().skip(1).rev().cloned().collect();
            return self.within(&finer, first.to_owned());
        }
        if parts.len() > 3 || !words::is_name(first) {
            return Place::default();
        }
        let rest = parts.get(1..).unwrap_or_default().join(", ");
        if asia::is_area(first) && !asia::is_area(last) {
            return Place { city: Some(rest), region: Some(first.to_owned()), country: None };
        }
        if words::is_area(first) {
            return Place { region: Some(parts.join(", ")), ..Place::default() };
        }
        Place { city: Some(first.to_owned()), region: Some(rest), country: None }
    }

    /// Finer parts, the finest first, of a country.
    fn within(&mut self, finer: &[String], country: String) -> Place {
        let code = self.country(&country);
        let mut place = Place { country: Some(country), ..Place::default() };
        match finer {
            [] => {}
            [one] => {
                let split = asia::address(one, |_| false).unwrap_or_default();
                if split != Place::default() {
                    (place.city, place.region) = (split.city, split.region);
                } else if words::is_area(one) || self.is_known_area(one, code) {
                    place.region = Some(one.clone());
                } else {
                    place.city = Some(one.clone());
                }
            }
            [first, rest @ ..] => {
                let is_area = |part: &String| words::is_area(part) || !areas_named(part).is_empty();
                if words::is_area(first) && rest.iter().all(is_area) {
                    place.region = Some(finer.join(", "));
                } else {
                    (place.city, place.region) = (Some(first.clone()), Some(rest.join(", ")));
                }
            }
        }
        place
    }

    fn country(&self, part: &str) -> Option<CountryCode> {
        self.tables.country(part).found()
    }

    /// Whether the last part is the country. "Atlanta, Georgia" is in a state, and a code of two letters is mostly a state's or
    /// a province's: only a town that the country has and no such area has makes it a country.
    fn is_country_after(&mut self, head: &[String], last: &str) -> bool {
        const GEORGIAN: [&str; 7] = ["tbilisi", "batumi", "kutaisi", "rustavi", "gori", "poti", "zugdidi"];
        let nearest = head.last().map_or("", String::as_str);
        if self.country(last) == Some(CountryCode(*b"GE")) && !areas_named(last).is_empty() {
            return GEORGIAN.contains(&place_key(nearest).as_str());
        }
        if self.country(last).is_some() {
            return true;
        }
        let &[a, b] = last.as_bytes() else { return false };
        let code = CountryCode([a, b]);
        if !last.bytes().all(|byte| byte.is_ascii_uppercase()) || country(code).is_none() {
            return false;
        }
        // "Austin, TX, US"
        if !areas_named(nearest).is_empty() && head.len() > 1 {
            return true;
        }
        let namesakes = areas_named(last);
        match self.tables.cities(nearest) {
            Lookup::NoTable(table) => {
                self.want(table);
                false
            }
            Lookup::NotKnown => false,
            Lookup::Found(cities) => {
                let in_area = |city: &crate::tables::City<'_>| {
                    namesakes.iter().any(|area| area.country == city.country && area.code == city.area)
                };
                cities.iter().any(|city| city.country == code) && !cities.iter().any(in_area)
            }
        }
    }

    /// Whether the tables know a name as an area, of this country where one is given, and as no city there.
    fn is_known_area(&mut self, name: &str, within: Option<CountryCode>) -> bool {
        let fits = |code: CountryCode| within.is_none_or(|within| within == code);
        if words::is_city_all_the_same(name) {
            return false;
        }
        if areas_named(name).iter().any(|area| fits(area.country)) {
            return true;
        }
        match self.tables.cities(name) {
            Lookup::NoTable(table) => {
                self.want(table);
                false
            }
            Lookup::Found(cities) if cities.iter().any(|city| fits(city.country)) => false,
            _ => self.tables.countries_of_area(&place_key(name)).into_iter().any(fits),
        }
    }

    fn want(&mut self, table: TableName) {
        if !self.tables.has(table) {
            self.wanted.insert(table);
        }
    }
}

#[cfg(test)]
mod tests;
