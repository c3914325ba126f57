//! Contracts whose printed times hold fewer hours than were booked in them, alone or together.

use jiff::civil::Date;

use super::LEAST_WEEKS;
use crate::claim::{Confidence, Evidence, Passage, WorkItem};
use crate::rules::{Arg, Finding};
use crate::sorting;
use crate::text::date::SpanEnd;

/// Weeks that contracts must span together before their average counts: hours are booked late. A choice.
const LEAST_TOGETHER: f64 = 3.0;
/// Hours a week that are too many for so few weeks: sixteen on every day; in half a year and more, twelve (as for the account).
const MOST: f64 = 112.0;
const MOST_LONG: f64 = 84.0;
/// Contracts looked at, so that a long history costs little.
const LOOKED_AT: usize = 200;

/// A contract with hours and printed time, at its widest.
struct Contract<'a> {
    hours: f64,
    first: Date,
    last: Date,
    booked: &'a Passage,
    dates: &'a Passage,
    title: Option<&'a Passage>,
}

impl Contract<'_> {
    // A contract of a day still has that day; one that "ends before it starts" is another rule's matter.
    fn days(&self) -> i32 {
        days(self.first, self.last)
    }

    fn evidence(&self) -> impl Iterator<Item = Evidence> {
        [Some(self.booked), Some(self.dates), self.title].into_iter().flatten().map(Passage::evidence)
    }
}

/// The contracts that alone hold too many hours; where none does, those that do together.
pub(super) fn findings(history: &[WorkItem], today: Option<Date>) -> Vec<Finding> {
    let mut contracts: Vec<Contract<'_>> =
        history.iter().filter_map(|item| contract(item, today)).take(LOOKED_AT).collect();
    contracts.retain(|contract| contract.days() > 0);
    let alone: Vec<Finding> = contracts.iter().filter_map(alone).collect();
    if alone.is_empty() { together(&mut contracts).into_iter().collect() } else { alone }
}

fn contract(item: &WorkItem, today: Option<Date>) -> Option<Contract<'_>> {
    let hours = item.hours.as_ref().filter(|hours| hours.confidence == Confidence::Firm)?;
    let dates = item.dates.as_ref().filter(|dates| dates.confidence == Confidence::Firm)?;
    let last = match dates.value.to? {
        SpanEnd::On(end) => end.latest()?,
        SpanEnd::Present => today?,
    };
    let first = dates.value.from.earliest()?;
    Some(Contract {
        hours: hours.value,
        first,
        last,
        booked: &hours.said,
        dates: &dates.said,
        title: item.title.as_ref().map(|title| &title.said),
    })
}

fn alone(contract: &Contract<'_>) -> Option<Finding> {
    let most = f64::from(contract.days()) * 24.0;
    (contract.hours > most).then(|| Finding {
        noticed: "noticed-contract",
        args: vec![
            ("hours", Arg::Quote(contract.booked.one_line())),
            ("dates", Arg::Quote(contract.dates.one_line())),
            ("most", Arg::Number(most)),
        ],
        evidence: contract.evidence().collect(),
    })
}

/// Of all times from the start of one contract to the end of another, the one with the highest average of the contracts that lie
/// wholly in it, where that is too high for one person.
fn together(contracts: &mut Vec<Contract<'_>>) -> Option<Finding> {
    sorting::by_key(contracts, |contract: &Contract<'_>| contract.last);
    let mut worst: Option<(f64, Date, Date)> = None;
    for start in contracts.iter().map(|contract| contract.first) {
        let mut sum = 0.0;
        for contract in contracts.iter().filter(|contract| contract.first >= start) {
            sum += contract.hours;
            let weeks = f64::from(days(start, contract.last)) / 7.0;
            let most = if weeks >= LEAST_WEEKS { MOST_LONG } else { MOST };
            let average = sum / weeks;
            let higher = worst.is_none_or(|(highest, ..)| average > highest);
            if weeks >= LEAST_TOGETHER && average > most && higher {
                worst = Some((average, start, contract.last));
            }
        }
    }
    let (average, first, last) = worst?;
    let within = contracts.iter().filter(|contract| contract.first >= first && contract.last <= last);
    let within: Vec<&Contract<'_>> = within.collect();
    let evidence = within.iter().flat_map(|contract| contract.evidence());
    let sum: f64 = within.iter().map(|contract| contract.hours).sum();
    Some(Finding {
        noticed: "noticed-contracts-grouped",
        args: vec![
            ("count", Arg::Number(within.len() as f64)),
            ("hours", Arg::Number(sum)),
            ("days", Arg::Number(f64::from(days(first, last)))),
            ("average", Arg::Number(average.floor())),
        ],
        evidence: evidence.collect(),
    })
}

/// Days from one to another, both counted.
fn days(first: Date, last: Date) -> i32 {
    first.until(last).map_or(0, |span| span.get_days() + 1)
}
