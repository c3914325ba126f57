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
//! - A single **surname** is another matter where the words say that it is one (戸田と申します, 我姓王): nobody works under a
//!   second surname as people do under a second given name. It counts against a profile name of two parts in the same script,
//!   unless the text speaks of a maiden name, a pen name or the like. Pen names that look like a surname and a given name are common
//!   where members choose what stands at the head, so it is shown grouped.
//! - "Call me X" explains X and contradicts nothing.
//! - A script that no spelling rule connects with the other could not be told.

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage, Text};
use crate::names::in_text::{Introduction, closing};
use crate::names::{self, Answer, Comparison, Reason, Shape};
use crate::rules::other_name::{is_group, tells_of_another_name};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::{Lookup, TableName};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "self-intro-name-mismatch",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Headline, Kind::Overview, Kind::AccountType],
    sources: &["US22", "SEAL", "NAMES"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let display = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm);
    let (Some(display), Some(_)) = (display, claims.overview.as_ref().or(claims.headline.as_ref())) else {
        let without_text = claims.overview.is_none() && claims.headline.is_none();
        let missing = [(display.is_none(), Kind::DisplayName), (without_text, Kind::Overview)];
        let gone = missing.into_iter().filter(|(gone, _)| *gone);
        return Outcome::Unknown(gone.map(|(_, kind)| Missing::Claim(kind)).collect());
    };
    if names::shape(&display.value) != Shape::Person {
        return cannot_tell("cannot-tell-handle");
    }
    let compared: Vec<Said<'_>> = claims
        .overview
        .iter()
        .chain(&claims.headline)
        .flat_map(|text| {
            let said = text.introductions().iter().cloned();
            let closed = closing(&text.text, text.folded());
            said.chain(closed).map(move |intro| (text, intro))
        })
        .map(|(text, intro)| {
            let comparison = names::compare(&intro.name, &display.value);
            Said { text, intro, comparison }
        })
        .filter(|said| said.intro.sure || fits(said.comparison))
        .collect();
    let said: Vec<&Said<'_>> = compared.iter().filter(|said| !said.intro.alias).collect();
    if compared.iter().any(|said| fits(said.comparison)) || said.is_empty() && !compared.is_empty() {
        return Outcome::LinesUp;
    }
    if said.is_empty() {
        return cannot_tell("cannot-tell-no-introduction");
    }
    if said.iter().any(|said| !said.comparison.is_unlike()) {
        return cannot_tell("cannot-tell-script");
    }
    let said = match without_places(said, checking) {
        Ok(said) if said.is_empty() => return cannot_tell("cannot-tell-no-introduction"),
        Ok(said) => said,
        Err(table) => return Outcome::Unknown(vec![Missing::Table(table)]),
    };
    let whole = names::count_parts(&display.value) >= 2;
    let differs =
        |said: &&&Said<'_>| said.comparison.reason == Reason::NoPartFits || said.intro.surname && whole;
    let (noticed, quotes) = if let Some(other) = said.iter().find(differs) {
        let whole_name = said.iter().any(|said| said.comparison.reason == Reason::NoPartFits);
        (if whole_name { "noticed" } else { "noticed-surname-grouped" }, vec![other.quote()])
    } else if let Some((first, second)) = two_that_differ(&said) {
        ("noticed-two", vec![first.quote(), second.quote()])
    } else {
        return cannot_tell("cannot-tell-single-name");
    };
    if is_group(claims) || said.iter().any(|said| may_be_a_brand(&display.value, &said.text.folded().text)) {
        return cannot_tell("cannot-tell-agency");
    }
    if compared.iter().any(|said| tells_of_another_name(said.text)) {
        return cannot_tell("cannot-tell-explained");
    }
    Outcome::Fired(vec![finding(display, noticed, quotes)])
}

/// Those whose name of several words is no town's and no country's: "About me: Cape Town, ten years in design".
fn without_places<'a, 'b>(
    said: Vec<&'a Said<'b>>,
    checking: &Checking<'_>,
) -> Result<Vec<&'a Said<'b>>, TableName> {
    let mut kept = Vec::new();
    for one in said {
        let name = one.intro.name.as_str();
        let place = name.contains(' ')
            && match checking.tables.cities(name) {
                Lookup::Found(_) => true,
                Lookup::NotKnown => checking.tables.country(name).found().is_some(),
                Lookup::NoTable(table) => return Err(table),
            };
        if !place {
            kept.push(one);
        }
    }
    Ok(kept)
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
    // 정유진 and 山田太郎 are whole names in one piece.
    let names_it = text.contains(shown.as_str());
    let in_one = || !shown.is_ascii() && (3..=4).contains(&shown.chars().count());
    parts().count() > 1
        && parts().all(|letters| letters > 1)
        && (names_it || FOUNDED.iter().any(|words| text.contains(words)))
        || names_it && in_one()
}

/// An introduction, where it stands, and how its name and the profile name end together.
struct Said<'a> {
    text: &'a Passage,
    intro: Introduction,
    comparison: Comparison,
}

impl Said<'_> {
    fn quote(&self) -> Evidence {
        self.text.evidence_at(self.intro.clause.clone())
    }
}

fn fits(comparison: Comparison) -> bool {
    matches!(comparison.answer, Answer::Same | Answer::Compatible)
}

/// Two introductions whose names do not fit each other. Neither fits the profile name, or the check would have lined up.
fn two_that_differ<'a, 'b>(said: &[&'a Said<'b>]) -> Option<(&'a Said<'b>, &'a Said<'b>)> {
    let (first, rest) = said.split_first()?;
    let other = rest.iter().find(|other| names::compare(&first.intro.name, &other.intro.name).is_unlike())?;
    Some((first, other))
}

fn finding(display: &Text, noticed: &'static str, quotes: Vec<Evidence>) -> Finding {
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
