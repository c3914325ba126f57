//! The ways of writing a date, over tokens.

use super::words::{Part, Token};
use super::{DateSpan, PartialDate, SpanEnd};

/// A span with the token ranges of its ends.
pub(super) struct SpanAt {
    pub(super) value: DateSpan,
    pub(super) from: (usize, usize),
    pub(super) to: Option<(usize, usize)>,
}

/// The span that starts at a token.
pub(super) fn span_at(tokens: &[Token], at: usize) -> Option<SpanAt> {
    if let Some(span) = months_of_one_year(tokens, at) {
        return Some(span);
    }
    let (from, end) = date_at(tokens, at)?;
    let open = SpanAt { value: DateSpan { from, to: None }, from: (at, end), to: None };
    if let Some(present) =
        Some(skip(tokens, end, &['.'])).filter(|at| part(tokens, *at) == Some(Part::ToPresent))
    {
        let value = DateSpan { from, to: Some(SpanEnd::Present) };
        return Some(SpanAt { value, from: open.from, to: Some((present, present + 1)) });
    }
    let Some(start) = behind_dash(tokens, end) else { return Some(open) };
    let to = match part(tokens, start) {
        Some(Part::Present | Part::ToPresent) => Some((SpanEnd::Present, start + 1)),
        // "1993-02": the century is that of the start.
        Some(Part::Number(year, 2)) if from.month.is_none() && is_short_end(tokens, start) => {
            let year = from.year - from.year % 100 + i16::try_from(year).ok()?;
            (year >= from.year).then_some((SpanEnd::On(year_only(year)), start + 1))
        }
        _ => date_at(tokens, start).map(|(date, end)| (SpanEnd::On(date), end)),
    };
    Some(match to {
        Some((to, end)) => {
            SpanAt { value: DateSpan { from, to: Some(to) }, from: open.from, to: Some((start, end)) }
        }
        None => open,
    })
}

/// The date that starts at a token, and the token behind it.
pub(super) fn date_at(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    let (date, end) = match part(tokens, at)? {
        Part::Era(before) => era(tokens, before, at),
        Part::Buddhist => buddhist(tokens, at),
        Part::Number(..) => marked(tokens, at)
            .or_else(|| numeric(tokens, at))
            .or_else(|| day_first(tokens, at))
            .or_else(|| bare_year(tokens, at)),
        Part::Month(month) => month_first(tokens, month, at),
        Part::Mark(_) => short_year(tokens, at).map(|(year, end)| (year_only(year), end)),
        _ => None,
    }?;
    if at > 0 && glued(tokens, at) {
        return None;
    }
    // "2019 г.", "w 2017 roku".
    let end = match tokens.get(end) {
        Some(token) if token.part == Part::YearWord => {
            let dot = part(tokens, end + 1) == Some(Part::Mark('.'))
                && tokens.get(end + 1).is_some_and(|t| !t.spaced);
            end + 1 + usize::from(dot)
        }
        _ => end,
    };
    Some((date, end))
}

/// Whether a date of these tokens prints a day that its month does not have: it was read without its day.
pub(super) fn has_no_such_day(tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let Some((PartialDate { month: Some(_), day: None, .. }, end)) = date_at(tokens, from) else {
        return false;
    };
    let is_day = |at: usize| {
        let after_a_quote = at > 0 && matches!(part(tokens, at - 1), Some(Part::Mark('\'' | '’' | '‘')));
        !after_a_quote && matches!(part(tokens, at), Some(Part::Number(29..=31, 2)))
    };
    end == to && (from..to).any(is_day)
}

/// The tokens of a year and a month that no year has behind it (2025年13月, 2025년 13월).
pub(super) fn no_such_month(tokens: &[Token], (from, to): (usize, usize)) -> Option<(usize, usize)> {
    let is_year = part(tokens, to.checked_sub(1)?) == Some(Part::YearMark);
    let is_month = matches!(part(tokens, to), Some(Part::Number(0 | 13..=99, 1 | 2)))
        && part(tokens, to + 1) == Some(Part::MonthMark);
    (is_year && is_month).then_some((from, to + 2))
}

/// A token that continues the one before it, as in "v2019" or "12,019".
fn glued(tokens: &[Token], at: usize) -> bool {
    let (Some(before), Some(here)) = (tokens.get(at - 1), tokens.get(at)) else { return false };
    let number_before = at >= 2 && matches!(part(tokens, at - 2), Some(Part::Number(..)));
    // Japanese and Chinese set a year right behind a word: 会社は2019年に….
    let behind_unspaced = before.part == Part::Other
        && !before.word
        && matches!(here.part, Part::Number(_, 4))
        && part(tokens, at + 1) == Some(Part::YearMark);
    !here.spaced
        && !behind_unspaced
        && match before.part {
            Part::Other | Part::Month(_) => matches!(here.part, Part::Number(..)),
            _ if before.word => matches!(here.part, Part::Number(..)),
            Part::Mark('$' | '€' | '£' | '¥' | '#' | '₩') => true,
            Part::Mark('.' | ',' | '/' | ':') => number_before && !before.spaced,
            _ => false,
        }
}

/// "Aug - Dec 2019": both months belong to the year.
fn months_of_one_year(tokens: &[Token], at: usize) -> Option<SpanAt> {
    let Some(Part::Month(month)) = part(tokens, at) else { return None };
    let end = skip(tokens, at + 1, &['.']);
    let start = behind_dash(tokens, end)?;
    let Some(Part::Month(last)) = part(tokens, start) else { return None };
    let (to, after) = month_first(tokens, last, start)?;
    let from = PartialDate { year: to.year, month: Some(month), day: None };
    let value = DateSpan { from, to: Some(SpanEnd::On(to)) };
    Some(SpanAt { value, from: (at, end), to: Some((start, after)) })
}

fn behind_dash(tokens: &[Token], end: usize) -> Option<usize> {
    let mut at = skip(tokens, end, &[',', '.']);
    let dash = at;
    // "2017 do 2019" is Polish; behind a whole date it cannot be the Portuguese article.
    if part(tokens, end) == Some(Part::Do) {
        return (date_at(tokens, end + 1).is_some()).then_some(end + 1);
    }
    while part(tokens, at) == Some(Part::To) {
        at += 1;
    }
    (at > dash).then(|| skip(tokens, at, &[]))
}

/// 令和5年4月.
fn era(tokens: &[Token], before: u32, at: usize) -> Option<(PartialDate, usize)> {
    let year = match part(tokens, at + 1) {
        Some(Part::Number(year @ 1..=64, _)) => year,
        Some(Part::FirstYear) => 1,
        _ => return None,
    };
    month_and_day(tokens, i16::try_from(before + year).ok()?, at + 2)
}

/// พ.ศ. 2564: only where the calendar is named.
fn buddhist(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    let next = skip(tokens, at + 1, &['.']);
    match part(tokens, next) {
        Some(Part::Number(year @ 2443..=2642, 4)) => Some((year_only((year - 543) as i16), next + 1)),
        _ => None,
    }
}

/// "'19", as people shorten a year: of this century up to '39, of the last from '60 on, and unknown between.
fn short_year(tokens: &[Token], at: usize) -> Option<(i16, usize)> {
    let quote = tokens.get(at)?;
    let opens = matches!(quote.part, Part::Mark('\'' | '’' | '‘'))
        && (quote.spaced || at == 0 || !matches!(part(tokens, at - 1), Some(Part::Number(..) | Part::Other)));
    let (Some(Part::Number(year, 2)), true) = (part(tokens, at + 1), opens) else { return None };
    let behind = tokens.get(at + 2);
    // "'90s", "'19'", "'19,5", "'19 jobs".
    let other = tokens.get(at + 1).is_none_or(|number| number.spaced)
        || behind.is_some_and(|token| match token.part {
            Part::Mark('\'' | '’') => !token.spaced,
            Part::Mark('.' | ',' | ':' | '%' | '/') => {
                !token.spaced && matches!(part(tokens, at + 3), Some(Part::Number(..)))
            }
            Part::Other => true,
            _ => token.word && !token.spaced,
        });
    let century = match year {
        0..=39 => 2000,
        60..=99 => 1900,
        _ => return None,
    };
    (!other).then_some((century + year as i16, at + 2))
}

/// 2023年4月1日, 2023년 4월.
fn marked(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    month_and_day(tokens, year(tokens, at)?, at + 1)
}

fn month_and_day(tokens: &[Token], year: i16, at: usize) -> Option<(PartialDate, usize)> {
    if part(tokens, at) != Some(Part::YearMark) {
        return None;
    }
    let (Some(month), Some(Part::MonthMark)) = (month(tokens, at + 1), part(tokens, at + 2)) else {
        return Some((year_only(year), at + 1));
    };
    match (day(tokens, at + 3), part(tokens, at + 4)) {
        (Some(day), Some(Part::DayMark)) => dated(year, Some(month), Some(day), at + 5),
        _ => dated(year, Some(month), None, at + 3),
    }
}

/// 2021-03-15, 2021/03, "2023. 4.", 15.03.2021, 03/2021.
fn numeric(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    if let Some(year) = year(tokens, at) {
        let divider = divider(tokens, at + 1)?;
        let month = month(tokens, at + 2)?;
        let two_digits = matches!(part(tokens, at + 2), Some(Part::Number(_, 2)));
        if divider == Part::Mark('.') && !tokens.get(at + 2)?.spaced && !divides(tokens, at + 3, divider) {
            // 2023.4 may be a version; "2019.04 ~ 2021.03" is not.
            let in_span = part(tokens, at + 3) == Some(Part::To)
                || at.checked_sub(1).and_then(|before| part(tokens, before)) == Some(Part::To);
            return (two_digits && in_span).then(|| dated(year, Some(month), None, at + 3))?;
        }
        if divides(tokens, at + 3, divider)
            && let Some(day) = day(tokens, at + 4)
        {
            let end = if divider == Part::Mark('.') { skip(tokens, at + 5, &['.']) } else { at + 5 };
            return dated(year, Some(month), Some(day), end);
        }
        // "2010-12" may mean 2010 to 2012; "2021-03" cannot.
        let is_span = divider == Part::To && i32::from(month) > i32::from(year % 100);
        if divider == Part::To && (!two_digits || tokens.get(at + 1)?.spaced || is_span) {
            return None;
        }
        let end = if divider == Part::Mark('.') { skip(tokens, at + 3, &['.']) } else { at + 3 };
        return dated(year, Some(month), None, end);
    }
    let (Some(Part::Number(first @ 1..=31, _)), Some(divider)) = (part(tokens, at), divider(tokens, at + 1))
    else {
        return None;
    };
    if let Some(year) = year(tokens, at + 2) {
        let longer = divides(tokens, at + 3, divider) && tokens.get(at + 4).is_some_and(|next| !next.spaced);
        let month_of = divider != Part::To && first <= 12 && !(longer && divider == Part::Mark('.'));
        return month_of.then(|| dated(year, Some(first as i8), None, at + 3))?;
    }
    let Some(Part::Number(second @ 1..=31, _)) = part(tokens, at + 2) else { return None };
    let year = divides(tokens, at + 3, divider).then(|| year(tokens, at + 4))??;
    match (first, second) {
        _ if divider == Part::Mark('.') => dated(year, Some(second as i8), Some(first as i8), at + 5),
        (13.., _) | (_, 1..=12) if first == second || first > 12 => {
            dated(year, Some(second as i8), Some(first as i8), at + 5)
        }
        (_, 13..) => dated(year, Some(first as i8), Some(second as i8), at + 5),
        _ => Some((year_only(year), at + 5)),
    }
}

/// "March 2021", "Mar. 15, 2021", "março de 2021", "Mar-2021", "Jan '19".
fn month_first(tokens: &[Token], month: i8, at: usize) -> Option<(PartialDate, usize)> {
    let next = skip(tokens, at + 1, &['.', ',']);
    if let Some((year, end)) = year_at(tokens, joined(tokens, next)) {
        return dated(year, Some(month), None, end);
    }
    let day = day(tokens, next)?;
    let next = skip(tokens, next + 1, &['.', ',']);
    let (year, end) = year_at(tokens, next)?;
    dated(year, Some(month), Some(day), end)
}

/// "15 March 2021", "15. März 2021", "15 de março de 2021", "15-Mar-2021".
fn day_first(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    let day = day(tokens, at)?;
    let next = joined(tokens, skip(tokens, at + 1, &['.']));
    let Some(Part::Month(month)) = part(tokens, next) else { return None };
    let next = joined(tokens, skip(tokens, next + 1, &['.', ',']));
    let (year, end) = year_at(tokens, next)?;
    dated(year, Some(month), Some(day), end)
}

/// Past a "-" or "/" that touches both its neighbours.
fn joined(tokens: &[Token], at: usize) -> usize {
    let touches = |at: usize| tokens.get(at).is_some_and(|token| !token.spaced);
    let is_mark = matches!(part(tokens, at), Some(Part::To | Part::Mark('/')));
    if is_mark && touches(at) && touches(at + 1) && !tokens.get(at).is_some_and(|token| token.word) {
        at + 1
    } else {
        at
    }
}

/// A year of four digits, or of two behind an apostrophe, and the token behind it.
fn year_at(tokens: &[Token], at: usize) -> Option<(i16, usize)> {
    year(tokens, at).map(|year| (year, at + 1)).or_else(|| short_year(tokens, at))
}

fn bare_year(tokens: &[Token], at: usize) -> Option<(PartialDate, usize)> {
    let year = year(tokens, at)?;
    // "2019,5", "2019:", "2000+", "2000 hours", "2020%" are other things than a year.
    let behind = tokens.get(at + 1);
    let other = behind.is_some_and(|token| match token.part {
        Part::Mark('.' | ',' | ':') => {
            !token.spaced
                && tokens.get(at + 2).is_some_and(|t| !t.spaced && matches!(t.part, Part::Number(..)))
        }
        Part::Mark('+' | '%' | '€' | '$') => true,
        Part::YearWord => false,
        _ => (token.word || token.part == Part::Other) && !token.spaced,
    });
    (!other).then(|| (year_only(year), at + 1))
}

fn part(tokens: &[Token], at: usize) -> Option<Part> {
    tokens.get(at).map(|token| token.part)
}

/// Years that profiles can mean: 1900-2099.
fn year(tokens: &[Token], at: usize) -> Option<i16> {
    match part(tokens, at) {
        Some(Part::Number(year @ 1900..=2099, 4)) => Some(year as i16),
        _ => None,
    }
}

fn month(tokens: &[Token], at: usize) -> Option<i8> {
    match part(tokens, at) {
        Some(Part::Number(month @ 1..=12, 1 | 2)) => Some(month as i8),
        _ => None,
    }
}

fn day(tokens: &[Token], at: usize) -> Option<i8> {
    match part(tokens, at) {
        Some(Part::Number(day @ 1..=31, 1 | 2)) => Some(day as i8),
        _ => None,
    }
}

fn divider(tokens: &[Token], at: usize) -> Option<Part> {
    part(tokens, at).filter(|part| matches!(part, Part::To | Part::Mark('/' | '.')))
}

fn divides(tokens: &[Token], at: usize, divider: Part) -> bool {
    part(tokens, at) == Some(divider)
}

/// Whether a two-digit number can be the short end of a span of years: nothing date-like follows.
fn is_short_end(tokens: &[Token], at: usize) -> bool {
    !tokens.get(at).is_none_or(|token| token.spaced)
        && !matches!(part(tokens, at + 1), Some(Part::To | Part::Mark('/' | '.' | ':') | Part::Month(_)))
}

/// Past fillers and the given marks.
fn skip(tokens: &[Token], mut at: usize, marks: &[char]) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.part {
            Part::Filler | Part::YearWord | Part::Do => at += 1,
            Part::Mark(mark) if marks.contains(&mark) => at += 1,
            _ => break,
        }
    }
    at
}

fn year_only(year: i16) -> PartialDate {
    PartialDate { year, month: None, day: None }
}

/// A date that the calendar has; "February 30, 2020" keeps its month.
fn dated(year: i16, month: Option<i8>, day: Option<i8>, end: usize) -> Option<(PartialDate, usize)> {
    let full = PartialDate { year, month, day };
    let month_only = PartialDate { day: None, ..full };
    let known = if full.earliest().is_some() { full } else { month_only };
    known.earliest().map(|_| (known, end))
}
