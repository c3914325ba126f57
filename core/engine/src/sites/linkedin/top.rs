//! The head of a profile: name, headline, place. What lasts are the links to the site's own overlays and the order of the
//! words; class names are compiled.

use std::ops::Range;

use super::super::cells::Cell;
use super::super::fields::comparable;
use super::super::locate::Sight;
use super::super::{place, structure};
use crate::claim::{Claim, Claims, Confidence, Passage, Text};
use crate::snapshot::{NodeId, Visibility};

/// The link to the contact data says this, where it is a link no more.
const CONTACT: [&str; 9] = [
    "contact info",
    "連絡先情報",
    "연락처 정보",
    "información de contacto",
    "informações de contato",
    "coordonnées",
    "kontaktinfo",
    "informazioni di contatto",
    "联系方式",
];

/// Reads what the sections below do not have.
pub(super) fn read(sight: &Sight<'_>, claims: &mut Claims) {
    let page = &sight.page;
    let Some(name) = name(sight) else {
        claims.display_name = from_title(sight);
        return;
    };
    claims.display_name = Some(text(&name.passage));
    let end = sight.regions.iter().map(|region| region.nodes.start).find(|start| *start > name.nodes.end);
    let cells = structure::own_cells(page, name.nodes.end..end.unwrap_or(page.all().end));
    let contact = contact(sight, &name.nodes).or_else(|| {
        let is_label = |cell: &&Cell| CONTACT.contains(&cell.passage.text.to_lowercase().as_str());
        cells.iter().find(is_label).map(|cell| cell.nodes.start)
    });
    let before = |cell: &&Cell| contact.is_none_or(|contact| cell.nodes.start < contact);
    // A middle dot stands between place and contact data, in an element of its own.
    let has_letters = |cell: &&Cell| cell.passage.text.contains(char::is_alphabetic);
    let head: Vec<&Cell> = cells.iter().take_while(before).filter(has_letters).take(12).collect();
    let is_place = |text: &str| {
        let place = place::split(text);
        place.country.is_some() || place.region.is_some()
    };
    // An unset headline ("--") leaves the place as the last words before the contact data.
    let is_last = |at: usize| contact.is_some() && at + 1 == head.len();
    let headline = head
        .iter()
        .position(|cell| is_headline(&cell.passage.text))
        .filter(|at| !(is_last(*at) && head.get(*at).is_some_and(|cell| is_place(&cell.passage.text))));
    if let Some(cell) = headline.and_then(|at| head.get(at)) {
        claims.headline = Some(found(&cell.passage));
    }
    // Between headline and place may stand an employer and a school; the place is last before the contact data.
    let behind = headline.map_or(0, |at| at + 1);
    if contact.is_some()
        && let Some(cell) = head.get(behind..).and_then(<[&Cell]>::last)
        && is_place(&cell.passage.text)
    {
        let said = found(&cell.passage);
        let value = place::split(&said.text);
        claims.location = Some(Claim { value, said, confidence: Confidence::Firm });
    }
}

/// The words of the link about the profile, else the heading of the first rank, where all of them say one thing, else the words that the address of
/// the contact data is made of.
fn name(sight: &Sight<'_>) -> Option<Cell> {
    let page = &sight.page;
    let named = |range: Range<NodeId>| {
        let cells = structure::own_cells(page, range);
        cells.into_iter().find(|cell| is_name(&cell.passage.text))
    };
    let about = links(sight, "/overlay/about-this-profile").find_map(|id| named(page.of(id)));
    let headings = page.index.with_tag("h1");
    // Wide and narrow screens may have a copy each.
    let only = || {
        let mut all = headings.iter().filter_map(|id| named(page.of(*id)));
        let first = all.next()?;
        all.all(|other| comparable(&other.passage.text) == comparable(&first.passage.text)).then_some(first)
    };
    about.or_else(only).or_else(|| {
        let contact = links(sight, "/overlay/contact-info").next()?;
        let slug = page
            .snapshot()
            .attribute(contact, "href")?
            .split("/in/")
            .nth(1)?
            .split('/')
            .next()?
            .to_lowercase();
        let parts: Vec<&str> = slug.split('-').collect();
        let of_slug = |cell: &Cell| {
            let words = comparable_words(&cell.passage.text);
            words.len() > 1 && parts.get(..words.len()).is_some_and(|start| start.iter().eq(words.iter()))
        };
        let cells = structure::own_cells(page, NodeId(0)..contact);
        cells.into_iter().rev().find(of_slug)
    })
}

fn comparable_words(text: &str) -> Vec<String> {
    text.split_whitespace().map(comparable).filter(|word| !word.is_empty()).collect()
}

/// The title up to the site's name, without a count of messages before it and a headline behind; or the data about a person.
fn from_title(sight: &Sight<'_>) -> Option<Text> {
    let page = &sight.page;
    let person = sight.data.main_person().and_then(|person| person.get("name")?.as_str());
    let title = page.index.with_tag("title").first().map(|id| page.passage(page.of(*id), "title"));
    let titled = title.and_then(|title| {
        let (words, _) = title.text.rsplit_once(" | LinkedIn")?;
        let words = words.split(" - ").next()?.split(" – ").next()?;
        let bare = words
            .rsplit_once(") ")
            .filter(|(count, _)| count.starts_with('('))
            .map_or(words, |(_, name)| name);
        Some(bare.trim().to_owned())
    });
    let value = person.map(str::to_owned).or(titled).filter(|name| is_name(name))?;
    let said = Passage {
        text: value.clone(),
        visibility: Visibility::Hidden,
        found_by: "title".to_owned(),
        ..Passage::default()
    };
    Some(Claim { value, said, confidence: Confidence::Firm })
}

fn links<'s>(sight: &'s Sight<'_>, part: &'static str) -> impl Iterator<Item = NodeId> + 's {
    let all = sight.page.index.with_attribute("href").iter().copied();
    all.filter(move |id| sight.page.snapshot().attribute(*id, "href").is_some_and(|href| href.contains(part)))
}

fn contact(sight: &Sight<'_>, name: &Range<NodeId>) -> Option<NodeId> {
    links(sight, "/overlay/contact-info").find(|id| *id >= name.end)
}

/// No figures, not a sentence.
fn is_name(text: &str) -> bool {
    (2..=80).contains(&text.chars().count()) && !text.contains(|c: char| c.is_numeric())
}

/// Not pronouns, the degree of connection, or a mark ("Premium", "· 3rd", "She/Her").
fn is_headline(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let degree =
        text.trim_start_matches(['·', '•', ' ']).starts_with(|c: char| c.is_ascii_digit()) && letters < 20;
    let pronouns = letters < 16 && text.contains('/') && !text.contains(' ');
    let marks = [
        "premium",
        "verified",
        "influencer",
        "hiring",
        "open to work",
        "they",
        "them",
        "hers",
        "ella",
        "elle",
        "elles",
        "iels",
        "ellas",
        "ellos",
        "elas",
        "eles",
        "haar",
        "loro",
        "onlar",
    ];
    letters > 3
        && !degree
        && !pronouns
        && !text.starts_with('(')
        && !text.contains("degree connection")
        && !marks.contains(&text.to_lowercase().as_str())
}

fn found(passage: &Passage) -> Passage {
    Passage { found_by: "order of the top card".to_owned(), ..passage.clone() }
}

fn text(passage: &Passage) -> Text {
    super::super::records::text(found(passage))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_beside_a_name_are_no_headline() {
        for text in [
            "(She/Her)",
            "She/Her",
            "Ella",
            "Elle",
            "· 3rd",
            "2nd degree connection",
            "1st",
            "Premium",
            "2nd",
            "·",
        ] {
            assert!(!is_headline(text), "{text}");
        }
        for text in ["Bridges and cranes", "CTO", "iOS/Android developer", "10 years of bridges and cranes"] {
            assert_eq!(is_headline(text), text != "CTO", "{text}");
        }
    }
}
