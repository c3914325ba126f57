//! "City, Region, Country" in its parts.

use crate::claim::Place;
use crate::tables::Tables;

/// Words at the end of an area's name: what they follow is no city.
const AREAS: [&str; 9] =
    ["area", "region", "county", "province", "state", "district", "prefecture", "metropolitan", "canton"];

/// The parts of a printed place. Where a text could be one thing or another it is none: the whole text is still there to
/// be compared.
pub(super) fn split(text: &str) -> Place {
    let parts: Vec<&str> =
        text.split([',', '、', '·']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let own = |part: &str| Some(part.to_owned());
    match parts.as_slice() {
        [one] if is_country(one) => Place { country: own(one), ..Place::default() },
        [one] if is_area(one) => Place { region: own(one), ..Place::default() },
        [first, last] if is_country(last) && is_area(first) => {
            Place { region: own(first), country: own(last), ..Place::default() }
        }
        [first, last] if is_country(last) => {
            Place { city: own(first), country: own(last), ..Place::default() }
        }
        [first, last] => Place { city: own(first), region: own(last), ..Place::default() },
        [first, middle @ .., last] if parts.len() > 2 => {
            let region = Some(middle.join(", "));
            if is_country(last) {
                Place { city: own(first), region, country: own(last) }
            } else {
                Place {
                    city: own(first),
                    region: Some(format!("{}, {last}", middle.join(", "))),
                    country: None,
                }
            }
        }
        _ => Place::default(),
    }
}

/// Whether the tables know a country by this name.
pub(super) fn is_country(part: &str) -> bool {
    Tables::default().country(part).found().is_some()
}

fn is_area(part: &str) -> bool {
    let last = part.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    AREAS.contains(&last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_split_as_printed() {
        for (text, city, region, country) in [
            ("Lagos, Nigeria", "Lagos", "", "Nigeria"),
            ("Red Deer, Alberta, Canada", "Red Deer", "Alberta", "Canada"),
            ("Gothenburg, Västra Götaland County, Sweden", "Gothenburg", "Västra Götaland County", "Sweden"),
            ("Greater Gothenburg Metropolitan Area", "", "Greater Gothenburg Metropolitan Area", ""),
            ("Västra Götaland County, Sweden", "", "Västra Götaland County", "Sweden"),
            ("Sweden", "", "", "Sweden"),
            ("Trenton, NJ", "Trenton", "NJ", ""),
            ("Cuenca", "", "", ""),
            ("", "", "", ""),
        ] {
            let place = split(text);
            let part = |part: Option<String>| part.unwrap_or_default();
            assert_eq!(
                (part(place.city), part(place.region), part(place.country)),
                (city.into(), region.into(), country.into()),
                "{text}"
            );
        }
    }
}
