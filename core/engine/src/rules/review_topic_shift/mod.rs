//! The trade that the headline offers is compared with the trades that the titles of past jobs name.
//!
//! Accounts are sold for their history, and then the old jobs are of another trade. Somebody who learned a new trade has the
//! same page, and says so more often than not; mostly the rate is still the old one. So much is asked before this is worth
//! a question: many jobs, all of other trades, nothing that leads from one to the other, and a rate of twice the old.

use crate::claim::{Claims, Confidence, Evidence, Kind, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::tables::roles::{Role, roles_named};
use crate::text::money::{Cents, Currency, Per};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "review-topic-shift",
    family: Family::Reputation,
    tier: Tier::B,
    strength: 3,
    reads: &[
        Kind::Headline,
        Kind::Skills,
        Kind::Overview,
        Kind::Reviews,
        Kind::WorkHistory,
        Kind::HourlyRate,
        Kind::AccountType,
    ],
    sources: &["RENT", "UWLEASE", "US22"],
    since: "0.1.0",
    check,
};

/// Past jobs whose titles name a trade (catalogue).
const JOBS: usize = 6;
/// Their share of the shown jobs, as a fraction: where most titles say nothing, the others may be of any trade. A choice.
const NAMED: (usize, usize) = (2, 3);
/// So many times what was paid by the hour is asked now (catalogue).
const RISE: f64 = 2.0;
/// Quotes of past jobs shown.
const QUOTES: usize = 2;

/// Trades that people go to and fro between, or do side by side. A choice, wide on purpose.
const NEAR: &[(&str, &[&str])] = &[
    ("software", &["data", "it", "design", "engineering", "marketing"]),
    ("data", &["it", "engineering", "accounting", "marketing"]),
    ("it", &["service", "engineering"]),
    ("design", &["marketing", "engineering", "writing"]),
    ("writing", &["translation", "marketing", "admin", "legal"]),
    ("translation", &["admin", "legal", "service"]),
    ("admin", &["service", "accounting", "marketing", "legal", "data"]),
    ("accounting", &["legal"]),
    ("marketing", &["service"]),
];

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return cannot_tell("cannot-tell-team");
    }
    let Some(headline) = &claims.headline else { return unknown(Missing::Claim(Kind::Headline)) };
    let titles = titles(claims);
    if titles.is_empty() {
        return unknown(Missing::Claim(Kind::WorkHistory));
    }
    let Some(offered) = claims.role() else { return cannot_tell("cannot-tell-offer") };
    let told = claims.skills.iter().map(|(_, skill)| skill.value.as_str());
    let told =
        told.chain([headline.text.as_str()]).chain(claims.overview.as_ref().map(|text| text.text.as_str()));
    let told: Vec<&Role> = told.flat_map(roles_named).collect();
    let trades: Vec<(&Text, Vec<&Role>)> =
        titles.iter().map(|title| (*title, roles_named(&title.value))).collect();
    let led = |role: &&Role| is_near(role, offered) || told.contains(role);
    if trades.iter().any(|(_, named)| named.iter().any(led)) {
        return Outcome::LinesUp;
    }
    let named: Vec<&Text> =
        trades.iter().filter(|(_, named)| !named.is_empty()).map(|(title, _)| *title).collect();
    if named.len() < JOBS || named.len() * NAMED.1 < titles.len() * NAMED.0 {
        return cannot_tell("cannot-tell-few-jobs");
    }
    let Some(asked) = claims.firm_rate() else { return unknown(Missing::Claim(Kind::HourlyRate)) };
    let currency = asked.value.currency.filter(|_| asked.value.per == Per::Hour);
    let Some((paid, currency)) = currency.and_then(|known| Some((usual_rate(claims, known)?, known))) else {
        return cannot_tell("cannot-tell-no-rates");
    };
    if asked.value.min.units() < RISE * paid {
        return Outcome::LinesUp;
    }
    let rate = asked.said.evidence();
    let said = headline.evidence();
    let args = vec![
        ("headline", Arg::Quote(said.quote.clone())),
        ("n", Arg::Number(named.len() as f64)),
        ("title", Arg::Quote(named.first().map_or_else(String::new, |title| title.said.one_line()))),
        ("asked", Arg::Quote(rate.quote.clone())),
        ("paid", Arg::Money(Cents::from_units(paid).unwrap_or(Cents(0)), currency)),
    ];
    let jobs = named.iter().take(QUOTES).map(|title| title.said.evidence());
    let evidence: Vec<Evidence> = [said].into_iter().chain(jobs).chain([rate]).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}

/// The titles of the jobs of the history or of the reviews, whichever has more. The two tell of the same jobs.
fn titles(claims: &Claims) -> Vec<&Text> {
    let history: Vec<&Text> = claims.work_history.iter().filter_map(|job| job.title.as_ref()).collect();
    let reviewed: Vec<&Text> = claims.reviews.iter().filter_map(|review| review.project.as_ref()).collect();
    if history.len() < reviewed.len() { reviewed } else { history }
}

/// The middle one of what past jobs paid by the hour in a currency.
fn usual_rate(claims: &Claims, currency: Currency) -> Option<f64> {
    let rates = claims.work_history.iter().filter_map(|job| job.rate.as_ref());
    let mut paid: Vec<f64> = rates
        .filter(|rate| rate.confidence == Confidence::Firm && rate.value.per == Per::Hour)
        .filter(|rate| rate.value.currency == Some(currency) && rate.value.min.0 > 0)
        .map(|rate| rate.value.max.units())
        .collect();
    sorting::by(&mut paid, f64::total_cmp);
    (!paid.is_empty()).then(|| sorting::quantile(&paid, 0.5))
}

fn is_near(one: &Role, other: &Role) -> bool {
    let beside =
        |one: &Role, other: &Role| NEAR.iter().any(|(id, near)| *id == one.id && near.contains(&other.id));
    one.id == other.id || beside(one, other) || beside(other, one)
}

fn cannot_tell(why: &'static str) -> Outcome {
    unknown(Missing::CannotTell(why))
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
