//! An account elsewhere that the page calls its own shows another name.
//!
//! Two names count as different only where both have two parts or more and no part fits: a married name, a masked surname, a
//! second given name beside the same surname and a name in other letters all leave a part that fits. Handles are no names,
//! services on which people go by names of their choice are left aside, and so is what an agency links. Where a network of careers
//! shows no name its address does: it is made of given name and surname (`linkedin.com/in/anna-fischer-4b1a2`).

use std::ops::Range;

use crate::claim::{Claims, Confidence, Evidence, Kind, LinkedAccount, Text};
use crate::names::in_text::name_in_handle;
use crate::names::{self, Answer, Comparison, Reason, Shape};
use crate::rules::other_name::{Held, hold, is_group, outcome};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "linked-account-name-mismatch",
    family: Family::CrossProfile,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::LinkedAccounts, Kind::ContactLinks, Kind::Overview, Kind::AccountType],
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
    let addressed = in_addresses(claims);
    let named: Vec<(&LinkedAccount, &Text)> = claims
        .linked_accounts
        .iter()
        .filter_map(|account| {
            Some((account, account.name.as_ref().filter(|name| name.confidence == Confidence::Firm)?))
        })
        .collect();
    if named.is_empty() && addressed.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::LinkedAccounts)]);
    }
    if names::shape(&display.value) != Shape::Person {
        return cannot_tell("cannot-tell-handle");
    }
    if named.is_empty() {
        let held: Vec<(Held, Evidence)> =
            addressed.into_iter().map(|(name, quote)| (hold(&name, display), quote)).collect();
        return match outcome(claims, display, &held, "cannot-tell-account-handle") {
            Outcome::Fired(findings) => Outcome::Fired(findings.into_iter().map(of_address).collect()),
            other => other,
        };
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

/// Networks of careers whose addresses are made of the member's name.
const OF_CAREERS: [&str; 2] = ["linkedin.com/in/", "xing.com/profile/"];

/// The names in addresses of such networks, among the linked accounts without a name, the links, and what the text calls the writer's
/// own.
fn in_addresses(claims: &Claims) -> Vec<(String, Evidence)> {
    let accounts = claims.linked_accounts.iter().filter(|account| account.name.is_none());
    let links = accounts.filter_map(|account| account.url.as_ref()).chain(&claims.contact_links);
    let links = links.map(|text| (&text.said, 0..text.said.text.len()));
    let told = claims
        .overview
        .iter()
        .flat_map(|text| own_addresses(&text.text).into_iter().map(move |at| (text, at)));
    links
        .chain(told)
        .filter_map(|(said, at)| {
            let address = said.text.get(at.clone())?;
            let lower = address.to_lowercase();
            let slug = OF_CAREERS.iter().find_map(|network| lower.split_once(network))?.1;
            let slug = slug.split(['/', '?', '#']).next()?;
            let name = name_in_handle(slug).filter(|name| name.split(' ').count() <= 3)?;
            Some((name, said.evidence_at(at)))
        })
        .collect()
}

/// Where a text gives an address of such a network as the writer's: behind "my", "me" or the network's name and a colon.
fn own_addresses(text: &str) -> Vec<Range<usize>> {
    let named = |word: &str| {
        word.contains('.') && OF_CAREERS.iter().any(|network| word.to_lowercase().contains(network))
    };
    let mut next = 0;
    let words = text.split_inclusive(char::is_whitespace).filter_map(move |word| {
        let at = next;
        next += word.len();
        Some((at, word.trim_end())).filter(|(_, word)| named(word))
    });
    words
        .filter_map(|(at, word)| {
            let before: String =
                text.get(..at)?.chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
            let before = before.to_lowercase();
            let labelled = before.trim_end().ends_with([':', '：']) && before.contains("linkedin");
            let own = before.split(|c: char| !c.is_alphabetic()).any(|word| {
                matches!(word, "my" | "me" | "mein" | "meinem" | "mon" | "mi" | "meu" | "mio" | "мой")
            });
            (labelled || own).then(|| at..at + word.trim_end_matches([',', '.', ')', '。', '、']).len())
        })
        .collect()
}

/// The finding of a name in an address, in this rule's words.
fn of_address(found: Finding) -> Finding {
    let args = found
        .args
        .into_iter()
        .map(|(name, arg)| (if name == "text" { "linked" } else { name }, arg))
        .collect();
    Finding { noticed: "noticed-unnamed", args, evidence: found.evidence }
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
