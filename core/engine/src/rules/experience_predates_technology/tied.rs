//! Years and a technology in one clause with nothing but tying words between them, in any order.

use std::ops::Range;

use super::Stated;
use crate::claim::Passage;
use crate::rules::moments::{self, Moment};
use crate::tables::technologies::{self, Technology};
use crate::text::experience::ties::{self, Tie};
use crate::text::experience::{self, Length};

/// Every length of time that a passage ties to one technology.
pub(super) fn all(passage: &Passage) -> Vec<Stated<'_>> {
    let text = &passage.folded().text;
    let mentions = technologies::mentions(text);
    if mentions.is_empty() {
        return Vec::new();
    }
    let moments = moments::of_anybody(passage);
    let tied = |(name, technology): &(Range<usize>, &'static Technology)| {
        // The nearest alone: "five years of Vue and 20 years on Linux".
        let (in_front, behind) =
            moments.split_at(moments.partition_point(|moment| moment.at.start < name.start));
        let (moment, tie) = [in_front.last(), behind.first()].into_iter().flatten().find_map(|moment| {
            Some((
                moment,
                ties::to_a_tool(text, name, &moment.at).filter(|tie| holds(tie, moment, technology))?,
            ))
        })?;
        let oldest = of_a_list(text, &mentions, name, technology, &moment.at)?;
        let span = passage.folded().original(tie.start..tie.end);
        Some(Stated { technology: oldest, length: moment.length, passage, span })
    };
    mentions.iter().filter_map(tied).collect()
}

fn holds(tie: &Tie, moment: &Moment, technology: &Technology) -> bool {
    // "React developer for 18 years" may be a career under its last name; "since 2005" says when.
    let is_career = tie.has_role() && !matches!(moment.length, Length::Since(_));
    (tie.has_craft() || !technology.everyday_word) && (tie.has_verb() || !moment.needs_verb) && !is_career
}

/// The technology itself, or, where it stands in a list ("React, Vue and TypeScript"), the oldest; none where something else
/// is listed beside it.
fn of_a_list(
    text: &str,
    mentions: &[(Range<usize>, &'static Technology)],
    name: &Range<usize>,
    technology: &'static Technology,
    moment: &Range<usize>,
) -> Option<&'static Technology> {
    if name.start < moment.start {
        let before = text.get(..name.start)?.trim_end();
        let is_joined =
            ["/", "&", "+", "、", "・", "·", " and", " or", " y", " e", " et", " und", " и", "와", "과"]
                .iter()
                .any(|joint| before.ends_with(joint));
        let comma = before.strip_suffix(',').is_some_and(|front| {
            mentions.iter().any(|(other, _)| {
                other.end <= front.len() && front.get(other.end..).is_some_and(|rest| rest.trim().is_empty())
            })
        });
        return (!is_joined && !comma).then_some(technology);
    }
    let after = text.get(name.end..)?;
    let is_listed = after.trim_start().starts_with([',', '/', '&', '+', '、', '・', '·'])
        || [" and ", " or ", " y ", " e ", " et ", " und ", " и ", "와 ", "과 ", "や", "と"]
            .iter()
            .any(|joint| after.starts_with(joint));
    if !is_listed {
        return Some(technology);
    }
    let mut oldest = technology;
    for (at, words) in experience::listed(text, name.start).into_iter().skip(1) {
        let other = mentions.iter().find(|(other, _)| at.start <= other.start && other.start < at.end);
        match other {
            Some((_, other)) if other.counted_from < oldest.counted_from => oldest = other,
            Some(_) => {}
            // A clause that goes on is no list; a noun may be an older tool that is not in the table.
            None if ties::begins_a_clause(&words) || words.split_whitespace().count() > 3 => break,
            None => return None,
        }
    }
    Some(oldest)
}
