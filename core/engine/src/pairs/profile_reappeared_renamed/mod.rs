//! An account that is gone and an account under another name share two or more of text, picture, works and contact.
//!
//! People lose access, close an account to be left in peace, and begin again; the new account may also have copied the old one. That is
//! said, and the question is asked openly.

use crate::claim::{Claims, Kind};
use crate::pairs::list::{
    same_contact_different_name, same_photo_different_name, same_portfolio_different_owner,
    same_text_different_name,
};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "profile-reappeared-renamed",
        family: Family::AccountChange,
        tier: Tier::A,
        strength: 5,
        reads: &[
            Kind::DisplayName,
            Kind::Username,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::Picture,
            Kind::Portfolio,
            Kind::ContactLinks,
            Kind::LinkedAccounts,
        ],
        sources: &["ZACH", "SEAL", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Gone],
    keys: None,
    check,
};

/// What must be shared at least. From the catalogue of signals.
const SEVERAL: usize = 2;

/// The comparisons that look for one shared thing each.
const LOOKS: [&PairRule; 4] = [
    &same_text_different_name::RULE,
    &same_contact_different_name::RULE,
    &same_photo_different_name::RULE,
    &same_portfolio_different_owner::RULE,
];

fn check(one: &Claims, gone: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let OtherPeople { name, other_name } = match other_people(one, gone, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let outcomes = LOOKS.map(|look| (look.check)(one, gone, pairing));
    let compared = outcomes.iter().filter(|outcome| !matches!(outcome, Outcome::Unknown(_))).count();
    let found: Vec<Finding> = outcomes
        .into_iter()
        .filter_map(
            |outcome| if let Outcome::Fired(found) = outcome { found.into_iter().next() } else { None },
        )
        .collect();
    if found.len() < SEVERAL {
        return if compared < SEVERAL { cannot_tell("cannot-tell-too-little") } else { Outcome::LinesUp };
    }
    let (shown, former) = (name.said.evidence(), other_name.said.evidence());
    let shared = found
        .iter()
        .filter_map(|found| found.evidence.iter().find(|said| **said != shown && **said != former));
    let shared: Vec<_> = shared.cloned().collect();
    let args = vec![
        ("shown", Arg::Quote(shown.quote.clone())),
        ("other", Arg::Quote(former.quote.clone())),
        ("count", Arg::Number(found.len() as f64)),
    ];
    let evidence = [shown, former].into_iter().chain(shared).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}
