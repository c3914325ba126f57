//! Invented profiles with one planted contradiction, each beside a twin that is innocent (`tests/planted/**/*.ndjson`).

use std::path::Path;

use plumbline_engine::claim::Facts;
use serde::Deserialize;
use serde_json::{Map, Value};

/// One line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planted {
    /// Its name in the set.
    pub id: String,
    /// ISO 639 code of its words.
    pub language: String,
    /// The rule that must notice it; `None` for a twin.
    #[serde(default)]
    pub rule: Option<String>,
    /// Words of which one must stand in a quote.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// The line it is the innocent twin of.
    #[serde(default)]
    pub twin_of: Option<String>,
    /// What makes the twin innocent.
    #[serde(default)]
    pub innocent_because: Option<String>,
    /// The page, in the facts vocabulary.
    facts: Map<String, Value>,
}

impl Planted {
    /// The page as the line has it.
    pub fn object(&self) -> Map<String, Value> {
        self.facts.clone()
    }

    /// The facts of the line.
    ///
    /// # Panics
    /// Where they hold a key that is not in the vocabulary: it would be tested without it.
    #[allow(clippy::panic)]
    pub fn facts(&self) -> Facts {
        let parsed = Facts::parse(self.facts.clone());
        assert!(parsed.not_understood.is_empty(), "{}: {:?}", self.id, parsed.not_understood);
        parsed.facts
    }
}

/// Every line of the files of a folder under `tests/planted`, by file and line.
///
/// # Panics
/// Where a file cannot be read or a line is no such object.
#[allow(clippy::panic)]
pub fn lines(folder: &str) -> Vec<Planted> {
    let folder = crate::root().join("tests/planted").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ndjson"));
    files.sort();
    files.iter().flat_map(|file| of_file(file)).collect()
}

#[allow(clippy::panic)]
fn of_file(file: &Path) -> Vec<Planted> {
    let read = |(index, line): (usize, &str)| {
        let parsed = serde_json::from_str(line);
        parsed.unwrap_or_else(|error| panic!("{}:{}: {error}", file.display(), index + 1))
    };
    crate::text_of(file).lines().enumerate().map(read).collect()
}
