//! Three jobs that the page itself marks as full-time run at one time, or two beside an offer of full-time work.
//!
//! It matters for how many hours are left. Only entries marked full-time at different firms count, each for as long as its
//! printed dates surely cover; own firms, boards and advice are left out, since people list them so.

use jiff::civil::Date;

use crate::claim::{Claims, Confidence, Employment, Evidence, Kind, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::date::SpanEnd;
use crate::text::fold::Folded;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "overlapping-fulltime-jobs",
    family: Family::Timeline,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Employment, Kind::Availability],
    sources: &["MAND24", "MT25", "SEAL"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// Days that jobs must run together: three months (catalogue of signals), so that a period of notice is none.
const DAYS_TOGETHER: i32 = 91;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.employment.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Employment)]);
    }
    let today = checking.today();
    let jobs: Vec<Job<'_>> = claims.employment.iter().filter_map(|job| full_time(job, today)).collect();
    if jobs.len() < 2 {
        // Jobs that run on are not counted without a time of reading.
        let missing = match today {
            Some(_) => Missing::CannotTell("cannot-tell-full-time"),
            None => Missing::TimeOfReading,
        };
        return Outcome::Unknown(vec![missing]);
    }
    let together =
        jobs.iter().map(|last| at_the_start_of(last, &jobs)).max_by_key(Vec::len).unwrap_or_default();
    if together.len() >= 3 {
        return Outcome::Fired(vec![several(&together)]);
    }
    let open: Vec<&Job<'_>> = together.iter().copied().filter(|job| job.runs_on).collect();
    let offered =
        claims.availability.as_ref().filter(|text| text.confidence == Confidence::Firm && is_full(text));
    if let ([one, other], Some(offered)) = (open.as_slice(), offered) {
        return Outcome::Fired(vec![two_and_more(one, other, offered)]);
    }
    if today.is_none() { Outcome::Unknown(vec![Missing::TimeOfReading]) } else { Outcome::LinesUp }
}

/// A job marked full-time, with the days that it surely covers.
struct Job<'a> {
    firm: String,
    from: Date,
    until: Date,
    runs_on: bool,
    dates: &'a crate::claim::Claim<crate::text::date::DateSpan>,
    sort: &'a Text,
}

fn full_time(job: &Employment, today: Option<Date>) -> Option<Job<'_>> {
    let sort = job.employment_type.as_ref().filter(|text| text.confidence == Confidence::Firm)?;
    let dates = job.dates.as_ref().filter(|dates| dates.confidence == Confidence::Firm)?;
    let words = Folded::new(&sort.value).text;
    let title = job.title.as_ref().map(|title| Folded::new(&title.value).text).unwrap_or_default();
    let firm = job.company.as_ref().map(|firm| Folded::new(&firm.value).text)?;
    let is_employed = FULL_TIME.iter().any(|word| words.contains(word));
    let is_own = OWN.iter().any(|word| title.contains(word) || words.contains(word) || firm.contains(word));
    if !is_employed || is_own {
        return None;
    }
    let runs_on = dates.value.to == Some(SpanEnd::Present);
    let until = match dates.value.to? {
        SpanEnd::On(end) => end.earliest()?,
        SpanEnd::Present => today?,
    };
    Some(Job { firm, from: dates.value.from.latest()?, until, runs_on, dates, sort })
}

/// "Full-time" as sites and people mark a job.
const FULL_TIME: &[&str] = &[
    "full-time",
    "full time",
    "fulltime",
    "正社員",
    "常勤",
    "フルタイム",
    "정규직",
    "풀타임",
    "상근",
    "全职",
    "正式",
    "tiempo completo",
    "jornada completa",
    "tempo integral",
    "período integral",
    "clt",
    "temps plein",
    "cdi",
    "vollzeit",
    "полная занятость",
];

/// Roles that are held beside a job: one's own firm, boards, advice, studies.
const OWN: &[&str] = &[
    "founder",
    "owner",
    "partner",
    "board",
    "advis",
    "freelanc",
    "self-employed",
    "consult",
    "contract",
    "volunteer",
    "director",
    "chair",
    "part-time",
    "student",
    "intern",
    "代表",
    "創業",
    "顧問",
    "フリーランス",
    "役員",
    "대표",
    "창업",
    "프리랜서",
    "고문",
    "자문",
    "fundador",
    "sócio",
    "socio",
    "gründer",
    "geschäftsführer",
    "fondat",
    "основатель",
    "创始",
];

/// Every job at another firm that runs when `last` begins and for three months from then, itself included.
fn at_the_start_of<'j, 'a>(last: &'j Job<'a>, jobs: &'j [Job<'a>]) -> Vec<&'j Job<'a>> {
    let mut together: Vec<&Job<'_>> = Vec::new();
    for job in std::iter::once(last).chain(jobs) {
        let covers = job.from <= last.from && days(last.from, job.until) >= DAYS_TOGETHER;
        let known =
            together.iter().any(|have| have.firm.starts_with(&job.firm) || job.firm.starts_with(&have.firm));
        if covers && !known {
            together.push(job);
        }
    }
    together
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Whether the marketplace is offered a full week.
fn is_full(availability: &Text) -> bool {
    const WORDS: &[&str] = &[
        "more than 30",
        "30+ h",
        "40 h",
        "full-time",
        "full time",
        "フルタイム",
        "週40",
        "풀타임",
        "주 40",
        "全职",
    ];
    let text = Folded::new(&availability.value).text;
    WORDS.iter().any(|word| text.contains(word))
}

fn evidence(jobs: &[&Job<'_>]) -> Vec<Evidence> {
    jobs.iter().flat_map(|job| [job.dates.said.evidence(), job.sort.said.evidence()]).collect()
}

fn several(jobs: &[&Job<'_>]) -> Finding {
    let shown = jobs.get(..3).unwrap_or(jobs);
    let names = ["first", "second", "third"].into_iter();
    let mut args: Vec<_> =
        names.zip(shown).map(|(name, job)| (name, Arg::Quote(job.dates.said.one_line()))).collect();
    args.push(("count", Arg::Number(jobs.len() as f64)));
    Finding { noticed: "noticed", args, evidence: evidence(jobs) }
}

fn two_and_more(one: &Job<'_>, other: &Job<'_>, offered: &Text) -> Finding {
    let mut evidence = evidence(&[one, other]);
    evidence.push(offered.said.evidence());
    let args = vec![
        ("first", Arg::Quote(one.dates.said.one_line())),
        ("second", Arg::Quote(other.dates.said.one_line())),
        ("offered", Arg::Quote(offered.said.one_line())),
    ];
    Finding { noticed: "noticed-and-available", args, evidence }
}
