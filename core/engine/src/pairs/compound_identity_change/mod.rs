//! Two or more of name, trade, native language and contacts of an account changed within a month.
//!
//! One such change is ordinary life; several at once are what a hand-over looks like from outside. A move is not counted: people who
//! marry move as well, and where somebody is counts for places alone.

use crate::claim::{Claims, Kind};
use crate::pairs::changes::{Change, earlier_day, of_contacts, of_languages, of_name, of_trade};
use crate::pairs::whose::cannot_tell;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "compound-identity-change",
        family: Family::AccountChange,
        tier: Tier::A,
        strength: 4,
        reads: &[
            Kind::DisplayName,
            Kind::AccountType,
            Kind::Overview,
            Kind::Skills,
            Kind::Languages,
            Kind::ContactLinks,
            Kind::LinkedAccounts,
        ],
        sources: &["JP24", "SEAL", "COMPA", "US22"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Days within which changes belong together. From the catalogue of signals; no source gives a number.
const WITHIN_DAYS: f64 = 30.0;
/// Changes that are no chance any more; the same.
const SEVERAL: usize = 2;

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let day = match earlier_day(pairing, 0.0, WITHIN_DAYS) {
        Ok(day) => day,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    let contacts = of_contacts(now, before).map(|changes| changes.into_iter().next());
    let looked: [(&str, Result<Option<Change>, Missing>); 4] = [
        ("noticed-name", of_name(now, before)),
        ("noticed-trade", of_trade(now, before, pairing.tables)),
        ("noticed-language", of_languages(now, before)),
        ("noticed-contact", contacts),
    ];
    let compared = looked.iter().filter(|(_, found)| found.is_ok()).count();
    let without = looked.iter().find_map(|(_, found)| match found {
        Err(missing @ Missing::Table(_)) => Some(*missing),
        _ => None,
    });
    let changed: Vec<(&str, Change)> =
        looked.into_iter().filter_map(|(what, found)| Some((what, found.ok()??))).collect();
    if changed.len() < SEVERAL {
        if let Some(table) = without {
            return Outcome::Unknown(vec![table]);
        }
        return if compared < SEVERAL { cannot_tell("cannot-tell-too-little") } else { Outcome::LinesUp };
    }
    let has = |what| changed.iter().any(|(changed, _)| *changed == what);
    let noticed = match (has("noticed-name"), has("noticed-trade"), has("noticed-language")) {
        (true, true, _) => "noticed-name-trade",
        (true, false, true) => "noticed-name-language",
        (true, false, false) => "noticed-name-contact",
        (false, true, true) => "noticed-trade-language",
        (false, true, false) => "noticed-trade-contact",
        (false, false, _) => "noticed-language-contact",
    };
    let evidence = changed.into_iter().flat_map(|(_, change)| [change.now, change.before]).collect();
    Outcome::Fired(vec![Finding { noticed, args: vec![("day", day)], evidence }])
}
