//! Time zones as the rules in force and the changes that do not follow them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::fetch::Store;

/// Saved pages are hardly older than this; earlier changes of the clocks are left out.
const FROM: civil::Date = civil::date(2012, 1, 1);
/// The last year for which the database lists changes that no rule gives (Morocco's, around Ramadan).
const TO: civil::Date = civil::date(2088, 1, 1);

/// Lines of zone names, rule in force, changes before it holds. A rule is a POSIX TZ string. Changes are an offset in minutes,
/// then `minute since 1970=offset after it` for each change, then the minute from which the rule holds; empty where it always
/// does.
pub(crate) fn table(store: &Store) -> Result<String, String> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in store.text("tzdata", "tzdata/zones")?.lines().filter(|name| name.contains('/')) {
        let bytes = store.bytes("tzdata", &format!("tzdata/zoneinfo/{name}"))?;
        let row = row(name, &bytes).map_err(|why| format!("{name}: {why}"))?;
        names.entry(row).or_default().push(name.to_owned());
    }
    let mut rows: Vec<String> =
        names.into_iter().map(|(row, names)| format!("{}\t{row}", names.join(" "))).collect();
    rows.sort();
    Ok(format!(
        "# Written by `cargo xtask data`: IANA zones of one history since {FROM}, POSIX rule in force, changes before it holds\n{}\n",
        rows.join("\n")
    ))
}

fn row(name: &str, bytes: &[u8]) -> Result<String, Box<dyn std::error::Error>> {
    let zone = TimeZone::tzif(name, bytes)?;
    // The rule is the line at the end of the file (RFC 9636, section 3.3).
    let footer = bytes.strip_suffix(b"\n").and_then(|rest| rest.rsplit(|byte| *byte == b'\n').next());
    let rule = std::str::from_utf8(footer.ok_or("no rule at its end")?)?;
    let in_force = TimeZone::posix(rule)?;
    let from = FROM.to_zoned(TimeZone::UTC)?.timestamp();
    let to = TO.to_zoned(TimeZone::UTC)?.timestamp();
    let later = |zone: &TimeZone| -> Vec<Timestamp> {
        zone.following(from).map(|change| change.timestamp()).take_while(|at| *at < to).collect()
    };
    // Between two changes of either, both offsets stay what they are.
    let moments: BTreeSet<Timestamp> =
        [vec![from], later(&zone), later(&in_force)].concat().into_iter().collect();
    let moments: Vec<Timestamp> = moments.into_iter().collect();
    let minutes = |zone: &TimeZone, at: &Timestamp| zone.to_offset(*at).seconds() / 60;
    let differs = |at: &Timestamp| minutes(&zone, at) != minutes(&in_force, at);
    let Some(last) = moments.iter().rposition(differs) else { return Ok(format!("{rule}\t")) };
    let holds = moments.get(last + 1).ok_or("its rule never comes to hold")?;
    let mut changes = minutes(&zone, &from).to_string();
    for pair in moments.windows(2).take(last) {
        if let [before, at] = pair
            && minutes(&zone, before) != minutes(&zone, at)
        {
            let _ = write!(changes, " {}={}", at.as_second() / 60, minutes(&zone, at));
        }
    }
    let _ = write!(changes, " {}", holds.as_second() / 60);
    Ok(format!("{rule}\t{changes}"))
}
