//! `Base58Check`: a version byte, twenty bytes, and four bytes of the doubled hash of both.

use super::sha256;

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Version bytes: Bitcoin (0, 5), Dogecoin (30, 22), Litecoin (48, 50), Tron (65).
const VERSIONS: [u8; 7] = [0, 5, 30, 22, 48, 50, 65];

/// Whether a word is an address whose check holds.
pub(super) fn is_address(word: &str) -> bool {
    if word.len() > 35 {
        return false;
    }
    let Some(bytes) = decode(word) else { return false };
    let Some((payload, check)) = bytes.split_last_chunk::<4>() else { return false };
    payload.first().is_some_and(|version| VERSIONS.contains(version))
        && sha256::hash(&sha256::hash(payload)).starts_with(check)
}

/// The 25 bytes of a word; `None` where it holds a letter outside the alphabet or a larger number.
fn decode(word: &str) -> Option<[u8; 25]> {
    let mut bytes = [0_u8; 25];
    for letter in word.bytes() {
        let digit = ALPHABET.iter().position(|own| *own == letter)?;
        let mut carry = digit as u32;
        for byte in bytes.iter_mut().rev() {
            carry += u32::from(*byte) * 58;
            *byte = (carry & 0xff) as u8;
            carry >>= 8;
        }
        if carry != 0 {
            return None;
        }
    }
    // Each leading "1" is a leading zero byte: "1…" of another length is no address.
    let ones = word.bytes().take_while(|letter| *letter == b'1').count();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    (ones == zeros).then_some(bytes)
}
