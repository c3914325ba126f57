//! One number for a run of bytes.

/// FNV-1a: the same on every machine and in every release. No secret is in it; the worst that a made-up collision may do is
/// one more comparison.
pub fn hash(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step)
}

/// One number for several in their order, in one step each: for numbers that are hashes already.
pub fn joined(hashes: &[u64]) -> u64 {
    // Half of the golden ratio's bits, odd: a multiplier that spreads the low bits over the high ones.
    let step = |all: u64, one: &u64| (all.rotate_left(23) ^ one).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hashes.iter().fold(0, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_counts() {
        let (one, other) = (hash(*b"one"), hash(*b"other"));
        assert_ne!(joined(&[one, other]), joined(&[other, one]));
        assert_ne!(joined(&[one, one]), joined(&[other, other]));
        assert_ne!(joined(&[one]), joined(&[one, one]));
    }

    #[test]
    fn the_published_values() {
        assert_eq!(hash(*b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(*b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(*b"foobar"), 0x8594_4171_f739_67e8);
    }
}
