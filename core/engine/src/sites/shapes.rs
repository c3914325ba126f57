//! Lines of a record that are a value of one shape, whatever stands around them: `{dates}`, `{rating}`.

use super::place;
use super::words::trimmed;
use crate::claim::Passage;
use crate::text::date::{DateSpan, PartialDate};
use crate::text::duration::{Ago, Duration};
use crate::text::fold::Folded;
use crate::text::language::Language;
use crate::text::number;

/// What a line can be by its shape alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A span of dates: "Jul 2021 - Present".
    Dates,
    /// The day of a review, printed or relative: "12 Mar 2025", "3 weeks ago".
    Date,
    /// The day of a certificate; the same shapes.
    Issued,
    /// A length of time: "2 ans et 3 mois", "(4 yrs)".
    Duration,
    /// A rating: "4.9", "9.4 / 10".
    Rating,
    /// A language with its level: "English - Fluent".
    Language,
}

/// Longest line, in bytes, that is a value and no sentence.
const LONGEST: usize = 80;

impl Shape {
    /// By its name between the braces of a line pattern.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "dates" => Self::Dates,
            "date" => Self::Date,
            "issued" => Self::Issued,
            "duration" => Self::Duration,
            "rating" => Self::Rating,
            "language" => Self::Language,
            _ => return None,
        })
    }

    /// Whether the words are of this shape: its parts by name, none where they are not.
    pub(super) fn parts(self, words: &Passage) -> Vec<(&'static str, Passage)> {
        let one =
            |name: &'static str, found: Option<Passage>| found.map(|part| (name, part)).into_iter().collect();
        match self {
            Self::Dates => one("dates", leading_span(words)),
            Self::Date => one("date", day(words)),
            Self::Issued => one("issued", day(words)),
            Self::Duration => one("duration", is_duration(&words.text).then(|| bare(words))),
            Self::Rating => one("rating", is_rating(&words.text).then(|| trimmed(words))),
            Self::Language => language(words),
        }
    }
}

/// The span of dates a line starts with; a sentence that holds a year somewhere is none.
pub(super) fn leading_span(words: &Passage) -> Option<Passage> {
    let found = DateSpan::find(&words.text)?;
    let before = words.text.get(..found.range.start)?;
    let behind = words.text.get(found.range.end..)?;
    let bare = before.chars().all(|c| !c.is_alphanumeric());
    let ends = behind.trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric());
    (bare && ends).then(|| words.slice(found.range))
}

/// Whether a line is a place whose country is named, and nothing else.
pub(super) fn is_place(words: &Passage) -> bool {
    let text = words.text.trim();
    let plain = text.len() <= LONGEST && !text.chars().any(|c| c.is_ascii_digit() || "@|/:!?.".contains(c));
    plain && place::split(text).country.is_some()
}

/// A day that is all the line has to say, but for a weekday and a clock; or how long ago it was.
fn day(words: &Passage) -> Option<Passage> {
    let text = words.text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let printed = PartialDate::find(text).is_some_and(|found| {
        let letters =
            |part: Option<&str>| part.unwrap_or_default().chars().filter(|c| c.is_alphabetic()).count();
        // "Wed, " and " at 1:15pm" are as much as stands beside a day.
        letters(text.get(..found.range.start)) <= 10 && letters(text.get(found.range.end..)) <= 5
    });
    (printed || is_relative(text)).then(|| trimmed(words))
}

/// "3 weeks ago" and no more than that.
fn is_relative(text: &str) -> bool {
    Ago::find(text).is_some_and(|found| found.range == (0..text.len()))
}

/// A length of time with nothing around it but brackets.
fn is_duration(text: &str) -> bool {
    let outside = |part: Option<&str>| part.is_some_and(|part| !part.contains(char::is_alphanumeric));
    Duration::find(text)
        .is_some_and(|found| outside(text.get(..found.range.start)) && outside(text.get(found.range.end..)))
}

/// The words without the brackets around them.
fn bare(words: &Passage) -> Passage {
    let inner = words.text.trim_matches(|c: char| c.is_whitespace() || "()·-–".contains(c));
    match words.text.find(inner) {
        Some(start) => words.slice(start..start + inner.len()),
        None => trimmed(words),
    }
}

/// A number up to ten with what it is out of, and no other word.
fn is_rating(text: &str) -> bool {
    let folded = Folded::new(text).text;
    let plain = folded.trim().trim_start_matches(['★', '⭐', ' ']);
    let (value, rest) = plain
        .split_at(plain.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(plain.len()));
    let scale = rest.trim().trim_start_matches(['/', '★', '⭐']).trim_start_matches("out of").trim();
    !value.is_empty()
        && value.len() <= 5
        && matches!(scale, "" | "5" | "5.0" | "10" | "stars")
        && number::rating(value).is_some()
}

/// Whether two lines are a language and its level in blocks of their own.
pub(super) fn is_language_with_level(first: &Passage, second: &Passage) -> bool {
    let level = |text: &str| Language::parse(text).map(|spoken| spoken.level.is_some());
    level(&first.text) == Some(false)
        && level(&format!("{}\n{}", first.text, second.text)) == Some(true)
        && level(&second.text).is_none()
}

fn language(words: &Passage) -> Vec<(&'static str, Passage)> {
    let Some(spoken) = Language::parse(&words.text) else { return Vec::new() };
    let level = spoken.level.map(|level| ("level", words.slice(level.range)));
    [Some(("name", words.slice(spoken.name))), level].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(shape: Shape, text: &str) -> Option<String> {
        let words = Passage { text: text.to_owned(), ..Passage::default() };
        shape.parts(&words).into_iter().next().map(|(_, part)| part.text)
    }

    #[test]
    fn places_are_told_from_headlines() {
        for (text, is) in [
            ("Leeds, United Kingdom", true),
            ("Red Deer, Alberta, Canada", true),
            ("Greece", true),
            ("Post a project for free", false),
            ("Design, Print", false),
            ("Leeds, United Kingdom – 1:06pm local time", false),
        ] {
            assert_eq!(is_place(&Passage { text: text.to_owned(), ..Passage::default() }), is, "{text}");
        }
    }

    #[test]
    fn lines_are_what_their_shape_says() {
        for (shape, text, part) in [
            (
                Shape::Dates,
                "Jul,\u{a0}2023\u{a0}-\u{a0}Apr,\u{a0}2024",
                Some("Jul,\u{a0}2023\u{a0}-\u{a0}Apr,\u{a0}2024"),
            ),
            (Shape::Dates, "I wove in 2019 - 2021", None),
            (Shape::Date, "12 Mar 2025", Some("12 Mar 2025")),
            (Shape::Date, "Wed, 23 Apr 2025 at 1:15pm", Some("Wed, 23 Apr 2025 at 1:15pm")),
            (Shape::Date, "7 months ago", Some("7 months ago")),
            (Shape::Date, "a year ago", Some("a year ago")),
            (Shape::Date, "il y a 3 mois", Some("il y a 3 mois")),
            (Shape::Date, "há 3 horas", Some("há 3 horas")),
            (Shape::Date, "We began in March 2025 with the loom", None),
            (Shape::Date, "Hattie understood the jar at once.", None),
            (Shape::Duration, "2 ans et 3 mois", Some("2 ans et 3 mois")),
            (Shape::Duration, "(4 yrs 1 mo)", Some("4 yrs 1 mo")),
            (Shape::Duration, "3 Jahre", Some("3 Jahre")),
            (Shape::Duration, "2019", None),
            (Shape::Duration, "3 museums", None),
            (Shape::Rating, "4.9", Some("4.9")),
            (Shape::Rating, "9.4 / 10", Some("9.4 / 10")),
            (Shape::Rating, "5 out of 5", Some("5 out of 5")),
            (Shape::Rating, "12 missions", None),
            (Shape::Rating, "2019", None),
            (Shape::Language, "Français – Natif", Some("Français")),
            (Shape::Language, "Weaving", None),
        ] {
            assert_eq!(first(shape, text).as_deref(), part, "{shape:?} {text}");
        }
    }
}
