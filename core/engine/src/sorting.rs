//! Sorting without a copy of the sorting code for every type.
//!
//! Each use of `slice::sort` with a type of its own adds five kilobytes to the module; thirty of them were a tenth of its
//! code. Here numbers are sorted, by a comparison behind a pointer, and the items follow them.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Puts items in the order of their keys; items of equal keys keep their order.
pub(crate) fn by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    by(items, |one, other| key(one).cmp(&key(other)));
}

/// Puts items in an order; equal ones keep theirs.
pub(crate) fn by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order_of(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Items without their doubles, in order. `collect` would sort them before, with a copy of the sorting code for their type.
pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// Puts numbers in order.
pub(crate) fn numbers(numbers: &mut [u128]) {
    numbers.sort_unstable();
}

/// The numbers below `len` in an order. Not generic: there is one of it.
#[inline(never)]
fn order_of(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// The quantile of sorted values, between two of them in proportion; zero without values.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * sorted.len().saturating_sub(1) as f64;
    let value = |index: f64| sorted.get(index as usize).copied().unwrap_or_default();
    value(at.floor()) + (value(at.ceil()) - value(at.floor())) * at.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_each_item_once() {
        assert!(set(["b", "a", "b"]).into_iter().eq(["a", "b"]));
    }

    #[test]
    fn equal_keys_keep_their_order() {
        let mut words = vec!["pear", "fig", "plum", "kiwi", "nut"];
        by_key(&mut words, |word| word.len());
        assert_eq!(words, ["fig", "nut", "pear", "plum", "kiwi"]);
        by(&mut words, |one, other| other.cmp(one));
        assert_eq!(words, ["plum", "pear", "nut", "kiwi", "fig"]);
        by_key(&mut Vec::<u8>::new(), |byte| *byte);
    }
}
