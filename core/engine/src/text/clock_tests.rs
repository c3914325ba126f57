//! Tables of local times.

use super::*;
use crate::text::{lexicon, rows};

#[test]
fn local_times_are_read_as_printed() {
    for (text, clock, offset) in [
        ("2:17pm local time", Some(14 * 60 + 17), None),
        ("11:30 pm local time", Some(23 * 60 + 30), None),
        ("6:12 PM", Some(18 * 60 + 12), None),
        (" India (6:12 PM) ", Some(18 * 60 + 12), None),
        ("Local Time - 12:59 PM", Some(12 * 60 + 59), None),
        ("12:05 am", Some(5), None),
        ("12:00 PM", Some(720), None),
        ("0:30", Some(30), None),
        ("14:05", Some(14 * 60 + 5), None),
        ("14:05:09", Some(14 * 60 + 5), None),
        ("UTC -03:00", None, Some(-180)),
        ("17:19 (UTC -03:00)", Some(17 * 60 + 19), Some(-180)),
        ("(UTC+5:30)", None, Some(330)),
        ("GMT+9", None, Some(540)),
        ("UTC+0530", None, Some(330)),
        ("UTC+12:45", None, Some(765)),
        ("UTC −08:00", None, Some(-480)),
        ("UTC±0", None, Some(0)),
        ("UTC", None, Some(0)),
        ("10:20 UTC", Some(620), Some(0)),
        ("午後2:17", Some(14 * 60 + 17), None),
        ("오전 9:05", Some(9 * 60 + 5), None),
        ("午後3時5分", Some(15 * 60 + 5), None),
        ("14時05分", Some(14 * 60 + 5), None),
        ("오후 2시", Some(14 * 60), None),
        ("3pm", Some(15 * 60), None),
        ("9 a.m.", Some(9 * 60), None),
        ("２：１７ｐｍ", Some(14 * 60 + 17), None),
        ("Montclair Township, NJ – 2:17pm local time", Some(14 * 60 + 17), None),
    ] {
        let read = LocalTime::parse(text);
        assert_eq!(read.and_then(|t| t.clock).map(|c| c.minutes), clock, "{text}");
        assert_eq!(read.and_then(|t| t.offset).map(|o| o.minutes), offset, "{text}");
    }
}

#[test]
fn what_is_no_time_is_none() {
    for text in ["", "India", "24/7", "5 minutes ago", "25:00", "12:75", "2024", "16 pm", "UTC+99", "3 amps"]
    {
        assert_eq!(LocalTime::parse(text), None, "{text}");
    }
}

/// "15:05 540": the clock, and minutes from UTC. These parsers give no place.
fn row(text: &str) -> Option<(String, String)> {
    let read = LocalTime::parse(text)?;
    let clock = read.clock.map(|clock| format!("{:02}:{:02}", clock.minutes / 60, clock.minutes % 60));
    let offset = read.offset.map(|offset| offset.minutes.to_string());
    Some((clock.into_iter().chain(offset).collect::<Vec<_>>().join(" "), "=".to_owned()))
}

#[test]
fn local_times_in_sixteen_languages_are_read_as_printed() {
    rows::check("clocks", include_str!("clock_rows.tsv"), 200, row);
}

#[test]
fn every_word_of_the_table_is_folded() {
    lexicon::tests::is_folded(crate::data!("words/day-halves.tsv"));
}
