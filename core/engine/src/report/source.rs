//! The register of published sources that rules rest on. `register.rs` is generated from `data/sources.toml`.

use super::Source;
use super::register::SOURCES;

/// One line of the register.
#[derive(Debug)]
pub(super) struct Registered {
    /// What rules call it.
    pub(super) id: &'static str,
    /// Title as published.
    pub(super) title: &'static str,
    /// Who published it.
    pub(super) publisher: &'static str,
    /// `2022-05`, or a year.
    pub(super) date: &'static str,
    /// Where it can be read, if at a lasting address.
    pub(super) url: Option<&'static str>,
}

/// A source by its id.
pub fn source(id: &str) -> Option<Source> {
    SOURCES.iter().find(|source| source.id == id).map(|source| Source {
        title: source.title.to_owned(),
        publisher: source.publisher.to_owned(),
        date: source.date.to_owned(),
        url: source.url.map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_a_rule_names_is_registered() {
        let of_two = crate::pairs::ALL.iter().map(|pair| &pair.rule);
        for rule in crate::rules::ALL.iter().copied().chain(of_two) {
            for id in rule.sources {
                assert!(
                    source(id).is_some(),
                    "{} names {id}, which data/sources.toml does not have",
                    rule.id
                );
            }
        }
    }
}
