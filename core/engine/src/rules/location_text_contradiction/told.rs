//! Statements of residence told from a table of phrases: "I work from my flat in", "greetings from", 居住地：, 에서 지내고.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::forms;
use super::phrase::{REACH, Statement, is_quoted, widen};
use crate::text::fold::Folded;
use crate::text::phrases::{Hit, Phrases, Standing, standing};
use crate::text::prose::{clause_around, is_bullet};

pub(super) const TABLE: &str = "location_text_contradiction/phrases";

/// Signs that stand before the place of an address.
const PINS: &[char] = &['📍', '🏠', '🏡', '📌'];
/// Signs between the name of a field and what it holds.
const FIELD_ENDS: &[char] = &[':', '：', '】', ']', '=', '|', '｜', '／', '▶', '→', '-', '–', '—'];

/// What must stand behind a statement and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Behind {
    /// Whatever.
    Anything,
    /// The end of the clause, or a word that goes on with another one.
    End,
    /// The same with a word that draws a conclusion.
    So,
    /// "... home".
    Home,
    /// Words of staying there.
    Stay,
}

impl Behind {
    /// Whether these words stand behind.
    pub(super) fn allows(self, text: &str) -> bool {
        let rest =
            text.split('\n').next().unwrap_or_default().trim_start_matches([' ', '\u{fe0f}']).to_lowercase();
        let ends = rest.chars().next().is_none_or(|c| {
            matches!(c, ',' | '.' | ';' | '!' | ')' | '|' | '–' | '—' | '、' | '。' | '，' | '/')
                || is_bullet(c)
        });
        let goes_on = |words: &[&str]| {
            let next = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            words.contains(&next)
        };
        let holds = |words: &[&str]| words.iter().any(|word| rest.contains(word));
        match self {
            Self::Anything => true,
            Self::End => ends || goes_on(&["and", "so", "with", "where", "but", "because"]),
            Self::So => {
                goes_on(&["so", "which"])
                    || ends
                        && holds(&[
                            ", so ",
                            ", which means",
                            "time zone",
                            "timezone",
                            "my time",
                            "gmt",
                            "utc",
                        ])
            }
            Self::Home => rest.starts_with("home") || rest.starts_with("my home"),
            Self::Stay => {
                holds(&[
                    "ever since",
                    "have been",
                    "ve been",
                    "never left",
                    "still",
                    "and now",
                    "and love",
                    "where i live",
                    "where i work",
                    "where i now",
                    "отсюда",
                    "с тех пор",
                    "и работаю",
                    "и живу",
                    "теперь",
                ]) || ["生活", "居住", "定居", "远程", "遠程", "做自由", "自由职业", "工作室", "办公", "居家"]
                    .iter()
                    .any(|word| rest.starts_with(word))
            }
        }
    }
}

/// Every statement of the table, and the pins of addresses; in a headline those that only a headline makes too.
pub(super) fn statements(
    original: &str,
    folded: &Folded,
    names: &[&str],
    is_headline: bool,
    table: Phrases<'_>,
) -> Vec<Statement> {
    let text = folded.text.as_str();
    let hits = table.find(folded);
    let mut found = Vec::new();
    for hit in &hits {
        let Some((guard, place)) = hit.name.split_once(' ') else { continue };
        if (guard != "head" || is_headline) && says(text, hit, guard, &hits, names) {
            found.extend(placed(original, folded, hit, guard, place));
        }
    }
    for (at, pin) in text.char_indices().filter(|(_, c)| PINS.contains(c)) {
        let verb = at..at + pin.len_utf8();
        found.extend(line(original, folded, &verb, verb.end));
    }
    found
}

/// Whether the writer says it of himself, now.
fn says(text: &str, hit: &Hit, guard: &str, hits: &[Hit], names: &[&str]) -> bool {
    let sentence = hit.sentence.start.min(hit.range.start)..hit.sentence.end.max(hit.range.end);
    let before = text.get(sentence.start..hit.range.start).unwrap_or_default();
    let after = text.get(hit.range.end..sentence.end).unwrap_or_default();
    let matches = |regex: &LazyLock<Option<Regex>>, words: &str| {
        regex.as_ref().is_none_or(|found| found.is_match(words))
    };
    let asked = text.get(sentence.end..).is_some_and(|rest| rest.starts_with(['?', '？']));
    // "Moved to Lisbon in 2019" begins a time.
    let ended = !hit.name.ends_with(":stay") && matches(&forms::FOR_A_TIME, after);
    if asked || is_quoted(before) || ended || standing(text, hit) != Standing::Said {
        return false;
    }
    let clause = clause_around(text, &hit.sentence, &hit.range);
    if hits.iter().any(|not| {
        not.name == "not"
            && (clause.start..hit.range.start).contains(&not.range.start)
            && not.range.end <= hit.range.start
    }) {
        return false;
    }
    match guard {
        "own" | "iberian" | "bent" => !matches(&forms::NO_FACT, before),
        "bare" => !matches(&forms::OF_OTHERS, before),
        "inner" => !matches(&forms::OF_OTHERS, text.get(sentence.start..hit.range.end).unwrap_or_default()),
        "third" => is_of_the_writer(text, before, names),
        "mark" => !before.contains(char::is_alphanumeric),
        "open" => !text.get(..hit.range.start).is_some_and(|head| head.contains(char::is_alphanumeric)),
        language if let Some(form) = forms::of_language(language) => {
            !form.not_before.is_match(before) && !form.not_after.is_match(after)
        }
        _ => true,
    }
}

/// "Ngozi lives", "Ngozi Amadi currently lives", or "she lives" in a text that speaks of its writer by name.
fn is_of_the_writer(text: &str, before: &str, names: &[&str]) -> bool {
    let Some(last) = before.split_whitespace().next_back() else { return false };
    let is_name = |word: &str| names.contains(&word);
    let by_name = || {
        let opens = |name: &&str| {
            text.match_indices(*name).any(|(at, _)| {
                let (head, tail) = text.split_at_checked(at + name.len()).unwrap_or_default();
                let head = head.get(..at).unwrap_or_default().trim_end();
                (head.is_empty() || head.ends_with(['.', '!', '\n'])) && tail.starts_with([' ', ','])
            })
        };
        names.iter().any(opens)
    };
    is_name(last) || matches!(last, "he" | "she") && before.split_whitespace().count() == 1 && by_name()
}

/// The statements of a phrase: where its place is to be looked for.
fn placed(original: &str, folded: &Folded, hit: &Hit, guard: &str, place: &str) -> Vec<Statement> {
    let text = folded.text.as_str();
    let (side, then) = place.split_once(':').unwrap_or((place, ""));
    let behind = match then {
        "end" => Behind::End,
        "so" => Behind::So,
        "home" => Behind::Home,
        "stay" => Behind::Stay,
        _ => Behind::Anything,
    };
    let sentence = hit.sentence.start.min(hit.range.start)..hit.sentence.end.max(hit.range.end);
    let range = match side {
        // "Based in", "based on": no place stands before it.
        "front" if behind == Behind::End && !behind.allows(text.get(hit.range.end..).unwrap_or_default()) => {
            return Vec::new();
        }
        // "I made a shop": no name of a place.
        "behind" if behind == Behind::Home && is_small(original, folded, hit.range.end) => return Vec::new(),
        "front" => {
            let before = text.get(sentence.start..hit.range.start).unwrap_or_default();
            let from = before.char_indices().rev().nth(REACH / 2).map_or(0, |(at, _)| at);
            sentence.start + from..hit.range.start
        }
        "line" => {
            let rest = text.get(hit.range.end..).unwrap_or_default();
            let value = rest.trim_start_matches([' ', ')', '*', '_']);
            let held = value.trim_start_matches(FIELD_ENDS);
            return if held.len() < value.len() {
                line(original, folded, &hit.range, text.len() - held.len())
            } else {
                Vec::new()
            };
        }
        _ => {
            let after = text.get(hit.range.end..sentence.end).unwrap_or_default();
            hit.range.end..hit.range.end + after.char_indices().nth(REACH).map_or(after.len(), |(at, _)| at)
        }
    };
    vec![Statement {
        verb: folded.original(hit.range.clone()),
        place: widen(original, folded.original(range)),
        before: side == "front",
        bends: guard == "bent",
        iberian: guard == "iberian",
        behind,
    }]
}

/// Whether the words behind a place in the folded text are written in small letters.
fn is_small(original: &str, folded: &Folded, at: usize) -> bool {
    let rest = original.get(folded.original(at..folded.text.len())).unwrap_or_default();
    rest.trim_start().starts_with(char::is_lowercase)
}

/// The place that is the rest of a line, the smaller part first or last.
fn line(original: &str, folded: &Folded, verb: &Range<usize>, from: usize) -> Vec<Statement> {
    let rest = folded.text.get(from..).unwrap_or_default();
    let end = |stops: &[char]| {
        rest.char_indices()
            .take(REACH)
            .find(|(_, c)| stops.contains(c))
            .map_or_else(|| rest.char_indices().nth(REACH).map_or(rest.len(), |(at, _)| at), |(at, _)| at)
    };
    // "서울 마포구": a ward that no table has, behind its city.
    let latin = rest.trim_start().starts_with(|c: char| c < '\u{1100}');
    let of = |end: usize, before: bool| Statement {
        verb: folded.original(verb.clone()),
        place: widen(original, folded.original(from..from + end)),
        before,
        bends: false,
        iberian: false,
        behind: if latin && !before { Behind::End } else { Behind::Anything },
    };
    vec![of(end(&['\n']), false), of(end(&['\n', '、', '(', '（', '/', ' ', '　', ',']), true)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrases::problems;

    #[test]
    fn the_table_can_be_read() {
        assert_eq!(problems(include_str!("phrases.tsv")), Vec::<String>::new());
    }

    #[test]
    fn what_stands_behind() {
        for (behind, text, allowed) in [
            (Behind::End, ", and I code", true),
            (Behind::End, "", true),
            (Behind::End, " real estate", false),
            (Behind::So, ", so expect my replies", true),
            (Behind::So, ", and often in Oslo", false),
            (Behind::Home, " home.", true),
            (Behind::Home, " my home", true),
            (Behind::Home, " every week", false),
            (Behind::Stay, " in 2021 and have been here ever since", true),
            (Behind::Stay, " for a year", false),
            (Behind::Stay, "生活，远程接单", true),
        ] {
            assert_eq!(behind.allows(text), allowed, "{behind:?}: {text}");
        }
    }
}
