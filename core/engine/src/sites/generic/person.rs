//! Structured data about the person a page is about: JSON-LD, microdata, h-card.

use std::ops::Range;

use crate::claim::{Claim, Claims, Confidence, Passage, Place, Text};
use crate::sites::locate::Sight;
use crate::snapshot::{NodeId, Visibility};

/// Name and place, from the first kind of structured data that has them.
pub(super) fn read(sight: &Sight<'_>) -> Claims {
    let mut claims = Claims::default();
    for (name, place) in [json_ld(sight), microdata(sight), h_card(sight)] {
        claims.display_name = claims.display_name.or(name);
        claims.location = claims.location.or(place);
    }
    claims
}

type NameAndPlace = (Option<Text>, Option<Claim<Place>>);

/// The person of the page itself; authors of reviews are persons too and do not count.
fn json_ld(sight: &Sight<'_>) -> NameAndPlace {
    let Some(person) = sight.data.main_person() else { return (None, None) };
    let one = |path: &str| super::super::json::leaves(person, path).into_iter().next();
    let place = Place {
        city: one("address.addressLocality"),
        region: one("address.addressRegion"),
        country: one("address.addressCountry").or_else(|| one("address.addressCountry.name")),
    };
    let words: Vec<String> =
        [&place.city, &place.region, &place.country].into_iter().flatten().cloned().collect();
    let name = one("name").map(|name| firm(name.clone(), unseen(name)));
    (name, (!words.is_empty()).then(|| firm(place, unseen(words.join(", ")))))
}

/// An element of type Person with its properties.
fn microdata(sight: &Sight<'_>) -> NameAndPlace {
    let snapshot = sight.page.snapshot();
    let persons = sight.page.index.with_attribute("itemtype").iter().filter(|id| {
        let kind = snapshot.attribute(**id, "itemtype").unwrap_or_default();
        kind.trim_end_matches('/').ends_with("schema.org/Person") && !inside_review(sight, **id)
    });
    let Some(scope) = persons.map(|id| sight.page.of(*id)).next() else { return (None, None) };
    let named = |name: &str| property(sight, &scope, name);
    let place = place(
        named("locality").or_else(|| named("addressLocality")),
        named("state-name").or_else(|| named("addressRegion")),
        named("country-name").or_else(|| named("addressCountry")),
    );
    (named("name").map(|said| firm(said.one_line(), said)), place)
}

fn inside_review(sight: &Sight<'_>, id: NodeId) -> bool {
    let snapshot = sight.page.snapshot();
    let mut at = snapshot.node(id).and_then(|node| node.parent);
    while let Some(here) = at {
        let kind = snapshot.attribute(here, "itemtype").unwrap_or_default();
        if kind.ends_with("Review")
            || snapshot.attribute(here, "itemprop").is_some_and(|name| name == "review")
        {
            return true;
        }
        at = snapshot.node(here).and_then(|node| node.parent);
    }
    matches!(snapshot.attribute(id, "itemprop"), Some("author" | "reviewer"))
}

fn property(sight: &Sight<'_>, scope: &Range<NodeId>, name: &str) -> Option<Passage> {
    let snapshot = sight.page.snapshot();
    let all = sight.page.index.with_attribute("itemprop").iter();
    let mut own = all.filter(|id| scope.contains(id) && snapshot.attribute(**id, "itemprop") == Some(name));
    let found = sight.page.passage(sight.page.of(*own.next()?), "itemprop");
    (!found.text.is_empty()).then_some(found)
}

/// `.h-card` with `.p-name`, or the older `.vcard` with `.fn`.
fn h_card(sight: &Sight<'_>) -> NameAndPlace {
    let cards = |class: &str| sight.page.index.with_class(class).first().map(|id| sight.page.of(*id));
    let Some(scope) = cards("h-card").or_else(|| cards("vcard")) else { return (None, None) };
    let part = |classes: [&str; 2]| {
        let mut all = classes.iter().flat_map(|class| sight.page.index.with_class(class));
        let id = all.find(|id| scope.contains(id))?;
        Some(sight.page.passage(sight.page.of(*id), "h-card")).filter(|words| !words.text.is_empty())
    };
    let place = place(
        part(["p-locality", "locality"]),
        part(["p-region", "region"]),
        part(["p-country-name", "country-name"]),
    );
    (part(["p-name", "fn"]).map(|said| firm(said.one_line(), said)), place)
}

fn place(city: Option<Passage>, region: Option<Passage>, country: Option<Passage>) -> Option<Claim<Place>> {
    let line = |part: &Option<Passage>| part.as_ref().map(Passage::one_line);
    let value = Place { city: line(&city), region: line(&region), country: line(&country) };
    Some(firm(value, city.or(region).or(country)?))
}

fn firm<T>(value: T, said: Passage) -> Claim<T> {
    Claim { value, said, confidence: Confidence::Firm }
}

/// Words of JSON stand nowhere on the page.
fn unseen(text: String) -> Passage {
    Passage { text, visibility: Visibility::Hidden, found_by: "json-ld Person".into(), ..Passage::default() }
}
