//! Two accounts under different names give the same address, number, handle, page or wallet.
//!
//! Published reports tell of personas that were connected by one contact. But a family business, a studio and an agency
//! share one too: accounts of several people, and people who name each other, are left open.

use crate::claim::{Claims, Kind};
use crate::pairs::contacts::{Contact, contacts};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Tables;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "same-contact-different-name",
        family: Family::CrossProfile,
        tier: Tier::A,
        strength: 5,
        reads: &[
            Kind::DisplayName,
            Kind::Username,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::ContactLinks,
            Kind::LinkedAccounts,
        ],
        sources: &["MAND24", "MT25", "NISOS", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Cards, Relation::Pages],
    keys: Some(keys),
    check,
};

/// A contact that more accounts of one list give belongs to the site or to a company. A guess.
const MOST_SHARING: usize = 6;

fn keys(claims: &Claims, _: &Tables) -> Result<Vec<u64>, Missing> {
    let keys: Vec<u64> = contacts(claims).iter().map(Contact::hash).collect();
    if keys.is_empty() { Err(Missing::CannotTell("cannot-tell-no-contact")) } else { Ok(keys) }
}

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let (own, others) = (contacts(one), contacts(other));
    // An address of the client's own text is repeated by who answers it.
    let of_client = pairing.page.map(contacts).unwrap_or_default();
    if own.is_empty() || others.is_empty() {
        return cannot_tell("cannot-tell-no-contact");
    }
    let mut told = own.iter().filter(|own| of_client.iter().all(|contact| contact.key != own.key));
    let shared = told.find_map(|own| Some((own, others.iter().find(|other| other.key == own.key)?)));
    let Some((contact, same)) = shared else { return Outcome::LinesUp };
    if pairing.sharing > MOST_SHARING {
        return cannot_tell("cannot-tell-widely-shared");
    }
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (name, other_name) = (name.said.evidence(), other_name.said.evidence());
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args: vec![
            ("shown", Arg::Quote(name.quote.clone())),
            ("other", Arg::Quote(other_name.quote.clone())),
            ("contact", Arg::Quote(contact.said.quote.clone())),
        ],
        evidence: vec![contact.said.clone(), name, same.said.clone(), other_name],
    }])
}
