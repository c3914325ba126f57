//! How many words two texts have in common in the same order.

/// Length of the longest common subsequence. Takes time as the product of the lengths: callers bound them.
pub fn common_in_order(one: &[u64], other: &[u64]) -> usize {
    let mut row = vec![0_usize; other.len() + 1];
    for word in one {
        let (mut diagonal, mut left) = (0, 0);
        for (cell, same) in row.iter_mut().skip(1).zip(other) {
            let above = *cell;
            *cell = if word == same { diagonal + 1 } else { above.max(left) };
            diagonal = above;
            left = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_where_their_order_is_the_same() {
        for (one, other, common) in [
            (&[1, 2, 3, 4][..], &[1, 2, 3, 4][..], 4),
            (&[1, 2, 3, 4], &[1, 9, 3, 4, 5], 3),
            (&[1, 2, 3, 4], &[4, 3, 2, 1], 1),
            (&[1, 2], &[], 0),
        ] {
            assert_eq!(common_in_order(one, other), common, "{one:?} {other:?}");
            assert_eq!(common_in_order(other, one), common, "{other:?} {one:?}");
        }
    }
}
