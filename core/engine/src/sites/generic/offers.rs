//! Offers at a fixed price, and ratings in structured data.

use std::ops::Range;

use serde_json::Value;

use super::labels::{Meaning, behind_figure, meaning_of};
use super::outline::Outline;
use crate::claim::{Claim, Claims, Confidence, Passage, PricePackage};
use crate::sites::locate::Sight;
use crate::sites::records::Parts;
use crate::snapshot::{NodeId, Visibility};
use crate::sorting;
use crate::text::money::{Currency, Money, Signs};
use crate::text::number;

/// Kinds of thing whose rating is that of a person, unlike the rating of one offer or of a whole site.
const RATED: [&str; 3] = ["Person", "ProfessionalService", "ProfilePage"];

/// Mean rating and count of reviews, where the structured data of the page has one of each.
pub(super) fn rating(sight: &Sight<'_>, claims: &mut Claims) {
    let rated = RATED.iter().flat_map(|kind| sight.data.of_type(kind));
    let mut all: Vec<&Value> = rated.filter_map(|thing| thing.get("aggregateRating")).collect();
    all.dedup();
    let [only] = all.as_slice() else { return };
    let figure = |names: &[&str]| {
        let text = names.iter().flat_map(|name| crate::sites::json::leaves(only, name)).next()?;
        let value = text.parse::<f64>().ok()?;
        let said = Passage {
            text,
            visibility: Visibility::Hidden,
            found_by: "json-ld".into(),
            ..Passage::default()
        };
        Some(Claim { value, said, confidence: Confidence::Firm })
    };
    let best = figure(&["bestRating"]).map_or(5.0, |claim| claim.value);
    claims.rating = figure(&["ratingValue"]).filter(|claim| claim.value <= best && best <= 10.0);
    claims.review_count = figure(&["reviewCount", "ratingCount"]);
}

/// What a bare "$" means on this page: the one currency its structured data names.
pub(super) fn signs(sight: &Sight<'_>, given: Signs) -> Signs {
    if given.dollar.is_some() {
        return given;
    }
    let kinds = ["Offer", "AggregateOffer", "PriceSpecification", "UnitPriceSpecification"];
    let priced = kinds.iter().flat_map(|kind| sight.data.of_type(kind));
    let mut codes: Vec<String> =
        priced.flat_map(|offer| crate::sites::json::leaves(offer, "priceCurrency")).collect();
    sorting::by(&mut codes, Ord::cmp);
    codes.dedup();
    let [only] = codes.as_slice() else { return given };
    let dollar = Currency::from_code(only).filter(|_| only.ends_with('D'));
    Signs { dollar, ..given }
}

/// Offers that start with their name ("BASIC ..."), each with one price near it.
pub(super) fn packages(outline: &Outline<'_, '_>, signs: Signs) -> Vec<PricePackage> {
    let names: Vec<(usize, Passage)> = outline
        .lines
        .iter()
        .enumerate()
        .filter(|(_, marked)| marked.own && marked.line.passage.text.len() <= 160)
        .filter_map(|(at, marked)| Some((at, package_title(&marked.line.passage)?)))
        .collect();
    let mut found: Vec<(String, PricePackage)> = Vec::new();
    for (at, title) in &names {
        let Some(block) = block(outline, *at, &names) else { continue };
        let first = title.text.split_whitespace().next().unwrap_or_default().to_lowercase();
        if found.iter().any(|(other, _)| *other == first) {
            continue; // the wide copy, or the table that compares the offers
        }
        if let Some(one) = package(outline, title, block, signs) {
            found.push((first, one));
        }
    }
    if found.len() < 2 { Vec::new() } else { found.into_iter().map(|(_, one)| one).collect() }
}

/// The run of a line that starts with the name of an offer.
fn package_title(words: &Passage) -> Option<Passage> {
    let first = words.text.split_whitespace().next()?;
    if meaning_of(first) != Some(Meaning::PackageName) {
        return None;
    }
    let end = words.pieces.get(1).map_or(words.text.len(), |piece| piece.at);
    Some(crate::sites::words::trimmed(&words.slice(0..end)))
}

/// The largest element around a name that holds no other name of an offer, where that has more than the name.
fn block(outline: &Outline<'_, '_>, at: usize, names: &[(usize, Passage)]) -> Option<Range<NodeId>> {
    let start = outline.lines.get(at)?.line.nodes.start;
    let node_of =
        |(index, _): &(usize, Passage)| outline.lines.get(*index).map(|marked| marked.line.nodes.start);
    let mut best = None;
    for here in outline.page.ancestors(start).take(12) {
        let nodes = outline.page.of(here);
        if names.iter().filter(|(index, _)| *index != at).filter_map(node_of).any(|id| nodes.contains(&id)) {
            break;
        }
        best = Some(nodes);
    }
    best.filter(|nodes| {
        outline.page.lines(nodes.clone()).len() > 1 || outline.page.runs(nodes.clone()).count() > 1
    })
}

fn package(
    outline: &Outline<'_, '_>,
    title: &Passage,
    block: Range<NodeId>,
    signs: Signs,
) -> Option<PricePackage> {
    const FOUND_BY: &str = "offer";
    let mut found = Parts::default();
    let first = title.text.split_whitespace().next()?.len();
    found.put("name", &title.slice(0..first), FOUND_BY);
    if title.text.len() > first {
        found.put("title", title, FOUND_BY);
    }
    let priced = outline.page.runs(block.clone()).find(|(id, run)| {
        outline.is_own(*id)
            && run.text.len() <= 24
            && Money::find(&run.text, signs).is_some_and(|money| {
                money.value.currency.is_some() || run.text.contains(|c: char| "$€£¥₹₩₽₺₴₫".contains(c))
            })
    });
    found.put("price", &priced?.1, FOUND_BY);
    let lines = outline.page.lines(block).iter().map(|line| &line.passage);
    let delivery = lines.filter(|words| words.text.len() <= 60).find(|words| {
        behind_figure(words).is_some_and(|(meaning, _)| meaning == Meaning::Delivery)
            || super::labels::leading(words).is_some_and(|(meaning, _)| meaning == Meaning::Delivery)
    });
    if let Some(words) = delivery.filter(|words| number::all(&words.text).len() == 1) {
        found.put("delivery", words, FOUND_BY);
    }
    found.price_package(signs)
}
