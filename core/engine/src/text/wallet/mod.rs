//! Addresses of wallets in a text. A string counts only where its own check digits hold: letters and digits that merely look
//! like one (hashes, keys, identifiers) are ordinary in the texts of programmers.
//!
//! `Base58Check` for Bitcoin, Litecoin, Dogecoin and Tron; Bech32 and Bech32m (BIP 173, BIP 350) for Bitcoin and Litecoin; EIP-55
//! for Ethereum and its kin where capital and small letters are mixed. An Ethereum address in one case carries no check and is
//! taken by its shape, `0x` and forty digits.

mod base58;
mod bech32;
#[allow(clippy::many_single_char_names, reason = "the letters of the standard")]
mod keccak;
#[allow(clippy::many_single_char_names, reason = "the letters of the standard")]
mod sha256;

use std::ops::Range;

/// Shortest and longest address of the kinds above, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 26..=90;

/// Every wallet address of a text as bytes of it, in order. Takes the text as written: the letters' case is part of the check.
pub fn wallets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_ascii_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if text.get(from..at).is_some_and(is_wallet) {
                    found.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn is_wallet(word: &str) -> bool {
    LENGTHS.contains(&word.len())
        && (is_ethereum(word) || base58::is_address(word) || bech32::is_address(word))
}

/// `0x` and forty hexadecimal digits; where their case is mixed, the case of each letter follows from the hash of all.
fn is_ethereum(word: &str) -> bool {
    let Some(digits) = word.strip_prefix("0x").filter(|digits| digits.len() == 40) else { return false };
    if !digits.bytes().all(|c| c.is_ascii_hexdigit()) {
        return false;
    }
    let mixed =
        digits.bytes().any(|c| c.is_ascii_lowercase()) && digits.bytes().any(|c| c.is_ascii_uppercase());
    if !mixed {
        // Forty zeros stand for "nobody" in code.
        return digits.bytes().any(|c| c != b'0');
    }
    let hash = keccak::hash256(digits.to_ascii_lowercase().as_bytes());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .bytes()
        .zip(nibbles)
        .all(|(letter, nibble)| letter.is_ascii_digit() || letter.is_ascii_uppercase() == (nibble >= 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(text: &str) -> bool {
        !wallets(text).is_empty()
    }

    #[test]
    fn published_examples_are_found() {
        for address in [
            // Bitcoin's first block, an example of BIP 13, and of BIP 173 and BIP 350.
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            // Examples of EIP-55.
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            "0x52908400098527886e0f7030069857d2e4169ee7",
            // The contract of a token on Tron.
            "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
        ] {
            let text = format!("send to {address}.");
            assert_eq!(wallets(&text), vec![8..8 + address.len()], "{address}");
        }
    }

    #[test]
    fn one_wrong_character_is_none() {
        for address in [
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj1",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
            "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
            "Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        ] {
            assert!(!is_found(address), "{address}");
        }
    }

    #[test]
    fn other_long_words_are_none() {
        for text in [
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "0x0000000000000000000000000000000000000000",
            "0x1234",
            "4f6c8a1e-1111-2222-3333-444455556666",
            "Donaudampfschifffahrtsgesellschaftskapitaen",
            "https://example.com/aHR0cHM6Ly9leGFtcGxlLmNvbS8xMjM0NTY3ODkw",
            "",
        ] {
            assert!(!is_found(text), "{text}");
        }
    }

    #[test]
    fn every_place_is_told_in_bytes() {
        let text = "é 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa、TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
        assert_eq!(wallets(text), [3..37, 40..74]);
    }
}
