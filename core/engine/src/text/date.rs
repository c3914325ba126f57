//! Calendar dates as people print them: often without a day, sometimes without a month.

use jiff::civil;

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
