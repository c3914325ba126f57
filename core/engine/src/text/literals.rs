//! Where any of many short phrases stands, found in one walk over a text.
//!
//! Asked for one by one, forty phrases are forty walks; where no vector instructions help, that is most of the time of a check.

use std::ops::{ControlFlow, Range};

/// Phrases that are looked for together, letter by letter as they are.
#[derive(Debug)]
pub struct Literals {
    /// By the slot of the anchor.
    phrases: Vec<Literal>,
    /// Which of them each slot has.
    slots: Vec<Range<usize>>,
    /// A bit for every two bytes that a phrase may have from its anchor on: nearly every byte of a page is passed over by this
    /// alone.
    pairs: Vec<u64>,
}

#[derive(Debug)]
struct Literal {
    words: &'static str,
    /// Its first letter that is no space: spaces stand everywhere.
    anchor: char,
    /// The bytes before the anchor.
    before: usize,
    /// The byte behind the anchor, which tells most other words apart.
    next: Option<u8>,
    /// Its place in the list.
    index: usize,
}

/// A phrase where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The place of the phrase in the list.
    pub index: usize,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

impl Literals {
    /// Of a list of phrases; one without a letter or sign is never found.
    pub fn new(list: impl IntoIterator<Item = &'static str>) -> Self {
        let literal = |(index, words): (usize, &'static str)| {
            let (before, anchor) = words.char_indices().find(|(_, letter)| *letter != ' ')?;
            let next = words.as_bytes().get(before + anchor.len_utf8()).copied();
            Some(Literal { words, anchor, before, next, index })
        };
        let mut phrases: Vec<Literal> = list.into_iter().enumerate().filter_map(literal).collect();
        crate::sorting::by_key(&mut phrases, |one| slot(one.anchor));
        let first = |slot_of: usize| phrases.partition_point(|one| slot(one.anchor) < slot_of);
        let slots = (0..SLOTS).map(|slot| first(slot)..first(slot + 1)).collect();
        let mut pairs = vec![0; PAIRS / 64];
        for one in &phrases {
            let mut bytes = one.words.bytes().skip(one.before);
            let first = bytes.next().unwrap_or_default();
            // Anything may stand behind a phrase that ends with its anchor.
            let seconds = bytes.next().map_or(0..=u8::MAX, |second| second..=second);
            for second in seconds {
                let (word, bit) = place(first, second);
                if let Some(word) = pairs.get_mut(word) {
                    *word |= bit;
                }
            }
        }
        Self { phrases, slots, pairs }
    }

    /// Every place of every phrase, phrase by phrase in the order of the list. A phrase does not overlap itself.
    pub fn places(&self, text: &str) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        let _: ControlFlow<()> = self.walk(text, |place| {
            found.push(place);
            ControlFlow::Continue(())
        });
        if found.len() > 1 {
            crate::sorting::by_key(&mut found, |place| (place.index, place.range.start));
            let mut last = Place { index: usize::MAX, range: 0..0 };
            found.retain(|place| {
                let apart = place.index != last.index || last.range.end <= place.range.start;
                if apart {
                    last = place.clone();
                }
                apart
            });
        }
        found
    }

    /// Whether any of the phrases stands in the text.
    pub fn is_any_in(&self, text: &str) -> bool {
        self.walk(text, ControlFlow::Break).is_break()
    }

    /// Tells of every place in the order of the anchors.
    fn walk<T>(&self, text: &str, mut tell: impl FnMut(Place) -> ControlFlow<T>) -> ControlFlow<T> {
        let mut at_anchor = |at: usize| {
            // No byte within a letter is the first of another.
            let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) else {
                return ControlFlow::Continue(());
            };
            let alike = self.slots.get(slot(letter)).and_then(|alike| self.phrases.get(alike.clone()));
            let mut places = alike.unwrap_or_default().iter().filter_map(|one| one.around(text, at, letter));
            places.try_for_each(&mut tell)
        };
        for (at, pair) in text.as_bytes().windows(2).enumerate() {
            if let [first, second] = pair
                && self.may_begin(*first, *second)
            {
                at_anchor(at)?;
            }
        }
        text.len().checked_sub(1).map_or(ControlFlow::Continue(()), at_anchor)
    }

    fn may_begin(&self, first: u8, second: u8) -> bool {
        let (word, bit) = place(first, second);
        self.pairs.get(word).is_some_and(|word| word & bit != 0)
    }
}

impl Literal {
    /// The phrase whose anchor may stand at a place.
    fn around(&self, text: &str, at: usize, letter: char) -> Option<Place> {
        let next = || text.as_bytes().get(at + letter.len_utf8()).copied();
        if self.anchor != letter || self.next.is_some() && self.next != next() {
            return None;
        }
        let start = at.checked_sub(self.before)?;
        let stands = text.get(start..)?.starts_with(self.words);
        stands.then(|| Place { index: self.index, range: start..start + self.words.len() })
    }
}

/// Of two bytes.
const PAIRS: usize = 1 << 16;

/// The word of [`Literals::pairs`] that two bytes have their bit in, and the bit.
fn place(first: u8, second: u8) -> (usize, u64) {
    let pair = usize::from(first) << 8 | usize::from(second);
    (pair / 64, 1 << (pair % 64))
}

/// Letters of ASCII have a slot each, the others share as many.
const SLOTS: usize = 256;

fn slot(letter: char) -> usize {
    if letter.is_ascii() { letter as usize } else { SLOTS / 2 + letter as usize % (SLOTS / 2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_where_it_stands() {
        let list = [" @ ", "@", " at ", "アット", "アットマーク", ""];
        let literals = Literals::new(list);
        let found = |text: &str| -> Vec<(usize, usize)> {
            literals.places(text).into_iter().map(|place| (place.index, place.range.start)).collect()
        };
        assert_eq!(found("a @ @ b"), [(0, 1), (1, 2), (1, 4)], "the second would share a space");
        assert_eq!(found("me at home, Katy at"), [(2, 2)]);
        assert_eq!(found("éアットマーク"), [(3, 2), (4, 2)]);
        assert_eq!(found("at"), []);
        assert!(literals.is_any_in("ann@") && !literals.is_any_in("nothing, アッ"));
    }

    #[test]
    fn it_finds_what_is_found_one_by_one() {
        let list = ["名前は", "私の名前は", "は", "aa", " a"];
        let literals = Literals::new(list);
        for text in ["私の名前は、はは名前はa", "aaaaa a a aa", " a a", "", "のは"] {
            let one_by_one = list.iter().enumerate().flat_map(|(index, words)| {
                text.match_indices(words).map(move |(at, words)| Place { index, range: at..at + words.len() })
            });
            assert_eq!(literals.places(text), one_by_one.collect::<Vec<_>>(), "{text}");
        }
    }
}
