//! Money earned over hours worked is far from the rate asked.
//!
//! Weak by itself: fixed-price work adds money without hours, earnings are shown rounded down, and an honest career that raises
//! its rate by a quarter a year sees a quarter of it on average after sixteen years. So intervals are compared, never points,
//! and only a factor of four counts; of fifty real profiles none was that far off.

use crate::claim::{Claim, Claims, Confidence, Kind};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::money::usd_per_unit;
use crate::text::money::{Cents, Currency, Per};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "effective-rate-contradiction",
    family: Family::Rate,
    tier: Tier::C,
    strength: 2,
    reads: &[
        Kind::HourlyRate,
        Kind::TotalEarned,
        Kind::HoursWorked,
        Kind::Jobs,
        Kind::Reviews,
        Kind::WorkHistory,
    ],
    sources: &["UWPROF"],
    since: "0.1.0",
    check,
};

/// Below this share of the asked rate earnings are too low (rate research 3.2: the floor that an honest career can reach).
const LOW: f64 = 0.25;
/// Above this multiple they are too high (rate research 3.2).
const HIGH: f64 = 4.0;
/// Fewer hours say nothing (catalogue and rate research 3.2).
const LEAST_HOURS: f64 = 100.0;
/// Fewer contracts say nothing about a rate that is too low (rate research 3.2).
const LEAST_JOBS: f64 = 3.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let (rate, earned, hours) =
        (claims.firm_rate(), firm(claims.total_earned.as_ref()), firm(claims.hours_worked.as_ref()));
    let (Some(rate), Some(earned), Some(hours)) = (rate, earned, hours) else {
        let missing = [
            (rate.is_none(), Kind::HourlyRate),
            (earned.is_none(), Kind::TotalEarned),
            (hours.is_none(), Kind::HoursWorked),
        ];
        let gone = missing.into_iter().filter(|(gone, _)| *gone);
        return Outcome::Unknown(gone.map(|(_, kind)| Missing::Claim(kind)).collect());
    };
    if rate.value.per != Per::Hour {
        return unknown(Missing::CannotTell("cannot-tell-unit"));
    }
    let floor = earned.value.floor;
    let exchange = match (floor.currency, rate.value.currency) {
        (Some(one), Some(other)) if one == other => Some((1.0, one)),
        (Some(one), Some(other)) => usd_per_unit(one, checking.taken_at)
            .zip(usd_per_unit(other, checking.taken_at))
            .map(|(earned, asked)| (earned / asked, other)),
        _ => None,
    };
    let Some((exchange, currency)) = exchange else {
        return unknown(Missing::CannotTell("cannot-tell-currency"));
    };
    let (fewest, most) = hours_between(hours);
    if fewest < LEAST_HOURS || rate.value.min.0 <= 0 {
        return unknown(Missing::CannotTell("cannot-tell-few-hours"));
    }
    // What an hour brought: at least, at most.
    let least = floor.amount.units() * exchange / most;
    let highest = Cents(floor.amount.0.saturating_add(earned.value.step.0)).units() * exchange / fewest;
    let finding = |noticed| {
        let evidence = vec![rate.said.evidence(), earned.said.evidence(), hours.said.evidence()];
        let quote =
            |at: usize| Arg::Quote(evidence.get(at).map(|found| found.quote.clone()).unwrap_or_default());
        let args = vec![
            ("asked", quote(0)),
            ("earned", quote(1)),
            ("hours", quote(2)),
            ("least", money(least, f64::floor, currency)),
            ("most", money(highest, f64::ceil, currency)),
        ];
        Outcome::Fired(vec![Finding { noticed, args, evidence }])
    };
    if highest / rate.value.min.units() < LOW {
        // Sites print the one number or the other; where both stand, jobs without a review are jobs all the same.
        let counted = [firm(claims.jobs.as_ref()), firm(claims.review_count.as_ref())].into_iter().flatten();
        let jobs = counted.map(|jobs| jobs.value).max_by(f64::total_cmp).or_else(|| count(claims));
        return match jobs {
            Some(jobs) if jobs >= LEAST_JOBS => finding("noticed-low"),
            Some(_) => unknown(Missing::CannotTell("cannot-tell-few-hours")),
            None => unknown(Missing::Claim(Kind::Jobs)),
        };
    }
    if least / rate.value.max.units() > HIGH {
        let all_hourly = !claims.work_history.is_empty()
            && claims.work_history.iter().all(|item| item.hourly == Some(true));
        return if all_hourly {
            finding("noticed-high")
        } else {
            unknown(Missing::CannotTell("cannot-tell-fixed-price"))
        };
    }
    Outcome::LinesUp
}

fn firm<T>(claim: Option<&Claim<T>>) -> Option<&Claim<T>> {
    claim.filter(|claim| claim.confidence == Confidence::Firm)
}

/// Contracts shown on the page, where the site prints no number.
fn count(claims: &Claims) -> Option<f64> {
    (!claims.work_history.is_empty()).then_some(claims.work_history.len() as f64)
}

/// The hours that a printed number can stand for: half an hour to either side, or up to the next step of "1,000+".
fn hours_between(hours: &Claim<f64>) -> (f64, f64) {
    let printed = hours.value;
    if !hours.said.text.contains('+') {
        return (printed - 0.5, printed + 0.5);
    }
    let mut step = 1.0;
    while step < printed && printed % (step * 10.0) < 0.5 {
        step *= 10.0;
    }
    (printed, printed + step)
}

/// An end of a range, rounded away from its middle, so that the range holds what it should and never has two equal ends.
fn money(units: f64, outward: fn(f64) -> f64, currency: Currency) -> Arg {
    // Cents tell more than the page does, and so do tenths above ten units an hour.
    let rounded = if units < 10.0 { outward(units * 10.0) / 10.0 } else { outward(units) };
    Arg::Money(Cents::from_units(rounded).unwrap_or(Cents(0)), currency)
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
