//! A public text gives plain contact details.
//!
//! Most sites do not want them in public, and many people copy a text from elsewhere: a matter of terms, told only beside other
//! findings. Where a site is made for contact (a network, a code host), it says nothing, and a message is no public text.

use std::ops::Range;
use std::sync::LazyLock;

use crate::claim::{Claims, Kind, Passage, Setting};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::contact::{MESSENGERS, mails, phones};
use crate::text::literals::{Literals, Place};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "contact-handle-in-public-text",
    family: Family::Contact,
    tier: Tier::C,
    strength: 1,
    reads: &[Kind::Overview],
    sources: &["FLVIO", "UWRULES", "CW25"],
    since: "0.1.0",
    check,
};

/// Sites whose profiles are there to be written to.
const OPEN: &[&str] = &["LinkedIn", "GitHub", "Behance", "Dribbble", "Wellfound"];
/// How far behind the name of a messenger an account may begin, in bytes of the folded text. A choice.
const NEAR: usize = 24;
/// What may stand between the name of a messenger and the colon before an account.
const ANNOUNCING: &[&str] = &["id", "handle", "username", "account", "아이디", "のid", "アカウント"];

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    if claims.setting == Setting::Message {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    if claims.platform_names.iter().any(|name| OPEN.contains(&name.as_str())) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-open-site")]);
    }
    let Some(at) = first(overview) else { return Outcome::LinesUp };
    let evidence = overview.evidence_of(at);
    let args = vec![("text", Arg::Quote(evidence.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![evidence] }])
}

/// The first mail address, telephone number or account of a messenger, in bytes of the folded text.
fn first(overview: &Passage) -> Option<Range<usize>> {
    let text = overview.folded().text.as_str();
    let mail = mails(text).into_iter().map(|mail| mail.range);
    let phone = phones(text).into_iter().map(|phone| phone.range);
    mail.chain(phone).chain(accounts(text)).min_by_key(|range| range.start)
}

/// [`MESSENGERS`] in one walk.
static NAMES: LazyLock<Literals> = LazyLock::new(|| Literals::new(MESSENGERS.iter().copied()));

/// The name of a messenger and an account behind an @ or a colon.
fn accounts(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for Place { index, range: Range { start: at, end } } in NAMES.places(text) {
        let Some(name) = MESSENGERS.get(index) else { continue };
        // "Timeline: 2-3 weeks" is about no messenger.
        let inside = || text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        if name.is_ascii() && inside() {
            continue;
        }
        let behind = text.get(end..).unwrap_or_default();
        let mut near = behind.char_indices().take_while(|(at, _)| *at < NEAR);
        let Some((offset, sign)) = near.find(|(_, c)| matches!(c, '@' | ':')) else { continue };
        let rest = behind.get(offset + 1..).unwrap_or_default();
        // "Telegram bots: aiogram3" and "command line: python3" are about work.
        let between = behind.get(..offset).unwrap_or_default().trim();
        let announced = ANNOUNCING.contains(&between) || between.is_empty() && *name != "line";
        let account = if sign == ':' { rest.trim_start_matches([' ', '@']) } else { rest };
        let end = account
            .find(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c)))
            .unwrap_or(account.len());
        let word = account.get(..end).unwrap_or_default();
        // "Skype: available" names no account, nor does "Telegram bots: 100+"; letters with signs or figures do.
        let named = sign == '@'
            || announced
                && word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
                && word.contains(|c: char| c.is_ascii_digit() || c == '_');
        if named && end >= 3 {
            found.push(at..text.len() - account.len() + end);
        }
    }
    found
}
