//! Two accounts under different names describe themselves in the same words.
//!
//! The words are held against each other in stretches of five (thirteen characters of Chinese or Japanese); names in them,
//! emoji, styled letters and the formulas of every offer do not matter. Who wrote them first cannot be told, so both are
//! shown and neither is accused. Agencies, and people who name each other, share texts for good reasons.

use crate::claim::{Claims, Kind};
use crate::pairs::likeness::Shingles;
use crate::pairs::whose::{OtherPeople, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Tables;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "same-text-different-name",
        family: Family::CrossProfile,
        tier: Tier::A,
        strength: 4,
        reads: &[Kind::DisplayName, Kind::Username, Kind::AccountType, Kind::Overview, Kind::Headline],
        sources: &["US22", "MT25", "JP24"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Cards, Relation::Pages],
    keys: Some(keys),
    check,
};

fn keys(claims: &Claims, tables: &Tables) -> Result<Vec<u64>, Missing> {
    let overview = claims.overview.as_ref().ok_or(Missing::Claim(Kind::Overview))?;
    Ok(Shingles::of(overview, tables)?.sketch())
}

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let (Some(text), Some(other_text)) = (&one.overview, &other.overview) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let (shingles, others) =
        match (Shingles::of(text, pairing.tables), Shingles::of(other_text, pairing.tables)) {
            (Ok(shingles), Ok(others)) => (shingles, others),
            (Err(missing), _) | (_, Err(missing)) => return Outcome::Unknown(vec![missing]),
        };
    if !shingles.is_one_with(&others) {
        return Outcome::LinesUp;
    }
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (name, other_name) = (name.said.evidence(), other_name.said.evidence());
    let (own, theirs) = (shingles.shared_with(&others), others.shared_with(&shingles));
    let text = own.first().map(|longest| longest.quote.clone()).unwrap_or_default();
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args: vec![
            ("shown", Arg::Quote(name.quote.clone())),
            ("other", Arg::Quote(other_name.quote.clone())),
            ("text", Arg::Quote(text)),
        ],
        evidence: own.into_iter().chain([name]).chain(theirs).chain([other_name]).collect(),
    }])
}
