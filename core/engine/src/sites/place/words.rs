//! Words in and around a printed place that say what it is.

use crate::tables::{areas_named, is_place as can_be_place, place_key};
use crate::text::clock::LocalTime;

/// Words at the end of an area's name: what they follow is no city. Folded.
const AREA_ENDS: &[&str] = &[
    "area",
    "region",
    "county",
    "province",
    "state",
    "district",
    "prefecture",
    "metropolitan",
    "metroplex",
    "canton",
    "oblast",
    "krai",
    "governorate",
    "voivodeship",
    "department",
    "emirate",
    "lan",
    "fylke",
    "область",
    "обл",
    "край",
    "провинция",
    "округ",
    "aimag",
];
/// Words at the start of one, folded.
const AREA_STARTS: &[&str] = &[
    "greater",
    "metro",
    "province of",
    "state of",
    "region of",
    "county of",
    "region",
    "provincia de",
    "provincia di",
    "estado de",
    "estado do",
    "departamento de",
    "comunidad de",
    "communaute de",
    "wojewodztwo",
    "land",
    "tinh",
    "محافظة",
    "ولاية",
    "إمارة",
    "республика",
];
/// Parts of the world, which are areas of no country. Folded.
const CONTINENTS: &[&str] = &[
    "europe",
    "asia",
    "africa",
    "america",
    "south america",
    "north america",
    "central america",
    "latin america",
    "latam",
    "emea",
    "apac",
    "middle east",
    "southeast asia",
    "south east asia",
    "south asia",
    "east asia",
    "eastern europe",
    "western europe",
    "scandinavia",
    "balkans",
    "caribbean",
    "oceania",
    "west africa",
    "east africa",
    "north africa",
    "european union",
];
/// Words before the name of a country that make it a part of it ("Southern France"). Folded.
const DIRECTIONS: &[&str] = &[
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "new",
    "inner", "outer", "upper", "lower",
];
/// Areas of which one thinks as a city when they stand alone. Folded.
const CITIES_TOO: [&str; 4] = ["new york", "washington dc", "washington d c", "quebec"];
/// What people write before their place.
const BEFORE: [&str; 8] =
    ["based in ", "located in ", "living in ", "remote from ", "remote in ", "remote, ", "from ", "📍"];

/// Whether a part can name a place: letters, no clock, no "Remote".
pub(super) fn is_place(part: &str) -> bool {
    let part = part.trim();
    let is_clock = part.chars().any(|c| c.is_ascii_digit() || c == '+')
        && (part.contains(':') || part.starts_with("UTC") || part.starts_with("GMT"))
        && (LocalTime::parse(part).is_some() || part.len() < 12);
    let is_continent = CONTINENTS.contains(&place_key(part).as_str());
    !is_clock && (can_be_place(part) || is_continent)
}

/// The text without signs, flags and words around the place.
pub(super) fn cleaned(text: &str) -> String {
    let around = |c: char| {
        c.is_whitespace()
            || matches!(c, ',' | '，' | '、' | '-' | '–' | '—' | '|' | '•' | '·' | '"' | '〒')
            || matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1faff}' | '\u{200b}'..='\u{200f}' | '\u{fe0f}')
    };
    let mut text = text.trim_matches(around);
    for before in BEFORE {
        let matches = text.get(..before.len()).is_some_and(|start| start.eq_ignore_ascii_case(before));
        if let Some(rest) = text.get(before.len()..).filter(|_| matches) {
            text = rest.trim_matches(around);
        }
    }
    text.to_owned()
}

/// A part without its postal code: "10115 Berlin", "TX 78701", "150-0002 東京都".
pub(super) fn without_postal_code(part: &str) -> String {
    let is_code = |word: &&str| {
        word.chars().filter(char::is_ascii_digit).count() >= 4
            && word.chars().all(|c| c.is_ascii_digit() || c == '-')
    };
    let part = part.trim().trim_start_matches('〒');
    let code = |word: Option<&str>| word.filter(is_code).map_or(0, str::len);
    let start = code(part.split_whitespace().next());
    let part = part.get(start..).unwrap_or(part);
    let end = code(part.split_whitespace().next_back());
    part.get(..part.len() - end).unwrap_or(part).trim().to_owned()
}

/// Whether a part by itself looks like a name and not like a sentence, an address or a number.
pub(super) fn is_name(part: &str) -> bool {
    part.chars().count() <= 48
        && part.split_whitespace().count() <= 6
        && part.starts_with(|c: char| c.is_alphabetic())
        && !part
            .contains(['@', ':', '/', '$', '%', '!', '?', '=', '<', '>', '{', '}', '[', ']', '+', '"', '_'])
        && !part.contains("…")
        && !part.ends_with('.')
}

/// Whether a word in its name, or the list of states, says that it is an area.
pub(super) fn is_area(part: &str) -> bool {
    let key = place_key(part);
    let mut words = key.split(' ');
    let (first, last) = (words.next().unwrap_or_default(), words.next_back());
    let starts = |start: &&&str| key.strip_prefix(**start).is_some_and(|rest| rest.starts_with(' '));
    last.is_some_and(|last| AREA_ENDS.contains(&last))
        || AREA_STARTS.iter().any(|start| starts(&start))
        || CONTINENTS.contains(&key.as_str())
        || DIRECTIONS.contains(&first) && last.is_some() && is_part_of_country(&key)
        || super::asia::is_area(part)
}

/// "southern france", but not "south korea" or "new jersey".
fn is_part_of_country(key: &str) -> bool {
    key.split_once(' ').is_some_and(|(_, rest)| super::is_country(rest)) && !super::is_country(key)
}

/// Whether a listed area is rather meant as its city where it stands without one.
pub(super) fn is_city_all_the_same(name: &str) -> bool {
    CITIES_TOO.contains(&place_key(name).as_str())
}

/// "Lagos Nigeria": the last words are a country.
pub(super) fn city_and_country(text: &str, is_country: impl Fn(&str) -> bool) -> Option<(String, String)> {
    if !is_name(text) || !areas_named(text).is_empty() {
        return None;
    }
    let spaces = text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at);
    spaces.into_iter().find_map(|at| {
        let (city, country) = (text.get(..at)?.trim(), text.get(at..)?.trim());
        let first = place_key(city);
        // "City" alone is no name, and "New Mexico" is no town called New.
        let whole = !DIRECTIONS.contains(&first.as_str()) && !country.is_empty();
        (whole && country.chars().count() > 3 && is_country(country))
            .then(|| (city.to_owned(), country.to_owned()))
    })
}
