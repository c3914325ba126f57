//! Many very small jobs at the beginning of an account, and a price many times as high now.
//!
//! To begin small is the usual advice for newcomers, so this is context: it says that the ratings were given for another
//! size of work.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::claim::{Claims, Confidence, Evidence, Kind, PastJob};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::tables::money::usd_per_unit;
use crate::text::money::Money;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "micro-job-ladder",
    family: Family::Reputation,
    tier: Tier::C,
    strength: 1,
    reads: &[
        Kind::Reviews,
        Kind::WorkHistory,
        Kind::MemberSince,
        Kind::HourlyRate,
        Kind::PricePackages,
        Kind::Bid,
    ],
    sources: &["LEE14", "RENT"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// Small jobs there must be, the days from the first to the last of them, and what each paid at most in US dollars
/// (catalogue).
const JOBS: usize = 8;
const DAYS: i32 = 21;
const SMALL_USD: f64 = 20.0;
/// How many times the usual small job the asked price must be (catalogue).
const TIMES: f64 = 10.0;
/// Days after the opening of the account within which the small jobs begin; a guess at "the start".
const START_DAYS: i32 = 60;
/// Quotes shown, so that a long history does not fill the screen.
const QUOTES: usize = 3;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let lists = claims.past_jobs();
    let small: Vec<Vec<Small<'_>>> = lists.iter().map(|jobs| small(jobs, checking.taken_at)).collect();
    let Some(paid) =
        small.iter().max_by_key(|jobs| jobs.len()).filter(|_| lists.iter().any(|jobs| !jobs.is_empty()))
    else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::WorkHistory)]);
    };
    let opened = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm);
    let Some(opened) = opened.and_then(|since| since.value?.earliest()) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::MemberSince)]);
    };
    if !lists.iter().flatten().any(|job| job.paid.is_some() && job.day.is_some()) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-undated")]);
    }
    let Some((asked, said)) = asked(claims, checking.taken_at) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::HourlyRate)]);
    };
    let Some(burst) = burst(paid, opened) else { return Outcome::LinesUp };
    let mut prices: Vec<f64> = burst.iter().map(|job| job.usd).collect();
    sorting::by(&mut prices, f64::total_cmp);
    let usual = prices.get(prices.len() / 2).copied().unwrap_or_default();
    if usual <= 0.0 || asked < usual * TIMES {
        return Outcome::LinesUp;
    }
    let quotes: Vec<Evidence> = burst
        .iter()
        .filter_map(|job| job.job.amount)
        .take(QUOTES)
        .map(|amount| amount.said.evidence())
        .collect();
    let first = quotes.first().map(|quote| quote.quote.clone()).unwrap_or_default();
    let args = vec![
        ("count", Arg::Number(burst.len() as f64)),
        ("small", Arg::Quote(first)),
        ("asked", Arg::Quote(said.quote.clone())),
    ];
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args,
        evidence: quotes.into_iter().chain([said]).collect(),
    }])
}

/// A small job whose day and pay are printed.
struct Small<'a> {
    day: Date,
    usd: f64,
    job: PastJob<'a>,
}

/// The small jobs, the oldest first.
fn small<'a>(jobs: &[PastJob<'a>], read_at: Option<Timestamp>) -> Vec<Small<'a>> {
    let mut small: Vec<Small<'a>> = jobs
        .iter()
        .filter_map(|job| Some(Small { day: job.day?, usd: usd(job.paid?, read_at)?, job: *job }))
        .filter(|job| job.usd <= SMALL_USD)
        .collect();
    sorting::by_key(&mut small, |job| job.day);
    small
}

/// The first small jobs that stand within [`DAYS`], where they are at least [`JOBS`] and begin with the account.
fn burst<'s, 'a>(small: &'s [Small<'a>], opened: Date) -> Option<&'s [Small<'a>]> {
    let days = |from: Date, to: Date| from.until(to).map_or(i32::MAX, |span| span.get_days());
    let first = small.first().filter(|first| (0..=START_DAYS).contains(&days(opened, first.day)))?;
    let end = small.partition_point(|job| days(first.day, job.day) <= DAYS);
    small.get(..end).filter(|burst| burst.len() >= JOBS)
}

/// The price asked now in US dollars: of a bid, of the cheapest package, of an hour.
fn asked(claims: &Claims, read_at: Option<Timestamp>) -> Option<(f64, Evidence)> {
    if let Some(bid) = claims.bid.as_ref().filter(|bid| bid.confidence == Confidence::Firm) {
        return Some((usd(bid.value.price, read_at)?, bid.said.evidence()));
    }
    let packages = claims.price_packages.iter().filter_map(|package| package.price.as_ref());
    let priced = packages.filter_map(|price| Some((usd(price.value, read_at)?, price.said.evidence())));
    let cheapest = priced.min_by(|(one, _), (other, _)| one.total_cmp(other));
    cheapest.or_else(|| Some((claims.hourly_usd(read_at)?, claims.firm_rate()?.said.evidence())))
}

fn usd(money: Money, read_at: Option<Timestamp>) -> Option<f64> {
    Some(money.amount.units() * usd_per_unit(money.currency?, read_at)?)
}
