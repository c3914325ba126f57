//! A message asks to pay to another account than before.
//!
//! Whoever comes between two people asks for just this, and so does somebody whose account was taken from them. One message cannot
//! show the account of before, so the words must tell of the change themselves: a new account to pay to, or an account that
//! was closed together with where the money shall go instead. Profiles speak to everybody and name no account.

use crate::claim::{Claims, Kind};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "payout-account-change",
    family: Family::Payment,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::Overview],
    sources: &["US22", "JP24", "FBI24"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "payout_account_change/phrases";
/// Parts of such a request, and how they make one.
const PARTS: &str = "payout_account_change/parts";
const WHOLES: &[Whole] = &[
    ("change", "bank new mine pay ~ask -same -shop"),
    ("change", "bank new ask pay -same -shop"),
    ("change", "bank dead ask pay -same -shop"),
    ("change", "bank dead mine pay ~new -same -shop"),
    ("change", "bank dead mine pay ~ask -same -shop"),
    ("change", "account new pay ask -same -shop"),
    ("change", "account dead pay ask -same -shop"),
    ("change", "bank dead !pay ~new -same -shop"),
    ("change", "bank hence instead pay -same -shop"),
    ("change", "bank hence instead ask -same -shop"),
    ("change", "account hence instead pay -same -shop"),
    ("change", "account dead ~bank ~ask ~new -same -shop"),
    ("change", "bank new dead ~ask ~!pay -same -shop"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(words)) = tables else { return Outcome::without_phrases() };
    let mut found = said(overview, table);
    found.retain(|said| !holds(overview, words, &said.sentence, &["same", "shop"]));
    let of = |name: &'static str| found.iter().find(move |said: &&Said| said.name == name);
    let parts = match (of("change"), of("closed"), of("redirect")) {
        (Some(change), closed, _) => vec![Some(change), closed],
        (None, Some(closed), Some(redirect)) => vec![Some(closed), Some(redirect)],
        _ => Vec::new(),
    };
    let whole = together(overview, words, WHOLES);
    let whole = whole.as_ref().filter(|_| parts.is_empty());
    let parts = parts.into_iter().chain([whole.map(|whole| &whole.said)]);
    // "Pay to this new account, in the name of …": the name behind the comma belongs to it.
    let to_its_end = |said: &Said| {
        let behind = |other: &&Said| other.sentence == said.sentence && other.clause.start > said.clause.end;
        let end = found.iter().filter(|other| other.name == "redirect").find(behind);
        Said { clause: said.clause.start..end.map_or(said.clause.end, |end| end.clause.end), ..said.clone() }
    };
    let mut evidence: Vec<_> = parts.flatten().map(|said| to_its_end(said).evidence(overview)).collect();
    if evidence.is_empty() {
        return Outcome::LinesUp;
    }
    // Whose it is may stand in the next sentence.
    let named = found.iter().filter(|said| said.name == "named").map(|said| said.evidence(overview));
    evidence.extend(named.take(1));
    evidence.dedup();
    let args = evidence.first().map(|first| ("text", Arg::Quote(first.quote.clone()))).into_iter().collect();
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }])
}
