//! Which texts are nearly the same: groups by the words they have in common in the same order.
//!
//! Near-linear in the number of texts. Equal texts fall together through a map. For the others a text looks only at groups
//! that share one of its rarest-hashed sequences of words, at most [`LOOKED_AT`] for one sequence. Two texts are like where
//! four fifths of their sequences are common (catalogue), or where four fifths of their words stand in the same order in both:
//! of a text of twenty words, three changed ones leave hardly a sequence as it was.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::hash::{hash, joined};
use crate::text::in_order::common_in_order;

/// Words in one sequence (catalogue, card of the rule).
const SEQUENCE: usize = 4;
/// Share of common sequences from which two texts count as one, as a fraction (catalogue: 0.8).
const SHARE: (usize, usize) = (4, 5);
/// Share of common words in order from which two short texts count as one, as a fraction. A choice: texts about the same work by
/// different people share a third.
const IN_ORDER: (usize, usize) = (4, 5);
/// Words up to which texts are compared word by word, so that the time stays bounded; longer texts change by less.
const SHORT: usize = 120;
/// Groups looked at for one sequence; a bound against pages made to be slow, far above what people write.
const LOOKED_AT: usize = 8;
/// And for one text.
const MOST_TRIED: usize = 32;

/// The sequences of a text as sorted hashes, each of 64 bits.
fn sequences(words: &[u64]) -> Vec<u128> {
    let windows = words.windows(SEQUENCE.min(words.len()).max(1));
    let mut hashes: Vec<u128> = windows.map(|sequence| joined(sequence).into()).collect();
    crate::sorting::numbers(&mut hashes);
    hashes.dedup();
    hashes
}

/// A text as it is compared.
#[derive(Debug, Default)]
pub(super) struct Wording {
    /// Sorted hashes of its sequences; none where it is too short to be compared.
    sequences: Vec<u128>,
    /// Hashes of its words in order.
    words: Vec<u64>,
}

impl Wording {
    /// Of the words of a text.
    pub(super) fn of(words: &[&str]) -> Self {
        let words: Vec<u64> = words.iter().map(|word| hash(word.bytes())).collect();
        Self { sequences: sequences(&words), words }
    }
}

/// Groups of like texts by position, in order of first appearance. A text without sequences is in none.
pub(super) fn groups(texts: &[&Wording]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut equal: BTreeMap<&[u128], usize> = BTreeMap::new();
    let mut by_sequence: BTreeMap<u128, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.sequences.is_empty()) {
        let known = equal.get(text.sequences.as_slice()).copied();
        let short = text.words.len() <= SHORT;
        let firsts = if short { text.sequences.len() } else { first_part(text.sequences.len()) };
        let firsts = text.sequences.get(..firsts).unwrap_or_default();
        let found = known.or_else(|| {
            let near = firsts.iter().filter_map(|hash| by_sequence.get(hash)).flatten();
            let mut tried = BTreeSet::new();
            near.copied().filter(|group| tried.insert(*group)).take(MOST_TRIED).find(|group| {
                let head = groups.get(*group).and_then(|members| members.first());
                head.and_then(|head| texts.get(*head)).is_some_and(|head| are_like(head, text))
            })
        });
        let group = found.unwrap_or(groups.len());
        if let Some(members) = groups.get_mut(group) {
            members.push(at);
        } else {
            groups.push(vec![at]);
            for hash in firsts {
                let listed = by_sequence.entry(*hash).or_default();
                if listed.len() < LOOKED_AT {
                    listed.push(group);
                }
            }
        }
        equal.insert(&text.sequences, group);
    }
    groups
}

/// How many of the first hashes of `all` must hold a common one where [`SHARE`] is common.
fn first_part(all: usize) -> usize {
    all - (all * SHARE.0).div_ceil(SHARE.1) + 1
}

fn are_like(one: &Wording, other: &Wording) -> bool {
    share_sequences(&one.sequences, &other.sequences) || share_words(&one.words, &other.words)
}

/// Whether [`IN_ORDER`] of the words of both stand in the same order in the other.
fn share_words(one: &[u64], other: &[u64]) -> bool {
    let all = one.len() + other.len();
    let most = 2 * one.len().min(other.len());
    if one.len().max(other.len()) > SHORT || most * IN_ORDER.1 < all * IN_ORDER.0 {
        return false;
    }
    2 * common_in_order(one, other) * IN_ORDER.1 >= all * IN_ORDER.0
}

/// Whether the common hashes are at least [`SHARE`] of all.
fn share_sequences(one: &[u128], other: &[u128]) -> bool {
    let (mut a, mut b) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0;
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                common += 1;
                a.next();
                b.next();
            }
        }
    }
    common * SHARE.1 >= (one.len() + other.len() - common) * SHARE.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vec<Vec<usize>> {
        let wording = |text: &&str| Wording::of(&text.split_whitespace().collect::<Vec<_>>());
        let sets: Vec<_> = texts.iter().map(wording).collect();
        groups(&sets.iter().collect::<Vec<_>>())
    }

    #[test]
    fn texts_with_four_fifths_in_common_are_one() {
        // Of twenty words four changed ones leave sixteen in order, five leave fifteen.
        let text = |changed: &[usize]| {
            let word = |at: usize| if changed.contains(&at) { format!("x{at}") } else { format!("w{at}") };
            (0..20).map(word).collect::<Vec<_>>().join(" ")
        };
        let texts = [text(&[]), text(&[3]), text(&[0, 9, 12, 19]), text(&[0, 5, 10, 15, 18])];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(of(&texts), [vec![0, 1, 2], vec![3]]);
        // Words in another order are another text.
        let turned: Vec<String> = (0..20).rev().map(|at| format!("w{at}")).collect();
        assert_eq!(of(&[texts[0], &turned.join(" ")]).len(), 2);
        assert_eq!(of(&["a b c", "a b c", "a b d", ""]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn ten_thousand_texts_are_grouped_in_one_go() {
        let text = |at: u64| {
            let words: Vec<String> = (0..40).map(|n| format!("w{}", (at % 100) * 1_000 + n)).collect();
            Wording::of(&words.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let texts: Vec<Wording> = (0..10_000_u64).map(text).collect();
        let found = groups(&texts.iter().collect::<Vec<_>>());
        assert_eq!(found.len(), 100);
        assert!(found.iter().all(|group| group.len() == 100));
    }
}
