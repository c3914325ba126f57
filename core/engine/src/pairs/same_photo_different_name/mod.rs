//! Two accounts under different names show a picture with the same address.
//!
//! Only the address is compared, never the picture: nobody's face is looked at. Addresses that by their words are a site's
//! stand-in, a logo or a part of the page say nothing, and one that many cards of a list share is the site's own.

use crate::claim::{Claims, Confidence, Kind, Text};
use crate::pairs::whose::{OtherPeople, cannot_tell, other_people};
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::tables::Tables;
use crate::text::hash::hash;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "same-photo-different-name",
        family: Family::CrossProfile,
        tier: Tier::A,
        strength: 5,
        reads: &[
            Kind::DisplayName,
            Kind::Username,
            Kind::AccountType,
            Kind::Overview,
            Kind::Headline,
            Kind::Picture,
        ],
        sources: &["FBI23", "FBI24", "MAND24", "SEAL"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Cards, Relation::Pages],
    keys: Some(keys),
    check,
};

/// A picture that more cards of one list show is a stand-in without a telling address. A guess.
const MOST_SHARING: usize = 3;
/// Shortest name of a file that a site gives one picture only (without its ending).
const SHORTEST_NAME: usize = 6;

/// Words in an address that tell a picture of nobody. Each stands for itself or as a part of a word.
const OF_NOBODY: [&str; 25] = [
    "default",
    "placeholder",
    "avatar.",
    "no_avatar",
    "no-avatar",
    "noavatar",
    "nophoto",
    "no_photo",
    "no-photo",
    "noimage",
    "no_image",
    "no-image",
    "no_user",
    "nouser",
    "blank",
    "anonym",
    "unknown",
    "silhouette",
    "generic",
    "dummy",
    "initials",
    "logo",
    "gravatar.com",
    "ui-avatars.com",
    "sample",
];
/// Folders of a site's own files.
const OF_THE_SITE: [&str; 4] = ["/static/", "/assets/", "/icons/", "/dist/"];
/// Folders of a site's own files where no folder of people's follows.
const OF_PICTURES: [&str; 2] = ["/img/", "/images/"];
const OF_PEOPLE: [&str; 6] = ["/user", "/profile", "/member", "/people", "/upload", "/freelancer"];

fn keys(claims: &Claims, _: &Tables) -> Result<Vec<u64>, Missing> {
    address(claims).map(|(address, _)| vec![hash(address.bytes())])
}

/// What of the address tells one picture from another: all but the scheme; where the file is named by a long number in
/// hexadecimal, host and file, because the folder is then the account's. Nothing where it is nobody's picture.
fn address(claims: &Claims) -> Result<(String, &Text), Missing> {
    let picture = claims.picture.as_ref().filter(|picture| picture.confidence == Confidence::Firm);
    let picture = picture.ok_or(Missing::Claim(Kind::Picture))?;
    let whole = picture.value.trim();
    let address = whole.split_once("://").map_or(whole, |(_, address)| address).trim_start_matches("//");
    let path = address.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    let of_nobody = OF_NOBODY.iter().any(|word| path.contains(word))
        || OF_THE_SITE.iter().any(|folder| path.contains(folder))
        || OF_PICTURES.iter().any(|folder| path.contains(folder))
            && !OF_PEOPLE.iter().any(|folder| path.contains(folder))
        || matches!(path.rsplit('.').next(), Some("svg" | "gif"))
        || whole.starts_with("data:")
        || path
            .rsplit('/')
            .next()
            .is_none_or(|file| file.split('.').next().is_none_or(|name| name.len() < SHORTEST_NAME));
    if of_nobody {
        return Err(Missing::CannotTell("cannot-tell-stand-in"));
    }
    let (host, file) =
        (path.split('/').next().unwrap_or_default(), path.rsplit('/').next().unwrap_or_default());
    let telling = if is_numbered(file) { format!("{host}//{file}") } else { address.to_owned() };
    Ok((telling, picture))
}

/// Whether a file's name holds ten hexadecimal digits in a row, letters and figures among them.
fn is_numbered(file: &str) -> bool {
    file.split(|c: char| !c.is_ascii_hexdigit()).any(|number| {
        number.len() >= 10
            && number.bytes().any(|byte| byte.is_ascii_digit())
            && number.bytes().any(|byte| byte.is_ascii_alphabetic())
    })
}

fn check(one: &Claims, other: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let ((own, picture), (others, same)) = match (address(one), address(other)) {
        (Ok(own), Ok(others)) => (own, others),
        (Err(missing), _) | (_, Err(missing)) => return Outcome::Unknown(vec![missing]),
    };
    if own != others {
        return Outcome::LinesUp;
    }
    if pairing.sharing > MOST_SHARING {
        return cannot_tell("cannot-tell-widely-shared");
    }
    let OtherPeople { name, other_name } = match other_people(one, other, pairing) {
        Ok(people) => people,
        Err(ended) => return ended,
    };
    let (name, other_name) = (name.said.evidence(), other_name.said.evidence());
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args: vec![
            ("shown", Arg::Quote(name.quote.clone())),
            ("other", Arg::Quote(other_name.quote.clone())),
        ],
        evidence: vec![name, other_name, picture.said.evidence(), same.said.evidence()],
    }])
}
