//! Names of messengers whose letters stand apart, are hidden behind a sign, or look like others.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::lookalike::skeleton;

/// Messengers and mailboxes by the names that are hidden.
const NAMES: &[&str] = &[
    "telegram",
    "whatsapp",
    "skype",
    "discord",
    "wechat",
    "kakaotalk",
    "viber",
    "line",
    "gmail",
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
/// Names in other forms that are written for no other purpose. The last is what "ㅋㅌ" folds to.
const NICKNAMES: &[&str] = &[
    "威信",
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
    "텔.레",
    "ラ◯ン",
    "ラ○ン",
    "ラ〇ン",
];
/// Signs put between the letters of a name.
const BETWEEN: [char; 9] = [' ', '.', '-', '_', '*', '|', '/', '·', '・'];
/// Signs that stand for a letter of a name.
const MASKS: [char; 6] = ['*', '〇', '○', '◯', '●', '×'];

/// Names that are long enough to be known by what they look like, and what they look like.
static SKELETONS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    NAMES
        .iter()
        .filter(|name| name.is_ascii() && name.len() > 4)
        .map(|name| (*name, skeleton(name)))
        .collect()
});

/// Names of messengers with signs between their letters, with letters that look like others, or by a nickname.
pub(super) fn hidden(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for nickname in NICKNAMES.iter().filter(|name| text.contains(**name)) {
        found.extend(text.match_indices(nickname).map(|(at, word)| at..at + word.len()));
    }
    for at in letters_apart(text) {
        found.extend(NAMES.iter().filter_map(|name| spaced(text, at, name)).map(|end| at..end));
    }
    for (mask, _) in text.match_indices(MASKS) {
        found.extend(NAMES.iter().find_map(|name| masked(text, mask, name)));
    }
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';' | '(' | ')' | '!' | '"')
        });
        let from = at + word.find(bare).unwrap_or_default();
        at += word.len();
        let mixed =
            bare.chars().any(|c| c.is_ascii_alphabetic()) && bare.chars().any(|c| !c.is_ascii_alphabetic());
        if mixed && (5..=24).contains(&bare.len()) {
            let looks = skeleton(bare);
            if SKELETONS.iter().any(|(name, skeleton)| *name != bare && *skeleton == looks) {
                found.push(from..from + bare.len());
            }
        }
    }
    found
}

/// Where a letter stands alone with a sign behind it, as the letters of a name do that is spaced out.
fn letters_apart(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (at, letter) = letters.next()?;
            let apart = (letter.is_ascii_lowercase() || !letter.is_ascii() && letter.is_alphabetic())
                && !before.is_alphanumeric()
                && letters.peek().is_some_and(|(_, next)| BETWEEN.contains(next));
            before = letter;
            if apart {
                return Some(at);
            }
        }
    })
}

/// The end of a name whose letters all stand apart, each with one or two signs behind it.
fn spaced(text: &str, at: usize, name: &str) -> Option<usize> {
    let before = text.get(..at)?;
    // In the middle of a word, or of a line whose letters all stand apart.
    let word = before.trim_end_matches(BETWEEN);
    let alone = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().chars().count() == 1;
    if before.ends_with(char::is_alphanumeric) || alone && word.is_ascii() {
        return None;
    }
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

/// The name around a sign at `mask` that stands for one of its letters, neither the first nor one of a short name in
/// letters that make words.
fn masked(text: &str, mask: usize, name: &str) -> Option<Range<usize>> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() < if name.is_ascii() { 5 } else { 3 } {
        return None;
    }
    (1..letters.len()).find_map(|hidden| {
        let (before, behind) = (letters.get(..hidden)?, letters.get(hidden + 1..)?);
        let before: String = before.iter().collect();
        let start = text.get(..mask)?.strip_suffix(before.as_str())?.len();
        let sign = text.get(mask..)?.chars().next()?;
        let rest = text.get(mask + sign.len_utf8()..)?;
        let behind: String = behind.iter().collect();
        rest.starts_with(behind.as_str()).then(|| start..mask + sign.len_utf8() + behind.len())
    })
}
