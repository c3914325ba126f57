//! Attributes that go, one family at a time: all of it with the first seed, some members of the family
//! (one `data-` attribute, one role) with the others.

use std::collections::BTreeMap;

use super::{Dice, Page};

/// `data-*`.
pub(super) fn data(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name.starts_with("data-"));
}

/// `aria-*`.
pub(super) fn aria(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name.starts_with("aria-"));
}

/// Microdata.
pub(super) fn itemprop(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name.starts_with("item"));
}

/// `id`.
pub(super) fn id(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name == "id");
}

/// `class`.
pub(super) fn class(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name == "class");
}

/// `role`.
pub(super) fn role(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name == "role");
}

/// `href`.
pub(super) fn href(page: &mut Page, dice: &mut Dice) {
    drop(page, dice, |name| name == "href");
}

/// What is gone is gone everywhere: a redesign does not take one attribute from every other card.
fn drop(page: &mut Page, dice: &mut Dice, of_family: fn(&str) -> bool) {
    let chance = dice.turn(&[100, 90, 75, 60, 50]);
    let mut fate = BTreeMap::new();
    page.root.each(&mut |element| {
        // The state scripts of a page are told by their id and are no part of its design.
        if element.tag == "script" {
            return;
        }
        element.attributes.retain_mut(|(name, value)| {
            if !of_family(name) {
                return true;
            }
            let mut stays =
                |member: &str| *fate.entry(member.to_owned()).or_insert_with(|| !dice.percent(chance));
            match name.as_str() {
                "class" => {
                    let names = value.split_ascii_whitespace().filter(|name| stays(name));
                    *value = names.collect::<Vec<_>>().join(" ");
                    !value.is_empty()
                }
                "id" | "itemprop" | "itemtype" | "role" => stays(value),
                "href" => stays(
                    value
                        .trim_start_matches("https://")
                        .split('/')
                        .find(|part| !part.is_empty())
                        .unwrap_or_default(),
                ),
                _ => stays(name),
            }
        });
    });
}
