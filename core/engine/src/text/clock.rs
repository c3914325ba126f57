//! Clock times and offsets as sites print them for a freelancer: "2:17pm local time", "UTC -03:00".

use std::ops::Range;
use std::sync::LazyLock;

use super::fold::Folded;
use super::lexicon::{Lexicon, is_spaced};

/// A time of day by somebody's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    /// Minutes after midnight, 0-1439.
    pub minutes: u16,
}

/// A distance from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset {
    /// Minutes east of UTC, -720 to 840.
    pub minutes: i16,
}

/// What a local-time text states: a clock, an offset, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LocalTime {
    /// The printed time of day.
    pub clock: Option<ClockTime>,
    /// The printed offset.
    pub offset: Option<UtcOffset>,
}

impl LocalTime {
    /// Reads the first clock time and the first offset of a short text; `None` where there is neither. A clock needs a
    /// colon, am/pm, 時, 시 or "Uhr": "24" alone is none, and neither are the ends of working hours ("9:00 - 17:00").
    pub fn parse(text: &str) -> Option<Self> {
        let folded = Folded::new(text);
        let text = folded.text.as_str();
        let (offset, rest) = match offset(text) {
            Offset::At(minutes, at) => {
                (Some(UtcOffset { minutes }), [text.get(..at.start), text.get(at.end..)])
            }
            Offset::No => (None, [Some(text), None]),
            Offset::Unclear => return None,
        };
        let clock = rest.into_iter().flatten().find_map(clock).map(|minutes| ClockTime { minutes });
        (clock.is_some() || offset.is_some()).then_some(Self { clock, offset })
    }
}

/// What a text says of its distance from UTC.
enum Offset {
    /// Minutes, and the bytes that say so.
    At(i16, Range<usize>),
    No,
    /// "UTC 05:30" may be a time in UTC or half of India's offset.
    Unclear,
}

/// "utc -03:00", "gmt+5:30", "utc+9", and "utc" by itself.
fn offset(text: &str) -> Offset {
    let mut bare = Offset::No;
    for (start, name) in text.match_indices("utc").chain(text.match_indices("gmt")) {
        let inside = text.get(..start).is_some_and(|head| head.ends_with(char::is_alphanumeric));
        let Some(rest) = text.get(start + name.len()..).filter(|_| !inside) else { continue };
        let signed = rest.trim_start();
        let mut letters = signed.chars();
        let sign = match letters.next() {
            Some('+' | '±') => 1,
            Some('-' | '−' | '–') => -1,
            Some(digit) if digit.is_ascii_digit() => return Offset::Unclear,
            Some('/') => continue, // "UTC/GMT +3"
            Some(letter) if letter.is_alphabetic() => continue,
            _ => {
                bare = Offset::At(0, start..start + name.len());
                continue;
            }
        };
        let found = distance(letters.as_str().trim_start(), sign);
        return found.map_or(bare, |(minutes, behind)| Offset::At(minutes, start..text.len() - behind.len()));
    }
    bare
}

/// Minutes of the digits behind the sign, and the text behind them.
fn distance(digits: &str, sign: i16) -> Option<(i16, &str)> {
    let (hours, behind) = leading_number(digits, 4)?;
    let (hours, minutes, behind) = match behind.strip_prefix(':').and_then(|tail| leading_number(tail, 2)) {
        Some((minutes, tail)) => (hours, minutes, tail),
        None if digits.len() - behind.len() > 2 => (hours / 100, hours % 100, behind), // "+0530"
        None => (hours, 0, behind),
    };
    let fraction =
        behind.starts_with(['.', ',']) && behind.get(1..).is_some_and(|rest| rest.starts_with(is_digit));
    let total = sign * (i16::try_from(hours).ok()? * 60 + i16::try_from(minutes).ok()?);
    (minutes < 60 && (-720..=840).contains(&total) && !fraction).then_some((total, behind))
}

/// Minutes after midnight of the first clock time; `None` where it opens a range of hours.
fn clock(text: &str) -> Option<u16> {
    let mut at = 0;
    while let Some(start) = text.get(at..)?.find(is_digit).map(|offset| at + offset) {
        let rest = text.get(start..)?;
        let before = text.get(..start)?;
        if let Some((minutes, behind)) = clock_at(before, rest) {
            return (!opens_range(behind)).then_some(minutes);
        }
        at = text.len() - rest.trim_start_matches(is_digit).len();
    }
    None
}

/// "9am" of "9am-5pm", "9" of "9-17:00".
fn opens_range(behind: &str) -> bool {
    let next = behind.trim_start();
    let dash = [
        "-", "–", "—", "~", "〜", "から", "to ", "till ", "until ", "bis ", "à ", "a ", "às ", "до ", "do ",
        "부터",
    ];
    dash.iter().find_map(|dash| next.strip_prefix(dash)).is_some_and(|rest| {
        let rest = rest.trim_start();
        let rest = HALVES_IN_FRONT.at_start(rest).and_then(|(_, len)| rest.get(len..)).unwrap_or(rest);
        rest.trim_start().starts_with(is_digit)
    })
}

/// How a clock time writes its hour, which says what else it must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hour {
    /// "14:05", 14時, 14시: plain enough.
    Plain,
    /// "3点", "3 giờ", "3": also a count; minutes or a half of the day must stand beside it.
    Open,
}

fn clock_at<'a>(before: &str, text: &'a str) -> Option<(u16, &'a str)> {
    let glued = before.ends_with(|c: char| is_spaced(c) || is_digit(c) || ".,/-+#$€£".contains(c))
        || before.strip_suffix(':').is_some_and(|head| head.ends_with(is_digit));
    let (hour, rest) = leading_number(text, 2).filter(|_| !glued || before.ends_with(" -"))?;
    let (minute, rest, kind) = minutes(text, rest)?;
    // Seconds are of no use, but "14:05:09" must not be taken for "05:09".
    let rest = rest.strip_prefix(':').and_then(|tail| leading_number(tail, 2)).map_or(rest, |(_, tail)| tail);
    let next = rest.trim_start();
    let behind = HALVES.at_start(next).and_then(|(half, len)| Some((half, next.get(len..)?)));
    let half = behind
        .map(|(half, _)| half)
        .or_else(|| HALVES_IN_FRONT.at_end(before.trim_end()).map(|(half, _)| half));
    if minute > 59 || rest.starts_with(is_digit) || kind == Hour::Open && half.is_none() {
        return None;
    }
    let hour = match half {
        Some(_) if hour > 12 && kind == Hour::Plain => hour, // "14:05 pm": the clock is plain enough
        Some(_) if !((1..=12).contains(&hour) || hour == 0 && kind == Hour::Plain) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
        None => hour,
    };
    (hour < 24).then(|| (hour * 60 + minute, behind.map_or(rest, |(_, rest)| rest)))
}

/// The minutes behind the hour, the text behind them, and how the hour is written.
fn minutes<'a>(text: &'a str, rest: &'a str) -> Option<(u16, &'a str, Hour)> {
    let two = |tail: &'a str| {
        let (minute, behind) = leading_number(tail, 2)?;
        (tail.len() - behind.len() == 2).then_some((minute, behind))
    };
    if let Some(tail) = rest.strip_prefix(':') {
        return two(tail).map(|(minute, tail)| (minute, tail, Hour::Plain));
    }
    let spaced = rest.strip_prefix(' ').unwrap_or(rest);
    // 14時05分, 오후 3시 5분, 3点半, 15 Uhr, 3 giờ 30.
    let units = [
        ("時", Hour::Plain),
        ("时", Hour::Plain),
        ("시", Hour::Plain),
        ("点", Hour::Open),
        ("點", Hour::Open),
        ("uhr", Hour::Plain),
        ("giờ", Hour::Open),
    ];
    if let Some((kind, tail)) =
        units.iter().find_map(|(unit, kind)| Some((*kind, spaced.strip_prefix(unit)?)))
    {
        // 3時間 is a length of time.
        if tail.starts_with(['間', '간', '半', '반']) && !tail.starts_with(['半', '반'])
            || tail.starts_with(is_spaced)
        {
            return None;
        }
        if let Some(tail) = tail.trim_start().strip_prefix(['半', '반']) {
            return Some((30, tail, Hour::Plain));
        }
        let Some((minute, behind)) = leading_number(tail.trim_start(), 2) else {
            return Some((0, tail, kind));
        };
        let behind = ["分", "분", "phút"]
            .iter()
            .find_map(|unit| behind.trim_start().strip_prefix(unit))
            .unwrap_or(behind);
        return Some((minute, behind, Hour::Plain));
    }
    // "14h30" is a clock, "2h30" more often a length of time.
    let two_digits = text.len() - rest.len() == 2;
    if let Some((minute, tail)) = rest.strip_prefix('h').filter(|_| two_digits).and_then(two) {
        return (!tail.starts_with(is_spaced)).then_some((minute, tail, Hour::Plain));
    }
    // "2.30 pm", "14.30 Uhr": a full stop alone may be anything.
    if let Some((minute, tail)) = rest.strip_prefix('.').and_then(two) {
        let word = tail.trim_start();
        if let Some(tail) = word.strip_prefix("uhr").filter(|tail| !tail.starts_with(is_spaced)) {
            return Some((minute, tail, Hour::Plain));
        }
        return Some((minute, tail, Hour::Open));
    }
    Some((0, rest, Hour::Open))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

static HALVES: LazyLock<Lexicon<Half>> = LazyLock::new(|| halves(""));
static HALVES_IN_FRONT: LazyLock<Lexicon<Half>> = LazyLock::new(|| halves("<"));

fn halves(mark: &'static str) -> Lexicon<Half> {
    Lexicon::new(crate::data!("words/day-halves.tsv"), |name| match name.strip_suffix(mark)? {
        "morning" => Some(Half::Morning),
        "afternoon" => Some(Half::Afternoon),
        _ => None,
    })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Up to `most` digits; `None` without digits or with more of them.
fn leading_number(text: &str, most: usize) -> Option<(u16, &str)> {
    let end = text.find(|c: char| !is_digit(c)).unwrap_or(text.len());
    let digits = text.get(..end).filter(|_| (1..=most).contains(&end))?;
    Some((digits.parse().ok()?, text.get(end..)?))
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
