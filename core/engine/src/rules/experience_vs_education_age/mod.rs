//! The years of work that a text states would have begun long before the first school on the page was left.
//!
//! Two printed statements are compared, the years and the school's last year; nobody's age is asked for, guessed or shown.
//! People learn early and study late, so six years are left, and a job of that time on the page answers the question.

use crate::claim::{Claim, Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier, school};
use crate::tables::technologies;
use crate::text::date::{DateSpan, SpanEnd};
use crate::text::experience::{About, Other, Statement, ties};
use crate::text::prose;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "experience-vs-education-age",
    family: Family::Timeline,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Headline, Kind::Overview, Kind::AccountType, Kind::Education, Kind::Employment],
    sources: &["MT25", "US22"],
    since: "0.1.0",
    check,
};

/// Years of work that may lie before the end of the first school (catalogue of signals, card of this rule).
const YEARS_BEFORE_THE_END: f32 = 6.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-agency")]);
    }
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    if passages.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    if claims.education.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Education)]);
    }
    let Some((left, dates)) = first_school_left(claims) else {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-school")]);
    };
    let Some(now) = checking.year_now() else { return Outcome::Unknown(vec![Missing::TimeOfReading]) };
    let stated = passages.iter().flat_map(|passage| work_in(passage, now));
    let Some(longest) = stated.max_by(|one, other| one.years.total_cmp(&other.years)) else {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-years")]);
    };
    let begun = now - longest.years;
    if begun >= f32::from(left) - YEARS_BEFORE_THE_END {
        return Outcome::LinesUp;
    }
    // Somebody who lists a job of that time worked before or beside the school.
    let worked = claims.employment.iter().filter_map(|job| job.dates.as_ref());
    if worked
        .map(|dates| dates.value.from.year)
        .any(|year| f32::from(year) < f32::from(left) - YEARS_BEFORE_THE_END)
    {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-worked-before")]);
    }
    let years = longest.passage.evidence_at(longest.statement.span);
    let args =
        vec![("stated", Arg::Quote(years.quote.clone())), ("school", Arg::Quote(dates.said.one_line()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![years, dates.said.evidence()] }])
}

/// A stated number of years of work.
struct Work<'a> {
    years: f32,
    passage: &'a Passage,
    statement: Statement,
}

fn work_in(passage: &Passage, now: f32) -> Vec<Work<'_>> {
    let work = |statement: Statement| {
        let is_work = match &statement.about {
            About::Career { .. } => true,
            About::Subject(subject) if subject.at_place => false,
            About::Subject(subject) => {
                subject.experience_said
                    || is_of_a_role(passage, &statement)
                    || technologies::are_mentioned(&subject.words)
                    || tells_of_work(passage, &statement)
            }
            About::Other(Other::Unclear) => tells_of_work(passage, &statement),
            // "For the past twenty years I have worked as a nurse" runs on to now.
            About::Other(Other::Window) => {
                ties::runs_on(&passage.folded().text, statement.folded.start)
                    && tells_of_work(passage, &statement)
            }
            About::Other(_) => false,
        };
        let years = statement.length.years_at_least(now);
        is_work.then_some(Work { years, passage, statement })
    };
    passage.experience().iter().cloned().filter_map(work).collect()
}

/// Whether a length of time is one "as a network engineer": what somebody is, at work.
fn is_of_a_role(passage: &Passage, statement: &Statement) -> bool {
    const LEADS: &[&str] = &["as a ", "as an ", "als ", "como ", "comme ", "en tant que "];
    const PRIVATE: &[&str] = &[
        "mother",
        "father",
        "mom",
        "dad",
        "parent",
        "wife",
        "husband",
        "fan",
        "member",
        "resident",
        "student",
        "citizen",
        "grandmother",
        "grandfather",
        "hobby",
        "hobbyist",
        "user",
        "gamer",
        "reader",
        "lover",
        "volunteer",
        "couple",
        "family",
        "mutter",
        "vater",
        "madre",
        "padre",
        "mãe",
        "pai",
        "mère",
        "père",
        "estudiante",
        "estudante",
        "schüler",
        "schülerin",
    ];
    let text = passage.folded().text.as_str();
    let behind = text.get(statement.folded.end..).unwrap_or_default().trim_start();
    let role = LEADS.iter().find_map(|lead| behind.strip_prefix(lead));
    role.is_some_and(|role| {
        let words = role.split([',', '.', ';', '\n']).next().unwrap_or_default();
        let is_private =
            |word: &str| PRIVATE.contains(&word) || PRIVATE.contains(&word.trim_end_matches('s'));
        !words.split(|c: char| !c.is_alphanumeric()).any(is_private)
    })
}

/// Whether the words around a length of time are about paid work: "in the trade", 業界25年, 회계 업무.
fn tells_of_work(passage: &Passage, statement: &Statement) -> bool {
    let text = passage.folded().text.as_str();
    let sentence = prose::sentence_around(text, statement.folded.start);
    let whole = sentence.start.min(statement.folded.start)..sentence.end.max(statement.folded.end);
    let clause = prose::clause_around(text, &whole, &statement.folded);
    let words = text.get(clause).unwrap_or_default();
    WORK.iter().any(|word| words.contains(word))
}

/// Words of paid work.
const WORK: &[&str] = &[
    "experience",
    "profession",
    "career",
    " work",
    "the trade",
    "industry",
    "in business",
    "freelanc",
    "on the job",
    "expert",
    "veteran",
    "経験",
    "歴",
    "業界",
    "仕事",
    "実務",
    "業務",
    "プロ",
    "従事",
    "ベテラン",
    "キャリア",
    "경력",
    "경험",
    "업무",
    "년차",
    "일해",
    "일하",
    "업계",
    "종사",
    "현업",
    "trayectoria",
    "carrera",
    "oficio",
    "trabaj",
    "profesi",
    "carreira",
    "trabalh",
    "profiss",
    "métier",
    "carrière",
    "travaill",
    "arbeit",
    "beruf",
    "karriere",
    "работ",
    "стаж",
    "карьер",
    "опыт",
    "профес",
    "从事",
    "行业",
    "工作",
    "经验",
    "从业",
    "doświadczeni",
    "praca",
    "kariera",
];

/// The last year of the school that was left first, where it is one that a working life follows.
fn first_school_left(claims: &Claims) -> Option<(i16, &Claim<DateSpan>)> {
    let left = claims.education.iter().filter_map(|entry| {
        let dates = entry.dates.as_ref().filter(|dates| dates.confidence == Confidence::Firm)?;
        let year = match dates.value.to {
            Some(SpanEnd::On(end)) => end.year,
            Some(SpanEnd::Present) => return None,
            None => dates.value.from.year,
        };
        Some((year, entry, dates))
    });
    let (year, entry, dates) = left.min_by_key(|(year, ..)| *year)?;
    school::may_be_first(entry).then_some((year, dates))
}
