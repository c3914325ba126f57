//! `plumbline read`: one saved page, what it states.

use plumbline_engine::sites::{self, Obstacle, Readers};
use plumbline_engine::snapshot::{PackedSnapshot, Snapshot, SnapshotNote};
use plumbline_engine::tables::Tables;

use crate::{Trouble, html, message, tables};

/// The facts of a page, and what is to be said about the reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// One JSON object and a line break.
    pub json: String,
    /// Sentences for standard error: what was left out or replaced.
    pub remarks: Vec<String>,
}

/// Reads a saved page.
///
/// # Errors
/// Where there is nothing in the file, it is no text, or its tree cannot be taken.
pub fn page(html: &[u8], url: &str, readers: Readers) -> Result<Stated, Trouble> {
    if html.iter().all(u8::is_ascii_whitespace) {
        return Err(Trouble("The file is empty: there is no page in it.".into()));
    }
    if html.iter().take(1024).any(|byte| *byte == 0) {
        return Err(Trouble("The file is no page: it holds binary data.".into()));
    }
    let mut stated = stated(html::snapshot(html, url), url, readers)?;
    if std::str::from_utf8(html).is_err() {
        stated.remarks.push("The page is not all UTF-8; what could not be read was replaced.".to_owned());
    }
    Ok(stated)
}

/// Reads a message in a file of plain text. `url` is the address of the site it came from, or empty.
///
/// # Errors
/// Where there is no message in the file.
pub fn message(text: &[u8], url: &str) -> Result<Stated, Trouble> {
    stated(message::snapshot(text, url)?, url, Readers::All)
}

fn stated(packed: PackedSnapshot, url: &str, readers: Readers) -> Result<Stated, Trouble> {
    let mut remarks: Vec<String> =
        packed.notes.iter().filter_map(|note| left_out(*note)).map(str::to_owned).collect();
    let snapshot =
        Snapshot::unpack(packed).map_err(|error| Trouble(format!("The page cannot be taken: {error}.")))?;
    let mut reading = sites::read_with(&snapshot, readers);
    if !reading.place_tables(&Tables::default()).is_empty() {
        reading.settle_places(&tables::built_in()?);
    }
    remarks.extend(reading.obstacle.map(|obstacle| in_the_way(obstacle).to_owned()));
    let facts = sites::facts_of(&reading, url);
    let json = serde_json::to_string_pretty(&facts)
        .map_err(|error| Trouble(format!("The facts cannot be written: {error}.")))?;
    Ok(Stated { json: json + "\n", remarks })
}

/// What a note about the snapshot means to somebody at a terminal. Frames are no loss worth a line: most pages have them.
fn left_out(note: SnapshotNote) -> Option<&'static str> {
    match note {
        SnapshotNote::TooManyNodes => Some("The page has more elements than are read; its end was left out."),
        SnapshotNote::TooMuchText => Some("The page has more text than is read; its end was left out."),
        SnapshotNote::TooDeep => Some("The page is nested deeper than is read; its depths were left out."),
        SnapshotNote::KeptChanging | SnapshotNote::FramesNotRead | SnapshotNote::ClosedShadow => None,
    }
}

/// What stands in the place of the page, to somebody at a terminal.
fn in_the_way(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::RobotCheck => {
            "The site was checking the browser or refused access; the page itself is not in the file."
        }
        Obstacle::SignIn => "The site asked for a sign-in; the page itself is not in the file.",
        Obstacle::NotThere => "The site said that there is no such page.",
        Obstacle::EmptyList => "No profile was found in this list.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_printed_whatever_the_page() {
        for html in ["<p>hello", "<html", "<!DOCTYPE html><title>", "]]>", "&#x110000;"] {
            let stated = page(html.as_bytes(), "https://example.org/", Readers::All).unwrap();
            assert!(stated.json.contains("\"page_kind\": \"other\""), "{html}: {}", stated.json);
        }
    }

    #[test]
    fn what_is_no_page_is_refused_in_one_sentence() {
        for bytes in [&b"  \n"[..], &b"\x7fELF\0\0"[..]] {
            let Trouble(why) = page(bytes, "https://example.org/", Readers::All).unwrap_err();
            assert!(why.ends_with('.') && why.starts_with("The file"), "{why}");
        }
    }

    #[test]
    fn a_page_before_the_page_is_named() {
        for html in ["<title>Un instant…</title><p>Vérification", "<h1>404</h1><h2>Page not found</h2>"] {
            let stated = page(html.as_bytes(), "https://example.org/", Readers::All).unwrap();
            assert_eq!(stated.remarks.len(), 1, "{html}");
            assert!(!stated.json.contains("display_name"), "{html}");
        }
    }

    #[test]
    fn what_was_replaced_or_left_out_is_said() {
        let stated = page(b"<p>\xe9t\xe9", "https://example.org/", Readers::All).unwrap();
        assert_eq!(stated.remarks, ["The page is not all UTF-8; what could not be read was replaced."]);
        let deep = page("<div>".repeat(50_000).as_bytes(), "https://example.org/", Readers::All).unwrap();
        assert_eq!(deep.remarks, ["The page is nested deeper than is read; its depths were left out."]);
    }
}
