//! The engine's calendar against the whole one of `jiff`: every day of four thousand years, and times as they are written.

use jiff::{Span, Timestamp, civil};
use plumbline_engine::text::calendar::{Date, Moment};

/// The same day in the other calendar.
#[allow(clippy::panic)]
fn own(day: civil::Date) -> Date {
    Date::new(day.year(), day.month(), day.day()).unwrap_or_else(|| panic!("{day} is a day"))
}

#[test]
fn days_follow_one_another_as_in_the_whole_calendar() {
    let mut day = civil::date(0, 1, 1);
    let from = own(day);
    let mut count = 0;
    while day < civil::date(4000, 1, 1) {
        let here = own(day);
        assert_eq!(from.days_until(here), count, "{day}");
        assert_eq!(here.to_string(), day.to_string());
        assert_eq!(here.midnight().date(), Some(here));
        assert_eq!(here.last_of_month(), own(day.last_of_month()));
        assert_eq!(here.of_its_year(), [i32::from(day.day_of_year()) - 1, i32::from(day.days_in_year())]);
        let next = day.tomorrow().unwrap();
        assert_eq!(here.tomorrow(), Some(own(next)));
        (day, count) = (next, count + 1);
    }
    assert!(count > 1_460_900, "only {count} days were compared");
}

#[test]
fn months_and_days_back_are_those_of_the_whole_calendar() {
    for day in civil::date(2023, 1, 1).series(Span::new().days(1)).take(1600) {
        for (months, days) in [(0, 1), (1, 0), (1, 30), (11, 6), (12, 0), (13, 29), (240, 400)] {
            let there = day.checked_sub(Span::new().months(months).days(days)).unwrap();
            assert_eq!(
                own(day).before(months as u32, days as u32),
                Some(own(there)),
                "{day} {months} {days}"
            );
        }
    }
}

#[test]
fn years_months_and_days_that_do_not_exist_are_refused_alike() {
    for year in [-10_000, -9999, 0, 1600, 1900, 2023, 2024, 9999, 10_000] {
        for (month, day) in (-1..=14).flat_map(|month| (-1..=33).map(move |day| (month, day))) {
            let exists = civil::Date::new(year, month, day).is_ok();
            assert_eq!(Date::new(year, month, day).is_some(), exists, "{year} {month} {day}");
        }
    }
}

#[test]
fn times_are_read_alike() {
    for text in [
        "2026-11-22T12:00:00Z",
        "2026-11-22T12:00:00.000Z",
        "1999-12-31T23:59:60z",
        "1969-12-31T23:59:59Z",
        "2024-02-29t00:00:00-12:00",
        "2026-11-22T21:00:00.123456789+09:00",
        "2026-11-22 21:00:00+0530",
        "2026-11-22T21:00+05",
    ] {
        let whole: Timestamp = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        let own: Moment = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(own.as_second(), whole.as_second(), "{text}");
    }
    for text in [
        "",
        "2026-11-22",
        "2026-11-22T12:00:00",
        "2026-02-30T12:00:00Z",
        "2026-11-22T25:00:00Z",
        "12:00Z",
        "2026-11-22T12:00:00+9:00",
    ] {
        assert!(text.parse::<Timestamp>().is_err() && text.parse::<Moment>().is_err(), "{text:?}");
    }
}
