//! Draws pairs: two writings of one name, and the names of two people.

use std::collections::BTreeSet;

use super::lists::{LATIN, Lists, OTHER, People};
use super::seed::Seed;
use super::ways;

/// Two written names.
pub(super) struct Pair {
    /// Two writings of one name; otherwise two people.
    pub(super) same: bool,
    /// How the second writing came about, or what the two people have in common.
    pub(super) way: &'static str,
    pub(super) package: &'static str,
    pub(super) one: String,
    pub(super) other: String,
}

/// People of one locale held against each other, and how many of them are chosen for their likeness.
const OF_ONE_LOCALE: usize = 16;
const ALIKE: usize = 4;
/// Candidates from which the likest is taken.
const CANDIDATES: usize = 60;
/// People of different locales, in Latin letters and across scripts.
const OF_TWO_LOCALES: usize = 120;

/// All pairs, in a fixed order and each once.
pub(super) fn all(lists: &Lists) -> Vec<Pair> {
    let mut pairs = ways::all(lists);
    for locale in LATIN.iter().chain(OTHER) {
        if let Some(people) = lists.of(locale).filter(|people| !people.given.is_empty()) {
            of_one_locale(lists, people, &mut pairs);
        }
    }
    of_two_locales(lists, &mut pairs);
    let mut seen = BTreeSet::new();
    pairs.retain(|pair| pair.one != pair.other && seen.insert((pair.one.clone(), pair.other.clone())));
    pairs
}

/// A given name and a surname as the locale writes them.
pub(super) fn written(locale: &str, given: &str, family: &str) -> String {
    match locale {
        "ko_KR" | "zh_CN" => format!("{family}{given}"),
        "hu_HU" | "vi_VN" => format!("{family} {given}"),
        _ => format!("{given} {family}"),
    }
}

fn of_one_locale(lists: &Lists, people: &People, pairs: &mut Vec<Pair>) {
    let mut seed = Seed::of(people.locale);
    let locale = people.locale;
    for at in 0..OF_ONE_LOCALE {
        let Some(one) = person(people, &mut seed) else { continue };
        let others = (0..if at < ALIKE { CANDIDATES } else { CANDIDATES / 10 })
            .filter_map(|_| person(people, &mut seed))
            .filter(|other| are_other_people(lists, one, *other));
        let name = written(locale, one.0, one.1);
        let near = |other: &(&str, &str)| in_common(&name, &written(locale, other.0, other.1));
        let (way, other) = if at < ALIKE {
            ("of one locale, alike", others.max_by_key(near))
        } else {
            ("of one locale", others.take(1).next())
        };
        if let Some(other) = other {
            let other = written(locale, other.0, other.1);
            pairs.push(Pair { same: false, way, package: "faker", one: name, other });
        }
    }
    // A surname masked to its initial, as the large sites print it.
    if LATIN.contains(&locale) {
        for _ in 0..ALIKE {
            let (Some(one), Some(other)) = (person(people, &mut seed), person(people, &mut seed)) else {
                continue;
            };
            let Some(initial) = one.1.chars().next() else { continue };
            let initial = initial.to_uppercase().to_string();
            let begins = |name: &str| {
                name.split([' ', '-'])
                    .any(|word| plain(word).to_uppercase().starts_with(&plain(&initial).to_uppercase()))
            };
            if are_other_people(lists, one, other) && !begins(other.0) && !begins(other.1) {
                pairs.push(Pair {
                    same: false,
                    way: "of one locale, surname masked",
                    package: "faker",
                    one: format!("{} {initial}.", one.0),
                    other: format!("{} {}", other.0, other.1),
                });
            }
        }
    }
}

fn of_two_locales(lists: &Lists, pairs: &mut Vec<Pair>) {
    let mut seed = Seed::of("two locales");
    for (way, there) in [("of two locales", LATIN), ("of two locales and scripts", OTHER)] {
        for _ in 0..OF_TWO_LOCALES {
            let here = seed.one(LATIN).and_then(|locale| lists.of(locale));
            let there = seed.one(there).and_then(|locale| lists.of(locale));
            let (Some(here), Some(there)) = (here, there) else { continue };
            let (Some(one), Some(other)) = (person(here, &mut seed), person(there, &mut seed)) else {
                continue;
            };
            if here.locale != there.locale && are_other_people(lists, one, other) {
                pairs.push(Pair {
                    same: false,
                    way,
                    package: "faker",
                    one: written(here.locale, one.0, one.1),
                    other: written(there.locale, other.0, other.1),
                });
            }
        }
    }
}

pub(super) fn person<'a>(people: &'a People, seed: &mut Seed) -> Option<(&'a str, &'a str)> {
    Some((seed.one(&people.given)?, seed.one(&people.family)?))
}

/// Whether no word of one name is a word of the other: equal without marks, one letter off, or listed together by a package.
fn are_other_people(lists: &Lists, one: (&str, &str), other: (&str, &str)) -> bool {
    let words = |name: (&str, &str)| -> Vec<String> {
        [name.0, name.1].iter().flat_map(|part| part.split([' ', '-'])).map(plain).collect()
    };
    let (left, right) = (words(one), words(other));
    !left
        .iter()
        .any(|a| right.iter().any(|b| a == b || is_one_letter_off(a, b) || are_listed_together(lists, a, b)))
}

fn are_listed_together(lists: &Lists, a: &str, b: &str) -> bool {
    let short = |formal: &str, nickname: &str| {
        lists.nicknames.iter().any(|[long, brief]| long == formal && brief == nickname)
    };
    let siblings = || lists.nicknames.iter().any(|[long, brief]| brief == a && short(long, b));
    let variant = || {
        lists.variants.values().flatten().any(|forms| {
            let has = |word: &str| forms.iter().any(|form| plain(form) == word);
            has(a) && has(b)
        })
    };
    short(a, b) || short(b, a) || siblings() || variant()
}

fn is_one_letter_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let longer = a.len().max(b.len());
    longer > 4 && a.len().abs_diff(b.len()) <= 1 && start + end + 1 >= longer
}

/// Letters that two names have in common at their beginnings and in all, for choosing the likest.
fn in_common(a: &str, b: &str) -> usize {
    let mut left: Vec<char> = plain(b).chars().collect();
    let right = plain(a);
    let taken = |c: &char| left.iter().position(|d| d == c).map(|at| left.remove(at)).is_some();
    let shared = right.chars().filter(taken).count();
    let start = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    (shared + start) * 100 / (a.chars().count() + b.chars().count()).max(1)
}

/// Lower case, without marks on Latin letters.
pub(super) fn plain(word: &str) -> String {
    ways::without_marks(word).to_lowercase()
}
