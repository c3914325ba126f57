//! A bid or a message is signed with another name than its writer's profile.
//!
//! Texts that are used again under several accounts keep the name of another. Only a signature of two parts or more counts, none of
//! which fits the profile name; "Thanks, Anna" at the end may thank the reader, so a name behind thanks must stand on a line of
//! its own. A text that also gives a fitting name explains the other.

use crate::claim::{Claims, Kind};
use crate::names::count_parts;
use crate::names::in_text::signature;
use crate::rules::other_name::{Held, cannot_tell, display, hold, outcome};
use crate::rules::{Checking, Family, Missing, Outcome, Rule, Tier};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "bid-signature-name-mismatch",
    family: Family::Identity,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::DisplayName, Kind::Overview, Kind::AccountType],
    sources: &["US22", "SEAL", "MT25"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    if !claims.setting.is_to_one() {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(text) = &claims.overview else { return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]) };
    let display = match display(claims) {
        Ok(display) => display,
        Err(missing) => return missing,
    };
    let Some(signed) = signature(&text.text, text.folded()) else {
        return cannot_tell("cannot-tell-no-signature");
    };
    let introduced = text.introductions().iter();
    let names = introduced.filter(|intro| intro.sure).chain([&signed]);
    let mut held = Vec::new();
    for intro in names {
        let of_signature = intro.clause == signed.clause;
        let ends = match hold(&intro.name, display) {
            // A surname alone under a letter is a surname (戸田): nobody works under a second one.
            Held::Untold("cannot-tell-single-name") if intro.surname && count_parts(&display.value) >= 2 => {
                Held::Other
            }
            ends => ends,
        };
        if of_signature || ends == Held::Fits {
            held.push((ends, text.evidence_at(intro.clause.clone())));
        }
    }
    outcome(claims, display, &held, "cannot-tell-no-signature")
}
