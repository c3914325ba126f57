//! `plumbline sites`: which sites have a table, and what it was checked against.

use std::fmt::Write as _;

use plumbline_engine::sites::TABLES;

/// A paragraph a site.
pub fn list() -> String {
    let mut text = String::new();
    for table in TABLES {
        // Writing to a string cannot fail.
        _ = writeln!(
            text,
            "{} ({}), layout of {}: {}",
            table.name,
            table.id,
            table.checked,
            table.hosts.join(", ")
        );
        for seen in table.seen {
            _ = writeln!(text, "    {}, {}: {}", seen.page, seen.markup, seen.how);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_site_says_what_it_was_checked_against() {
        let text = list();
        assert!(
            text.contains("Upwork (upwork), layout of ") && text.contains("    profile, 2021: real page"),
            "{text}"
        );
    }
}
