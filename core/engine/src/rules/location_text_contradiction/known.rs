//! Which names of places are plain enough to point at a difference.

use crate::tables::{Resolved, place_key};

/// A city named alone must be known beyond its area to point at a difference: a name that only small towns bear is too often an
/// ordinary word.
pub(super) const ALONE: f64 = 100_000.0;
/// The same in Spanish and Portuguese, whose towns and districts share their names across a continent.
pub(super) const IN_ITS_LANGUAGE: f64 = 1_000_000.0;
/// The same where the name is of one country alone, which speaks one of them, and the field tells another: Lisboa.
pub(super) const ABROAD: f64 = 400_000.0;

/// The same where it is written in small letters, as ordinary words are.
pub(super) const SMALL_LETTERS: f64 = 500_000.0;

/// "Vivo en La Victoria": where Spanish and Portuguese are spoken, districts and towns share a few hundred names.
pub(super) fn is_iberian(verb: &str) -> bool {
    let verb = verb.trim().to_lowercase();
    ["vivo", "resido", "radic", "moro"].iter().any(|start| verb.starts_with(start))
}

/// Palermo, Florencia and Granada are districts of American cities too: only a name that no other country has counts.
pub(super) fn is_of_one_iberian_country(place: &Resolved<'_>) -> bool {
    const COUNTRIES: &[&str] = &[
        "PT", "ES", "BR", "MX", "AR", "CL", "CO", "PE", "EC", "BO", "PY", "UY", "VE", "CR", "PA", "NI", "HN",
        "SV", "GT", "CU", "DO", "AO", "MZ",
    ];
    let countries = place.countries();
    countries.len() == 1 && countries.iter().all(|country| COUNTRIES.contains(&country.code()))
}

/// "Based in US tax law": the name describes the noun behind it.
pub(super) fn describes(name: &str, behind: &str) -> bool {
    const GOES_ON: &[&str] = &[
        "and",
        "or",
        "but",
        "with",
        "since",
        "for",
        "as",
        "where",
        "while",
        "who",
        "now",
        "right",
        "at",
        "from",
        "to",
        "on",
        "in",
        "because",
        "so",
        "also",
        "currently",
        "near",
        "until",
        "via",
        "after",
        "before",
        "is",
    ];
    // Short names, and those that shoes, hats and shirts bear too.
    let is_short = matches!(
        place_key(name).as_str(),
        "us" | "u s"
            | "uk"
            | "u k"
            | "usa"
            | "eu"
            | "jordan"
            | "panama"
            | "jersey"
            | "turkey"
            | "china"
            | "java"
    );
    let next = behind.strip_prefix(' ').and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
    is_short
        && next.starts_with(char::is_lowercase)
        && !GOES_ON.contains(&next.trim_end_matches(['.', ',', ';', '!']))
}

/// Words before a name that do not belong to it.
pub(super) const FILLERS: &[&str] = &[
    "the ",
    "sunny ",
    "beautiful ",
    "downtown ",
    "central ",
    "the city of ",
    "the heart of ",
    "and around ",
    "or near ",
];

/// Names of areas somewhere that are ordinary words in a sentence.
pub(super) const NOT_ALONE: &[&str] = &[
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "central",
    "centre",
    "center",
    "capital",
    "coast",
    "est",
    "ouest",
    "nord",
    "sud",
    "sur",
    "norte",
    "this",
    "that",
    "an",
    "my",
    "our",
    "your",
    "here",
    "both",
    "many",
    "one",
    "two",
    "same",
    "all",
    "any",
    "home",
    "city",
    "island",
    "islands",
    "river",
    "lake",
    "bay",
    "valley",
    "most",
    "paradise",
    "enterprise",
    "mobile",
    "surprise",
    "independence",
    "commerce",
    "orange",
    "metro",
    "java",
];
