//! An account elsewhere that the page calls its own shows another name.
//!
//! Two names count as different only where both have two parts or more and no part fits: a married name, a masked surname, a
//! second given name beside the same surname and a name in other letters all leave a part that fits. Handles are no names,
//! services on which people go by names of their choice are left aside, and so is what an agency links.

use crate::claim::{Claims, Confidence, Kind, LinkedAccount, Text};
use crate::names::{self, Answer, Comparison, Reason, Shape};
use crate::rules::other_name::is_group;
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "linked-account-name-mismatch",
    family: Family::CrossProfile,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::LinkedAccounts, Kind::Overview, Kind::AccountType],
    sources: &["US22", "FBI23", "SEAL"],
    since: "0.1.0",
    check,
};

/// Services on which a name is a stage, a channel or a joke as often as a person's. Beginnings of folded names.
const OF_CHOSEN_NAMES: [&str; 18] = [
    "twitter",
    "instagram",
    "youtube",
    "twitch",
    "discord",
    "reddit",
    "medium",
    "tiktok",
    "soundcloud",
    "telegram",
    "steam",
    "pinterest",
    "tumblr",
    "vimeo",
    "itch",
    "threads",
    "mastodon",
    "bluesky",
];

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let display = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm);
    let Some(display) = display else { return Outcome::Unknown(vec![Missing::Claim(Kind::DisplayName)]) };
    let named: Vec<(&LinkedAccount, &Text)> = claims
        .linked_accounts
        .iter()
        .filter_map(|account| {
            Some((account, account.name.as_ref().filter(|name| name.confidence == Confidence::Firm)?))
        })
        .collect();
    if named.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::LinkedAccounts)]);
    }
    if names::shape(&display.value) != Shape::Person {
        return cannot_tell("cannot-tell-handle");
    }
    let persons =
        named.iter().filter(|(account, name)| !is_of_chosen_names(account) && is_person(&name.value));
    let compared: Vec<(&Text, &LinkedAccount, Comparison)> = persons
        .map(|(account, name)| (*name, *account, names::compare(&display.value, &name.value)))
        .collect();
    let other = compared.iter().find(|(_, _, found)| found.answer == Answer::Different);
    let Some((name, account, _)) = other else {
        let fits = |found: &Comparison| matches!(found.answer, Answer::Same | Answer::Compatible);
        return match compared.first() {
            None => cannot_tell("cannot-tell-account-handle"),
            _ if compared.iter().any(|(_, _, found)| fits(found)) => Outcome::LinesUp,
            Some((_, _, found)) if found.reason == Reason::SingleNameDiffers => {
                cannot_tell("cannot-tell-single-name")
            }
            Some(_) => cannot_tell("cannot-tell-script"),
        };
    };
    if is_group(claims) {
        return cannot_tell("cannot-tell-agency");
    }
    if claims.overview.as_ref().is_some_and(|text| tells_of(&text.text, &name.value)) {
        return cannot_tell("cannot-tell-explained");
    }
    let (shown, linked) = (display.said.evidence(), name.said.evidence());
    let service = account.service.as_ref().map(|service| service.said.one_line());
    let mut args =
        vec![("shown", Arg::Quote(shown.quote.clone())), ("linked", Arg::Quote(linked.quote.clone()))];
    let noticed = if service.is_some() { "noticed" } else { "noticed-unnamed" };
    args.extend(service.map(|service| ("service", Arg::Text(service))));
    Outcome::Fired(vec![Finding { noticed, args, evidence: vec![shown, linked] }])
}

/// Whether an account shows a name and no handle: a path, an address or one word of plain letters is a handle there.
fn is_person(name: &str) -> bool {
    let name = name.trim();
    let handle = name.contains(['/', '@', '_', '#'])
        || name.is_ascii() && !name.contains(' ') && name.contains(['-', '.']);
    !handle && names::shape(name) == Shape::Person
}

fn is_of_chosen_names(account: &LinkedAccount) -> bool {
    let service = account.service.as_ref().map(|service| Folded::new(service.value.trim()).text);
    service
        .is_some_and(|service| service == "x" || OF_CHOSEN_NAMES.iter().any(|name| service.starts_with(name)))
}

/// Whether the text says the other name: who speaks of it explains it.
fn tells_of(text: &str, name: &str) -> bool {
    let (text, name) = (Folded::new(text).text, Folded::new(name).text);
    let long = |part: &&str| if part.is_ascii() { part.len() >= 4 } else { part.chars().count() >= 2 };
    name.split_whitespace().filter(long).any(|part| text.contains(part))
}

fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
