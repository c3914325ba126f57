//! The text offers or asks to be paid outside the site it stands on.
//!
//! Outside, neither side has the site's escrow, its records or its help. Saving the fee is the usual reason and a common one, so the
//! words say so. Sentences about what is not allowed, and refusals, are the opposite; what only a reader can be asked
//! ("pay by bank transfer") is noticed in messages and bids alone.

use crate::claim::{Claims, Kind};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "off-platform-payment-offer",
    family: Family::Payment,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Overview],
    sources: &["JP24", "US22", "UWRULES", "FLVIO"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "off_platform_payment_offer/phrases";
/// Parts of an offer to one reader, and how they make one.
const PARTS: &str = "off_platform_payment_offer/parts";
const WHOLES: &[Whole] = &[
    ("out", "out pay -shop -keep"),
    ("out", "out way -shop -keep"),
    ("out", "out deal !less -shop -keep"),
    ("out", "out deal !fee -shop -keep"),
    ("out", "out direct -shop -keep"),
    ("instead", "noesc way -shop -keep"),
    ("instead", "noesc mine -shop -keep"),
    ("instead", "noesc pay ~way -shop -keep"),
    ("ended", "close way -shop -keep"),
    ("ended", "close direct -shop -keep"),
    ("ended", "close mine -shop -keep"),
    ("direct", "direct deal !less -shop -keep"),
    ("direct", "direct pay !less -shop -keep"),
    ("direct", "direct pay !fee -shop -keep"),
    ("direct", "direct deal !fee -shop -keep"),
    ("direct", "direct deal propose -shop -keep"),
    ("direct", "direct way mine -shop -keep"),
    ("direct", "direct mine !less -shop -keep"),
    ("cheaper", "way !less !fee -shop -keep"),
    ("cheaper", "way pay !less -shop -keep"),
    ("cheaper", "way pay !fee -shop -keep"),
    ("mine", "mine pay !fee -shop -keep"),
    ("mine", "mine pay ~!less -shop -keep"),
    ("mine", "tome -shop -keep"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(parts)) = tables else { return Outcome::without_phrases() };
    let found = said(overview, table);
    let to_one = claims.setting.is_to_one();
    // "Payments outside the site are against its rules" is a rule told, whoever tells it.
    let told =
        |offer: &Said| found.iter().any(|other| other.name == "rules" && other.sentence == offer.sentence);
    let counts = |offer: &&Said| match offer.name {
        "offer" => to_one || !offer.is_asked(overview),
        "here" => to_one,
        _ => false,
    };
    // "Your customers pay directly", "I must keep to the site": a product, and a refusal.
    let other = |offer: &Said| to_one && holds(overview, parts, &offer.sentence, &["shop", "keep"]);
    let mut offer = found.iter().find(|offer| counts(offer) && !told(offer) && !other(offer)).cloned();
    if to_one {
        let whole = together(overview, parts, WHOLES).map(|found| found.said);
        // Both of one sentence: "to avoid the commission, …" and what is offered behind the comma.
        let joined = offer.take().map(|offer| match &whole {
            Some(whole) if whole.sentence == offer.sentence => offer.joined(whole),
            _ => offer,
        });
        offer = joined.or(whole);
    }
    let Some(offer) = offer else { return Outcome::LinesUp };
    let evidence = offer.evidence(overview);
    let args = vec![("text", Arg::Quote(evidence.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![evidence] }])
}
