//! Where the words of a text stand, so that a table asks for what its rows begin with instead of being asked at every word.

use crate::sorting;
use crate::text::lexicon::is_spaced;

/// The start of every word, and of every character of scripts without spaces, in the order of what stands there.
#[derive(Debug, Clone)]
pub(in crate::text) struct Words {
    /// The letters at the start of a word, then its place: numbers are sorted and searched without looking at the text.
    words: Vec<u128>,
    /// How many words begin with a smaller byte, for every byte and one more.
    before: Vec<u32>,
}

/// How many bytes of letters stand in a number. What begins with more is looked at in the text.
const LETTERS: usize = 12;
/// Bits of the place, behind the letters.
const PLACE: u32 = 32;

impl Words {
    pub(in crate::text) fn of(text: &str) -> Self {
        let number = |at: usize| letters(text.as_bytes().get(at..).unwrap_or_default()) | at as u128;
        let mut words: Vec<u128> = starts(text).map(number).collect();
        sorting::numbers(&mut words);
        let first = |byte: u128| byte << (PLACE as usize + 8 * (LETTERS - 1));
        let before = (0..=256).map(|byte| words.partition_point(|word| *word < first(byte)) as u32).collect();
        Self { words, before }
    }

    /// Whether something may begin with `head`: always where it does.
    pub(super) fn may_hold(&self, head: &Head) -> bool {
        let (from, to) = self.with_first_byte(head);
        let alike = self.words.get(from..to).unwrap_or_default();
        alike.get(alike.partition_point(|word| *word < head.first)).is_some_and(|word| *word < head.after)
    }

    /// Between which numbers the words stand that share the first byte of `head`.
    fn with_first_byte(&self, head: &Head) -> (usize, usize) {
        let byte = (head.first >> (PLACE as usize + 8 * (LETTERS - 1))) as u8 as usize;
        let at = |byte: usize| self.before.get(byte).map_or(0, |at| *at as usize);
        (at(byte), at(byte + 1))
    }

    /// Where something begins with `head`, in no order. `text` is the one the words were taken from.
    pub(super) fn beginning_with<'a>(&'a self, text: &'a str, head: &'a Head) -> impl Iterator<Item = usize> {
        let (from, to) = self.with_first_byte(head);
        let alike = self.words.get(from..to).unwrap_or_default();
        let rest = alike.get(alike.partition_point(|word| *word < head.first)..).unwrap_or_default();
        let within = rest.get(..rest.partition_point(|word| *word < head.after)).unwrap_or_default();
        let whole = move |at: &usize| {
            head.letters.len() <= LETTERS
                || text.get(*at..).is_some_and(|rest| rest.starts_with(head.letters))
        };
        within.iter().map(|word| *word as u32 as usize).filter(whole)
    }
}

/// What a row of a table can begin with.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Head {
    letters: &'static str,
    /// The words that begin so are those from the first number to before the other.
    first: u128,
    after: u128,
}

impl Head {
    pub(super) fn new(head: &'static str) -> Self {
        let first = letters(head.as_bytes());
        let others = LETTERS.saturating_sub(head.len());
        Self { letters: head, first, after: first + (1 << (PLACE as usize + 8 * others)) }
    }
}

/// Whether a word goes on with this letter: scripts without spaces have no word ends, nor has hangul here.
pub(super) fn in_word(letter: char) -> bool {
    is_spaced(letter) || letter.is_ascii_digit()
}

/// The first bytes as a number that is larger where they come later, above the bits of the place.
fn letters(text: &[u8]) -> u128 {
    let byte = |at: usize| u128::from(text.get(at).copied().unwrap_or_default());
    (0..LETTERS).fold(0, |number, at| number << 8 | byte(at)) << PLACE
}

fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, letter)| {
        let inside = in_word(letter) && in_word(before);
        before = letter;
        (letter.is_alphanumeric() && !inside).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, head: &str) -> Vec<usize> {
        let head = Head::new(String::from(head).leak());
        let mut places: Vec<usize> = Words::of(text).beginning_with(text, &head).collect();
        places.sort_unstable();
        places
    }

    #[test]
    fn beginnings_are_found() {
        let text = "rent, rented: parent 아이디 rental-accounts1 rental-accounts2 アカ";
        assert_eq!(places(text, "rent"), [0, 6, 31, 48]);
        assert_eq!(places(text, "rental-accounts"), [31, 48], "longer than what is sorted by");
        assert_eq!(places(text, "rental-accounts2"), [48]);
        assert_eq!(places(text, "カ").len(), 1, "a character of a script without spaces");
        assert_eq!(places(text, "이디").len(), 1, "hangul too");
        assert_eq!(places(text, "z"), [0; 0]);
        assert_eq!(places("", "a"), [0; 0]);
        assert_eq!(places("a", "\u{10ffff}"), [0; 0]);
    }
}
