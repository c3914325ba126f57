//! The same page with a statement less: what every page of the sets is put to the property test with.

use std::collections::BTreeSet;

use plumbline_engine::claim::Facts;
use plumbline_engine::report::wire_name;
use plumbline_engine::rules::ALL;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{ordinary, planted, rule_cases};

/// Entries of one list that are left out one at a time; the rest of a long list is like them.
const ENTRIES: usize = 6;

/// `tests/less.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declared {
    exempts: Vec<Exempting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exempting {
    rules: Vec<String>,
    claims: Vec<String>,
    reason: String,
}

/// Rules, each with a statement whose absence may lawfully make it fire (`tests/less.toml`).
///
/// # Panics
/// Where a rule does not read the statement, or the reason is missing.
#[allow(clippy::panic)]
pub fn exempting() -> BTreeSet<(String, String)> {
    let text = crate::text_of(&crate::root().join("tests/less.toml"));
    let declared: Declared = toml::from_str(&text).unwrap_or_else(|error| panic!("less.toml: {error}"));
    let mut pairs = BTreeSet::new();
    for Exempting { rules, claims, reason } in declared.exempts {
        assert!(!reason.is_empty(), "less.toml: why do {claims:?} exempt from {rules:?}?");
        for (rule, claim) in rules.iter().flat_map(|rule| claims.iter().map(move |claim| (rule, claim))) {
            let known = ALL.iter().find(|known| known.id == rule);
            let reads = known.is_some_and(|known| known.reads.iter().any(|kind| wire_name(kind) == *claim));
            assert!(reads, "less.toml: {rule} does not read {claim}");
            assert!(pairs.insert((rule.clone(), claim.clone())), "less.toml: {rule} and {claim} stand twice");
        }
    }
    pairs
}

/// A page of the sets.
#[derive(Debug)]
pub struct Page {
    /// Where it stands.
    pub place: String,
    /// What it states.
    pub facts: Map<String, Value>,
    /// The only rule to look at; `None` for all.
    pub rule: Option<&'static str>,
    /// When it was read, RFC 3339; `None` where it is not known.
    pub taken_at: Option<String>,
    /// Names the platform goes by.
    pub platform_names: Vec<String>,
}

/// For pages that do not say when they were read.
const USUAL_TIME: &str = "2026-11-22T12:00:00Z";

/// Every case of every rule (for that rule), every ordinary page, every planted line and twin.
///
/// # Panics
/// Where a set cannot be read.
#[allow(clippy::panic)]
pub fn pages() -> Vec<Page> {
    let mut pages = Vec::new();
    for rule in ALL {
        let cases = rule_cases::of(rule).unwrap_or_else(|error| panic!("{error}"));
        pages.extend(cases.into_iter().map(|case| Page {
            place: format!("{} / {}", rule.id, case.name),
            facts: case.facts,
            rule: Some(rule.id),
            taken_at: (case.at != "none").then_some(case.at),
            platform_names: case.platform_names,
        }));
    }
    let of_planted = ["blind", "open"].into_iter().flat_map(planted::lines);
    let lines =
        ordinary::objects().into_iter().chain(of_planted.map(|line| (line.id.clone(), line.object())));
    pages.extend(lines.map(|(place, facts)| {
        let text = |key: &str| facts.get(key).and_then(Value::as_str).map(str::to_owned);
        let taken_at = text("taken_at").or_else(|| Some(USUAL_TIME.into()));
        let platform_names = text("site").into_iter().collect();
        Page { place, facts, rule: None, taken_at, platform_names }
    }));
    pages
}

impl Page {
    /// The facts of the page.
    pub fn stated(&self) -> Facts {
        Facts::parse(self.facts.clone()).facts
    }

    /// The page without one kind of statement, on it and on each of its cards, and without one entry of a list; each with the key
    /// that lacks.
    pub fn with_less(&self) -> Vec<(String, Facts)> {
        let cards = || self.facts.get("cards").and_then(Value::as_array).into_iter().flatten();
        let of_cards = cards().filter_map(Value::as_object).flat_map(Map::keys);
        let mut keys: Vec<&String> = self.facts.keys().chain(of_cards).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.retain(|key| !matches!(key.as_str(), "cards" | "site" | "page_kind" | "taken_at" | "url"));
        let mut less = Vec::new();
        for key in keys {
            let mut facts = self.facts.clone();
            facts.remove(key);
            if let Some(cards) = facts.get_mut("cards").and_then(Value::as_array_mut) {
                cards.iter_mut().filter_map(Value::as_object_mut).for_each(|card| drop(card.remove(key)));
            }
            less.push((key.clone(), Facts::parse(facts).facts));
            let entries = self.facts.get(key).and_then(|value| list(key, value)).map_or(0, Vec::len);
            for entry in 0..entries.min(ENTRIES) {
                let mut facts = self.facts.clone();
                if let Some(list) = facts.get_mut(key).and_then(|value| list_mut(key, value)) {
                    list.remove(entry);
                }
                less.push((key.clone(), Facts::parse(facts).facts));
            }
        }
        less
    }
}

/// The entries of a statement that is a list; reviews stand one level deeper.
fn list<'a>(key: &str, value: &'a Value) -> Option<&'a Vec<Value>> {
    if key == "reviews" { value.get("shown")?.as_array() } else { value.as_array() }
}

fn list_mut<'a>(key: &str, value: &'a mut Value) -> Option<&'a mut Vec<Value>> {
    if key == "reviews" { value.get_mut("shown")?.as_array_mut() } else { value.as_array_mut() }
}
