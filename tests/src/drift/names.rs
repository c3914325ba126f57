//! Class names and ids under other names.

use std::collections::BTreeMap;

use super::{Dice, Element, Page};

/// Every class name and id gets another name, the same one wherever it stands: a new design system.
pub(super) fn rename(page: &mut Page, dice: &mut Dice) {
    let (mut names, mut number) = (BTreeMap::new(), dice.below(1000));
    page.root.each(&mut |element| {
        each_name(element, |name| {
            names
                .entry(name.to_owned())
                .or_insert_with(|| {
                    number += 7;
                    format!("ds{number}-{}", dice.one(&["box", "text", "row", "item", "wrap"]))
                })
                .clone()
        });
    });
}

/// Compiled style sheets: an element's class names become one to three hashes of its own sort, ids are gone or generated.
pub(super) fn compile(page: &mut Page, dice: &mut Dice) {
    let salt = dice.below(1 << 20);
    let mut number = 0;
    page.root.each(&mut |element| {
        let Some(classes) = element.attribute("class").map(str::to_owned) else { return };
        let hash =
            classes.bytes().fold(salt, |hash, byte| (hash ^ usize::from(byte)).wrapping_mul(0x0100_0193));
        let words: Vec<String> =
            (0..=hash % 3).map(|at| format!("_{:06x}", (hash >> (3 * at)) & 0x00ff_ffff)).collect();
        element.set("class", &words.join(" "));
        if element.attribute("id").is_some() {
            number += 1;
            element.set("id", &format!(":r{number:x}:"));
        }
    });
}

/// The class names of the page change places among each other, and so do the ids: what a name stood for says nothing now.
pub(super) fn permute(page: &mut Page, dice: &mut Dice) {
    let (mut classes, mut ids) = (Vec::new(), Vec::new());
    page.root.each(&mut |element| {
        let of =
            |name| element.attribute(name).unwrap_or_default().split_ascii_whitespace().map(str::to_owned);
        classes.extend(of("class"));
        ids.extend(of("id"));
    });
    let mut other = BTreeMap::new();
    for (kind, mut list) in [("class", classes), ("id", ids)] {
        list.sort();
        list.dedup();
        let mut shuffled = list.clone();
        dice.shuffle(&mut shuffled);
        other.insert(kind, list.into_iter().zip(shuffled).collect::<BTreeMap<_, _>>());
    }
    page.root.each(&mut |element| {
        for (attribute, value) in &mut element.attributes {
            if let Some(names) = other.get(attribute.as_str()) {
                let own = value.split_ascii_whitespace();
                *value = own.filter_map(|name| names.get(name).cloned()).collect::<Vec<_>>().join(" ");
            }
        }
    });
}

fn each_name(element: &mut Element, mut rename: impl FnMut(&str) -> String) {
    for (attribute, value) in &mut element.attributes {
        if attribute == "class" || attribute == "id" {
            *value = value.split_ascii_whitespace().map(&mut rename).collect::<Vec<_>>().join(" ");
        }
    }
}
