//! Languages by name and how well somebody says they have them: "English (Fluent)", "日本語：ネイティブ".

use std::ops::Range;
use std::sync::LazyLock;

use super::Found;
use super::fold::Folded;
use super::lexicon::{Lexicon, is_spaced};

/// A language, by its ISO 639 code ("en", "yue").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(pub &'static str);

/// How well a language is stated to be spoken. The scale of six steps of the Council of Europe is taken together as A (basic),
/// B (intermediate), C1 (advanced) and C2 (fluent).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// "Basic", "Elementary", A1, A2.
    Basic,
    /// "Conversational", "Limited working", B1, B2.
    Intermediate,
    /// "Professional working", ビジネスレベル, C1.
    Advanced,
    /// "Fluent", "Full professional", C2.
    Fluent,
    /// "Native or bilingual", 母国語.
    Native,
}

/// A language with its level, as one entry of a list states them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// Which language.
    pub language: Language,
    /// Bytes of its name.
    pub name: Range<usize>,
    /// How well, where a level is printed.
    pub level: Option<Found<Level>>,
}

impl Language {
    /// The first language that a text names, in any of the sixteen languages of the table. "Polish your resume" names none.
    pub fn find(text: &str) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let mut before = None;
        let mut skip = 0;
        for (at, letter) in folded.text.char_indices() {
            let starts = !(is_spaced(letter) && before.is_some_and(is_spaced)) && at >= skip;
            before = Some(letter);
            if !starts {
                continue;
            }
            let rest = folded.text.get(at..)?;
            let Some((word, len)) = WORDS.at_start(rest) else { continue };
            skip = at + len;
            if let Word::Name(value) = word
                && !is_verb(rest)
            {
                return Some(Found { value, range: folded.original(at..skip) });
            }
        }
        None
    }

    /// The one language that a text states, with its level: "English - C1", "Native Japanese", "Français – Langue
    /// maternelle". `None` where the text says anything else too ("English teacher"), or names several languages.
    pub fn parse(text: &str) -> Option<Spoken> {
        match Spoken::list(text).as_mut_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}

impl Spoken {
    /// Every language of a list such as "English (Fluent), German (C1)"; nothing where the text says anything else too.
    pub fn list(text: &str) -> Vec<Self> {
        let folded = Folded::new(text);
        entries(&folded).unwrap_or_default()
    }
}

impl Level {
    /// The level a text consists of: "Native or Bilingual", "C1", "Business level".
    pub fn parse(text: &str) -> Option<Self> {
        let folded = Folded::new(text);
        let mut level = None;
        for (word, _) in words(&folded.text)? {
            match word {
                Word::Level(known) => level = level.or(Some(known)),
                Word::Name(_) => return None,
                Word::Variant | Word::Filler => {}
            }
        }
        level
    }
}

/// What a word of the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Name(Language),
    Level(Level),
    /// "(US)", "(Simplified)": says which form of the language.
    Variant,
    /// "level", "in": says nothing by itself.
    Filler,
}

static WORDS: LazyLock<Lexicon<Word>> = LazyLock::new(|| {
    // One table: the longest word decides ("native language" before "native").
    Lexicon::new(TABLES, |name| {
        Some(match name {
            "basic" => Word::Level(Level::Basic),
            "intermediate" => Word::Level(Level::Intermediate),
            "advanced" => Word::Level(Level::Advanced),
            "fluent" => Word::Level(Level::Fluent),
            "native" => Word::Level(Level::Native),
            "variant" => Word::Variant,
            "filler" => Word::Filler,
            code => Word::Name(Language(code)),
        })
    })
});

const TABLES: &str = concat!(crate::data!("words/languages.tsv"), crate::data!("words/language-levels.tsv"));

/// The words a folded text consists of, with their bytes; `None` where it holds a word or a figure of another kind.
fn words(text: &str) -> Option<Vec<(Word, Range<usize>)>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if !first.is_alphanumeric() {
            at += first.len_utf8();
            continue;
        }
        let (word, len) = WORDS.at_start(text.get(at..)?)?;
        found.push((word, at..at + len));
        at += len;
    }
    Some(found)
}

fn entries(folded: &Folded) -> Option<Vec<Spoken>> {
    let mut list: Vec<Spoken> = Vec::new();
    // "Native English": the level waits for its name.
    let mut waiting: Option<Found<Level>> = None;
    for (word, bytes) in words(&folded.text)? {
        let range = folded.original(bytes.clone());
        match word {
            Word::Name(language) => {
                // "Chinese (Mandarin)" is one language.
                let open = folded.text.get(..bytes.start).is_some_and(|head| head.ends_with('('));
                if !(open && list.last().is_some_and(|entry| entry.level.is_none())) {
                    list.push(Spoken { language, name: range, level: waiting.take() });
                }
            }
            Word::Level(value) => {
                let level = Found { value, range };
                match list.last_mut() {
                    Some(entry) if entry.level.is_none() => entry.level = Some(level),
                    // A second word for it: "C2 - Proficient". Behind a comma it may be the level of the next name.
                    Some(_) if !is_new_entry(&folded.text, bytes.start) => {}
                    _ => waiting = waiting.or(Some(level)),
                }
            }
            Word::Variant | Word::Filler => {}
        }
    }
    // A level that no name follows belongs to none.
    (waiting.is_none()).then_some(list)
}

fn is_new_entry(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.ends_with([',', ';', '、', '\n', '•', '·', '،'])
}

/// "Polish your resume", "polish it up".
fn is_verb(rest: &str) -> bool {
    let next =
        rest.strip_prefix("polish").map(|rest| rest.trim_start().split(' ').next().unwrap_or_default());
    next.is_some_and(|next| {
        ["your", "my", "the", "up", "it", "and", "any", "our", "their", "this", "a", "existing"]
            .contains(&next)
    })
}

#[cfg(test)]
#[path = "language_tests.rs"]
mod tests;
