//! What changed in one account between two visits.

use std::collections::BTreeSet;

use super::Pairing;
use super::contacts::{Contact, Sort, contacts};
use super::likeness::{Shingles, share_of_tags};
use super::whose::is_group;
use crate::claim::{Claims, Confidence, Evidence, Kind, Text};
use crate::names::{self, Answer, Reason, Shape};
use crate::rules::{Arg, Missing};
use crate::tables::Tables;
use crate::text::date::PartialDate;
use crate::text::language::{Language, Level};

/// Likeness below which a text is another one, and share of tags below which the trade is. From the catalogue of signals; no
/// source gives a number.
const OTHER_TEXT: f64 = 0.15;
const OTHER_SKILLS: f64 = 0.25;
/// Tags a comparison of trades needs on both sides. A guess.
const LEAST_SKILLS: usize = 3;
/// Longest quote of a beginning, in characters.
const LONGEST_QUOTE: usize = 120;

/// A statement now, and the one that stood in its place.
#[derive(Debug)]
pub(super) struct Change {
    /// As it is now.
    pub(super) now: Evidence,
    /// As it was.
    pub(super) before: Evidence,
}

/// Another name: two names of two parts or more, of which no part fits. Short forms, added and dropped parts, a married or
/// masked surname and other letters are no other name; accounts of several people may be renamed at will.
pub(super) fn of_name(now: &Claims, before: &Claims) -> Result<Option<Change>, Missing> {
    let firm = |name: &'_ Text| name.confidence == Confidence::Firm;
    let (Some(name), Some(earlier)) = (&now.display_name, &before.display_name) else {
        return Err(Missing::Claim(Kind::DisplayName));
    };
    if !firm(name) || !firm(earlier) {
        return Err(Missing::Claim(Kind::DisplayName));
    }
    let found = names::compare(&name.value, &earlier.value);
    match found.answer {
        Answer::Same | Answer::Compatible => Ok(None),
        _ if is_group(now) || is_group(before) => Err(Missing::CannotTell("cannot-tell-agency")),
        _ if [name, earlier].iter().any(|name| names::shape(&name.value) != Shape::Person) => {
            Err(Missing::CannotTell("cannot-tell-handle"))
        }
        Answer::Different => Ok(Some(Change { now: name.said.evidence(), before: earlier.said.evidence() })),
        Answer::CannotTell if found.reason == Reason::SingleNameDiffers => {
            Err(Missing::CannotTell("cannot-tell-single-name"))
        }
        Answer::CannotTell => Err(Missing::CannotTell("cannot-tell-script")),
    }
}

/// Another trade: hardly a stretch of the text and hardly a tag of skill is left.
pub(super) fn of_trade(now: &Claims, before: &Claims, tables: &Tables) -> Result<Option<Change>, Missing> {
    let (Some(text), Some(earlier)) = (&now.overview, &before.overview) else {
        return Err(Missing::Claim(Kind::Overview));
    };
    if now.skills.len() < LEAST_SKILLS || before.skills.len() < LEAST_SKILLS {
        return Err(Missing::Claim(Kind::Skills));
    }
    let (shingles, others) = (Shingles::of_long(text, tables)?, Shingles::of_long(earlier, tables)?);
    let other =
        shingles.likeness(&others) < OTHER_TEXT && share_of_tags(tags(now), tags(before)) < OTHER_SKILLS;
    Ok(other.then(|| Change { now: beginning(text), before: beginning(earlier) }))
}

fn tags(claims: &Claims) -> impl Iterator<Item = &str> {
    claims.skills.iter().map(|(_, tag)| tag.value.as_str())
}

/// Other native languages: none of those stated before is stated now.
pub(super) fn of_languages(now: &Claims, before: &Claims) -> Result<Option<Change>, Missing> {
    let (spoken, earlier) = (native(now), native(before));
    let (Some((_, now)), Some((_, before))) = (spoken.first(), earlier.first()) else {
        return Err(Missing::Claim(Kind::Languages));
    };
    let codes =
        |list: &[(Language, Evidence)]| list.iter().map(|(language, _)| *language).collect::<BTreeSet<_>>();
    let other = codes(&spoken).is_disjoint(&codes(&earlier));
    Ok(other.then(|| Change { now: now.clone(), before: before.clone() }))
}

fn native(claims: &Claims) -> Vec<(Language, Evidence)> {
    let stated = claims.languages.iter().filter_map(|stated| {
        let (name, level) = (stated.name.as_ref()?, stated.level.as_ref()?);
        let is_native = Level::parse(&level.value) == Some(Level::Native);
        let language = Language::find(&name.value)?.value;
        is_native.then(|| (language, name.said.evidence()))
    });
    stated.collect()
}

/// The sorts of contact of which every single one was replaced.
pub(super) fn of_contacts(now: &Claims, before: &Claims) -> Result<Vec<Change>, Missing> {
    let (now, before) = (contacts(now), contacts(before));
    let sorts: BTreeSet<Sort> = before.iter().map(|contact| contact.sort).collect();
    let pairs = sorts.into_iter().filter_map(|sort| {
        let of = |contacts: &[Contact]| -> Vec<Contact> {
            contacts.iter().filter(|contact| contact.sort == sort).cloned().collect()
        };
        let (now, before) = (of(&now), of(&before));
        let both = (now.first()?.said.clone(), before.first()?.said.clone());
        let kept = now.iter().any(|contact| before.iter().any(|earlier| earlier.key == contact.key));
        Some((kept, both))
    });
    let pairs: Vec<(bool, (Evidence, Evidence))> = pairs.collect();
    if pairs.is_empty() {
        return Err(Missing::CannotTell("cannot-tell-no-contact"));
    }
    let replaced = pairs.into_iter().filter(|(kept, _)| !kept);
    Ok(replaced.map(|(_, (now, before))| Change { now, before }).collect())
}

/// The day of the earlier visit, as an argument of a message; an ending where the two visits' times do not allow to compare.
pub(super) fn earlier_day(pairing: &Pairing<'_>, least: f64, most: f64) -> Result<Arg, Missing> {
    let days = pairing.days_between().ok_or(Missing::TimeOfReading)?;
    let zoned = pairing.other_at.ok_or(Missing::TimeOfReading)?.to_zoned(jiff::tz::TimeZone::UTC);
    if days < least {
        return Err(Missing::CannotTell("cannot-tell-too-soon"));
    }
    if days > most {
        return Err(Missing::CannotTell("cannot-tell-long-ago"));
    }
    Ok(Arg::Date(PartialDate { year: zoned.year(), month: Some(zoned.month()), day: Some(zoned.day()) }))
}

/// How a text begins, as far as it is worth quoting.
fn beginning(passage: &crate::claim::Passage) -> Evidence {
    let text = passage.text.trim_start();
    let start = passage.text.len() - text.len();
    let longest = text.char_indices().nth(LONGEST_QUOTE).map_or(text.len(), |(at, _)| at);
    let head = text.get(..longest).unwrap_or(text);
    let stop = head
        .find(['.', '!', '?', '。', '！', '？', '\n'])
        .or_else(|| head.rfind(' ').filter(|_| longest < text.len()));
    passage.evidence_at(start..start + stop.unwrap_or(longest))
}
