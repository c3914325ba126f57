//! Folded text with the way back to the original characters.

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::phrases::{BOOKS, Book, OfTable};
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Text after NFKC and lower-casing, with Western digits, invisible characters dropped and every character knowing where it came
/// from.
///
/// Three Upwork bios in ten use mathematical letters (`research/base-rates.md`); patterns run on this text, quotes are
/// taken from the original by [`Folded::original`].
#[derive(Debug, Clone)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// The stretches that `text` is made of, in order.
    from: Vec<Stretch>,
    /// [`Self::phrases`], once they were asked for, each with the book they are of.
    phrases: [OnceLock<(Arc<Book>, Vec<OfTable>)>; BOOKS],
}

/// Characters of a folded text and where they came from.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    /// The first byte of the folded text.
    at: u32,
    /// The first byte of the original.
    from: u32,
    /// The end of the cluster in the original that all of it came from; `None` where byte for byte is as in the original.
    cluster: Option<NonZeroU32>,
}

impl Folded {
    /// Folds cluster by cluster (a character with its combining marks), so that offsets stay exact.
    pub fn new(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            from: Vec::new(),
            phrases: Default::default(),
        };
        let mut cluster = String::new();
        let mut start = 0;
        while let Some(rest) = original.get(start..).filter(|rest| !rest.is_empty()) {
            // Plain letters, which folding leaves as they are but for their case: no cluster to build.
            let plain = plain_start(rest);
            if !plain.is_empty() {
                folded.begin(start, None);
                let at = folded.text.len();
                folded.text.push_str(plain);
                folded.text.get_mut(at..).unwrap_or_default().make_ascii_lowercase();
                start += plain.len();
                continue;
            }
            let mut characters = rest.chars();
            cluster.clear();
            cluster.extend(characters.next());
            cluster.extend(characters.take_while(|mark| canonical_combining_class(*mark) != 0));
            let end = start + cluster.len();
            folded.begin(start, NonZeroU32::new(end as u32));
            let letters = cluster.nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c));
            folded.text.extend(letters.map(western));
            start = end;
        }
        folded
    }

    /// What is put into the text from here on came from there.
    fn begin(&mut self, from: usize, cluster: Option<NonZeroU32>) {
        self.from.push(Stretch { at: self.text.len() as u32, from: from as u32, cluster });
    }

    /// Every phrase of a book in the text. Kept for the first books that are asked for, the packaged ones;
    /// whoever has a small book of his own looks with `find_in`.
    pub(super) fn phrases(&self, book: &Arc<Book>) -> Cow<'_, [OfTable]> {
        let kept = self.phrases.iter().find_map(|kept| {
            let (of, kept) = kept.get_or_init(|| (book.clone(), book.find(&self.text, None)));
            Arc::ptr_eq(of, book).then_some(kept)
        });
        kept.map_or_else(|| Cow::Owned(book.find(&self.text, None)), |kept| Cow::Borrowed(kept.as_slice()))
    }

    /// The byte range of the original that a byte range of the folded text came from.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        // Most texts are one plain stretch.
        if let [Stretch { cluster: None, .. }] = self.from.as_slice() {
            let start = range.start.min(self.text.len());
            return start..range.end.clamp(start, self.text.len());
        }
        let first = self.from.partition_point(|stretch| stretch.at as usize <= range.start);
        let first = first.saturating_sub(1);
        let start = self.place_of(range.start, first).unwrap_or_else(|| self.end()).start;
        let last = range.end.checked_sub(1).filter(|_| !range.is_empty());
        let end = last.map_or(start, |last| {
            let more = self.from.get(first + 1..).unwrap_or_default();
            let behind = more.iter().take_while(|stretch| stretch.at as usize <= last).count();
            self.place_of(last, first + behind).unwrap_or_else(|| self.end()).end
        });
        start..end.max(start)
    }

    /// The bytes of the original that a byte of a stretch came from.
    fn place_of(&self, byte: usize, stretch: usize) -> Option<Range<usize>> {
        let Stretch { at, from, cluster } = *self.from.get(stretch).filter(|_| byte < self.text.len())?;
        let start = from as usize;
        Some(match cluster {
            Some(end) => start..end.get() as usize,
            None => start + byte - at as usize..start + byte - at as usize + 1,
        })
    }

    /// The place behind the last character that is in the text.
    fn end(&self) -> Range<usize> {
        let last = self.text.len().checked_sub(1).map(|last| self.original(last..last + 1).end);
        last.unwrap_or_default()..last.unwrap_or_default()
    }
}

/// The plain characters that a text begins with, but for the last where a mark may follow that joins it.
fn plain_start(text: &str) -> &str {
    let ascii = text.bytes().position(|byte| !byte.is_ascii()).unwrap_or(text.len());
    let mut before = ascii.saturating_sub(1);
    for (at, character) in text.get(ascii..).unwrap_or_default().char_indices() {
        if !is_plain(character) {
            return text.get(..before).unwrap_or_default();
        }
        before = ascii + at;
    }
    text
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
