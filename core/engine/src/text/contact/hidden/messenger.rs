//! Names of messengers whose letters stand apart, are hidden behind a sign, or look like others.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::lookalike::{looks, skeleton};
use crate::text::literals::Literals;

/// Messengers as people name them, folded.
pub const MESSENGERS: &[&str] = &[
    "telegram",
    "whatsapp",
    "skype",
    "discord",
    "wechat",
    "kakaotalk",
    "kakao",
    "viber",
    "zalo",
    "line",
    "телеграм",
    "ватсап",
    "вотсап",
    "скайп",
    "テレグラム",
    "ライン",
    "カカオ",
    "ディスコード",
    "텔레그램",
    "카카오톡",
    "카톡",
    "微信",
];
/// A mailbox whose name is hidden in the same ways.
const MAILBOX: &str = "gmail";
/// Names in other forms that are written for no other purpose. The last is what "ㅋㅌ" folds to.
const NICKNAMES: &[&str] = &[
    "威信",
    "緑のアプリ",
    "緑のトーク",
    "緑色のアプリ",
    "노란 앱",
    "노란색 앱",
    "노란톡",
    "绿色软件",
    "绿色app",
    "green app",
    "加我v",
    "加v:",
    "텔그램",
    "텔\u{1105}",
    "\u{110f}\u{1110}",
    "薇信",
    "徽信",
    "v信",
    "微❤",
    "加薇",
    "카.톡",
    "카/톡",
    "카-톡",
    "ㅋㅏ톡",
    "까톡",
    "캌톡",
    "k톡",
    "카0톡",
    "카○톡",
    "카〇톡",
    "카◯톡",
    "텔.레",
    "ラ◯ン",
    "ラ○ン",
    "ラ〇ン",
];
/// Signs put between the letters of a name.
const BETWEEN: [char; 9] = [' ', '.', '-', '_', '*', '|', '/', '·', '・'];
/// Signs that stand for a letter of a name.
const MASKS: &[&str] = &["*", "〇", "○", "◯", "●", "×"];

/// [`NICKNAMES`] and behind them [`MASKS`].
static SIGNS: LazyLock<Literals> = LazyLock::new(|| Literals::new(NICKNAMES.iter().chain(MASKS).copied()));

/// Names that are long enough to be known by what they look like, and what they look like.
static SKELETONS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    names().filter(|name| name.is_ascii() && name.len() > 4).map(|name| (name, skeleton(name))).collect()
});

/// Every name that is hidden.
fn names() -> impl Iterator<Item = &'static str> {
    MESSENGERS.iter().copied().chain([MAILBOX])
}

/// Names of messengers with signs between their letters, with letters that look like others, or by a nickname.
pub(super) fn hidden(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for place in SIGNS.places(text) {
        if place.index < NICKNAMES.len() {
            found.push(place.range);
        } else if text.get(..place.range.start).is_some_and(|before| before.ends_with(char::is_alphabetic)) {
            found.extend(names().find_map(|name| masked(text, &place.range, name)));
        }
    }
    for at in letters_apart(text).filter(|at| !goes_on_apart(text, *at)) {
        let here = text.get(at..).unwrap_or_default();
        let begins = |name: &&str| name.chars().next().is_some_and(|first| here.starts_with(first));
        found.extend(names().filter(begins).filter_map(|name| spaced(text, at, name)).map(|end| at..end));
    }
    found.extend(look_alikes(text));
    found
}

/// Words that look like the name of a messenger and are another word.
fn look_alikes(text: &str) -> Vec<Range<usize>> {
    let outside = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';' | '(' | ')' | '!' | '"');
    let mut found = Vec::new();
    let mut end = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let from = end;
        end += word.len();
        // In Latin letters alone a word looks like no other name.
        let latin = |letter: char| letter.is_ascii_alphabetic();
        if word.trim_start_matches(latin).chars().all(outside) {
            continue;
        }
        let behind = word.trim_start_matches(outside);
        let bare = behind.trim_end_matches(outside);
        if !(5..=24).contains(&bare.len()) || bare.chars().all(latin) || !bare.contains(latin) {
            continue;
        }
        if SKELETONS.iter().any(|(name, skeleton)| *name != bare && looks(bare).eq(skeleton.chars())) {
            let start = from + word.len() - behind.len();
            found.push(start..start + bare.len());
        }
    }
    found
}

/// Where a letter stands alone with a sign behind it, as the letters of a name do that is spaced out.
fn letters_apart(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    let mut last = (0, ' ');
    text.char_indices().filter_map(move |(at, sign)| {
        let (place, letter) = std::mem::replace(&mut last, (at, sign));
        let before = std::mem::replace(&mut before, letter);
        let apart = !sign.is_ascii_alphanumeric()
            && BETWEEN.contains(&sign)
            && !before.is_alphanumeric()
            && (letter.is_ascii_lowercase() || !letter.is_ascii() && letter.is_alphabetic());
        apart.then_some(place)
    })
}

/// Whether a place lies behind another letter that stands apart: in the middle of a line of such letters.
fn goes_on_apart(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let word = before.trim_end_matches(BETWEEN);
    let alone = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().chars().count() == 1;
    alone && word.is_ascii()
}

/// The end of a name whose letters all stand apart, each with one or two signs behind it.
fn spaced(text: &str, at: usize, name: &str) -> Option<usize> {
    let mut end = at;
    for (index, letter) in name.chars().enumerate() {
        let rest = text.get(end..)?;
        let behind = rest.trim_start_matches(BETWEEN);
        let signs = rest.len() - behind.len();
        if index > 0 && !(1..=3).contains(&signs) || !behind.starts_with(letter) {
            return None;
        }
        end += signs + letter.len_utf8();
    }
    let behind = text.get(end..)?;
    // A line whose letters all stand apart goes on: "l i n e u p".
    let next = behind.trim_start_matches(' ');
    let more = next.chars().take_while(|c| c.is_alphanumeric()).count() == 1 && next.len() < behind.len();
    (!more && !behind.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(end)
}

/// The name around a sign that stands for one of its letters, neither the first nor one of a short name in
/// letters that make words.
fn masked(text: &str, mask: &Range<usize>, name: &str) -> Option<Range<usize>> {
    let letters: Vec<char> = name.chars().collect();
    // "l*ne" is a pattern of programmers; a drawn circle inside a Latin word is none.
    let is_drawn = text.get(mask.clone()).is_some_and(|mask| mask != "*" && mask != "×");
    if letters.len()
        < if !name.is_ascii() {
            3
        } else if is_drawn {
            4
        } else {
            5
        }
    {
        return None;
    }
    (1..letters.len()).find_map(|hidden| {
        let (before, behind) = (letters.get(..hidden)?, letters.get(hidden + 1..)?);
        let before: String = before.iter().collect();
        let start = text.get(..mask.start)?.strip_suffix(before.as_str())?.len();
        let rest = text.get(mask.end..)?;
        let behind: String = behind.iter().collect();
        rest.starts_with(behind.as_str()).then(|| start..mask.end + behind.len())
    })
}
