//! What is asked today is compared with what the same person was paid by the hour before.
//!
//! Nobody is compared with others here. Somebody rated highly over years who asks less than half of the own usual rate, and less
//! than any of the last jobs paid, may have a good reason; it is worth hearing it.

use crate::claim::{Claim, Claims, Confidence, Kind, WorkItem};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::text::date::SpanEnd;
use crate::text::money::{Cents, Currency, Per, Rate};

use jiff::civil::Date;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "high-rating-low-ask",
    family: Family::Rate,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::HourlyRate, Kind::WorkHistory, Kind::Reviews, Kind::JobSuccess, Kind::AccountType],
    sources: &["BFV24", "DERIV"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// Below this share of the middle one of the own last rates (catalogue).
const SHARE: f64 = 0.5;
/// So many last jobs by the hour are looked at (catalogue), and so many are needed (a choice).
const LAST: usize = 5;
const LEAST_JOBS: usize = 2;
/// Days between the beginning of the first of them and the end of the last: two years (catalogue).
const LEAST_DAYS: i32 = 730;
/// Days since the last of them after which a comparison with today says nothing: three years (a choice).
const LONG_AGO: i32 = 1096;
/// Fewer hours are a talk or a test, not a rate somebody lives on (a choice).
const LEAST_HOURS: f64 = 10.0;
/// Stars of five, and percent of success, that are excellent (catalogue; the second is a choice).
const STARS: f64 = 4.8;
const SUCCESS: f64 = 95.0;

/// A past job that was paid by the hour.
struct Job<'a> {
    rate: &'a Claim<Rate>,
    from: Date,
    to: Date,
}

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return cannot_tell("cannot-tell-team");
    }
    let excellent = firm(claims.rating.as_ref()).filter(|rating| (STARS..=5.0).contains(&rating.value));
    let excellent =
        excellent.or_else(|| firm(claims.job_success.as_ref()).filter(|share| share.value >= SUCCESS));
    let Some(asked) = claims.firm_rate() else { return unknown(Missing::Claim(Kind::HourlyRate)) };
    if claims.work_history.is_empty() {
        return unknown(Missing::Claim(Kind::WorkHistory));
    }
    let Some(currency) =
        asked.value.currency.filter(|_| asked.value.per == Per::Hour && asked.value.max.0 > 0)
    else {
        return cannot_tell("cannot-tell-unit");
    };
    let Some(today) = checking.today() else { return unknown(Missing::TimeOfReading) };
    let Some(excellent) = excellent else { return cannot_tell("cannot-tell-rating") };
    let jobs = last_jobs(&claims.work_history, currency, today);
    let ended = jobs.iter().map(|job| job.to).max();
    let days = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    let span = jobs.iter().map(|job| job.from).min().zip(ended).map_or(0, |(from, to)| days(from, to));
    if jobs.len() < LEAST_JOBS || span < LEAST_DAYS {
        return cannot_tell("cannot-tell-few-jobs");
    }
    if ended.is_none_or(|ended| days(ended, today) > LONG_AGO) {
        return cannot_tell("cannot-tell-long-ago");
    }
    let mut paid: Vec<f64> = jobs.iter().map(|job| job.rate.value.min.units()).collect();
    sorting::by(&mut paid, f64::total_cmp);
    let (middle, least) = (sorting::quantile(&paid, 0.5), paid.first().copied().unwrap_or_default());
    let most = asked.value.max.units();
    if most >= SHARE * middle || most >= least {
        return Outcome::LinesUp;
    }
    let rate = asked.said.evidence();
    let args = vec![
        ("asked", Arg::Quote(rate.quote.clone())),
        ("middle", Arg::Money(Cents::from_units(middle).unwrap_or(Cents(0)), currency)),
        ("n", Arg::Number(jobs.len() as f64)),
        ("rated", Arg::Quote(excellent.said.one_line())),
    ];
    let past = jobs.iter().take(LEAST_JOBS).map(|job| job.rate.said.evidence());
    let evidence = [rate].into_iter().chain(past).chain([excellent.said.evidence()]).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}

/// The last jobs paid by the hour in a currency, the latest first.
fn last_jobs<'a>(history: &'a [WorkItem], currency: Currency, today: Date) -> Vec<Job<'a>> {
    let job = |item: &'a WorkItem| {
        let rate = firm(item.rate.as_ref())?;
        let fits =
            rate.value.per == Per::Hour && rate.value.currency == Some(currency) && rate.value.min.0 > 0;
        let dates = firm(item.dates.as_ref())?.value;
        let to = match dates.to? {
            SpanEnd::On(end) => end.latest()?,
            SpanEnd::Present => today,
        };
        let talk = item.hours.as_ref().is_some_and(|hours| hours.value < LEAST_HOURS);
        let counts = fits && !talk && item.hourly != Some(false);
        counts.then_some(Job { rate, from: dates.from.earliest()?, to })
    };
    let mut jobs: Vec<Job<'_>> = history.iter().filter_map(job).collect();
    sorting::by(&mut jobs, |one, other| other.to.cmp(&one.to));
    jobs.truncate(LAST);
    jobs
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
