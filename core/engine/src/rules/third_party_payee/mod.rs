//! The text asks to pay to somebody else than the writer: a relative's account, another person's name.
//!
//! The name on the account should be the one on the contract. A name given as the payee's is compared with the name of the profile
//! and noticed only where both are names of two parts of which none fits; a firm may be the writer's own, so it could not be
//! told.

mod holder;

use crate::claim::{Claims, Confidence, Evidence, Kind};
use crate::names::{self, Answer, Reason, Shape};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "third-party-payee",
    family: Family::Payment,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::Overview, Kind::DisplayName],
    sources: &["US22", "JP24", "JP25", "JPCASE"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "third_party_payee/phrases";
/// Parts of a request to one reader, and how they make one.
const PARTS: &str = "third_party_payee/parts";
const WHOLES: &[Whole] = &[
    ("other", "their use -shop"),
    ("other", "their ~pay -shop"),
    ("other", "person takes pay -shop"),
    ("other", "person takes account ~pay -shop"),
    ("other", "person takes pay ~account -shop"),
    ("other", "notmine account ~pay -shop"),
    ("other", "topers sum ~handsover -shop"),
    ("other", "topers handsover ~sum -shop"),
    ("other", "person hers ~pay -shop"),
    ("other", "held theirfirm ~pay -shop"),
    ("other", "held ~itsfirm ~pay -shop"),
    ("other", "cant person pay use -shop"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(parts)) = tables else { return Outcome::without_phrases() };
    let found = said(overview, table);
    let to_one = claims.setting.is_to_one();
    let others = |said: &Said| holds(overview, parts, &said.sentence, &["shop"]);
    let mut other = found.iter().find(|said| said.name == "other" && !(to_one && others(said))).cloned();
    if other.is_none() && to_one {
        other = together(overview, parts, WHOLES).map(|found| found.said);
    }
    let folded = overview.folded();
    let display = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm);
    let mut organisation = false;
    // "I publish under the name …" is about books; a name is a payee's in words to one reader, and beside words of money.
    let money =
        |named: &Said| found.iter().any(|other| other.name == "money" && other.sentence == named.sentence);
    let holders = found
        .iter()
        .filter(|said| matches!(said.name, "holder" | "owned") || said.name == "named" && money(said));
    for holder in holders.filter(|said| to_one && !others(said)) {
        let behind = folded.original(holder.phrase.clone());
        let at = match holder.name {
            "owned" => holder::name_before(&overview.text, behind.start),
            _ => holder::name_behind(&overview.text, behind.end),
        };
        let Some(at) = at else { continue };
        let name = overview.text.get(at.clone()).unwrap_or_default();
        // Whose account it is was said in so many words: the name belongs to it.
        if let Some(other) = &other {
            let quote = overview.evidence_at(behind.start.min(at.start)..behind.end.max(at.end));
            return fired("noticed", vec![other.evidence(overview), quote]);
        }
        if names::shape(name) == Shape::Organisation {
            organisation = true;
            continue;
        }
        let Some(display) = display else {
            return Outcome::Unknown(vec![Missing::Claim(Kind::DisplayName)]);
        };
        let comparison = names::compare(name, &display.value);
        if comparison.answer == Answer::Different && comparison.reason == Reason::NoPartFits {
            let quote = overview.evidence_at(behind.start.min(at.start)..behind.end.max(at.end));
            return fired("noticed-name", vec![quote, display.said.evidence()]);
        }
    }
    if let Some(other) = other {
        return fired("noticed", vec![other.evidence(overview)]);
    }
    if organisation {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-firm")]);
    }
    Outcome::LinesUp
}

fn fired(noticed: &'static str, evidence: Vec<Evidence>) -> Outcome {
    let quotes = ["text", "shown"].into_iter().zip(&evidence);
    let args = quotes.map(|(name, evidence)| (name, Arg::Quote(evidence.quote.clone()))).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}
