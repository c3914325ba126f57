//! Bech32 and Bech32m addresses (BIP 173, BIP 350): a prefix, "1", data of 32 letters, six of them a check.

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
/// What the check leaves for version 0, and for the later ones.
const PLAIN: u32 = 1;
const MODIFIED: u32 = 0x2bc8_30a3;
/// Bitcoin and Litecoin.
const PREFIXES: [&str; 2] = ["bc", "ltc"];

/// Whether a word is an address whose check holds.
pub(super) fn is_address(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    if lower != word && word.to_ascii_uppercase() != word {
        return false;
    }
    let Some((prefix, data)) = lower.split_once('1') else { return false };
    if !PREFIXES.contains(&prefix) {
        return false;
    }
    let values: Option<Vec<u32>> =
        data.bytes().map(|letter| Some(ALPHABET.iter().position(|own| *own == letter)? as u32)).collect();
    let Some(values) = values else { return false };
    let Some(version) = values.first() else { return false };
    let high = prefix.bytes().map(|letter| u32::from(letter >> 5));
    let low = prefix.bytes().map(|letter| u32::from(letter & 31));
    let rest = high.chain([0]).chain(low).chain(values.iter().copied()).fold(1, step);
    rest == if *version == 0 { PLAIN } else { MODIFIED }
}

fn step(check: u32, value: u32) -> u32 {
    let top = check >> 25;
    let next = (check & 0x01ff_ffff) << 5 ^ value;
    GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, own)| sum ^ own)
}
