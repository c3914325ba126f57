//! Two accounts review each other and show the same text, works or contact.
//!
//! Colleagues review each other for good reasons; only with something else in common, and names written out in both reviews, is it
//! worth a look.

use crate::claim::{Claims, Kind, Text};
use crate::names::{self, Answer};
use crate::pairs::list::{
    same_contact_different_name, same_portfolio_different_owner, same_text_different_name,
};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "cross-reviewing-ring",
        family: Family::Reputation,
        tier: Tier::B,
        strength: 3,
        reads: &[
            Kind::DisplayName,
            Kind::Username,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::Reviews,
            Kind::Portfolio,
            Kind::ContactLinks,
            Kind::LinkedAccounts,
        ],
        sources: &["JP24", "US22", "MT25", "ZACH"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Pages],
    keys: None,
    check,
};

/// The comparisons of which one must find something as well.
const LOOKS: [&PairRule; 3] = [
    &same_text_different_name::RULE,
    &same_contact_different_name::RULE,
    &same_portfolio_different_owner::RULE,
];

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    if one.reviews.is_empty() || other.reviews.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Reviews)]);
    }
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (Some(by_other), Some(by_one)) = (written_by(one, other_name), written_by(other, name)) else {
        return Outcome::LinesUp;
    };
    let shared = LOOKS.iter().find_map(|look| match (look.check)(one, other, pairing) {
        Outcome::Fired(found) => found.into_iter().next()?.evidence.into_iter().next(),
        _ => None,
    });
    let Some(shared) = shared else { return cannot_tell("cannot-tell-colleagues") };
    let (theirs, own) = (by_other.said.evidence(), by_one.said.evidence());
    let args = vec![("other", Arg::Quote(theirs.quote.clone())), ("shown", Arg::Quote(own.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![theirs, own, shared] }])
}

/// The author of a review that bears the same written-out name.
fn written_by<'a>(claims: &'a Claims, name: &Text) -> Option<&'a Text> {
    let authors = claims.reviews.iter().filter_map(|review| review.author.as_ref());
    let same = |author: &&Text| {
        names::count_parts(&author.value) >= 2
            && names::compare(&author.value, &name.value).answer == Answer::Same
    };
    authors.into_iter().find(same)
}
