//! Works that a text names and gives as made by its writer alone: "My best reference is Tidewarden. I am its only author."
//!
//! Tools and firms have names too, so a name counts where it is put between quotation marks or led up to ("…: Tidewarden, an app
//! for …"), and only beside words of having made it alone. A title of several words (for whom and what) must tell it from
//! others as a title in a portfolio does.

use std::ops::Range;

use super::works;
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
    // A course, a tool and a client may have a name of several words: that it is a work is said beside it.
    let titles = titled(text).into_iter().map(|at| (at, true));
    let names = quoted(text).into_iter().chain(led_up_to(text)).map(|at| (at, false));
    let own = |(at, title): (Range<usize>, bool)| {
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
        let work = !title || says("made", &sentence) || says("shown", &sentence);
        let kept = work && says("alone", &near) && !says("not", &sentence) && !says("team", &near);
        kept.then_some(at)
    };
    names.chain(titles).filter_map(own).collect()
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

/// Words before a colon behind which no work stands.
const NO_WORKS: [&str; 12] = [
    "tools",
    "stack",
    "software",
    "skills",
    "tech",
    "technologies",
    "languages",
    "platforms",
    "with",
    "programs",
    "using",
    "experience",
];
/// What leads up to a title where no colon does.
const LEADS: [&str; 14] = [
    "代表作は",
    "直近では",
    "直近は",
    "最近では",
    "近作は",
    "実績として",
    "実績は",
    "過去には",
    "대표작은 ",
    "최근에는 ",
    "최근 작업은 ",
    "대표 작업은 ",
    "최근작은 ",
    "포트폴리오는 ",
];
/// What may be left out of a title: it names the same work without it.
const LEFT_OUT: [&str; 3] = ["The ", "the ", "A "];

/// A title of several words behind a colon or a lead, up to a sign. In scripts that do not mark names by capitals a bracket stands
/// behind it, as in 大福パッケージ（2025年）.
fn titled(text: &str) -> Vec<Range<usize>> {
    let colons = text.match_indices(": ").filter(|(at, _)| {
        let word = text.get(..*at).and_then(|before| before.split_whitespace().next_back());
        word.is_some_and(|word| !NO_WORKS.contains(&word.to_lowercase().as_str()))
    });
    let led = LEADS.iter().flat_map(|lead| text.match_indices(lead));
    let title = |(at, lead): (usize, &str)| {
        let start = at + lead.len();
        let rest = text.get(start..)?;
        let left_out = LEFT_OUT.iter().find(|word| rest.starts_with(**word)).map_or(0, |word| word.len());
        let (start, rest) = (start + left_out, rest.get(left_out..)?);
        let len = rest.find([',', '(', '（', '.', ';', '、', '。', '\n', '–', '—'])?;
        let title = rest.get(..len)?.trim_end();
        let capitals = title.split(' ').filter(|word| word.starts_with(char::is_uppercase)).count() > 1;
        let bracket = rest.get(len..)?.starts_with(['(', '（']);
        let told = if title.is_ascii() { capitals } else { bracket };
        (told && title.len() <= LONGEST && works::key(title).is_some()).then(|| start..start + title.len())
    };
    colons.chain(led).filter_map(title).collect()
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
            (
                "Closest: The Ferncastle Marina berth booking, by me alone",
                Some("Ferncastle Marina berth booking"),
            ),
            ("代表作は豆福堂の大福パッケージ（2025年）です。", Some("豆福堂の大福パッケージ")),
            ("대표작은 제주 해녀 박물관 예약 안내판(2024)이에요", Some("제주 해녀 박물관 예약 안내판")),
            ("Tools: Adobe Creative Cloud Express, all alone", None),
            ("直近ではコーポレートサイト（5件）を一人で", None),
        ] {
            let found = quoted(text).into_iter().chain(led_up_to(text)).chain(titled(text)).next();
            assert_eq!(found.and_then(|at| text.get(at)), name, "{text}");
        }
    }
}
