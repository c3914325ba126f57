//! The asked rate is far below what the same page claims of seniority and place.
//!
//! A low rate by itself is never a finding, and a country where work is cheap disarms the rule: it compares a page only with its
//! own claims, is a note, and appears only beside a finding of another kind. At these thresholds 2.2 % of ordinary armed profiles
//! would be met, and one in two hundred of those with a track record.

use jiff::Timestamp;

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage};
use crate::rules::full_time::is_full_time;
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Lookup;
use crate::tables::money::usd_per_unit;
use crate::tables::rates::{self, Seniority, parameter};
use crate::text::date::PartialDate;
use crate::text::experience::About;
use crate::text::money::{Cents, Currency, Per};
use crate::text::phrases::{Hit, Phrases, Standing, standing};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "rate-below-own-claims",
    family: Family::Rate,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Location, Kind::HourlyRate, Kind::Headline, Kind::Overview, Kind::Skills],
    sources: &["JP24", "ROK22", "BFV24", "SEAL", "JF24", "RATES"],
    since: "0.1.0",
    check,
};

/// Titles of seniority.
const TITLES: &str = "rate_below_own_claims/phrases";

/// Stated years that make a claim of seniority, and of more (choices of the rate research, untested).
const SENIOR_YEARS: f32 = 5.0;
const LEAD_YEARS: f32 = 10.0;

/// Hours of a day of work, and of a month of it at the least (twenty days): fewer hours make the rate look higher. Choices.
const DAY_HOURS: f64 = 7.0;
const MONTH_HOURS: f64 = 140.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let located = claims.location.as_ref().is_some_and(|claim| claim.confidence == Confidence::Firm);
    let (Some(rate), true) = (claims.firm_rate(), located) else {
        let missing = [(!located, Kind::Location), (claims.firm_rate().is_none(), Kind::HourlyRate)];
        let gone = missing.into_iter().filter(|(gone, _)| *gone);
        return Outcome::Unknown(gone.map(|(_, kind)| Missing::Claim(kind)).collect());
    };
    let Some(titles) = checking.tables.phrases(TITLES) else { return Outcome::without_phrases() };
    let Some(hours) = hours(rate.value.per, claims, checking) else { return cannot_tell("cannot-tell-unit") };
    let per_unit = rate.value.currency.and_then(|currency| usd_per_unit(currency, checking.taken_at));
    let Some(per_unit) = per_unit.filter(|_| rate.value.max.0 > 0) else {
        return cannot_tell("cannot-tell-currency");
    };
    let asked = rate.value.max.units() * per_unit / hours;
    let country = match claims.stated_country(checking.tables) {
        Lookup::Found(country) => country,
        Lookup::NotKnown => return cannot_tell("cannot-tell-country"),
        Lookup::NoTable(table) => return Outcome::Unknown(vec![Missing::Table(table)]),
    };
    let Some((seniority, stated)) = seniority(claims, checking.taken_at, titles) else {
        return cannot_tell("cannot-tell-seniority");
    };
    let Some(role) = claims.role() else { return cannot_tell("cannot-tell-role") };
    let armed = rates::expected(country, role, seniority)
        .filter(|expected| expected.gdp_per_head >= parameter("armed-income"))
        .filter(|expected| expected.usual() >= parameter("armed-usual"));
    let Some(expected) = armed else { return cannot_tell("cannot-tell-reference") };
    let (low_z, low_ratio) = (parameter("low-z"), parameter("low-ratio"));
    if !(expected.z(asked) <= low_z && expected.ratio(asked) <= low_ratio) {
        return Outcome::LinesUp;
    }
    let limit = (expected.mu + low_z * expected.sigma).exp().min(low_ratio * expected.usual());
    let place = claims.location.as_ref().map(|location| location.said.evidence());
    let asked = rate.said.evidence();
    let args = vec![
        ("asked", Arg::Quote(asked.quote.clone())),
        ("stated", Arg::Quote(stated.quote.clone())),
        ("place", Arg::Country(country.0)),
        ("role", Arg::Text(role.id.to_owned())),
        ("usual", dollars(expected.usual())),
        ("limit", dollars(limit)),
        ("n", Arg::Number(parameter("people"))),
        ("source", Arg::Text(rates::SOURCE.to_owned())),
        ("date", Arg::Date(PartialDate { year: 2025, month: Some(4), day: None })),
    ];
    let evidence = [asked, stated].into_iter().chain(place).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}

/// Hours of work that the rate is asked for: a month is known only where the page asks for full time.
fn hours(per: Per, claims: &Claims, checking: &Checking<'_>) -> Option<f64> {
    match per {
        Per::Hour => Some(1.0),
        Per::Day => Some(DAY_HOURS),
        Per::Month => is_full_time(claims, checking)?.then_some(MONTH_HOURS),
        Per::Project => None,
    }
}

/// What the page claims of seniority, and the words: a title in the headline or told in the overview, or five years and more in
/// either.
fn seniority(
    claims: &Claims,
    read_at: Option<Timestamp>,
    titles: Phrases<'_>,
) -> Option<(Seniority, Evidence)> {
    let (headline, overview) = (claims.headline.as_ref(), claims.overview.as_ref());
    let title = headline
        .and_then(|text| title(text, titles, false))
        .into_iter()
        .chain(overview.and_then(|text| title(text, titles, true)));
    let texts = [headline, overview];
    let years = texts.into_iter().flatten().filter_map(|text| longest(text, read_at));
    // The stronger claim; of two equals the title, which stands first.
    title.chain(years).reduce(|best, next| if next.0 > best.0 { next } else { best })
}

/// The highest title a text gives its writer. In an overview other people have titles too: there it must be told as the own.
fn title(text: &Passage, titles: Phrases<'_>, told: bool) -> Option<(Seniority, Evidence)> {
    let folded = text.folded();
    let hits = titles.find(folded);
    let seniority = |hit: &Hit| match (hit.name, told) {
        ("lead", false) | ("was-lead", _) => Some(Seniority::Lead),
        ("senior", false) | ("was-senior", _) => Some(Seniority::Senior),
        _ => None,
    };
    let said = hits.iter().filter(|hit| standing(&folded.text, hit) == Standing::Said);
    let found = said.filter_map(|hit| Some((seniority(hit)?, hit)));
    let (seniority, hit) = found.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    Some((seniority, text.evidence_of(hit.range.clone())))
}

fn longest(text: &Passage, read_at: Option<Timestamp>) -> Option<(Seniority, Evidence)> {
    let now = read_at.map(|at| 1970.0 + at.as_second() as f32 / 31_556_952.0);
    let own = text
        .experience()
        .iter()
        .filter(|found| matches!(found.about, About::Career { .. } | About::Subject(_)))
        .cloned();
    let counted = own.filter_map(|found| {
        // "Since 2012" needs the time of reading; without it no year is counted.
        let years = found.length.years_at_least(now.unwrap_or(0.0));
        (years >= SENIOR_YEARS).then_some((years, found.said))
    });
    let (years, said) = counted.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    let seniority = if years > LEAD_YEARS { Seniority::Lead } else { Seniority::Senior };
    Some((seniority, text.evidence_at(said)))
}

fn dollars(units: f64) -> Arg {
    // Whole dollars for what is usual; the limit is a choice, and one digit shows where it lies.
    let rounded = if units >= 20.0 { units.round() } else { (units * 10.0).round() / 10.0 };
    Arg::Money(Cents::from_units(rounded).unwrap_or(Cents(0)), Currency::USD)
}

fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
