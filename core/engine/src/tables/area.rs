//! States and provinces that addresses name by a code, and the parts of the United Kingdom.

use std::sync::LazyLock;

use super::CountryCode;

/// A state or province.
#[derive(Debug, Clone)]
pub struct Area {
    /// Its country.
    pub country: CountryCode,
    /// As in addresses: "NJ", "ON", "NSW"; `ENG`, `SCT`, `WLS`, `NIR` for the parts of the United Kingdom.
    pub code: &'static str,
    /// IANA zones of its places.
    pub zones: Vec<&'static str>,
    /// English name.
    pub name: &'static str,
}

/// States of the United States, provinces of Canada, states of Australia, parts of the United Kingdom.
pub fn areas() -> &'static [Area] {
    &AREAS
}

/// States, provinces and parts of the United Kingdom that a text names: by name in any case, or by a code of two or three
/// capitals.
pub fn areas_named(text: &str) -> Vec<&'static Area> {
    named(text, &super::place_key(text))
}

/// Areas that a text names: by name in any case, or by a code of two or three capitals.
pub(super) fn named(text: &str, key: &str) -> Vec<&'static Area> {
    let code = text.trim().replace('.', "");
    let is_code = |area: &&Area| area.country.0 != *b"GB" && area.code == code;
    areas().iter().filter(|area| is_code(area) || super::place_key(area.name) == key).collect()
}

static AREAS: LazyLock<Vec<Area>> =
    LazyLock::new(|| crate::data!("regions.tsv").lines().filter_map(line).collect());

fn line(line: &'static str) -> Option<Area> {
    let mut fields = line.split('\t');
    let country = CountryCode(fields.next()?.as_bytes().try_into().ok()?);
    Some(Area {
        country,
        code: fields.next()?,
        zones: fields.next()?.split(',').collect(),
        name: fields.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_by_name_and_code() {
        assert_eq!(areas().iter().filter(|area| area.country.0 == *b"US").count(), 51);
        assert_eq!(areas().len(), 51 + 13 + 8 + 4);
        let found = |text: &str| {
            named(text, &super::super::place_key(text)).iter().map(|area| area.name).collect::<Vec<_>>()
        };
        assert_eq!(found("NJ"), ["New Jersey"]);
        assert_eq!(found("new jersey"), ["New Jersey"]);
        assert_eq!(found("nj"), Vec::<&str>::new());
        assert_eq!(found("WA"), ["Western Australia", "Washington"]);
        assert_eq!(found("ENG"), Vec::<&str>::new());
        assert_eq!(found("D.C."), ["Washington DC"]);
        assert_eq!(found("England"), ["England"]);
    }
}
