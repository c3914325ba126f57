//! Works that a text names and gives as made by its writer alone: "My best reference is Tidewarden. I am its only author."
//!
//! Tools and firms have names too, so a name counts where it is put between quotation marks or led up to ("…: Tidewarden, an app
//! for …"), and only beside words of having made it alone.

use std::ops::Range;

use crate::text::phrases::Hit;
use crate::text::prose;

/// Brackets of quotation around titles.
const QUOTES: [(char, char); 6] =
    [('「', '」'), ('『', '』'), ('《', '》'), ('“', '”'), ('«', '»'), ('"', '"')];
/// Words directly before a name that is led up to.
const LEADING: [&str; 6] = ["is", "was", "called", "named", "titled", "ist"];
/// Letters of a word with a capital, and characters of one between quotation marks, at least; at most, in bytes. Guesses.
const LETTERS: usize = 6;
const CHARACTERS: usize = 4;
const LONGEST: usize = 80;
/// How far behind the sentence the words of having made it alone may stand, in bytes: the next sentence or two. A choice.
const NEAR: usize = 200;

/// Where the names stand, in bytes of the text; `hits` are phrases of the table of works with their places in the text.
pub(super) fn named(text: &str, hits: &[(Range<usize>, &Hit)]) -> Vec<Range<usize>> {
    if !hits.iter().any(|(_, hit)| hit.name == "alone") {
        return Vec::new();
    }
    let mut found = quoted(text);
    found.extend(led_up_to(text));
    found.retain(|at| {
        let sentence = prose::sentence_around(text, at.start);
        let says = |name: &str, within: &Range<usize>| {
            hits.iter().any(|(place, hit)| {
                hit.name == name
                    && within.start <= place.start
                    && place.end <= within.end
                    && (place.end <= at.start || at.end <= place.start)
            })
        };
        let near = sentence.start..sentence.end + NEAR;
        says("alone", &near) && !says("not", &sentence) && !says("team", &near)
    });
    found
}

fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in QUOTES {
        let mut at = 0;
        while let Some(from) = text.get(at..).and_then(|rest| rest.find(open)) {
            let start = at + from + open.len_utf8();
            let Some(len) = text.get(start..).and_then(|rest| rest.find(close)) else { break };
            let name = text.get(start..start + len).unwrap_or_default();
            if len <= LONGEST && name.chars().filter(|c| c.is_alphabetic()).count() >= CHARACTERS {
                found.push(start..start + len);
            }
            at = start + len + close.len_utf8();
        }
    }
    found
}

/// A word in a capital that something leads up to and a comma, a bracket or a full stop follows.
fn led_up_to(text: &str) -> Vec<Range<usize>> {
    let starts = text.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at);
    let name = |start: usize| {
        let before = text.get(..start)?;
        let rest = text.get(start..)?;
        let len = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let led = before.ends_with(": ")
            || before.ends_with(' ')
                && before.split_whitespace().next_back().is_some_and(|word| LEADING.contains(&word));
        let behind = rest.get(len..)?.trim_start();
        let closed = behind.is_empty() || behind.starts_with([',', '(', '.', '-', '–', '—']);
        let long = rest.get(..len)?.chars().count() >= LETTERS;
        (led && closed && long).then_some(start..start + len)
    };
    starts.filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_led_up_to_or_quoted() {
        for (text, name) in [
            ("Closest thing I've done: Tidewarden, an app for locks.", Some("Tidewarden")),
            ("My best reference is Tidewarden (lock keepers).", Some("Tidewarden")),
            ("代表作は「こよみ便」です。", Some("こよみ便")),
            ("I built it in Laravel, alone.", None),
            ("Stack: React", None),
        ] {
            let found = quoted(text).into_iter().chain(led_up_to(text)).next();
            assert_eq!(found.and_then(|at| text.get(at)), name, "{text}");
        }
    }
}
