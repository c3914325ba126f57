//! Tables of folded words, kept as text and searched at run time: cheaper to ship than a pattern, and linear to use.

use super::number::is_latin_letter;
use crate::sorting;

/// Words with their meanings, in the order of the alphabet.
pub(super) struct Lexicon<T> {
    rows: Vec<(&'static str, T)>,
    /// Length of the longest word, in bytes.
    longest: usize,
    /// How many rows begin with a smaller byte, for every byte and one more: most of what is asked for begins no word.
    before: Vec<usize>,
}

impl<T: Copy> Lexicon<T> {
    /// Reads lines of `meaning <tab> word|word|…`. A meaning that is not known drops its line, and of
    /// two meanings of one word the first stays.
    pub(super) fn new(table: &'static str, meaning: impl Fn(&'static str) -> Option<T>) -> Self {
        let mut rows = Vec::new();
        for line in table.lines() {
            let Some((name, words)) = line.split_once('\t') else { continue };
            let Some(value) = meaning(name) else { continue };
            rows.extend(words.split('|').map(|word| (word, value)));
        }
        sorting::by_key(&mut rows, |(word, _)| *word);
        rows.dedup_by_key(|(word, _)| *word);
        let longest = rows.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
        let first = |row: &(&str, T)| row.0.as_bytes().first().copied().map_or(0, usize::from);
        let before = (0..=256).map(|byte| rows.partition_point(|row| first(row) < byte)).collect();
        Self { rows, longest, before }
    }

    /// The meaning of a whole word.
    pub(super) fn get(&self, word: &str) -> Option<T> {
        let rows = self.beginning_like(word)?;
        let at = rows.binary_search_by_key(&word, |(own, _)| own).ok()?;
        rows.get(at).map(|(_, meaning)| *meaning)
    }

    /// The rows that begin with the first byte of a text.
    fn beginning_like(&self, text: &str) -> Option<&[(&'static str, T)]> {
        let first = usize::from(*text.as_bytes().first()?);
        self.rows.get(*self.before.get(first)?..*self.before.get(first + 1)?)
    }

    /// The longest word a text starts with, and its bytes. A word of a script with spaces ends where its letters end.
    pub(super) fn at_start(&self, text: &str) -> Option<(T, usize)> {
        let mut rows = self.beginning_like(text)?;
        let (mut found, mut at) = (None, 1);
        // Byte by byte, the rows that still begin like the text. The shortest of them stands first, and may be a word of it.
        while let Some((word, meaning)) = rows.first() {
            if word.len() == at && !goes_on(word, text.get(at..)?) {
                found = Some((*meaning, at));
            }
            let Some(next) = text.as_bytes().get(at) else { break };
            let byte = |row: &(&'static str, T)| row.0.as_bytes().get(at);
            rows = rows.get(rows.partition_point(|row| byte(row) < Some(next))..)?;
            rows = rows.get(..rows.partition_point(|row| byte(row) == Some(next)))?;
            at += 1;
        }
        found
    }

    /// Whether a word stands anywhere in a text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        word_starts(text).any(|at| text.get(at..).is_some_and(|rest| self.at_start(rest).is_some()))
    }

    /// The longest word a text ends with, and its bytes.
    pub(super) fn at_end(&self, text: &str) -> Option<(T, usize)> {
        let mut found = None;
        for (at, letter) in text.char_indices().rev() {
            if text.len() - at > self.longest {
                break;
            }
            let before = text.get(..at).and_then(|rest| rest.chars().next_back());
            if is_spaced(letter) && before.is_some_and(is_spaced) {
                continue;
            }
            if let Some(meaning) = text.get(at..).and_then(|word| self.get(word)) {
                found = Some((meaning, text.len() - at));
            }
        }
        found
    }
}

/// The bytes of a text at which a word may start: not inside one of a script with spaces.
pub(super) fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut is_inside = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let was_inside = std::mem::replace(&mut is_inside, is_spaced(letter));
        (!(was_inside && is_inside)).then_some(at)
    })
}

/// Whether the letters behind a word belong to it, in scripts that set words off by spaces.
fn goes_on(word: &str, behind: &str) -> bool {
    word.ends_with(is_spaced) && behind.starts_with(is_spaced)
}

/// Letters of scripts that set words off by spaces.
pub(super) fn is_spaced(c: char) -> bool {
    // Thai and Lao do not.
    is_latin_letter(c) && !('\u{e00}'..='\u{eff}').contains(&c)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::text::fold::Folded;

    /// Every word of a table must be its own folding, or it can never be found.
    pub(in crate::text) fn is_folded(table: &str) {
        for word in table
            .lines()
            .flat_map(|line| line.split_once('\t').unwrap_or_else(|| panic!("no tab in {line}")).1.split('|'))
        {
            assert_eq!(Folded::new(word).text, word, "not folded");
            assert_eq!(word.trim(), word, "white space around a word");
            assert!(!word.is_empty(), "an empty word");
        }
    }

    #[test]
    fn the_longest_whole_word_is_found() {
        let table = "1\tkr|円\n2\tkr.|us|us$\n3\tprice|円台\n";
        let words = Lexicon::new(table, |name| name.parse::<u8>().ok());
        assert_eq!(words.at_start("us$ 5"), Some((2, 3)));
        assert_eq!(words.at_start("usd 5"), None, "inside a word");
        assert_eq!(words.at_start("us5"), Some((2, 2)));
        assert_eq!(words.at_start("円です"), Some((1, 3)));
        assert_eq!(words.at_start("円台"), Some((3, 6)));
        assert_eq!(words.at_end("the price"), Some((3, 5)));
        assert_eq!(words.at_end("5円"), Some((1, 3)));
        assert_eq!(words.at_end("pkr"), None, "inside a word");
        assert_eq!(words.get("kr."), Some(2));
        assert!(words.is_in("5円") && words.is_in("the us, again") && !words.is_in("usual pkr"));
        assert_eq!(words.at_start(""), None);
        assert_eq!(words.at_end(""), None);
    }
}
