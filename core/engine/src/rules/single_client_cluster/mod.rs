//! Most of the shown jobs are for one client, or several reviews came within three days of a new account.
//!
//! A good long client looks the same, so this is context: it tells how far the shown history carries, and no more. A text
//! that tells of its one client itself is left alone.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::claim::{Claims, Confidence, Evidence, Kind, PastJob};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "single-client-cluster",
    family: Family::Reputation,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Reviews, Kind::WorkHistory, Kind::MemberSince, Kind::Overview],
    sources: &["US22", "JP24"],
    since: "0.1.0",
    check,
};

/// Jobs one client must have given: six tenths of the eight the catalogue asks for. Fewer other jobs beside them only make
/// the share larger.
const JOBS: usize = 5;
/// Their share of the shown jobs, as a fraction (catalogue: 60 %).
const SHARE: (usize, usize) = (3, 5);
/// Reviews of a burst, the days between the first and the last of them, and the age of the account in days (catalogue: five
/// in 72 hours, younger than 90 days).
const BURST: usize = 5;
const BURST_DAYS: i32 = 3;
const NEW_DAYS: i32 = 90;
/// Quotes shown, so that a long history does not fill the screen.
const QUOTES: usize = 3;

/// Words with which a text tells of its one client.
const PHRASES: &str = "single_client_cluster/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let lists = claims.past_jobs();
    let named = |jobs: &[PastJob<'_>]| jobs.iter().filter(|job| job.client.is_some()).count();
    let Some(jobs) =
        lists.iter().max_by_key(|jobs| (named(jobs), jobs.len())).filter(|jobs| !jobs.is_empty())
    else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::WorkHistory)]);
    };
    let opened = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm);
    let opened = opened.and_then(|since| Some((since.value?.earliest()?, since.said.evidence())));
    let burst = opened
        .and_then(|(opened, said)| lists.iter().find_map(|jobs| Some((burst(jobs, opened)?, said.clone()))));
    let mut findings = Vec::new();
    let cluster = cluster(jobs);
    if let (Some(_), Some(overview)) = (&cluster, &claims.overview) {
        let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
        if !phrases.find(overview.folded()).is_empty() {
            return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-told")]);
        }
    }
    if let Some(cluster) = cluster {
        findings.push(of_one_client(jobs.len(), &cluster));
    }
    if let Some((count, said)) = burst {
        let args = vec![("count", Arg::Number(count as f64)), ("since", Arg::Quote(said.quote.clone()))];
        findings.push(Finding { noticed: "noticed-burst", args, evidence: vec![said] });
    }
    match (findings.is_empty(), named(jobs) >= JOBS) {
        (false, _) => Outcome::Fired(findings),
        (true, true) => Outcome::LinesUp,
        (true, false) => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-few")]),
    }
}

/// The jobs of the client with the most, where they are most of all.
fn cluster<'a>(jobs: &[PastJob<'a>]) -> Option<Vec<PastJob<'a>>> {
    let mut by_client: BTreeMap<String, Vec<PastJob<'a>>> = BTreeMap::new();
    for job in jobs {
        let name = job.client.map(|client| without_form(&Folded::new(client.value.trim()).text));
        // A masked name ("m***") or a word for nobody stands for many clients.
        if let Some(name) = name.filter(|name| !name.contains('*') && !is_nobody(name)) {
            by_client.entry(name).or_default().push(*job);
        }
    }
    let most = by_client.keys().map(|name| with_branches(name, &by_client)).max_by_key(Vec::len)?;
    (most.len() >= JOBS && most.len() * SHARE.1 >= jobs.len() * SHARE.0).then_some(most)
}

/// The jobs of a client and of those whose names go on behind its own: a branch ("Pellworth Media" and "Pellworth Media AU"), or
/// somebody of the house behind a bracket or a dash. A first name alone is too many people's.
fn with_branches<'a>(name: &str, by_client: &BTreeMap<String, Vec<PastJob<'a>>>) -> Vec<PastJob<'a>> {
    let of_house = |other: &str| {
        let behind = other.strip_prefix(name).and_then(|rest| rest.chars().next());
        other == name || is_long(name) && behind.is_some_and(|next| !next.is_alphanumeric())
    };
    let from = by_client.range(name.to_owned()..).take_while(|(other, _)| other.starts_with(name));
    from.filter(|(other, _)| of_house(other)).flat_map(|(_, jobs)| jobs.iter().copied()).collect()
}

/// Two words, or as many letters or characters as a firm's name has rather than a person's first one. A guess.
fn is_long(name: &str) -> bool {
    let wide = name.chars().filter(|c| *c > '\u{2e80}').count();
    name.contains(' ') || wide >= 4 || name.chars().count() >= 9
}

/// A firm's folded name without its legal form: one client is printed with it and without.
fn without_form(client: &str) -> String {
    const FORMS: &[&str] = &[
        "ltd",
        "limited",
        "inc",
        "llc",
        "corp",
        "co",
        "gmbh",
        "ag",
        "as",
        "ab",
        "oy",
        "bv",
        "sarl",
        "sas",
        "sl",
        "srl",
        "株式会社",
        "合同会社",
        "有限会社",
        "(株)",
        "주식회사",
        "(주)",
        "유한회사",
        "ооо",
        "ип",
    ];
    let plain = client.replace(['.', ','], "");
    let mut name = plain.trim();
    for form in FORMS {
        let spaced = || form.chars().all(|c| c.is_alphabetic() && c < '\u{3040}');
        let cut = name.strip_suffix(form).or_else(|| name.strip_prefix(form).filter(|_| !spaced()));
        if let Some(rest) = cut.filter(|rest| !rest.is_empty() && (!spaced() || rest.ends_with(' '))) {
            name = rest.trim();
        }
    }
    name.to_owned()
}

fn is_nobody(client: &str) -> bool {
    const NOBODY: &[&str] = &[
        "",
        "anonymous",
        "private client",
        "client",
        "private",
        "匿名",
        "非公開",
        "익명",
        "비공개",
        "匿名用户",
    ];
    NOBODY.contains(&client)
}

/// How many jobs ended within [`BURST_DAYS`] of each other while the account was new.
fn burst(jobs: &[PastJob<'_>], opened: Date) -> Option<usize> {
    let mut ages: Vec<i32> = jobs
        .iter()
        .filter_map(|job| opened.until(job.day?).ok())
        .map(|age| age.get_days())
        .filter(|age| (0..NEW_DAYS).contains(age))
        .collect();
    sorting::by_key(&mut ages, |age| *age);
    let within = |start: usize| {
        let first = ages.get(start).copied().unwrap_or_default();
        ages.iter().skip(start).take_while(|age| **age <= first + BURST_DAYS).count()
    };
    let starts: Vec<usize> = ages
        .windows(BURST)
        .enumerate()
        .filter(|(_, five)| spread(five) <= BURST_DAYS)
        .map(|(at, _)| at)
        .collect();
    starts.first().map(|first| within(*first))
}

fn spread(ages: &[i32]) -> i32 {
    ages.last().copied().unwrap_or_default() - ages.first().copied().unwrap_or_default()
}

fn of_one_client(all: usize, jobs: &[PastJob<'_>]) -> Finding {
    let evidence: Vec<Evidence> =
        jobs.iter().filter_map(|job| job.client).take(QUOTES).map(|client| client.said.evidence()).collect();
    let client = evidence.first().map(|first| first.quote.clone()).unwrap_or_default();
    let args = vec![
        ("count", Arg::Number(jobs.len() as f64)),
        ("all", Arg::Number(all as f64)),
        ("client", Arg::Quote(client)),
    ];
    Finding { noticed: "noticed", args, evidence }
}
