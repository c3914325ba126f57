//! The engine's table of zones against the whole database that `jiff` can carry: every zone, every few days for a decade and
//! more.

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan, civil};
use plumbline_engine::tables::offset_minutes;

/// Zones that the two editions of the database may know apart.
const MISSING_AT_MOST: usize = 4;

#[test]
fn offsets_are_those_of_the_whole_database() {
    let whole = TimeZoneDatabase::bundled();
    let (mut compared, mut missing, mut differ) = (0, Vec::new(), Vec::new());
    for name in whole.available() {
        let name = name.as_str();
        if !name.contains('/') || name.starts_with("posix/") || name.starts_with("right/") {
            continue;
        }
        let zone = whole.get(name).unwrap();
        let mut at: Timestamp = civil::date(2012, 1, 2).to_zoned(TimeZone::UTC).unwrap().timestamp();
        while at < "2027-01-01T00:00:00Z".parse().unwrap() {
            let Some(own) = offset_minutes(name, at) else {
                missing.push(name.to_owned());
                break;
            };
            compared += 1;
            if own != zone.to_offset(at).seconds() / 60 {
                differ.push(format!("{name} {at}: {own}"));
            }
            at = at.checked_add((24 * 3 + 7).hours()).unwrap();
        }
    }
    assert!(
        differ.is_empty(),
        "{} differ, as {:?}",
        differ.len(),
        differ.iter().take(20).collect::<Vec<_>>()
    );
    assert!(missing.len() <= MISSING_AT_MOST, "{missing:?}");
    assert!(compared > 500_000, "only {compared} offsets were compared");
}
