//! Reads any page by what pages have in common: structured data about a person, labels, and the shapes of rates and clock
//! times. It would rather say nothing than guess: there is no "largest heading is the name" here.

mod compare;
mod labels;
mod person;

pub(super) use compare::compare;

use super::locate::Sight;
use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::text::money::{Rate, Signs};

/// What a page states by itself, without a site table.
pub(super) fn read(sight: &Sight<'_>, signs: Signs) -> Claims {
    let mut claims = person::read(sight);
    labels::read(sight, signs, &mut claims);
    if claims.hourly_rate.is_none() {
        claims.hourly_rate = rate_by_shape(sight, signs);
    }
    if claims.local_time.is_none() {
        claims.local_time = local_time_by_shape(sight);
    }
    claims
}

/// The only short line on the page that is nothing but a rate. Two different ones (jobs, other people) are none.
fn rate_by_shape(sight: &Sight<'_>, signs: Signs) -> Option<Claim<Rate>> {
    let mut found: Option<Claim<Rate>> = None;
    for line in sight.page.lines(sight.page.all()) {
        if line.passage.text.len() > 40 {
            continue;
        }
        let Some(rate) = Rate::find(&line.passage.text, signs, None) else { continue };
        if rate.range.len() * 4 < line.passage.text.trim().len() * 3 {
            continue;
        }
        let said = Passage { found_by: "shape".into(), ..line.passage.slice(rate.range) };
        let claim = Claim { value: rate.value, said, confidence: Confidence::Weak };
        match &found {
            Some(first) if first.value != claim.value => return None,
            Some(_) => {}
            None => found = Some(claim),
        }
    }
    found
}

/// The only line with a clock and the words "local time" or the like.
fn local_time_by_shape(sight: &Sight<'_>) -> Option<crate::claim::Text> {
    let lines = sight.page.lines(sight.page.all()).iter();
    let mut with_clock = lines.filter(|line| {
        let named = ["local time", "現地時間", "現地時刻", "현지 시간", "현지시간"];
        line.passage.text.len() <= 80
            && named.iter().any(|words| line.key.contains(words))
            && crate::text::clock::LocalTime::parse(&line.passage.text).is_some()
    });
    let line = with_clock.next()?;
    let said = Passage { found_by: "shape".into(), ..line.passage.clone() };
    Some(Claim { value: said.one_line(), said, confidence: Confidence::Weak })
}
