//! Checks `data/labels.tsv`: a label that the reader could not use is refused with file and line.

use std::collections::BTreeMap;
use std::fmt::Write as _;

#[path = "../src/sites/generic/meaning.rs"]
#[allow(dead_code, reason = "shared with the engine, which uses all of it")]
mod meaning;

/// Languages a label may be in.
const LANGUAGES: [&str; 16] =
    ["ar", "de", "en", "es", "fr", "hi", "id", "ja", "ko", "pl", "pt", "ru", "tr", "uk", "vi", "zh"];

/// The labels without comments and language codes, a meaning a line; or what is wrong, a line a fault.
pub fn compile(file: &str, source: &str) -> Result<String, String> {
    let mut by_meaning: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = String::new();
    for (index, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut fault = |why: String| _ = writeln!(faults, "{file}:{}: {why}", index + 1);
        let parts: Vec<&str> = line.split('\t').collect();
        let [word, language, labels] = parts.as_slice() else {
            fault("a line has a meaning, a language and its labels, with tabs between".into());
            continue;
        };
        if meaning::Meaning::named(word).is_none() {
            fault(format!("\"{word}\" is not a meaning"));
        }
        if !LANGUAGES.contains(language) {
            fault(format!("\"{language}\" is not one of the languages"));
        }
        for label in labels.split('|') {
            if label.trim() != label || label.is_empty() {
                fault(format!("\"{label}\" is empty or has white space at its ends"));
            }
            match seen.insert(label.to_lowercase(), word) {
                Some(other) if other != *word => {
                    fault(format!("\"{label}\" is {other} already; a label has one meaning"));
                }
                Some(_) => {} // two languages may share a word
                None => by_meaning.entry(word).or_default().push(label),
            }
        }
    }
    let lines = by_meaning.iter().map(|(word, labels)| format!("{word}\t{}\n", labels.join("|")));
    if faults.is_empty() { Ok(lines.collect()) } else { Err(faults) }
}
