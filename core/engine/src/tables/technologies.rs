//! When each technology could first be used by the public, and what people call it.
//!
//! Built in from `data/technologies.tsv`; the columns are explained at its head.

use crate::sorting;
use std::sync::LazyLock;

use regex::Regex;

/// A technology, with the year before which nobody outside its makers can have used it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Technology {
    /// As a finding prints it.
    pub name: &'static str,
    /// First year of its own public life.
    pub first_year: i16,
    /// The earliest year that can be meant: the first year, or that of a predecessor people count in.
    pub counted_from: i16,
    /// The year is well known but was not looked up in the project's own record; it may be a year off.
    pub from_memory: bool,
    /// Its name is an everyday word, a place or a given name too.
    pub everyday_word: bool,
    /// Lower-case ways to write it, the name included.
    names: Vec<String>,
}

/// A technology that words name, and whether they say that the craft is meant.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// Which one.
    pub technology: &'static Technology,
    /// Words of the craft stand beside it: "React development", "Go developer", Swift開発.
    pub with_craft: bool,
    /// The words end in a person at work: "React developer", who may have done other things before.
    pub as_role: bool,
}

/// Every technology, in the order of the file.
pub fn all() -> &'static [Technology] {
    &TABLE
}

/// The technology that folded `words` name, if they name one technology and nothing else: "react", "a senior react
/// developer", "go programming", react開発. "React and Vue", "web development with React" and "react apps for banks"
/// name none.
pub fn named(words: &str) -> Option<Named> {
    let words = without_heads(words.trim().trim_matches(['"', '\'', '*', '“', '”']));
    let first = words.chars().next();
    let (technology, rest) = NAMES
        .iter()
        .skip(NAMES.partition_point(|(name, _)| name.chars().next() < first))
        .take_while(|(name, _)| name.chars().next() == first)
        .filter_map(|(name, technology)| Some((*technology, name.len(), words.strip_prefix(name)?)))
        .filter(|(_, _, rest)| !rest.starts_with(goes_on_the_word))
        .max_by_key(|(_, length, _)| *length)
        .map(|(technology, _, rest)| (technology, rest))?;
    let as_role = ROLES.iter().any(|role| rest.trim_end().ends_with(role));
    tail(rest).map(|with_craft| Named { technology, with_craft, as_role })
}

/// Short names that mean other things in the title of a course ("node management", "point de vue").
const NOT_IN_TITLES: &[&str] = &["node", "vue", "rails", "unreal", "mongo", "js", "web3", "iphone"];

/// The latest-born technology or certificate that folded `words` mention anywhere: a certificate cannot be older than
/// anything it is about. Everyday words are left out; of "react native" only the longer name counts.
pub fn youngest_mentioned(words: &str) -> Option<&'static Technology> {
    let mut found: Vec<(std::ops::Range<usize>, &'static Technology)> = TABLE
        .iter()
        .filter(|technology| !technology.everyday_word)
        .flat_map(|technology| technology.names.iter().map(move |name| (technology, name)))
        .filter(|(_, name)| !NOT_IN_TITLES.contains(&name.as_str()))
        .filter_map(|(technology, name)| Some((whole_word(words, name)?, technology)))
        .collect();
    let ranges: Vec<_> = found.iter().map(|(range, _)| range.clone()).collect();
    let inside = |range: &std::ops::Range<usize>| {
        ranges
            .iter()
            .any(|other| other.len() > range.len() && other.start <= range.start && range.end <= other.end)
    };
    found.retain(|(range, _)| !inside(range));
    found.into_iter().map(|(_, technology)| technology).max_by_key(|technology| technology.counted_from)
}

/// Whether folded `words` mention any technology, everyday words included: enough to doubt, not to conclude.
pub fn are_mentioned(words: &str) -> bool {
    let Some(names) = ANY_NAME.as_ref() else { return false };
    names.find_iter(words).any(|hit| stands_alone(words, hit.range()))
}

/// Every technology that folded `words` mention, in order, everyday words included.
pub fn mentions(words: &str) -> Vec<(std::ops::Range<usize>, &'static Technology)> {
    let Some(names) = ANY_NAME.as_ref() else { return Vec::new() };
    // A full stop behind a name closes the sentence, unless letters follow it.
    let closes = |rest: &str| {
        let behind = rest.trim_start_matches(['.', '-']);
        behind.len() < rest.len() && !behind.starts_with(char::is_alphanumeric)
    };
    let is_alone = |range: std::ops::Range<usize>| {
        let (before, after) = (words.get(..range.start), words.get(range.end..).unwrap_or_default());
        let starts = !before.is_some_and(|front| front.ends_with(goes_on_the_word));
        starts && (!after.starts_with(goes_on_the_word) || closes(after))
    };
    let hits = names.find_iter(words).filter(|hit| is_alone(hit.range()));
    let of = |name: &str| NAMES.get(NAMES.binary_search_by_key(&name, |(own, _)| own).ok()?);
    hits.filter_map(|hit| Some((hit.range(), of(hit.as_str())?.1))).collect()
}

/// Every name, the longer first, as one pattern: one pass over the words instead of one a name.
static ANY_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let mut names: Vec<String> =
        TABLE.iter().flat_map(|technology| &technology.names).map(|name| regex::escape(name)).collect();
    sorting::by_key(&mut names, |name| std::cmp::Reverse(name.len()));
    Regex::new(&names.join("|")).ok()
});

fn stands_alone(words: &str, range: std::ops::Range<usize>) -> bool {
    let before = words.get(..range.start).and_then(|front| front.chars().next_back());
    let after = words.get(range.end..).unwrap_or_default();
    !before.is_some_and(goes_on_the_word) && !after.starts_with(goes_on_the_word)
}

fn whole_word(words: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let ranges = words.match_indices(name).map(|(at, _)| at..at + name.len());
    ranges.into_iter().find(|range| stands_alone(words, range.clone()))
}

/// Every name with what it names, in the order of the alphabet.
static NAMES: LazyLock<Vec<(&str, &Technology)>> = LazyLock::new(|| {
    let of = |technology: &'static Technology| {
        technology.names.iter().map(move |name| (name.as_str(), technology))
    };
    let mut names: Vec<_> = TABLE.iter().flat_map(of).collect();
    sorting::by_key(&mut names, |(name, _)| *name);
    names
});

static TABLE: LazyLock<Vec<Technology>> =
    LazyLock::new(|| crate::data!("technologies.tsv").lines().filter_map(row).collect());

fn row(line: &'static str) -> Option<Technology> {
    let mut columns = line.split('\t').map(|column| Some(column).filter(|column| *column != "-"));
    let name = columns.next()??;
    let first_year = columns.next()??.parse().ok()?;
    let evidence = columns.next()??;
    let everyday_word = columns.next()?.is_some();
    let predecessor = columns.next()?.and_then(|words| words.rsplit_once(':'));
    let aliases = columns.next()?.into_iter().flat_map(|words| words.split(';')).map(str::to_owned);
    let before = predecessor.and_then(|(_, year)| year.parse().ok()).unwrap_or(first_year);
    Some(Technology {
        name,
        first_year,
        counted_from: first_year.min(before),
        from_memory: evidence == "mem",
        everyday_word,
        names: std::iter::once(name.to_lowercase()).chain(aliases).collect(),
    })
}

/// Words that may stand in front of a technology without changing which one is meant.
const HEADS: &[&str] =
    &["a ", "an ", "the ", "senior ", "lead ", "professional ", "pure ", "solid ", "hands-on ", "modern "];

fn without_heads(mut words: &str) -> &str {
    while let Some(rest) = HEADS.iter().find_map(|head| words.strip_prefix(head)) {
        words = rest.trim_start();
    }
    words
}

/// Words of the craft that may stand behind a technology without changing which one is meant.
const TAILS: &[&str] = &[
    "developer",
    "developers",
    "development",
    "dev",
    "engineer",
    "engineering",
    "programming",
    "programmer",
    "coding",
    "coder",
    "experience",
    "expertise",
    "exp",
    "framework",
    "library",
    "language",
    "app",
    "apps",
    "application",
    "applications",
    "mobile",
    "web",
    "frontend",
    "front-end",
    "backend",
    "back-end",
    "specialist",
    "expert",
    "work",
    "projects",
    "administration",
    "administrator",
    "desarrollador",
    "desarrollo",
    "entwickler",
    "entwicklung",
    "développeur",
    "desenvolvedor",
    "desenvolvimento",
    "開発者",
    "開発",
    "経験",
    "実務",
    "業務",
    "エンジニア",
    "歴",
    "の",
    "プログラミング",
    "プログラマー",
    "案件",
    "アプリ",
    "开发",
    "经验",
    "工程师",
    "개발자",
    "개발",
    "경험",
    "경력",
    "실무",
    "프로그래밍",
    "엔지니어",
    "앱",
];

/// Those of [`TAILS`] that name a person.
const ROLES: &[&str] = &[
    "developer",
    "developers",
    " dev",
    "engineer",
    "programmer",
    "coder",
    "specialist",
    "expert",
    "administrator",
    "desarrollador",
    "entwickler",
    "développeur",
    "desenvolvedor",
    "開発者",
    "エンジニア",
    "プログラマー",
    "工程师",
    "개발자",
    "엔지니어",
];

/// Whether `rest` is only words of the craft: `Some(true)` where there is one, `Some(false)` where nothing is left.
fn tail(rest: &str) -> Option<bool> {
    let mut rest = rest.trim();
    let mut any = false;
    while !rest.is_empty() {
        let word = TAILS.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len())?;
        let after = rest.strip_prefix(*word)?;
        if word.is_ascii() && after.starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        rest = after.trim_start();
        any = true;
    }
    Some(any)
}

/// Whether a character behind a name makes it another name: "reactive", "c++", "node.js" behind "node".
fn goes_on_the_word(character: char) -> bool {
    let cjk =
        matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    (character.is_alphanumeric() && !cjk) || matches!(character, '+' | '#' | '.' | '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let rows = crate::data!("technologies.tsv").lines().count();
        assert_eq!(all().len(), rows);
        assert!(rows > 160);
        for technology in all() {
            assert!((1970..=2026).contains(&technology.first_year), "{}", technology.name);
            assert!(technology.counted_from <= technology.first_year, "{}", technology.name);
            for name in &technology.names {
                assert_eq!(*name, name.to_lowercase(), "{}", technology.name);
            }
        }
    }

    #[test]
    fn a_name_belongs_to_one_row() {
        let mut names: Vec<_> = all().iter().flat_map(|technology| &technology.names).collect();
        names.sort();
        for pair in names.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn certificates_mention_what_they_are_about() {
        for (words, expected) in [
            ("certified kubernetes administrator (cka)", Some("Certified Kubernetes Administrator")),
            ("react native - the practical guide", Some("React Native")),
            ("the complete flutter and dart bootcamp", Some("Flutter")),
            ("php and vue.js course", Some("Vue.js")),
            ("project management professional", None),
            ("swift and express", None),
            ("reactive programming", None),
        ] {
            assert_eq!(youngest_mentioned(words).map(|technology| technology.name), expected, "{words}");
        }
    }

    #[test]
    fn a_mention_is_a_word_of_its_own() {
        for words in ["react developer with", "i write go and", "c++ since", "シニアreact開発"] {
            assert!(are_mentioned(words), "{words}");
        }
        for words in ["", "reactive designer with", "good writer with", "翻訳者として"] {
            assert!(!are_mentioned(words), "{words}");
        }
    }

    #[test]
    fn words_that_name_one_technology() {
        for (words, name, with_craft) in [
            ("react", "React", false),
            ("react.js", "React", false),
            ("react native", "React Native", false),
            ("senior react native developer", "React Native", true),
            ("react app development", "React", true),
            ("node", "Node.js", false),
            ("node.js", "Node.js", false),
            ("angular 2", "Angular 2", false),
            ("go", "Go", false),
            ("go programming", "Go", true),
            ("c++", "C++", false),
            ("asp.net core", ".NET Core", false),
            ("react開発", "React", true),
            ("ブロックチェーン", "Blockchain", false),
            ("react 개발", "React", true),
            ("*docker*", "Docker", false),
        ] {
            let found = named(words).unwrap_or_else(|| panic!("{words} names nothing"));
            assert_eq!((found.technology.name, found.with_craft), (name, with_craft), "{words}");
        }
        for words in [
            "",
            "web",
            "web development with react",
            "reactive systems",
            "go to market",
            "react and vue",
            "swift delivery",
            "developer",
            "c-level management",
            "node-red",
            "unity of design",
            "express shipping",
            "react vue",
            "next",
        ] {
            assert!(named(words).is_none(), "{words}");
        }
    }
}
