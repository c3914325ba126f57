//! What a snapshot must carry for the readers: the content script and the command line keep nothing else.

use std::collections::BTreeSet;

use super::json::is_variable;
use super::table::{Locator, SiteTable, TABLES};
use crate::snapshot::selectors::Selectors;
use crate::sorting;

/// Attributes, class tokens and scripts that any reader looks at, each sorted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listing {
    /// Attribute names, lower case. `class` is not among them: of it only [`Listing::classes`] are kept.
    pub attributes: Vec<&'static str>,
    /// Class tokens; others are dropped from `class` values.
    pub classes: Vec<&'static str>,
    /// Ids of `<script>` elements whose JSON is kept, beside those of type `application/ld+json`.
    pub state_scripts: Vec<&'static str>,
    /// Variables to which other scripts assign JSON, within [`STATE_HEAD`] of their start; such a script is kept whole.
    pub state_variables: Vec<&'static str>,
}

/// Attributes of the generic reader and of the words of a page, whatever the site. `alt` and `src` are kept of images alone.
const ALWAYS: [&str; 13] = [
    "alt",
    "aria-hidden",
    "content",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "name",
    "property",
    "rel",
    "role",
    "src",
    "type",
];

/// Class tokens of microformats (h-card and its predecessor).
const MICROFORMATS: [&str; 10] = [
    "h-card",
    "vcard",
    "p-name",
    "fn",
    "p-locality",
    "locality",
    "p-region",
    "region",
    "p-country-name",
    "country-name",
];

/// The listing of all tables together.
pub fn listing() -> Listing {
    let mut attributes = sorting::set(ALWAYS);
    let mut classes = sorting::set(MICROFORMATS);
    let mut states = BTreeSet::new();
    let mut variables = BTreeSet::new();
    for table in TABLES {
        for state in table.states {
            if is_variable(state) { &mut variables } else { &mut states }.insert(*state);
        }
        attributes.extend(locators(table).filter_map(|locator| locator.attribute));
        attributes.extend(locators(table).flat_map(|locator| locator.part).filter_map(|part| part.attribute));
        for css in selectors_of(table) {
            let Ok(selectors) = Selectors::new(css) else { continue };
            let names = selectors.names();
            // The names are looked up in the table's own text, which lives as long as the program.
            attributes.extend(names.attributes.iter().filter_map(|name| part_of(css, name)));
            classes.extend(names.classes.iter().filter_map(|name| part_of(css, name)));
        }
    }
    Listing {
        attributes: attributes.into_iter().collect(),
        classes: classes.into_iter().collect(),
        state_scripts: states.into_iter().collect(),
        state_variables: variables.into_iter().collect(),
    }
}

fn locators(table: &SiteTable) -> impl Iterator<Item = &'static Locator> {
    table.profile.iter().chain(table.card).chain(table.bid).chain(table.project)
}

/// Every selector of a table.
fn selectors_of(table: &SiteTable) -> impl Iterator<Item = &'static str> {
    let in_parts = locators(table).flat_map(|locator| locator.part).filter_map(|part| part.css);
    let located = locators(table).flat_map(|locator| [locator.css, locator.group, locator.item]);
    let anchors = table.section.iter().map(|section| section.anchor);
    let whole = [table.cards, table.card_link, table.root, table.gone];
    located.chain(anchors).chain(whole).flatten().chain(in_parts).chain(table.skip.iter().copied())
}

/// The values of attributes that site tables look for: a site's own words for a place on its pages, such as `data-test` names.
#[derive(Debug)]
pub struct Named(String);

impl Named {
    /// Those of all tables.
    pub fn new() -> Self {
        Self(TABLES.iter().flat_map(selectors_of).flat_map(|css| [css, "\n"]).collect())
    }

    /// Whether a table looks for exactly this value.
    pub fn has(&self, value: &str) -> bool {
        let in_quotes = |quote: char| self.0.contains(&format!("={quote}{value}{quote}"));
        !value.is_empty() && (in_quotes('"') || in_quotes('\''))
    }
}

impl Default for Named {
    fn default() -> Self {
        Self::new()
    }
}

fn part_of(css: &'static str, name: &str) -> Option<&'static str> {
    if name == "id" {
        return Some("id");
    }
    let at = css.find(name)?;
    css.get(at..at + name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listing_has_what_the_tables_name() {
        let listing = listing();
        for name in ["itemprop", "data-test", "data-qa-freelancer-ciphertext", "href", "role"] {
            assert!(listing.attributes.contains(&name), "{name}");
        }
        for name in ["up-skill-badge", "ns_result", "text-body-medium"] {
            assert!(listing.classes.contains(&name), "{name}");
        }
        assert!(listing.attributes.is_sorted() && listing.classes.is_sorted());
    }
}
