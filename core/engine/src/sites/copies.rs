//! Copies of a block that are taken from view: for another screen, a fold, printing. Where the same words stand in view
//! elsewhere, the hidden ones add nothing; where they differ, they are read.

use std::collections::HashMap;

use crate::snapshot::{NodeId, NodeKind, Snapshot, Visibility};

/// Letters of a hidden copy that may stand anywhere; a shorter one must have its twin beside it, since short words are
/// the same by chance.
const LONG: u32 = 24;

/// Hidden elements whose words all stand in view, in the same order, in another element; `twins` are known to be what the
/// eye gets.
pub(super) fn hidden(page: &Snapshot, twins: &[NodeId]) -> Vec<NodeId> {
    let mut roots: Vec<NodeId> = hidden_roots(page);
    roots.retain(|root| !twins.contains(root));
    if roots.is_empty() {
        return Vec::new();
    }
    let marks = Marks::new(page);
    let mut shown: HashMap<(u32, u64), Vec<NodeId>> = HashMap::new();
    let mut at = NodeId(0);
    let mut next_root = roots.iter().peekable();
    while let Some(node) = page.node(at) {
        if next_root.next_if(|root| **root == at).is_some() {
            at = node.end;
            continue;
        }
        if page.tag(at).is_some() {
            shown.entry(marks.of(page, at)).or_default().push(at);
        }
        at = NodeId(at.0 + 1);
    }
    let mut copies = roots;
    copies.retain(|root| {
        // Screen readers pass over a line for the eye; a block that they pass over and hear elsewhere is a copy.
        let own = marks.of(page, *root);
        let beside = || {
            let parent = page.node(*root).and_then(|node| node.parent);
            let mut others = parent.into_iter().flat_map(|parent| page.children(parent));
            others.any(|other| other != *root && !is_hidden(page, other) && marks.of(page, other) == own)
        };
        // A wrapper around nothing else has the same words and is no copy.
        let around = |other: NodeId| page.node(other).is_some_and(|node| other <= *root && *root < node.end);
        let in_view = shown.get(&own).is_some_and(|twins| twins.iter().any(|twin| !around(*twin)));
        own.0 > 0 && in_view && (own.0 >= LONG || beside())
    });
    copies
}

/// The outermost elements taken from view. Of those that only screen readers pass over, the ones with blocks inside: a
/// single line for the eye with a twin for the ear is another matter.
fn hidden_roots(page: &Snapshot) -> Vec<NodeId> {
    let mut roots = Vec::new();
    let mut at = NodeId(0);
    while let Some(node) = page.node(at) {
        if page.tag(at).is_some() && (is_hidden(page, at) || is_passed_over(page, at)) {
            roots.push(at);
            at = node.end;
        } else {
            at = NodeId(at.0 + 1);
        }
    }
    roots
}

fn is_hidden(page: &Snapshot, id: NodeId) -> bool {
    page.node(id).is_some_and(|node| node.visibility == Visibility::Hidden)
}

fn is_passed_over(page: &Snapshot, id: NodeId) -> bool {
    page.attribute(id, "aria-hidden") == Some("true")
        && page.subtree(id).filter(|inner| page.tag(*inner).is_some()).count() > 2
}

/// For each node the number of letters before it and a hash of them: the words of any element are compared in one step.
struct Marks {
    before: Vec<(u32, u64)>,
    powers: Vec<u64>,
}

/// An odd multiplier with many bits set (from the 64-bit golden ratio); a wrong match costs a hidden copy, no more.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

impl Marks {
    fn new(page: &Snapshot) -> Self {
        let (mut letters, mut hash, mut powers) = (0_u32, 0_u64, vec![1_u64]);
        let mut before = Vec::with_capacity(page.len() + 1);
        for (id, node) in page.nodes() {
            before.push((letters, hash));
            if matches!(node.kind, NodeKind::Text { .. }) {
                for letter in page.text_of(id).chars().filter(|c| !c.is_whitespace()) {
                    letters += 1;
                    hash = hash.wrapping_mul(BASE).wrapping_add(u64::from(u32::from(letter)) + 1);
                    powers.push(powers.last().map_or(1, |power| power.wrapping_mul(BASE)));
                }
            }
        }
        before.push((letters, hash));
        Self { before, powers }
    }

    /// Letters of an element and their hash.
    fn of(&self, page: &Snapshot, id: NodeId) -> (u32, u64) {
        let at = |id: NodeId| self.before.get(id.0 as usize).copied().unwrap_or_default();
        let (from, to) = (at(id), at(page.node(id).map_or(id, |node| node.end)));
        let letters = to.0 - from.0;
        let power = self.powers.get(letters as usize).copied().unwrap_or_default();
        (letters, to.1.wrapping_sub(from.1.wrapping_mul(power)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::PackedSnapshot;

    /// `<body>` with blocks of one text each; those with `true` are hidden.
    fn page(blocks: &[(&str, bool)]) -> Snapshot {
        let mut packed = PackedSnapshot {
            schema: 1,
            tags: vec![String::new(), "body".into(), "div".into()],
            nodes: vec![0, 1, 0],
            ..PackedSnapshot::default()
        };
        for (words, is_hidden) in blocks {
            if *is_hidden {
                packed.hidden.push((packed.nodes.len() / 3) as u32);
            }
            packed.nodes.extend([1, 2, 0, 2, 0, words.encode_utf16().count() as u32]);
            packed.text.push_str(words);
        }
        Snapshot::unpack(packed).unwrap()
    }

    #[test]
    fn only_a_hidden_copy_of_shown_words_is_one() {
        for (blocks, copies) in [
            (&[("Lyon, France", false), ("Lyon,  France", true)][..], vec![NodeId(3)]),
            (&[("Lyon, NJ", false), ("Lyon, France", true)], vec![]),
            (&[("Lyon, France", true), ("Lyon, France", true)], vec![]),
            (&[("ab", false), ("ba", true)], vec![]),
            (&[("", false), ("", true)], vec![]),
            (&[("A whole paragraph that is folded away", true)], vec![]),
        ] {
            assert_eq!(hidden(&page(blocks), &[]), copies, "{blocks:?}");
        }
    }
}
