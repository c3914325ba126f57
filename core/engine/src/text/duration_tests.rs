//! Tables of lengths of time and of times ago.

use super::*;
use crate::text::{lexicon, rows};

/// "37mo 2d 3600s", parts that are nothing left out.
fn short(length: Duration) -> String {
    let parts = [(length.months, "mo"), (length.days, "d"), (length.seconds, "s")];
    let said: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!("{count}{unit}")).collect();
    if said.is_empty() { "0".to_owned() } else { said.join(" ") }
}

#[test]
fn lengths_of_time_are_read_as_printed() {
    rows::check("durations", include_str!("duration_rows.tsv"), 200, |text| {
        let found = Duration::find(text)?;
        Some((short(found.value), text[found.range].to_owned()))
    });
}

#[test]
fn times_ago_are_read_as_printed() {
    rows::check("ago", include_str!("ago_rows.tsv"), 250, |text| {
        let found = Ago::find(text)?;
        Some((short(found.value.length), text[found.range].to_owned()))
    });
}

#[test]
fn every_word_of_the_table_is_folded() {
    lexicon::tests::is_folded(crate::data!("words/time-units.tsv"));
}

#[test]
fn a_time_ago_is_a_span_of_days() {
    for (text, earliest, latest) in [
        ("3 days ago", "2026-03-28", "2026-03-28"),
        ("yesterday", "2026-03-30", "2026-03-30"),
        ("3 weeks ago", "2026-03-04", "2026-03-10"),
        ("1 month ago", "2026-02-01", "2026-02-28"),
        ("2 years ago", "2023-04-01", "2024-03-31"),
        ("5 hours ago", "2026-03-30", "2026-03-31"),
    ] {
        let found = Ago::find(text).unwrap().value.between(civil::date(2026, 3, 31)).unwrap();
        assert_eq!(
            (found.0.to_string().as_str(), found.1.to_string().as_str()),
            (earliest, latest),
            "{text}"
        );
    }
}
