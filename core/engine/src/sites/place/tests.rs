//! Every row of the table of places, and places read again once a table is at hand.

use super::*;
use crate::tables::testing::full;

/// Text, then city, region and country or "-".
const ROWS: &str = include_str!("rows.tsv");

fn shown(place: &Place) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".into());
    [part(&place.city), part(&place.region), part(&place.country)].join(" | ")
}

#[test]
fn places_are_split_as_printed() {
    let tables = full();
    let (mut rows, mut other_scripts, mut wrong) = (0, 0, Vec::new());
    for line in ROWS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [text, city, region, country, rest @ ..] = fields.as_slice() else { panic!("{line:?}") };
        let text = text.replace("\\n", "\n");
        rows += 1;
        other_scripts += usize::from(!text.chars().any(|c| c.is_ascii_alphabetic()));
        let expected = format!("{city} | {region} | {country}");
        let mut check = |how: &str, found: String| {
            if found != expected {
                wrong.push(format!("{text}: {expected}, not {found} ({how})"));
            }
        };
        check("tables", shown(&Splitter::new(&tables).split(&text)));
        if rest.is_empty() {
            check("built in", shown(&split(&text)));
        } else {
            let bare = Tables::default();
            let mut splitter = Splitter::new(&bare);
            splitter.split(&text);
            assert!(!splitter.wanted.is_empty(), "{text} wants no table");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 150 && other_scripts * 3 >= rows, "{rows} rows, {other_scripts} in other scripts");
}

#[test]
fn a_place_is_read_again_once_its_table_is_there() {
    let tables = full();
    let claim = |value: Place, text: &str| {
        let said = crate::claim::Passage { text: text.into(), ..Default::default() };
        Claims {
            location: Some(Claim { value, said, confidence: crate::claim::Confidence::Firm }),
            ..Claims::default()
        }
    };
    let again = |value: Place, text: &str| {
        let mut reading = Reading { profile: claim(value, text), ..Reading::default() };
        let wanted: Vec<TableName> = reading.place_tables(&Tables::default()).into_iter().collect();
        reading.settle_places(&tables);
        assert!(reading.place_tables(&tables).is_empty());
        (shown(&reading.profile.location.unwrap().value), wanted)
    };
    let unnamed = |text: &str| Place { city: None, ..split(text) };
    let both = vec![TableName::Places, TableName::CountryNames];
    assert_eq!(
        again(split("Lyon, Frankreich"), "Lyon, Frankreich"),
        ("Lyon | - | Frankreich".into(), vec![TableName::CountryNames])
    );
    assert_eq!(again(split("Karnataka"), "Karnataka"), ("- | Karnataka | -".into(), both));
    assert_eq!(again(split("Lagos, Nigeria"), "Lagos, Nigeria").0, "Lagos | - | Nigeria");
    // What a reader left unnamed stays so, unless it is an area for sure.
    assert_eq!(again(unnamed("Lagos, Nigeria"), "Lagos, Nigeria").0, "- | - | Nigeria");
    assert_eq!(again(unnamed("Karnataka, India"), "Karnataka, India").0, "- | Karnataka | India");
    // Parts that the page marks one by one are what the page says.
    let marked = Place { city: Some("Karnataka".into()), ..Place::default() };
    assert_eq!(again(marked, "Karnataka, India"), ("Karnataka | - | -".into(), vec![]));
}
