//! Two accounts under different names show the same works.
//!
//! At least two works with titles that are more than the usual ones must be equal. Works made together are shown by both
//! makers, so accounts of several people, and people who name each other, are left open, and so is a title that many cards
//! of a list have.

use crate::claim::{Claims, Kind};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_people};
use crate::pairs::works::{shared, works};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "same-portfolio-different-owner",
        family: Family::CrossProfile,
        tier: Tier::A,
        strength: 4,
        reads: &[
            Kind::DisplayName,
            Kind::Username,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::Portfolio,
        ],
        sources: &["NISOS", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Cards, Relation::Pages],
    keys: Some(keys),
    check,
};

/// Equal works that are no chance any more. From the catalogue of signals; no source gives a number.
const NO_CHANCE: usize = 2;
/// A work that more cards of one list show is a theme's or a famous one. A guess.
const MOST_SHARING: usize = 4;

fn keys(claims: &Claims) -> Result<Vec<u64>, Missing> {
    if claims.portfolio.is_empty() {
        return Err(Missing::Claim(Kind::Portfolio));
    }
    let works = works(claims);
    if works.len() < NO_CHANCE {
        return Err(Missing::CannotTell("cannot-tell-usual-titles"));
    }
    Ok(works.iter().map(|work| work.key).collect())
}

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    if let Err(missing) = keys(one).and_then(|_| keys(other)) {
        return Outcome::Unknown(vec![missing]);
    }
    let both = shared(one, other);
    if both.len() < NO_CHANCE {
        return Outcome::LinesUp;
    }
    if pairing.sharing > MOST_SHARING {
        return cannot_tell("cannot-tell-widely-shared");
    }
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (name, other_name) = (name.said.evidence(), other_name.said.evidence());
    let mut args =
        vec![("shown", Arg::Quote(name.quote.clone())), ("other", Arg::Quote(other_name.quote.clone()))];
    let mut evidence = Vec::new();
    for (argument, (own, same)) in ["work", "second"].into_iter().zip(&both) {
        args.push((argument, Arg::Quote(own.title.said.one_line())));
        evidence.extend([own.title.said.evidence(), same.title.said.evidence()]);
    }
    args.push(("count", Arg::Number(both.len() as f64)));
    evidence.extend([name, other_name]);
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}
