//! Hours booked on the site are compared with the weeks in which one person can have worked them.
//!
//! An average beyond twelve hours on every single day, kept up for half a year or more, is not one person's work. On a
//! personal account the usual ordinary reason is a team behind it, which is worth knowing before ordering. Accounts of
//! agencies, and profiles that speak of their team, are exempt. Averages below that are left alone: one freelancer in
//! ten says to work sixty hours a week.

mod contracts;
mod stated;

use jiff::civil::Date;

use stated::Since;

use crate::claim::{Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "hours-impossible",
    family: Family::Workload,
    tier: Tier::A,
    strength: 4,
    reads: &[
        Kind::HoursWorked,
        Kind::Jobs,
        Kind::MemberSince,
        Kind::WorkHistory,
        Kind::AccountType,
        Kind::Headline,
        Kind::Overview,
        Kind::Employment,
    ],
    sources: &["JP24", "STTYK", "JF24", "US22"],
    since: "0.1.0",
    check,
};

/// Hours a week, in the long run, above which each wording begins (research on rates and workload, section 3.3): every
/// hour there is; sixteen a day on every day; twelve a day on every day, which is shown grouped, as the catalogue does.
const WORDINGS: [(f64, &str); 3] =
    [(168.0, "noticed-over-168"), (112.0, "noticed-over-112"), (84.0, "noticed-over-84-grouped")];

/// Weeks below which an average says nothing: hours may be booked late, and a sprint is no habit.
const LEAST_WEEKS: f64 = 26.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let several = || Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-team")]);
    if claims.is_agency() {
        return several();
    }
    let mut findings = Vec::new();
    let whole = whole_account(claims, checking, &mut findings);
    findings.extend(contracts::findings(&claims.work_history, checking.today()));
    let since = first_day(claims)
        .zip(checking.today())
        .map(|(first, today)| Since { weeks: weeks(first.day, today), said: first.said });
    let own = [&claims.headline, &claims.overview].into_iter().flatten().map(|text| (text, since));
    // An earlier job has nothing to do with the weeks since joining.
    let jobs = claims.employment.iter().filter_map(|job| Some((job.description.as_ref()?, None)));
    let mut texts = own.chain(jobs).peekable();
    let has_text = texts.peek().is_some();
    let phrases = checking.tables.phrases(stated::PHRASES);
    findings.extend(
        phrases.and_then(|phrases| texts.find_map(|(text, since)| stated::too_many(text, since, phrases))),
    );
    if findings.is_empty() {
        return if has_text && phrases.is_none() { Outcome::without_phrases() } else { whole };
    }
    if [&claims.headline, &claims.overview].into_iter().flatten().any(speaks_of_a_team) {
        return several();
    }
    Outcome::Fired(findings)
}

/// The average over the whole account; a finding goes to `findings`.
fn whole_account(claims: &Claims, checking: &Checking<'_>, findings: &mut Vec<Finding>) -> Outcome {
    let hours = claims.hours_worked.as_ref().filter(|hours| hours.confidence == Confidence::Firm);
    let (hours, first) = match (hours, first_day(claims)) {
        (Some(hours), Some(first)) => (hours, first),
        (hours, first) => {
            let without_hours = hours.is_none().then_some(Missing::Claim(Kind::HoursWorked));
            let without_start = first.is_none().then_some(Missing::Claim(Kind::MemberSince));
            return Outcome::Unknown(without_hours.into_iter().chain(without_start).collect());
        }
    };
    let Some(today) = checking.today() else { return Outcome::Unknown(vec![Missing::TimeOfReading]) };
    let weeks = weeks(first.day, today);
    if weeks < LEAST_WEEKS {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-new-account")]);
    }
    let average = hours.value / weeks;
    let Some((_, noticed)) = WORDINGS.iter().find(|(above, _)| average > *above) else {
        return Outcome::LinesUp;
    };
    findings.push(Finding {
        noticed,
        args: vec![
            ("hours", Arg::Quote(hours.said.one_line())),
            ("since", Arg::Quote(first.said.one_line())),
            ("average", Arg::Number(average.floor())),
        ],
        evidence: vec![hours.said.evidence(), first.said.evidence()],
    });
    Outcome::LinesUp
}

/// The first day on which hours can have been booked, with the words that say so.
struct FirstDay<'a> {
    day: Date,
    said: &'a Passage,
}

/// The earliest day the account can have been opened; without it, the start of the first contract where the page shows
/// every job there is.
fn first_day(claims: &Claims) -> Option<FirstDay<'_>> {
    if let Some(since) = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm) {
        return Some(FirstDay { day: since.value?.earliest()?, said: &since.said });
    }
    let jobs = claims.jobs.as_ref().filter(|jobs| jobs.confidence == Confidence::Firm)?.value;
    let dated = claims.work_history.iter().filter_map(|item| item.dates.as_ref());
    let starts: Option<Vec<FirstDay<'_>>> =
        dated.map(|dates| Some(FirstDay { day: dates.value.from.earliest()?, said: &dates.said })).collect();
    let starts = starts.filter(|starts| starts.len() as f64 >= jobs)?;
    starts.into_iter().min_by_key(|start| start.day)
}

/// Whether a text says plainly that several people work here.
fn speaks_of_a_team(text: &Passage) -> bool {
    const PHRASES: &[&str] = &[
        "our team",
        "my team",
        "we are a",
        "we're a",
        "our agency",
        "our company",
        "our developers",
        "our staff",
        "our studio",
        "we have a team",
        "team of ",
        "nuestro equipo",
        "somos un",
        "nossa equipe",
        "somos uma",
        "notre équipe",
        "nous sommes",
        "unser team",
        "wir sind",
        "наша команда",
        "弊社",
        "当社",
        "私たちのチーム",
        "弊チーム",
        "名のチーム",
        "저희 팀",
        "우리 팀",
        "저희 회사",
        "我们团队",
        "我們團隊",
        "我们公司",
        "我们是",
    ];
    let folded = &text.folded().text;
    PHRASES.iter().any(|phrase| folded.contains(phrase))
}

fn weeks(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days() + 1) / 7.0)
}
