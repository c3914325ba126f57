//! Ordinary profiles and pages (`tests/ordinary/*.ndjson`), one a line.

use plumbline_engine::claim::Facts;
use plumbline_engine::sites::{Reading, reading_of};
use serde_json::{Map, Value};

/// A line of the set.
pub struct OrdinaryPage {
    /// `upwork.ndjson:12`.
    pub place: String,
    /// What it states.
    pub facts: Facts,
}

impl OrdinaryPage {
    /// The page as if it had been read. A site without a table yet goes by its id.
    pub fn reading(&self) -> Reading {
        let mut reading = reading_of(&self.facts);
        for claims in reading.cards.iter_mut().chain([&mut reading.profile]) {
            if claims.platform_names.is_empty() {
                claims.platform_names.extend(self.facts.site.clone());
            }
        }
        reading
    }
}

/// The names of the files of the set, in order.
///
/// # Panics
/// Where the folder cannot be listed.
#[allow(clippy::panic)]
pub fn files() -> Vec<String> {
    let folder = crate::root().join("tests/ordinary");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("tests/ordinary: {error}"));
    let mut files: Vec<_> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    files.retain(|file| file.ends_with(".ndjson"));
    files.sort();
    files
}

/// Every line, by file and line.
///
/// # Panics
/// Where a file cannot be read, or a line holds a key that is not in the vocabulary of facts: it would be tested without it.
#[allow(clippy::panic)]
pub fn pages() -> Vec<OrdinaryPage> {
    let page = |(place, object)| {
        let parsed = Facts::parse(object);
        assert!(parsed.not_understood.is_empty(), "{place}: {:?}", parsed.not_understood);
        OrdinaryPage { place, facts: parsed.facts }
    };
    objects().into_iter().map(page).collect()
}

/// The same as the lines have it.
///
/// # Panics
/// Where a file cannot be read or a line is no object.
#[allow(clippy::panic)]
pub fn objects() -> Vec<(String, Map<String, Value>)> {
    let folder = crate::root().join("tests/ordinary");
    let mut objects = Vec::new();
    for name in files() {
        for (index, line) in crate::text_of(&folder.join(&name)).lines().enumerate() {
            let place = format!("{name}:{}", index + 1);
            let object = serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            objects.push((place, object));
        }
    }
    objects
}
