//! Years stated for one technology are compared with the year that technology became public.
//!
//! Nobody outside its makers can have used a technology before it existed, so a larger number is a slip, an
//! exaggeration, or a career counted under a newer name. The number must stand directly beside the one technology it is
//! about ("10 years of React", "React (10 years)"); a wider craft ("10 years of web development with React") or an employer
//! is never attributed. Of a list ("18 years of React and TypeScript") the oldest counts, if all of it is known.

mod tied;

use std::ops::Range;

use crate::claim::{Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::technologies::{self, Technology};
use crate::text::experience::{self, About, Length, Statement, Subject};

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "experience-predates-technology",
    family: Family::Timeline,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::Skills],
    sources: &["US22", "A0926", "NISOS", "DERIV"],
    since: "0.1.0",
    check,
};

/// Years by which a statement may exceed the public life of a technology whose first year was looked up in its own
/// record: rounding, early access, a year begun (catalogue of signals, card of this rule).
const TOLERANCE_LOOKED_UP: f32 = 1.5;

/// The same where the first year is from memory, which may be a year off.
const TOLERANCE_FROM_MEMORY: f32 = 2.5;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let tags =
        claims.skills.iter().filter(|(_, tag)| tag.confidence == Confidence::Firm).map(|(_, tag)| &tag.said);
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).chain(tags).collect();
    if passages.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let stated: Vec<Stated<'_>> = passages.into_iter().flat_map(technologies_in).collect();
    if stated.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-technology")]);
    }
    let Some(now) = checking.year_now() else { return Outcome::Unknown(vec![Missing::TimeOfReading]) };
    let mut findings: Vec<(&'static str, Finding)> = Vec::new();
    for statement in &stated {
        let known = findings.iter().any(|(name, _)| *name == statement.technology.name);
        if !known && statement.excess(now) >= statement.tolerance() {
            findings.push((statement.technology.name, statement.finding(now)));
        }
    }
    if findings.is_empty() {
        // More years than the technology has, but within what rounding explains: neither fits nor differs.
        let is_close = stated.iter().any(|statement| statement.excess(now) > 0.0);
        return if is_close {
            Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-close")])
        } else {
            Outcome::LinesUp
        };
    }
    Outcome::Fired(findings.into_iter().map(|(_, finding)| finding).collect())
}

/// A length of time that a passage states for one technology.
struct Stated<'a> {
    technology: &'static Technology,
    length: Length,
    passage: &'a Passage,
    span: Range<usize>,
}

impl Stated<'_> {
    /// Years stated beyond the technology's public life, counted from the first of January of its first year.
    fn excess(&self, now: f32) -> f32 {
        let first = f32::from(self.technology.counted_from);
        match self.length {
            Length::Since(year) => first - f32::from(year),
            length @ Length::Years(..) => length.years_at_least(now) - (now - first),
        }
    }

    fn tolerance(&self) -> f32 {
        if self.technology.from_memory { TOLERANCE_FROM_MEMORY } else { TOLERANCE_LOOKED_UP }
    }

    fn finding(&self, now: f32) -> Finding {
        let first = self.technology.counted_from;
        let evidence = self.passage.evidence_at(self.span.clone());
        Finding {
            noticed: "noticed",
            args: vec![
                ("stated", Arg::Quote(evidence.quote.clone())),
                ("technology", Arg::Text(self.technology.name.to_owned())),
                ("year", Arg::Year(first)),
                ("age", Arg::Number(f64::from((now - f32::from(first)).floor()))),
            ],
            evidence: vec![evidence],
        }
    }
}

fn technologies_in(passage: &Passage) -> Vec<Stated<'_>> {
    let attributed = |statement: &Statement| {
        let About::Subject(subject) = &statement.about else { return None };
        let (technology, end) = if subject.listed {
            oldest_listed(passage, statement, subject)?
        } else {
            (technology(subject, &between(passage, statement, subject))?, statement.span.end)
        };
        // 쿠버네티스 20년 경력: the name in front is part of what is said.
        let start = statement.span.start.min(subject.range.start);
        Some(Stated { technology, length: statement.length, passage, span: start..end })
    };
    let mut found: Vec<_> = passage.experience().iter().filter_map(attributed).collect();
    found.extend(tied::all(passage));
    found
}

/// The oldest of the technologies listed behind a number, and where the list ends; none if anything else is listed.
fn oldest_listed(
    passage: &Passage,
    statement: &Statement,
    subject: &Subject,
) -> Option<(&'static Technology, usize)> {
    if subject.range.start < statement.said.end {
        return None;
    }
    let items = experience::listed(&passage.text, subject.range.start);
    let end = items.last()?.0.end;
    let alone = |words: String| {
        let item = Subject { words, range: subject.range.clone(), listed: false, ..*subject };
        technology(&item, "and")
    };
    let all: Option<Vec<_>> = items.into_iter().map(|(_, words)| alone(words)).collect();
    let oldest = all?.into_iter().min_by_key(|technology| technology.counted_from)?;
    Some((oldest, end))
}

/// The words between a subject that stands in front and its number; some word where the subject stands behind the
/// number, or behind a verb, and so is tied to it anyway.
fn between(passage: &Passage, statement: &Statement, subject: &Subject) -> String {
    let has_verb = statement.span.start < subject.range.start;
    let gap = passage.text.get(subject.range.end..statement.said.start);
    gap.filter(|_| !has_verb).map_or_else(|| "for".to_owned(), str::to_owned)
}

/// The technology a subject names, where it is one craft and not an employer or an everyday word.
fn technology(subject: &Subject, between: &str) -> Option<&'static Technology> {
    if subject.listed || subject.at_place {
        return None;
    }
    let named = technologies::named(&subject.words)?;
    // "React developer - 18 years" may be a career; "React developer for 18 years" says what it says.
    if named.as_role && !between.chars().any(char::is_alphanumeric) {
        return None;
    }
    let is_craft = named.with_craft || subject.experience_said || !named.technology.everyday_word;
    is_craft.then_some(named.technology)
}
