//! Folded text with the way back to the original characters.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::phrases::{Book, OfTable};
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Text after NFKC and lower-casing, with Western digits, invisible characters dropped and every byte knowing where it came from.
///
/// Three Upwork bios in ten use mathematical letters (`research/base-rates.md`); patterns run on this text, quotes are
/// taken from the original by [`Folded::original`].
#[derive(Debug, Clone)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// For each byte of `text`, the byte range of the original cluster it came from.
    from: Vec<(u32, u32)>,
    /// [`Self::phrases`], once they were asked for, and the book they are of.
    phrases: OnceLock<(Arc<Book>, Vec<OfTable>)>,
}

impl Folded {
    /// Folds cluster by cluster (a character with its combining marks), so that offsets stay exact.
    pub fn new(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            from: Vec::with_capacity(original.len()),
            phrases: OnceLock::new(),
        };
        if original.is_ascii() {
            folded.text = original.to_ascii_lowercase();
            folded.from = (0..original.len() as u32).map(|at| (at, at + 1)).collect();
            return folded;
        }
        let mut characters = original.char_indices().peekable();
        let mut cluster = String::new();
        while let Some((start, character)) = characters.next() {
            // Plain letters, which folding leaves as they are but for their case: no cluster to build.
            if is_plain(character) && characters.peek().is_none_or(|(_, next)| is_plain(*next)) {
                let end = start + character.len_utf8();
                folded.text.push(character.to_ascii_lowercase());
                folded.from.extend(std::iter::repeat_n((start as u32, end as u32), end - start));
                continue;
            }
            cluster.clear();
            cluster.push(character);
            let mut end = start + character.len_utf8();
            while let Some(&(at, mark)) = characters.peek() {
                if canonical_combining_class(mark) == 0 {
                    break;
                }
                cluster.push(mark);
                end = at + mark.len_utf8();
                characters.next();
            }
            for letter in cluster.nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)) {
                let letter = western(letter);
                folded.text.push(letter);
                folded.from.extend(std::iter::repeat_n((start as u32, end as u32), letter.len_utf8()));
            }
        }
        folded
    }

    /// Every phrase of a book in the text. Kept for the first book that is asked for, the packaged one;
    /// whoever has a small book of his own looks with `find_in`.
    pub(super) fn phrases(&self, book: &Arc<Book>) -> Cow<'_, [OfTable]> {
        let (of, kept) = self.phrases.get_or_init(|| (book.clone(), book.find(&self.text, None)));
        if Arc::ptr_eq(of, book) { Cow::Borrowed(kept) } else { Cow::Owned(book.find(&self.text, None)) }
    }

    /// The byte range of the original that a byte range of the folded text came from.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.from.get(range.start).map_or_else(|| self.end(), |(start, _)| *start as usize);
        let end = match range.end.checked_sub(1).filter(|_| !range.is_empty()) {
            Some(last) => self.from.get(last).map_or_else(|| self.end(), |(_, end)| *end as usize),
            None => start,
        };
        start..end.max(start)
    }

    fn end(&self) -> usize {
        self.from.last().map_or(0, |(_, end)| *end as usize)
    }
}

/// ASCII, kana, ideographs and Hangul syllables in their composed form: they are their own folding and join no cluster.
fn is_plain(character: char) -> bool {
    character.is_ascii()
        || matches!(character, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Digits of the other scripts people write numbers in, and the Arabic marks beside them, as the ones parsers know.
fn western(character: char) -> char {
    let zero = match character {
        '\u{660}'..='\u{669}' => 0x660, // Arabic
        '\u{6f0}'..='\u{6f9}' => 0x6f0, // Persian, Urdu
        '\u{966}'..='\u{96f}' => 0x966, // Devanagari
        '\u{9e6}'..='\u{9ef}' => 0x9e6, // Bengali
        '\u{e50}'..='\u{e59}' => 0xe50, // Thai
        '\u{66a}' => return '%',
        '\u{66b}' => return '.',
        '\u{66c}' => return ',',
        other => return other,
    };
    char::from_digit(character as u32 - zero, 10).unwrap_or(character)
}

/// Soft hyphen, zero-width characters, direction marks, variation selectors: there for layout, not for reading.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Folds, finds `needle` in the folded text, and quotes the original.
    fn quote<'a>(original: &'a str, needle: &str) -> &'a str {
        let folded = Folded::new(original);
        let at = folded.text.find(needle).unwrap_or_else(|| panic!("{needle} not in {}", folded.text));
        original.get(folded.original(at..at + needle.len())).unwrap()
    }

    #[test]
    fn quotes_come_from_the_original() {
        assert_eq!(quote("I am 𝗔𝗻𝗻𝗮, hello", "anna"), "𝗔𝗻𝗻𝗮");
        assert_eq!(quote("１０ years", "10"), "１０");
        assert_eq!(quote("Jose\u{301} Diaz", "josé"), "Jose\u{301}");
        assert_eq!(quote("10\u{200b}+ years", "10+"), "10\u{200b}+");
        assert_eq!(quote("ﬁnance", "fi"), "ﬁ");
        assert_eq!(quote("İstanbul now", "now"), "now");
        assert_eq!(quote("カ\u{3099}ス 東京", "ガス"), "カ\u{3099}ス");
        assert_eq!(quote("सिर्फ १५ दिन", "15"), "१५");
        assert_eq!(quote("經驗 ٩٫٥٪", "9.5%"), "٩٫٥٪");
        assert_eq!(quote("経験１０年 React", "react"), "React");
    }

    #[test]
    fn an_empty_range_stays_empty() {
        assert_eq!(Folded::new("é").original(0..0), 0..0);
        assert_eq!(Folded::new("").original(0..0), 0..0);
    }
}
