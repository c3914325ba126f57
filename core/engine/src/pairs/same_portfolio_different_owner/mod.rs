//! Two accounts under different names show the same works.
//!
//! Two works with titles that are more than the usual ones must be equal, or one whose title alone tells it from all others; or
//! both texts give one address as that of a work of their own; one work is shown grouped. Works made together are shown by both makers, so accounts of
//! several people, people who name each other and people who tell of a team or of different parts are left open, and so is what
//! many cards of a list have.

use crate::claim::{Claims, Kind};
use crate::pairs::sites_made::{Made, addresses, sites_made};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_accounts, other_people};
use crate::pairs::works::{shared, works};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Tables;
use crate::text::fold::Folded;

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

fn keys(claims: &Claims, tables: &Tables) -> Result<Vec<u64>, Missing> {
    let (works, sites) = (works(claims), sites_made(claims, tables)?);
    if claims.portfolio.is_empty() && sites.is_empty() {
        return Err(Missing::Claim(Kind::Portfolio));
    }
    if works.len() < NO_CHANCE && !works.iter().any(|work| work.unique) && sites.is_empty() {
        return Err(Missing::CannotTell("cannot-tell-usual-titles"));
    }
    Ok(works.iter().map(|work| work.key).chain(sites.iter().map(|site| site.key)).collect())
}

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    if let Err(missing) = keys(one, pairing.tables).and_then(|_| keys(other, pairing.tables)) {
        return Outcome::Unknown(vec![missing]);
    }
    let both = shared(one, other);
    let works =
        if both.len() >= NO_CHANCE || both.iter().any(|(work, _)| work.unique) { both } else { Vec::new() };
    let site = shared_site(one, other, pairing);
    if works.is_empty() && site.is_none() {
        return Outcome::LinesUp;
    }
    if pairing.sharing > MOST_SHARING {
        return cannot_tell("cannot-tell-widely-shared");
    }
    // Each says to have made it alone, whatever their accounts are headed by.
    let alone = site.as_ref().is_some_and(|(own, _)| own.alone);
    let people = if alone { other_accounts } else { other_people };
    let OtherPeople { name, other_name } = match people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (name, other_name) = (name.said.evidence(), other_name.said.evidence());
    let mut args =
        vec![("shown", Arg::Quote(name.quote.clone())), ("other", Arg::Quote(other_name.quote.clone()))];
    let mut evidence = Vec::new();
    for (argument, (own, same)) in ["work", "second"].into_iter().zip(&works) {
        args.push((argument, Arg::Quote(own.title.said.one_line())));
        evidence.extend([own.title.said.evidence(), same.title.said.evidence()]);
    }
    args.push(("count", Arg::Number(works.len() as f64)));
    let noticed = match (works.len(), site) {
        (0, Some((own, same))) => {
            args.push(("work", Arg::Quote(own.said.quote.clone())));
            evidence.extend([own.said, same.said]);
            "noticed-address-grouped"
        }
        (1, _) => "noticed-one-grouped",
        _ => "noticed",
    };
    evidence.extend([name, other_name]);
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// An address that both give as that of their own work. One that stands in the client's text is the client's.
fn shared_site(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Option<(Made, Made)> {
    let of_client = pairing.page.map(addresses).unwrap_or_default();
    // A name that the client wrote is repeated by everybody.
    let page = pairing.page.and_then(|page| page.overview.as_ref());
    let of_page =
        |own: &Made| page.is_some_and(|text| text.folded().text.contains(&Folded::new(&own.said.quote).text));
    let mut others = sites_made(other, pairing.tables).ok()?;
    sites_made(one, pairing.tables)
        .ok()?
        .into_iter()
        .filter(|own| !of_client.contains(&own.key) && !of_page(own))
        .find_map(|own| {
            let at = others.iter().position(|other| other.key == own.key && !own.share_no_part(other))?;
            Some((own, others.swap_remove(at)))
        })
}
