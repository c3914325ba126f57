//! A page and the page behind a link that it names as its own state different countries.
//!
//! Both are the same person's statements about now; a page that is seldom visited keeps an old place for years, so it is shown
//! grouped. Jokes and "remote" are no countries and tell nothing.

use crate::claim::{Claims, Kind};
use crate::pairs::places::country;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};
use crate::tables::belong_together;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "cross-site-location-conflict",
        family: Family::LocationTime,
        tier: Tier::B,
        strength: 3,
        reads: &[Kind::Location],
        sources: &["US22", "FBI23", "NISOS"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Linked],
    keys: None,
    check,
};

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let both = country(one, pairing.tables).and_then(|here| Ok((here, country(other, pairing.tables)?)));
    let ((place, here), (linked, there)) = match both {
        Ok(both) => both,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    if belong_together(here, there) {
        return Outcome::LinesUp;
    }
    let args = vec![("place", Arg::Quote(place.quote.clone())), ("linked", Arg::Quote(linked.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![place, linked] }])
}
