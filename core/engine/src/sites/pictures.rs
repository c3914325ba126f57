//! The address of somebody's picture: of the image whose alternative text is the name. The picture itself is never looked
//! at, and no class name is needed to find it.

use std::ops::Range;

use super::fields::comparable;
use super::locate::Sight;
use crate::claim::{Claim, Claims, Confidence, Passage, Text};
use crate::snapshot::{NodeId, Snapshot};

/// Fewest letters of a name that tell a picture.
const LEAST_LETTERS: usize = 3;

/// What stands beside the name in the alternative texts of portraits, compared, longer words first. Written by hand.
const BESIDE_NAME: [&str; 27] = [
    "プロフィール画像",
    "profilepicture",
    "photodeprofil",
    "profilephoto",
    "profileimage",
    "fotodeperfil",
    "profilbild",
    "프로필사진",
    "프로필이미지",
    "фотопрофиля",
    "profile",
    "picture",
    "アイコン",
    "avatar",
    "аватар",
    "photo",
    "image",
    "프로필",
    "hire",
    "user",
    "foto",
    "фото",
    "头像",
    "さん",
    "の",
    "of",
    "s",
];

/// The picture of the person within a part of the page: the one whose alternative text is nothing but the name before one
/// that says more, and those of the page's main part before others.
pub(super) fn picture(sight: &Sight<'_>, scope: &Range<NodeId>, claims: &Claims) -> Option<Text> {
    let names = [claims.display_name.as_ref(), claims.username.as_ref()];
    let names: Vec<String> = names.into_iter().flatten().map(|name| comparable(&name.value)).collect();
    let snapshot = sight.page.snapshot();
    let all = sight.page.index.with_attribute("alt");
    let from = all.partition_point(|id| *id < scope.start);
    let inside = all.iter().copied().skip(from).take_while(|id| *id < scope.end);
    let found = inside.filter_map(|id| {
        let rank = rank(&comparable(snapshot.attribute(id, "alt")?), &names)?;
        let address = whole(snapshot.attribute(id, "src")?, snapshot)?;
        let tags = || sight.page.ancestors(id).filter_map(|here| snapshot.tag(here));
        let is_own = !sight.page.is_copy(id) && !sight.is_about_others(id);
        let in_main = tags().any(|tag| tag == "main");
        (is_own && tags().all(|tag| !matches!(tag, "nav" | "footer")))
            .then_some((!in_main, rank, id, address))
    });
    let (_, _, id, address) = found.min_by_key(|(elsewhere, rank, id, _)| (*elsewhere, *rank, *id))?;
    let said = Passage {
        text: address,
        visibility: snapshot.node(id)?.visibility,
        found_by: "picture".to_owned(),
        ..Passage::default()
    };
    Some(Claim { value: said.text.clone(), said, confidence: Confidence::Firm })
}

/// How well an alternative text tells a portrait of one of the names: 0 for the name alone, 1 for the name with words that
/// stand beside names; `None` for anything else.
fn rank(alternative: &str, names: &[String]) -> Option<u8> {
    let ranks = names.iter().filter(|name| name.chars().count() >= LEAST_LETTERS).filter_map(|name| {
        if alternative == name {
            return Some(0);
        }
        let (before, after) = alternative.split_once(name.as_str())?;
        let rest = |part: &str| BESIDE_NAME.iter().fold(part.to_owned(), |part, word| part.replace(word, ""));
        (rest(before).is_empty() && rest(after).is_empty()).then_some(1)
    });
    ranks.min()
}

/// The address with the page's host before it where it has none; nothing for one that depends on the folder of the page.
fn whole(address: &str, page: &Snapshot) -> Option<String> {
    let address = address.trim();
    if address.starts_with("https://") || address.starts_with("http://") {
        return Some(address.to_owned());
    }
    if address.starts_with("//") {
        return Some(format!("https:{address}"));
    }
    let (scheme, rest) = page.url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    address.starts_with('/').then(|| format!("{scheme}://{host}{address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portrait_is_told_by_its_alternative_text() {
        let names = ["Ann E.".to_owned(), "annweaves".to_owned(), "見本花江".to_owned()];
        let names: Vec<String> = names.iter().map(|name| comparable(name)).collect();
        for (alternative, wanted) in [
            ("Ann E.", Some(0)),
            ("annweaves", Some(0)),
            ("Hire annweaves", Some(1)),
            ("Ann E.'s profile picture", Some(1)),
            ("見本花江さんのプロフィール画像", Some(1)),
            ("見本花江 プロフィール画像", Some(1)),
            ("Annabel Easton", None),
            ("Shawl by Ann E.", None),
            ("", None),
        ] {
            assert_eq!(rank(&comparable(alternative), &names), wanted, "{alternative}");
        }
        assert_eq!(rank(&comparable("Li"), &["li".to_owned()]), None, "too short to tell");
    }
}
