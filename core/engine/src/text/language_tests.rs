//! Tables of stated languages.

use super::*;
use crate::text::{lexicon, rows};

fn words(text: &str) -> Option<(String, String)> {
    let list = Spoken::list(text);
    let value = |spoken: &Spoken| match &spoken.level {
        Some(level) => format!("{} {}", spoken.language.0, format!("{:?}", level.value).to_lowercase()),
        None => spoken.language.0.to_owned(),
    };
    let said = |spoken: &Spoken| {
        let level = spoken.level.iter().map(|level| level.range.clone());
        let parts = std::iter::once(spoken.name.clone()).chain(level);
        parts.map(|range| text.get(range).unwrap()).collect::<Vec<_>>().join(" + ")
    };
    let joined = |parts: Vec<String>| parts.join(", ");
    (!list.is_empty())
        .then(|| (joined(list.iter().map(value).collect()), joined(list.iter().map(said).collect())))
}

#[test]
fn stated_languages_are_read_as_printed() {
    rows::check("languages", include_str!("language_rows.tsv"), 300, words);
}

#[test]
fn every_word_of_the_tables_can_be_found() {
    lexicon::tests::is_folded(crate::data!("words/languages.tsv"));
    lexicon::tests::is_folded(crate::data!("words/language-levels.tsv"));
    let names = crate::data!("words/languages.tsv").lines();
    for (code, list) in names.map(|line| line.split_once('\t').unwrap()) {
        for name in list.split('|') {
            assert_eq!(Language::parse(name).map(|spoken| spoken.language.0), Some(code), "{name}");
        }
    }
}

#[test]
fn a_language_is_found_in_a_sentence() {
    for (text, code) in [
        ("I speak fluent German and some Czech", Some("de")),
        ("日本語が話せます", Some("ja")),
        ("저는 영어를 합니다", Some("en")),
        ("Hablo español", Some("es")),
        ("I will polish your resume", None),
        ("Englishman in New York", None),
        ("Greeklish", None),
        ("", None),
    ] {
        assert_eq!(Language::find(text).map(|found| found.value.0), code, "{text}");
    }
}

#[test]
fn a_level_is_the_whole_text() {
    for (text, level) in [
        ("Native or Bilingual", Some(Level::Native)),
        ("Native or bilingual proficiency", Some(Level::Native)),
        ("ビジネスレベル", Some(Level::Advanced)),
        ("Full professional proficiency", Some(Level::Fluent)),
        ("Limited working proficiency", Some(Level::Intermediate)),
        ("B2", Some(Level::Intermediate)),
        ("원어민", Some(Level::Native)),
        ("Родной", Some(Level::Native)),
        ("Business owner", None),
        ("English", None),
        ("level", None),
        ("5", None),
        ("", None),
    ] {
        assert_eq!(Level::parse(text), level, "{text}");
    }
}
