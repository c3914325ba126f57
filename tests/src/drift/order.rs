//! Blocks under headings in another order. The lines inside a record, tags and cards keep theirs.

use super::{Dice, Element, Node, Page};

/// Shuffles the blocks of every element that holds several which start with a heading.
pub(super) fn shuffle(page: &mut Page, dice: &mut Dice) {
    page.body().each(&mut |element| {
        let places: Vec<usize> = (0..element.children.len())
            .filter(|at| element.children.get(*at).and_then(Node::element).is_some_and(is_headed_block))
            .collect();
        if places.len() < 2 {
            return;
        }
        let mut blocks: Vec<Node> =
            places.iter().filter_map(|at| element.children.get(*at)).cloned().collect();
        dice.shuffle(&mut blocks);
        for (at, block) in places.into_iter().zip(blocks) {
            if let Some(slot) = element.children.get_mut(at) {
                *slot = block;
            }
        }
    });
}

/// A block whose first words are a heading below the page's own, and that holds more than these.
fn is_headed_block(element: &Element) -> bool {
    matches!(element.tag.as_str(), "section" | "div" | "article" | "aside")
        && first_words(element).is_some_and(|heading| heading.words().len() < element.words().len())
}

/// The heading that holds the first words, if one does.
fn first_words(element: &Element) -> Option<&Element> {
    for child in &element.children {
        match child {
            Node::Text(text) if !text.trim().is_empty() => return None,
            Node::Element(own) if own.is_read() && !own.words().is_empty() => {
                let is_heading = matches!(own.tag.as_str(), "h2" | "h3" | "h4" | "h5" | "h6");
                return if is_heading { Some(own) } else { first_words(own) };
            }
            _ => {}
        }
    }
    None
}
