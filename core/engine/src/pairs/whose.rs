//! Are two accounts headed by the names of different people, as far as their own words tell?

use super::{Pairing, Relation};
use crate::claim::{Claims, Confidence, Kind, Text};
use crate::names::in_text::speaks_as_group;
use crate::names::{self, Answer, Reason, Shape};
use crate::rules::{Missing, Outcome};

/// The names two accounts are headed by, of which no part fits.
#[derive(Debug)]
pub(super) struct OtherPeople<'a> {
    /// The first account's.
    pub(super) name: &'a Text,
    /// The other's.
    pub(super) other_name: &'a Text,
}

/// The two names where they are different people's; how the comparison ends where they are not, or where it is open.
///
/// Agencies, teams and people who name each other share a text, a mailbox and works for good reasons: nothing is told of
/// them.
pub(super) fn other_people<'a>(
    one: &'a Claims,
    other: &'a Claims,
    pairing: &Pairing<'_>,
) -> Result<OtherPeople<'a>, Outcome> {
    held_apart(one, other, pairing, false)
}

/// The same where it is enough that the two are two accounts: two cards of one list are, also where one is headed by a handle or
/// by the name of a business.
pub(super) fn other_accounts<'a>(
    one: &'a Claims,
    other: &'a Claims,
    pairing: &Pairing<'_>,
) -> Result<OtherPeople<'a>, Outcome> {
    held_apart(one, other, pairing, pairing.relation == Relation::Cards)
}

fn held_apart<'a>(
    one: &'a Claims,
    other: &'a Claims,
    pairing: &Pairing<'_>,
    handles_too: bool,
) -> Result<OtherPeople<'a>, Outcome> {
    let (Some(name), Some(other_name)) = (name_of(one), name_of(other)) else {
        return Err(Outcome::Unknown(vec![Missing::Claim(Kind::DisplayName)]));
    };
    if is_same_account(one, other) {
        return Err(Outcome::LinesUp);
    }
    if [one, other].into_iter().any(is_group) {
        return Err(cannot_tell("cannot-tell-agency"));
    }
    if name_each_other(one, name, other, other_name) {
        return Err(cannot_tell("cannot-tell-together"));
    }
    let same_site = pairing.relation == Relation::Cards
        || !one.platform_names.is_empty() && one.platform_names == other.platform_names;
    let comparison = names::compare(&name.value, &other_name.value);
    match comparison.answer {
        Answer::Same | Answer::Compatible => Err(Outcome::LinesUp),
        Answer::Different => Ok(OtherPeople { name, other_name }),
        // On one site two accounts are two accounts; on two, many people go by a second given name.
        Answer::CannotTell if comparison.reason == Reason::SingleNameDiffers => {
            if same_site {
                Ok(OtherPeople { name, other_name })
            } else {
                Err(cannot_tell("cannot-tell-single-name"))
            }
        }
        Answer::CannotTell if same_site && are_unlike_handles(&name.value, &other_name.value) => {
            Ok(OtherPeople { name, other_name })
        }
        Answer::CannotTell if comparison.reason == Reason::NotAPerson => {
            if handles_too {
                Ok(OtherPeople { name, other_name })
            } else {
                Err(cannot_tell("cannot-tell-handle"))
            }
        }
        Answer::CannotTell => Err(cannot_tell("cannot-tell-script")),
    }
}

/// What heads an account: a name, or the handle where the site shows no other.
pub(super) fn name_of(claims: &Claims) -> Option<&Text> {
    let name = claims.display_name.as_ref().or(claims.username.as_ref())?;
    (name.confidence == Confidence::Firm && !name.value.trim().is_empty()).then_some(name)
}

fn is_same_account(one: &Claims, other: &Claims) -> bool {
    let same = |one: &Option<Text>, other: &Option<Text>| match (one, other) {
        (Some(one), Some(other)) => one.value.eq_ignore_ascii_case(&other.value),
        _ => false,
    };
    same(&one.profile_id, &other.profile_id)
        || same(&one.username, &other.username)
        || same(&one.slug, &other.slug)
}

/// An account of several people, by its kind, its name or its own words.
pub(super) fn is_group(claims: &Claims) -> bool {
    claims.is_agency()
        || name_of(claims).is_some_and(|name| names::shape(&name.value) == Shape::Organisation)
        || claims.overview.as_ref().is_some_and(|text| speaks_as_group(text.folded()))
}

/// Whether one account's words name the other's holder. Who copies a text copies the name in it: a name that its own
/// holder's text says as well counts only where both texts name both.
fn name_each_other(one: &Claims, name: &Text, other: &Claims, other_name: &Text) -> bool {
    let (names_other, is_named) = (says(one, other_name), says(other, name));
    names_other && (is_named || !says(other, other_name)) || is_named && !says(one, name)
}

/// Whether an account's words hold a written-out word of a name.
fn says(claims: &Claims, name: &Text) -> bool {
    let texts = [&claims.overview, &claims.headline].into_iter().flatten();
    texts.into_iter().any(|passage| name_words(&name.value).any(|word| holds_word(&passage.text, word)))
}

/// The written-out words of a name.
fn name_words(name: &str) -> impl Iterator<Item = &str> {
    let long_enough = |word: &&str| {
        let letters = word.chars().count();
        if word.is_ascii() { letters >= 3 } else { letters >= 2 }
    };
    name.split(|c: char| !c.is_alphabetic()).filter(long_enough)
}

/// Whether a word stands in a text as it is written; beside letters of its own script it is part of another word.
fn holds_word(text: &str, word: &str) -> bool {
    let cased = word.chars().next().is_some_and(|first| first.is_lowercase() || first.is_uppercase());
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !cased || ![before, after].into_iter().flatten().any(char::is_alphabetic)
    })
}

/// Two handles without a common stretch of letters: two accounts of one site that do not even try to look alike.
fn are_unlike_handles(one: &str, other: &str) -> bool {
    /// A stretch this long is seldom shared by chance.
    const STRETCH: usize = 3;
    let is_handle = |name: &str| names::shape(name) == Shape::Handle;
    let letters = |name: &str| -> Vec<char> {
        name.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let (left, right) = (letters(one), letters(other));
    is_handle(one)
        && is_handle(other)
        && left.len() >= STRETCH
        && right.len() >= STRETCH
        && !left.windows(STRETCH).any(|stretch| right.windows(STRETCH).any(|other| stretch == other))
}

/// An ending without an answer.
pub(super) fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
