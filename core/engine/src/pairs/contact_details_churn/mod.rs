//! Every address, and every number or handle, that an account gave was replaced within a quarter of a year.
//!
//! One replaced contact is a lost telephone. Two sorts at once leave nobody who knew the account a way to reach its holder.

use crate::claim::{Claims, Kind};
use crate::pairs::changes::{Change, earlier_day, of_contacts};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "contact-details-churn",
        family: Family::Contact,
        tier: Tier::B,
        strength: 3,
        reads: &[Kind::Overview, Kind::ContactLinks, Kind::LinkedAccounts],
        sources: &["US22", "JP24", "MT25"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Days within which the change counts. From the catalogue of signals; no source gives a number.
const WITHIN_DAYS: f64 = 90.0;

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let both = earlier_day(pairing, 0.0, WITHIN_DAYS).and_then(|day| Ok((day, of_contacts(now, before)?)));
    let (day, changes) = match both {
        Ok(both) => both,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    // Two sorts of contact of which none was kept: a guess; one may be a lost telephone.
    let [first, second, ..] = changes.as_slice() else { return Outcome::LinesUp };
    let quote = |change: &Change| Arg::Quote(change.now.quote.clone());
    let args = vec![("contact", quote(first)), ("second", quote(second)), ("day", day)];
    let evidence = changes.into_iter().flat_map(|change| [change.now, change.before]).collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}
