//! Single values beside a label: in the same line, in the other element of a pair, or in front of their label.

use super::labels::Meaning;
use super::outline::{Marked, Outline};
use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::sites::place;
use crate::text::clock::LocalTime;
use crate::text::date::PartialDate;
use crate::text::money::{AtLeast, Per, Rate, Signs};
use crate::text::number;

/// Longest value beside a label, in bytes.
const LONGEST: usize = 120;

/// Parts with words of other people or about other times: labels there are not about the profile.
const ELSEWHERE: [Meaning; 7] = [
    Meaning::Reviews,
    Meaning::WorkHistory,
    Meaning::Employment,
    Meaning::Education,
    Meaning::Certifications,
    Meaning::Others,
    Meaning::Packages,
];

/// Fills in what labels say; the first value of a kind that can be parsed counts. On a page that is about nobody by name
/// (`named` is false) a label that stands there with two values says nothing.
pub(super) fn read(outline: &Outline<'_, '_>, signs: Signs, named: bool, claims: &mut Claims) {
    let mut found: Vec<(Meaning, Passage)> = Vec::new();
    for (at, marked) in outline.lines.iter().enumerate() {
        let line = marked.line;
        let pair = match marked.meaning {
            _ if !marked.own || line.key.is_empty() => None,
            Some(meaning) if is_value(meaning) => beside(outline, at).map(|words| (meaning, words)),
            // "Reviews (12)": the count behind a heading is no part of its key.
            Some(Meaning::Reviews) => Some((Meaning::Reviews, line.passage.clone())),
            Some(_) => None,
            None => marked.pair.clone(),
        };
        let pair = pair.filter(|(_, words)| words.text.len() <= LONGEST);
        found.extend(pair.filter(|_| !outline.is_under(line.nodes.start, &ELSEWHERE)));
    }
    for (meaning, words) in &found {
        let differs = |(other, value): &(Meaning, Passage)| other == meaning && value.text != words.text;
        if !named && found.iter().any(differs) {
            continue;
        }
        let words = Passage { found_by: format!("label {meaning:?}"), ..words.clone() };
        take(*meaning, &words, signs, claims);
    }
}

fn is_value(meaning: Meaning) -> bool {
    (Meaning::MemberSince..=Meaning::OtherLabel).contains(&meaning)
}

fn take(meaning: Meaning, words: &Passage, signs: Signs, claims: &mut Claims) {
    let text = words.text.as_str();
    match meaning {
        Meaning::MemberSince if claims.member_since.is_none() => {
            let before = |at: usize| text.get(..at).map_or(0, |before| before.chars().count());
            let date = PartialDate::find(text).filter(|found| before(found.range.start) <= 12);
            claims.member_since = date.map(|found| {
                // A month in words that are not known still belongs to the date as printed.
                let whole = found.value.month.is_none() && text.split_whitespace().count() <= 3;
                firm(Some(found.value), if whole { words.clone() } else { words.slice(found.range) })
            });
        }
        Meaning::HourlyRate | Meaning::DailyRate if claims.hourly_rate.is_none() => {
            let per = if meaning == Meaning::HourlyRate { Per::Hour } else { Per::Day };
            let rate = Rate::find(text, signs, Some(per)).filter(|found| found.range.start == 0);
            claims.hourly_rate = rate.map(|found| firm(found.value, words.slice(found.range)));
        }
        Meaning::LocalTime if claims.local_time.is_none() && text.chars().count() <= 40 => {
            claims.local_time = LocalTime::parse(text).map(|_| firm(words.one_line(), words.clone()));
        }
        Meaning::Location if claims.location.is_none() => {
            claims.location = place::known(text).map(|place| firm(place, words.clone()));
        }
        Meaning::TotalEarned if claims.total_earned.is_none() => {
            let priced = text
                .contains(|c: char| !c.is_alphanumeric() && !c.is_whitespace() && !".,+".contains(c))
                || text.contains(char::is_alphabetic);
            let earned = AtLeast::parse(text, signs).filter(|_| priced);
            claims.total_earned = earned.map(|value| firm(value, words.clone()));
        }
        Meaning::HoursWorked => count(&mut claims.hours_worked, words),
        Meaning::Jobs => count(&mut claims.jobs, words),
        Meaning::JobSuccess if claims.job_success.is_none() => {
            claims.job_success = number::percent(text).map(|value| firm(value, words.clone()));
        }
        Meaning::Rating if claims.rating.is_none() && text.chars().count() <= 12 => {
            let rating = number::rating(text).filter(|value| *value <= 5.0);
            claims.rating = rating.map(|value| firm(value, words.clone()));
        }
        Meaning::Reviews => count(&mut claims.review_count, words),
        Meaning::LastActive if claims.last_active.is_none() && text.chars().count() <= 40 => {
            claims.last_active = Some(firm(words.one_line(), words.clone()));
        }
        Meaning::Headline if claims.headline.is_none() => claims.headline = Some(words.clone()),
        _ => {}
    }
}

/// A bare count, at most a word of unit behind it.
fn count(slot: &mut Option<Claim<f64>>, words: &Passage) {
    if slot.is_none() && words.text.split_whitespace().count() <= 3 && !words.text.contains(['%', '/', ':']) {
        *slot = number::count(&words.text).map(|value| firm(value, words.clone()));
    }
}

fn firm<T>(value: T, said: Passage) -> Claim<T> {
    Claim { value, said, confidence: Confidence::Firm }
}

/// The other line of a label that stands alone: the second of two, the next where labels come first, the one before where
/// values do. In a container with other labels the order of all tells which.
fn beside(outline: &Outline<'_, '_>, at: usize) -> Option<Passage> {
    let page = outline.page;
    let own = outline.lines.get(at)?;
    let is_label = |marked: &Marked<'_>| marked.meaning.is_some_and(is_value);
    for around in page.ancestors(own.line.nodes.start).take(5) {
        let nodes = page.of(around);
        let from = outline.lines.partition_point(|other| other.line.nodes.start < nodes.start);
        let to = outline.lines.partition_point(|other| other.line.nodes.start < nodes.end);
        let lines = outline.lines.get(from..to)?;
        let value = match lines {
            [] | [_] => continue,
            [first, second] => {
                let other = if from == at { second } else { first };
                (!is_label(other)).then_some(other)
            }
            [first, ..] if is_label(first) => lines.get(at - from + 1).filter(|next| !is_label(next)),
            [.., last] if is_label(last) => {
                lines.get((at - from).checked_sub(1)?).filter(|before| !is_label(before))
            }
            _ => lines.get(at - from + 1).filter(|next| !is_label(next)),
        };
        return value.map(|marked| marked.line.passage.clone());
    }
    None
}
