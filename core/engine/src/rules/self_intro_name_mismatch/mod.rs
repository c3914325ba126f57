//! The text about oneself introduces somebody with another name than the head of the profile.
//!
//! Who writes under several profiles mixes the names up; inconsistent names lead the published lists of traits. But names
//! vary for many good reasons, so the rule is narrow, and it decides without asking where a name comes from:
//!
//! - It fires where the text gives a name of **two parts or more** (a surname or its initial among them) and **no part**
//!   fits any part of a profile name of two parts or more. Marriage, transition, a second given name beside the same
//!   surname, short forms and masked surnames all leave one part that fits.
//! - A **single** name that differs ("I'm Kevin" under another given name) could not be told: work under a second given
//!   name without any likeness is ordinary, most of all among speakers of Chinese, Korean and Thai. A rule that fired on
//!   single names would hit them most; one that spared their names would have to know origins. So single names stay silent
//!   for everybody - unless the text says "my name is" twice with two names that fit neither the profile nor each other.
//! - "Call me X" explains X and contradicts nothing.
//! - A script that no spelling rule connects with the other could not be told.

use crate::claim::{Claims, Confidence, Kind, Text};
use crate::names::in_text::{Introduction, introductions};
use crate::names::{self, Answer, Comparison, Reason, Shape};
use crate::rules::other_name::is_group;
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "self-intro-name-mismatch",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Overview, Kind::AccountType],
    sources: &["US22", "SEAL", "NAMES"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let display = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm);
    let (Some(display), Some(overview)) = (display, &claims.overview) else {
        let missing = [(display.is_none(), Kind::DisplayName), (claims.overview.is_none(), Kind::Overview)];
        let gone = missing.into_iter().filter(|(gone, _)| *gone);
        return Outcome::Unknown(gone.map(|(_, kind)| Missing::Claim(kind)).collect());
    };
    if names::shape(&display.value) != Shape::Person {
        return cannot_tell("cannot-tell-handle");
    }
    let compared: Vec<(Introduction, Comparison)> = introductions(&overview.text)
        .into_iter()
        .map(|intro| {
            let comparison = names::compare(&intro.name, &display.value);
            (intro, comparison)
        })
        .filter(|(intro, comparison)| intro.sure || fits(*comparison))
        .collect();
    let said: Vec<&(Introduction, Comparison)> = compared.iter().filter(|(intro, _)| !intro.alias).collect();
    if compared.iter().any(|(_, comparison)| fits(*comparison)) || said.is_empty() && !compared.is_empty() {
        return Outcome::LinesUp;
    }
    if said.is_empty() {
        return cannot_tell("cannot-tell-no-introduction");
    }
    if said.iter().any(|(_, comparison)| !comparison.is_unlike()) {
        return cannot_tell("cannot-tell-script");
    }
    let clause = |intro: &Introduction| overview.evidence_at(intro.clause.clone());
    let (noticed, quotes) =
        if let Some((other, _)) = said.iter().find(|(_, c)| c.reason == Reason::NoPartFits) {
            ("noticed", vec![clause(other)])
        } else if let Some((first, second)) = two_that_differ(&said) {
            ("noticed-two", vec![clause(first), clause(second)])
        } else {
            return cannot_tell("cannot-tell-single-name");
        };
    if is_group(claims) || may_be_a_brand(&display.value, &overview.folded().text) {
        return cannot_tell("cannot-tell-agency");
    }
    Outcome::Fired(vec![finding(display, noticed, quotes)])
}

/// Whether the name at the head may be what the person of the text works under: the text says that name itself, or that its
/// writer founded something. A name with an initial ("Theo R.") is a person's.
fn may_be_a_brand(display: &str, text: &str) -> bool {
    const FOUNDED: &[&str] = &[
        "founder",
        "owner of",
        "owner at",
        "i run ",
        "i own ",
        "ceo",
        "my brand",
        "my business",
        "my shop",
        "fundador",
        "gründer",
        "inhaber",
        "fondat",
        "основател",
        "владелец",
        "代表",
        "屋号",
        "대표",
    ];
    let shown = Folded::new(display).text;
    let parts = || shown.split_whitespace().map(|part| part.trim_end_matches('.').chars().count());
    parts().count() > 1
        && parts().all(|letters| letters > 1)
        && (text.contains(shown.as_str()) || FOUNDED.iter().any(|words| text.contains(words)))
}

fn fits(comparison: Comparison) -> bool {
    matches!(comparison.answer, Answer::Same | Answer::Compatible)
}

/// Two introductions whose names do not fit each other. Neither fits the profile name, or the check would have lined up.
fn two_that_differ<'a>(
    said: &[&'a (Introduction, Comparison)],
) -> Option<(&'a Introduction, &'a Introduction)> {
    let (first, rest) = said.split_first()?;
    let other = rest.iter().find(|(intro, _)| names::compare(&first.0.name, &intro.name).is_unlike())?;
    Some((&first.0, &other.0))
}

fn finding(display: &Text, noticed: &'static str, quotes: Vec<crate::claim::Evidence>) -> Finding {
    let shown = display.said.evidence();
    let mut args = vec![("shown", Arg::Quote(shown.quote.clone()))];
    for (name, quote) in ["text", "second"].into_iter().zip(&quotes) {
        args.push((name, Arg::Quote(quote.quote.clone())));
    }
    Finding { noticed, args, evidence: std::iter::once(shown).chain(quotes).collect() }
}

fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
