//! Lengths of time and years of a text that a rule may tie to a name in their clause.

use std::ops::Range;

use crate::claim::Passage;
use crate::sorting;
use crate::text::experience::{self, About, Bound, Length, Other, ties};

/// A length of time or a moment, in bytes of the folded text.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    /// Where it is said.
    pub(super) at: Range<usize>,
    /// How long ago or how long, as said.
    pub(super) length: Length,
    /// A bare year or "N years ago": nothing is said of what stands beside it unless somebody used it or took it up.
    pub(super) needs_verb: bool,
}

/// The lengths of time that a passage states about its writer's work, and its years of the calendar, in order.
pub(super) fn of_the_writer(passage: &Passage) -> Vec<Moment> {
    all(passage, false)
}

/// The same with the "since 2009" of a team or a firm.
pub(super) fn of_anybody(passage: &Passage) -> Vec<Moment> {
    all(passage, true)
}

fn all(passage: &Passage, with_groups: bool) -> Vec<Moment> {
    let text = &passage.folded().text;
    let mut found: Vec<Moment> = Vec::new();
    for statement in passage.experience() {
        let needs_verb = match statement.about {
            About::Other(Other::Ago) => true,
            About::Other(Other::Window) if !ties::runs_on(text, statement.folded.start) => continue,
            About::Other(Other::Group) if !with_groups || !matches!(statement.length, Length::Since(_)) => {
                continue;
            }
            About::Other(
                Other::Age
                | Other::Promise
                | Other::Study
                | Other::Wanted
                | Other::Somebody
                | Other::Business,
            ) => continue,
            _ => false,
        };
        found.push(Moment { at: statement.folded.clone(), length: statement.length, needs_verb });
    }
    for (at, years) in ago(text) {
        found.push(Moment { at, length: Length::Years(years, Bound::Exactly), needs_verb: true });
    }
    for (at, year) in experience::calendar_years(text) {
        let is_said = found.iter().any(|moment| moment.at.start <= at.start && at.end <= moment.at.end);
        if !is_said {
            found.push(Moment { at, length: Length::Since(year), needs_verb: true });
        }
    }
    sorting::by_key(&mut found, |moment| moment.at.start);
    found
}

/// 15年前, 15년 전: a number of years that no length of time is read from.
fn ago(text: &str) -> Vec<(Range<usize>, f32)> {
    let hits = ["年前", "년 전", "년전"].iter().flat_map(|mark| text.match_indices(mark));
    let years = |(at, mark): (usize, &str)| {
        let front = text.get(..at)?;
        let start = front.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let years = front.get(start..).filter(|digits| digits.len() <= 2)?.parse().ok()?;
        Some((start..at + mark.len(), years))
    };
    hits.filter_map(years).collect()
}
