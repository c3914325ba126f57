//! `plumbline sites`: which sites are known, what is read from their pages, and what that was made from.

use std::fmt::Write as _;

use plumbline_engine::sites::{ReadBy, SiteTable, TABLES};
use serde_json::{Value, json};

use crate::input::Format;

/// Every site as text, or as a JSON array.
pub fn list(format: Format) -> String {
    match format {
        Format::Json => {
            let all: Vec<Value> = TABLES.iter().map(as_json).collect();
            format!("{:#}\n", Value::Array(all))
        }
        Format::Text => TABLES.iter().map(as_text).collect(),
        Format::Markdown => TABLES.iter().map(as_markdown).collect(),
    }
}

fn read_by(table: &SiteTable) -> String {
    table.checked.map_or_else(|| "read by labels alone".to_owned(), |month| format!("layout of {month}"))
}

/// Kinds of page with the fields that a layout gives.
fn by_layout(table: &SiteTable) -> impl Iterator<Item = (&'static str, String)> + '_ {
    let kinds = table.kinds().into_iter().filter(|_| table.read_by() == ReadBy::Layout);
    kinds.map(|kind| (kind, table.fields(kind).join(", "))).filter(|(_, fields)| !fields.is_empty())
}

fn as_markdown(table: &SiteTable) -> String {
    let mut text = format!("- **{}**, {}: {}\n", table.name, read_by(table), table.hosts.join(", "));
    for (kind, fields) in by_layout(table) {
        // Writing to a string cannot fail.
        _ = writeln!(text, "  - {kind}: {fields}");
    }
    text
}

fn as_text(table: &SiteTable) -> String {
    let by = read_by(table);
    let mut text = format!("{} ({}), {by}: {}\n", table.name, table.id, table.hosts.join(", "));
    for (kind, fields) in by_layout(table) {
        _ = writeln!(text, "    {kind}: {fields}");
    }
    for seen in table.seen {
        let what: Vec<&str> = [seen.page, seen.markup].into_iter().filter(|part| !part.is_empty()).collect();
        _ = writeln!(text, "    seen: {}: {}", what.join(", "), seen.how);
    }
    text
}

fn as_json(table: &SiteTable) -> Value {
    let pages = table.kinds().into_iter().map(|kind| (kind.to_owned(), json!(table.fields(kind))));
    let pages: serde_json::Map<String, Value> = pages.collect();
    let seen = table.seen.iter().map(|seen| {
        let markup = (!seen.markup.is_empty()).then_some(seen.markup);
        json!({"page": seen.page, "markup": markup, "how": seen.how})
    });
    json!({
        "id": table.id,
        "name": table.name,
        "hosts": table.hosts,
        "read_by": table.read_by(),
        "layout_checked": table.checked,
        "pages": pages,
        "expects": table.expects,
        "seen": seen.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_site_says_what_it_was_checked_against() {
        let text = list(Format::Text);
        assert!(
            text.contains("Upwork (upwork), layout of ")
                && text.contains("    seen: profile, 2021: real page"),
            "{text}"
        );
        assert!(
            text.contains("Toptal (toptal), read by labels alone: toptal.com\n    seen: any: no page"),
            "{text}"
        );
    }

    #[test]
    fn the_same_list_as_json() {
        let list: Vec<Value> = serde_json::from_str(&list(Format::Json)).unwrap();
        assert_eq!(list.len(), TABLES.len());
        let site = |id: &str| list.iter().find(|site| site["id"] == id).unwrap();
        assert_eq!(site("kmong")["layout_checked"], Value::Null);
        assert_eq!(site("kmong")["read_by"], "labels");
        assert_eq!(site("kmong")["pages"]["profile"], json!(["username"]));
        let fields = site("upwork")["pages"]["profile"].as_array().unwrap();
        assert!(fields.contains(&json!("location")) && !fields.contains(&json!("city")), "{fields:?}");
    }
}
