//! The compiled site tables.

use crate::sorting;

type Str = &'static str;
type List<T> = &'static [T];

#[path = "table_types.rs"]
#[macro_use]
mod table_types;

site_table_types!(
    #[derive(Debug, Clone, Copy)]
);

/// All site tables, by id.
pub static TABLES: &[SiteTable] = include!(concat!(env!("OUT_DIR"), "/site_tables.rs"));

impl SiteTable {
    /// Kinds of page the table knows by their address, each once, in the order of the table.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        for page in self.page {
            if !kinds.contains(&page.kind) && page.kind != "other" {
                kinds.push(page.kind);
            }
        }
        kinds
    }

    /// Fields of the facts vocabulary that are read by layout from a kind of page, sorted; on lists and bid pages those of a
    /// card. Empty where the generic reader serves alone, and for messages, which are read as plain text.
    pub fn fields(&self, kind: &str) -> Vec<&'static str> {
        if kind == "message" {
            return Vec::new();
        }
        let cards = matches!(kind, "list" | "bids");
        let own = if cards { self.card } else { self.profile };
        let of_bids = if kind == "bids" { self.bid } else { &[] };
        let locators = own.iter().chain(of_bids);
        let of_title = locators.clone().filter_map(|locator| locator.title).flat_map(in_braces);
        let of_address = ["profile_id", "username", "slug"].into_iter().filter(|name| {
            let group = format!("(?P<{name}>");
            self.page
                .iter()
                .any(|page| page.kind == kind && page.path.is_some_and(|path| path.contains(&group)))
        });
        let by_code: &[&str] = match self.reader {
            Some("linkedin") if !cards => super::linkedin::FIELDS,
            _ => &[],
        };
        let located = locators.map(|locator| locator.field);
        let all = located.chain(of_title).chain(of_address).chain(by_code.iter().copied());
        sorting::set(all.filter(|field| *field != "_").map(whole)).into_iter().collect()
    }
}

/// The names in braces of a title grammar.
fn in_braces(grammar: &'static str) -> impl Iterator<Item = &'static str> {
    grammar.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The field that a part belongs to.
fn whole(part: &'static str) -> &'static str {
    match part {
        "city" | "region" | "country" => "location",
        "review_count" | "rating" => "reviews",
        "bid_days" => "bid",
        other => other,
    }
}
