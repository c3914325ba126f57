//! An account of one person whose text speaks of a company or of a team with a number.
//!
//! Very common and mostly a way of speaking, so this is context: it matters for who will do the work. A stated tie ("I
//! lead", 代表の) explains it.

use crate::claim::{AccountType, Claims, Confidence, Kind};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::{Standing, standing};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "agency-vs-solo-contradiction",
    family: Family::Identity,
    tier: Tier::C,
    strength: 1,
    reads: &[Kind::Headline, Kind::Overview, Kind::AccountType],
    sources: &["UWRULES", "US22"],
    since: "0.1.0",
    check,
};

const PHRASES: &str = "agency_vs_solo_contradiction/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let Some(account) = claims.account_type.as_ref().filter(|kind| kind.confidence == Confidence::Firm)
    else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::AccountType)]);
    };
    if claims.headline.is_none() && claims.overview.is_none() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    if account.value == AccountType::Agency {
        return Outcome::LinesUp;
    }
    let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
    let mut team = None;
    for passage in claims.headline.iter().chain(&claims.overview) {
        let text = &passage.folded().text;
        let hits = phrases.find(passage.folded());
        if hits.iter().any(|hit| hit.name == "link") {
            return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-explained")]);
        }
        let said = hits.iter().find(|hit| standing(text, hit) == Standing::Said);
        team = team.or_else(|| said.map(|hit| passage.evidence_of(hit.range.clone())));
    }
    let Some(team) = team else { return Outcome::LinesUp };
    let kind = account.said.evidence();
    let args = vec![("team", Arg::Quote(team.quote.clone())), ("account", Arg::Quote(kind.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![team, kind] }])
}
