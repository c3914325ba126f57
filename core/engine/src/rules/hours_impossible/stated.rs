//! Hours of work that a text states, for a day, a week, a month, a year, or since joining.

use std::ops::Range;

use crate::claim::{Evidence, Passage};
use crate::rules::{Arg, Finding};
use crate::text::number::{self, Printed};
use crate::text::phrases::{Hit, Phrases, Standing, standing};
use crate::text::prose;

pub(super) const PHRASES: &str = "hours_impossible/phrases";

/// A length of time with more hours of work than one person gives it: sixteen on every day (research on rates and workload,
/// section 3.3) of the longest month and year, eighteen where a single day is named, since "18 hours a day" is a way of speaking.
const LIMITS: [(&str, f64); 4] = [("day", 18.0), ("week", 112.0), ("month", 496.0), ("year", 5856.0)];
/// More than so many times the limit is a slip of the pen, or a joke.
const SLIP: f64 = 9.0;
/// A total below this is no career yet: ten months of full work.
const LEAST_TOTAL: f64 = 2000.0;
/// Hours of one job in a week at most; more are no ordinary contract, and the number may mean another thing. A guess.
const LONGEST: f64 = 60.0;
/// Bytes between the hours of a job and the number of jobs at most: a particle, or 週. A guess.
const NEXT: usize = 8;
/// Numbers of a sentence that are looked at, so that a text full of them costs no more. A choice.
const NUMBERS: usize = 64;
/// How far before a number the words for its time may stand, and how far behind it they may end, in bytes.
const BEFORE: usize = 48;
const BEHIND: usize = 64;

/// For how long the account has existed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Since<'a> {
    /// Weeks from its first day to the reading.
    pub(super) weeks: f64,
    /// The words that tell its first day.
    pub(super) said: &'a Passage,
}

/// The first statement of a text that its writer works more hours than one person can. Shown grouped: "168 hours a week" may
/// only be a way to say that somebody is always there.
pub(super) fn too_many(text: &Passage, since: Option<Since<'_>>, phrases: Phrases<'_>) -> Option<Finding> {
    let folded = text.folded().text.as_str();
    let hits = phrases.find(text.folded());
    if let Some(said) = side_by_side(folded, &hits, phrases) {
        return Some(grouped(text.evidence_of(said)));
    }
    if !hits.iter().any(|hit| hit.name == "hours") || !hits.iter().any(|hit| hit.name == "work") {
        return None;
    }
    let (said, total) = number::all(folded).into_iter().find_map(|number| {
        let sentence = prose::sentence_around(folded, number.range.start);
        let within = |name: &str| {
            hits.iter().any(|hit| {
                hit.name == name && sentence.start <= hit.range.start && hit.range.end <= sentence.end
            })
        };
        // Asked first: what stands beside each number is searched anew.
        if !within("work") || within("other") {
            return None;
        }
        let stated = stated(folded, &number, since.map(|since| since.weeks), phrases)?;
        let fits = !stated.total || within("here");
        let hit = Hit { name: "hours", range: stated.range, sentence };
        (fits && standing(folded, &hit) == Standing::Said).then_some((hit.range, stated.total))
    })?;
    let evidence = text.evidence_of(said);
    let Some(since) = since.filter(|_| total) else { return Some(grouped(evidence)) };
    Some(Finding {
        noticed: "noticed-total-grouped",
        args: vec![
            ("hours", Arg::Quote(evidence.quote.clone())),
            ("since", Arg::Quote(since.said.one_line())),
        ],
        evidence: vec![evidence, since.said.evidence()],
    })
}

fn grouped(evidence: Evidence) -> Finding {
    let hours = ("hours", Arg::Quote(evidence.quote.clone()));
    Finding { noticed: "noticed-stated-grouped", args: vec![hours], evidence: vec![evidence] }
}

/// Jobs at one time of so many hours a week each: 週40時間の案件を5件、同時に. The hours must be those of one job, in the words
/// right behind them: "three projects at once, 40 hours a week" are forty hours.
fn side_by_side(text: &str, hits: &[Hit], phrases: Phrases<'_>) -> Option<Range<usize>> {
    let together = hits.iter().find(|hit| hit.name == "together")?;
    let sentence = together.sentence.clone();
    if standing(text, together) != Standing::Said
        || hits.iter().any(|hit| hit.name == "other" && hit.sentence == sentence)
    {
        return None;
    }
    let numbers = number::all(text.get(..sentence.end)?);
    let inside = || numbers.iter().filter(|number| number.range.start >= sentence.start);
    inside().take(NUMBERS).find_map(|hours| {
        let behind = text.get(hours.range.end..floor(text, hours.range.end + BEHIND))?;
        let of_a_job = phrases
            .find_in(behind)
            .into_iter()
            .find(|hit| matches!(hit.name, "of-a-job" | "of-a-weekly-job"))?;
        if of_a_job.range.start > 1 {
            return None;
        }
        let end = hours.range.end + of_a_job.range.end;
        let from = floor(text, hours.range.start.saturating_sub(BEFORE)).max(sentence.start);
        let before = text.get(from..hours.range.start)?;
        let in_front = |hit: &Hit| hit.name == "week-before" && before.len() - hit.range.end <= 1;
        let weekly = of_a_job.name == "of-a-weekly-job" || phrases.find_in(before).iter().any(in_front);
        // The number of jobs stands right behind them or right in front.
        let worded = hits.iter().filter(|hit| hit.sentence == sentence);
        let worded =
            worded.filter_map(|hit| Some((&hit.range, hit.name.strip_prefix("n-")?.parse::<f64>().ok()?)));
        let counts = inside().map(|number| (&number.range, number.value)).chain(worded);
        let (range, count) = counts.filter(|(range, _)| **range != hours.range).find(|(range, _)| {
            let between = if range.start >= end { end..range.start } else { range.end..hours.range.start };
            text.get(between)
                .is_some_and(|gap| gap.len() <= NEXT && !gap.contains("and") && !gap.contains(','))
        })?;
        let too_many = limit("week").is_some_and(|week| too_high(hours.value * count, week)) && count >= 2.0;
        let range = hours.range.start.min(range.start)..end.max(range.end);
        (weekly && too_many && hours.value <= LONGEST).then_some(range)
    })
}

struct Stated {
    /// Number, unit and time.
    range: Range<usize>,
    /// Hours since joining, not of a length of time that the text names.
    total: bool,
}

/// Hours that are too many for the time beside them.
fn stated(text: &str, number: &Printed, weeks: Option<f64>, phrases: Phrases<'_>) -> Option<Stated> {
    // Most numbers are too few hours for the shortest of these times: what stands around them need not be searched.
    if LIMITS.iter().all(|(_, limit)| number.value <= *limit) {
        return None;
    }
    let behind_to = floor(text, number.range.end + BEHIND);
    let behind = text.get(number.range.end..behind_to)?;
    let skipped =
        behind.len() - behind.trim_start_matches(|c: char| c.is_whitespace() || "+-~".contains(c)).len();
    let tails = phrases.find_in(behind);
    let mut tails = tails.iter().filter(|hit| hit.range.start == skipped);
    let tail = tails.clone().find_map(|hit| Some((hit, limit(hit.name)?)));
    if let Some((hit, limit)) = tail {
        let range = number.range.start..number.range.end + hit.range.end;
        return too_high(number.value, limit).then_some(Stated { range, total: false });
    }
    let unit = tails.find(|hit| hit.name == "hours")?;
    let end = number.range.end + unit.range.end;
    let from = floor(text, number.range.start.saturating_sub(BEFORE));
    let before = text.get(from..number.range.start)?;
    let heads = phrases.find_in(before);
    let head = heads.iter().rev().find_map(|hit| Some((hit, limit(hit.name.strip_suffix("-before")?)?)));
    if let Some((hit, limit)) = head {
        let same = prose::sentence_around(text, number.range.start).start <= from + hit.range.start;
        let range = from + hit.range.start..end;
        return (same && too_high(number.value, limit)).then_some(Stated { range, total: false });
    }
    let most = weeks? * limit("week")?;
    (number.value >= LEAST_TOTAL && too_high(number.value, most))
        .then_some(Stated { range: number.range.start..end, total: true })
}

fn too_high(hours: f64, limit: f64) -> bool {
    hours > limit && hours < SLIP * limit
}

fn limit(unit: &str) -> Option<f64> {
    LIMITS.iter().find(|(name, _)| *name == unit).map(|(_, limit)| *limit)
}

/// The nearest boundary of characters at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
