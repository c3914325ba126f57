//! Values a user types: where the input is, when it was taken, in which language to answer.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use clap::ValueEnum;
use plumbline_engine::{report, sites};

use crate::Trouble;

/// Language of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
}

/// Setting of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For files and issues.
    Markdown,
}

/// Which readers a page is read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Reader {
    /// The table of the page's site, if it has one, beside the generic reader.
    #[default]
    All,
    /// The generic reader alone, as if no site had a table.
    Generic,
}

impl From<Reader> for sites::Readers {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::All => Self::All,
            Reader::Generic => Self::GenericOnly,
        }
    }
}

impl From<Locale> for report::Locale {
    fn from(locale: Locale) -> Self {
        match locale {
            Locale::En => Self::En,
            Locale::Ja => Self::Ja,
            Locale::Ko => Self::Ko,
        }
    }
}

/// Takes a point in time as RFC 3339, for clap.
///
/// # Errors
/// A sentence that shows the form.
pub fn time(text: &str) -> Result<String, String> {
    text.parse::<jiff::Timestamp>()
        .map(|_| text.to_owned())
        .map_err(|_| "a time is written like 2026-11-22T12:00:00Z or 2026-11-22T21:00:00+09:00".into())
}

/// Opens a file, or standard input for `-`.
///
/// # Errors
/// Where the file cannot be opened.
pub fn open(path: &Path) -> Result<Box<dyn BufRead>, Trouble> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let unusable =
        |why: &dyn std::fmt::Display| Trouble(format!("{} cannot be read: {why}.", path.display()));
    let file = File::open(path).map_err(|error| unusable(&error))?;
    match file.metadata() {
        Ok(about) if about.is_dir() => Err(unusable(&"it is a folder")),
        _ => Ok(Box::new(BufReader::new(file))),
    }
}

/// The bytes of a whole file, at most `limit`; what lies beyond is left unread.
///
/// # Errors
/// Where the file cannot be read.
pub fn whole(path: &Path, limit: u64) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    open(path)?
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(|error| Trouble(format!("{} cannot be read: {error}.", path.display())))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_an_offset() {
        assert!(time("2026-11-22T12:00:00Z").is_ok());
        assert!(time("2026-11-22T21:00:00+09:00").is_ok());
        assert!(time("2026-11-22").is_err());
        assert!(time("now").is_err());
    }

    #[test]
    fn what_cannot_be_opened_is_named() {
        let Err(Trouble(why)) = whole(Path::new("no/such/page.html"), 10) else { panic!("opened") };
        assert!(why.starts_with("no/such/page.html cannot be read: "), "{why}");
        let Err(Trouble(why)) = whole(Path::new("src"), 10) else { panic!("opened") };
        assert_eq!(why, "src cannot be read: it is a folder.");
    }
}
