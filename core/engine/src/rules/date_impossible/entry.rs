//! Jobs, schools and contracts: entries with a start and an end.

use jiff::civil::Date;

use crate::claim::{Claim, Claims, Confidence, Employment, Evidence, Passage};
use crate::rules::{Arg, Finding};
use crate::text::date::{DateSpan, SpanEnd};
use crate::text::experience::{About, Other};
use crate::text::fold::Folded;

/// Longest span of one entry that can be a person's, in years: from an apprentice of fifteen to a master of
/// seventy-five.
const LONGEST_YEARS: i32 = 60;

/// A page without a time of reading is younger than this: the marketplaces and networks that print such entries took their
/// form later. A choice; a later day would only shorten the span that is stated.
const EARLIEST_PAGE: Date = jiff::civil::date(2010, 1, 1);

/// Days a date of a contract, or a start, may lie ahead: time zones, and a month printed where a day was meant.
const DAYS_AHEAD: i32 = 31;

/// Days the end of a job may lie ahead whose words do not say that it was agreed: notice is given up to half a year before, and
/// people in cover and summer posts print the day they know. A guess.
const DAYS_AHEAD_NOTICE: i32 = 184;

/// Days a job that has not begun may lie ahead: an accepted offer.
const DAYS_AHEAD_OFFER: i32 = 366;

/// Years the planned end of a school may lie ahead: medicine and doctorates take that long.
const YEARS_AHEAD_SCHOOL: i32 = 6;

/// Years that can be read as they stand; others belong to a calendar that was not converted.
const READABLE_YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// One dated entry.
pub(super) struct Entry<'a> {
    dates: &'a Claim<DateSpan>,
    description: Option<&'a Passage>,
    sort: Sort<'a>,
}

#[derive(Clone, Copy)]
enum Sort<'a> {
    /// A job.
    Job(&'a Employment),
    /// A school.
    School,
    /// A contract on the site.
    Contract,
}

/// Every entry whose dates were read firmly, in page order of their sections.
pub(super) fn all(claims: &Claims) -> Vec<Entry<'_>> {
    let jobs = claims.employment.iter().filter_map(|job| {
        Some(Entry {
            dates: job.dates.as_ref()?,
            description: job.description.as_ref(),
            sort: Sort::Job(job),
        })
    });
    let schools = claims.education.iter().filter_map(|school| {
        Some(Entry { dates: school.dates.as_ref()?, description: None, sort: Sort::School })
    });
    let contracts = claims.work_history.iter().filter_map(|item| {
        Some(Entry { dates: item.dates.as_ref()?, description: None, sort: Sort::Contract })
    });
    jobs.chain(schools).chain(contracts).filter(Entry::is_readable).collect()
}

impl Entry<'_> {
    fn is_readable(&self) -> bool {
        let span = self.dates.value;
        let end = match span.to {
            Some(SpanEnd::On(end)) => end.year,
            _ => span.from.year,
        };
        self.dates.confidence == Confidence::Firm
            && READABLE_YEARS.contains(&span.from.year)
            && READABLE_YEARS.contains(&end)
    }

    /// What is impossible about it, if anything is.
    pub(super) fn finding(&self, today: Option<Date>) -> Option<Finding> {
        let span = self.dates.value;
        let (first, first_latest) = (span.from.earliest()?, span.from.latest()?);
        let end = match span.to {
            Some(SpanEnd::On(end)) => Some((end.earliest()?, end.latest()?)),
            _ => None,
        };
        let is_present = span.to == Some(SpanEnd::Present);
        if end.is_some_and(|(_, latest)| latest < first) {
            return Some(self.noticed("noticed-end-before-start", Vec::new()));
        }
        // The shortest time the printed dates allow.
        let until = end.map(|(earliest, _)| earliest).or(is_present.then(|| today.unwrap_or(EARLIEST_PAGE)));
        if let Some(years) = until.map(|until| whole_years(first_latest, until))
            && years >= LONGEST_YEARS
        {
            return Some(self.too_long(years));
        }
        let today = today?;
        let days_to_start = days(today, first);
        let ahead = match self.sort {
            // "Since next year, until today" cannot be; an offer that starts next year can.
            Sort::Job(_) if !is_present => DAYS_AHEAD_OFFER,
            // A year printed alone beside a school is the one in which it is to end.
            Sort::School if self.dates.value.to.is_none() => YEARS_AHEAD_SCHOOL * 366,
            Sort::School => DAYS_AHEAD_OFFER,
            Sort::Job(_) | Sort::Contract => DAYS_AHEAD,
        };
        if days_to_start > ahead {
            return Some(self.noticed("noticed-start-ahead", Vec::new()));
        }
        let days_to_end = days(today, end?.0);
        let ends_ahead = match self.sort {
            Sort::Contract => false,
            // A job that begins ahead was judged by its start.
            Sort::Job(job) => days_to_start <= 0 && days_to_end > DAYS_AHEAD_NOTICE && !is_limited(job),
            Sort::School => days_to_end > YEARS_AHEAD_SCHOOL * 366,
        };
        let ends_ahead = ends_ahead && !super::is_planned(&self.dates.said.text);
        ends_ahead.then(|| self.noticed("noticed-end-ahead", Vec::new()))
    }

    fn too_long(&self, years: i32) -> Finding {
        let count = ("years", Arg::Number(f64::from(years)));
        match self.description.and_then(stated_length) {
            Some(stated) => {
                let words = ("stated", Arg::Quote(stated.quote.clone()));
                let mut finding = self.noticed("noticed-span-beside-statement", vec![count, words]);
                finding.evidence.push(stated);
                finding
            }
            None => self.noticed("noticed-span", vec![count]),
        }
    }

    fn noticed(&self, noticed: &'static str, mut args: Vec<(&'static str, Arg)>) -> Finding {
        args.insert(0, ("dates", Arg::Quote(self.dates.said.one_line())));
        Finding { noticed, args, evidence: vec![self.dates.said.evidence()] }
    }
}

/// The length of time a job's own description states: "40+ years on the job".
fn stated_length(description: &Passage) -> Option<Evidence> {
    let statements = description.experience();
    let about_the_job = statements.iter().find(|statement| {
        !matches!(
            statement.about,
            About::Other(Other::Age | Other::Ago | Other::Promise | Other::Study | Other::Window)
        )
    })?;
    Some(description.evidence_at(about_the_job.said.clone()))
}

/// Whether the words of a job say that its end was agreed in advance: a contract, a fellowship, an internship.
fn is_limited(job: &Employment) -> bool {
    const WORDS: &[&str] = &[
        "contract",
        "temporary",
        "fixed-term",
        "fixed term",
        "freelance",
        "intern",
        "apprentice",
        "trainee",
        "fellow",
        "phd",
        "ph.d",
        "doctoral",
        "postdoc",
        "seasonal",
        "board",
        "elected",
        "befristet",
        "stage",
        "stagiaire",
        "alternance",
        "alternant",
        "cdd",
        "praktikum",
        "praktikant",
        "praktikantin",
        "werkstudent",
        "werkstudentin",
        "becari",
        "prácticas",
        "practicante",
        "pasante",
        "estágio",
        "estagiári",
        "стажёр",
        "стажер",
        "契約",
        "派遣",
        "任期",
        "インターン",
        "業務委託",
        "계약",
        "인턴",
        "기간제",
        "프리랜서",
        "任期制",
        "实习",
        "合同",
    ];
    let texts = [&job.employment_type, &job.title];
    texts.into_iter().flatten().any(|text| {
        let folded = Folded::new(&text.value).text;
        WORDS.iter().any(|word| has_word(&folded, word))
    })
}

/// Whether a text has a word or one of its plain derivations, or, in scripts without spaces, has it anywhere: "internship"
/// for "intern", but neither "international" nor, for "board", "onboarding".
fn has_word(text: &str, word: &str) -> bool {
    const ENDINGS: &[&str] = &["", "s", "ship", "ships", "or", "ors", "r", "rs", "e", "o", "a"];
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).unwrap_or_default();
        let ending = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        !word.is_ascii() || !before.is_some_and(char::is_alphanumeric) && ENDINGS.contains(&ending)
    })
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Full years between two days; negative where the second is earlier.
fn whole_years(from: Date, to: Date) -> i32 {
    days(from, to).div_euclid(366)
}
