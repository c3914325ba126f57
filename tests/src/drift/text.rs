//! Words in pieces: inline elements around some words of a text, as search marks, translators and abbreviations make them.

use super::{Dice, Element, Node, Page};

/// A third of all texts of two words and more get elements around some of their words; never around all of them.
pub(super) fn split(page: &mut Page, dice: &mut Dice) {
    let tag = dice.turn(&["span", "b", "mark", "em", "font"]);
    page.body().each(&mut |element| {
        if matches!(element.tag.as_str(), "option" | "title" | "textarea") {
            return;
        }
        let children = std::mem::take(&mut element.children);
        for child in children {
            match child {
                Node::Text(text) if text.trim().contains(' ') && dice.percent(35) => {
                    element.children.extend(pieces(&text, tag, dice));
                }
                // Nothing inside what was just put there.
                other => element.children.push(other),
            }
        }
    });
}

fn pieces(text: &str, tag: &str, dice: &mut Dice) -> Vec<Node> {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let with_letters: Vec<usize> =
        (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| !word.trim().is_empty())).collect();
    let bare = with_letters.get(dice.below(with_letters.len())).copied().unwrap_or(0);
    let mut nodes: Vec<Node> = Vec::new();
    for (at, word) in words.into_iter().enumerate() {
        let plain = word.trim_end_matches(' ');
        if at != bare && !plain.trim().is_empty() && dice.percent(30) {
            nodes.push(Node::Element(Element::around(tag, vec![Node::Text(plain.to_owned())])));
            nodes.push(Node::Text(word.strip_prefix(plain).unwrap_or_default().to_owned()));
        } else {
            nodes.push(Node::Text(word.to_owned()));
        }
    }
    nodes
}
