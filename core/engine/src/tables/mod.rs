//! Reference data: small tables are built in, large ones come as packaged bytes.
//!
//! What each was built from, with version, hash and licence, stands in `data/DATA_SOURCES.toml`. Nothing here decides
//! anything: a name that is not known, a name that several places share and a table that is not at hand are three
//! different values.

mod area;
pub mod contracts;
mod country;
mod key;
mod labels;
pub mod layout;
pub mod money;
mod places;
mod plain;
pub mod praise;
pub mod rates;
mod resolve;
pub mod roles;
mod zones;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::text::phrases::{BOOKS, Book, Phrases};
use praise::Praise;

pub use area::{Area, areas, areas_named};
pub use country::{Country, CountryCode, belong_together, countries, country};
pub use key::place_key;
pub use labels::country_label;
pub use places::City;
pub use plain::is_place;
pub use resolve::{Address, Resolved, Spot};
pub use zones::offset_minutes;

pub mod technologies;

/// A table that is packaged beside the code and loaded on need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TableName {
    /// Cities with country, region, zone and position; regions of large countries.
    Places,
    /// Names of countries in many languages.
    CountryNames,
    /// What texts are searched for: the tables of phrases of rules and comparisons, and customary praise.
    Phrases,
}

impl TableName {
    /// Every packaged table.
    pub const ALL: [Self; 3] = [Self::Places, Self::CountryNames, Self::Phrases];

    /// The name of its file in `data/packaged`; `None` for the phrases, which stand beside their rules
    /// ([`phrases`](crate::phrases)).
    pub const fn file(self) -> Option<&'static str> {
        match self {
            Self::Places => Some("places.bin"),
            Self::CountryNames => Some("country-names.bin"),
            Self::Phrases => None,
        }
    }
}

/// What came of looking a name up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup<T> {
    /// It is known.
    Found(T),
    /// The tables do not have it.
    NotKnown,
    /// The table that might have it is not at hand.
    NoTable(TableName),
}

impl<T> Lookup<T> {
    /// What was found, for callers that do not mind why nothing was.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(value) => Some(value),
            Self::NotKnown | Self::NoTable(_) => None,
        }
    }
}

/// The tables at hand. Built-in ones are always there.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    places: Option<places::Places>,
    country_names: Option<country::CountryNames>,
    phrases: Option<[Arc<Book>; BOOKS]>,
    praise: Option<Arc<Praise>>,
}

/// A packaged table that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    /// Which one.
    pub table: TableName,
    /// Why, in one phrase.
    pub why: &'static str,
}

impl Tables {
    /// Takes the bytes of a packaged table. Bytes that are no such table, or one of another version, are refused and the
    /// tables stay as they were.
    pub fn add(&mut self, name: TableName, bytes: Vec<u8>) -> Result<(), TableError> {
        let refused = |why| TableError { table: name, why };
        match name {
            TableName::Places => self.places = Some(places::Places::new(bytes).map_err(refused)?),
            TableName::CountryNames => {
                self.country_names = Some(country::CountryNames::new(bytes).map_err(refused)?);
            }
            TableName::Phrases => {
                let (books, plain) = Book::packaged(bytes).map_err(refused)?;
                let praise = plain.iter().find(|(name, _)| *name == praise::TABLE);
                self.phrases = Some(books);
                self.praise = praise.map(|(_, rows)| Arc::new(Praise::new(rows)));
            }
        }
        Ok(())
    }

    /// Whether a packaged table is at hand.
    pub fn has(&self, name: TableName) -> bool {
        match name {
            TableName::Places => self.places.is_some(),
            TableName::CountryNames => self.country_names.is_some(),
            TableName::Phrases => self.phrases.is_some(),
        }
    }

    /// The packaged tables of places at hand with the version of their data, for the report. Phrases have that of Plumbline.
    pub fn versions(&self) -> Vec<(String, String)> {
        let places = self.places.as_ref().map(|table| ("places".to_owned(), table.version()));
        let names = self.country_names.as_ref().map(|table| ("country_names".to_owned(), table.version()));
        places.into_iter().chain(names).collect()
    }

    /// A table of phrases by its name: the folder of its rule and its file, as in `third_party_payee/parts`. `None` where the
    /// packaged phrases are not at hand.
    pub(crate) fn phrases(&self, table: &str) -> Option<Phrases<'_>> {
        self.phrases.as_ref()?.iter().find_map(|book| book.table(table))
    }

    /// Customary praise; `None` where the packaged phrases are not at hand.
    pub(crate) fn praise(&self) -> Option<&Praise> {
        self.praise.as_deref()
    }

    /// The country of a name, in English, in a language of the country, in Japanese or Korean or, with the packaged table, in
    /// eighty languages. Letter case, diacritics and a
    /// leading "the" do not matter; codes are no names.
    pub fn country(&self, name: &str) -> Lookup<CountryCode> {
        let key = place_key(name);
        if let Some(code) = country::by_english_name(&key).or_else(|| country::by_own_name(&key)) {
            return Lookup::Found(code);
        }
        match &self.country_names {
            None => Lookup::NoTable(TableName::CountryNames),
            Some(table) => table.get(&key).map_or(Lookup::NotKnown, Lookup::Found),
        }
    }

    /// Every city of this name, largest first: of at least 15,000 people, or a smaller namesake of a well-known one.
    pub fn cities(&self, name: &str) -> Lookup<Vec<City<'_>>> {
        let Some(places) = &self.places else { return Lookup::NoTable(TableName::Places) };
        let found = places.cities(&place_key(name));
        if found.is_empty() { Lookup::NotKnown } else { Lookup::Found(found) }
    }

    /// Countries that have a first- or second-level area of this name ("Karnataka", 北海道), from the packaged table.
    pub(crate) fn countries_of_area(&self, key: &str) -> BTreeSet<CountryCode> {
        self.places.as_ref().map(|places| places.countries_of_area(key)).unwrap_or_default()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! The packaged tables as they are committed, for tests of this crate.

    use super::{TableName, Tables};

    /// Tables with everything loaded.
    pub(crate) fn full() -> Tables {
        let mut tables = Tables::default();
        tables.add(TableName::Places, include_bytes!("../../data/packaged/places.bin").to_vec()).unwrap();
        tables
            .add(TableName::CountryNames, include_bytes!("../../data/packaged/country-names.bin").to_vec())
            .unwrap();
        tables.add(TableName::Phrases, crate::phrases().into_bytes()).unwrap();
        tables
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_table_is_not_an_unknown_name() {
        let bare = Tables::default();
        assert_eq!(bare.country("Korea, Republic of"), Lookup::Found(CountryCode(*b"KR")));
        assert_eq!(bare.country("대한민국"), Lookup::Found(CountryCode(*b"KR")));
        assert_eq!(bare.country("Allemagne"), Lookup::NoTable(TableName::CountryNames));
        assert_eq!(bare.cities("Berlin"), Lookup::NoTable(TableName::Places));
        let full = testing::full();
        assert_eq!(full.country("대한민국"), Lookup::Found(CountryCode(*b"KR")));
        assert_eq!(full.country("アメリカ合衆国"), Lookup::Found(CountryCode(*b"US")));
        assert_eq!(full.country("Allemagne"), Lookup::Found(CountryCode(*b"DE")));
        assert_eq!(full.country("Deutschland"), Lookup::Found(CountryCode(*b"DE")));
        assert_eq!(full.country("Atlantis"), Lookup::NotKnown);
        assert_eq!(full.cities("Flutterville"), Lookup::NotKnown);
    }

    #[test]
    fn other_bytes_are_refused_and_nothing_changes() {
        let mut tables = Tables::default();
        let error = tables.add(TableName::Places, b"PLctry01".to_vec()).unwrap_err();
        assert_eq!(error.why, "it is another table or another version of it");
        assert!(!tables.has(TableName::Places));
    }

    #[test]
    fn cities_in_several_scripts() {
        let tables = testing::full();
        for (name, country, zone) in [
            ("Göteborg", b"SE", "Europe/Stockholm"),
            ("gothenburg", b"SE", "Europe/Stockholm"),
            ("Bangalore", b"IN", "Asia/Kolkata"),
            ("Bengaluru", b"IN", "Asia/Kolkata"),
            ("東京", b"JP", "Asia/Tokyo"),
            ("札幌", b"JP", "Asia/Tokyo"),
            ("서울", b"KR", "Asia/Seoul"),
            ("전주", b"KR", "Asia/Seoul"),
            ("Москва", b"RU", "Europe/Moscow"),
            ("Київ", b"UA", "Europe/Kyiv"),
            ("القاهرة", b"EG", "Africa/Cairo"),
            ("New York", b"US", "America/New_York"),
            ("Munich", b"DE", "Europe/Berlin"),
            ("München", b"DE", "Europe/Berlin"),
            ("Geneva", b"CH", "Europe/Zurich"),
            ("Montclair", b"US", "America/New_York"),
            ("São Paulo", b"BR", "America/Sao_Paulo"),
        ] {
            let Lookup::Found(cities) = tables.cities(name) else { panic!("{name} is not known") };
            assert!(
                cities.iter().any(|city| city.country.0 == *country && city.zone == zone),
                "{name}: {cities:?}"
            );
        }
    }
}
