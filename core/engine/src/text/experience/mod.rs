//! Lengths of time that prose states about somebody's work: "10+ years of React", "over a decade of experience",
//! 経験10年, "on Upwork since 2015" - and the many lengths of time that are something else.

mod other;
mod quantity;
mod subject;
pub mod ties;

use std::ops::Range;

pub use quantity::{Bound, Length};

use regex::Regex;

use super::fold::Folded;

/// One length of time, what it is about, and the words that say so.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Bytes of the original text worth quoting: number, unit, and the subject where it stands beside them.
    pub span: Range<usize>,
    /// Bytes of the length alone: "over 10 years", "since 2012".
    pub said: Range<usize>,
    /// How long.
    pub length: Length,
    /// What it is about.
    pub about: About,
    /// Bytes of the folded text of [`Self::said`].
    pub folded: Range<usize>,
}

/// What a length of time is about.
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// The whole working life: "10 years of experience", without naming in what.
    Career {
        /// Narrowed to paid or professional work, which may be shorter than all experience.
        professional: bool,
    },
    /// A part of it: "10 years of React", "8 years on Upwork", "since 2012 as a translator".
    Subject(Subject),
    /// Something that is not this person's experience, or cannot be told.
    Other(Other),
}

/// The words a length of time is tied to.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// Folded words: "react", "web development with react", "upwork".
    pub words: String,
    /// Where they stand in the original text, in bytes.
    pub range: Range<usize>,
    /// Whether the word "experience" (経験, 경력) is part of the statement.
    pub experience_said: bool,
    /// The subject is one of several joined by commas, slashes or "and", so that the number may be about all of them.
    pub listed: bool,
    /// Tied by "at", "on" or "for": an employer or a site rather than a craft.
    pub at_place: bool,
}

/// Why a length of time is not this person's experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// "25 years old".
    Age,
    /// "10 years ago", 10年前.
    Ago,
    /// "In the last 3 years", "for the next 5 years", "a 5-year plan".
    Window,
    /// What it was at another time: "after 5 years of experience I moved on".
    Then,
    /// "2 years warranty", "one-year contract".
    Promise,
    /// "5 years of university".
    Study,
    /// What somebody asks for: "looking for 5 years of experience".
    Wanted,
    /// A team's or company's: "we have 50 years of combined experience".
    Group,
    /// Another person's: "my mother, a tailor with 30 years of experience".
    Somebody,
    /// Age of a business: "founded 20 years ago", 創業10年.
    Business,
    /// Nothing beside the number says what it is about.
    Unclear,
}

/// Finds every length of time that a text states, in order. Total: any text gives some answer, most give none.
pub fn statements(folded: &Folded) -> Vec<Statement> {
    quantity::quantities(&folded.text)
        .into_iter()
        .map(|quantity| {
            let since = matches!(quantity.length, Length::Since(_));
            let (about, quote) = subject::about(&folded.text, &quantity.range, since);
            let about = match about {
                About::Subject(subject) => {
                    About::Subject(Subject { range: folded.original(subject.range.clone()), ..subject })
                }
                other => other,
            };
            Statement {
                span: folded.original(quote),
                said: folded.original(quantity.range.clone()),
                folded: quantity.range,
                length: quantity.length,
                about,
            }
        })
        .collect()
}

/// The years that folded `text` prints as years of the calendar, each with its 年 or 년; not the ends of spans ("2008-2012"),
/// and no other numbers.
pub fn calendar_years(text: &str) -> Vec<(Range<usize>, i16)> {
    let digits = |c: char| c.is_ascii_digit();
    let mut before = 0;
    let starts = text.bytes().enumerate().filter_map(|(at, byte)| {
        let inside = std::mem::replace(&mut before, byte).is_ascii_digit();
        (byte.is_ascii_digit() && !inside).then_some(at)
    });
    let year = |at: usize| {
        let rest = text.get(at..)?;
        let length = rest.find(|c: char| !digits(c)).unwrap_or(rest.len());
        let year: i16 = rest.get(..length).filter(|_| length == 4)?.parse().ok()?;
        let mut behind = rest.get(length..)?;
        let mut end = at + length;
        if let Some(mark) = behind.trim_start().chars().next().filter(|c| matches!(c, '年' | '년')) {
            end += behind.len() - behind.trim_start().len() + mark.len_utf8();
            behind = text.get(end..)?;
        }
        let span = |c: Option<char>| c.is_some_and(|c| matches!(c, '-' | '–' | '—' | '~' | '〜' | '/' | '.'));
        let before = text.get(..at)?.trim_end();
        let is_span = span(before.chars().next_back())
            && before
                .trim_end_matches(['-', '–', '—', '~', '〜', '/', '.', ' ', '年', '년', '월', '月'])
                .ends_with(digits)
            || span(behind.trim_start().chars().next())
                && behind.trim_start_matches(['-', '–', '—', '~', '〜', '/', '.', ' ']).starts_with(digits);
        ((1970..=2100).contains(&year) && !is_span).then_some((at..end, year))
    };
    starts.filter_map(year).collect()
}

/// The subjects of a list that starts at byte `from` of the original `text`, each with its folded words; one where there
/// is no list.
pub fn listed(text: &str, from: usize) -> Vec<(Range<usize>, String)> {
    let folded = Folded::new(text.get(from..).unwrap_or_default());
    let words = |range: Range<usize>| {
        let words = folded.text.get(range.clone())?.to_owned();
        let original = folded.original(range);
        Some((original.start + from..original.end + from, words))
    };
    subject::listed(&folded.text).into_iter().filter_map(words).collect()
}

impl Length {
    /// The smallest number of full years that the words state at `year_now` (a year with its fraction, 2026.9).
    pub fn years_at_least(self, year_now: f32) -> f32 {
        match self {
            Self::Years(years, Bound::About) => years * 0.9,
            Self::Years(years, _) => years,
            // "Since 2012" may mean its last day.
            Self::Since(year) => (year_now - f32::from(year) - 1.0).max(0.0),
        }
    }
}

impl About {
    /// Moves the subject's range by what stood in front of the part that was looked at.
    fn shifted(self, by: usize) -> Self {
        match self {
            Self::Subject(subject) => {
                let range = subject.range.start + by..subject.range.end + by;
                Self::Subject(Subject { range, ..subject })
            }
            other => other,
        }
    }
}

/// Compiles a pattern. Word boundaries are looked at by ASCII letters alone: a Unicode boundary would send every text with
/// an emoji to the slow matcher. A pattern that does not compile matches nothing, which the tests would show.
fn pattern(words: &str) -> Option<Regex> {
    Regex::new(&words.replace(r"\b", r"(?-u:\b)")).ok()
}

#[cfg(test)]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests;
