//! The cards of a list or bid page: where each stands on the page, and its object in the page's state.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde_json::Value;

use super::compiled::{Site, Way};
use super::fields::{self, comparable};
use super::json;
use super::locate::Sight;
use super::{pictures, platform_names, structure};
use crate::claim::Claims;
use crate::snapshot::NodeId;
use crate::text::money::Signs;

/// Most objects that are taken from a state; lists show fifty at a time.
const MOST: usize = 2000;

/// Most cards of one owner that are compared with one object.
const MOST_OF_ONE: usize = 50;

/// Reads every card that names somebody, in page order, each with where it stands.
pub(super) fn read(
    sight: &Sight<'_>,
    site: &Site,
    ways: &[Way],
    signs: Signs,
) -> Vec<(Range<NodeId>, Claims)> {
    let objects = objects(sight, site);
    let mut roots = with_link(sight, site, roots(sight, site));
    // Boxes without a word are of a page half loaded.
    roots.retain(|root| !sight.page.lines(root.clone()).is_empty());
    if roots.is_empty() {
        roots = around(sight, &links(sight, site, &objects));
    }
    if roots.is_empty() {
        roots = around_marks(sight, site);
    }
    together(sight, roots, &objects)
        .into_iter()
        .map(|(scope, own)| {
            let own = own.unwrap_or(&Value::Null);
            (scope.clone(), fields::read_card(sight, ways, &scope, own, signs))
        })
        .filter(|(_, claims)| claims.display_name.is_some() || claims.username.is_some())
        .map(|(scope, mut claims)| {
            claims.platform_names = platform_names(site);
            claims.picture = claims.picture.take().or_else(|| pictures::picture(sight, &scope, &claims));
            (scope, claims)
        })
        .collect()
}

/// A card in the state.
struct Object<'s> {
    value: &'s Value,
    /// Whose it is, in lower case.
    owner: String,
    /// Words that stand on it, compared.
    words: String,
}

fn objects<'s>(sight: &'s Sight<'_>, site: &Site) -> Vec<Object<'s>> {
    let Some(state) = &site.table.cards_state else { return Vec::new() };
    let lists = state.lists.iter().map(|path| sight.data.state(path));
    let list = lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default();
    let object = |value| {
        let one = |path: &str| json::leaves(value, path).into_iter().next();
        let owner = one(state.owner)?.to_lowercase();
        Some(Object { value, owner, words: comparable(&one(state.words).unwrap_or_default()) })
    };
    let mut met = HashSet::new();
    let objects = list.into_iter().take(MOST).filter_map(object);
    objects.filter(|own| met.insert((own.owner.clone(), own.words.clone()))).collect()
}

/// The elements the table names. A card inside a card is a part of it; an element around several is their frame.
fn roots(sight: &Sight<'_>, site: &Site) -> Vec<Range<NodeId>> {
    let Some(css) = &site.cards else { return Vec::new() };
    let all: Vec<Range<NodeId>> =
        sight.page.select(css, sight.page.all()).into_iter().map(|id| sight.page.of(id)).collect();
    let mut roots: Vec<Range<NodeId>> = Vec::new();
    for (at, root) in all.iter().enumerate() {
        let inside = || all.iter().skip(at + 1).take_while(|other| other.start < root.end);
        let first = inside().next().map_or(root.end, |first| first.end);
        let is_frame = inside().any(|other| other.start >= first);
        if !is_frame && roots.last().is_none_or(|last| root.start >= last.end) {
            roots.push(root.clone());
        }
    }
    roots
}

/// Advertisements look like cards but link to no profile. Where no card does, the links are not what the table expects.
fn with_link(sight: &Sight<'_>, site: &Site, roots: Vec<Range<NodeId>>) -> Vec<Range<NodeId>> {
    let Some(css) = &site.card_link else { return roots };
    let links = sight.page.select(css, sight.page.all());
    let linked = |root: &Range<NodeId>| {
        links.get(links.partition_point(|id| *id < root.start)).is_some_and(|id| root.contains(id))
    };
    if roots.iter().any(linked) { roots.into_iter().filter(linked).collect() } else { roots }
}

/// Links to profiles, each with whose it is: of those the state names, or as the table says.
fn links(sight: &Sight<'_>, site: &Site, objects: &[Object<'_>]) -> Vec<(NodeId, String)> {
    let snapshot = sight.page.snapshot();
    if !objects.is_empty() {
        let owners: HashSet<&str> = objects.iter().map(|object| object.owner.as_str()).collect();
        let all = sight.page.index.with_attribute("href").iter();
        return all
            .filter(|id| !sight.page.is_copy(**id))
            .filter_map(|id| Some((*id, owner_of(snapshot.attribute(*id, "href")?)?)))
            .filter(|(_, owner)| owners.contains(owner.as_str()))
            .collect();
    }
    let Some(css) = &site.card_link else { return Vec::new() };
    let links = sight.page.select(css, sight.page.all()).into_iter();
    links
        .filter_map(|id| Some((id, snapshot.attribute(id, "href")?.split(['?', '#']).next()?.to_owned())))
        .collect()
}

/// The first part of the path of a link.
fn owner_of(href: &str) -> Option<String> {
    let path = match href.split_once("://") {
        Some((_, rest)) => rest.split_once('/')?.1,
        None => href.strip_prefix('/')?,
    };
    let first = path.split(['/', '?', '#']).next()?;
    (!first.is_empty()).then(|| first.to_lowercase())
}

/// For each linked profile the largest element that links to no other one. Two profiles at least must be linked.
fn around(sight: &Sight<'_>, links: &[(NodeId, String)]) -> Vec<Range<NodeId>> {
    let snapshot = sight.page.snapshot();
    if links.iter().all(|(_, owner)| links.first().is_some_and(|(_, first)| first == owner)) {
        return Vec::new();
    }
    let alone = |nodes: &Range<NodeId>, owner: &str| {
        let from = links.partition_point(|(id, _)| *id < nodes.start);
        links.iter().skip(from).take_while(|(id, _)| *id < nodes.end).all(|(_, other)| other == owner)
    };
    let mut roots: Vec<Range<NodeId>> = Vec::new();
    for (id, owner) in links {
        if roots.last().is_some_and(|last| last.contains(id)) {
            continue;
        }
        let mut root = sight.page.of(*id);
        while let Some(parent) = snapshot.node(root.start).and_then(|node| node.parent) {
            let around = sight.page.of(parent);
            if !alone(&around, owner) {
                break;
            }
            root = around;
        }
        roots.push(root);
    }
    roots
}

/// For each line that every card has once the largest element without another one.
fn around_marks(sight: &Sight<'_>, site: &Site) -> Vec<Range<NodeId>> {
    let Some(mark) = &site.card_mark else { return Vec::new() };
    let lines = sight.page.lines(sight.page.all()).iter().filter(|line| mark.is_match(&line.passage.text));
    let marks: Vec<NodeId> = lines.map(|line| line.nodes.start).collect();
    if marks.len() < 2 {
        return Vec::new();
    }
    structure::around_each(&sight.page, &sight.page.all(), &marks)
}

type Card<'s> = (Range<NodeId>, Option<&'s Value>);

/// Each card of the page with its object: one of the same owner, by its words where the owner has several. An object without
/// a card is nothing that the visitor sees, and left alone.
fn together<'s>(sight: &Sight<'_>, roots: Vec<Range<NodeId>>, objects: &[Object<'s>]) -> Vec<Card<'s>> {
    let mut by_owner: HashMap<&str, Vec<usize>> = HashMap::new();
    for object in objects {
        by_owner.entry(&object.owner).or_default();
    }
    if !objects.is_empty() {
        for (at, root) in roots.iter().enumerate() {
            for owner in owners_in(sight, root) {
                if let Some(cards) =
                    by_owner.get_mut(owner.as_str()).filter(|cards| cards.last() != Some(&at))
                {
                    cards.push(at);
                }
            }
        }
    }
    let words: HashMap<usize, String> = by_owner
        .values()
        .filter(|cards| cards.len() > 1)
        .flatten()
        .filter_map(|at| Some((*at, comparable(&sight.page.passage(roots.get(*at)?.clone(), "").text))))
        .collect();
    let mut own: Vec<Option<usize>> = vec![None; roots.len()];
    let mut left: Vec<usize> = (0..objects.len()).collect();
    // Cards that hold the words of an object are its own; what is left goes by the order on the page.
    for by_words in [true, false] {
        left.retain(|&object| {
            let Some(one) = objects.get(object) else { return false };
            let cards = by_owner.get(one.owner.as_str()).map_or(&[][..], Vec::as_slice);
            let fits = |at: &&usize| {
                own.get(**at).is_some_and(Option::is_none)
                    && (!by_words || words.get(*at).is_none_or(|words| words.contains(&one.words)))
            };
            let Some(card) = cards.iter().take(MOST_OF_ONE).find(fits).and_then(|at| own.get_mut(*at)) else {
                return true;
            };
            *card = Some(object);
            false
        });
    }
    let value = |object: usize| objects.get(object).map(|object| object.value);
    roots.into_iter().zip(own).map(|(root, object)| (root, object.and_then(value))).collect()
}

fn owners_in(sight: &Sight<'_>, root: &Range<NodeId>) -> Vec<String> {
    let all = sight.page.index.with_attribute("href");
    let from = all.partition_point(|id| *id < root.start);
    let inside = all.iter().skip(from).take_while(|id| **id < root.end);
    inside.filter_map(|id| owner_of(sight.page.snapshot().attribute(*id, "href")?)).collect()
}
