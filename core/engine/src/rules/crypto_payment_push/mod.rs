//! The text asks to be paid in coins, or gives the address of a wallet to pay to, where the work has nothing to do with them.
//!
//! Published lists name it because it leaves the site's escrow and its records. Where the work is about blockchains it is the
//! custom, so the check says that it cannot tell. Accepting coins beside other ways is a preference and is left alone; so is a
//! service about such payments ("I will add USDT to your shop"). An address counts only where its check digits hold.

use std::ops::Range;

use crate::claim::{Claims, Evidence, Kind, Passage, Setting};
use crate::rules::said::{Said, said};
use crate::rules::together::{Whole, holds, together};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::Phrases;
use crate::text::wallet::wallets;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "crypto-payment-push",
    family: Family::Payment,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Overview, Kind::Headline, Kind::Skills],
    sources: &["US22", "JP24", "JP25", "BFV24", "SEAL", "GTIG25"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "crypto_payment_push/phrases";
/// Parts of a request to one reader, and how they make one.
const PARTS: &str = "crypto_payment_push/parts";
const WHOLES: &[Whole] = &[
    ("push", "coin money me -work -about -also -keep"),
    ("push", "coin nobank me -work -about -also -keep"),
    ("push", "coin wallet me -work -about -also -keep"),
    ("push", "wallet money ~coin -work -about -also -keep"),
    ("push", "wallet me ~coin -work -about -also -keep"),
    ("push", "coin only ~money -work -about -also -keep"),
    ("push", "coin only ~nobank -work -about -also -keep"),
];
/// What work is about blockchains. Apart, since it is looked for only where something was found.
const CHAINS: &str = "crypto_payment_push/chains";

/// How far before an address the words that ask to pay to it may stand, in bytes of the text: two lines. A choice.
const NEAR: usize = 160;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let tables = (checking.tables.phrases(TABLE), checking.tables.phrases(PARTS));
    let (Some(table), Some(parts)) = tables else { return Outcome::without_phrases() };
    let found = said(overview, table);
    // "A video about being paid in Bitcoin"
    let told = |ask: &&Said| holds(overview, parts, &ask.sentence, &["about"]);
    let mut asked = asks(&found, overview, claims.setting).find(|ask| !told(ask)).cloned();
    if asked.is_none() && claims.setting.is_to_one() {
        asked = together(overview, parts, WHOLES).map(|found| found.said);
    }
    let asked = asked.map(|ask| ask.evidence(overview));
    let address = address(overview, &found);
    let (noticed, evidence) = match (asked, address) {
        (Some(asked), Some(address)) => ("noticed", vec![asked, address]),
        (Some(asked), None) => ("noticed", vec![asked]),
        (None, Some(address)) => ("noticed-address", vec![address]),
        (None, None) => return Outcome::LinesUp,
    };
    let Some(chains) = checking.tables.phrases(CHAINS) else { return Outcome::without_phrases() };
    if is_about_chains(claims, chains) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-blockchain")]);
    }
    let args = evidence.first().map(|first| ("text", Arg::Quote(first.quote.clone()))).into_iter().collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// Requests to be paid so. A sentence that also speaks of making something is about a product, unless it is addressed to one
/// reader and asks in so many words.
fn asks<'a>(found: &'a [Said], overview: &'a Passage, setting: Setting) -> impl Iterator<Item = &'a Said> {
    let to_one = setting.is_to_one();
    found.iter().filter(move |ask| {
        let product = || found.iter().any(|other| other.name == "work" && other.sentence == ask.sentence);
        match ask.name {
            "push" => to_one || !product() && !ask.is_asked(overview),
            "here" => to_one && !product(),
            _ => false,
        }
    })
}

/// The first address of a wallet that words of paying lead to.
fn address(overview: &Passage, found: &[Said]) -> Option<Evidence> {
    let leading = found.iter().filter(|said| said.name == "wallet");
    let words: Vec<_> = leading.map(|said| overview.folded().original(said.phrase.clone())).collect();
    if words.is_empty() {
        return None;
    }
    let leads =
        |at: &Range<usize>| words.iter().any(|word| word.start < at.end && word.end + NEAR >= at.start);
    wallets(&overview.text).into_iter().find(leads).map(|at| overview.evidence_at(at))
}

fn is_about_chains(claims: &Claims, chains: Phrases<'_>) -> bool {
    let skills = claims.skills.iter().map(|(_, skill)| &skill.said);
    let texts = claims.headline.iter().chain(&claims.overview).chain(skills);
    texts.into_iter().any(|text| !chains.find(text.folded()).is_empty())
}
