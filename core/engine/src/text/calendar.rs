//! Days of the Gregorian calendar and points in time: as much of a calendar as rules compute with.
//!
//! A general library of dates, time zones and their errors was a twentieth of the module's code; this is what was used of it,
//! and `tests/runners/calendar.rs` holds it against the whole.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Seconds of a day.
const DAY: i64 = 86_400;
/// Years that are taken; beyond them a printed year is a mistake of reading.
const YEARS: RangeInclusive<i16> = -9999..=9999;
/// Days from 0000-03-01 to 1970-01-01.
const BEFORE_1970: i32 = 719_468;
/// Days of 400 years, after which the calendar repeats.
const CYCLE: i32 = 146_097;

/// A day that the calendar has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: i8,
    day: i8,
}

impl Date {
    /// The day of a year, a month (1-12) and a day of the month; `None` where the calendar has no such day.
    pub const fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let in_range = *YEARS.start() <= year && year <= *YEARS.end() && 1 <= month && month <= 12;
        if in_range && 1 <= day && day <= days_of(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1-12.
    pub const fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, 1-31.
    pub const fn day(self) -> i8 {
        self.day
    }

    /// The last day of its month.
    #[must_use]
    pub const fn last_of_month(self) -> Self {
        Self { day: days_of(self.year, self.month), ..self }
    }

    /// The day after it.
    pub fn tomorrow(self) -> Option<Self> {
        Self::at(self.number() + 1)
    }

    /// The day so many months before it, or the last of that month where it is shorter, and so many days before that.
    pub fn before(self, months: u32, days: u32) -> Option<Self> {
        let month = i64::from(self.year) * 12 + i64::from(self.month) - 1 - i64::from(months);
        let first = Self::new(i16::try_from(month.div_euclid(12)).ok()?, month.rem_euclid(12) as i8 + 1, 1)?;
        let there = Self { day: self.day.min(first.last_of_month().day), ..first };
        Self::at(there.number().checked_sub(i32::try_from(days).ok()?)?)
    }

    /// Days from this one to another; negative where the other is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.number() - self.number()
    }

    /// Days of its year before it, and days of its year.
    pub fn of_its_year(self) -> [i32; 2] {
        let first = Self { month: 1, day: 1, ..self };
        let last = Self { month: 12, day: 31, ..self };
        [first.days_until(self), first.days_until(last) + 1]
    }

    /// The moment at which it begins in UTC.
    pub fn midnight(self) -> Moment {
        Moment { seconds: i64::from(self.number()) * DAY }
    }

    /// The day of the week: 0 for a Sunday.
    pub(crate) fn weekday(self) -> i8 {
        (self.number() + 4).rem_euclid(7) as i8 // 1970 began on a Thursday
    }

    /// Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year.
    fn number(self) -> i32 {
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let month = (i32::from(self.month) + 9) % 12;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        // Months from March on have 31, 30, 31, 30, 31 days and so again.
        365 * year + leap_days + (153 * month + 2) / 5 + i32::from(self.day) - 1 - BEFORE_1970
    }

    /// The day of a number of days since 1970-01-01.
    fn at(number: i32) -> Option<Self> {
        let number = number.checked_add(BEFORE_1970)?;
        let (cycle, rest) = (number.div_euclid(CYCLE), number.rem_euclid(CYCLE));
        // The days that leap days added up to here, taken out again.
        let year = (rest - rest / 1460 + rest / 36_524 - rest / (CYCLE - 1)) / 365;
        let of_year = rest - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let year = cycle * 400 + year + i32::from(month >= 10);
        Self::new(i16::try_from(year).ok()?, ((month + 2) % 12 + 1) as i8, day as i8)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = NotRead;

    /// Reads `2026-11-22`.
    fn from_str(text: &str) -> Result<Self, NotRead> {
        date(text).filter(|(_, rest)| rest.is_empty()).map(|(date, _)| date).ok_or(NotRead)
    }
}

/// A point in time, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    seconds: i64,
}

impl Moment {
    /// So many seconds after the beginning of 1970 in UTC.
    pub const fn at_second(seconds: i64) -> Self {
        Self { seconds }
    }

    /// Seconds since the beginning of 1970 in UTC.
    pub const fn as_second(self) -> i64 {
        self.seconds
    }

    /// The day it falls on in UTC; `None` beyond the years of [`Date`].
    pub fn date(self) -> Option<Date> {
        Date::at(i32::try_from(self.seconds.div_euclid(DAY)).ok()?)
    }

    /// The moment so many days later, or earlier where the number is negative.
    pub fn days_later(self, days: i64) -> Option<Self> {
        Some(Self { seconds: self.seconds.checked_add(days.checked_mul(DAY)?)? })
    }
}

impl FromStr for Moment {
    type Err = NotRead;

    /// Reads RFC 3339: `2026-11-22T21:00:00.5+09:00`. Seconds, and the minutes of an offset, may be missing; a fraction is cut off.
    fn from_str(text: &str) -> Result<Self, NotRead> {
        moment(text).ok_or(NotRead)
    }
}

/// A text that is no date or no time of the form it should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotRead;

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not written as RFC 3339 writes it")
    }
}

impl std::error::Error for NotRead {}

/// How many days a month has.
const fn days_of(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A number of exactly so many digits, and what follows.
fn digits(text: &str, count: usize) -> Option<(i64, &str)> {
    let (digits, rest) = text.split_at_checked(count)?;
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| all)?, rest))
}

/// A day, and what follows.
fn date(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = digits(text, 4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    Some((Date::new(year as i16, month as i8, day as i8)?, rest))
}

fn moment(text: &str) -> Option<Moment> {
    let (date, rest) = date(text)?;
    let (hour, rest) = digits(rest.strip_prefix(['T', 't', ' '])?, 2)?;
    let (minute, mut rest) = digits(rest.strip_prefix(':')?, 2)?;
    let mut second = 0;
    if let Some(after) = rest.strip_prefix(':') {
        (second, rest) = digits(after, 2)?;
        if let Some(fraction) = rest.strip_prefix(['.', ',']) {
            rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if rest.len() == fraction.len() {
                return None;
            }
        }
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let of_day = hour * 3600 + minute * 60 + second.min(59); // a leap second is the one before it
    Some(Moment { seconds: date.midnight().seconds + of_day - offset(rest)? })
}

/// Seconds that a clock is before UTC: `Z`, `+09:00`, `-0330`, `+01`.
fn offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, rest) = digits(text.strip_prefix(['+', '-'])?, 2)?;
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let (minutes, rest) = if rest.is_empty() { (0, rest) } else { digits(rest, 2)? };
    (rest.is_empty() && hours <= 25 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_that_are_none_are_not_made() {
        assert_eq!(Date::new(2023, 2, 29), None);
        assert_eq!(Date::new(1900, 2, 29), None);
        assert!(Date::new(2000, 2, 29).is_some());
        assert_eq!(Date::new(2023, 13, 1), None);
        assert_eq!(Date::new(10_000, 1, 1), None);
        assert_eq!("2023-2-9".parse::<Date>(), Err(NotRead));
        assert_eq!("2023-02-09 ".parse::<Date>(), Err(NotRead));
    }

    #[test]
    fn months_back_end_with_the_month() {
        assert_eq!(day("2026-03-31").before(1, 0), Some(day("2026-02-28")));
        assert_eq!(day("2024-03-31").before(1, 1), Some(day("2024-02-28")));
        assert_eq!(day("2026-01-15").before(13, 0), Some(day("2024-12-15")));
        assert_eq!(day("2026-01-15").before(u32::MAX, u32::MAX), None);
        assert_eq!(day("2024-12-31").tomorrow(), Some(day("2025-01-01")));
        assert_eq!(day("9999-12-31").tomorrow(), None);
    }

    #[test]
    fn a_day_knows_its_place_in_the_week_and_in_time() {
        assert_eq!(day("2026-11-22").weekday(), 0);
        assert_eq!(day("2024-12-31").of_its_year(), [365, 366]);
        assert_eq!(day("1970-01-01").midnight().as_second(), 0);
        assert_eq!(day("2000-01-01").days_until(day("1999-12-31")), -1);
        assert_eq!(Moment::at_second(-1).date(), Some(day("1969-12-31")));
        assert_eq!(Moment::at_second(i64::MAX).date(), None);
        assert_eq!(Moment::at_second(0).days_later(i64::MAX), None);
    }

    #[test]
    fn moments_are_read_with_their_offsets() {
        let noon = "2026-11-22T12:00:00Z".parse::<Moment>().unwrap();
        for same in [
            "2026-11-22T12:00:00.999Z",
            "2026-11-22t21:00:00+09:00",
            "2026-11-22 08:30-0330",
            "2026-11-22T13:00+01",
            "2026-11-21T23:59:60-12:00",
        ] {
            let late = i64::from(same.contains("60"));
            assert_eq!(same.parse::<Moment>().unwrap().as_second(), noon.as_second() - late, "{same}");
        }
        for none in [
            "",
            "noon",
            "2026-11-22",
            "2026-11-22T12:00:00",
            "2026-11-22T24:00:00Z",
            "2026-11-22T12:00:00.Z",
            "2026-11-22T12:00:00Zz",
            "2026-11-22T12:+1:00Z",
            "２026-11-22T12:00:00Z",
        ] {
            assert_eq!(none.parse::<Moment>(), Err(NotRead), "{none}");
        }
    }
}
