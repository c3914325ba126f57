//! The labels of `data/labels.tsv`, looked up by their folded words: one look a line, never a search through all of them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

pub(super) use super::meaning::Meaning;
use crate::claim::Passage;
use crate::sites::words::{label_key, trimmed};

struct Labels {
    by_words: HashMap<String, Meaning>,
    /// First words of labels, so that most lines need no further look.
    first_words: HashSet<String>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels { by_words: HashMap::new(), first_words: HashSet::new() };
    for line in include_str!(concat!(env!("OUT_DIR"), "/labels.txt")).lines() {
        let Some((word, list)) = line.split_once('\t') else { continue };
        let Some(meaning) = Meaning::named(word) else { continue };
        for label in list.split('|') {
            let key = label_key(label);
            labels.first_words.extend(key.split(' ').next().map(str::to_owned));
            labels.by_words.insert(key, meaning);
        }
    }
    labels
});

/// Most words of a label that starts or ends a line.
const MOST_WORDS: usize = 5;

/// What words announce that are a label and nothing else; `key` is folded (`words::label_key`).
pub(super) fn meaning(key: &str) -> Option<Meaning> {
    LABELS.by_words.get(key).copied()
}

/// What printed words announce.
pub(super) fn meaning_of(words: &str) -> Option<Meaning> {
    if words.len() > 80 { None } else { meaning(&label_key(words)) }
}

/// A label at the start of a line and what stands behind it: "Location: Lyon", "Member since" with its value in an
/// element of its own, "Joined March 2019".
pub(super) fn leading(words: &Passage) -> Option<(Meaning, Passage)> {
    let text = words.text.as_str();
    let rest = |from: usize| {
        let value = text.get(from..)?.trim_start_matches(|c: char| c.is_whitespace() || ":：-–—".contains(c));
        let value = trimmed(&words.slice(text.len() - value.len()..text.len()));
        (!value.text.is_empty()).then_some(value)
    };
    if let Some((at, mark)) = text.char_indices().take(40).find(|(_, c)| ":：".contains(*c))
        && let Some(found) = text.get(..at).and_then(meaning_of)
    {
        return Some((found, rest(at + mark.len_utf8())?));
    }
    // Only boundaries of elements near the start can end a label.
    for piece in words.pieces.iter().skip(1).take(3) {
        if let Some(found) = text.get(..piece.at).and_then(meaning_of) {
            return Some((found, rest(piece.at)?));
        }
    }
    let first = text.split_whitespace().next()?;
    if !LABELS.first_words.contains(&label_key(first)) {
        return None;
    }
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let ends: Vec<usize> = ends.take(MOST_WORDS).collect();
    ends.into_iter().rev().find_map(|end| {
        let found = text.get(..end).and_then(meaning_of)?;
        let value = rest(end)?;
        // Without a mark between them only a figure or a date is taken for a value: "Joined the choir".
        let figure = value.text.chars().any(char::is_numeric) && value.text.chars().count() <= 40;
        figure.then_some((found, value))
    })
}

/// A figure and the label behind it: "98% Job Success", "1,234 hours worked".
pub(super) fn behind_figure(words: &Passage) -> Option<(Meaning, Passage)> {
    let text = words.text.trim_start();
    let start = words.text.len() - text.len();
    let figure = |c: char| c.is_numeric() || ".,'’+%$€£¥₹₩₽ KkMm".contains(c) || c.is_whitespace();
    if !text.starts_with(|c: char| c.is_numeric() || "$€£¥₹₩₽".contains(c)) {
        return None;
    }
    let end = text.find(|c: char| !figure(c))?;
    let found = text.get(end..).and_then(meaning_of)?;
    Some((found, trimmed(&words.slice(start..start + end))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_found_alone_before_and_behind_their_value() {
        for (words, wanted) in [
            ("Member since", Some(Meaning::MemberSince)),
            ("ＭＥＭＢＥＲ　ＳＩＮＣＥ：", Some(Meaning::MemberSince)),
            ("自己紹介", Some(Meaning::About)),
            ("Reviews (12)", Some(Meaning::Reviews)),
            ("خبرات", None),
            ("اللغات", Some(Meaning::Languages)),
            ("कौशल", Some(Meaning::Skills)),
            ("Ключевые навыки", Some(Meaning::Skills)),
        ] {
            assert_eq!(meaning_of(words), wanted, "{words}");
        }
        for (words, wanted) in [
            ("Joined March 2019", Some((Meaning::MemberSince, "March 2019"))),
            ("Joined the choir in spring", None),
            ("登録日：2019年4月", Some((Meaning::MemberSince, "2019年4月"))),
            ("Location: Lyon, France", Some((Meaning::Location, "Lyon, France"))),
            ("На сайте с марта 2019", Some((Meaning::MemberSince, "марта 2019"))),
        ] {
            let found = leading(&Passage::from_facts(words));
            let found = found.as_ref().map(|(meaning, value)| (*meaning, value.text.as_str()));
            assert_eq!(found, wanted, "{words}");
        }
        let found = behind_figure(&Passage::from_facts("98% Job Success")).map(|(m, v)| (m, v.text));
        assert_eq!(found, Some((Meaning::JobSuccess, "98%".to_owned())));
        assert_eq!(behind_figure(&Passage::from_facts("Job Success")).map(|(m, _)| m), None);
    }

    #[test]
    fn a_label_has_one_meaning_when_folded_too() {
        let mut seen: HashMap<String, Meaning> = HashMap::new();
        for line in include_str!(concat!(env!("OUT_DIR"), "/labels.txt")).lines() {
            let (word, list) = line.split_once('\t').unwrap();
            let meaning = Meaning::named(word).unwrap();
            for label in list.split('|') {
                let other = seen.insert(label_key(label), meaning);
                assert!(other.is_none_or(|other| other == meaning), "{label} is {other:?} and {meaning:?}");
            }
        }
        assert!(seen.len() > 900, "labels are missing: {}", seen.len());
    }
}
