//! Many very small jobs at the beginning of an account, and a price many times as high now.
//!
//! To begin small is the usual advice for newcomers, so this is context: it says that the ratings were given for another
//! size of work.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::claim::{Claim, Claims, Confidence, Evidence, Kind, PastJob};
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
    since: "0.1.0",
    check,
};

/// Small jobs there must be, the days from the first to the last of them, and what each paid at most in US dollars (the catalogue has
/// eight jobs in three weeks; pages show the last few of a longer list, and months without days, so five in a month are taken).
const JOBS: usize = 5;
const DAYS: i32 = 31;
const SMALL_USD: f64 = 20.0;
/// How many times the usual small job the asked price must be (catalogue), and what it must be at least in US dollars: a choice, an
/// hour's pay of a newcomer.
const TIMES: f64 = 10.0;
const LEAST_USD: f64 = 30.0;
/// Days after the opening of the account within which the small jobs begin; a guess at "the start".
const START_DAYS: i32 = 62;
/// Days after the last of the small jobs within which a job at a large price belongs to the same rise; a guess.
const RISE_DAYS: i32 = 92;
/// Quotes shown, so that a long history does not fill the screen.
const QUOTES: usize = 3;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let lists = claims.past_jobs();
    let histories: Vec<Vec<Priced<'_>>> = lists.iter().map(|jobs| priced(jobs, checking.taken_at)).collect();
    let small =
        |jobs: &&Vec<Priced<'_>>| (jobs.iter().filter(|job| job.usd <= SMALL_USD).count(), jobs.len());
    let Some(paid) = histories.iter().max_by_key(small).filter(|_| lists.iter().any(|jobs| !jobs.is_empty()))
    else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::WorkHistory)]);
    };
    let since = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm);
    let opened = since.and_then(|since| Some((since.value?.earliest()?, since.value?.latest()?)));
    // Where every job there is stands on the page, the first of them is the beginning, however old the account is.
    let begins: Vec<(Date, Date)> = opened.into_iter().chain(first_of_all(claims, paid)).collect();
    if begins.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::MemberSince)]);
    }
    if paid.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-undated")]);
    }
    let Some(burst) = begins.into_iter().find_map(|begin| burst(paid, begin)) else {
        return Outcome::LinesUp;
    };
    let mut prices: Vec<f64> = burst.iter().map(|job| job.usd).collect();
    sorting::by(&mut prices, f64::total_cmp);
    let usual = prices.get(prices.len() / 2).copied().unwrap_or_default();
    let large = |price: f64| usual > 0.0 && price >= LEAST_USD && price >= usual * TIMES;
    let asked = asked(claims, checking.taken_at);
    let found = asked.clone().filter(|(price, _)| large(*price)).map(|(_, said)| ("noticed", said));
    let risen = || risen(paid, &burst, large).map(|said| ("noticed-rise", said));
    let Some((noticed, said)) = found.or_else(risen) else {
        let silent = asked.is_none().then_some(Outcome::Unknown(vec![Missing::Claim(Kind::HourlyRate)]));
        return silent.unwrap_or(Outcome::LinesUp);
    };
    let quotes: Vec<Evidence> = burst
        .iter()
        .filter_map(|job| job.job.amount)
        .take(QUOTES)
        .map(|amount| amount.said.evidence())
        .collect();
    let titles = burst.iter().filter_map(|job| job.job.title).take(QUOTES).map(|title| title.said.evidence());
    let first = quotes.first().map(|quote| quote.quote.clone()).unwrap_or_default();
    let args = vec![
        ("count", Arg::Number(burst.len() as f64)),
        ("small", Arg::Quote(first)),
        ("asked", Arg::Quote(said.quote.clone())),
    ];
    Outcome::Fired(vec![Finding {
        noticed,
        args,
        evidence: quotes.into_iter().chain(titles).chain([said]).collect(),
    }])
}

/// A job whose time and pay are printed.
struct Priced<'a> {
    first: Date,
    last: Date,
    usd: f64,
    job: PastJob<'a>,
}

/// The jobs with time and pay, the oldest first.
fn priced<'a>(jobs: &[PastJob<'a>], read_at: Option<Timestamp>) -> Vec<Priced<'a>> {
    let mut priced: Vec<Priced<'a>> = jobs
        .iter()
        .filter_map(|job| {
            let (first, last) = job.days?;
            Some(Priced { first, last, usd: usd(job.paid?, read_at)?, job: *job })
        })
        .collect();
    sorting::by_key(&mut priced, |job| job.first);
    priced
}

/// The first job of a page that shows every job there is, for the day the account was opened.
fn first_of_all(claims: &Claims, jobs: &[Priced<'_>]) -> Option<(Date, Date)> {
    let number = |claim: &Option<Claim<f64>>| claim.as_ref().map(|claim| claim.value);
    let all = number(&claims.jobs).or_else(|| number(&claims.review_count))?;
    jobs.first().filter(|_| jobs.len() as f64 >= all).map(|first| (first.first, first.last))
}

/// The first small jobs that stand within [`DAYS`], where they are at least [`JOBS`] and begin with the account.
fn burst<'s, 'a>(jobs: &'s [Priced<'a>], opened: (Date, Date)) -> Option<Vec<&'s Priced<'a>>> {
    let small = || jobs.iter().filter(|job| job.usd <= SMALL_USD);
    let first = small().next()?;
    // A month without its day can be any of its days.
    let begins = first.last >= opened.0 && days(opened.1, first.first) <= START_DAYS;
    let burst: Vec<&Priced<'_>> = small().filter(|job| days(first.first, job.last) <= DAYS).collect();
    (begins && burst.len() >= JOBS).then_some(burst)
}

/// A later job of the history at a large price, soon after the small ones and with nothing between.
fn risen(jobs: &[Priced<'_>], burst: &[&Priced<'_>], large: impl Fn(f64) -> bool) -> Option<Evidence> {
    let end = burst.last()?.last;
    let next = jobs.iter().find(|job| job.usd > SMALL_USD && job.last >= end)?;
    let soon = days(end, next.first) <= RISE_DAYS && large(next.usd);
    soon.then_some(next.job.amount?.said.evidence())
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
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

/// In US dollars; an amount of a table of facts whose page names no currency at all counts as such.
fn usd(money: Money, read_at: Option<Timestamp>) -> Option<f64> {
    let unit = money.currency.map_or(Some(1.0), |currency| usd_per_unit(currency, read_at))?;
    Some(money.amount.units() * unit)
}
