//! What is asked today is compared with what the same person was paid for the same length of time before.
//!
//! Nobody is compared with others here. Somebody rated highly over years who asks less than half of the own usual rate, and less
//! than any of the last jobs paid, may have a good reason; it is worth hearing it.

use crate::claim::{Claim, Claims, Confidence, Evidence, Kind, Passage, Review, Text, WorkItem};
use crate::rules::full_time::is_full_time;
use crate::rules::said::{Said, said};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::text::date::{PartialDate, SpanEnd};
use crate::text::money::{Cents, Currency, Money, Per, Rate, Signs};

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
        Kind::Headline,
        Kind::Overview,
        Kind::Reviews,
        Kind::JobSuccess,
        Kind::HoursWorked,
        Kind::TotalEarned,
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

/// What the asked rate is paid for, and in what.
#[derive(Clone, Copy)]
struct Unit {
    per: Per,
    currency: Currency,
}

impl Unit {
    fn is_of(self, rate: Rate) -> bool {
        rate.per == self.per && rate.currency == Some(self.currency)
    }

    /// The least that a rate of this unit paid.
    fn paid(self, rate: Rate) -> Option<Cents> {
        (self.is_of(rate) && rate.min.0 > 0).then_some(rate.min)
    }
}

/// A past job that was paid by that unit.
struct Job<'a> {
    paid: Cents,
    said: &'a Passage,
    hours: f64,
    /// Its first and last day, where the page prints dates.
    dates: Option<(Date, Date)>,
}

/// Bytes of a contract's text at most for a rate in it to be its terms: longer ones are a client's praise. A choice.
const TERMS: usize = 120;
/// Below this share of a rate that only the text tells of (a guess: people also tell of their best hour).
const TOLD_SHARE: f64 = 0.25;

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
    let told = told(claims, checking);
    let is_priced = |told: &Told| told.rate.is_some();
    if claims.work_history.is_empty()
        && claims.reviews.iter().all(|review| review.amount.is_none())
        && !told.as_ref().is_some_and(is_priced)
    {
        return unknown(Missing::Claim(Kind::WorkHistory));
    }
    let per = asked.value.per;
    let Some(currency) = asked.value.currency.filter(|_| per != Per::Project && asked.value.max.0 > 0) else {
        return cannot_tell("cannot-tell-unit");
    };
    if per == Per::Month {
        match is_full_time(claims, checking) {
            Some(true) => {}
            Some(false) => return cannot_tell("cannot-tell-unit"),
            None => return Outcome::without_phrases(),
        }
    }
    let Some(today) = checking.today() else { return unknown(Missing::TimeOfReading) };
    let Some(excellent) = excellent else { return cannot_tell("cannot-tell-rating") };
    let unit = Unit { per, currency };
    let jobs = last_jobs(claims, unit, today);
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
    let most = asked.value.max.units();
    let rate = asked.said.evidence();
    let (quote, rated) = (Arg::Quote(rate.quote.clone()), Arg::Quote(excellent.said.one_line()));
    if jobs.len() < LEAST_JOBS && !is_long_work || !long {
        let Some(told) = told.filter(|told| long && told.is_beyond(most, unit)) else {
            return cannot_tell("cannot-tell-few-jobs");
        };
        let args = vec![("asked", quote), ("told", Arg::Quote(told.said.quote.clone())), ("rated", rated)];
        let evidence = vec![rate, told.said, excellent.said.evidence()];
        return Outcome::Fired(vec![Finding { noticed: "noticed-told-alone", args, evidence }]);
    }
    // Where no job prints a date, nothing tells that they are of long ago; sites show the last ones.
    if ended.is_some_and(|ended| days(ended, today) > LONG_AGO) {
        return cannot_tell("cannot-tell-long-ago");
    }
    let mut paid: Vec<f64> = jobs.iter().map(|job| job.paid.units()).collect();
    sorting::by(&mut paid, f64::total_cmp);
    let (middle, least) = (sorting::quantile(&paid, 0.5), paid.first().copied().unwrap_or_default());
    if most >= SHARE * middle || most >= least {
        return Outcome::LinesUp;
    }
    let told = told.map(|told| told.said);
    let noticed = match (per == Per::Hour, jobs.len() == 1, told.is_some()) {
        (false, ..) => "noticed-same-unit",
        (true, true, true) => "noticed-one-told",
        (true, true, false) => "noticed-one",
        (true, false, true) => "noticed-told",
        (true, false, false) => "noticed",
    };
    let mut args = vec![
        ("asked", quote),
        ("middle", Arg::Money(Cents::from_units(middle).unwrap_or(Cents(0)), currency)),
        ("n", Arg::Number(jobs.len() as f64)),
        ("rated", rated),
    ];
    args.extend(told.as_ref().map(|told| ("told", Arg::Quote(told.quote.clone()))));
    let past = jobs.iter().take(LEAST_JOBS).map(|job| job.said.evidence()).chain(told);
    let brought = brought(claims, unit, most).into_iter().flatten().map(Passage::evidence);
    let evidence = [rate].into_iter().chain(past).chain([excellent.said.evidence()]).chain(brought).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// What the text tells of earlier pay.
struct Told {
    said: Evidence,
    /// The rate it names.
    rate: Option<Rate>,
}

impl Told {
    /// Whether it names a rate of one unit that is so many times what is asked that no other number is needed.
    fn is_beyond(&self, most: f64, unit: Unit) -> bool {
        self.rate.is_some_and(|rate| unit.is_of(rate) && most < TOLD_SHARE * rate.min.units())
    }
}

/// The clause in which the text tells what an hour was paid before: with a word of paying, or with an amount of money. Without a table
/// of such words there is none: what the numbers prove needs no words.
fn told(claims: &Claims, checking: &Checking<'_>) -> Option<Told> {
    let text = claims.overview.as_ref()?;
    let found = said(text, checking.tables.phrases(TOLD)?);
    let by_hour = |said: &&Said| {
        let hour = |other: &Said| other.name == "hour" && other.sentence == said.sentence;
        let sentence = || text.folded().text.get(said.sentence.clone()).unwrap_or_default();
        let paid = said.name == "paid" || said.name == "before" && Money::find(sentence(), SIGNS).is_some();
        paid && found.iter().any(hour)
    };
    let told = found.iter().find(by_hour)?;
    let is_own = !found.iter().any(|other| other.name == "other" && other.sentence == told.sentence);
    let clause = text.folded().text.get(told.clause.clone()).filter(|_| is_own).unwrap_or_default();
    Some(Told { said: told.evidence(text), rate: Rate::find(clause, SIGNS, None).map(|found| found.value) })
}

/// Earnings and hours of the whole account, where an hour of it brought as much more than is asked as the last jobs did. They are quoted
/// beside those: alone they prove nothing, because work at a fixed price brings money without hours.
fn brought(claims: &Claims, unit: Unit, most: f64) -> Option<[&Passage; 2]> {
    let (earned, hours) = (firm(claims.total_earned.as_ref())?, firm(claims.hours_worked.as_ref())?);
    let floor = earned.value.floor;
    let same = unit.per == Per::Hour && floor.currency == Some(unit.currency) && hours.value > 0.0;
    (same && most < SHARE * floor.amount.units() / hours.value).then_some([&earned.said, &hours.said])
}

/// The last jobs paid by one unit, the latest first: those of the history, or where it shows no rate, those of which
/// the reviews print one.
fn last_jobs(claims: &Claims, unit: Unit, today: Date) -> Vec<Job<'_>> {
    let mut jobs: Vec<Job<'_>> =
        claims.work_history.iter().filter_map(|item| worked(item, unit, today)).collect();
    if jobs.is_empty() {
        jobs = claims.reviews.iter().filter_map(|review| reviewed(review, unit)).collect();
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

fn worked(item: &WorkItem, unit: Unit, today: Date) -> Option<Job<'_>> {
    let hours = firm(item.hours.as_ref()).map(|hours| hours.value);
    if item.hourly == Some(false) || hours.is_some_and(|hours| hours < LEAST_HOURS) {
        return None;
    }
    let (paid, said) = match (&item.rate, &item.amount, &item.text, hours) {
        (Some(rate), ..) => {
            (unit.paid(rate.value).filter(|_| rate.confidence == Confidence::Firm)?, &rate.said)
        }
        (None, Some(amount), _, Some(hours)) if item.hourly == Some(true) && unit.per == Per::Hour => {
            over_hours(amount, hours, unit.currency)?
        }
        // "Full time, 7,200,000 won a month": the terms stand in the words of the contract.
        (None, None, Some(text), _) if unit.per != Per::Hour && text.text.len() <= TERMS => {
            (unit.paid(terms(&text.text)?)?, text)
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

/// The rate in the words of a contract; 월 and 月 right in front of an amount are its month, unless a number makes them a date.
fn terms(text: &str) -> Option<Rate> {
    let money = Money::find(text, SIGNS)?;
    let before = text.get(..money.range.start)?.trim_end();
    let month = before.strip_suffix(['월', '月']).filter(|rest| !rest.ends_with(char::is_numeric));
    Some(Rate::find(text, SIGNS, month.map(|_| Per::Month))?.value)
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
fn reviewed(review: &Review, unit: Unit) -> Option<Job<'_>> {
    let amount = review.amount.as_ref()?;
    let rate = Rate::find(&amount.value, SIGNS, None)?.value;
    let day = PartialDate::find(&review.date.as_ref()?.value)?.value;
    let dates = Some((day.earliest()?, day.latest()?));
    Some(Job { paid: unit.paid(rate)?, said: &amount.said, hours: 0.0, dates })
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
