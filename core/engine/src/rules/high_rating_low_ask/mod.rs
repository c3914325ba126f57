//! What is asked today is compared with what the same person was paid by the hour before.
//!
//! Nobody is compared with others here. Somebody rated highly over years who asks less than half of the own usual rate, and less
//! than any of the last jobs paid, may have a good reason; it is worth hearing it.

use crate::claim::{Claim, Claims, Confidence, Evidence, Kind, Passage, Review, Text, WorkItem};
use crate::rules::said::{Said, said};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::text::date::{PartialDate, SpanEnd};
use crate::text::money::{Cents, Currency, Money, Per, Rate, Signs};
use crate::text::phrases::Phrases;

use jiff::civil::Date;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "high-rating-low-ask",
    family: Family::Rate,
    tier: Tier::B,
    strength: 3,
    reads: &[
        Kind::HourlyRate,
        Kind::WorkHistory,
        Kind::Overview,
        Kind::Reviews,
        Kind::JobSuccess,
        Kind::HoursWorked,
        Kind::Jobs,
        Kind::AccountType,
    ],
    sources: &["BFV24", "DERIV"],
    since: "0.1.0",
    check,
};

/// Below this share of the middle one of the own last rates (catalogue).
const SHARE: f64 = 0.5;
/// So many last jobs by the hour are looked at (catalogue), and so many are needed, unless one alone was long work (a choice).
const LAST: usize = 5;
const LEAST_JOBS: usize = 2;
/// What makes a long history: days between the beginning of the first of them and the end of the last (catalogue: two years), or
/// the hours booked in them or on the whole account, or the jobs the site counts (choices: three months of full work, twenty jobs).
const LEAST_DAYS: i32 = 730;
const MANY_HOURS: f64 = 500.0;
const MANY_JOBS: f64 = 20.0;
/// Days since the last of them after which a comparison with today says nothing: three years (a choice).
const LONG_AGO: i32 = 1096;
/// Fewer hours are a talk or a test, not a rate somebody lives on (a choice).
const LEAST_HOURS: f64 = 10.0;
/// Stars of five, and percent of success, that are excellent (catalogue; the second is a choice).
const STARS: f64 = 4.8;
const SUCCESS: f64 = 95.0;

/// "$" without a country; an amount in another currency than the asked one is not compared.
const SIGNS: Signs = Signs::US;

/// A past job that was paid by the hour.
struct Job<'a> {
    paid: Cents,
    said: &'a Passage,
    hours: f64,
    /// Its first and last day, where the page prints dates.
    dates: Option<(Date, Date)>,
}

/// Words of what an hour was paid before.
const TOLD: &str = "high_rating_low_ask/told";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return cannot_tell("cannot-tell-team");
    }
    let excellent = firm(claims.rating.as_ref()).filter(|rating| (STARS..=5.0).contains(&rating.value));
    let excellent =
        excellent.or_else(|| firm(claims.job_success.as_ref()).filter(|share| share.value >= SUCCESS));
    let Some(asked) = claims.firm_rate() else { return unknown(Missing::Claim(Kind::HourlyRate)) };
    if claims.work_history.is_empty() && claims.reviews.iter().all(|review| review.amount.is_none()) {
        return unknown(Missing::Claim(Kind::WorkHistory));
    }
    let Some(currency) =
        asked.value.currency.filter(|_| asked.value.per == Per::Hour && asked.value.max.0 > 0)
    else {
        return cannot_tell("cannot-tell-unit");
    };
    let Some(today) = checking.today() else { return unknown(Missing::TimeOfReading) };
    let Some(excellent) = excellent else { return cannot_tell("cannot-tell-rating") };
    let jobs = last_jobs(claims, currency, today);
    let dated = || jobs.iter().filter_map(|job| job.dates);
    let ended = dated().map(|(_, to)| to).max();
    let days = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    let span = dated().map(|(from, _)| from).min().zip(ended).map_or(0, |(from, to)| days(from, to));
    let booked: f64 = jobs.iter().map(|job| job.hours).sum();
    let number = |claim: &Option<Claim<f64>>| firm(claim.as_ref()).map_or(0.0, |claim| claim.value);
    let long = span >= LEAST_DAYS
        || booked.max(number(&claims.hours_worked)) >= MANY_HOURS
        || number(&claims.jobs).max(number(&claims.review_count)) >= MANY_JOBS;
    let is_long_work = jobs.iter().any(|job| job.hours >= MANY_HOURS);
    if jobs.len() < LEAST_JOBS && !is_long_work || !long {
        return cannot_tell("cannot-tell-few-jobs");
    }
    // Where no job prints a date, nothing tells that they are of long ago; sites show the last ones.
    if ended.is_some_and(|ended| days(ended, today) > LONG_AGO) {
        return cannot_tell("cannot-tell-long-ago");
    }
    let mut paid: Vec<f64> = jobs.iter().map(|job| job.paid.units()).collect();
    sorting::by(&mut paid, f64::total_cmp);
    let (middle, least) = (sorting::quantile(&paid, 0.5), paid.first().copied().unwrap_or_default());
    let most = asked.value.max.units();
    if most >= SHARE * middle || most >= least {
        return Outcome::LinesUp;
    }
    let rate = asked.said.evidence();
    // What the text tells of it, where it does.
    let told = match &claims.overview {
        Some(text) => match checking.tables.phrases(TOLD) {
            Some(table) => told(text, table),
            None => return Outcome::without_phrases(),
        },
        None => None,
    };
    let noticed = match (jobs.len() == 1, told.is_some()) {
        (true, true) => "noticed-one-told",
        (true, false) => "noticed-one",
        (false, true) => "noticed-told",
        (false, false) => "noticed",
    };
    let mut args = vec![
        ("asked", Arg::Quote(rate.quote.clone())),
        ("middle", Arg::Money(Cents::from_units(middle).unwrap_or(Cents(0)), currency)),
        ("n", Arg::Number(jobs.len() as f64)),
        ("rated", Arg::Quote(excellent.said.one_line())),
    ];
    args.extend(told.as_ref().map(|told| ("told", Arg::Quote(told.quote.clone()))));
    let past = jobs.iter().take(LEAST_JOBS).map(|job| job.said.evidence()).chain(told);
    let evidence = [rate].into_iter().chain(past).chain([excellent.said.evidence()]).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// The clause in which a text tells what an hour was paid before: with a word of paying, or with an amount of money.
fn told(text: &Passage, table: Phrases<'_>) -> Option<Evidence> {
    let found = said(text, table);
    let by_hour = |said: &&Said| {
        let hour = |other: &Said| other.name == "hour" && other.sentence == said.sentence;
        let sentence = || text.folded().text.get(said.sentence.clone()).unwrap_or_default();
        let paid = said.name == "paid" || said.name == "before" && Money::find(sentence(), SIGNS).is_some();
        paid && found.iter().any(hour)
    };
    found.iter().find(by_hour).map(|said| said.evidence(text))
}

/// The last jobs paid by the hour in a currency, the latest first: those of the history, or where it shows no rate, those of which
/// the reviews print one.
fn last_jobs(claims: &Claims, currency: Currency, today: Date) -> Vec<Job<'_>> {
    let mut jobs: Vec<Job<'_>> =
        claims.work_history.iter().filter_map(|item| worked(item, currency, today)).collect();
    if jobs.is_empty() {
        jobs = claims.reviews.iter().filter_map(|review| reviewed(review, currency)).collect();
    }
    // Beside dated ones an undated job may be of any time.
    if jobs.iter().any(|job| job.dates.is_some()) {
        jobs.retain(|job| job.dates.is_some());
    }
    let end = |job: &Job<'_>| job.dates.map(|(_, to)| to);
    sorting::by(&mut jobs, |one, other| end(other).cmp(&end(one)));
    jobs.truncate(LAST);
    jobs
}

fn worked(item: &WorkItem, currency: Currency, today: Date) -> Option<Job<'_>> {
    let hours = firm(item.hours.as_ref()).map(|hours| hours.value);
    if item.hourly == Some(false) || hours.is_some_and(|hours| hours < LEAST_HOURS) {
        return None;
    }
    let (paid, said) = match (&item.rate, &item.amount, hours) {
        (Some(rate), ..) => by_the_hour(rate, currency)?,
        (None, Some(amount), Some(hours)) if item.hourly == Some(true) => {
            over_hours(amount, hours, currency)?
        }
        _ => return None,
    };
    let hours = hours.unwrap_or_default();
    let Some(printed) = &item.dates else { return Some(Job { paid, said, hours, dates: None }) };
    let dates = firm(Some(printed))?.value;
    let to = match dates.to {
        Some(SpanEnd::On(end)) => end.latest()?,
        Some(SpanEnd::Present) => today,
        None => return None,
    };
    Some(Job { paid, said, hours, dates: Some((dates.from.earliest()?, to)) })
}

/// Money over hours is what an hour brought. A bare number is in the currency of the asked rate.
fn over_hours(amount: &Text, hours: f64, currency: Currency) -> Option<(Cents, &Passage)> {
    let signed = Money::find(&amount.value, SIGNS).map(|found| found.value);
    let bare = || {
        let amount = Cents::from_units(amount.value.trim().parse().ok()?)?;
        Some(Money { amount, currency: Some(currency) })
    };
    let money = signed.or_else(bare).filter(|money| money.currency == Some(currency))?;
    Some((Cents::from_units(money.amount.units() / hours)?, &amount.said))
}

/// A review that prints what an hour was paid.
fn reviewed(review: &Review, currency: Currency) -> Option<Job<'_>> {
    let amount = review.amount.as_ref()?;
    let rate = Rate::find(&amount.value, SIGNS, None)?.value;
    let day = PartialDate::find(&review.date.as_ref()?.value)?.value;
    let fits = rate.per == Per::Hour && rate.currency == Some(currency) && rate.min.0 > 0;
    let dates = Some((day.earliest()?, day.latest()?));
    fits.then_some(Job { paid: rate.min, said: &amount.said, hours: 0.0, dates })
}

fn by_the_hour(rate: &Claim<Rate>, currency: Currency) -> Option<(Cents, &Passage)> {
    let value = rate.value;
    let fits = value.per == Per::Hour && value.currency == Some(currency) && value.min.0 > 0;
    (fits && rate.confidence == Confidence::Firm).then_some((value.min, &rate.said))
}

fn firm<T>(claim: Option<&Claim<T>>) -> Option<&Claim<T>> {
    claim.filter(|claim| claim.confidence == Confidence::Firm)
}

fn cannot_tell(why: &'static str) -> Outcome {
    unknown(Missing::CannotTell(why))
}

fn unknown(missing: Missing) -> Outcome {
    Outcome::Unknown(vec![missing])
}
