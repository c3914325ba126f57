//! The rule of a zone's clocks as the POSIX variable TZ writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.

use crate::text::calendar::{Date, Moment};

/// Minutes from UTC, east positive, and when they change over the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    standard: i32,
    other: Option<Other>,
}

/// The time that clocks show for a part of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Other {
    offset: i32,
    begins: Change,
    ends: Change,
}

/// The `week`th `weekday` (0 is Sunday) of a month, the last where `week` is 5, and minutes after that day began.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    month: i8,
    week: i8,
    weekday: i8,
    minute: i32,
}

impl Rule {
    /// Reads a rule; `None` for one that is not written so, or that names its days in another way than by month and week.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (standard, rest) = offset(name(text)?)?;
        if rest.is_empty() {
            return Some(Self { standard, other: None });
        }
        let rest = name(rest)?;
        let (ahead, changes) = if rest.starts_with(',') { (standard + 60, rest) } else { offset(rest)? };
        let (begins, ends) = changes.strip_prefix(',')?.split_once(',')?;
        let other = Other { offset: ahead, begins: Change::parse(begins)?, ends: Change::parse(ends)? };
        Some(Self { standard, other: Some(other) })
    }

    /// Minutes from UTC at a moment.
    pub(super) fn offset(&self, at: Moment) -> i32 {
        self.other
            .as_ref()
            .filter(|other| other.holds(self.standard, at))
            .map_or(self.standard, |other| other.offset)
    }
}

impl Other {
    /// Whether it is this time and not the standard one.
    fn holds(&self, standard: i32, at: Moment) -> bool {
        let minute = at.as_second().div_euclid(60);
        let year = Moment::at_second((minute + i64::from(standard)) * 60).date().map_or(0, Date::year);
        let moments = self.begins.minute_of(year).zip(self.ends.minute_of(year));
        let Some((begins, ends)) = moments else { return false };
        // Each change is told in the time that is shown before it.
        let (begins, ends) = (begins - i64::from(standard), ends - i64::from(self.offset));
        if begins < ends { (begins..ends).contains(&minute) } else { !(ends..begins).contains(&minute) }
    }
}

impl Change {
    fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('/').unwrap_or((text, "2"));
        let mut numbers = day.strip_prefix('M')?.split('.').map(|number| number.parse::<i8>().ok());
        let (month, week, weekday) = (numbers.next()??, numbers.next()??, numbers.next()??);
        let known = (1..=12).contains(&month) && (1..=5).contains(&week) && (0..=6).contains(&weekday);
        let (minute, rest) = minutes(time)?;
        (known && numbers.next().is_none() && rest.is_empty()).then_some(Self {
            month,
            week,
            weekday,
            minute,
        })
    }

    /// Minutes from 1970 to the change in a year, in the time that is shown before it.
    fn minute_of(&self, year: i16) -> Option<i64> {
        let first = Date::new(year, self.month, 1)?;
        let to_weekday = i64::from((self.weekday - first.weekday()).rem_euclid(7));
        let mut days = to_weekday + 7 * i64::from(self.week - 1);
        if days >= i64::from(first.last_of_month().day()) {
            days -= 7;
        }
        Some(first.midnight().days_later(days)?.as_second() / 60 + i64::from(self.minute))
    }
}

/// What stands behind the name of a time: letters, or anything in angle brackets.
fn name(text: &str) -> Option<&str> {
    match text.strip_prefix('<') {
        Some(inside) => Some(inside.split_once('>')?.1),
        None => Some(text.trim_start_matches(|c: char| c.is_ascii_alphabetic()))
            .filter(|rest| rest.len() < text.len()),
    }
}

/// An offset in minutes, east positive though it is written west positive, and what follows.
fn offset(text: &str) -> Option<(i32, &str)> {
    minutes(text).map(|(minutes, rest)| (-minutes, rest))
}

/// `-1`, `5:45`: hours and minutes as minutes, and what follows.
fn minutes(text: &str) -> Option<(i32, &str)> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (hours, rest) = number(text)?;
    let (minutes, rest) = match rest.strip_prefix(':') {
        Some(rest) => number(rest)?,
        None => (0, rest),
    };
    Some((sign * (hours * 60 + minutes), rest))
}

/// A number of up to three digits, and what follows.
fn number(text: &str) -> Option<(i32, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(..text.len() - rest.len()).filter(|digits| digits.len() <= 3)?;
    Some((digits.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(rule: &str, time: &str) -> i32 {
        Rule::parse(rule).unwrap().offset(time.parse().unwrap())
    }

    #[test]
    fn clocks_change_at_the_minute() {
        const BERLIN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
        assert_eq!(at(BERLIN, "2026-03-29T00:59:59Z"), 60);
        assert_eq!(at(BERLIN, "2026-03-29T01:00:00Z"), 120);
        assert_eq!(at(BERLIN, "2026-10-25T00:59:59Z"), 120);
        assert_eq!(at(BERLIN, "2026-10-25T01:00:00Z"), 60);
    }

    #[test]
    fn summer_may_lie_over_new_year_and_be_the_standard() {
        const SYDNEY: &str = "AEST-10AEDT,M10.1.0,M4.1.0/3";
        const DUBLIN: &str = "IST-1GMT0,M10.5.0,M3.5.0/1";
        assert_eq!(at(SYDNEY, "2026-12-31T23:00:00Z"), 660);
        assert_eq!(at(SYDNEY, "2026-07-01T00:00:00Z"), 600);
        assert_eq!(at(DUBLIN, "2026-07-01T00:00:00Z"), 60);
        assert_eq!(at(DUBLIN, "2026-01-01T00:00:00Z"), 0);
        assert_eq!(at("<+0545>-5:45", "2026-01-01T00:00:00Z"), 345);
    }

    #[test]
    fn what_is_no_rule_is_not_read() {
        for text in [
            "",
            "CET",
            "-1",
            "<+01-1",
            "CET-1CEST",
            "CET-1CEST,J60,J300",
            "CET-1CEST,M13.5.0,M10.5.0",
            "CET-9999",
        ] {
            assert_eq!(Rule::parse(text), None, "{text}");
        }
    }
}
