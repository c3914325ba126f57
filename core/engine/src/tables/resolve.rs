//! From a printed address to every place it can mean.

use std::collections::BTreeSet;

use super::plain::{METROPOLITAN, is_place, without_generic_words};
use super::{CountryCode, Lookup, TableName, Tables, area, belong_together, country, place_key};
use crate::sorting;

/// An address as printed, in up to three parts. A part in the wrong field is understood all the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Address<'a> {
    /// City.
    pub city: Option<&'a str>,
    /// State, province, area.
    pub region: Option<&'a str>,
    /// Country.
    pub country: Option<&'a str>,
}

/// Everything an address can mean; never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved<'a> {
    /// The places, more likely ones first.
    pub spots: Vec<Spot<'a>>,
    /// A table that might have said more and was not at hand.
    pub wanted: Option<TableName>,
}

/// One meaning of an address.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot<'a> {
    /// Its country.
    pub country: CountryCode,
    /// First-level area, where known: a code as in [`super::City::area`].
    pub area: Option<&'a str>,
    /// IANA zones: one for a city, all of an area or a country otherwise.
    pub zones: Vec<&'a str>,
    /// Degrees north and east, for a city.
    pub position: Option<(f64, f64)>,
    /// People, for a city.
    pub population: Option<f64>,
}

impl Spot<'_> {
    /// Great-circle distance in kilometres, where both are cities. Positions are rounded: off by up to 8 km.
    pub fn distance_km(&self, other: &Spot<'_>) -> Option<f64> {
        let ((lat1, lon1), (lat2, lon2)) = (self.position?, other.position?);
        let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let chord = half(lat2 - lat1) + lat1.to_radians().cos() * lat2.to_radians().cos() * half(lon2 - lon1);
        Some(2.0 * 6371.0 * chord.sqrt().min(1.0).asin())
    }
}

impl Resolved<'_> {
    /// Every country it can be in.
    pub fn countries(&self) -> BTreeSet<CountryCode> {
        sorting::set(self.spots.iter().map(|spot| spot.country))
    }

    /// Every zone it can be in.
    pub fn zones(&self) -> BTreeSet<&str> {
        sorting::set(self.spots.iter().flat_map(|spot| spot.zones.iter().copied()))
    }
}

impl Tables {
    /// Every place that an address can mean. What narrows is used (a state, a country); what is not known is passed over;
    /// "Remote" and "Worldwide" are no places. `NotKnown` when no part of it is a place, `NoTable` when none is without the
    /// table of places.
    pub fn resolve<'a>(&'a self, address: &Address<'_>) -> Lookup<Resolved<'a>> {
        let parts = [address.city, address.region, address.country]
            .map(|part| part.map(str::trim).filter(|p| is_place(p)));
        let [city, region, country_text] = parts;
        let mut wanted = None;
        let mut known_country = country_text.and_then(|text| match self.country_of(text) {
            Lookup::Found(code) => Some(code),
            Lookup::NotKnown => None,
            Lookup::NoTable(table) => {
                wanted = Some(table);
                None
            }
        });
        // Sites with two parts print "City, Country" into city and region.
        let mut region = region;
        if let (None, None, Some(text)) = (known_country, country_text, region)
            && let Lookup::Found(code) = self.country(text)
            && area::named(text, &place_key(text)).is_empty()
        {
            (known_country, region) = (Some(code), None);
        }
        let unplaced = country_text.filter(|_| known_country.is_none());
        let finer: Vec<&str> = [city, region, unplaced].into_iter().flatten().collect();
        let areas = [region, unplaced].into_iter().flatten().find_map(|text| {
            let found = self.areas_named(text, known_country);
            (!found.is_empty()).then_some(found)
        });
        let mut spots: Vec<Spot<'a>> = Vec::new();
        for text in &finer {
            spots = self.city_spots(text, known_country);
            if let Some(areas) = areas.as_ref().filter(|_| city.is_some()) {
                spots.retain(|spot| areas.iter().any(|area| narrows(area, spot)));
            }
            if !spots.is_empty() {
                break;
            }
        }
        if city.is_none() || spots.is_empty() {
            // "Georgia", "New York", "Luxembourg": an area or a country may share the name of a city.
            let texts = if spots.is_empty() { finer.as_slice() } else { finer.get(..1).unwrap_or_default() };
            let found = texts
                .iter()
                .map(|text| self.areas_named(text, known_country))
                .find(|found| !found.is_empty());
            spots.extend(found.unwrap_or_default());
        } else if let [only] = finer.as_slice() {
            // "Bali": towns of three countries, and an island of a fourth.
            let countries = sorting::set(spots.iter().map(|spot| spot.country));
            let areas = self.areas_named(only, known_country);
            spots.extend(areas.into_iter().filter(|area| !countries.contains(&area.country)));
        }
        if let (Some(text), 1, None) = (finer.first(), finer.len(), known_country)
            && let Lookup::Found(code) = self.country(text)
        {
            spots.push(country_spot(code));
        }
        if !finer.is_empty() && !self.has(TableName::Places) {
            wanted = Some(TableName::Places);
        }
        if spots.is_empty() {
            spots.extend(known_country.map(country_spot));
            // A state of the United States bears the name of a country; a page that prints only "Georgia" may mean either.
            if let (true, Some(text)) = (finer.is_empty(), country_text) {
                spots.extend(area::named(text, &place_key(text)).into_iter().map(area_spot));
            }
        }
        match (spots.is_empty(), wanted) {
            (false, _) => Lookup::Found(Resolved { spots, wanted }),
            (true, Some(table)) => Lookup::NoTable(table),
            (true, None) => Lookup::NotKnown,
        }
    }

    /// A country by name, or by a code of two capitals, which only a country field can hold.
    fn country_of(&self, text: &str) -> Lookup<CountryCode> {
        if let [a, b] = text.as_bytes()
            && text.bytes().all(|byte| byte.is_ascii_uppercase())
            && country(CountryCode([*a, *b])).is_some()
        {
            return Lookup::Found(CountryCode([*a, *b]));
        }
        self.country(text)
    }

    fn city_spots(&self, text: &str, within: Option<CountryCode>) -> Vec<Spot<'_>> {
        let mut cities = self.cities(text).found().unwrap_or_default();
        if cities.is_empty() {
            cities = self.cities(&without_generic_words(text)).found().unwrap_or_default();
            // A town of three thousand has no metropolitan area: only cities of a quarter of the largest count.
            let metropolitan = place_key(text).split(' ').any(|word| METROPOLITAN.contains(&word));
            let least = cities.first().filter(|_| metropolitan).map_or(0.0, |city| city.population / 4.0);
            cities.retain(|city| city.population >= least);
        }
        let fits = |code: CountryCode| within.is_none_or(|within| belong_together(code, within));
        let spots = cities.into_iter().filter(|city| fits(city.country)).map(|city| Spot {
            country: city.country,
            area: Some(city.area),
            zones: vec![city.zone],
            position: Some((city.latitude, city.longitude)),
            population: Some(city.population),
        });
        spots.flat_map(disputed).collect()
    }

    /// Areas of a name: states and provinces with their zones, areas of other countries with all zones of the country.
    fn areas_named(&self, text: &str, within: Option<CountryCode>) -> Vec<Spot<'_>> {
        let fits = |code: CountryCode| within.is_none_or(|within| belong_together(code, within));
        let bare = without_generic_words(text);
        let keys = [place_key(text), place_key(&bare)];
        let listed = keys.iter().map(|key| area::named(text, key)).find(|found| !found.is_empty());
        let listed: Vec<_> =
            listed.unwrap_or_default().into_iter().filter(|area| fits(area.country)).collect();
        let others = keys.iter().map(|key| self.countries_of_area(key)).find(|found| !found.is_empty());
        let covered: Vec<CountryCode> = listed.iter().map(|area| area.country).collect();
        let others =
            others.unwrap_or_default().into_iter().filter(|code| fits(*code) && !covered.contains(code));
        listed.into_iter().map(area_spot).chain(others.map(country_spot)).collect()
    }
}

/// A city that pages list under either of two countries is kept under both; this table takes no side.
fn disputed(spot: Spot<'_>) -> impl Iterator<Item = Spot<'_>> {
    let other = match spot.zones.as_slice() {
        ["Europe/Simferopol"] => Some((*b"RU", *b"UA")),
        ["Asia/Famagusta"] => Some((*b"TR", *b"CY")),
        _ => None,
    };
    let twin = other.map(|(one, two)| {
        let country = if spot.country.0 == one { two } else { one };
        Spot { country: CountryCode(country), area: None, ..spot.clone() }
    });
    std::iter::once(spot).chain(twin)
}

/// Whether an area spot can hold a city spot.
fn narrows(area: &Spot<'_>, city: &Spot<'_>) -> bool {
    area.country == city.country && area.area.is_none_or(|code| city.area == Some(code))
}

fn area_spot<'a>(area: &'static area::Area) -> Spot<'a> {
    Spot {
        country: area.country,
        area: Some(area.code),
        zones: area.zones.clone(),
        position: None,
        population: None,
    }
}

fn country_spot<'a>(code: CountryCode) -> Spot<'a> {
    let zones = country(code).map(|country| country.zones.clone()).unwrap_or_default();
    Spot { country: code, area: None, zones, position: None, population: None }
}

#[cfg(test)]
mod tests {
    use super::super::testing::full;
    use super::*;

    fn address<'a>(city: &'a str, region: &'a str, country: &'a str) -> Address<'a> {
        let part = |text: &'a str| (!text.is_empty()).then_some(text);
        Address { city: part(city), region: part(region), country: part(country) }
    }

    fn codes(resolved: &Resolved<'_>) -> String {
        resolved.countries().iter().map(CountryCode::code).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn addresses_of_sites() {
        let tables = full();
        for (city, region, country, countries, zones) in [
            ("montclair township", "NJ", "United States", "US", "America/New_York"),
            ("", "Greater Gothenburg Metropolitan Area", "", "SE", "Europe/Stockholm"),
            ("Bengaluru", "Karnataka", "India", "IN", "Asia/Kolkata"),
            ("Gothenburg", "Västra Götaland County", "Sweden", "SE", "Europe/Stockholm"),
            ("Lagos", "", "Nigeria", "NG", "Africa/Lagos"),
            ("Lagos", "Nigeria", "", "NG", "Africa/Lagos"),
            ("", "", "India", "IN", "Asia/Kolkata"),
            ("", "", "Atlanta, Georgia", "", ""),
            ("Atlanta", "Georgia", "United States", "US", "America/New_York"),
            ("Tbilisi", "", "Georgia", "GE", "Asia/Tbilisi"),
            (
                "Nowhereton",
                "ON",
                "Canada",
                "CA",
                "America/Atikokan America/Detroit America/Toronto America/Winnipeg",
            ),
            ("Nowhereton", "", "Japan", "JP", "Asia/Tokyo"),
            ("", "San Francisco Bay Area", "", "US", "America/Los_Angeles"),
            ("", "", "Singapore", "SG", "Asia/Singapore"),
            ("", "Karnataka", "", "IN", "Asia/Kolkata"),
            ("札幌市", "", "日本", "JP", "Asia/Tokyo"),
            ("", "경기도", "", "KR", "Asia/Seoul"),
            ("Kyiv", "", "UA", "UA", "Europe/Kyiv"),
            ("Remote", "", "", "", ""),
            ("", "", "Worldwide", "", ""),
        ] {
            match tables.resolve(&address(city, region, country)) {
                Lookup::Found(found) => {
                    assert_eq!(codes(&found), countries, "{city}, {region}, {country}");
                    let all = found.zones().into_iter().collect::<Vec<_>>().join(" ");
                    assert_eq!(all, zones, "{city}, {region}, {country}: {found:?}");
                }
                other => assert_eq!("", countries, "{city}, {region}, {country}: {other:?}"),
            }
        }
    }

    #[test]
    fn ambiguous_names_keep_every_meaning() {
        let tables = full();
        let found = |city: &str, region: &str, country: &str| {
            let resolved = tables.resolve(&address(city, region, country)).found();
            resolved.unwrap_or_else(|| panic!("{city} not known"))
        };
        assert!(codes(&found("Georgia", "", "")).contains("GE US"));
        assert!(codes(&found("Cambridge", "", "")).contains("CA GB"));
        assert!(codes(&found("Paris", "", "")).contains("FR"));
        assert!(codes(&found("Paris", "", "")).contains("US"));
        assert_eq!(codes(&found("Paris", "TX", "")), "US");
        assert_eq!(codes(&found("Paris", "Texas", "United States")), "US");
        assert!(found("Springfield", "", "United States").spots.len() > 4);
        assert_eq!(found("Springfield", "IL", "United States").spots.len(), 1);
        assert!(codes(&found("Perth", "", "")).contains("AU"));
        assert_eq!(codes(&found("Simferopol", "", "")), "RU UA");
        assert!(codes(&found("Bali", "", "")).contains("ID"));
        assert!(found("Osaka", "", "Japan").spots.iter().all(|spot| spot.position.is_some()));
        assert!(codes(&found("", "", "Georgia")).contains("GE"));
    }

    #[test]
    fn distances_between_cities() {
        let tables = full();
        let spot = |city: &str, country: &str| {
            tables.resolve(&address(city, "", country)).found().unwrap().spots.into_iter().next().unwrap()
        };
        let tokyo = spot("Tokyo", "Japan");
        let osaka = tokyo.distance_km(&spot("Osaka", "Japan")).unwrap();
        assert!((390.0..410.0).contains(&osaka), "{osaka}");
        assert!(tokyo.distance_km(&spot("Yokohama", "Japan")).unwrap() < 40.0);
        assert_eq!(tokyo.distance_km(&country_spot(CountryCode(*b"JP"))), None);
    }

    #[test]
    fn without_the_table_a_country_still_counts() {
        let bare = Tables::default();
        let found = bare.resolve(&address("Lagos", "", "Nigeria")).found().unwrap();
        assert_eq!((codes(&found).as_str(), found.wanted), ("NG", Some(TableName::Places)));
        assert_eq!(bare.resolve(&address("Lagos", "", "")), Lookup::NoTable(TableName::Places));
        assert_eq!(bare.resolve(&address("", "", "Japonsko")), Lookup::NoTable(TableName::Places));
    }
}
