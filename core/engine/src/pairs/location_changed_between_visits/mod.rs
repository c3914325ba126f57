//! The country of an account is another one than at an earlier visit.
//!
//! People move and travel; it matters for tax and contract, and beside other changes. Cities of one country are no change.

use crate::claim::{Claims, Kind};
use crate::pairs::changes::earlier_day;
use crate::pairs::places::country;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};
use crate::tables::belong_together;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "location-changed-between-visits",
        family: Family::LocationTime,
        tier: Tier::B,
        strength: 2,
        reads: &[Kind::Location],
        sources: &["JP24", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let both = earlier_day(pairing, 0.0, f64::INFINITY)
        .and_then(|day| Ok((day, country(now, pairing.tables)?, country(before, pairing.tables)?)));
    let (day, (place, here), (earlier, there)) = match both {
        Ok(both) => both,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    if belong_together(here, there) {
        return Outcome::LinesUp;
    }
    let args = vec![
        ("place", Arg::Quote(place.quote.clone())),
        ("before", Arg::Quote(earlier.quote.clone())),
        ("day", day),
    ];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![place, earlier] }])
}
