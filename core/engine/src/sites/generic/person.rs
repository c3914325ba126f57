//! Structured data about the person a page is about: JSON-LD, microdata, h-card.

use std::ops::Range;

use crate::claim::{Claim, Claims, Confidence, Passage, Place, Text};
use crate::sites::fields::comparable;
use crate::sites::locate::Sight;
use crate::snapshot::{NodeId, Visibility};

/// Name and place, from the first kind of structured data that has them.
pub(super) fn read(sight: &Sight<'_>) -> Claims {
    let mut claims = Claims::default();
    for (name, place) in [json_ld(sight), microdata(sight), h_card(sight)] {
        claims.display_name = claims.display_name.or(name);
        claims.location = claims.location.or(place);
    }
    if claims.location.is_none() {
        claims.location = loose_place(sight);
    }
    if let Some(person) = sight.data.main_person() {
        let one = |path: &str| super::super::json::leaves(person, path).into_iter().next();
        claims.headline = one("jobTitle").map(unseen);
        claims.username = one("alternateName")
            .map(|name| name.trim_start_matches('@').to_owned())
            .filter(|name| !name.contains(char::is_whitespace))
            .map(|name| firm(name.clone(), unseen(name)));
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

/// The elements of type Person, where they are copies of one: a page about several people is about none of them.
fn microdata(sight: &Sight<'_>) -> NameAndPlace {
    let snapshot = sight.page.snapshot();
    let persons = sight.page.index.with_attribute("itemtype").iter().filter(|id| {
        let kind = snapshot.attribute(**id, "itemtype").unwrap_or_default();
        kind.trim_end_matches('/').ends_with("schema.org/Person") && !inside_review(sight, **id)
    });
    let scopes: Vec<Range<NodeId>> = persons.map(|id| sight.page.of(*id)).collect();
    let Some(scope) = one_person(&scopes, |scope| property(sight, scope, "name")) else {
        return (None, None);
    };
    // A second copy of the block may have the part of the place that the first lacks.
    let named = |names: [&str; 2]| {
        scopes.iter().find_map(|scope| names.iter().find_map(|name| property(sight, scope, name)))
    };
    let place = place(
        named(["locality", "addressLocality"]),
        named(["state-name", "addressRegion"]),
        named(["country-name", "addressCountry"]),
    );
    (property(sight, scope, "name").map(|said| firm(said.one_line(), said)), place)
}

/// Parts of a place that are marked one by one without a person around them, where every copy says the same: copies for
/// wide and narrow screens may each lack a part.
fn loose_place(sight: &Sight<'_>) -> Option<Claim<Place>> {
    let snapshot = sight.page.snapshot();
    let one = |names: &[&str]| {
        let all = sight.page.index.with_attribute("itemprop").iter();
        let own = all.filter(|id| {
            snapshot.attribute(**id, "itemprop").is_some_and(|name| names.contains(&name))
                && !inside_review(sight, **id)
        });
        let mut said = own.map(|id| sight.page.passage(sight.page.of(*id), "itemprop"));
        let first = said.next().filter(|words| !words.text.is_empty())?;
        said.all(|other| comparable(&other.text) == comparable(&first.text)).then_some(first)
    };
    place(
        one(&["locality", "addressLocality"]),
        one(&["state-name", "addressRegion", "region"]),
        one(&["country-name", "addressCountry"]),
    )
}

/// The first of several scopes that all have the same name.
fn one_person(
    scopes: &[Range<NodeId>],
    name: impl Fn(&Range<NodeId>) -> Option<Passage>,
) -> Option<&Range<NodeId>> {
    let mut names = scopes.iter().filter_map(name).map(|name| comparable(&name.text));
    let first = names.next();
    if names.any(|other| Some(other) != first) { None } else { scopes.first() }
}

fn inside_review(sight: &Sight<'_>, id: NodeId) -> bool {
    let snapshot = sight.page.snapshot();
    let is_review = |here: NodeId| {
        snapshot.attribute(here, "itemtype").is_some_and(|kind| kind.ends_with("Review"))
            || snapshot.attribute(here, "itemprop") == Some("review")
    };
    sight.page.ancestors(id).any(is_review)
        || matches!(snapshot.attribute(id, "itemprop"), Some("author" | "reviewer"))
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
    let cards = ["h-card", "vcard"].iter().flat_map(|class| sight.page.index.with_class(class));
    let scopes: Vec<Range<NodeId>> = cards.map(|id| sight.page.of(*id)).collect();
    let part = |scope: &Range<NodeId>, classes: [&str; 2]| {
        let mut all = classes.iter().flat_map(|class| sight.page.index.with_class(class));
        let id = all.find(|id| scope.contains(id))?;
        Some(sight.page.passage(sight.page.of(*id), "h-card")).filter(|words| !words.text.is_empty())
    };
    let name = ["p-name", "fn"];
    let Some(scope) = one_person(&scopes, |scope| part(scope, name)) else { return (None, None) };
    let place = place(
        part(scope, ["p-locality", "locality"]),
        part(scope, ["p-region", "region"]),
        part(scope, ["p-country-name", "country-name"]),
    );
    (part(scope, name).map(|said| firm(said.one_line(), said)), place)
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
