//! Cuts a folded text into the tokens dates are made of.

use std::ops::Range;
use std::sync::LazyLock;

use crate::text::lexicon::{Lexicon, is_spaced};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Digits with their count.
    Number(u32, u8),
    /// A month by name.
    Month(i8),
    /// "Present", 現在.
    Present,
    /// 至今, "to date": needs no dash before it.
    ToPresent,
    /// A dash, or a word that means "to".
    To,
    /// 年 or 년.
    YearMark,
    /// 月 or 월.
    MonthMark,
    /// 日 or 일.
    DayMark,
    /// "tháng": the number of a month follows.
    MonthBefore,
    /// A Japanese era, as the year before its first.
    Era(u32),
    /// 元, the first year of an era.
    FirstYear,
    /// พ.ศ.: a year of the Buddhist calendar follows.
    Buddhist,
    /// "de", "of", "st": stands between the parts of a date and means nothing.
    Filler,
    /// "года", "roku", "năm": the word for year beside it.
    YearWord,
    /// "do": "of the" in Portuguese, "to" in Polish.
    Do,
    /// Any other single character.
    Mark(char),
    /// Any other word.
    Other,
}

/// A token with its bytes in the folded text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) part: Part,
    pub(super) range: Range<usize>,
    /// White space stands before it.
    pub(super) spaced: bool,
    /// A word of a script that sets words off by spaces.
    pub(super) word: bool,
}

/// Bytes from the first token to the one before `end`.
pub(super) fn range_of(tokens: &[Token], start: usize, end: usize) -> Range<usize> {
    let from = tokens.get(start).map_or(0, |token| token.range.start);
    let to = end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(from, |token| token.range.end);
    from..to.max(from)
}

/// All tokens of a folded text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut spaced = false;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if first.is_whitespace() {
            spaced = true;
            at += first.len_utf8();
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let (part, len) = if first.is_ascii_digit() {
            let len = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let value = rest.get(..len).and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX);
            (Part::Number(value, len.min(99) as u8), len)
        } else if first.is_alphabetic() {
            WORDS.at_start(rest).unwrap_or_else(|| (Part::Other, other_word(rest, first)))
        } else {
            (mark(first), first.len_utf8())
        };
        // "tháng 3" is one token: the third month.
        if let (
            Part::Number(month @ 1..=12, 1 | 2),
            Some(Token { part: before @ Part::MonthBefore, range, .. }),
        ) = (part, tokens.last_mut())
        {
            *before = Part::Month(month as i8);
            range.end = at + len;
        } else {
            let token = Token { part, range: at..at + len, spaced, word: is_spaced(first) };
            match tokens.last_mut() {
                // Of several other words in a row the last will do: no date reaches over one.
                Some(last) if part == Part::Other && last.part == Part::Other => *last = token,
                _ => tokens.push(token),
            }
        }
        spaced = false;
        at += len;
    }
    tokens
}

/// Length of a word that is not in the table: to the end of its letters, or one letter of a script without spaces, so that
/// 2019年4月 is five tokens.
fn other_word(rest: &str, first: char) -> usize {
    let is_letter = |c: char| matches!(c, '\'' | '’') || is_spaced(c);
    rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len()).max(first.len_utf8())
}

fn mark(c: char) -> Part {
    match c {
        '-' | '‐' | '‑' | '–' | '—' | '―' | '−' | '~' | '〜' | '→' => Part::To,
        other => Part::Mark(other),
    }
}

static WORDS: LazyLock<Lexicon<Part>> = LazyLock::new(|| {
    Lexicon::new(crate::data!("words/dates.tsv"), |name| {
        Some(match name {
            "present" => Part::Present,
            "to_present" => Part::ToPresent,
            "to" => Part::To,
            "filler" => Part::Filler,
            "year_word" => Part::YearWord,
            "do" => Part::Do,
            "year_mark" => Part::YearMark,
            "month_mark" => Part::MonthMark,
            "day_mark" => Part::DayMark,
            "month_before" => Part::MonthBefore,
            "first_year" => Part::FirstYear,
            "buddhist" => Part::Buddhist,
            name => match name.strip_prefix("era") {
                Some(before) => Part::Era(before.parse().ok()?),
                None => Part::Month(name.parse().ok()?),
            },
        })
    })
});
