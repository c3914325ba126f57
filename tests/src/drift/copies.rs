//! Copies of blocks for other screens, folds and printing, taken from view in three ways.

use super::{Dice, Element, Node, Page};

/// Copies under `display: none`.
pub(super) fn display_none(page: &mut Page, dice: &mut Dice) {
    copy(page, dice, |copy| copy.set("style", "display: none"));
}

/// Copies that screen readers are told to pass over.
pub(super) fn aria_hidden(page: &mut Page, dice: &mut Dice) {
    copy(page, dice, |copy| copy.set("aria-hidden", "true"));
}

/// Copies with the attribute `hidden`.
pub(super) fn hidden(page: &mut Page, dice: &mut Dice) {
    copy(page, dice, |copy| copy.set("hidden", ""));
}

/// Blocks of 3 to 400 elements are copied, one in twelve, and never a block inside a copied one: the copy follows the
/// block, or ends the parent.
fn copy(page: &mut Page, dice: &mut Dice, hide: fn(&mut Element)) {
    within(page.body(), dice, hide);
}

fn within(parent: &mut Element, dice: &mut Dice, hide: fn(&mut Element)) {
    let mut at = 0;
    let mut at_end = Vec::new();
    while at < parent.children.len() {
        if let Some(own) = parent.children.get_mut(at).and_then(Node::element_mut).filter(|own| own.is_read())
        {
            let block = matches!(
                own.tag.as_str(),
                "div" | "section" | "header" | "aside" | "article" | "ul" | "li" | "p"
            );
            if block && (3..400).contains(&own.count()) && !own.words().is_empty() && dice.percent(8) {
                let mut twin = own.clone();
                // Two elements never share an id.
                twin.each(&mut |element| element.attributes.retain(|(name, _)| name != "id"));
                hide(&mut twin);
                if dice.percent(70) || own.tag == "li" {
                    parent.children.insert(at + 1, Node::Element(twin));
                    at += 1;
                } else {
                    at_end.push(Node::Element(twin));
                }
            } else {
                within(own, dice, hide);
            }
        }
        at += 1;
    }
    parent.children.extend(at_end);
}
