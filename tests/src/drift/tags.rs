//! The same blocks with other tags.

use std::collections::BTreeMap;

use super::{Dice, Node, Page};

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// Each rank of heading becomes another one, a `div`, or a `div` with a `span`: the same for all headings of that rank.
pub(super) fn headings(page: &mut Page, dice: &mut Dice) {
    let other: BTreeMap<&str, &str> =
        HEADINGS.iter().map(|rank| (*rank, dice.one(&["h1", "h2", "h3", "h4", "div", "span"]))).collect();
    page.body().each(&mut |element| {
        let Some(tag) = other.get(element.tag.as_str()) else { return };
        if *tag == "span" {
            // A heading has its line to itself whatever its tag.
            let mut inner = super::Element::around("span", std::mem::take(&mut element.children));
            inner.attributes = std::mem::take(&mut element.attributes);
            element.children.push(Node::Element(inner));
            "div".clone_into(&mut element.tag);
        } else {
            (*tag).clone_into(&mut element.tag);
        }
    });
}

/// Lists become `div`s; with odd seeds their entries stay what they were by role.
pub(super) fn lists(page: &mut Page, dice: &mut Dice) {
    let roles = dice.seed % 2 == 1;
    page.body().each(&mut |element| {
        let role = match element.tag.as_str() {
            "ul" | "ol" => "list",
            "li" => "listitem",
            _ => return,
        };
        "div".clone_into(&mut element.tag);
        if roles && element.attribute("role").is_none() {
            element.set("role", role);
        }
    });
}

/// Sectioning elements become `div`s; with odd seeds headed `div`s become sections.
pub(super) fn sections(page: &mut Page, dice: &mut Dice) {
    let back = dice.seed % 2 == 1;
    page.body().each(&mut |element| {
        let headed = element
            .elements()
            .find(|inner| !inner.words().is_empty())
            .is_some_and(|inner| HEADINGS.contains(&inner.tag.as_str()));
        match element.tag.as_str() {
            "section" | "article" | "aside" | "header" | "main" => "div".clone_into(&mut element.tag),
            "div" if back && headed => "section".clone_into(&mut element.tag),
            _ => {}
        }
    });
}
