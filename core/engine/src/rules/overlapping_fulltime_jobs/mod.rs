//! Three jobs that the page itself marks as full-time run at one time, or two beside an offer of full-time work or in person
//! in two places.
//!
//! It matters for how many hours are left. Only entries marked full-time at different firms count, each for as long as its
//! printed dates surely cover; own firms, boards and advice are left out, since people list them so.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::claim::{Claims, Confidence, Employment, Evidence, Kind, Passage, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::date::SpanEnd;
use crate::text::fold::Folded;
use crate::text::literals::Literals;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "overlapping-fulltime-jobs",
    family: Family::Timeline,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Employment, Kind::Availability],
    sources: &["MAND24", "MT25", "SEAL"],
    since: "0.1.0",
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
    if let [one, other] = open.as_slice()
        && let (Some(here), Some(there)) = (&one.presence, &other.presence)
        && let (Some(near), Some(far)) = (&one.place, &other.place)
        && !near.contains(far.as_str())
        && !far.contains(near.as_str())
    {
        return Outcome::Fired(vec![two_in_two_places(one, other, here, there)]);
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
    /// The words that mark it as full-time.
    sort: Evidence,
    /// Where it is done: the town as it stands first in the field, folded. "Leeds (on-site)" and "Leeds, UK" are one place.
    place: Option<String>,
    /// The words that say that somebody is there in person.
    presence: Option<Evidence>,
}

fn full_time(job: &Employment, today: Option<Date>) -> Option<Job<'_>> {
    let dates = job.dates.as_ref().filter(|dates| dates.confidence == Confidence::Firm)?;
    let sort = sort_of(job)?;
    let words = Folded::new(&sort.quote).text;
    let title = job.title.as_ref().map(|title| Folded::new(&title.value).text).unwrap_or_default();
    let firm = job.company.as_ref().map(|firm| Folded::new(&firm.value).text)?;
    let is_own = OWN.iter().any(|word| title.contains(word) || words.contains(word) || firm.contains(word));
    if is_own {
        return None;
    }
    let runs_on = dates.value.to == Some(SpanEnd::Present);
    let until = match dates.value.to? {
        SpanEnd::On(end) => end.earliest()?,
        SpanEnd::Present => today?,
    };
    let place = job.location.as_ref().map(|place| Folded::new(&place.value).text);
    let town = |place: String| {
        place.split(['(', ',', '·', '|', '、', '（']).next().map(|town| town.trim().to_owned())
    };
    let place = place.and_then(town).filter(|town| !town.is_empty());
    let presence = presence_of(job);
    Some(Job { firm, from: dates.value.from.latest()?, until, runs_on, dates, sort, place, presence })
}

/// The words that mark a job as full-time: the kind of employment, or, where the page has none, its title, length or text.
fn sort_of(job: &Employment) -> Option<Evidence> {
    let is_full = |words: &str, list: &[&str]| list.iter().any(|word| words.contains(word));
    let said = |text: &Text| {
        let marked =
            text.confidence == Confidence::Firm && is_full(&Folded::new(&text.value).text, FULL_TIME);
        marked.then(|| text.said.evidence())
    };
    if job.employment_type.as_ref().is_some_and(|sort| !sort.value.trim().is_empty()) {
        return job.employment_type.as_ref().and_then(said);
    }
    let mut fields = [&job.title, &job.duration].into_iter().flatten();
    fields.find_map(said).or_else(|| {
        let text = job.description.as_ref()?;
        let hit = IN_TEXT.places(&text.folded().text).into_iter().next();
        hit.map(|hit| text.evidence_of(hit.range))
    })
}

/// "Full-time" as a description says it of the post itself, not of the people led in it.
static IN_TEXT: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new([
        "full-time role",
        "full-time position",
        "full-time job",
        "full-time employee",
        "full time role",
        "full time position",
        "permanent role",
        "permanent position",
        "permanent employee",
        "permanent, full-time",
        "40 hours a week",
        "40 hours per week",
        "40h/week",
        "正社員として",
        "常勤として",
        "フルタイム勤務",
        "週40時間",
        "정규직으로",
        "정규직 근무",
        "주 40시간",
        "全职工作",
        "全职员工",
        "a tiempo completo",
        "em tempo integral",
        "à temps plein",
        "in vollzeit",
        "полный рабочий день",
    ])
});

/// The words of place or description that say that the work is done in person.
fn presence_of(job: &Employment) -> Option<Evidence> {
    let mut texts = job.location.as_ref().map(|place| &place.said).into_iter().chain(&job.description);
    let hit = |text: &Passage| {
        let folded = &text.folded().text;
        let away = AWAY.iter().any(|word| folded.contains(word));
        let hit = PRESENT.iter().find_map(|word| Some((folded.find(word)?, word.len()))).filter(|_| !away)?;
        Some(text.evidence_of(hit.0..hit.0 + hit.1))
    };
    texts.find_map(hit)
}

const PRESENT: &[&str] = &[
    "on-site",
    "on site",
    "onsite",
    "in office",
    "in the office",
    "in-office",
    "office based",
    "office-based",
    "at the plant",
    "常駐",
    "出社",
    "出勤",
    "常駐勤務",
    "상주",
    "출근",
    "사무실 근무",
    "驻场",
    "坐班",
    "presencial",
    "en oficina",
    "no escritório",
    "sur site",
    "en présentiel",
    "vor ort",
    "im büro",
    "в офисе",
];

const AWAY: &[&str] = &[
    "remote",
    "hybrid",
    "リモート",
    "在宅",
    "재택",
    "원격",
    "远程",
    "remoto",
    "híbrid",
    "télétravail",
    "hybride",
    "удал",
];

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
    jobs.iter().flat_map(|job| [job.dates.said.evidence(), job.sort.clone()]).collect()
}

fn several(jobs: &[&Job<'_>]) -> Finding {
    let shown = jobs.get(..3).unwrap_or(jobs);
    let names = ["first", "second", "third"].into_iter();
    let mut args: Vec<_> =
        names.zip(shown).map(|(name, job)| (name, Arg::Quote(job.dates.said.one_line()))).collect();
    args.push(("count", Arg::Number(jobs.len() as f64)));
    Finding { noticed: "noticed", args, evidence: evidence(jobs) }
}

fn two_in_two_places(one: &Job<'_>, other: &Job<'_>, here: &Evidence, there: &Evidence) -> Finding {
    let mut evidence = evidence(&[one, other]);
    evidence.extend([here.clone(), there.clone()]);
    let args = vec![
        ("first", Arg::Quote(one.dates.said.one_line())),
        ("second", Arg::Quote(other.dates.said.one_line())),
    ];
    Finding { noticed: "noticed-in-two-places", args, evidence }
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
