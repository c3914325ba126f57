//! Full availability is compared with the jobs by the hour that the page shows as still running: how many they are, the hours that
//! their titles name, and those they took.
//!
//! Weak by itself, since contracts that are idle and never closed are the rule on some sites: it stands only beside a finding of
//! another kind.

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage, Text, WorkItem};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::date::SpanEnd;
use crate::text::number;
use crate::text::phrases::{Hit, Phrases, Standing, standing};

use jiff::civil::Date;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "parallel-load-vs-availability",
    family: Family::Workload,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::WorkHistory, Kind::Availability, Kind::AccountType, Kind::Headline, Kind::Overview],
    sources: &["MAND24", "MT25", "JP24"],
    since: "0.1.0",
    check,
};

/// So many running jobs by the hour do not go with full availability (catalogue): contracts that are idle and never closed are the
/// rule, so fewer say nothing.
const MOST_JOBS: usize = 8;
/// Hours a week that the titles of running jobs may promise together (catalogue: 80 beside full availability; two full-time jobs).
const MOST_PROMISED: f64 = 80.0;
/// What a title that says "full-time" promises.
const FULL_TIME: f64 = 40.0;
/// Hours a week that the running jobs took on average since they began: together with thirty free ones a week of nine and a half hours
/// on every day. A choice. Fewer jobs or weeks than these make no average.
const MOST_TAKEN: f64 = 36.0;
const LEAST_RUNNING: usize = 3;
const LEAST_WEEKS: f64 = 4.0;
/// Clients or projects at a time that a text may tell of. A choice.
const MOST_TOLD: f64 = 6.0;
/// Hours a week from which availability is full (catalogue), and more than anybody offers.
const FULL_HOURS: f64 = 30.0;
const WEEK: f64 = 168.0;
/// A status is a few words; a review that mentions progress is none.
const STATUS_CHARS: usize = 40;
/// How far behind a word for free time its number may stand, in bytes.
const NEAR: usize = 48;

const PHRASES: &str = "parallel_load_vs_availability/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-team")]);
    }
    if claims.availability.is_none() && claims.overview.is_none() && claims.headline.is_none() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Availability)]);
    }
    let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
    let texts = || [&claims.overview, &claims.headline].into_iter().flatten();
    let field = claims.availability.as_ref().map(|availability| &availability.said);
    if field.is_some_and(|field| names(field, phrases, "less")) {
        return Outcome::LinesUp;
    }
    // The field is a status; a text must say that it is free time that it tells of.
    let in_field = field.filter(|field| is_full(field, phrases)).map(Passage::evidence);
    let in_text = texts().find_map(|text| free(text, phrases));
    let also = in_text.clone().filter(|_| in_field.is_some());
    let Some(stated) = in_field.or(in_text) else {
        let silent = field.is_none().then_some(Outcome::Unknown(vec![Missing::Claim(Kind::Availability)]));
        return silent.unwrap_or(Outcome::LinesUp);
    };
    let running: Vec<&WorkItem> = claims.work_history.iter().filter(|item| runs(item, phrases)).collect();
    if let Some(Load { noticed, numbers, quotes }) = load(&running, phrases, checking.today()) {
        let args = [("stated", Arg::Quote(stated.quote.clone()))].into_iter().chain(numbers).collect();
        let quotes = quotes.into_iter().map(Passage::evidence);
        let evidence = [stated].into_iter().chain(also).chain(quotes).collect();
        return Outcome::Fired(vec![Finding { noticed, args, evidence }]);
    }
    if let Some(told) = texts().find_map(|text| told(text, phrases)) {
        let args =
            vec![("stated", Arg::Quote(stated.quote.clone())), ("told", Arg::Quote(told.quote.clone()))];
        let evidence = [stated, told].into_iter().chain(also).collect();
        return Outcome::Fired(vec![Finding { noticed: "noticed-told", args, evidence }]);
    }
    if claims.work_history.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::WorkHistory)]);
    }
    Outcome::LinesUp
}

/// "I am available 40 hours a week", フルタイムで稼働できます: full free time that a text tells of.
fn free(text: &Passage, phrases: Phrases<'_>) -> Option<Evidence> {
    let folded = text.folded();
    let hits = phrases.find(folded);
    let beside = |hit: &&Hit, name: &str| {
        hits.iter().find(|other| other.name == name && other.sentence == hit.sentence)
    };
    let full = |hit: &&Hit| match hit.name {
        "full" => true,
        "hours" => {
            let from = hit.range.start.saturating_sub(NEAR).max(hit.sentence.start);
            let from = (from..=hit.range.start).find(|at| folded.text.is_char_boundary(*at));
            let before = from.and_then(|from| folded.text.get(from..hit.range.end)).unwrap_or_default();
            let last = number::all(before).into_iter().next_back();
            let weekly = beside(hit, "weekly").is_some();
            weekly && last.is_some_and(|number| (FULL_HOURS..=WEEK).contains(&number.value))
        }
        _ => false,
    };
    let mut found = hits.iter().filter(full);
    let hit = found.find(|hit| {
        beside(hit, "free").is_some()
            && beside(hit, "less").is_none()
            && standing(&folded.text, hit) == Standing::Said
    })?;
    let free = beside(&hit, "free")?;
    let range = free.range.start.min(hit.range.start)..free.range.end.max(hit.range.end);
    Some(text.evidence_of(range))
}

/// "I work for fourteen clients at the moment": more at a time than go with full free time.
fn told(text: &Passage, phrases: Phrases<'_>) -> Option<Evidence> {
    let folded = text.folded();
    let hits = phrases.find(folded);
    let now = |hit: &Hit| hits.iter().any(|other| other.name == "now" && other.sentence == hit.sentence);
    let many = |hit: &&Hit| {
        let words = folded.text.get(hit.range.clone()).unwrap_or_default();
        let figures =
            number::all(words).iter().any(|number| number.value >= MOST_TOLD && number.value < 100.0);
        hit.name == "many" || hit.name == "jobs" && figures
    };
    let hit =
        hits.iter().filter(many).find(|hit| now(hit) && standing(&folded.text, hit) == Standing::Said)?;
    Some(text.evidence_of(hit.range.clone()))
}

/// Hours a week that the title of a job names: "Front-end, 40 hrs/week", "Full-time developer".
fn promised(title: &Text, phrases: Phrases<'_>) -> Option<f64> {
    let hits = phrases.find(title.said.folded());
    let named = |name: &str| hits.iter().any(|hit| hit.name == name);
    let hours = number::all(&title.value).into_iter().map(|number| number.value);
    let most = hours.filter(|hours| *hours <= WEEK).fold(0.0, f64::max);
    if named("hours") && named("weekly") && most > 0.0 {
        return Some(most);
    }
    (named("full") && !named("less")).then_some(FULL_TIME)
}

/// Running jobs that leave no room for full availability.
struct Load<'a> {
    /// The words that tell in what way.
    noticed: &'static str,
    /// The numbers of these words.
    numbers: Vec<(&'static str, Arg)>,
    quotes: Vec<&'a Passage>,
}

/// Too many running jobs, too many hours that their titles promise, or too many that they took.
fn load<'a>(running: &[&'a WorkItem], phrases: Phrases<'_>, today: Option<Date>) -> Option<Load<'a>> {
    let count = |jobs: usize| ("n", Arg::Number(jobs as f64));
    let titles = || running.iter().filter_map(|item| item.title.as_ref());
    if running.len() >= MOST_JOBS {
        let quotes = titles().map(|title| &title.said).collect();
        return Some(Load { noticed: "noticed", numbers: vec![count(running.len())], quotes });
    }
    let promising: Vec<(f64, &Passage)> =
        titles().filter_map(|title| Some((promised(title, phrases)?, &title.said))).collect();
    let hours: f64 = promising.iter().map(|(hours, _)| hours).sum();
    if hours >= MOST_PROMISED {
        let quotes = promising.into_iter().map(|(_, title)| title).collect();
        let numbers = vec![("hours", Arg::Number(hours))];
        return Some(Load { noticed: "noticed-promised", numbers, quotes });
    }
    let taken = taken(running, today).filter(|taken| taken.hours >= MOST_TAKEN)?;
    let numbers = vec![count(taken.jobs), ("hours", Arg::Number(taken.hours.round()))];
    Some(Load { noticed: "noticed-taken", numbers, quotes: taken.quotes })
}

/// What running jobs took together.
struct Taken<'a> {
    jobs: usize,
    /// Hours a week on average, each job since it began.
    hours: f64,
    quotes: Vec<&'a Passage>,
}

/// What running jobs took; `None` where fewer than [`LEAST_RUNNING`] tell of it.
fn taken<'a>(running: &[&'a WorkItem], today: Option<Date>) -> Option<Taken<'a>> {
    let mut taken = Taken { jobs: 0, hours: 0.0, quotes: Vec::new() };
    let told = running.iter().filter_map(|item| Some((item, a_week(item, today?)?)));
    for (item, (hours, [booked, dates])) in told {
        taken.jobs += 1;
        taken.hours += hours;
        taken.quotes.extend(item.title.as_ref().map(|title| &title.said));
        taken.quotes.extend([booked, dates]);
    }
    (taken.jobs >= LEAST_RUNNING).then_some(taken)
}

/// Hours a week that a running job took on average since it began, with the words for the hours and for the time.
fn a_week(item: &WorkItem, today: Date) -> Option<(f64, [&Passage; 2])> {
    let hours = item.hours.as_ref().filter(|hours| hours.confidence == Confidence::Firm)?;
    let dates = item.dates.as_ref()?;
    let weeks = f64::from(dates.value.from.earliest()?.until(today).ok()?.get_days()) / 7.0;
    (weeks >= LEAST_WEEKS).then_some((hours.value / weeks, [&hours.said, &dates.said]))
}

/// A job by the hour that has not ended, by its dates or by the words that stand for a review.
fn runs(item: &WorkItem, phrases: Phrases<'_>) -> bool {
    let open = item.dates.as_ref().is_some_and(|dates| dates.value.to == Some(SpanEnd::Present));
    let ended = item.dates.as_ref().is_some_and(|dates| matches!(dates.value.to, Some(SpanEnd::On(_))));
    let says = |text: &Passage| text.text.chars().count() <= STATUS_CHARS && names(text, phrases, "runs");
    item.hourly == Some(true) && !ended && (open || item.text.as_ref().is_some_and(says))
}

/// "Full time", "more than 30 hrs/week", "週40時間".
fn is_full(availability: &Passage, phrases: Phrases<'_>) -> bool {
    let hours = number::all(&availability.text).into_iter().map(|number| number.value);
    let most = hours.fold(0.0, f64::max);
    names(availability, phrases, "full")
        || (names(availability, phrases, "hours") && (FULL_HOURS..=WEEK).contains(&most))
}

fn names(text: &Passage, phrases: Phrases<'_>, name: &str) -> bool {
    phrases.find(text.folded()).iter().any(|hit| hit.name == name)
}
