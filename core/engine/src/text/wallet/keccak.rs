//! Keccak-256 as Ethereum uses it (the padding before SHA-3 was fixed), for words of at most 135 bytes.

/// What each round adds to the first lane.
const ROUNDS: [u64; 24] = [
    0x0000_0000_0000_0001,
    0x0000_0000_0000_8082,
    0x8000_0000_0000_808a,
    0x8000_0000_8000_8000,
    0x0000_0000_0000_808b,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8009,
    0x0000_0000_0000_008a,
    0x0000_0000_0000_0088,
    0x0000_0000_8000_8009,
    0x0000_0000_8000_000a,
    0x0000_0000_8000_808b,
    0x8000_0000_0000_008b,
    0x8000_0000_0000_8089,
    0x8000_0000_0000_8003,
    0x8000_0000_0000_8002,
    0x8000_0000_0000_0080,
    0x0000_0000_0000_800a,
    0x8000_0000_8000_000a,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8080,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8008,
];
/// Where the lane in hand goes, in order, and by how many bits it is turned.
const STEPS: [(usize, u32); 24] = [
    (10, 1),
    (7, 3),
    (11, 6),
    (17, 10),
    (18, 15),
    (3, 21),
    (5, 28),
    (16, 36),
    (8, 45),
    (21, 55),
    (24, 2),
    (4, 14),
    (15, 27),
    (23, 41),
    (19, 56),
    (13, 8),
    (12, 25),
    (2, 43),
    (20, 62),
    (14, 18),
    (22, 39),
    (9, 61),
    (6, 20),
    (1, 44),
];

/// Bytes that are taken in at once.
const RATE: usize = 136;

/// The hash of a short word; what goes beyond 135 bytes is left out.
pub(super) fn hash256(word: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; RATE];
    let taken = word.len().min(RATE - 1);
    for (own, byte) in block.iter_mut().zip(word.iter().take(taken).chain(&[1])) {
        *own = *byte;
    }
    block[RATE - 1] |= 0x80;
    let mut lanes = [0_u64; 25];
    let (words, _) = block.as_chunks::<8>();
    for (lane, bytes) in lanes.iter_mut().zip(words) {
        *lane ^= u64::from_le_bytes(*bytes);
    }
    for round in ROUNDS {
        mix(&mut lanes);
        lanes[0] ^= round;
    }
    let mut hash = [0; 32];
    for (out, byte) in hash.iter_mut().zip(lanes.iter().flat_map(|lane| lane.to_le_bytes())) {
        *out = byte;
    }
    hash
}

/// One round but for its constant: columns, turns and moves, rows.
fn mix(lanes: &mut [u64; 25]) {
    let mut columns = [0_u64; 5];
    let (rows, _) = lanes.as_chunks::<5>();
    for row in rows {
        for (column, lane) in columns.iter_mut().zip(row) {
            *column ^= lane;
        }
    }
    let [c0, c1, c2, c3, c4] = columns;
    let turned = |lane: u64| lane.rotate_left(1);
    let sums = [c4 ^ turned(c1), c0 ^ turned(c2), c1 ^ turned(c3), c2 ^ turned(c4), c3 ^ turned(c0)];
    let (rows, _) = lanes.as_chunks_mut::<5>();
    for row in rows {
        for (lane, sum) in row.iter_mut().zip(sums) {
            *lane ^= sum;
        }
    }
    let mut in_hand = lanes[1];
    for (to, bits) in STEPS {
        if let Some(lane) = lanes.get_mut(to) {
            (in_hand, *lane) = (*lane, in_hand.rotate_left(bits));
        }
    }
    let (rows, _) = lanes.as_chunks_mut::<5>();
    for row in rows {
        let [a, b, c, d, e] = *row;
        *row = [a ^ (!b & c), b ^ (!c & d), c ^ (!d & e), d ^ (!e & a), e ^ (!a & b)];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(word: &[u8]) -> String {
        hash256(word).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
    }

    #[test]
    fn published_examples() {
        assert_eq!(hex(b""), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        assert_eq!(hex(b"abc"), "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    }
}
