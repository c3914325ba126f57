//! Countries: the built-in list, English names, and the packaged table of names in other languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::key::place_key;
use super::layout::{COUNTRY_NAMES_MAGIC, Section, country_names, sections};

/// An ISO 3166-1 alpha-2 code; Kosovo as XK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(pub [u8; 2]);

impl CountryCode {
    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

/// A country of the built-in list.
#[derive(Debug, Clone)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Gross domestic product per head in international dollars (PPP), from CLDR's territory data; `None` where it has none.
    pub gdp_per_head: Option<f64>,
    /// IANA zones: those the zone database lists for it and those in which one in a hundred of its people lives.
    pub zones: Vec<&'static str>,
    /// English names, the standard one first.
    pub names: Vec<&'static str>,
}

/// The built-in list, by code.
pub fn countries() -> &'static [Country] {
    &BUILT_IN.list
}

/// A country of the built-in list.
pub fn country(code: CountryCode) -> Option<&'static Country> {
    let at = countries().binary_search_by_key(&code, |country| country.code).ok()?;
    countries().get(at)
}

/// Whether two codes may name one place on a page: the same code, or territories that addresses, sites and states list under
/// each other. Says nothing about whose they are; rules stay silent between them.
pub fn belong_together(one: CountryCode, other: CountryCode) -> bool {
    let group = |code: CountryCode| {
        TOGETHER.iter().filter(move |group| group.split(' ').any(|member| member == code.code()))
    };
    one == other || group(one).any(|group| group.split(' ').any(|member| member == other.code()))
}

pub(super) fn by_english_name(key: &str) -> Option<CountryCode> {
    let plain = key.strip_prefix("the ").unwrap_or(key);
    BUILT_IN.by_name.get(plain).copied()
}

/// A country by a folded name in one of its own languages, in Japanese or in Korean.
pub(super) fn by_own_name(key: &str) -> Option<CountryCode> {
    let at = OWN_NAMES.binary_search_by_key(&key, |(name, _)| name).ok()?;
    OWN_NAMES.get(at).map(|(_, code)| *code)
}

static OWN_NAMES: LazyLock<Vec<(&str, CountryCode)>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let (name, code) = line.split_once('\t')?;
        Some((name, CountryCode(code.as_bytes().try_into().ok()?)))
    };
    crate::data!("country-own-names.tsv").lines().filter_map(line).collect()
});

/// Names of countries in many languages, from the package.
#[derive(Debug, Clone)]
pub(super) struct CountryNames {
    version: Section,
    names: fst::Map<Section>,
}

impl CountryNames {
    pub(super) fn new(bytes: Vec<u8>) -> Result<Self, &'static str> {
        let [version, names]: [Section; country_names::COUNT] = sections(bytes, COUNTRY_NAMES_MAGIC)?;
        let names = fst::Map::new(names).map_err(|_| "its names cannot be read")?;
        Ok(Self { version, names })
    }

    pub(super) fn get(&self, key: &str) -> Option<CountryCode> {
        let [.., a, b] = self.names.get(key)?.to_be_bytes();
        Some(CountryCode([a, b]))
    }

    pub(super) fn version(&self) -> String {
        String::from_utf8_lossy(self.version.as_ref()).into_owned()
    }
}

/// Territories that are listed apart in ISO 3166 but under one another in addresses or on some sites.
const TOGETHER: &[&str] = &[
    "CN HK MO TW",
    "US PR GU VI AS MP UM",
    "GB IM JE GG GI",
    "FR RE GP MQ GF YT PM BL MF NC PF WF",
    "NL AW CW SX BQ",
    "DK FO GL",
    "NO SJ",
    "FI AX",
    "AU CX CC NF",
    "NZ CK NU TK",
    "RS XK",
    "IL PS",
    "MA EH",
];

struct BuiltIn {
    list: Vec<Country>,
    by_name: HashMap<String, CountryCode>,
}

static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(|| {
    let list: Vec<Country> = crate::data!("countries.tsv").lines().filter_map(line).collect();
    let mut by_name = HashMap::new();
    for country in &list {
        for name in &country.names {
            let key = place_key(name);
            by_name.insert(key.strip_prefix("the ").map_or_else(|| key.clone(), str::to_owned), country.code);
        }
    }
    BuiltIn { list, by_name }
});

fn line(line: &'static str) -> Option<Country> {
    let mut fields = line.split('\t');
    let code = CountryCode(fields.next()?.as_bytes().try_into().ok()?);
    let gdp_per_head = fields.next()?.parse().ok();
    let zones = fields.next()?.split(',').filter(|zone| !zone.is_empty()).collect();
    Some(Country { code, gdp_per_head, zones, names: fields.next()?.split(';').collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_country() {
        let lines = crate::data!("countries.tsv").lines().count();
        assert_eq!(countries().len(), lines);
        assert!(lines > 240);
        assert!(countries().is_sorted_by_key(|country| country.code));
        let us = country(CountryCode(*b"US")).unwrap();
        assert!(us.zones.contains(&"Pacific/Honolulu") && us.gdp_per_head.is_some_and(|gdp| gdp > 60_000.0));
    }

    #[test]
    fn every_zone_is_known_to_the_time_zone_data() {
        for zone in countries().iter().flat_map(|country| &country.zones) {
            assert!(crate::tables::offset_minutes(zone, jiff::Timestamp::UNIX_EPOCH).is_some(), "{zone}");
        }
    }

    #[test]
    fn usual_forms() {
        for (name, code) in [
            ("USA", b"US"),
            ("the United States of America", b"US"),
            ("The Netherlands", b"NL"),
            ("UK", b"GB"),
            ("korea, republic of", b"KR"),
            ("Viet Nam", b"VN"),
            ("Côte d’Ivoire", b"CI"),
            ("Turkey", b"TR"),
            ("Türkiye", b"TR"),
            ("Russian Federation", b"RU"),
            ("Bosnia and Herzegovina", b"BA"),
        ] {
            assert_eq!(by_english_name(&place_key(name)), Some(CountryCode(*code)), "{name}");
        }
        assert_eq!(by_english_name("us of x"), None);
    }

    #[test]
    fn countries_in_their_own_languages() {
        assert!(OWN_NAMES.is_sorted() && OWN_NAMES.len() > 600);
        for (name, code) in [
            ("Brasil", b"BR"),
            ("Россия", b"RU"),
            ("Україна", b"UA"),
            ("مصر", b"EG"),
            ("भारत", b"IN"),
            ("Việt Nam", b"VN"),
            ("中国", b"CN"),
            ("대한민국", b"KR"),
            ("アメリカ", b"US"),
            ("Türkiye", b"TR"),
        ] {
            let key = place_key(name);
            let found = by_own_name(&key).or_else(|| by_english_name(&key));
            assert_eq!(found, Some(CountryCode(*code)), "{name}");
        }
        assert_eq!(by_own_name(&place_key("Allemagne")), None);
    }

    #[test]
    fn territories_belong_together() {
        let code = |text: &[u8; 2]| CountryCode(*text);
        assert!(belong_together(code(b"HK"), code(b"CN")) && belong_together(code(b"PR"), code(b"US")));
        assert!(belong_together(code(b"JP"), code(b"JP")) && !belong_together(code(b"JP"), code(b"KR")));
    }
}
