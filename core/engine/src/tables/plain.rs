//! Parts of an address that name no place, and the general words around a name.

use std::borrow::Cow;

use super::place_key;

/// Words that stand where a place would stand and name none, folded.
const NO_PLACE: &[&str] = &[
    "remote",
    "remotely",
    "worldwide",
    "world wide",
    "world",
    "the world",
    "anywhere",
    "everywhere",
    "global",
    "globally",
    "earth",
    "planet earth",
    "online",
    "internet",
    "the internet",
    "home",
    "work from home",
    "wfh",
    "nomad",
    "digital nomad",
    "international",
    "europe",
    "asia",
    "africa",
    "n a",
    "na",
    "none",
    "リモート",
    "在宅",
    "海外",
    "全国",
    "世界",
    "원격",
    "재택",
    "해외",
    "전국",
];

/// Words of a name that stand for a large city with what lies around it.
pub(super) const METROPOLITAN: &[&str] = &["greater", "metropolitan", "metro", "metroplex", "area"];

/// Whether a part of an address can name a place.
pub fn is_place(text: &str) -> bool {
    let key = place_key(text);
    key.chars().any(char::is_alphabetic) && !NO_PLACE.contains(&key.as_str())
}

/// "Greater Gothenburg Metropolitan Area" -> "Gothenburg", "Montclair Township" -> "Montclair".
pub(super) fn without_generic_words(text: &str) -> Cow<'_, str> {
    const BEFORE: &[&str] =
        &["greater ", "city of ", "metro ", "central ", "downtown ", "state of ", "province of "];
    const AFTER: &[&str] = &[
        " metropolitan area",
        " metropolitan region",
        " metro area",
        " bay area",
        " metroplex",
        " and surrounding area",
        " area",
        " metro",
        " township",
        " city",
        " county",
        " district",
        " province",
        " prefecture",
        " region",
        " oblast",
        " municipality",
        " governorate",
        " state",
        " voivodeship",
        "市",
        "区",
        "시",
    ];
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Cow::Borrowed(text);
    }
    let start = BEFORE.iter().find(|word| lower.starts_with(**word)).map_or(0, |word| word.len());
    let end =
        AFTER.iter().find(|word| lower.ends_with(**word)).map_or(text.len(), |word| text.len() - word.len());
    Cow::Borrowed(text.get(start..end).map_or(text, str::trim))
}
