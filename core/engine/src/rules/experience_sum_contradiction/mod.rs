//! Statements about the whole length of a career are compared with each other, and with the first school.
//!
//! "14 years of experience" in the headline and "6 years of experience" in the overview cannot both be the whole. Nor
//! can a part ("12 years of experience in design") be longer than the whole, or two numbers for one technology or trade differ, or
//! years of one technology reach back before the year in which its writer took it up.
//! Lists of jobs are no measure, because
//! honest people list only the last ones; only a first degree or a high school whose dates open the page's history
//! gives a beginning, and then only a career that would have begun three years before it is noted.

mod begun;
mod one_trade;
mod scope;
mod taken_up;
mod trade;

use std::ops::Range;

use begun::Begun;
use scope::{Said, Scope, is_narrowed, is_of_another, said};

use crate::claim::{Claim, Claims, Confidence, Evidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier, school};
use crate::tables::technologies::{self, Technology};
use crate::text::date::{DateSpan, SpanEnd};
use crate::text::experience::{About, Bound, Length, Statement, Subject};
use crate::text::fold::Folded;
use crate::text::prose;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "experience-sum-contradiction",
    family: Family::Timeline,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::AccountType, Kind::Education, Kind::Employment],
    sources: &["KETM", "US22", "DERIV"],
    since: "0.1.0",
    check,
};

/// Years by which two statements of a whole career may differ: three are noted (catalogue of signals, card of this
/// rule), half years are printed, so two and a half are left alone.
const TOLERANCE_YEARS: f32 = 2.5;

/// Years by which a career may have begun before the first school did.
const BEFORE_SCHOOL_YEARS: f32 = 3.0;

/// The same where the smaller one is a round number said as a lower bound ("10+ years"): it stays true for years.
const TOLERANCE_ROUND_BOUND_YEARS: f32 = 5.0;

/// Years a first degree of which only the end is printed can have lasted.
const LONGEST_DEGREE_YEARS: i16 = 6;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.is_agency() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-agency")]);
    }
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    if passages.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let mut stated: Vec<Stated<'_>> = claims.headline.iter().flat_map(careers_in).collect();
    stated.extend(claims.overview.iter().flat_map(careers_in_text));
    let begun: Vec<Begun<'_>> = passages.into_iter().flat_map(begun::all).collect();
    let mut compared = false;
    let mut widest: Option<(f32, &Stated<'_>, &Stated<'_>)> = None;
    for (at, first) in stated.iter().enumerate() {
        for second in stated.iter().skip(at + 1) {
            let Some(difference) = first.beyond(second) else { continue };
            compared = true;
            if difference > 0.0 && widest.as_ref().is_none_or(|(so_far, ..)| difference > *so_far) {
                widest = Some((difference, first, second));
            }
        }
    }
    if let Some((_, first, second)) = widest {
        return Outcome::Fired(vec![two_statements(first, second)]);
    }
    for (years, begun) in stated.iter().flat_map(|years| begun.iter().map(move |begun| (years, begun))) {
        let (Some(beyond), true) =
            (years.before(begun, checking.year_now()), years.technology == Some(begun.technology))
        else {
            continue;
        };
        if beyond > 0.0 {
            let evidence = vec![years.evidence(), begun.passage.evidence_at(begun.span.clone())];
            return Outcome::Fired(vec![two_quotes(evidence)]);
        }
        compared = true;
    }
    let Some(work) = checking.tables.phrases(taken_up::WORK) else { return Outcome::without_phrases() };
    match taken_up::compared(claims, checking.year_now(), work) {
        taken_up::Compared::Later(evidence) => return Outcome::Fired(vec![two_quotes(evidence)]),
        taken_up::Compared::Fits => compared = true,
        taken_up::Compared::Nothing => {}
    }
    let school = first_school(claims);
    let whole = stated
        .iter()
        .filter(|stated| stated.scope == Scope::Whole)
        .max_by(|a, b| a.years.total_cmp(&b.years));
    match (whole, school) {
        (Some(whole), Some(school)) => match checking.year_now() {
            None => Outcome::Unknown(vec![Missing::TimeOfReading]),
            Some(now) if whole.years - (now - f32::from(school.first_year)) >= BEFORE_SCHOOL_YEARS => {
                Outcome::Fired(vec![before_school(whole, &school)])
            }
            Some(_) => Outcome::LinesUp,
        },
        _ if compared => Outcome::LinesUp,
        (None, _) => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-total")]),
        (Some(_), None) => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-one-total")]),
    }
}

/// A number of years of experience, and where it is said.
struct Stated<'a> {
    years: f32,
    bound: Bound,
    scope: Scope,
    /// The one technology that a part is about.
    technology: Option<&'static Technology>,
    /// The one trade that they are years of, where its years elsewhere on the page may be held against them.
    trade: Option<String>,
    passage: &'a Passage,
    statement: Statement,
}

impl Stated<'_> {
    /// Years by which two statements differ beyond what is tolerated; `None` where they cannot be compared.
    fn beyond(&self, other: &Self) -> Option<f32> {
        let one_technology = self.technology.is_some() && self.technology == other.technology;
        // Within one text two numbers are a list, of firms or of times.
        let one_trade =
            self.trade.is_some() && self.trade == other.trade && !std::ptr::eq(self.passage, other.passage);
        let apart = || {
            let (more, less) = if self.years >= other.years { (self, other) } else { (other, self) };
            Some(more.years - less.years - less.tolerance())
        };
        let (whole, part) = match (self.scope, other.scope) {
            _ if one_trade => return apart(),
            (Scope::Trade, _) | (_, Scope::Trade) => return None,
            (first, second) if first == second && (first != Scope::Part || one_technology) => return apart(),
            (Scope::Whole, _) => (self, other),
            (_, Scope::Whole) => (other, self),
            _ => return None,
        };
        // A part or the paid years may be as short as they like, but not longer than the whole; "6+ years" does not
        // contradict nine paid ones.
        let tolerance =
            if whole.bound == Bound::AtLeast { TOLERANCE_ROUND_BOUND_YEARS } else { whole.tolerance() };
        Some(part.years - whole.years - tolerance)
    }

    /// Years by which they reach back before a beginning, beyond what is tolerated.
    fn before(&self, begun: &Begun<'_>, year_now: Option<f32>) -> Option<f32> {
        Some(self.years - (year_now? - f32::from(begun.year)) - TOLERANCE_YEARS)
    }

    /// The largest difference that is left alone when this is the smaller number.
    fn tolerance(&self) -> f32 {
        let is_round = self.years >= 10.0 && self.years % 5.0 == 0.0;
        if self.bound == Bound::AtLeast && is_round { TOLERANCE_ROUND_BOUND_YEARS } else { TOLERANCE_YEARS }
    }

    fn evidence(&self) -> Evidence {
        self.passage.evidence_at(self.statement.span.clone())
    }
}

/// The careers of the text about oneself, whose sentences tell how much they cover.
fn careers_in_text(passage: &Passage) -> Vec<Stated<'_>> {
    let told: Vec<(Stated<'_>, Said)> = careers_in(passage)
        .into_iter()
        .map(|stated| {
            let is_career = matches!(stated.statement.about, About::Career { .. });
            let trade = stated.trade.filter(|_| one_trade::is_told(passage, &stated.statement));
            let stated = Stated { trade, ..stated };
            let said = match (is_career, is_of_another(passage, &stated.statement)) {
                (_, true) => Said::Other,
                (true, false) => said(passage, &stated.statement),
                (false, false) => Said::Part,
            };
            (stated, said)
        })
        .collect();
    // Two lines without a subject are a list: of what, only its reader knows.
    let listed = told.iter().filter(|(_, said)| matches!(said, Said::Line { .. })).count() > 1;
    let kept = told.into_iter().filter_map(|(stated, said)| match said {
        Said::Other => None,
        Said::Line { .. } if listed => None,
        Said::Part if stated.scope == Scope::Trade => Some(stated),
        Said::Part | Said::Line { topical: true } => Some(Stated { scope: Scope::Part, ..stated }),
        Said::Whole | Said::Line { .. } => Some(stated),
    });
    kept.collect()
}

fn careers_in(passage: &Passage) -> Vec<Stated<'_>> {
    let career = |statement: Statement| {
        let Length::Years(years, bound) = statement.length else { return None };
        let scope = match &statement.about {
            // "React developer with 5 years of experience" may be about React.
            About::Career { .. } if follows_a_technology(passage, &statement) => Scope::Part,
            About::Career { professional: true } => Scope::Professional,
            About::Career { professional: false } => Scope::Whole,
            // "2 years of experience. ... 10 years of experience as an art director": the first may be years of the new trade.
            About::Subject(subject) if subject.experience_said && is_as_a(passage, &statement, subject) => {
                Scope::Trade
            }
            About::Subject(subject) if subject.experience_said => Scope::Part,
            // "20 years of nursing experience".
            About::Subject(subject) if subject.words.ends_with(" experience") => Scope::Trade,
            _ => return None,
        };
        let trade = one_trade::of(passage, &statement);
        let technology = if scope == Scope::Part { technology_of(passage, &statement) } else { None };
        Some(Stated { years, bound, scope, technology, trade, passage, statement })
    };
    passage.experience().iter().cloned().filter_map(career).collect()
}

/// Whether a length of time is tied to its subject by a word that names somebody's post: "as", 〜として.
fn is_as_a(passage: &Passage, statement: &Statement, subject: &Subject) -> bool {
    const AS: &[&str] = &["as", "como", "als", "comme", "en tant que", "come", "как", "в качестве", "jako"];
    const AS_BEHIND: &[&str] = &["として", "로서", "로 ", "으로"];
    let between = |range: Range<usize>| Folded::new(passage.text.get(range).unwrap_or_default()).text;
    let behind = between(statement.said.end..subject.range.start);
    let words = |text: &str, tie: &str| format!(" {text} ").contains(&format!(" {tie} "));
    let in_front = between(subject.range.end..statement.said.start);
    AS.iter().any(|tie| words(behind.trim(), tie)) || AS_BEHIND.iter().any(|tie| in_front.starts_with(tie))
}

/// Whether the words in front of a statement, in its sentence, name a technology.
fn follows_a_technology(passage: &Passage, statement: &Statement) -> bool {
    technologies::are_mentioned(&in_front(passage, statement))
}

/// The words of its sentence in front of a statement, folded.
fn in_front(passage: &Passage, statement: &Statement) -> String {
    let sentence = prose::sentence_around(&passage.text, statement.span.start);
    Folded::new(passage.text.get(sentence.start..statement.span.start).unwrap_or_default()).text
}

/// The one technology whose years a statement gives: its subject, or the trade it is told of ("PHP developer with 6 years of
/// experience", Java実務経験4年). A list is about none.
fn technology_of(passage: &Passage, statement: &Statement) -> Option<&'static Technology> {
    let words = match &statement.about {
        About::Subject(subject) if subject.listed || subject.at_place => return None,
        // "3 years of experience in Python for data science" are not all the years of Python.
        About::Subject(_) if is_narrowed(passage, statement) => return None,
        About::Subject(subject) => subject.words.clone(),
        About::Career { .. } => {
            let front = in_front(passage, statement);
            let trade = front.trim().trim_end_matches(|c: char| !c.is_alphanumeric() && c != '+' && c != '#');
            trade.strip_suffix(" with").unwrap_or(trade).to_owned()
        }
        About::Other(_) => return None,
    };
    technologies::named(&words).map(|named| named.technology)
}

/// A first school whose dates open the history.
struct FirstSchool<'a> {
    first_year: i16,
    dates: &'a Claim<DateSpan>,
}

/// The first degree or high school, if no dated entry of the page is older.
fn first_school(claims: &Claims) -> Option<FirstSchool<'_>> {
    let schools = claims.education.iter().filter_map(|school| {
        let dates = school.dates.as_ref().filter(|dates| dates.confidence == Confidence::Firm)?;
        Some((school::is_first(school), first_year(dates), dates))
    });
    let jobs = claims
        .employment
        .iter()
        .filter_map(|job| job.dates.as_ref())
        .map(|dates| (false, dates.value.from.year, dates));
    let (is_first, first_year, dates) = schools.chain(jobs).min_by_key(|(_, year, _)| *year)?;
    is_first.then_some(FirstSchool { first_year, dates })
}

/// The earliest year a school can have begun: as printed, or before the only year printed.
fn first_year(dates: &Claim<DateSpan>) -> i16 {
    match dates.value.to {
        Some(SpanEnd::On(_) | SpanEnd::Present) => dates.value.from.year,
        None => dates.value.from.year - LONGEST_DEGREE_YEARS,
    }
}

fn two_statements(first: &Stated<'_>, second: &Stated<'_>) -> Finding {
    two_quotes(vec![first.evidence(), second.evidence()])
}

fn two_quotes(evidence: Vec<Evidence>) -> Finding {
    let quotes = ["first", "second"].into_iter().zip(&evidence);
    Finding {
        noticed: "noticed",
        args: quotes.map(|(name, evidence)| (name, Arg::Quote(evidence.quote.clone()))).collect(),
        evidence,
    }
}

fn before_school(whole: &Stated<'_>, school: &FirstSchool<'_>) -> Finding {
    let evidence = whole.evidence();
    Finding {
        noticed: "noticed-before-school",
        args: vec![
            ("first", Arg::Quote(evidence.quote.clone())),
            ("second", Arg::Quote(school.dates.said.one_line())),
        ],
        evidence: vec![evidence, school.dates.said.evidence()],
    }
}
