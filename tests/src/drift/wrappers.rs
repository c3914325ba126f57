//! Elements around elements: more of them, fewer of them.

use super::{Dice, Element, Node, Page};

/// Parents whose children are told by their tags: what stands in between would be thrown out by a browser or is never made.
const STRICT: [&str; 10] = ["ul", "ol", "dl", "table", "tbody", "thead", "tr", "select", "html", "head"];

/// A fifth of all elements get one or two more around them; some neighbours get one together.
pub(super) fn add(page: &mut Page, dice: &mut Dice) {
    page.body().each(&mut |element| {
        if STRICT.contains(&element.tag.as_str()) {
            return;
        }
        let in_line = element.is_inline()
            || matches!(element.tag.as_str(), "p" | "button" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        if !in_line && element.elements().count() > 2 && dice.percent(20) {
            together(element, dice);
        }
        for child in &mut element.children {
            let Some(own) = child.element() else { continue };
            // A picture or a break is no part of the layout; a button keeps its words directly.
            if !own.is_read()
                || matches!(own.tag.as_str(), "br" | "img" | "input" | "li" | "tr" | "td" | "option")
                || !dice.percent(20)
            {
                continue;
            }
            let tag = if in_line || own.is_inline() { "span" } else { "div" };
            for _ in 0..=dice.below(2) {
                let inner = std::mem::replace(child, Node::Text(String::new()));
                *child = Node::Element(Element::around(tag, vec![inner]));
            }
        }
    });
}

/// Puts a run of neighbouring blocks into one wrapper: a row, a column.
fn together(parent: &mut Element, dice: &mut Dice) {
    let len = parent.children.len();
    let from = dice.below(len);
    let to = (from + 2 + dice.below(4)).min(len);
    let range = parent.children.get(from..to).unwrap_or_default();
    // Words of the parent itself and inline neighbours belong to a line that must not be cut.
    let blocks =
        range.iter().all(|child| child.is_blank() || child.element().is_some_and(|own| !own.is_inline()));
    if blocks && !range.is_empty() {
        let inner: Vec<Node> = parent.children.drain(from..to).collect();
        parent.children.insert(from, Node::Element(Element::around("div", inner)));
    }
}

/// Half of the `div`s and `span`s that only hold one other element go; so do a tenth of those that only hold blocks, where
/// they are not one of several alike (then they are records).
pub(super) fn remove(page: &mut Page, dice: &mut Dice) {
    page.body().each(&mut |element| {
        let mut at = 0;
        while at < element.children.len() {
            if element.children.get(at).and_then(Node::element).is_some_and(|own| goes(own, element, dice))
                && let Node::Element(own) = element.children.remove(at)
            {
                let count = own.children.len();
                element.children.splice(at..at, own.children);
                at += count;
            } else {
                at += 1;
            }
        }
    });
}

fn goes(own: &Element, parent: &Element, dice: &mut Dice) -> bool {
    if !matches!(own.tag.as_str(), "div" | "span") {
        return false;
    }
    // What carries meaning for others than the style sheet stays.
    let means = |name: &str| {
        name.starts_with("item")
            || name == "role"
            || name == "hidden"
            || name == "style"
            || name == "aria-hidden"
    };
    if own.attributes.iter().any(|(name, _)| means(name)) {
        return false;
    }
    let bare = own.children.iter().all(|child| child.is_blank() || child.element().is_some());
    let only = own.elements().count() == 1;
    let blocks = own.elements().all(|inner| !inner.is_inline());
    // Without the block between them two lines would run into one.
    let keeps_lines = own.tag == "span" || blocks;
    let alike = parent.elements().filter(|other| other.tag == own.tag).count() > 1;
    bare && keeps_lines && (only && dice.percent(50) || !alike && blocks && dice.percent(10))
}
