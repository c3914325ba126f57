//! The engine's selector matching against scraper's, which matches on the parsed page itself: same elements in the same
//! order, for every selector of every site table on every page at hand.

#![allow(clippy::expect_used, reason = "helpers of tests, not tests themselves")]

use std::collections::BTreeSet;

use plumbline_engine::sites::TABLES;
use plumbline_engine::snapshot::NodeId;
use plumbline_engine::snapshot::selectors::{Index, Selectors};
use plumbline_tests::samples;
use scraper::{Html, Selector};

/// Forms that no table uses yet but a table may use, over attributes and classes that the snapshot keeps.
const MORE: [&str; 12] = [
    "li:first-child",
    "li:last-child",
    "ul > li",
    "h4 + div",
    "div h4",
    "section:not([data-test])",
    "a[href^='/u/']",
    "a[href$='1']",
    "a[href*=profile]",
    ":is(h2, h3)[itemprop]",
    "[itemprop=name], [role]",
    "body > div:first-child h2, nav a",
];

#[test]
fn the_same_elements_match_as_in_the_parsed_page() {
    let mut compared = 0;
    for sample in samples::own().into_iter().chain(samples::shared()) {
        let (source, snapshot) = (sample.html(), sample.snapshot());
        let index = Index::new(&snapshot);
        let html = Html::parse_document(&source);
        for css in selectors() {
            let ours: Vec<String> = index
                .select(
                    &Selectors::new(css).expect("the build has checked it"),
                    NodeId(0)..NodeId(snapshot.len() as u32),
                )
                .into_iter()
                .map(|id| describe(snapshot.tag(id), |name| snapshot.attribute(id, name)))
                .collect();
            let theirs: Vec<String> = html
                .select(&Selector::parse(css).expect("scraper knows it"))
                .filter(|element| !inside_unread(element))
                .map(|element| describe(Some(element.value().name()), |name| element.value().attr(name)))
                .collect();
            assert_eq!(ours, theirs, "{css} on {}", sample.name);
            compared += ours.len();
        }
    }
    assert!(compared > 400, "only {compared} elements were compared");
}

fn selectors() -> BTreeSet<&'static str> {
    let mut all: BTreeSet<&str> = MORE.into();
    for table in TABLES {
        let locators = table.profile.iter().chain(table.card).chain(table.bid).chain(table.project);
        all.extend(locators.flat_map(|locator| [locator.css, locator.group, locator.item]).flatten());
        all.extend(table.skip.iter().copied().chain(table.cards).chain(table.root).chain(table.gone));
    }
    all
}

fn describe<'a>(tag: Option<&'a str>, attribute: impl Fn(&str) -> Option<&'a str>) -> String {
    let shown = ["id", "itemprop", "href"].map(|name| attribute(name).unwrap_or_default());
    format!("<{}> {}", tag.unwrap_or_default(), shown.join(" ").trim())
}

/// What a snapshot leaves out on purpose.
fn inside_unread(element: &scraper::ElementRef<'_>) -> bool {
    let left_out =
        ["svg", "template", "noscript", "textarea", "math", "iframe", "object", "video", "audio", "canvas"];
    element
        .ancestors()
        .any(|around| around.value().as_element().is_some_and(|around| left_out.contains(&around.name())))
}
