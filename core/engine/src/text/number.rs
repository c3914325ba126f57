//! Numbers as people print them: grouped in three ways, shortened with K, 万 or lakh, glued to their unit.

use std::ops::Range;
use std::sync::LazyLock;

use super::fold::Folded;
use super::lexicon::Lexicon;

pub use super::measure::{count, percent, rating};

/// A number found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// Its value, with "K", "M", 万 and the like multiplied in.
    pub value: f64,
    /// Value of the place of its last digit that is not zero: 100,000 for "$100K", 1 for "2,959". What a site that
    /// rounds down can have left out is less than this.
    pub place: f64,
    /// Its bytes in the text, with the shortening letter.
    pub range: Range<usize>,
    /// What "K", 万 and the like multiplied it by; one without them.
    pub(super) factor: f64,
    /// Directly behind a Latin letter, as in "Web3" or "USD50".
    pub(super) glued: bool,
}

/// Every number of a text that stands by itself ("3D" counts, "Web3" does not).
pub fn all(text: &str) -> Vec<Printed> {
    let folded = Folded::new(text);
    let free = scan(&folded.text).filter(|number| !number.glued);
    free.map(|number| Printed { range: folded.original(number.range.clone()), ..number }).collect()
}

/// The numbers of a folded text, glued ones too; ranges count in the folded text.
pub(super) fn scan(text: &str) -> impl Iterator<Item = Printed> {
    runs(text).filter_map(Result::ok)
}

/// The runs of digits of a folded text: a number, or the bytes of what is none ("12.05.2020").
pub(super) fn runs(text: &str) -> impl Iterator<Item = Result<Printed, Range<usize>>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(|c: char| c.is_ascii_digit())?;
        let end = end_of_number(text, start);
        at = end;
        let Some((value, place)) = text.get(start..end).and_then(interpret) else {
            return Some(Err(start..end));
        };
        let (factor, end) = scale(text, end);
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        let (value, place, end) = added(text, value * factor, place * factor, factor, end);
        at = end;
        let glued = before.is_some_and(is_latin_letter);
        Some(Ok(Printed { value, place, range: start..end, factor, glued }))
    })
}

/// Letters of scripts written with spaces between words; kana, hanzi and hangul stand next to numbers as a matter of course.
pub(super) fn is_latin_letter(c: char) -> bool {
    c.is_alphabetic() && (c as u32) < 0x1100
}

/// Digits, with separators between digits; a space separates only groups of three.
fn end_of_number(text: &str, start: usize) -> usize {
    let rest: Vec<(usize, char)> = text.get(start..).unwrap_or_default().char_indices().take(40).collect();
    let digits_from = |from: usize| rest.iter().skip(from).take_while(|(_, c)| c.is_ascii_digit()).count();
    let mut at = digits_from(0);
    let leading = at;
    while let Some(&(_, separator)) = rest.get(at) {
        let group = digits_from(at + 1);
        let joins = match separator {
            ',' | '.' => group > 0,
            ' ' | '\'' | '’' => group == 3 && leading <= 3,
            _ => false,
        };
        if !joins {
            break;
        }
        at += 1 + group;
    }
    start + rest.get(at).map_or_else(|| rest.last().map_or(0, |(o, c)| o + c.len_utf8()), |(o, _)| *o)
}

/// Value and last meaningful place of digits with separators; `None` where they fit no way of writing numbers ("12.05.2020").
fn interpret(raw: &str) -> Option<(f64, f64)> {
    let groups: Vec<&str> = raw.split(|c: char| !c.is_ascii_digit()).collect();
    let separators: Vec<char> = raw.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (whole, decimals): (Vec<&str>, &str) = match (separators.as_slice(), groups.split_last()) {
        (&[.., last], Some((fraction, front))) if is_decimal(&separators, last, &groups) => {
            (front.to_vec(), fraction)
        }
        _ => (groups.clone(), ""),
    };
    let grouped = whole.len() > 1;
    let lengths_fit = whole.iter().enumerate().all(|(index, group)| match index {
        0 => !grouped || (1..=3).contains(&group.len()),
        last if last + 1 == whole.len() => group.len() == 3,
        _ => matches!(group.len(), 2 | 3), // lakh and crore: 1,00,000
    });
    let mut kinds: Vec<char> = separators.get(..whole.len() - 1)?.to_vec();
    kinds.dedup();
    if !lengths_fit || kinds.len() > 1 {
        return None;
    }
    let digits = format!("{}.{decimals}", whole.concat());
    let value: f64 = digits.trim_end_matches('.').parse().ok()?;
    let meaningful = digits.trim_end_matches(['0', '.']);
    let last = meaningful.len();
    let place = match (meaningful.find('.'), meaningful.is_empty()) {
        (_, true) => 1.0,
        (Some(point), _) => 10f64.powi(-power(last - point - 1)),
        (None, _) => 10f64.powi(power(whole.concat().len() - last)),
    };
    Some((value, place))
}

/// A count of digits as an exponent; no number here has more than forty.
fn power(digits: usize) -> i32 {
    i32::try_from(digits).unwrap_or(40)
}

/// Whether the last separator is a decimal point: "1,234.5", "37.50", "1.234,5", but not "1,234", "1.234", "1.234.567".
fn is_decimal(separators: &[char], last: char, groups: &[&str]) -> bool {
    if !matches!(last, ',' | '.') || separators.iter().filter(|c| **c == last).count() > 1 {
        return false;
    }
    let (first, fraction) = (groups.first().map_or("", |g| g), groups.last().map_or("", |g| g));
    let looks_grouped = fraction.len() == 3 && first.len() <= 3 && first != "0";
    separators.len() > 1 || !looks_grouped
}

/// A word that multiplies, and whether it may stand behind a space ("5 lakh", but not "5 k").
static SCALES: LazyLock<Lexicon<(f64, bool)>> = LazyLock::new(|| {
    Lexicon::new(crate::data!("words/scales.tsv"), |name| {
        let spaced = name.ends_with('~');
        Some((name.trim_end_matches('~').parse().ok()?, spaced))
    })
});

/// "K", "M", 万 and the like behind the digits, with the byte behind them.
fn scale(text: &str, end: usize) -> (f64, usize) {
    let rest = text.get(end..).unwrap_or_default();
    let word = rest.strip_prefix(' ').unwrap_or(rest);
    match SCALES.at_start(word) {
        Some(((factor, spaced), len)) if spaced || word.len() == rest.len() => {
            let behind = end + (rest.len() - word.len()) + len;
            // "5m2", "10k3": a measure or a name.
            let figure =
                text.get(behind..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            if figure && word.is_ascii() { (1.0, end) } else { (factor, behind) }
        }
        _ => (1.0, end),
    }
}

/// 1億2,000万, 3万5千, 만 5천: the smaller parts behind a Chinese, Japanese or Korean scale.
fn added(text: &str, mut value: f64, mut place: f64, mut factor: f64, mut end: usize) -> (f64, f64, usize) {
    // Four steps name every scale there is.
    for _ in 0..4 {
        let rest = text.get(end..).unwrap_or_default();
        let cjk =
            text.get(..end).and_then(|head| head.chars().next_back()).is_some_and(|c| (c as u32) >= 0x1100);
        let digits = rest.strip_prefix(' ').unwrap_or(rest);
        if !(cjk && factor > 1.0 && digits.starts_with(|c: char| c.is_ascii_digit())) {
            break;
        }
        let start = text.len() - digits.len();
        let stop = end_of_number(text, start);
        let Some((more, last)) = text.get(start..stop).and_then(interpret) else { break };
        let (smaller, behind) = scale(text, stop);
        // A space needs a scale of its own: "3만 5개" is two numbers.
        if more * smaller >= factor || start > end && smaller <= 1.0 {
            break;
        }
        (value, place, factor, end) = (value + more * smaller, last * smaller, smaller, behind);
    }
    (value, place, end)
}

#[cfg(test)]
#[path = "number_tests.rs"]
mod tests;
