//! Several clients address or praise somebody with another name than the profile.
//!
//! Reviews cannot be edited by the account holder, so a name in them is a visible trace of who did the work. One review
//! may misremember a given name; two different clients who agree on one other name do not, nor does one who writes a surname with
//! its title and credits it with the work, which is shown grouped where one client alone does. The name must fit neither the profile name
//! nor any name the text gives ("call me Kevin" explains the Kevin of the reviews), and it must not be one of the tools or
//! topics of the profile. Signatures of the clients themselves are left out where they are found.

mod groups;

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage};
use crate::names::{self, Answer, Shape};
use crate::rules::other_name::{is_group, tells_of_another_name};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "review-addresses-other-name",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[
        Kind::DisplayName,
        Kind::Overview,
        Kind::Headline,
        Kind::Skills,
        Kind::AccountType,
        Kind::Reviews,
        Kind::WorkHistory,
    ],
    sources: &["US22", "UWAUTH", "COMPA"],
    since: "0.1.0",
    check,
};

/// Clients that must agree on one other name (catalogue: two, or three in ten of the reviews that name anybody and at
/// least two, which comes to the same).
const CLIENTS: usize = 2;
/// Letters that a short form shares with the name it is made from. A guess: two unlike names begin so once in sixty.
const SHORT: usize = 2;
/// Quotes shown, so that a long history does not fill the screen.
const QUOTES: usize = 3;

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let display = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm);
    let Some(display) = display else { return Outcome::Unknown(vec![Missing::Claim(Kind::DisplayName)]) };
    if names::shape(&display.value) != Shape::Person || names::count_parts(&display.value) < 2 {
        return cannot_tell("cannot-tell-handle");
    }
    let reviews = groups::reviews(claims);
    if reviews.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Reviews)]);
    }
    let introduced = claims.overview.iter().flat_map(Passage::introductions);
    let own: Vec<String> =
        std::iter::once(display.value.clone()).chain(introduced.map(|intro| intro.name.clone())).collect();
    let named = groups::by_name(&reviews, &own, claims);
    let Some(most) = named
        .iter()
        .filter(|group| is_other(&group.name, &own))
        .max_by_key(|group| (group.strong || group.clients() >= CLIENTS && group.sure, group.clients()))
    else {
        let fits = named.iter().any(|group| own.iter().any(|name| is_same(&group.name, name)));
        return if fits { Outcome::LinesUp } else { cannot_tell("cannot-tell-no-name") };
    };
    if (most.clients() < CLIENTS || !most.sure) && !most.strong {
        return cannot_tell("cannot-tell-once");
    }
    if is_group(claims) {
        return cannot_tell("cannot-tell-agency");
    }
    // "I write as …, invoices carry my legal name": clients who have seen the contract use the other one.
    if claims.overview.as_ref().is_some_and(tells_of_another_name) {
        return cannot_tell("cannot-tell-explained");
    }
    if is_short_of(&most.name, &own) {
        return cannot_tell("cannot-tell-short");
    }
    let shown = display.said.evidence();
    let quotes: Vec<Evidence> = most.quotes.iter().take(QUOTES).cloned().collect();
    let args = vec![
        ("shown", Arg::Quote(shown.quote.clone())),
        ("name", Arg::Quote(most.name.clone())),
        ("reviews", Arg::Number(most.quotes.len() as f64)),
    ];
    let evidence = std::iter::once(shown).chain(quotes).collect();
    let noticed = if most.clients() < CLIENTS { "noticed-once-grouped" } else { "noticed" };
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// Whether a name is certainly none of the profile's own.
fn is_other(name: &str, own: &[String]) -> bool {
    own.iter().all(|mine| names::compare(name, mine).is_unlike())
}

/// "Abby" for Abena: clients shorten names that are new to them, and no list of pet forms has all of them.
fn is_short_of(name: &str, own: &[String]) -> bool {
    let name = Folded::new(name).text;
    let start: String = name.chars().take(SHORT).collect();
    let is_latin = start.chars().count() == SHORT && start.chars().all(|c| c.is_ascii_alphabetic());
    let begins = |own: &String| Folded::new(own).text.split_whitespace().any(|part| part.starts_with(&start));
    is_latin && !name.contains(' ') && own.iter().any(begins)
}

fn is_same(name: &str, own: &str) -> bool {
    matches!(names::compare(name, own).answer, Answer::Same | Answer::Compatible)
}

fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
