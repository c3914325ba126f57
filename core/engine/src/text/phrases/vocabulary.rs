//! Which words of a book of phrases stand where in a text: every word is looked up once for all tables.

use crate::sorting;
use crate::text::lexicon::is_spaced;

/// A word as a pattern asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    pub(super) letters: &'static str,
    /// A longer word will do.
    pub(super) open: bool,
}

/// The place of a word in its [`Vocabulary`].
pub(super) type WordId = u32;

/// Words in the order of their letters.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    /// The first letters of each as a number, side by side: most words are told apart without a look at the rest.
    keys: Vec<u64>,
    /// How many entries begin with a smaller byte, for every byte and one more.
    before: Vec<u32>,
}

#[derive(Debug)]
struct Entry {
    word: Word,
    /// The longest other entry that this one begins with.
    inner: Option<WordId>,
}

impl Vocabulary {
    /// Of words in any order, doubles among them.
    pub(super) fn new(words: impl Iterator<Item = Word>) -> Self {
        let mut words: Vec<(u64, Word)> = words.map(|word| (key(word.letters.as_bytes()), word)).collect();
        // Numbers are compared first: it is the order of the letters, and faster.
        sorting::by(&mut words, Ord::cmp);
        words.dedup();
        let keys: Vec<u64> = words.iter().map(|(key, _)| *key).collect();
        let mut entries: Vec<Entry> = Vec::with_capacity(words.len());
        // Every entry that the last one begins with, the longest last.
        let mut outer: Vec<WordId> = Vec::new();
        for (_, word) in words {
            let begins = |id: &WordId| {
                entries.get(*id as usize).is_some_and(|other| word.letters.starts_with(other.word.letters))
            };
            while outer.last().is_some_and(|id| !begins(id)) {
                outer.pop();
            }
            let inner = outer.last().copied();
            outer.push(entries.len() as WordId);
            entries.push(Entry { word, inner });
        }
        // A word without letters would stand before all others.
        let begins_below = |byte: u64| move |key: &u64| *key == 0 || key >> 56 < byte;
        let before = (0..=256).map(|byte| keys.partition_point(begins_below(byte)) as u32).collect();
        Self { entries, keys, before }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The id of a word it was made of.
    pub(super) fn id(&self, word: Word) -> Option<WordId> {
        let own = key(word.letters.as_bytes());
        let smaller = self.keys.partition_point(|key| *key < own);
        let same = self.entries.get(smaller..)?;
        let at = smaller + same.iter().take_while(|entry| entry.word < word).count();
        (self.entries.get(at)?.word == word).then_some(at as WordId)
    }

    /// Every word of it that a text begins with, the longest first.
    pub(super) fn at_start<'a>(&'a self, text: &'a str) -> impl Iterator<Item = WordId> + 'a {
        let bytes = text.as_bytes();
        let own = key(bytes);
        // A word that the text begins with stands at or before the text in the order of letters: the last that does so is
        // it, or begins with it.
        let last = bytes.first().and_then(|first| {
            let (from, to) = (
                *self.before.get(usize::from(*first))? as usize,
                *self.before.get(usize::from(*first) + 1)? as usize,
            );
            let smaller = from + self.keys.get(from..to)?.partition_point(|key| *key < own);
            let not_behind =
                |(key, entry): &(&u64, &Entry)| **key == own && entry.word.letters.as_bytes() <= bytes;
            let same = self.keys.get(smaller..to)?.iter().zip(self.entries.get(smaller..to)?);
            let alike = smaller - from + same.take_while(not_behind).count();
            (alike > 0).then(|| (from + alike - 1) as WordId)
        });
        std::iter::successors(last, |id| self.entries.get(*id as usize)?.inner)
            .filter(move |id| self.entries.get(*id as usize).is_some_and(|entry| entry.word.begins(text)))
    }
}

impl Word {
    /// Whether a text begins with it.
    pub(super) fn begins(self, text: &str) -> bool {
        let Some(rest) = text.strip_prefix(self.letters) else { return false };
        let joins = |rest: &str, letters: &str| {
            letters.chars().next_back().is_some_and(in_word) && rest.chars().next().is_some_and(in_word)
        };
        self.open || !joins(rest, self.letters)
    }
}

/// Whether a word goes on with this letter: scripts without spaces have no word ends, nor has hangul here.
pub(super) fn in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii() && is_spaced(letter)
}

/// The first eight bytes as a number that is larger where they come later.
fn key(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(first) => u64::from_be_bytes(*first),
        None => {
            (0..8).fold(0, |number, at| number << 8 | u64::from(text.get(at).copied().unwrap_or_default()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&'static str], text: &str) -> Vec<&'static str> {
        let word = |written: &&'static str| match written.strip_suffix('*') {
            Some(letters) => Word { letters, open: true },
            None => Word { letters: written, open: false },
        };
        let words: Vec<Word> = words.iter().map(word).collect();
        let vocabulary = Vocabulary::new(words.iter().copied());
        let of =
            |id: WordId| words.iter().find(|word| vocabulary.id(**word) == Some(id)).map(|word| word.letters);
        vocabulary.at_start(text).filter_map(of).collect()
    }

    #[test]
    fn every_beginning_is_found() {
        let words =
            ["rent", "rent*", "rental-accounts1", "rental-accounts2", "re*", "s", "アカ", "ア", "이디"];
        assert_eq!(found(&words, "rent, please"), ["rent", "rent", "re"]);
        assert_eq!(found(&words, "rented"), ["rent", "re"], "a longer word only where a star stands");
        assert_eq!(found(&words, "rental-accounts2"), ["rental-accounts2", "rent", "re"], "beyond the key");
        assert_eq!(found(&words, "rental-accounts3"), ["rent", "re"]);
        assert_eq!(found(&words, "アカウント"), ["アカ", "ア"]);
        assert_eq!(found(&words, "이디어"), ["이디"], "hangul joins words");
        assert_eq!(found(&words, "z"), [""; 0]);
        assert_eq!(found(&words, ""), [""; 0]);
        assert_eq!(found(&words, "\u{10ffff}"), [""; 0]);
        assert_eq!(found(&[], "a"), [""; 0]);
    }
}
