//! Which texts are nearly the same: groups by the share of word sequences they have in common.
//!
//! Near-linear in the number of texts. Equal texts fall together through a map. For the others a text looks only at groups
//! that share one of its rarest-hashed sequences: two sets with four fifths in common must share one among the first
//! fifth of each in any fixed order. At most [`LOOKED_AT`] groups are looked at for one sequence.

use std::collections::BTreeMap;

use crate::text::hash::hash;

/// Words in one sequence (catalogue, card of the rule).
const SEQUENCE: usize = 4;
/// Share of common sequences from which two texts count as one, as a fraction (catalogue: 0.8).
const SHARE: (usize, usize) = (4, 5);
/// Groups looked at for one sequence; a bound against pages made to be slow, far above what people write.
const LOOKED_AT: usize = 8;

/// The sequences of a text as sorted hashes.
pub(super) fn sequences(words: &[String]) -> Vec<u64> {
    let mut hashes: Vec<u64> = words.windows(SEQUENCE.min(words.len()).max(1)).map(sequence).collect();
    crate::sorting::by(&mut hashes, Ord::cmp);
    hashes.dedup();
    hashes
}

/// Groups of like texts by position, in order of first appearance. A text without sequences is in none.
pub(super) fn groups(texts: &[Vec<u64>]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut equal: BTreeMap<&[u64], usize> = BTreeMap::new();
    let mut by_sequence: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let known = equal.get(text.as_slice()).copied();
        let firsts = text.get(..first_part(text.len())).unwrap_or_default();
        let found = known.or_else(|| {
            let near = firsts.iter().filter_map(|hash| by_sequence.get(hash)).flatten();
            near.copied().find(|group| {
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
        equal.insert(text, group);
    }
    groups
}

/// How many of the first hashes of `all` must hold a common one where [`SHARE`] is common.
fn first_part(all: usize) -> usize {
    all - (all * SHARE.0).div_ceil(SHARE.1) + 1
}

/// Whether the common hashes are at least [`SHARE`] of all.
fn are_like(one: &[u64], other: &[u64]) -> bool {
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

/// One number for the words of a sequence, parted.
fn sequence(words: &[String]) -> u64 {
    hash(words.iter().flat_map(|word| word.bytes().chain(std::iter::once(0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vec<Vec<usize>> {
        let words = |text: &&str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let sets: Vec<_> = texts.iter().map(|text| sequences(&words(text))).collect();
        groups(&sets)
    }

    #[test]
    fn texts_with_four_fifths_in_common_are_one() {
        // Thirty words are 27 sequences; another last word changes one of them.
        let long: Vec<String> = (0..30).map(|number| format!("w{number}")).collect();
        let mut last = long.clone();
        last[29] = "other".into();
        let mut middle = long.clone();
        middle[15] = "other".into();
        let mut twice = middle.clone();
        twice[5] = "other".into();
        let texts = [long.join(" "), last.join(" "), middle.join(" "), twice.join(" ")];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        // 26 of 28, 23 of 31 (0.74) and 19 of 35 in common with the first.
        assert_eq!(of(&texts), [vec![0, 1], vec![2], vec![3]]);
        assert_eq!(of(&["a b c", "a b c", "a b d", ""]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn ten_thousand_texts_are_grouped_in_one_go() {
        let texts: Vec<Vec<u64>> =
            (0..10_000_u64).map(|at| (0..40).map(|n| (at % 100) * 1_000 + n).collect()).collect();
        let found = groups(&texts);
        assert_eq!(found.len(), 100);
        assert!(found.iter().all(|group| group.len() == 100));
    }
}
