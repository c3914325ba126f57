//! How far the clocks of a zone are from UTC.
//!
//! A table of rules and changes since 2012 instead of the whole database: that is 65 KB less to load in every browser, and
//! `tests/runners/zones.rs` holds it against the whole one.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The distance from UTC in minutes, east positive, that clocks of an IANA zone have at some time. `None` for a zone that the
/// database does not have. Times before 2012 are answered as its first day.
pub fn offset_minutes(zone: &str, at: Timestamp) -> Option<i32> {
    let row = ZONES.rows.get(*ZONES.by_name.get(zone)?)?;
    let minute = at.as_second().div_euclid(60);
    match &row.changes {
        Some(changes) if minute < changes.until => {
            let before = changes.later.partition_point(|(from, _)| *from <= minute);
            let last = before.checked_sub(1).and_then(|last| changes.later.get(last));
            Some(last.map_or(changes.first, |(_, offset)| *offset))
        }
        _ => Some(row.in_force()?.to_offset(at).seconds() / 60),
    }
}

struct Zones {
    rows: Vec<Row>,
    /// Where the row of each name is.
    by_name: HashMap<&'static str, usize>,
}

/// What the database says of some zones since 2012.
struct Row {
    /// The rule in force, a POSIX TZ string.
    rule: &'static str,
    /// The same, parsed when first asked for.
    parsed: OnceLock<Option<TimeZone>>,
    /// Changes that the rule does not give.
    changes: Option<Changes>,
}

/// Minutes since 1970, and offsets in minutes.
#[derive(Debug, Clone)]
struct Changes {
    first: i32,
    later: Vec<(i64, i32)>,
    until: i64,
}

impl Row {
    fn in_force(&self) -> Option<&TimeZone> {
        self.parsed.get_or_init(|| TimeZone::posix(self.rule).ok()).as_ref()
    }
}

static ZONES: LazyLock<Zones> = LazyLock::new(|| {
    let mut zones = Zones { rows: Vec::new(), by_name: HashMap::new() };
    for line in crate::data!("zones.tsv").lines() {
        let mut cells = line.split('\t');
        let (Some(names), Some(rule), Some(changes)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
        zones.by_name.extend(names.split(' ').map(|name| (name, zones.rows.len())));
        zones.rows.push(Row { rule, parsed: OnceLock::new(), changes: read_changes(changes) });
    }
    zones
});

fn read_changes(text: &str) -> Option<Changes> {
    let mut words = text.split(' ');
    let first = words.next()?.parse().ok()?;
    let until = words.next_back()?.parse().ok()?;
    let later = words.filter_map(|word| {
        let (minute, offset) = word.split_once('=')?;
        Some((minute.parse().ok()?, offset.parse().ok()?))
    });
    Some(Changes { first, later: later.collect(), until })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(zone: &str, time: &str) -> Option<i32> {
        offset_minutes(zone, time.parse().unwrap())
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = crate::data!("zones.tsv").lines();
        for line in lines {
            let changes = line.rsplit('\t').next().unwrap();
            let read = read_changes(changes);
            assert_eq!(read.is_some(), !changes.is_empty(), "{line}");
            assert_eq!(read.map_or(0, |read| read.later.len()), changes.matches('=').count(), "{line}");
        }
    }

    #[test]
    fn offsets_follow_the_season_and_the_law() {
        for (zone, time, minutes) in [
            ("Asia/Tokyo", "2026-11-22T12:00:00Z", 540),
            ("Asia/Pyongyang", "2017-01-01T00:00:00Z", 510),
            ("Asia/Pyongyang", "2026-01-01T00:00:00Z", 540),
            ("Asia/Kathmandu", "2026-11-22T12:00:00Z", 345),
            ("Europe/London", "2026-07-01T00:00:00Z", 60),
            ("Europe/London", "2026-12-01T00:00:00Z", 0),
            ("America/Sao_Paulo", "2018-12-01T00:00:00Z", -120),
            ("America/Sao_Paulo", "2026-12-01T00:00:00Z", -180),
            ("US/Eastern", "2021-07-01T00:00:00Z", -240),
        ] {
            assert_eq!(at(zone, time), Some(minutes), "{zone} {time}");
        }
        assert_eq!(at("Europe/Nowhere", "2026-01-01T00:00:00Z"), None);
    }
}
