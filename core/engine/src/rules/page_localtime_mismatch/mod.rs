//! The clock that the site prints for the freelancer runs in no zone of the stated place.
//!
//! The site derives that clock from a setting of the account, so one of two settings is not current. All zones of the place
//! count, half hours and daylight saving included. Says nothing about a place that shares its clock with the other one:
//! Japan and both Koreas do.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, civil};

use crate::claim::{Claims, Confidence, Kind};
use crate::rules::said::said;
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::tables::{Lookup, Resolved, belong_together, countries, country, offset_minutes};
use crate::text::clock::LocalTime;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "page-localtime-mismatch",
    family: Family::LocationTime,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Location, Kind::LocalTime, Kind::Overview],
    sources: &["UWPROF"],
    since: "0.1.0",
    check,
};

/// From this distance on one visit is enough, in minutes (decided for Plumbline in the catalogue).
const FAR: i32 = 60;
/// Up to this distance it fits, in minutes (the catalogue's own threshold: half-hour zones, a clock that is a little off);
/// between the two a second visit would be needed.
const NEAR: i32 = 35;
/// Around a change of the clocks either offset counts for this many days (the catalogue's three weeks: countries change on
/// different dates, and some sites follow one of them for all).
const AROUND_A_CHANGE: i64 = 21;
/// The offset of the same season a year ago counts too, in days: when a country changes its law, sites follow late (ours is
/// a choice; British Columbia, Morocco and Cuba changed within one year).
const A_YEAR: i64 = 364;

/// Words of somebody who is elsewhere for a time.
const AWAY: &str = "page_localtime_mismatch/away";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let location = claims.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm);
    let time = claims.local_time.as_ref().filter(|claim| claim.confidence == Confidence::Firm);
    let (Some(location), Some(time)) = (location, time) else {
        let missing = [(location.is_none(), Kind::Location), (time.is_none(), Kind::LocalTime)];
        return Outcome::Unknown(
            missing.into_iter().filter(|(gone, _)| *gone).map(|(_, kind)| Missing::Claim(kind)).collect(),
        );
    };
    let Some(printed) = LocalTime::parse(&time.value) else {
        return unknown(Missing::CannotTell("cannot-tell-clock"));
    };
    let place = &location.value;
    let address = place.address();
    // A table that would tell more about the place is waited for.
    let field = match checking.tables.resolve(&address) {
        Lookup::Found(Resolved { wanted: Some(table), .. }) | Lookup::NoTable(table) => {
            return unknown(Missing::Table(table));
        }
        Lookup::Found(field) => field,
        Lookup::NotKnown => return unknown(Missing::CannotTell("cannot-tell-location")),
    };
    let offsets = offsets(&field, checking.taken_at);
    let (noticed, gap) = match (printed.offset, printed.clock, checking.taken_at) {
        // An offset says which clock it is without anybody knowing what time it is.
        (Some(offset), _, _) => {
            let far =
                offsets.iter().map(|minutes| around_the_clock(i32::from(offset.minutes) - minutes, 24 * 60));
            ("noticed-offset", far.min())
        }
        (None, Some(clock), Some(at)) => {
            let now = i32::try_from(at.as_second().div_euclid(60).rem_euclid(24 * 60)).unwrap_or_default();
            let far = offsets
                .iter()
                .map(|minutes| around_the_clock(i32::from(clock.minutes) - now - minutes, 24 * 60));
            ("noticed", far.min())
        }
        (None, _, _) => return unknown(Missing::TimeOfReading),
    };
    let Some(gap) = gap else { return unknown(Missing::CannotTell("cannot-tell-location")) };
    if gap <= NEAR {
        return Outcome::LinesUp;
    }
    if gap < FAR {
        return unknown(Missing::CannotTell("cannot-tell-small-gap"));
    }
    // Who tells of being away for a time has said what the clock says.
    if let Some(text) = &claims.overview {
        let Some(table) = checking.tables.phrases(AWAY) else { return Outcome::without_phrases() };
        if said(text, table).iter().any(|said| !said.is_asked(text)) {
            return unknown(Missing::CannotTell("cannot-tell-away"));
        }
    }
    let (here, clock) = (location.said.evidence(), time.said.evidence());
    let args = vec![
        ("place", Arg::Quote(here.quote.clone())),
        ("time", Arg::Quote(clock.quote.clone())),
        ("gap", Arg::Minutes(gap)),
    ];
    Outcome::Fired(vec![Finding { noticed, args, evidence: vec![here, clock] }])
}

/// Every distance from UTC, in minutes, that a clock of the place may have at the time of reading; over a year where that time
/// is not known.
fn offsets(field: &Resolved<'_>, at: Option<Timestamp>) -> BTreeSet<i32> {
    let moments = match at {
        Some(at) => {
            let days = |count: i64| at.checked_add((count * 24).hours()).ok();
            [Some(at), days(-AROUND_A_CHANGE), days(AROUND_A_CHANGE), days(-A_YEAR)]
        }
        // One day of each season in the year of the tables.
        None => [1, 4, 7, 10].map(|month| {
            civil::date(2026, month, 15).to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp())
        }),
    };
    let zones = zones(field);
    let at = |moment: Timestamp| zones.iter().filter_map(move |zone| offset_minutes(zone, moment));
    sorting::set(moments.into_iter().flatten().flat_map(at))
}

/// Zones of the place, with those that people there use beside them.
fn zones<'a>(field: &'a Resolved<'_>) -> BTreeSet<&'a str> {
    let mut zones = field.zones();
    for spot in &field.spots {
        // A border town that the source puts into the neighbour's zone.
        let own = country(spot.country).map(|country| country.zones.as_slice()).unwrap_or_default();
        if spot.zones.iter().any(|zone| !own.contains(zone)) {
            zones.extend(own);
        }
        // A country named alone may be meant with what lies overseas.
        if spot.position.is_none() {
            let together = countries().iter().filter(|other| belong_together(other.code, spot.country));
            zones.extend(together.flat_map(|country| &country.zones));
        }
    }
    for (one, other) in [("Asia/Urumqi", "Asia/Shanghai"), ("Europe/Simferopol", "Europe/Kyiv")] {
        if zones.contains(one) {
            zones.insert(other);
        }
    }
    zones
}

/// The shorter way round between two readings of a clock.
fn around_the_clock(difference: i32, round: i32) -> i32 {
    let forward = difference.rem_euclid(round);
    forward.min(round - forward)
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
