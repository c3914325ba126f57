//! Calendar dates as people print them: often without a day, sometimes without a month.

mod grammar;
mod words;

use std::ops::Range;

use jiff::civil;

use super::Found;
use super::fold::Folded;

/// A date of which the page printed only a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Year in the Gregorian calendar; other calendars are converted when read.
    pub year: i16,
    /// 1-12, where printed.
    pub month: Option<i8>,
    /// 1-31, where printed.
    pub day: Option<i8>,
}

/// The end of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanEnd {
    /// A printed date.
    On(PartialDate),
    /// "Present", 現在, 현재.
    Present,
}

/// A printed span such as "Jul 2021 - Present".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateSpan {
    /// First day, month or year.
    pub from: PartialDate,
    /// Last one; `None` where only a start is printed.
    pub to: Option<SpanEnd>,
}

impl PartialDate {
    /// The earliest day it can mean.
    pub fn earliest(self) -> Option<civil::Date> {
        civil::Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The latest day it can mean.
    pub fn latest(self) -> Option<civil::Date> {
        let month = civil::Date::new(self.year, self.month.unwrap_or(12), 1).ok()?;
        match self.day {
            Some(day) => civil::Date::new(self.year, month.month(), day).ok(),
            None => Some(month.last_of_month()),
        }
    }
}

/// A span found in a text, with the places of its two ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundSpan {
    /// What was read.
    pub value: DateSpan,
    /// Bytes of the whole span.
    pub range: Range<usize>,
    /// Bytes of its start.
    pub from: Range<usize>,
    /// Bytes of its end, "Present" included.
    pub to: Option<Range<usize>>,
}

impl PartialDate {
    /// The first date of a text: "Member since March 2021", "Joined on December 10, 2005", 2023年4月, "2023. 4.". Of a
    /// numeric date whose day and month cannot be told apart only the year is taken.
    pub fn find(text: &str) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let tokens = words::tokens(&folded.text);
        (0..tokens.len()).find_map(|at| {
            let (value, end) = grammar::date_at(&tokens, at)?;
            Some(Found { value, range: folded.original(words::range_of(&tokens, at, end)) })
        })
    }
}

/// A date within prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InText {
    /// What was read; a day that its month does not have is left out.
    pub span: DateSpan,
    /// Bytes of it in the folded text.
    pub range: Range<usize>,
    /// The bytes of a day that its month does not have ("June 31"), with month and year.
    pub no_such_day: Option<Range<usize>>,
    /// The bytes of a month that no year has (2025年13月), with its year.
    pub no_such_month: Option<Range<usize>>,
}

/// Every date and span of folded `text`, in order.
pub fn all(text: &str) -> Vec<InText> {
    let tokens = words::tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(span) = grammar::span_at(&tokens, at) else {
            at += 1;
            continue;
        };
        let end = span.to.map_or(span.from.1, |to| to.1).max(at + 1);
        let ends = || [Some(span.from), span.to].into_iter().flatten();
        let no_such_month = ends().find_map(|ends| grammar::no_such_month(&tokens, ends));
        let no_such_day = ends().find(|ends| grammar::has_no_such_day(&tokens, *ends));
        found.push(InText {
            span: span.value,
            range: words::range_of(&tokens, at, end),
            no_such_day: no_such_day.map(|(from, to)| words::range_of(&tokens, from, to)),
            no_such_month: no_such_month.map(|(from, to)| words::range_of(&tokens, from, to)),
        });
        at = end;
    }
    found
}

impl DateSpan {
    /// The first date of a text with what it runs to: "Jul 2020 - Present", "1993-2002", "Aug - Dec 2019",
    /// "2019年4月〜現在". A date alone is a span without an end.
    pub fn find(text: &str) -> Option<FoundSpan> {
        let folded = Folded::new(text);
        let tokens = words::tokens(&folded.text);
        (0..tokens.len()).find_map(|at| {
            let span = grammar::span_at(&tokens, at)?;
            let original = |(from, to): (usize, usize)| folded.original(words::range_of(&tokens, from, to));
            Some(FoundSpan {
                value: span.value,
                range: original((at, span.to.map_or(span.from.1, |to| to.1))),
                from: original(span.from),
                to: span.to.map(original),
            })
        })
    }
}

#[cfg(test)]
#[path = "date/date_tests.rs"]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests;
