//! A message demands money before the work and presses for it: twice over, or with a threat, a deadline of hours or anger.
//!
//! A deposit of a fifth to a half is ordinary among small studios, so a demand alone is none; it takes a second demand in another
//! sentence, or words of pressure. Profiles state policies, so only messages and bids are read.

use crate::claim::{Claims, Kind, Passage};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::Phrases;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "upfront-payment-pressure",
    family: Family::Payment,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Overview],
    sources: &["FBI23", "FBI25A", "US22", "FLVIO"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "upfront_payment_pressure/phrases";
/// Parts of a demand that is pressed for, and how they make one.
const PARTS: &str = "upfront_payment_pressure/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "start until ~money ~!press -shop -~calm"),
    ("noticed", "before money ~!press -shop -~calm"),
    ("noticed", "nono ~!press -shop -~calm"),
    ("noticed", "gate money ~!press -shop -~calm"),
    ("noticed", "money early want ~!press -shop -~calm"),
    ("noticed", "money want !hard -shop -~calm"),
    ("noticed", "fee want ~!press -shop -~calm"),
    ("noticed", "fee early ~!press -shop -~calm"),
    ("noticed", "fee want ~early -shop -~calm"),
    ("noticed", "money !hard ~!press -shop -~calm"),
    ("noticed", "money early start ~!press -shop -~calm"),
    ("noticed", "before money ~start ~!press -shop -~calm"),
    ("noticed", "fee early -shop -~calm"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(parts)) = tables else { return Outcome::without_phrases() };
    let mut found = said(overview, table);
    let others = |said: &Said| holds(overview, parts, &said.sentence, &["shop"]);
    found.retain(|said| !others(said));
    let of = |name: &'static str| found.iter().filter(move |said| said.name == name);
    let again = |demand: &Said| of("prepay").find(|other| other.sentence != demand.sentence).cloned();
    let phrased = of("prepay").next().and_then(|demand| match (of("press").next(), again(demand)) {
        (Some(press), _) => Some(("noticed", demand.clone(), press.clone())),
        (None, Some(second)) => Some(("noticed-again", demand.clone(), second)),
        (None, None) => None,
    });
    let Some((noticed, demand, other)) = phrased.or_else(|| pressed(overview, parts)) else {
        return Outcome::LinesUp;
    };
    let mut evidence = vec![demand.evidence(overview), other.evidence(overview)];
    evidence.dedup();
    // The demand and what presses for it may be one clause.
    let noticed = if evidence.len() == 1 { "noticed-one" } else { noticed };
    let quotes = ["text", "second"].into_iter().zip(&evidence);
    let args = quotes.map(|(name, evidence)| (name, Arg::Quote(evidence.quote.clone()))).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// A demand and other words that press for it, put together from parts.
fn pressed(overview: &Passage, parts: Phrases<'_>) -> Option<(&'static str, Said, Said)> {
    let found = together(overview, parts, WHOLES)?;
    let press = found.beside.unwrap_or_else(|| found.said.clone());
    Some((found.said.name, found.said, press))
}
