//! Names of countries for our own sentences, from CLDR: the one standard name in each language Plumbline speaks.

use super::country::{CountryCode, country};

/// Code, Japanese name, Korean name, a line each, by code. Written by `cargo xtask data`.
const LABELS: &str = crate::data!("country-labels.tsv");

/// The name of a country in a language (`en`, `ja`, `ko`); `None` for a code or language that is not listed.
pub fn country_label(code: CountryCode, language: &str) -> Option<&'static str> {
    let column = match language {
        "en" => return country(code)?.names.first().copied(),
        "ja" => 1,
        "ko" => 2,
        _ => return None,
    };
    LABELS.lines().find(|line| line.split('\t').next() == Some(code.code()))?.split('\t').nth(column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::countries;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for country in countries() {
            for language in ["en", "ja", "ko"] {
                let label = country_label(country.code, language);
                assert!(
                    label.is_some_and(|label| !label.is_empty()),
                    "{} in {language}",
                    country.code.code()
                );
            }
        }
        assert_eq!(country_label(CountryCode(*b"DE"), "ja"), Some("ドイツ"));
        assert_eq!(country_label(CountryCode(*b"CA"), "ko"), Some("캐나다"));
        assert_eq!(country_label(CountryCode(*b"ZZ"), "en"), None);
    }
}
